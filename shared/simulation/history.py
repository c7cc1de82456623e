"""Whole days of a centre, through the very rules and the very store of a real one."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from shared.domain.centre import Centre
from shared.domain.hours import Opening, opening
from shared.simulation.agenda import MINUTE_MS
from shared.simulation.crowd import Crowd
from shared.simulation.habits import Habits
from shared.simulation.visitors import Quoting, nothing_said
from shared.store.queue import Queue

OVERTIME_MS: Final = 120 * MINUTE_MS
"""After the centre has closed, those who are inside are served for so long."""
LOOK_AGAIN_S: Final = 300.0
"""Nobody else uses the queue: a free window is told of whoever comes, but for needs that another should have met."""


def working_days(centre: Centre, first: date, count: int) -> Iterator[date]:
    """So many days on which the centre is open, from a day on."""
    day, found = first, 0
    while found < count:
        if opening(centre, day):
            yield day
            found += 1
        day += timedelta(days=1)


class History:
    """Plays days, one after another, later ones after earlier ones.

    `open_queue` gives the queue of the centre on the clock it gets. The same seed brings the same days.
    """

    def __init__(
        self,
        open_queue: Callable[[Callable[[], int]], Queue],
        centre: Centre,
        habits: Habits,
        *,
        seed: int = 1,
        windows: Sequence[int] | None = None,
        quoting: Callable[[Callable[[], int]], Quoting] | None = None,
    ) -> None:
        self._centre = centre
        self._habits = habits
        self._seed = seed
        self._windows = windows
        self._crowd: Crowd | None = None
        self._began = 0
        self._queue = open_queue(self.now)
        self._quoting = quoting(self.now) if quoting else nothing_said

    def now(self) -> int:
        """The instant that is being played, in milliseconds, UTC."""
        return self._crowd.now if self._crowd else self._began

    def play(self, day: date) -> None:
        """One day from the first ticket to the last visitor, and its end. ValueError: the centre is closed then."""
        hours = opening(self._centre, day)
        if hours is None:
            raise ValueError(f"{day} is no working day")
        self._began, self._crowd = hours.issue_from, None
        self._crowd = self._people(day, hours)
        self._crowd.play_until(hours.close + OVERTIME_MS)
        self._queue.close_day()

    def _people(self, day: date, hours: Opening) -> Crowd:
        return Crowd(
            self._queue,
            self._centre,
            hours.issue_from,
            habits=self._habits,
            seed=self._seed * 1_000_003 + day.toordinal(),
            windows=self._windows,
            open_at=hours.open,
            issue_until=hours.issue_until,
            close=hours.close,
            look_again_s=LOOK_AGAIN_S,
            quoting=self._quoting,
        )
