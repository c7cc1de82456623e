"""Who is at which window."""

from shared.domain.day import BREAK, CLOSED, OPEN, Shift
from shared.domain.errors import QueueError
from shared.store import permits, sql
from shared.store.permits import NOBODY as NOBODY
from shared.store.write import Write


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
    write.require_window(window)
    found = write.shift(window)
    if found is None:
        raise QueueError("no_shift", window=window)
    number, shift = found
    require_same(window, shift.staff, staff)
    visit = write.at_window(window)
    if visit:
        raise QueueError("window_busy", window=window, ticket=visit.ticket.text)
    if shift.status == status == BREAK and shift.reason == reason:
        return shift
    closed_at = write.at if status == CLOSED else None
    write.run(sql.SET_SHIFT, id=number, status=status, reason=reason, at=write.at, closed_at=closed_at)
    known = {entry.code for entry in write.centre.policy.break_reasons}
    code = reason if reason is None or reason in known else "other"
    write.append("shift", window=window, staff=shift.staff, action=action, data={"op": status, "reason": code})
    return Shift(window, shift.staff, status, write.at, reason)
