"""The end of a shift."""

from shared.domain.day import CLOSED, Shift
from shared.store import sending, shifts
from shared.store.write import Write


def close_window(write: Write, action: str, window: int, staff: str | None, *, hand_on: bool) -> Shift:
    """Ends the shift; a visitor in hand is handed on, or keeps the window open.

    QueueError window_unknown, no_shift, shift_taken, window_busy; day_closed (nobody would call the visitor any more).
    """
    shifts.held_by(write, window, staff)
    visit = write.at_window(window) if hand_on else None
    if visit:
        write.require_running()
        sending.hand_on(write, visit)
    return shifts.change(write, window, staff, CLOSED, None, action)
