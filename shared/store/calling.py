"""Calling a turn to a window: the next one, a chosen one, or by itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from shared.domain import step
from shared.domain.day import OPEN
from shared.domain.errors import QueueError
from shared.domain.order import Why, why, why_record
from shared.domain.staff import Permission
from shared.domain.ticket import WAITING, Turn
from shared.domain.view import Visit
from shared.store import shifts, sql
from shared.store.noting import add_note
from shared.store.permits import require
from shared.store.write import NoEffect, Write


@dataclass(frozen=True, slots=True)
class Called:
    """A visit that a window has called, and why it was next."""

    visit: Visit
    why: Why


def call_next(write: Write, action: str | None, window: int, staff: str | None) -> Called | None:
    """The next turn that the window may serve."""
    acting = ready(write, window, staff)
    called = call_waiting(write, action, window, acting)
    if called is None:
        # not even a shift begins: a call that nobody hears leaves no trace
        raise NoEffect
    return called


def call_if_idle(write: Write, action: str, window: int, staff: str | None) -> Called | None:
    """The next turn, if the centre lets windows call by themselves and this one has been free for long enough."""
    write.require_window(window)
    seconds, found = write.centre.policy.auto_call_seconds, write.shift(window)
    if not seconds or found is None or write.day_status != OPEN:
        raise NoEffect
    _, shift = found
    (left_at,) = write.one(sql.LEFT_AT_WINDOW, first_seq=write.first_seq(), window=window)
    idle_since = max(shift.since, left_at or 0)
    same = staff is None or staff == shift.staff
    if not same or shift.status != OPEN or write.at_window(window) or write.at < idle_since + seconds * 1000:
        raise NoEffect
    return call_next(write, action, window, shift.staff)


def call_waiting(write: Write, action: str | None, window: int, acting: str) -> Called | None:
    """The next turn for a window that is ready; None if nobody waits for it."""
    row = write.one(sql.NEXT, window=window, staff=acting, at=write.at)
    if row is None:
        row = write.one(sql.NEXT_EARLY, window=window, staff=acting, at=write.at)
    return None if row is None else _call(write, action, window, acting, write.visit_in(row))


def call_number(
    write: Write, action: str, window: int, staff: str | None, number: str, reason: str, decided_by: str | None
) -> Called:
    """A waiting ticket that a person chose."""
    require(write, decided_by or staff, Permission.CALL_OUT_OF_ORDER)
    require_reason(write, reason)
    acting = ready(write, window, staff)
    visit = write.visit(number)
    turn = visit.turn
    if turn.status != WAITING:
        raise QueueError("not_waiting", ticket=visit.ticket.text, status=turn.status)
    if turn.for_window != window and turn.service not in write.centre.served_by[window]:
        raise QueueError("not_served_here", ticket=visit.ticket.text, window=window)
    return _call(write, action, window, acting, visit, kept_reason(write, turn, reason), decided_by)


def require_reason(write: Write, reason: str | None) -> None:
    """What goes out of the order is justified. QueueError reason_needed."""
    if not (reason or "").strip():
        raise QueueError("reason_needed", allowed=[entry.code for entry in write.centre.policy.skip_reasons])


def kept_reason(write: Write, turn: Turn, reason: str | None) -> str | None:
    """A reason as it stands in the record: one of the centre's codes; a person's own words become the turn's note."""
    if not reason or reason in {entry.code for entry in write.centre.policy.skip_reasons}:
        return reason or None
    add_note(write, turn.id, reason)
    return "other"


def passed_by(write: Write, services: Iterable[str], low: tuple[int, int], high: tuple[int, int]) -> list[int]:
    """Who waits for one of the services and is passed by somebody whose key (and ticket) goes from `high` to `low`."""
    wanted = set(services)
    waiting = write.transaction.all(sql.WAITING_KEYS, centre=write.centre.code)
    return [id for id, service, key, ticket in waiting if service in wanted and low < (key, ticket) < high]


def along_with(write: Write, turn: Turn) -> frozenset[str]:
    """The services whose visitors wait at the same windows as a turn."""
    served = write.centre.served_by
    if turn.for_window is not None:
        return served.get(turn.for_window, frozenset())
    return frozenset(code for codes in served.values() if turn.service in codes for code in codes)


def _call(
    write: Write,
    action: str | None,
    window: int,
    acting: str,
    visit: Visit,
    reason: str | None = None,
    decided_by: str | None = None,
) -> Called:
    turn = step.call(visit.turn, write.at, window, acting)
    chosen = why(write.centre, visit.ticket, visit.turn, write.at, reason, write.pauses())
    data: dict[str, Any] = {**why_record(chosen), "key": turn.sort_key}
    if reason is not None:
        before = {"sort_key": turn.sort_key, "ticket": turn.ticket, "window": window, "staff": acting}
        passed = write.transaction.all(sql.PASSED, centre=write.centre.code, at=write.at, **before)
        data |= {"passed": [row[0] for row in passed], "decided_by": decided_by or acting}
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
