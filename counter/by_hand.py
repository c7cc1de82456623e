"""While the store is away: numbers of the last known order are called aloud and ticked; afterwards they are entered.

Pure: a view that is carried on by the same rules, and what has to be entered when the store is back.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from counter.desk_state import Seat
from counter.line import waiting_visits
from shared.domain import step
from shared.domain.order import is_there
from shared.domain.ticket import OPEN, SERVING
from shared.domain.view import View, Visit

if TYPE_CHECKING:
    from shared.store.queue import Queue

BUTTONS: Final = ("next", "finish", "no_show")
"""What can be done by hand."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What was ticked of one visitor: instants in milliseconds, UTC; a step that the store knows already has none.

    `action` makes sure that it is entered once, however often it is tried.
    """

    number: str
    window: int
    staff: str
    action: str = field(default_factory=lambda: uuid.uuid4().hex)
    called_at: int | None = None
    started_at: int | None = None
    ended_at: int | None = None
    no_show: bool = False
    outcome: str | None = None


def enter(queue: "Queue", entry: Entry) -> None:
    """Enters what was ticked of one visitor. Raises QueueError and StoreUnavailable."""
    queue.enter_late(
        entry.number,
        entry.window,
        called_at=entry.called_at,
        started_at=entry.started_at,
        ended_at=entry.ended_at,
        no_show=entry.no_show,
        outcome=entry.outcome,
        staff=entry.staff,
        action=entry.action,
    )


Ticked = Mapping[str, Entry]
"""Number → entry, in the order in which they were called."""


def tick(name: str, view: View, seat: Seat, now: int, ticked: Ticked, outcome: str | None) -> tuple[View, Ticked]:
    """A button pressed at an instant: the view carried on, and what has been ticked so far."""
    visit = view.at_window(seat.window)
    if name == "next":
        waiting = [one for one in waiting_visits(view, seat.window, seat.staff) if is_there(one.turn, now)]
        if visit or not waiting:
            return view, ticked
        called = replace(waiting[0], turn=step.call(waiting[0].turn, now, seat.window, seat.staff))
        return _with(view, called, now), _noted(ticked, called, seat, called_at=now)
    if visit is None:
        return view, ticked
    if name == "no_show":
        gone = replace(visit, turn=step.no_show(visit.turn, now))
        return _with(view, gone, now), _noted(ticked, visit, seat, ended_at=now, no_show=True)
    if visit.turn.status == SERVING:
        done = replace(visit, turn=step.finish(visit.turn, now))
        return _with(view, done, now), _noted(ticked, visit, seat, ended_at=now, outcome=outcome)
    begun = replace(visit, turn=step.start(visit.turn, now))
    return _with(view, begun, now), _noted(ticked, visit, seat, started_at=now)


def _with(view: View, changed: Visit, now: int) -> View:
    """The view after a visit has changed; an ended one is no longer in it."""
    others = [visit for visit in view.open_visits if visit.turn.id != changed.turn.id]
    kept = [*others, changed] if changed.turn.status in OPEN else others
    return replace(view, at=now, open_visits=tuple(sorted(kept, key=lambda visit: visit.turn.key)), undo={})


def _noted(ticked: Ticked, visit: Visit, seat: Seat, **what: Any) -> Ticked:
    number = visit.ticket.text
    known = ticked.get(number) or Entry(number, seat.window, seat.staff)
    return {**ticked, number: replace(known, **what)}
