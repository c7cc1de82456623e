"""How long a visitor will wait: the calling rule run forward from a view, with what the centre has learned.

Every window takes, whenever it is free, the waiting turn with the smallest key that it may call (`domain.order`), on
several paths of what may happen (`domain.replay`). What is told is corrected by what became of earlier estimates
(`domain.calibration`) and rounded outwards to 5 minutes. A pure function: every process computes the same from the
same view.
"""

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from shared.domain.appointment import Arrival, arrival
from shared.domain.calibration import Estimate
from shared.domain.centre import Service
from shared.domain.day import CLOSED, OPEN
from shared.domain.hours import Opening, next_day_opening, next_opening, opening
from shared.domain.order import MINUTE_MS, sort_key
from shared.domain.replay import LAST, NEVER, Key, play
from shared.domain.starting import Starting
from shared.domain.ticket import CALLED, WAITING, Ticket, Turn
from shared.domain.view import View, Visit

PATHS: Final = 24
STEP: Final = 5
WIDEST: Final = 30
"""Minutes; a wider range is shown by its end only."""
UNKNOWN_FROM: Final = 12 * 60.0
"""Minutes; a wait that would be longer than any day of work is not told: nobody knows it."""


@dataclass(frozen=True, slots=True)
class Range:
    """Minutes from now until the call, both ends multiples of 5."""

    low: int
    high: int

    @property
    def is_wide(self) -> bool:
        """Whether the range says too little: people are told "up to `high`" instead."""
        return self.high - self.low > WIDEST


@dataclass(frozen=True, slots=True)
class Quote:
    """What a visitor is told: how many would be called before, and the range.

    No range before the opening, where no window serves the visitor now (`no_window`), where the day is paused or
    closed, or where nobody can know; `opens_at` is then the instant (milliseconds, UTC) at which windows open that
    serve the visitor, while it is known: the next opening, today or on the next working day. `late`: the call may come
    after the centre has closed. `expected` is what the replay said before correction: the record keeps it.
    """

    people_ahead: int
    range: Range | None
    opens_at: int | None = None
    no_window: bool = field(default=False, compare=False)
    late: bool = field(default=False, compare=False)
    expected: Estimate | None = field(default=None, compare=False)
    told: Estimate | None = field(default=None, compare=False)
    """The range before rounding."""


@dataclass(frozen=True, slots=True)
class AreaState:
    """What tiles and boards say of an area; `opens_at` and `no_window` as in `Quote`, for its services together."""

    letter: str
    waiting: int
    range: Range | None
    opens_at: int | None = None
    no_window: bool = field(default=False, compare=False)


class Forecast:
    """The queue of a view played to its end once; answers for who waits and for who might come."""

    def __init__(self, view: View, paths: int = PATHS) -> None:
        self._view = view
        self._start = Starting(view, paths)
        self._played = play(self._start.scene)
        self._called = dict(zip(self._start.turns, self._played.called, strict=True))
        self._newcomers: dict[tuple[int, int, int | None], Estimate | None] = {}

    @cached_property
    def minutes(self) -> Mapping[int, float]:
        """Turn id → minutes until its call, as likely sooner as later; for all whom a window at work may call.

        At work is, too, a window that usually opens later.
        """
        estimates = ((visit.turn.id, self._estimate(visit)) for visit in self._view.waiting)
        return {id: told.middle for id, (_, told) in estimates if told is not None}

    def newcomer(
        self,
        service: Service,
        priority: str | None = None,
        needs: frozenset[str] = frozenset(),
        slot_at: int | None = None,
    ) -> Quote:
        """What someone who came now for a service, or for an appointment, would be told. QueueError class_unknown."""
        view = self._view
        came = Arrival(view.at) if slot_at is None else arrival(view.centre, slot_at, view.at)
        key = sort_key(view.centre, came.base, priority, slot_at)
        ticket = Ticket(0, view.day.date, service.area, 0, "", view.at, needs=needs, slot_at=slot_at)
        turn = Turn(0, 0, service.code, came.base, key, view.at, not_before=came.not_before)
        raw = self._newcomer(self._start.line(Visit(ticket, turn)), turn)
        told = raw and view.learned.told(raw, (service.area, key < came.base))
        return self._quote(Visit(ticket, turn), self._ahead(service.area, key), raw, told)

    def area(self, visit: Visit) -> str:
        """The letter of the area that a visit belongs to now."""
        return self._start.area(visit)

    def waiting(self, visit: Visit) -> Quote:
        """What someone who waits may be told now."""
        area = self._start.area(visit)
        ahead = self._ahead(area, visit.turn.sort_key, visit.turn.ticket)
        return self._quote(visit, ahead, *self._estimate(visit))

    def areas(self) -> Mapping[str, AreaState]:
        """Letter → waiting now, and the range of a newcomer to the middle one of the area's services."""
        waiting: dict[str, int] = {}
        for visit in self._view.waiting:
            letter = self._start.area(visit)
            waiting[letter] = waiting.get(letter, 0) + 1
        return {letter: self._area(letter, waiting.get(letter, 0)) for letter in self._view.centre.area_by_letter}

    def _area(self, letter: str, waiting: int) -> AreaState:
        # services of an area are served by different windows: what holds for the middle one is told for the area
        services = (service for service in self._view.centre.service_by_code.values() if service.area == letter)
        quotes = [self.newcomer(service) for service in services]
        ranges = sorted((one.range for one in quotes if one.range), key=lambda span: (span.low, span.high))
        if ranges:
            return AreaState(letter, waiting, ranges[len(ranges) // 2])
        opens_at = min((one.opens_at for one in quotes if one.opens_at is not None), default=None)
        return AreaState(letter, waiting, None, opens_at, all(one.no_window for one in quotes))

    def _estimate(self, visit: Visit) -> tuple[Estimate | None, Estimate | None]:
        """What the replay says of somebody who waits, and what is told of it."""
        moments = self._called.get(visit.turn.id)
        raw = None if moments is None else _percentiles(moments)
        if raw is None:
            return None, None
        turn, waited = visit.turn, self._start.waited(visit.turn)
        kind = (self._start.area(visit), turn.sort_key < turn.base)
        return raw, self._view.learned.told(raw, kind, waited)

    def _newcomer(self, line: int | None, turn: Turn) -> Estimate | None:
        if line is None:
            return None
        place = line, turn.sort_key, turn.not_before
        if place not in self._newcomers:
            desks = self._start.desks_of(line)
            # whoever has the same key was there first
            key = (turn.sort_key, self._view.seq + 1)
            due = 0.0 if turn.not_before is None else (turn.not_before - self._view.at) / MINUTE_MS
            moments = [min(_called_by(picks[desk], key, due) for desk in desks) for picks in self._played.picks]
            self._newcomers[place] = _percentiles(moments)
        return self._newcomers[place]

    def _quote(self, visit: Visit, ahead: int, raw: Estimate | None, told: Estimate | None) -> Quote:
        has_window = self._start.has_window(visit)
        if raw is None or told is None or not has_window or not self._is_running or told.low >= UNKNOWN_FROM:
            opens_at = self._opens_at if self._start.is_served(visit) else None
            return Quote(ahead, None, opens_at, not has_window)
        late = self._hours is not None and told.high > (self._hours.close - self._view.at) / MINUTE_MS
        return Quote(ahead, _range(told), late=late, expected=raw, told=told)

    def _ahead(self, area: str, key: int, ticket: int | None = None) -> int:
        """Waiting or called people of an area whose key is smaller (equal keys: who came first)."""
        limit = (key, ticket if ticket is not None else self._view.seq + 1)
        return bisect_left(self._keys.get(area, ()), limit)

    @cached_property
    def _keys(self) -> Mapping[str, Sequence[Key]]:
        """Area → the keys of who waits or is called, in calling order."""
        keys: dict[str, list[Key]] = {}
        for visit in self._view.open_visits:
            if visit.turn.status in (WAITING, CALLED):
                keys.setdefault(self._start.area(visit), []).append(visit.turn.key)
        return {area: sorted(found) for area, found in keys.items()}

    @cached_property
    def _hours(self) -> Opening | None:
        """When the windows open and close today; None on a day without hours."""
        return opening(self._view.centre, self._view.day.date)

    @cached_property
    def _is_running(self) -> bool:
        """Whether there is anything to tell: before the opening nobody knows which windows will be there."""
        begun = self._hours is None or self._view.at >= self._hours.open
        return begun and self._view.day.status == OPEN

    @cached_property
    def _opens_at(self) -> int | None:
        """When windows open next, if none is known to be open now; a day that was closed does not open again."""
        view = self._view
        return (next_day_opening if view.day.status == CLOSED else next_opening)(view.centre, view.at)


def _called_by(picks: list[tuple[float, Key]], key: Key, due: float) -> float:
    """Minutes until a window would call somebody more, whose place is `key`."""
    for moment, picked in picks:
        if picked > key and (picked == LAST or moment >= due):
            return moment
    return NEVER


def _percentiles(moments: list[float]) -> Estimate | None:
    """10, 50 and 90 of 100; None where some path never comes to a call."""
    ordered = sorted(moments)
    if ordered[-1] == NEVER:
        return None
    return Estimate(*(_percentile(ordered, share) for share in (0.1, 0.5, 0.9)))


def _percentile(ordered: list[float], share: float) -> float:
    place = share * len(ordered) - 0.5
    below = min(max(int(place), 0), len(ordered) - 1)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * min(max(place - below, 0.0), 1.0)


def _range(told: Estimate) -> Range:
    """Rounded outwards to 5 minutes; at least 5 minutes wide."""
    low = math.floor(told.low / STEP) * STEP
    high = math.ceil(told.high / STEP) * STEP
    return Range(low, max(high, low + STEP))
