"""Ticket and turn, their numbers, and what can be told from them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from shared.domain.centre import NoShow
from shared.domain.errors import QueueError

WAITING: Final = "waiting"
CALLED: Final = "called"
SERVING: Final = "serving"
HELD: Final = "held"
DONE: Final = "done"
TRANSFERRED: Final = "transferred"
MERGED: Final = "merged"
NO_SHOW: Final = "no_show"
CANCELLED: Final = "cancelled"
UNSERVED: Final = "unserved"

COMING: Final = "coming"
MORE_TIME: Final = "more_time"
LATE: Final = "late"
ANSWERS: Final = (COMING, MORE_TIME, LATE)
"""What the visitor's phone may answer to a call."""

SETTLING_MS: Final = 3_000
"""For so long after the start a second press of the same key ends nothing."""

PRINTING: Final = "printing"
"""What a ticket's paper is from its issue on, until the printer has answered: printed, not_sent or unknown."""

LONGEST_NOTE: Final = 500
"""Characters of a note on a turn."""
OPEN: Final = frozenset({WAITING, CALLED, SERVING, HELD})
ENDED: Final = frozenset({DONE, TRANSFERRED, MERGED, NO_SHOW, CANCELLED, UNSERVED})


@dataclass(frozen=True, slots=True)
class Ticket:
    """A visitor's number for a day. `id` is the seq of the event that issued it; instants in milliseconds, UTC.

    `slot_at` is the time of the appointment that was checked in; `matters` are the services that the visitor came
    for and that no turn has been for yet; `came_back` is the ticket that was not served on an earlier day.
    """

    id: int
    day: date
    letter: str
    number: int
    language: str
    issued_at: int
    token: str = ""
    priority: str | None = None
    needs: frozenset[str] = frozenset()
    channel: str = "kiosk"
    people_ahead: int | None = None
    low: int | None = None
    high: int | None = None
    printed: str | None = None
    slot_at: int | None = None
    matters: tuple[str, ...] = ()
    came_back: int | None = None

    @property
    def text(self) -> str:
        """The number as people read it."""
        return number_text(self.letter, self.number)


@dataclass(frozen=True, slots=True)
class Turn:
    """One wait and one service on a ticket. `id` is the seq of the event that began it; instants in milliseconds.

    Until `not_before` it is called only where nobody else waits; until `away_until` nobody calls it (the visitor is
    on the way from another hall, or is late). `called_at` is the first call since it last waited. `also` are services
    that were delivered besides its own; `returns_to` is the turn whose window sent it and wants it back. `answer` is
    what the visitor's phone said, `delays` how often it asked for time; `proof` what was made of the class's proof.
    """

    id: int
    ticket: int
    service: str
    base: int
    sort_key: int
    began_at: int
    status: str = WAITING
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

    @property
    def key(self) -> tuple[int, int]:
        """Who is next: the smallest key; equal sort keys go by the order of issue."""
        return (self.sort_key, self.ticket)


def number_text(letter: str, number: int) -> str:
    """Letter and at least three digits: A042, A999, A1000."""
    return f"{letter}{number:03d}"


def parse_number(text: str) -> tuple[str, int]:
    """A number that a person typed ("a42", "A-042") as letter and number; QueueError not_found if it is none."""
    compact = text.strip().replace("-", "").replace(" ", "")
    letter, digits = compact[:1].upper(), compact[1:]
    if not (letter.isalpha() and digits.isascii() and digits.isdigit() and len(digits) <= 9):
        raise QueueError("not_found", ticket=text)
    return letter, int(digits)


def finish_opens_at(turn: Turn) -> int | None:
    """The instant from which a service may be ended by the key that began it; None where none is running.

    A key that is pressed twice must not end what it has just begun. Screens keep to it; the store does not, as what
    is entered afterwards may have been short.
    """
    return turn.started_at + SETTLING_MS if turn.status == SERVING and turn.started_at is not None else None


def no_show_opens_at(turn: Turn, policy: NoShow, told_at: int | None = None) -> int | None:
    """The instant from which a called turn may be given up; None while it has not been called often enough.

    Between the first call and the end of the last one's time lie `seconds` for every call but the last. `told_at` is
    when the hall was told of the call (`told.told_at`); without it, the call itself.
    """
    first = told_at if told_at is not None else turn.called_at
    if turn.calls < policy.calls or first is None:
        return None
    return first + policy.seconds * 1000 * (policy.calls - 1)


def remaining(matters: Iterable[str], turns: Iterable[Turn], present: Turn) -> tuple[str, ...]:
    """Which matters of a ticket neither its present turn nor an earlier one is for; one that was taken back is not."""
    had = {
        service
        for turn in turns
        if turn.status != CANCELLED and turn.id <= present.id
        for service in (turn.service, *turn.also)
    }
    return tuple(service for service in matters if service not in had | {present.service, *present.also})
