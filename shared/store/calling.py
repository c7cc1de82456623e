"""Calling a turn to a window, and giving it up."""

from dataclasses import dataclass, replace
from typing import Any

from shared.domain import ticket as step
from shared.domain.day import CLOSED
from shared.domain.errors import QueueError
from shared.domain.order import Why, why, why_record
from shared.domain.ticket import Turn
from shared.domain.view import Visit
from shared.store import rows, shifts, sql
from shared.store.write import NoEffect, Write


@dataclass(frozen=True, slots=True)
class Called:
    """A visit that a window has called, and why it was next."""

    visit: Visit
    why: Why


def call_next(write: Write, action: str, window: int, staff: str | None) -> Called | None:
    """The next turn that the window may serve."""
    acting = ready(write, window, staff)
    row = write.one(sql.NEXT, window=window, staff=acting, at=write.at)
    if row is None:
        row = write.one(sql.NEXT_EARLY, window=window, staff=acting)
    if row is None:
        # not even a shift begins: a call that nobody hears leaves no trace
        raise NoEffect
    return _call(write, action, window, acting, write.visit_in(row))


def call_number(write: Write, action: str, window: int, staff: str | None, number: str, reason: str) -> Called:
    """A waiting ticket that a person chose."""
    if not reason.strip():
        raise QueueError("reason_needed", allowed=[entry.code for entry in write.centre.policy.skip_reasons])
    acting = ready(write, window, staff)
    visit = write.visit(number)
    turn = visit.turn
    if turn.status != step.WAITING:
        raise QueueError("not_waiting", ticket=visit.ticket.text, status=turn.status)
    if turn.for_window != window and turn.service not in write.centre.served_by[window]:
        raise QueueError("not_served_here", ticket=visit.ticket.text, window=window)
    return _call(write, action, window, acting, visit, kept_reason(write, turn, reason))


def kept_reason(write: Write, turn: Turn, reason: str | None) -> str | None:
    """A reason as it stands in the record: one of the centre's codes; a person's own words become the turn's note."""
    if not reason or reason in {entry.code for entry in write.centre.policy.skip_reasons}:
        return reason or None
    write.run(sql.SET_NOTE, id=turn.id, note=reason)
    return "other"


def _call(write: Write, action: str, window: int, acting: str, visit: Visit, reason: str | None = None) -> Called:
    turn = step.call(visit.turn, write.at, window, acting)
    chosen = why(write.centre, visit.ticket, visit.turn, write.at, reason)
    data: dict[str, Any] = {**why_record(chosen), "key": turn.sort_key}
    if reason is not None:
        before = {"sort_key": turn.sort_key, "ticket": turn.ticket, "window": window, "staff": acting}
        passed = write.transaction.all(sql.PASSED, centre=write.centre.code, at=write.at, **before)
        data["passed"] = [row[0] for row in passed]
    write.save(turn)
    write.append("called", turn=turn, window=window, staff=acting, action=action, data=data)
    return Called(Visit(visit.ticket, turn), chosen)


def ready(write: Write, window: int, staff: str | None) -> str:
    """Who may take a visitor at the window now; a window without a shift opens one.

    QueueError window_unknown, day_paused, day_closed, shift_taken, on_break, window_busy.
    """
    write.require_running()
    found = write.window_status(window)
    if found is None:
        return shifts.open_shift(write, window, staff or shifts.NOBODY).staff
    acting, status, ticket = found
    shifts.require_same(window, acting, staff)
    if status == "break":
        raise QueueError("on_break", window=window)
    if ticket is not None:
        raise QueueError("window_busy", window=window, ticket=ticket)
    return acting


def current(write: Write, window: int, staff: str | None) -> Visit:
    """Whom the window has called or is serving. QueueError window_unknown, window_empty, shift_taken."""
    write.require_window(window)
    visit = write.at_window(window)
    if visit is None:
        raise QueueError("window_empty", window=window)
    shifts.require_same(window, visit.turn.staff, staff)
    return visit


def finish(write: Write, action: str, window: int, staff: str | None) -> Visit:
    """Ends the service; if the visitor came for something else too, the next turn on the ticket begins.

    On a closed day nobody would call it: what is left then stays undone.
    """
    visit = current(write, window, staff)
    turn = step.finish(visit.turn, write.at)
    write.save(turn)
    data = {}
    if visit.matters and write.day_status != CLOSED:
        data["next"] = visit.matters[0]
        write.begin_turn(step.follow(turn, write.at, write.seq, visit.matters[0]))
    write.append("finished", turn=turn, window=window, staff=turn.staff, action=action, data=data)
    return Visit(visit.ticket, turn)


def transfer(
    write: Write, action: str, window: int, staff: str | None, service: str | None, to_window: int | None
) -> Visit:
    """Sends the visitor on; gives the new turn."""
    visit = current(write, window, staff)
    write.require_running()
    target = service or visit.turn.service
    write.require_service(target)
    if to_window is not None:
        write.require_window(to_window)
    ended, began = step.transfer(visit.turn, write.at, write.seq, target, to_window)
    write.save(ended)
    write.begin_turn(began)
    data = {"service": target, "for_window": to_window, "for_staff": None}
    write.append("transferred", turn=ended, window=window, staff=visit.turn.staff, action=action, data=data)
    left = tuple(matter for matter in visit.matters if matter != target)
    return Visit(replace(visit.ticket, matters=left), began)


def no_show(write: Write, action: str, window: int, staff: str | None) -> Visit:
    """Gives the called visitor up by the centre's policy."""
    visit = current(write, window, staff)
    _require_given_up(write, visit.turn)
    back = write.centre.policy.no_show.then == "back" and not _came_back(write, visit.turn)
    turn = step.put_back(visit.turn) if back else step.no_show(visit.turn, write.at)
    write.save(turn)
    data = {"back": back}
    write.append("no_show", turn=turn, window=window, staff=visit.turn.staff, action=action, data=data)
    return Visit(visit.ticket, turn)


def _require_given_up(write: Write, turn: Turn) -> None:
    if turn.status != step.CALLED:
        raise QueueError("not_called", status=turn.status)
    # a turn may have been called, put back and called again
    (called_at,) = write.one(sql.CALLED_AT, ticket=turn.ticket, turn=turn.id)
    opens_at = step.no_show_opens_at(turn, write.centre.policy.no_show, called_at)
    if opens_at is None:
        raise QueueError("recall_first", calls=turn.calls, wanted=write.centre.policy.no_show.calls)
    if write.at < opens_at:
        raise QueueError("too_soon", at=opens_at, seconds=-((write.at - opens_at) // 1000))


def _came_back(write: Write, turn: Turn) -> bool:
    events = write.transaction.all(sql.EVENTS_OF_TICKET, centre=write.centre.code, ticket=turn.ticket, upto=write.seq)
    return any(event.kind == "no_show" and event.turn == turn.id for event in map(rows.event, events))
