"""Ticket and turn, and the steps of a turn as pure functions from one turn to the next."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
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

PRINTING: Final = "printing"
"""What a ticket's paper is from its issue on, until the printer has answered: printed, not_sent or unknown."""

OPEN: Final = frozenset({WAITING, CALLED, SERVING, HELD})
ENDED: Final = frozenset({DONE, TRANSFERRED, MERGED, NO_SHOW, CANCELLED, UNSERVED})

STEPS: Final[dict[str, frozenset[str]]] = {
    WAITING: frozenset({CALLED, CANCELLED, UNSERVED, MERGED}),
    CALLED: frozenset({SERVING, NO_SHOW, WAITING, HELD, TRANSFERRED, CANCELLED, UNSERVED, MERGED}),
    SERVING: frozenset({DONE, HELD, TRANSFERRED, UNSERVED}),
    HELD: frozenset({SERVING, WAITING, CANCELLED, UNSERVED}),
}
"""Status → statuses that may follow it; an ended turn stays ended (an undo restores it by an event of its own)."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A visitor's number for a day. `id` is the seq of the event that issued it; instants in milliseconds, UTC.

    `slot_at` is the time of the appointment that was checked in; `matters` are the services that the visitor came
    for and that no turn has been for yet.
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

    @property
    def text(self) -> str:
        """The number as people read it."""
        return number_text(self.letter, self.number)


@dataclass(frozen=True, slots=True)
class Turn:
    """One wait and one service on a ticket. `id` is the seq of the event that began it; instants in milliseconds.

    Until `not_before` it is called only where nobody else waits.
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


def _step(turn: Turn, status: str) -> None:
    if status not in STEPS.get(turn.status, frozenset()):
        code = "already_ended" if turn.status in ENDED else "wrong_status"
        raise QueueError(code, status=turn.status, wanted=status)


def call(turn: Turn, at: int, window: int, staff: str | None) -> Turn:
    """The window calls the turn for the first time (or again after it went back to waiting)."""
    if turn.status != WAITING:
        raise QueueError("not_waiting", status=turn.status)
    return replace(
        turn,
        status=CALLED,
        window=window,
        staff=staff,
        calls=1,
        first_called_at=turn.first_called_at or at,
        last_called_at=at,
    )


def recall(turn: Turn, at: int) -> Turn:
    """The same window calls the same turn again."""
    if turn.status != CALLED:
        raise QueueError("not_called", status=turn.status)
    return replace(turn, calls=turn.calls + 1, last_called_at=at)


def start(turn: Turn, at: int) -> Turn:
    """The visitor has come to the window."""
    if turn.status != CALLED:
        raise QueueError("not_called", status=turn.status)
    return replace(turn, status=SERVING, started_at=at)


def finish(turn: Turn, at: int) -> Turn:
    """The service is done."""
    _step(turn, DONE)
    return replace(turn, status=DONE, ended_at=at)


def no_show(turn: Turn, at: int) -> Turn:
    """Nobody came: the turn ends."""
    _step(turn, NO_SHOW)
    return replace(turn, status=NO_SHOW, ended_at=at)


def no_show_opens_at(turn: Turn, policy: NoShow, called_at: int | None = None) -> int | None:
    """The instant from which a called turn may be given up; None while it has not been called often enough.

    Between the first call and the end of the last one's time lie `seconds` for every call but the last. `called_at`
    is the first call since the turn last waited; without it, the turn's very first call.
    """
    first = called_at if called_at is not None else turn.first_called_at
    if turn.calls < policy.calls or first is None:
        return None
    return first + policy.seconds * 1000 * (policy.calls - 1)


def put_back(turn: Turn) -> Turn:
    """A called or held turn waits again under its old key."""
    _step(turn, WAITING)
    return replace(turn, status=WAITING, window=None, staff=None, calls=0, started_at=None, held_at=None, held_ms=0)


def hold(turn: Turn, at: int) -> Turn:
    """The turn is put aside; the window is free; held time does not count as service."""
    _step(turn, HELD)
    return replace(turn, status=HELD, held_at=at)


def resume(turn: Turn, at: int, window: int, staff: str | None) -> Turn:
    """A held turn is served on, at the same window or another."""
    if turn.status != HELD:
        raise QueueError("wrong_status", status=turn.status, wanted=SERVING)
    return replace(
        turn,
        status=SERVING,
        window=window,
        staff=staff,
        started_at=at if turn.started_at is None else turn.started_at,
        held_at=None,
        held_ms=_held_ms(turn, at),
    )


def transfer(
    turn: Turn, at: int, new_id: int, service: str, for_window: int | None = None, for_staff: str | None = None
) -> tuple[Turn, Turn]:
    """Ends the turn and begins the next one on the same ticket, with the same base time and key."""
    _step(turn, TRANSFERRED)
    began = replace(follow(turn, at, new_id, service), for_window=for_window, for_staff=for_staff)
    return replace(turn, status=TRANSFERRED, ended_at=at), began


def follow(turn: Turn, at: int, new_id: int, service: str) -> Turn:
    """The next turn on the same ticket, for whoever serves the service, with the same base time and key."""
    return Turn(new_id, turn.ticket, service, turn.base, turn.sort_key, began_at=at)


def remaining(matters: Iterable[str], turns: Iterable[Turn], present: Turn) -> tuple[str, ...]:
    """Which matters of a ticket neither its present turn nor an earlier one is for; one that was taken back is not."""
    had = {turn.service for turn in turns if turn.status != CANCELLED and turn.id <= present.id}
    return tuple(service for service in matters if service not in had | {present.service})


def return_missed(turn: Turn, at: int, new_id: int) -> Turn:
    """Who did not come is there after all: the next turn is as the missed one was. QueueError not_missed."""
    if turn.status != NO_SHOW:
        raise QueueError("not_missed", status=turn.status)
    again = follow(turn, at, new_id, turn.service)
    return replace(again, for_window=turn.for_window, for_staff=turn.for_staff)


def change(turn: Turn, service: str, sort_key: int) -> Turn:
    """An open turn is for another service or counted from another time. QueueError already_ended."""
    if turn.status in ENDED:
        raise QueueError("already_ended", status=turn.status)
    return replace(turn, service=service, sort_key=sort_key)


def cancel(turn: Turn, at: int) -> Turn:
    """The visitor leaves the queue."""
    _step(turn, CANCELLED)
    return replace(turn, status=CANCELLED, ended_at=at, held_at=None, held_ms=_held_ms(turn, at))


def unserved(turn: Turn, at: int) -> Turn:
    """The day closed before the turn was served to its end."""
    _step(turn, UNSERVED)
    return replace(turn, status=UNSERVED, ended_at=at, held_at=None, held_ms=_held_ms(turn, at))


def _held_ms(turn: Turn, at: int) -> int:
    # what was held before the service began is no part of it, so it is not kept
    if turn.held_at is None or turn.started_at is None:
        return turn.held_ms
    return turn.held_ms + at - turn.held_at
