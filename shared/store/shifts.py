"""Who is at which window, and who may do what there."""

from dataclasses import replace
from typing import Final

from shared.domain.day import BREAK, CLOSED, OPEN, Shift
from shared.domain.errors import QueueError
from shared.domain.staff import Permission, may
from shared.domain.ticket import hold
from shared.store import sql
from shared.store.write import Write

NOBODY: Final = "cli"
"""The name of calls from a command line that named no one; may be at several windows."""


def require(write: Write, staff: str | None, permission: Permission) -> None:
    """Raises QueueError not_permitted or staff_locked unless the person may do it.

    Who is nobody (a command that named no one), and a name without a password (nobody has verified it), may do what
    the program's database role lets them.
    """
    row = None if staff is None else write.one(sql.STAFF, staff=staff)
    if row is None or row[1] is None:
        return
    _require_unlocked(write, staff, row[2])
    if not may(row[0], permission):
        raise QueueError("not_permitted", staff=staff, permission=str(permission))


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
        _require_known(write, staff)
        write.run(sql.OPEN_SHIFT, id=write.seq, window=window, staff=staff, at=write.at)
    write.append("shift", window=window, staff=staff, action=action, data={"op": OPEN})
    return Shift(window, staff, OPEN, write.at)


def take_over(write: Write, window: int, staff: str, action: str) -> Shift:
    """A shift for a person, whoever has the window and wherever else this person still is.

    The visitor at the window stays in hand; one at the window that is left behind is held.
    """
    write.require_window(window)
    _require_known(write, staff)
    elsewhere = None if staff == NOBODY else write.one(sql.SHIFT_OF, staff=staff)
    if elsewhere and elsewhere[1] != window:
        _leave(write, elsewhere[0], elsewhere[1], staff)
    found = write.shift(window)
    if found is None or found[1].staff == staff:
        return open_shift(write, window, staff, action)
    write.run(sql.SET_SHIFT, id=found[0], status=CLOSED, reason=None, at=write.at, closed_at=write.at)
    write.run(sql.OPEN_SHIFT, id=write.seq, window=window, staff=staff, at=write.at)
    visit = write.at_window(window)
    turn = replace(visit.turn, staff=staff) if visit else None
    if turn:
        write.save(turn)
    data = {"op": OPEN, "from": found[1].staff}
    write.append("shift", turn=turn, window=window, staff=staff, action=action, data=data)
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


def _leave(write: Write, shift: int, window: int, staff: str) -> None:
    """Ends a person's shift at a window where nobody sits any more."""
    visit = write.at_window(window)
    if visit:
        held = hold(visit.turn, write.at)
        write.save(held)
        write.append("held", turn=held, window=window, staff=staff)
    write.run(sql.SET_SHIFT, id=shift, status=CLOSED, reason=None, at=write.at, closed_at=write.at)
    write.append("shift", window=window, staff=staff, data={"op": CLOSED, "reason": None})


def _require_known(write: Write, staff: str) -> None:
    """In a store with accounts a shift belongs to one of them, or to nobody; else the name becomes known."""
    row = write.one(sql.STAFF, staff=staff)
    if row is not None:
        _require_unlocked(write, staff, row[2])
        return
    if staff != NOBODY and write.one(sql.ANY_ACCOUNT):
        raise QueueError("staff_unknown", staff=staff)
    write.run(sql.ADD_STAFF, staff=staff)


def _require_unlocked(write: Write, staff: str | None, locked_at: int | None) -> None:
    if locked_at is not None:
        names = [row[0] for row in write.transaction.all(sql.WHO_UNLOCKS, centre=write.centre.code)]
        raise QueueError("staff_locked", staff=staff, ask=", ".join(names))
