"""The append-only record: events, and turns, tickets and calls for help rebuilt from events alone."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from shared.domain import step
from shared.domain.help import Help, help_effect
from shared.domain.step import Sent
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
    "returned",
    "merged",
    "changed",
    "noted",
    "answered",
    "cancelled",
    "undone",
    "printed",
    "help",
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


def happened(event: Event) -> int:
    """When it happened: what was entered later, after the store had been lost, has its true time with it."""
    return int(event.data.get("happened", event.at))


def effect(turns: Mapping[int, Turn], event: Event) -> dict[int, Turn]:
    """The turns that an event changes, as they are after it. `undone` is the business of `Replay`."""
    if event.kind == "day":
        return _day_effect(turns, event)
    if event.turn is None:
        return {}
    if event.kind == "issued":
        return {event.seq: _issued(event)}
    turn = turns[event.turn]
    began = _began(turns, turn, event)
    changed = _turn_effect(turn, event)
    return {one.id: one for one in (changed, began) if one is not None}


def _issued(event: Event) -> Turn:
    data = event.data
    return Turn(
        id=event.seq,
        ticket=event.seq,
        service=data["service"],
        base=data["base"],
        sort_key=data["key"],
        # a number that was written by hand counts from when its visitor got it
        began_at=data.get("arrived", event.at),
        not_before=data.get("not_before"),
    )


def _began(turns: Mapping[int, Turn], turn: Turn, event: Event) -> Turn | None:
    """The turn that an event begins after another one on the same ticket."""
    data, at, id = event.data, happened(event), event.seq
    match event.kind:
        case "transferred":
            return step.transfer(turn, at, id, _sent(data))[1]
        case "finished" if "back_to" in data:
            return step.go_back(turn, turns[data["back_to"]], at, id, data["for_window"])
        case "finished" if "next" in data:
            return step.follow(turn, at, id, data["next"])
        case "returned":
            return step.return_missed(turn, at, id)
        case _:
            return None


def _sent(data: Mapping[str, Any]) -> Sent:
    return Sent(
        data["service"],
        data.get("for_window"),
        data.get("for_staff"),
        data.get("key"),
        data.get("away_until"),
        data.get("comes_back", False),
    )


def _turn_effect(turn: Turn, event: Event) -> Turn | None:
    at, data = happened(event), event.data
    match event.kind:
        case "called":
            assert event.window is not None
            return step.call(turn, at, event.window, event.staff)
        case "shift":
            # somebody has taken the window over, with the visitor in hand
            return replace(turn, staff=event.staff)
        case "recalled":
            return step.recall(turn, at)
        case "started":
            return step.start(turn, at, data.get("proof"))
        case "finished":
            return step.finish(turn, at, data.get("outcome"), data.get("services", ()))
        case "no_show":
            return step.put_back(turn) if data.get("back") else step.no_show(turn, at)
        case "held":
            return step.hold(turn, at, data.get("remind_at"))
        case "resumed":
            assert event.window is not None
            return step.resume(turn, at, event.window, event.staff)
        case "transferred":
            return step.transfer(turn, at, event.seq, _sent(data))[0]
        case "merged":
            return step.merge(turn, at)
        case "answered":
            return step.answer(turn, at, data["answer"], data.get("until"))
        case "cancelled":
            return step.cancel(turn, at)
        case "changed":
            changed = step.change(turn, data["now"].get("service", turn.service), data["key"])
            return step.put_back(changed) if data.get("back") else changed
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


def changed_facts(facts: Mapping[str, Any], now: Mapping[str, Any], was: Mapping[str, Any]) -> dict[str, Any]:
    """What a ticket is for and in which class and language, after a change of some of that."""
    matters = facts.get("matters", ())
    if "service" in now:
        # what has become the same matter is one
        matters = dict.fromkeys(now["service"] if matter == was["service"] else matter for matter in matters)
    return {**facts, **now, "matters": list(matters)}


class Replay:
    """Turns rebuilt by applying events in the order of their seq.

    `facts` has, for each ticket, the data of the event that issued it, as later changes have left it; `help` the
    calls for help.
    """

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self.turns: dict[int, Turn] = {}
        self.facts: dict[int, Mapping[str, Any]] = {}
        self.help: dict[int, Help] = {}
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
        self.help.update(help_effect(self.help, event))
        if event.kind == "issued":
            self.facts[event.seq] = event.data
        elif event.kind == "changed" and event.ticket is not None:
            known = self.facts[event.ticket]
            self.facts[event.ticket] = changed_facts(known, event.data["now"], event.data["was"])
        return changed
