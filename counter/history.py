"""The record of some days for statistics: read day by day, away from the screen and outside the queue's lock."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from counter.period import Days
from shared.access import Access
from shared.domain.hours import service_day
from shared.domain.measured import Recorded
from shared.ui.jobs import Jobs


@dataclass(frozen=True)
class Past:
    """What the record of some days tells; no scores (None) where this program may not read visitors' answers."""

    record: Recorded
    scores: Mapping[int, int] | None


@dataclass(frozen=True)
class Reading:
    """Who wants to know: of which days, and whom to tell; of the last day only what was known at `until`."""

    days: Days
    progress: Callable[[int, int], None]
    done: Callable[[Past], None]
    failed: Callable[[Exception], None]
    until: int | None = None


class History:
    """One reading at a time: a newer one makes the older one outdated, after the day that is just being read.

    Days on which everybody has gone are kept as long as the statistics are looked at.
    """

    def __init__(self, access: Access, jobs: Jobs) -> None:
        self._access, self._jobs = access, jobs
        self._known: dict[date, Past] = {}
        self._wanted: Reading | None = None

    def read(self, wanted: Reading) -> None:
        """Reads what is not known yet."""
        self._wanted = wanted
        self._go_on(wanted, {})

    def forget(self) -> None:
        """Nobody looks any more."""
        self._wanted = None
        self._known.clear()

    def _go_on(self, wanted: Reading, found: dict[date, Past]) -> None:
        every = wanted.days.all
        for day in every[len(found) :]:
            if day not in self._known or _until(wanted, day) is not None:
                break
            found[day] = self._known[day]
        else:
            self._wanted = None
            wanted.done(_joined(found))
            return
        wanted.progress(len(found), len(every))
        until = _until(wanted, day)

        def done(past: Past) -> None:
            if wanted is not self._wanted:
                return
            found[day] = past
            if until is None and _is_over(past.record, day):
                self._known[day] = past
            self._go_on(wanted, found)

        def failed(error: Exception) -> None:
            if wanted is self._wanted:
                self._wanted = None
                wanted.failed(error)

        def work() -> Past:
            period = self._access.reports.read(day, day, until)
            return Past(period.record, period.scores)

        self._jobs.run(work, done, failed, serial="history")


def _until(wanted: Reading, day: date) -> int | None:
    """Where a day is cut off; None: nowhere."""
    return wanted.until if day == wanted.days.last else None


def _is_over(record: Recorded, day: date) -> bool:
    """Whether nothing more can happen on a day."""
    return service_day(record.centre, record.at) > day and all(one.turn.ended_at is not None for one in record.turns)


def _joined(found: Mapping[date, Past]) -> Past:
    """The days together, as if they had been read at once."""
    past = list(found.values())
    last = past[-1].record
    turns = tuple(turn for one in past for turn in one.record.turns)
    stays = tuple(stay for one in past for stay in one.record.stays)
    scores: dict[int, int] = {}
    for one in past:
        if one.scores is None:
            return Past(Recorded(last.centre, last.at, turns, stays), None)
        scores |= one.scores
    return Past(Recorded(last.centre, last.at, turns, stays), scores)
