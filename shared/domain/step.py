"""The steps of a turn as pure functions from one turn to the next."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from shared.domain.errors import QueueError
from shared.domain.ticket import (
    CALLED,
    CANCELLED,
    COMING,
    DONE,
    ENDED,
    HELD,
    LATE,
    MERGED,
    NO_SHOW,
    SERVING,
    TRANSFERRED,
    UNSERVED,
    WAITING,
    Turn,
)

STEPS: Final[dict[str, frozenset[str]]] = {
    WAITING: frozenset({CALLED, CANCELLED, UNSERVED, MERGED}),
    CALLED: frozenset({SERVING, NO_SHOW, WAITING, HELD, TRANSFERRED, CANCELLED, UNSERVED}),
    SERVING: frozenset({DONE, HELD, TRANSFERRED, UNSERVED}),
    HELD: frozenset({SERVING, WAITING, CANCELLED, UNSERVED, MERGED}),
}
"""Status → statuses that may follow it; an ended turn stays ended (an undo restores it by an event of its own)."""


@dataclass(frozen=True, slots=True)
class Sent:
    """Where a visitor is sent: a service, and perhaps one window or one person; `key` puts them to the front.

    `away_until`: on the way to another hall until then. `comes_back`: to who sent them, when the other is done.
    """

    service: str
    window: int | None = None
    staff: str | None = None
    key: int | None = None
    away_until: int | None = None
    comes_back: bool = False


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
        called_at=at,
        answer=None,
        answered_at=None,
    )


def recall(turn: Turn, at: int) -> Turn:
    """The same window calls the same turn again."""
    if turn.status != CALLED:
        raise QueueError("not_called", status=turn.status)
    return replace(turn, calls=turn.calls + 1, last_called_at=at)


def start(turn: Turn, at: int, proof: str | None = None) -> Turn:
    """The visitor has come to the window; `proof` is what was made of the proof of their class."""
    if turn.status != CALLED:
        raise QueueError("not_called", status=turn.status)
    return replace(turn, status=SERVING, started_at=at, proof=proof or turn.proof)


def finish(turn: Turn, at: int, outcome: str | None = None, also: Iterable[str] = ()) -> Turn:
    """The service is done, with a result and with whatever else was delivered besides."""
    _step(turn, DONE)
    return replace(turn, status=DONE, ended_at=at, outcome=outcome, also=tuple(also))


def no_show(turn: Turn, at: int) -> Turn:
    """Nobody came: the turn ends."""
    return _ended(turn, NO_SHOW, at)


def put_back(turn: Turn) -> Turn:
    """A called or held turn waits again under its old key."""
    _step(turn, WAITING)
    waits = replace(turn, status=WAITING, window=None, staff=None, calls=0, called_at=None, remind_at=None)
    return replace(waits, started_at=None, held_at=None, held_ms=0, answer=None, answered_at=None)


def hold(turn: Turn, at: int, remind_at: int | None = None) -> Turn:
    """The turn is put aside until somebody is reminded; the window is free; held time does not count as service."""
    _step(turn, HELD)
    return replace(turn, status=HELD, held_at=at, remind_at=remind_at)


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
        remind_at=None,
    )


def transfer(turn: Turn, at: int, new_id: int, sent: Sent) -> tuple[Turn, Turn]:
    """Ends the turn and begins the next one on the same ticket, with the same base time.

    The key stays too, unless the visitor is sent to the front.
    """
    _step(turn, TRANSFERRED)
    began = replace(
        follow(turn, at, new_id, sent.service),
        sort_key=turn.sort_key if sent.key is None else sent.key,
        for_window=sent.window,
        for_staff=sent.staff,
        returns_to=turn.id if sent.comes_back else turn.returns_to,
        away_until=sent.away_until,
    )
    return replace(turn, status=TRANSFERRED, ended_at=at), began


def follow(turn: Turn, at: int, new_id: int, service: str) -> Turn:
    """The next turn on the same ticket, for whoever serves the service, with the same base time and key."""
    return Turn(new_id, turn.ticket, service, turn.base, turn.sort_key, began_at=at, proof=turn.proof)


def go_back(turn: Turn, sender: Turn, at: int, new_id: int, for_window: int | None) -> Turn:
    """The next turn of a visitor who was sent with a wish to have them back: for the sender's service again."""
    again = follow(turn, at, new_id, sender.service)
    return replace(again, for_window=for_window, returns_to=sender.returns_to)


def merge(turn: Turn, at: int) -> Turn:
    """A waiting or held turn is looked after with another ticket. QueueError wrong_status, already_ended."""
    return _ended(turn, MERGED, at)


def answer(turn: Turn, at: int, said: str, until: int | None = None) -> Turn:
    """The visitor's phone answers: COMING, MORE_TIME, or LATE; who waits and is late is not called `until` then.

    QueueError wrong_status: nobody has called, or the turn is over.
    """
    if turn.status != CALLED and not (said == LATE and turn.status == WAITING):
        raise QueueError("already_ended" if turn.status in ENDED else "wrong_status", status=turn.status)
    away_until = until if turn.status == WAITING else turn.away_until
    delays = turn.delays + (said != COMING)
    return replace(turn, answer=said, answered_at=at, delays=delays, away_until=away_until)


def return_missed(turn: Turn, at: int, new_id: int) -> Turn:
    """Who did not come is there after all: the next turn is as the missed one was. QueueError not_missed."""
    if turn.status != NO_SHOW:
        raise QueueError("not_missed", status=turn.status)
    again = follow(turn, at, new_id, turn.service)
    return replace(again, for_window=turn.for_window, for_staff=turn.for_staff, returns_to=turn.returns_to)


def change(turn: Turn, service: str, sort_key: int) -> Turn:
    """An open turn is for another service or counted from another time. QueueError already_ended."""
    if turn.status in ENDED:
        raise QueueError("already_ended", status=turn.status)
    return replace(turn, service=service, sort_key=sort_key)


def cancel(turn: Turn, at: int) -> Turn:
    """The visitor leaves the queue."""
    return _ended(turn, CANCELLED, at)


def unserved(turn: Turn, at: int) -> Turn:
    """The day closed before the turn was served to its end."""
    return _ended(turn, UNSERVED, at)


def _ended(turn: Turn, status: str, at: int) -> Turn:
    _step(turn, status)
    return replace(turn, status=status, ended_at=at, held_at=None, held_ms=_held_ms(turn, at), remind_at=None)


def _held_ms(turn: Turn, at: int) -> int:
    # what was held before the service began is no part of it, so it is not kept
    if turn.held_at is None or turn.started_at is None:
        return turn.held_ms
    return turn.held_ms + at - turn.held_at
