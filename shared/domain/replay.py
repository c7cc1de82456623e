"""The calling rule run forward: who is called when, on several paths of what may happen.

Every path is one way in which the day may go on: other service times, other people who do not come, other visitors
with a head start who come later and go before. Paths are stratified: of every visitor's service each path takes
another part of the distribution, so that a few of them stand for many. Minutes from now everywhere.
"""

import heapq
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from random import Random
from typing import Final, NamedTuple

from shared.domain.service_times import STRATA

NEVER: Final = math.inf
Key = tuple[int, int]
"""A turn's place: sort key, ticket."""
LAST: Final[Key] = (2**63, 0)
"""The place of who gives way to everybody."""
NO_SHOW_STEP: Final = 10.0
"""The share of those who do not come is known by steps of so many minutes of waiting."""
_PERMUTATIONS: Final = 251


class Waiter(NamedTuple):
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


class Passing(NamedTuple):
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

    @cached_property
    def misses(self) -> Sequence[int]:
        """So many of the STRATA do not come, by NO_SHOW_STEP minutes of waiting."""
        return [math.ceil(share * STRATA - 0.5) for share in self.no_show_shares]


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
    waiting = _Luck.of([(one.service, one.dice) for one in scene.waiters], scene)
    crowds = [_Crowd(scene, passing) for passing in scene.passing or ((),)]
    paths = [_Path(scene, crowds[number % len(crowds)], waiting[number], number) for number in range(scene.paths)]
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


class _Luck(NamedTuple):
    """What is drawn for people on one path: minutes of the service, a stratum of not coming, minutes of patience."""

    takes: tuple[float, ...]
    comes: tuple[int, ...]
    patience: tuple[float, ...]

    @staticmethod
    def of(people: Sequence[tuple[str, int]], scene: Scene) -> list["_Luck"]:
        """For people as their service and their dice, on every path."""
        rows, patience = stratified(scene.paths), _patience()
        takes, comes, stays = [], [], []
        for service, dice in people:
            table = scene.tables[service]
            takes.append([table[cell] for cell in rows[dice % _PERMUTATIONS]])
            comes.append(rows[(dice + 167) % _PERMUTATIONS])
            stays.append([patience[cell] for cell in rows[(dice + 83) % _PERMUTATIONS]])
        if not people:
            return [_Luck((), (), ())] * scene.paths
        by_path = (zip(*rows, strict=True) for rows in (takes, comes, stays))
        return [_Luck(*one) for one in zip(*by_path, strict=True)]


class _Crowd:
    """Who waits and who may come, in calling order: a place in that order (a rank) stands for a person in a line.

    `indexes` leads from a rank to the waiter; below zero stands for somebody who passes: −1 for the first of them, so
    that they may stand behind the waiters in the same list, the last one first.
    """

    def __init__(self, scene: Scene, passing: Sequence[Passing]) -> None:
        waiting = [(one.key, index) for index, one in enumerate(scene.waiters)]
        order = sorted([*waiting, *((one.key, -1 - number) for number, one in enumerate(passing))])
        self.keys = [key for key, _ in order]
        self.indexes = [index for _, index in order]
        self.waited = [*(one.waited for one in scene.waiters), *(-one.moment for one in reversed(passing))]
        """Minutes, if it were now: below zero for who has not come yet."""
        luck = [(one.service, one.key[0] // 1000 - 1 - number) for number, one in enumerate(passing)]
        self.passing = _Luck.of(luck[::-1], scene)
        self.line = [(scene.waiters[index] if index >= 0 else passing[-1 - index]).line for index in self.indexes]
        self._stand(scene, passing)

    def _stand(self, scene: Scene, passing: Sequence[Passing]) -> None:
        """Puts everybody into a line, or among those who come later or give way until then."""
        self.lines: list[list[int]] = [[] for _ in range(scene.lines)]
        self.early: list[int] = []
        self.coming: list[tuple[float, int]] = []
        """Who comes, comes back, or need not give way any more, and when."""
        for rank, index in enumerate(self.indexes):
            if index < 0:
                self.coming.append((passing[-1 - index].moment, rank))
                continue
            one = scene.waiters[index]
            if one.gives_way > 0 or one.away > 0:
                self.coming.append((max(one.gives_way, one.away), rank))
                if one.away <= 0:
                    self.early.append(rank)
            else:
                self.lines[one.line].append(rank)
        self.coming.sort()


class _Path:
    """One path, played once."""

    def __init__(self, scene: Scene, crowd: _Crowd, waiting: _Luck, number: int) -> None:
        self._scene = scene
        self._crowd = crowd
        passing = crowd.passing[number]
        self._takes = waiting.takes + passing.takes
        self._comes = waiting.comes + passing.comes
        self._patience = waiting.patience + (NEVER,) * len(passing.takes)
        self.called = [NEVER] * len(scene.waiters)
        self._lines = [line.copy() for line in crowd.lines]
        self._early = crowd.early.copy()
        self._free = [(desk.free[number], index) for index, desk in enumerate(scene.desks)]
        # the end of all time is always there
        self._free.append((NEVER, -1))
        heapq.heapify(self._free)
        self._breaks = {index: list(desk.breaks) for index, desk in enumerate(scene.desks) if desk.breaks}
        self._idle: set[int] = set()
        self._queues = [[self._lines[line] for line in desk.lines] for desk in scene.desks]
        self._picks: list[list[tuple[float, Key]]] = [[] for _ in scene.desks]

    def run(self) -> list[list[tuple[float, Key]]]:
        """For each window when it called, and whose key."""
        # everything is at hand as a local name: in this loop the time of all estimates goes
        crowd, scene, called, breaks = self._crowd, self._scene, self.called, self._breaks
        free, queues, picks = self._free, self._queues, self._picks
        pop, push, replace = heapq.heappop, heapq.heappush, heapq.heapreplace
        put: Callable[..., object] = replace
        keys, indexes, waited, takes, comes = crowd.keys, crowd.indexes, crowd.waited, self._takes, self._comes
        patience, leaving, paces = self._patience, scene.leaving_per_minute, [desk.pace for desk in scene.desks]
        misses, in_vain, longest = scene.misses, scene.no_show_minutes, len(scene.misses) - 1
        nobody, unsettled, uncalled = len(keys), set(range(len(queues))), len(called)
        coming = iter([*crowd.coming, (NEVER, nobody)])
        due, comer = next(coming)
        while unsettled or uncalled:
            moment, desk = free[0]
            if due <= moment:
                if due == NEVER:
                    break
                met, rank = self._met(comer), comer
                moment, (due, comer) = due, next(coming)
                if met is None:
                    continue
                desk, put = met, push
            elif desk in breaks and self._on_break(moment, desk):
                continue
            else:
                rank, best, put = nobody, None, replace
                for queue in queues[desk]:
                    if queue and queue[0] < rank:
                        rank, best = queue[0], queue
                if best is not None:
                    pop(best)
                    picks[desk].append((moment, keys[rank]))
                else:
                    unsettled.discard(desk)
                    rank = self._first_early(moment, desk)
                    if rank < 0:
                        continue
            index = indexes[rank]
            if index >= 0:
                called[index] = moment
                uncalled -= 1
            if leaving and patience[index] < moment * leaving:
                rest = 0.0
            else:
                step = int((waited[index] + moment) / NO_SHOW_STEP)
                missing = comes[index] < misses[step if step < longest else longest]
                rest = in_vain if missing else takes[index] * paces[desk]
            put(free, (moment + rest, desk))
        return picks

    def _met(self, rank: int) -> int | None:
        """Somebody comes, or need not give way any more: the idle window that takes them at once; else they wait."""
        index, crowd = self._crowd.indexes[rank], self._crowd
        if index >= 0 and self.called[index] != NEVER:
            return None
        if rank in self._early:
            self._early.remove(rank)
        line = crowd.line[rank]
        ready = [desk for desk in self._idle if line in self._scene.desks[desk].lines]
        if not ready:
            heapq.heappush(self._lines[line], rank)
            return None
        desk = min(ready)
        self._idle.remove(desk)
        return desk

    def _first_early(self, moment: float, desk: int) -> int:
        """Who gives way, but is called where nobody else waits; below zero: nobody, and the window is idle."""
        self._picks[desk].append((moment, LAST))
        lines = self._scene.desks[desk].lines
        for place, rank in enumerate(self._early):
            if self._crowd.line[rank] in lines:
                del self._early[place]
                return rank
        heapq.heappop(self._free)
        self._idle.add(desk)
        return -1

    def _on_break(self, moment: float, desk: int) -> bool:
        breaks = self._breaks[desk]
        if not breaks or breaks[0][0] > moment:
            return False
        heapq.heapreplace(self._free, (moment + breaks.pop(0)[1], desk))
        return True
