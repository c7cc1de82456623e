"""What lies on the sheet of paper: cards for turns, papers for tickets, and what the hall is like.

It shares no code with the program. Times are milliseconds.
"""

from dataclasses import dataclass, field
from typing import Any

MINUTE = 60_000
SERVES = {1: {"pension", "card"}, 2: {"pension", "card", "benefit", "grant", "reception"}, 3: {"benefit", "grant"}}
OFFERS: dict[int, set[str]] = {1: set(), 2: {"low-desk", "ru"}, 3: {"sign-language"}}
LETTER = {"pension": "A", "card": "A", "benefit": "B", "grant": "B", "reception": "N"}
HEAD_START = {None: 0, "priority": 60 * MINUTE, "disabled": 90 * MINUTE, "veteran": 7 * 24 * 60 * MINUTE}
GRANTS_A_DAY = 2
UNDO_MS = 10_000
OPEN = ("waiting", "called", "serving", "held")


class Refused(Exception):
    """The rules do not allow it."""


@dataclass
class Card:
    """One turn, on a card; the fields are those that the store keeps."""

    id: int
    ticket: int
    service: str
    base: int
    sort_key: int
    began_at: int
    status: str = "waiting"
    window: int | None = None
    staff: str | None = None
    for_window: int | None = None
    for_staff: str | None = None
    calls: int = 0
    first_called_at: int | None = None
    last_called_at: int | None = None
    started_at: int | None = None
    held_at: int | None = None
    held_ms: int = 0
    ended_at: int | None = None
    not_before: int | None = None
    called_at: int | None = None
    outcome: str | None = None
    also: tuple[str, ...] = ()
    remind_at: int | None = None
    returns_to: int | None = None
    away_until: int | None = None
    answer: str | None = None
    answered_at: int | None = None
    delays: int = 0
    proof: str | None = None


@dataclass
class Paper:
    """A ticket: its number of the day, what its visitor needs and came for (if that is several things)."""

    id: int
    day: str
    number: str
    needs: frozenset[str]
    cards: list[int]
    priority: str | None = None
    matters: list[str] = field(default_factory=list)
    slot: int | None = None
    came_back: bool = False


@dataclass
class Step:
    """The last thing that a window did, if it can be taken back: the cards before and after it."""

    at: int
    before: dict[int, dict[str, Any] | None]
    after: dict[int, dict[str, Any]]
