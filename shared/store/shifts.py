"""Who is at which window."""

from dataclasses import replace
from typing import Final

from shared.domain.day import BREAK, CLOSED, OPEN, Shift
from shared.domain.errors import QueueError
from shared.store import permits, sql
from shared.store.permits import NOBODY as NOBODY
from shared.store.write import Write

OTHER: Final = "other"
"""A reason that is none of the centre's."""


def require_same(window: int, holder: str | None, staff: str | None) -> None:
    """Raises QueueError shift_taken if someone else than `staff` (None: whoever) has the window."""
    if staff is not None and holder is not None and staff != holder:
        raise QueueError("shift_taken", window=window, staff=holder)


def open_shift(write: Write, window: int, staff: str, action: str | None = None) -> Shift:
    """A shift for a person, or the end of its break; nothing if it is open already."""
    write.require_window(window)
    if not staff.strip():
        raise QueueError("staff_name_empty")
    found = write.shift(window)
    if found:
        number, shift = found
        require_same(window, shift.staff, staff)
        if shift.status == OPEN:
            return shift
        write.run(sql.SET_SHIFT, id=number, status=OPEN, reason=None, at=write.at, closed_at=None)
    else:
        elsewhere = None if staff == NOBODY else write.one(sql.SHIFT_OF, staff=staff)
        if elsewhere:
            raise QueueError("staff_elsewhere", staff=staff, window=elsewhere[1])
        permits.require_known(write, staff)
        write.run(sql.OPEN_SHIFT, id=write.seq, window=window, staff=staff, at=write.at)
    write.append("shift", window=window, staff=staff, action=action, data={"op": OPEN})
    return Shift(window, staff, OPEN, write.at)


def change(write: Write, window: int, staff: str | None, status: str, reason: str | None, action: str | None) -> Shift:
    """Break or end of a shift. QueueError window_unknown, no_shift, shift_taken, window_busy."""
    number, shift = held_by(write, window, staff)
    visit = write.at_window(window)
    if visit:
        raise QueueError("window_busy", window=window, ticket=visit.ticket.text)
    if shift.status == status == BREAK and shift.reason == reason:
        return shift
    closed_at = write.at if status == CLOSED else None
    write.run(sql.SET_SHIFT, id=number, status=status, reason=reason, at=write.at, closed_at=closed_at)
    data = {"op": status, "reason": _code(write, reason)}
    write.append("shift", window=window, staff=shift.staff, action=action, data=data)
    return Shift(window, shift.staff, status, write.at, reason)


def plan_break(write: Write, window: int, staff: str | None, reason: str | None, action: str) -> Shift:
    """A break when the present visitor goes; at once if there is none. QueueError as `change`."""
    number, shift = held_by(write, window, staff)
    if shift.status == BREAK or not write.at_window(window):
        return change(write, window, staff, BREAK, reason, action)
    return _plan(write, number, shift, reason or OTHER, action)


def drop_break(write: Write, window: int, staff: str | None, action: str) -> Shift:
    """No break after the present visitor after all; nothing if none was planned. QueueError no_shift, shift_taken."""
    number, shift = held_by(write, window, staff)
    return _plan(write, number, shift, None, action)


def begin_planned(write: Write, window: int) -> None:
    """The visitor has gone: the break that was planned begins."""
    found = write.shift(window)
    if found is None or found[1].planned is None or write.at_window(window):
        return
    number, shift = found
    reason = None if shift.planned == OTHER else shift.planned
    write.run(sql.SET_SHIFT, id=number, status=BREAK, reason=reason, at=write.at, closed_at=None)
    data = {"op": BREAK, "reason": _code(write, reason)}
    write.append("shift", window=window, staff=shift.staff, data=data)


def held_by(write: Write, window: int, staff: str | None) -> tuple[int, Shift]:
    """The shift of a window with its id. QueueError window_unknown, no_shift, shift_taken."""
    write.require_window(window)
    found = write.shift(window)
    if found is None:
        raise QueueError("no_shift", window=window)
    require_same(window, found[1].staff, staff)
    return found


def place_of(write: Write, staff: str | None, window: int | None) -> int | None:
    """Where a person is at work now; else their old window, if somebody is there."""
    at_work = None if staff is None or staff == NOBODY else write.one(sql.SHIFT_OF, staff=staff)
    if at_work:
        return int(at_work[1])
    return window if window is not None and write.shift(window) else None


def _plan(write: Write, number: int, shift: Shift, planned: str | None, action: str) -> Shift:
    if shift.planned == planned:
        return shift
    write.run(sql.PLAN_BREAK, id=number, planned=planned)
    data = {"op": shift.status, "planned": _code(write, planned), "since": shift.since}
    write.append("shift", window=shift.window, staff=shift.staff, action=action, data=data)
    return replace(shift, planned=planned)


def _code(write: Write, reason: str | None) -> str | None:
    """A reason as it stands in the record: a person's own words do not."""
    known = {entry.code for entry in write.centre.policy.break_reasons}
    return reason if reason is None or reason in known else OTHER
