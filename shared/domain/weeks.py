"""The mean answer of visitors, week by week. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shared.domain.centre import Centre
from shared.domain.hours import opening
from shared.domain.rating import count_answers, shown_answers

WEEKS: Final = 8
_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Week:
    """A week from its Monday on; `mean` is 1 to 5, None where too few have answered."""

    monday: date
    mean: float | None


def last_weeks(centre: Centre, last: date, today: date) -> tuple[date, ...]:
    """The Mondays of the last eight weeks that were over by the end of a day, the oldest first.

    Whole weeks only, never one that still goes on: the difference between two readings would be somebody's answer.
    """
    end = min(last, today - timedelta(days=1))
    monday = end - timedelta(days=end.weekday())
    rest = (end + timedelta(days=offset) for offset in range(1, 7 - end.weekday()))
    if any(opening(centre, day) for day in rest):
        monday -= _WEEK
    return tuple(monday - _WEEK * before for before in reversed(range(WEEKS)))


def week_means(mondays: Sequence[date], answers: Iterable[tuple[date, int | None, int]]) -> tuple[Week, ...]:
    """The mean of each week, of answers by day (day, score or None, how many turns).

    A week keeps its mean to itself where too few have answered, and others with it, as areas of a month do.
    """
    found: dict[str, list[tuple[int | None, int]]] = {monday.isoformat(): [] for monday in mondays}
    for day, score, turns in answers:
        monday = day - timedelta(days=day.weekday())
        found[monday.isoformat()].append((score, turns))
    total = count_answers(pair for pairs in found.values() for pair in pairs)
    _, shown = shown_answers(total, {monday: count_answers(pairs) for monday, pairs in found.items()})
    return tuple(Week(monday, shown[monday.isoformat()].mean) for monday in mondays)
