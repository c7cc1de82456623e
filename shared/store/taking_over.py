"""Taking over a window that somebody has left, or while one is still at another."""

from dataclasses import replace

from shared.domain.day import CLOSED, OPEN, Shift
from shared.domain.record import effect
from shared.store import sql
from shared.store.permits import NOBODY, require_known
from shared.store.shifts import open_shift
from shared.store.write import Write


def take_over(write: Write, action: str, window: int, staff: str) -> Shift:
    """A shift for a person, whoever has the window and wherever else this person still is.

    The visitor at the window stays in hand; one at the window that is left behind is held.
    """
    write.require_window(window)
    require_known(write, staff)
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


def _leave(write: Write, shift: int, window: int, staff: str) -> None:
    """Ends a person's shift at a window where nobody sits any more."""
    visit = write.at_window(window)
    if visit:
        held = write.append("held", turn=visit.turn, window=window, staff=staff)
        write.save(*effect({visit.turn.id: visit.turn}, held).values())
    write.run(sql.SET_SHIFT, id=shift, status=CLOSED, reason=None, at=write.at, closed_at=write.at)
    write.append("shift", window=window, staff=staff, data={"op": CLOSED, "reason": None})
