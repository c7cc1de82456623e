"""How long a visitor will wait: the calling rule run forward from a view.

Every open window takes, whenever it is free, the waiting turn with the smallest key that it may call; a service
takes its standard minutes. Who has checked in early for an appointment gives way to others until shortly before the
slot. The result is shown as a range, rounded outwards to 5 minutes. A pure function: every process computes the same
from the same view.
"""

import heapq
import math
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from shared.domain.appointment import Arrival, arrival
from shared.domain.centre import Centre, Service
from shared.domain.day import BREAK, OPEN
from shared.domain.order import MINUTE_MS, fits, is_due, sort_key
from shared.domain.ticket import CALLED, WAITING, Ticket, Turn
from shared.domain.view import View, Visit

STEP: Final = 5
WIDEST: Final = 30
"""Minutes; a wider range is shown by its end only."""
SPREAD_LOW: Final = 0.75
SPREAD_HIGH: Final = 1.35
BREAK_MINUTES: Final = 15.0
REMAINING_LEAST: Final = 2.0
"""Minutes that a running service is thought to last at least, however long it has been running."""


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
    """What a newcomer is told: how many would be called before, and the range; no range when no window serves."""

    people_ahead: int
    range: Range | None


@dataclass(frozen=True, slots=True)
class AreaState:
    """What tiles and boards say of an area."""

    letter: str
    waiting: int
    range: Range | None


Group = tuple[str, int | None, str | None, frozenset[str], int | None]


class Forecast:
    """The queue of a view played to its end once; answers for who waits and for who might come."""

    def __init__(self, view: View) -> None:
        self._view = view
        self.minutes: dict[int, float] = {}
        """Turn id → minutes until its call, for every waiting turn that an open window may call."""
        self._staff = {number: shift.staff for number, shift in view.shifts.items() if shift.status in (OPEN, BREAK)}
        # window → when it calls somebody, and with which key; who should give way has the greatest one
        self._picks: dict[int, list[tuple[float, float]]] = {number: [] for number in self._staff}
        self._idle: dict[int, float] = {}
        self._play()

    def _play(self) -> None:
        groups: dict[Group, deque[Visit]] = {}
        for visit in self._view.waiting:
            turn = visit.turn
            group = (turn.service, turn.for_window, turn.for_staff, visit.ticket.needs, turn.not_before)
            groups.setdefault(group, deque()).append(visit)
        centre = self._view.centre
        queues = {
            number: [q for q in groups.values() if fits(centre, number, staff, q[0].ticket, q[0].turn)]
            for number, staff in self._staff.items()
        }
        free = [(self._free_in(number), number) for number in sorted(self._staff)]
        heapq.heapify(free)
        while free:
            moment, number = heapq.heappop(free)
            heads = [q for q in queues[number] if q]
            if not heads:
                self._idle[number] = moment
                continue
            due = [q for q in heads if is_due(q[0].turn, self._instant(moment))]
            visit = min(due or heads, key=lambda q: q[0].turn.key).popleft()
            self.minutes[visit.turn.id] = moment
            self._picks[number].append((moment, visit.turn.sort_key if due else math.inf))
            heapq.heappush(free, (moment + standard_minutes(centre, visit.turn.service), number))

    def _instant(self, moment: float) -> int:
        return self._view.at + round(moment * MINUTE_MS)

    def _free_in(self, number: int) -> float:
        """Minutes until a window can call: the rest of what it serves, or of its break."""
        visit = self._view.at_window(number)
        if visit:
            standard = standard_minutes(self._view.centre, visit.turn.service)
            started = visit.turn.started_at
            running = 0.0 if started is None else (self._view.at - started - visit.turn.held_ms) / MINUTE_MS
            return max(standard - running, REMAINING_LEAST)
        shift = self._view.shifts[number]
        if shift.status == BREAK:
            return max(BREAK_MINUTES - (self._view.at - shift.since) / MINUTE_MS, REMAINING_LEAST)
        return 0.0

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
        able = [number for number, staff in self._staff.items() if fits(view.centre, number, staff, ticket, turn)]
        moments = [self._called_by(number, turn) for number in able]
        ahead = _ahead(view, service.area, key)
        return Quote(ahead, range_of(min(moments)) if moments else None)

    def _called_by(self, number: int, turn: Turn) -> float:
        """Minutes until a window would call somebody more."""
        for moment, picked in self._picks[number]:
            if picked > turn.sort_key and (picked == math.inf or is_due(turn, self._instant(moment))):
                return moment
        return self._idle[number]

    def waiting(self, visit: Visit) -> Quote:
        """What someone who waits may be told now."""
        minutes = self.minutes.get(visit.turn.id)
        area = self._view.centre.service_by_code[visit.turn.service].area
        ahead = _ahead(self._view, area, visit.turn.sort_key, visit.turn.ticket)
        return Quote(ahead, None if minutes is None else range_of(minutes))

    def areas(self) -> Mapping[str, AreaState]:
        """Letter → waiting now, and the range of a newcomer to the middle one of the area's services."""
        view = self._view
        waiting: dict[str, int] = {}
        for visit in view.waiting:
            letter = view.centre.service_by_code[visit.turn.service].area
            waiting[letter] = waiting.get(letter, 0) + 1
        return {
            letter: AreaState(letter, waiting.get(letter, 0), self._area_range(letter))
            for letter in view.centre.area_by_letter
        }

    def _area_range(self, letter: str) -> Range | None:
        # services of an area are served by different windows: what holds for the middle one is told for the area
        services = (service for service in self._view.centre.service_by_code.values() if service.area == letter)
        ranges = [quoted for service in services if (quoted := self.newcomer(service).range)]
        return sorted(ranges, key=lambda span: (span.low, span.high))[len(ranges) // 2] if ranges else None


def standard_minutes(centre: Centre, service: str) -> float:
    """The catalogue's minutes of a service."""
    return float(centre.service_by_code[service].minutes)


def _ahead(view: View, area: str, key: int, ticket: int | None = None) -> int:
    """Waiting or called people of an area whose key is smaller (equal keys: who came first)."""
    limit = (key, ticket if ticket is not None else view.seq + 1)
    services = view.centre.service_by_code
    turns = (visit.turn for visit in view.open_visits)
    return sum(
        turn.status in (WAITING, CALLED) and services[turn.service].area == area and turn.key < limit for turn in turns
    )


def range_of(minutes: float) -> Range:
    """A spread around the middle, rounded outwards to 5 minutes; at least 5 minutes wide."""
    low = math.floor(minutes * SPREAD_LOW / STEP) * STEP
    high = math.ceil(minutes * SPREAD_HIGH / STEP) * STEP
    return Range(low, max(high, low + STEP))
