"""Visitors and operators who use the real queue: a list of what happens next, played as fast or slow as wished."""

import heapq
from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import count
from random import Random

from shared.domain.centre import Centre, Service
from shared.domain.errors import QueueError
from shared.simulation.habits import Habits, errand
from shared.store.queue import Queue

RETRY_SECONDS = 5
NAMES = (
    "Aysel Məmmədova",
    "Elçin Quliyev",
    "Günel Əliyeva",
    "Rəşad Hüseynov",
    "Nigar İsmayılova",
    "Tural Cəfərov",
    "Sevinc Babayeva",
    "Orxan Vəliyev",
    "Lalə Həsənova",
    "Kamran Əhmədov",
    "Zəhra Sultanova",
    "Fərid Şükürov",
)


class Crowd:
    """A hall full of people. Not for several threads.

    `windows` are served by simulated operators, `services` are what simulated visitors come for (None: all). The
    queue's clock should give `now`, so that what happens has the time at which it is played.
    """

    def __init__(
        self,
        queue: Queue,
        centre: Centre,
        start: int,
        *,
        habits: Habits | None = None,
        seed: int = 1,
        windows: Iterable[int] | None = None,
        services: Iterable[Service] | None = None,
    ) -> None:
        self._queue = queue
        self._centre = centre
        self._habits = habits or Habits()
        self._dice = Random(seed)  # noqa: S311 - a simulation must be repeatable, not secret
        self._services = centre.services if services is None else tuple(services)
        self._agenda: list[tuple[int, int, Callable[[], None]]] = []
        self._order = count()
        self.now = start
        self._in(self._habits.next_arrival_ms(self._dice), self._arrive)
        numbers = [window.number for window in centre.windows] if windows is None else list(windows)
        for index, number in enumerate(numbers):
            staff = NAMES[index] if index < len(NAMES) else f"{NAMES[index % len(NAMES)]} {index // len(NAMES) + 1}"
            self._in(index * 1_000, lambda number=number, staff=staff: self._open(number, staff))  # type: ignore[misc]

    def hurry(self, habits: Habits) -> None:
        """From now on people behave like this."""
        self._habits = habits

    @property
    def next_at(self) -> int:
        """When the next thing happens, in milliseconds, UTC."""
        return self._agenda[0][0]

    def play_until(self, at: int) -> int:
        """Plays everything that happens until an instant; returns how much that was."""
        played = 0
        while self.next_at <= at:
            due, _, act = heapq.heappop(self._agenda)
            self.now = max(self.now, due)
            act()
            played += 1
        self.now = max(self.now, at)
        return played

    def _in(self, delay_ms: int, act: Callable[[], None]) -> None:
        heapq.heappush(self._agenda, (self.now + delay_ms, next(self._order), act))

    def _between(self, low: float, high: float, act: Callable[[], None]) -> None:
        self._in(self._habits.between_ms(self._dice, low, high), act)

    def _try(self, act: Callable[[], None]) -> None:
        """A refusal (a pause, a closed day, someone else at the window) is waited out."""
        try:
            act()
        except QueueError:
            self._in(self._habits.scaled(RETRY_SECONDS * 1_000), lambda: self._try(act))

    def _arrive(self) -> None:
        self._in(self._habits.next_arrival_ms(self._dice), self._arrive)
        wanted = errand(self._centre, self._habits, self._dice, self._services)
        try:
            self._queue.issue(wanted.service, language=wanted.language, priority=wanted.priority, needs=wanted.needs)
        except QueueError:
            return  # closed or full: the visitor goes home

    def _open(self, window: int, staff: str) -> None:
        self._try(lambda: self._begin_shift(window, staff))

    def _begin_shift(self, window: int, staff: str) -> None:
        self._queue.open_window(window, staff)
        self._in(1, lambda: self._call(window))

    def _call(self, window: int) -> None:
        self._try(lambda: self._call_next(window))

    def _call_next(self, window: int) -> None:
        called = self._queue.call_next(window)
        if called is None:
            self._in(self._habits.scaled(RETRY_SECONDS * 1_000), lambda: self._call(window))
        elif self._dice.random() < self._habits.no_show_share:
            policy = self._centre.policy.no_show
            self._wait_in_vain(window, policy.calls - 1, policy.seconds)
        else:
            minutes = self._centre.service_by_code[called.visit.turn.service].minutes
            self._between(10, 45, lambda: self._start(window, minutes))

    def _wait_in_vain(self, window: int, calls_left: int, seconds: int) -> None:
        # the centre's policy counts real seconds, whatever the speed
        if calls_left > 0:
            self._in(seconds * 1_000 + 500, lambda: self._recall(window, calls_left, seconds))
        else:
            self._in(500, lambda: self._end(window, lambda: self._queue.no_show(window)))

    def _recall(self, window: int, calls_left: int, seconds: int) -> None:
        try:
            self._queue.recall(window)
        except QueueError:
            self._call(window)
        else:
            self._wait_in_vain(window, calls_left - 1, seconds)

    def _start(self, window: int, minutes: int) -> None:
        try:
            self._queue.start(window)
        except QueueError:
            self._call(window)
            return
        duration = self._habits.service_ms(self._dice, minutes)
        chance = self._dice.random()
        if chance < self._habits.transfer_share:
            self._in(duration // 2, lambda: self._end(window, lambda: self._send_on(window)))
        elif chance < self._habits.transfer_share + self._habits.hold_share:
            self._in(duration // 2, lambda: self._hold(window, duration // 2))
        else:
            self._in(duration, lambda: self._end(window, lambda: self._queue.finish(window)))

    def _send_on(self, window: int) -> None:
        self._queue.transfer(window, service=self._dice.choice(self._services).code)

    def _hold(self, window: int, rest: int) -> None:
        try:
            number = self._queue.hold(window).ticket.text
        except QueueError:
            self._call(window)
            return
        self._between(120, 300, lambda: self._resume(window, number, rest))

    def _resume(self, window: int, number: str, rest: int) -> None:
        try:
            self._queue.resume(number, window)
        except QueueError:
            self._call(window)
        else:
            self._in(rest, lambda: self._end(window, lambda: self._queue.finish(window)))

    def _end(self, window: int, act: Callable[[], object]) -> None:
        # someone else may have ended it: a person at this window, or the day
        with suppress(QueueError):
            act()
        self._between(5, 20, lambda: self._call(window))
