"""Who was at which window for how long, and how long a window stood free while people it serves were waiting."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from shared.domain.centre import Centre
from shared.domain.day import BREAK, OPEN
from shared.domain.hours import service_day
from shared.domain.record import Event, happened
from shared.domain.spans import Span, common, union, without
from shared.domain.ticket import CALLED, SERVING, WAITING, Turn

_AT_WINDOW: Final = (CALLED, SERVING)


@dataclass(frozen=True, slots=True)
class Stay:
    """Time of one person at one window, open or on break (with the reason's code); instants in milliseconds, UTC.

    `busy` is when a visitor was called or served, `in_vain` when the window was free though somebody it serves
    waited.
    """

    window: int
    staff: str
    day: date
    began_at: int
    ended_at: int
    on_break: bool = False
    reason: str | None = None
    busy: tuple[Span, ...] = ()
    in_vain: tuple[Span, ...] = ()

    @property
    def lasted_ms(self) -> int:
        """How long it lasted."""
        return self.ended_at - self.began_at


class Watch:
    """Takes the record in, event by event, with the turns that each event changed.

    A stay ends with its shift, the day, or a pause of the day, and goes on after the pause. Where nobody closed the
    day, it ends with the day's last event. Who calls at a window that nobody opened is there from then on.
    """

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self._stays: list[Stay] = []
        self._running: dict[int, Stay] = {}
        self._paused = False
        self._last: int | None = None
        self._state: dict[int, tuple[str, int | None, int]] = {}
        """By turn: status, window, since when."""
        self._busy: dict[int, list[Span]] = {}
        self._waited: dict[int, list[Span]] = {}

    def take(self, event: Event, changed: Mapping[int, Turn]) -> None:
        """One event of the record, after the one before it."""
        if self._last is not None and service_day(self._centre, self._last) != service_day(self._centre, event.at):
            self._end_all(self._last)
        self._last = event.at
        if event.kind == "day":
            self._day(event.data.get("op"), event.at)
        elif event.kind == "shift" and event.window is not None:
            self._shift(event.window, event.staff or "", event.at, event.data)
        elif event.kind == "called" and event.window is not None and event.window not in self._running:
            self._begin(event.window, event.staff or "", event.at)
        for turn in changed.values():
            self._turn(turn, happened(event))

    def stays(self, at: int, turns: Mapping[int, Turn], needs: Mapping[int, Iterable[str]]) -> tuple[Stay, ...]:
        """All stays until `at`; `turns` as they are then, `needs` by ticket."""
        running = [*self._running.values()]
        until = self._last or at
        if self._last is not None and service_day(self._centre, self._last) == service_day(self._centre, at):
            until = max(until, at)
        if not self._paused:
            self._stays.extend(replace(stay, ended_at=until) for stay in running if stay.began_at < until)
        for id, (status, window, since) in self._state.items():
            self._note(id, status, window, (since, until))
        lines: dict[tuple[str, int | None, frozenset[str]], list[Span]] = {}
        for id, spans in self._waited.items():
            turn = turns[id]
            line = turn.service, turn.for_window, frozenset(needs.get(turn.ticket, ()))
            lines.setdefault(line, []).extend(spans)
        waited = {window: self._waited_for(window, lines) for window in {stay.window for stay in self._stays}}
        busy = {window: union(spans) for window, spans in self._busy.items()}
        told = [self._with_work(stay, busy.get(stay.window, []), waited[stay.window]) for stay in self._stays]
        self._stays, self._running, self._state = [], {}, {}
        return tuple(sorted(told, key=lambda stay: (stay.began_at, stay.window)))

    def _waited_for(
        self, window: int, lines: Mapping[tuple[str, int | None, frozenset[str]], list[Span]]
    ) -> list[Span]:
        place = self._centre.window_by_number.get(window)
        if place is None:
            return []
        served, offers = self._centre.served_by[window], frozenset(place.offers)
        fitting = (
            spans
            for (service, meant, needs), spans in lines.items()
            if (meant == window or (meant is None and service in served)) and needs <= offers
        )
        return union(span for spans in fitting for span in spans)

    @staticmethod
    def _with_work(stay: Stay, busy: list[Span], waited: list[Span]) -> Stay:
        whole = [(stay.began_at, stay.ended_at)]
        if stay.on_break:
            return stay
        return replace(stay, busy=tuple(common(whole, busy)), in_vain=tuple(common(without(whole, busy), waited)))

    def _turn(self, turn: Turn, at: int) -> None:
        now = (turn.status, turn.window if turn.status in _AT_WINDOW else None)
        before = self._state.get(turn.id)
        if before and before[:2] == now:
            return
        if before:
            self._note(turn.id, before[0], before[1], (before[2], at))
        if now[0] in (WAITING, *_AT_WINDOW):
            self._state[turn.id] = (*now, at)
        else:
            self._state.pop(turn.id, None)

    def _note(self, id: int, status: str, window: int | None, span: Span) -> None:
        if status == WAITING:
            self._waited.setdefault(id, []).append(span)
        elif window is not None:
            self._busy.setdefault(window, []).append(span)

    def _day(self, operation: Any, at: int) -> None:
        if operation == "close":
            self._end_all(at)
        elif operation == "pause":
            self._cut(list(self._running), at)
            self._paused = True
        elif operation == "resume":
            self._paused = False
            self._running = {window: replace(stay, began_at=at) for window, stay in self._running.items()}

    def _shift(self, window: int, staff: str, at: int, data: Mapping[str, Any]) -> None:
        self._cut([window], at)
        self._running.pop(window, None)
        operation = data.get("op")
        if operation in (OPEN, BREAK):
            self._begin(window, staff, at, on_break=operation == BREAK, reason=data.get("reason"))

    def _begin(self, window: int, staff: str, at: int, *, on_break: bool = False, reason: str | None = None) -> None:
        self._running[window] = Stay(window, staff, service_day(self._centre, at), at, at, on_break, reason)

    def _cut(self, windows: Iterable[int], at: int) -> None:
        """What runs at these windows has lasted until now."""
        ended = [self._running[window] for window in windows if window in self._running and not self._paused]
        self._stays.extend(replace(stay, ended_at=at) for stay in ended if stay.began_at < at)

    def _end_all(self, at: int) -> None:
        self._cut(list(self._running), at)
        self._running, self._paused = {}, False
