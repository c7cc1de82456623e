"""The service day of a centre and the shifts at its windows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from shared.domain.record import Event

OPEN: Final = "open"
PAUSED: Final = "paused"
CLOSED: Final = "closed"
BREAK: Final = "break"


@dataclass(frozen=True, slots=True)
class Day:
    """A service day: open, paused (with a reason code) or closed (with one if early). Instants in milliseconds, UTC."""

    date: date
    status: str = OPEN
    reason: str | None = None
    opened_at: int = 0
    paused_at: int | None = None
    paused_ms: int = 0
    closed_at: int | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """One person at one window: open, on break (with a reason code) or closed.

    `planned` is the reason of a break that begins when the present visitor goes.
    """

    window: int
    staff: str
    status: str
    since: int
    reason: str | None = None
    planned: str | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """An interruption of the day; `ended_at` is None while it goes on."""

    began_at: int
    ended_at: int | None = None


def pauses(events: Iterable["Event"]) -> tuple[Pause, ...]:
    """The interruptions that events of days tell of, in their order."""
    found: tuple[Pause, ...] = ()
    for event in events:
        if event.kind == "day":
            found = with_step(found, event.data.get("op"), event.at)
    return found


def with_step(found: tuple[Pause, ...], operation: str | None, at: int) -> tuple[Pause, ...]:
    """Interruptions after one more step of the day: whatever happens to it ends the one that goes on."""
    if found and found[-1].ended_at is None:
        found = (*found[:-1], Pause(found[-1].began_at, at))
    return (*found, Pause(at)) if operation == "pause" else found


def paused_ms(pauses: Iterable[Pause], since: int, until: int) -> int:
    """How much of the time from one instant to another the day was interrupted: nobody's waiting time."""
    return sum(
        max(0, min(until, until if pause.ended_at is None else pause.ended_at) - max(since, pause.began_at))
        for pause in pauses
    )
