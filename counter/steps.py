"""What each button does to the queue."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from counter.desk_state import Seat
from shared.domain.day import BREAK
from shared.domain.ticket import SERVING

if TYPE_CHECKING:
    from shared.store.queue import Queue

Step = Callable[["Queue", str], object]
"""Runs on a thread, with the queue and the id of the action."""


def button_step(name: str, status: str, seat: Seat) -> Step:
    """The step of a button that needs no further choice; `status` is the desk's."""
    window, staff = seat.window, seat.staff
    match name, status:
        case "next", _:
            return lambda queue, action: queue.call_next(window, staff=staff, action=action)
        case "recall", _:
            return lambda queue, action: queue.recall(window, staff=staff, action=action)
        case "finish", status if status == SERVING:
            return lambda queue, action: queue.finish(window, staff=staff, action=action)
        case "finish", _:
            return lambda queue, action: queue.start(window, staff=staff, action=action)
        case "hold", _:
            return lambda queue, action: queue.hold(window, staff=staff, action=action)
        case "no_show", _:
            return lambda queue, action: queue.no_show(window, staff=staff, action=action)
        case "break", status if status == BREAK:
            return lambda queue, action: queue.open_window(window, staff, action=action)
        case "undo", _:
            return lambda queue, action: queue.undo(window, staff=staff, action=action)
        case "leave", _:
            return lambda queue, action: queue.close_window(window, staff=staff, action=action)
        case _:
            raise ValueError(name)


def dialog_step(name: str, tab: int, target: str, why: str, seat: Seat) -> Step:
    """The step of a dialog: `target` is what was chosen in it, `why` the reason given."""
    window, staff = seat.window, seat.staff
    match name:
        case "number":
            return lambda queue, action: queue.call_number(window, target, reason=why, staff=staff, action=action)
        case "held":
            return lambda queue, action: queue.resume(target, window, staff=staff, action=action)
        case "break":
            return lambda queue, action: queue.take_break(window, reason=target, staff=staff, action=action)
        case "transfer" if tab == 1:
            return lambda queue, action: queue.transfer(window, to_window=int(target), staff=staff, action=action)
        case "transfer":
            return lambda queue, action: queue.transfer(window, service=target, staff=staff, action=action)
        case _:
            raise ValueError(name)
