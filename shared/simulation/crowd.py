"""Visitors and operators who use the real queue."""

from collections.abc import Iterable
from random import Random

from shared.domain.centre import Centre, Service
from shared.simulation.agenda import SECOND_MS, Act, Agenda
from shared.simulation.habits import Habits
from shared.simulation.operators import LOOK_AGAIN_SECONDS, Operators, name
from shared.simulation.visitors import Quoting, Visitors, nothing_said
from shared.store.queue import Queue


class Crowd:
    """A hall full of people. Not for several threads.

    `windows` are served by simulated operators, `services` are what simulated visitors come for (None: all). The
    queue's clock should give `now`, so that what happens has the time at which it is played. `issue_until` and
    `close` (instants) end the day; without them it goes on for ever.
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
        open_at: int | None = None,
        issue_until: int | None = None,
        close: int | None = None,
        look_again_s: float = LOOK_AGAIN_SECONDS,
        quoting: Quoting = nothing_said,
    ) -> None:
        dice = Random(seed)  # noqa: S311 - a simulation must be repeatable, not secret
        wanted = centre.services if services is None else tuple(services)
        self._agenda = agenda = Agenda(start)
        self._visitors = Visitors(agenda, queue, centre, dice, wanted, lambda s: self._operators.tell(s), quoting)
        self._operators = Operators(agenda, queue, centre, dice, wanted, self._visitors.hear, look_again_s)
        self.hurry(habits or Habits())
        self._visitors.until, self._operators.until = issue_until, close
        self._visitors.begin()
        numbers = [window.number for window in centre.windows] if windows is None else list(windows)
        opening = max(0, (open_at or start) - start)
        for place, number in enumerate(numbers):
            agenda.after(opening + place * SECOND_MS, self._opening(number, name(place)))

    def hurry(self, habits: Habits) -> None:
        """From now on people behave like this."""
        self._visitors.habits = self._operators.habits = habits

    @property
    def now(self) -> int:
        """The present of these people, in milliseconds, UTC."""
        return self._agenda.now

    @property
    def next_at(self) -> int | None:
        """When the next thing happens, in milliseconds, UTC; None when everybody has gone."""
        return self._agenda.next_at

    def play_until(self, at: int) -> int:
        """Plays everything that happens until an instant; returns how much that was."""
        return self._agenda.play_until(at)

    def _opening(self, window: int, staff: str) -> Act:
        return lambda: self._operators.begin(window, staff)
