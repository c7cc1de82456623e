"""What was done while the store was lost, entered afterwards: with its true times, and marked as late."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from shared.domain import step
from shared.domain.errors import QueueError
from shared.domain.hours import service_day
from shared.domain.ticket import CALLED, DONE, ENDED, NO_SHOW, SERVING, Turn
from shared.domain.view import Visit
from shared.store import shifts
from shared.store.serving import begin_next, require_outcome
from shared.store.write import Write

_KNOWN: Final[Mapping[str, tuple[str, ...]]] = {CALLED: ("called",), SERVING: ("called", "started")}
_ENDS: Final[Mapping[str, str]] = {DONE: "finished", NO_SHOW: "no_show"}
"""Status → the steps that have led there."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """What was ticked on the paper, each with its time (milliseconds, UTC); what was not done is None."""

    called_at: int | None = None
    started_at: int | None = None
    ended_at: int | None = None
    no_show: bool = False
    outcome: str | None = None


def enter_late(write: Write, action: str, number: str, window: int, ticked: Ticked, staff: str | None) -> Visit:
    """Enters what was ticked of a ticket at a window; the last step carries the action.

    What this window and person had asked for while the store was being lost may have been done after all; it is not
    entered again, and what followed it is entered no earlier.

    QueueError window_unknown, not_found, outcome_unknown, late_wrong, already_ended, wrong_status, window_busy.
    """
    write.require_window(window)
    require_outcome(write, ticked.outcome)
    visit = write.visit(number)
    steps = _steps(write, visit.turn, ticked, ours=visit.turn.window == window and visit.turn.staff == staff)
    if visit.turn.window not in (None, window):
        raise QueueError("wrong_status", status=visit.turn.status)
    turn, acting = visit.turn, _acting(write, window, visit.turn, staff)
    for position, (kind, at) in enumerate(steps, start=1):
        turn, data = _stepped(write, Visit(visit.ticket, turn), kind, at, window, acting, ticked)
        if position == len(steps):
            _save(write, turn, window)
            data |= begin_next(write, visit, turn) if kind == "finished" else {}
        named = action if position == len(steps) else None
        write.append(kind, turn=turn, window=window, staff=acting, action=named, data=data)
    return Visit(visit.ticket, turn)


def _steps(write: Write, turn: Turn, ticked: Ticked, *, ours: bool) -> list[tuple[str, int]]:
    """The steps in their order. QueueError late_wrong, already_ended."""
    end = "no_show" if ticked.no_show else "finished"
    times = (("called", ticked.called_at), ("started", ticked.started_at), (end, ticked.ended_at))
    steps = [(kind, at) for kind, at in times if at is not None]
    if not steps or (ticked.no_show and (ticked.started_at is not None or ticked.ended_at is None)):
        raise QueueError("late_wrong")
    if turn.status in ENDED:
        if ours and steps == [(_ENDS.get(turn.status), ticked.ended_at)]:
            return []
        raise QueueError("already_ended", status=turn.status)
    known = _KNOWN.get(turn.status, ()) if ours else ()
    left = [(kind, at) for kind, at in steps if kind not in known]
    last = max(turn.began_at, turn.last_called_at or 0, turn.started_at or 0)
    if len(left) < len(steps):
        left = [(kind, max(at, last)) for kind, at in left]
    for _, at in left:
        if not last <= at <= write.at or service_day(write.centre, at) != write.today:
            raise QueueError("late_wrong")
        last = at
    return left


def _acting(write: Write, window: int, turn: Turn, staff: str | None) -> str:
    if staff is not None:
        return staff
    found = write.shift(window)
    return turn.staff or (found[1].staff if found else shifts.NOBODY)


def _stepped(
    write: Write, visit: Visit, kind: str, at: int, window: int, acting: str, ticked: Ticked
) -> tuple[Turn, dict[str, Any]]:
    turn = visit.turn
    data: dict[str, Any] = {"late": True, "happened": at}
    if kind == "called":
        waited = max(0, at - turn.began_at)
        told = {"why": "late", "counted_from": turn.sort_key, "waited": waited, "reason": None, "key": turn.sort_key}
        return step.call(turn, at, window, acting), {**data, **told}
    if kind == "started":
        return step.start(turn, at), data
    if kind == "no_show":
        return step.no_show(turn, at), {**data, "back": False}
    done = step.finish(turn, at, ticked.outcome)
    return done, {**data, **({"outcome": ticked.outcome} if ticked.outcome else {})}


def _save(write: Write, turn: Turn, window: int) -> None:
    """Only the last state is written: a visitor who has gone since was never in anybody's way."""
    if turn.status in (CALLED, SERVING):
        write.require_running()
        there = write.at_window(window)
        if there and there.turn.id != turn.id:
            raise QueueError("window_busy", window=window, ticket=there.ticket.text)
        shifts.open_shift(write, window, turn.staff or shifts.NOBODY)
    write.save(turn)
