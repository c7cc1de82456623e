"""The append-only record: events, and turns rebuilt from events alone."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from shared.domain import ticket as step
from shared.domain.ticket import Turn

KINDS: Final = (
    "issued",
    "called",
    "recalled",
    "started",
    "finished",
    "no_show",
    "held",
    "resumed",
    "transferred",
    "merged",
    "cancelled",
    "undone",
    "printed",
    "shift",
    "day",
    "configured",
)


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the record. `data` holds ids and figures, never free text; `at` is in milliseconds, UTC."""

    seq: int
    at: int
    kind: str
    ticket: int | None = None
    turn: int | None = None
    window: int | None = None
    staff: str | None = None
    action: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)


def effect(turns: Mapping[int, Turn], event: Event) -> dict[int, Turn]:
    """The turns that an event changes, as they are after it. `undone` is the business of `Replay`."""
    if event.kind == "day":
        return _day_effect(turns, event)
    if event.turn is None:
        return {}
    if event.kind == "issued":
        data = event.data
        return {
            event.seq: Turn(
                id=event.seq,
                ticket=event.seq,
                service=data["service"],
                base=data["base"],
                sort_key=data["key"],
                began_at=event.at,
            )
        }
    turn = turns[event.turn]
    if event.kind == "transferred":
        data = event.data
        ended, began = step.transfer(
            turn, event.at, event.seq, data["service"], data.get("for_window"), data.get("for_staff")
        )
        return {ended.id: ended, began.id: began}
    changed = _turn_effect(turn, event)
    return {} if changed is None else {changed.id: changed}


def _turn_effect(turn: Turn, event: Event) -> Turn | None:
    at = event.at
    match event.kind:
        case "called":
            assert event.window is not None
            return step.call(turn, at, event.window, event.staff)
        case "recalled":
            return step.recall(turn, at)
        case "started":
            return step.start(turn, at)
        case "finished":
            return step.finish(turn, at)
        case "no_show":
            return step.put_back(turn) if event.data.get("back") else step.no_show(turn, at)
        case "held":
            return step.hold(turn, at)
        case "resumed":
            assert event.window is not None
            return step.resume(turn, at, event.window, event.staff)
        case "cancelled":
            return step.cancel(turn, at)
        case _:
            return None


def _day_effect(turns: Mapping[int, Turn], event: Event) -> dict[int, Turn]:
    data = event.data
    steps: tuple[tuple[str, Callable[[Turn], Turn]], ...] = (
        ("returned", step.put_back),
        ("held", lambda turn: step.hold(turn, event.at)),
        ("unserved", lambda turn: step.unserved(turn, event.at)),
    )
    return {id: change(turns[id]) for name, change in steps for id in data.get(name, ()) if id in turns}


def undo(before: Mapping[int, Turn | None], now: Mapping[int, Turn], at: int) -> dict[int, Turn]:
    """What an undo makes of the turns an event changed: their state before it; a turn it began is cancelled."""
    return {id: old if old is not None else step.cancel(now[id], at) for id, old in before.items()}


class Replay:
    """Turns rebuilt by applying events in the order of their seq."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self.turns: dict[int, Turn] = {}
        self._before: dict[int, dict[int, Turn | None]] = {}
        for event in events:
            self.apply(event)

    def apply(self, event: Event) -> dict[int, Turn]:
        """Applies one event and returns the turns it changed."""
        if event.kind == "undone":
            changed = undo(self._before[event.data["undoes"]], self.turns, event.at)
        else:
            changed = effect(self.turns, event)
        self._before[event.seq] = {id: self.turns.get(id) for id in changed}
        self.turns.update(changed)
        return changed
