"""The calling rule run forward: who is called when, on several paths of what may happen.

Every path is one way in which the day may go on: other service times, other people who do not come, other visitors
with a head start who come later and go before. Paths are stratified: of every visitor's service each path takes
another part of the distribution, so that a few of them stand for many. Minutes from now everywhere.
"""

import heapq
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import Final

from shared.domain.service_times import STRATA

NEVER: Final = math.inf
Key = tuple[int, int]
"""A turn's place: sort key, ticket."""
LAST: Final[Key] = (2**63, 0)
"""The place of who gives way to everybody."""
NO_SHOW_STEP: Final = 10.0
"""The share of those who do not come is known by steps of so many minutes of waiting."""
_PERMUTATIONS: Final = 251


@dataclass(frozen=True, slots=True)
class Waiter:
    """Somebody who waits. `line` is the set of windows that may call, `dice` chooses the luck on every path.

    For so many minutes from now the visitor gives way to everybody, or is away and called by nobody: 0 for almost all.
    """

    key: Key
    line: int
    service: str
    dice: int
    waited: float
    gives_way: float = 0.0
    away: float = 0.0


@dataclass(frozen=True, slots=True)
class Passing:
    """Somebody who may come in `moment` minutes and goes before people who wait now."""

    moment: float
    key: Key
    line: int
    service: str


@dataclass(frozen=True, slots=True)
class Desk:
    """A window: the lines it calls from, when it is free on every path, its breaks (from, minutes).

    Services take `pace` times as long as usual.
    """

    lines: tuple[int, ...]
    free: Sequence[float]
    breaks: tuple[tuple[float, float], ...] = ()
    pace: float = 1.0


@dataclass(frozen=True)
class Scene:
    """What a replay begins with. `tables` hold STRATA equally likely minutes of each service, from call to call."""

    paths: int
    lines: int
    waiters: Sequence[Waiter]
    desks: Sequence[Desk]
    tables: Mapping[str, Sequence[float]]
    passing: Sequence[Sequence[Passing]] = ()
    """For each path who will come; may be shorter than the number of paths, then it begins anew."""
    no_show_shares: Sequence[float] = (0.0,)
    """Share of those who do not come, by NO_SHOW_STEP minutes of waiting."""
    no_show_minutes: float = 2.0
    leaving_per_minute: float = 0.0
    """Share of those who wait that leave in a minute."""


@dataclass(frozen=True)
class Played:
    """What came of it. `called[waiter][path]` are minutes until the call, NEVER where no window may call.

    `picks[path][desk]` is in the order of time: when it called, and whose key; LAST where it had nobody to call (or
    somebody who gives way).
    """

    called: list[list[float]]
    picks: list[list[list[tuple[float, Key]]]] = field(default_factory=list)


def play(scene: Scene) -> Played:
    """Runs every path to the end: until all are called and every window has been without a visitor."""
    start = _Start(scene)
    paths = [_Path(scene, start, number) for number in range(scene.paths)]
    picks = [path.run() for path in paths]
    called = [list(moments) for moments in zip(*(path.called for path in paths), strict=True)]
    return Played(called, picks)


@cache
def stratified(paths: int) -> tuple[tuple[int, ...], ...]:
    """Rows of luck: each has for every path another part of the STRATA of a distribution, in another order."""
    dice = Random(paths)  # noqa: S311 - luck that every process has alike, not a secret
    rows = []
    for _ in range(_PERMUTATIONS):
        cells = [int((path + dice.random()) * STRATA / paths) for path in range(paths)]
        dice.shuffle(cells)
        rows.append(tuple(cells))
    return tuple(rows)


@cache
def _patience() -> tuple[float, ...]:
    """Minutes of patience at a rate of one leaving per minute, for every stratum."""
    return tuple(-math.log((place + 0.5) / STRATA) for place in range(STRATA))


class _Start:
    """What all paths begin with: the lines, who gives way, and which windows call from a line."""

    def __init__(self, scene: Scene) -> None:
        self.lines: list[list[tuple[Key, int]]] = [[] for _ in range(scene.lines)]
        self.early: list[tuple[Key, int, int]] = []
        due: list[tuple[float, Key, int, int]] = []
        for index, waiter in enumerate(scene.waiters):
            key, line = waiter.key, waiter.line
            if waiter.gives_way > 0 or waiter.away > 0:
                due.append((max(waiter.gives_way, waiter.away), key, line, index))
                if waiter.away <= 0:
                    self.early.append((key, line, index))
            else:
                self.lines[line].append((key, index))
        self.early.sort()
        for queue in self.lines:
            queue.sort()
        self.coming = [
            sorted([*due, *((one.moment, one.key, one.line, -1 - index) for index, one in enumerate(passing))])
            for passing in scene.passing or ((),)
        ]
        """For each path who comes, comes back, or need not give way any more: moment, key, line, waiter.

        Below zero stands for somebody who passes: −1 for the first of them.
        """
        self.desks_of: list[set[int]] = [set() for _ in range(scene.lines)]
        for number, desk in enumerate(scene.desks):
            for line_ in desk.lines:
                self.desks_of[line_].add(number)


class _Path:
    """One path, played once."""

    def __init__(self, scene: Scene, start: _Start, number: int) -> None:
        self._scene = scene
        self._luck = [row[number] for row in stratified(scene.paths)]
        self.called = [NEVER] * len(scene.waiters)
        self._uncalled = len(scene.waiters)
        self._passing: Sequence[Passing] = scene.passing[number % len(scene.passing)] if scene.passing else ()
        self._coming = start.coming[number % len(start.coming)]
        self._lines = [line.copy() for line in start.lines]
        self._early = start.early.copy()
        self._desks_of = start.desks_of
        self._free = [(desk.free[number], index) for index, desk in enumerate(scene.desks)]
        heapq.heapify(self._free)
        self._breaks = {index: list(desk.breaks) for index, desk in enumerate(scene.desks) if desk.breaks}
        self._picks: list[list[tuple[float, Key]]] = [[] for _ in scene.desks]

    def run(self) -> list[list[tuple[float, Key]]]:
        free, coming, lines, picks = self._free, self._coming, self._lines, self._picks
        desks = self._scene.desks
        at, ends = 0, len(coming)
        idle: set[int] = set()
        unsettled = set(range(len(desks)))
        while unsettled or self._uncalled:
            if at < ends and (not free or coming[at][0] <= free[0][0]):
                self._arrive(coming[at], idle)
                at += 1
                continue
            if not free:
                break
            moment, desk = free[0]
            if desk in self._breaks and self._on_break(moment, desk):
                continue
            best: list[tuple[Key, int]] | None = None
            for line in desks[desk].lines:
                queue = lines[line]
                if queue and (best is None or queue[0] < best[0]):
                    best = queue
            if best is not None:
                key, index = heapq.heappop(best)
                picks[desk].append((moment, key))
                heapq.heapreplace(free, (moment + self._serve(moment, index, desk), desk))
                continue
            picks[desk].append((moment, LAST))
            unsettled.discard(desk)
            early = self._first_early(desk) if self._early else None
            if early is None:
                heapq.heappop(free)
                idle.add(desk)
            else:
                heapq.heapreplace(free, (moment + self._serve(moment, early, desk), desk))
        return picks

    def _arrive(self, one: tuple[float, Key, int, int], idle: set[int]) -> None:
        """Somebody comes, or need not give way any more: an idle window takes them at once."""
        moment, key, line, index = one
        if index >= 0:
            if self.called[index] != NEVER:
                return
            if (key, line, index) in self._early:
                self._early.remove((key, line, index))
        ready = idle & self._desks_of[line]
        if not ready:
            heapq.heappush(self._lines[line], (key, index))
            return
        desk = min(ready)
        idle.remove(desk)
        heapq.heappush(self._free, (moment + self._serve(moment, index, desk), desk))

    def _first_early(self, desk: int) -> int | None:
        """Who gives way, but is called where nobody else waits."""
        lines = self._scene.desks[desk].lines
        for place, (_, line, index) in enumerate(self._early):
            if line in lines:
                del self._early[place]
                return index
        return None

    def _on_break(self, moment: float, desk: int) -> bool:
        breaks = self._breaks[desk]
        if not breaks or breaks[0][0] > moment:
            return False
        heapq.heapreplace(self._free, (moment + breaks.pop(0)[1], desk))
        return True

    def _serve(self, moment: float, index: int, desk: int) -> float:
        """Calls somebody; gives the minutes until the window can call again."""
        scene = self._scene
        if index < 0:
            one = self._passing[-1 - index]
            service, dice, waited = one.service, one.key[0] // 1000 + index, moment - one.moment
        else:
            waiter = scene.waiters[index]
            self.called[index] = moment
            self._uncalled -= 1
            service, dice, waited = waiter.service, waiter.dice, waiter.waited + moment
            leaving = scene.leaving_per_minute
            if leaving and _patience()[self._luck[(dice + 83) % _PERMUTATIONS]] < moment * leaving:
                return 0.0
        shares = scene.no_show_shares
        share = shares[min(int(waited / NO_SHOW_STEP), len(shares) - 1)]
        if self._luck[(dice + 167) % _PERMUTATIONS] + 0.5 < share * STRATA:
            return scene.no_show_minutes
        return scene.tables[service][self._luck[dice % _PERMUTATIONS]] * scene.desks[desk].pace
