"""The days before those that are shown: read after them, so that nothing waits for them."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from counter.history import History, Past, Reading
from counter.narrowing import Path, narrowed
from counter.period import Days
from shared.domain.before import Before, before, comparable
from shared.domain.breakdown import NO_SCORES, whole
from shared.domain.hours import service_day
from shared.ui.jobs import Jobs


@dataclass(frozen=True)
class Compared:
    """The figures of the days before some days, by code, and which days those are."""

    days: Days
    path: Path
    before: Before
    figures: Mapping[str, float]


@dataclass(frozen=True)
class _Pair:
    days: Days
    now: Past
    before: Before
    then: Past


class Comparing(QObject):
    """Reads and counts on threads."""

    changed = Signal()

    def __init__(self, history: History, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history, self._jobs = history, jobs
        self._pair: _Pair | None = None
        self._compared: Compared | None = None
        self._wanted: Path = ()
        self.took = 0.0
        """How many seconds the last reading went on."""

    def read(self, days: Days, now: Past, failed: Callable[[Exception], None]) -> None:
        """Reads what is before some days whose record has just been read."""
        began, wanted = time.monotonic(), before(now.record.centre, days.first, days.last, now.record.at)
        if wanted is None:
            self._pair, self.took = None, 0.0
            return

        def done(then: Past) -> None:
            self.took = time.monotonic() - began
            self._pair = _Pair(days, now, wanted, then)
            self.cut(self._wanted)

        days_before = Days(wanted.first, wanted.last)
        self._history.read(Reading(days_before, lambda known, every: None, done, failed, wanted.until))

    def cut(self, path: Path) -> None:
        """Counts what has been read, narrowed to some groups."""
        self._wanted, pair = path, self._pair
        if pair is None:
            return

        def work() -> Compared:
            told = not path and _months(pair)
            groups = (
                whole(narrowed(past.record, path), (told and past.scores) or NO_SCORES)
                for past in (pair.now, pair.then)
            )
            return Compared(pair.days, path, pair.before, comparable(*groups))

        def done(compared: Compared) -> None:
            if pair is self._pair:
                self._compared = compared
                self.changed.emit()

        self._jobs.run(work, done, _raised, serial="compare")

    def beside(self, days: Days, path: Path) -> Compared | None:
        """What stands beside the figures of these days and groups, as far as it is known."""
        found = self._compared
        return found if found and (found.days, found.path) == (days, path) else None

    def forget(self) -> None:
        """Nobody looks any more."""
        self._pair = self._compared = None


def _months(pair: _Pair) -> bool:
    """Whether both are whole months: answers are told of nothing shorter."""
    today = service_day(pair.now.record.centre, pair.now.record.at)
    days = Days(pair.before.first, pair.before.last)
    return pair.days.is_month(today) and days.is_month(today)


def _raised(error: Exception) -> None:
    raise error
