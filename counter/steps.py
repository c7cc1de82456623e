"""What each button does to the queue."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counter.choices import NO_CLASS
from counter.desk_state import Seat, source_of
from shared.domain.day import BREAK
from shared.domain.proof import SEEN, WAIVED
from shared.domain.ticket import SERVING

if TYPE_CHECKING:
    from shared.store.queue import Queue

Step = Callable[["Queue", str], object]
"""Runs on a thread, with the queue and the id of the action."""


@dataclass(frozen=True, slots=True)
class Result:
    """What is noted when a service is finished."""

    outcome: str | None = None
    services: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filled:
    """A dialog as it was filled in: what was chosen (`target`), the reason (`why`), the rest of a transfer.

    `decided_by` is who decided it in the place of whoever sits at the window.
    """

    name: str
    tab: int = 0
    target: str = ""
    why: str = ""
    note: str = ""
    and_return: bool = False
    front: bool = False
    language: str = ""
    decided_by: str | None = None


def noted(number: str, text: str, staff: str, then: Step) -> Step:
    """Keeps a note on a visitor's turn before something else is done with it."""

    def both(queue: "Queue", action: str) -> object:
        queue.note(number, text, staff=staff, action=f"{action}-note")
        return then(queue, action)

    return both


def button_step(name: str, status: str, seat: Seat, result: Result = Result()) -> Step:
    """The step of a button that needs no further choice; `status` is the desk's."""
    window, staff = seat.window, seat.staff
    outcome, services = result.outcome, result.services
    match name, status:
        case "next", status if status == SERVING:
            return lambda queue, action: queue.finish_and_call(
                window, outcome=outcome, services=services, staff=staff, action=action
            )
        case "next", _:
            return lambda queue, action: queue.call_next(window, staff=staff, action=action)
        case "auto", _:
            return lambda queue, action: queue.call_if_idle(window, staff=staff, action=action)
        case "recall", _:
            return lambda queue, action: queue.recall(window, staff=staff, action=action)
        case "finish", status if status == SERVING:
            return lambda queue, action: queue.finish(
                window, outcome=outcome, services=services, staff=staff, action=action
            )
        case "finish", _:
            return lambda queue, action: queue.start(window, staff=staff, action=action)
        case "no_proof", _:
            return lambda queue, action: queue.no_proof(window, staff=staff, action=action)
        case "no_show", _:
            return lambda queue, action: queue.no_show(window, staff=staff, action=action)
        case "break", status if status == BREAK:
            return lambda queue, action: queue.open_window(window, staff, action=action)
        case "break", _:
            return lambda queue, action: queue.drop_break(window, staff=staff, action=action)
        case "undo", _:
            return lambda queue, action: queue.undo(window, staff=staff, action=action)
        case "leave", _:
            return lambda queue, action: queue.close_window(window, staff=staff, action=action)
        case _:
            raise ValueError(name)


def dialog_step(filled: Filled, guest: str, seat: Seat) -> Step:
    """The step of a dialog; `guest` is the number of the visitor at the window."""
    window, staff, target = seat.window, seat.staff, filled.target
    match filled.name:
        case "number":
            reason, by = filled.why, filled.decided_by
            return lambda queue, action: queue.call_number(
                window, target, reason=reason, staff=staff, decided_by=by, action=action
            )
        case "held":
            return lambda queue, action: queue.resume(target, window, staff=staff, action=action)
        case "break":
            return lambda queue, action: queue.plan_break(window, reason=target, staff=staff, action=action)
        case "hold":
            minutes = int(target) or None
            return lambda queue, action: queue.hold(window, minutes=minutes, staff=staff, action=action)
        case "merge":
            return lambda queue, action: queue.merge(window, target, staff=staff, action=action)
        case "services":
            return lambda queue, action: queue.change(guest, service=target, staff=staff, action=action)
        case "priority":
            return _another_class(filled, guest, staff)
        case "proof":
            proof, why, by = (WAIVED, filled.why, filled.decided_by) if filled.tab else (SEEN, None, None)
            return lambda queue, action: queue.start(
                window, proof=proof, reason=why, staff=staff, decided_by=by, action=action
            )
        case "supervisor":
            source, language = source_of(window), filled.language
            return lambda queue, action: queue.ask_help(source, target, language, staff=staff, action=action)
        case "leave":
            return lambda queue, action: queue.close_window(window, hand_on=True, staff=staff, action=action)
        case "transfer":
            return _transfer(filled, seat)
        case name:
            raise ValueError(name)


def _another_class(filled: Filled, guest: str, staff: str) -> Step:
    code, why, by = "" if filled.target == NO_CLASS else filled.target, filled.why, filled.decided_by
    return lambda queue, action: queue.change(
        guest, priority=code, reason=why, staff=staff, decided_by=by, action=action
    )


def _transfer(filled: Filled, seat: Seat) -> Step:
    target = filled.target
    service = target if filled.tab == 0 else None
    to_window = int(target) if filled.tab == 1 else None
    to_staff = target if filled.tab == 2 else None
    note, why = filled.note.strip() or None, filled.why or None
    return lambda queue, action: queue.transfer(
        seat.window,
        service=service,
        to_window=to_window,
        to_staff=to_staff,
        note=note,
        and_return=filled.and_return,
        front=filled.front,
        reason=why,
        staff=seat.staff,
        decided_by=filled.decided_by if filled.front else None,
        action=action,
    )
