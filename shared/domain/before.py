"""The days that some days are compared with, and what may be compared. Pure."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shared.domain.centre import Centre
from shared.domain.figures import FIGURES, visitors
from shared.domain.group import Group
from shared.domain.hours import instant, local, opening

LEAST: Final = 30
"""What rests on fewer visitors is not compared: nine of ten of 29 people are decided by the three unluckiest, and one
who does not come moves a share by more than three in a hundred. That is chance, not a change."""
LONGEST_DAYS: Final = 92
"""A quarter: longer ones are not compared, because reading as much once more would be felt."""
COMPARED: Final = ("visitors", "wait_median", "wait_p90", "level", "no_show_share", "satisfaction")
_FAR: Final = timedelta(days=2 * LONGEST_DAYS)


@dataclass(frozen=True, slots=True)
class Before:
    """From one day to another, both included; of the last one only what was known at `until` (milliseconds, UTC)."""

    first: date
    last: date
    until: int | None = None


def before(centre: Centre, first: date, last: date, at: int) -> Before | None:
    """What the days from `first` to `last` are compared with at an instant; None: with nothing.

    A month that is over: the month before. Today: the same weekday a week ago. Other days: as many days on which the
    centre works, directly before. Where the last day is still going on, the last one before counts until the same time
    of the day only.
    """
    now = local(centre, at)
    today = now.date()
    if last > today or (last - first).days >= LONGEST_DAYS:
        return None
    if first == last == today:
        found = _open(centre, first - timedelta(days=7), first - timedelta(days=7))
    elif last < today and first.day == 1 and last == _end_of(first):
        end = first - timedelta(days=1)
        return Before(end.replace(day=1), end)
    else:
        count = len(_open(centre, first, last))
        found = _open(centre, first - _FAR, first - timedelta(days=1))[-count:] if count else []
    if not found:
        return None
    return Before(found[0], found[-1], instant(centre, found[-1], f"{now:%H:%M}") if last == today else None)


def comparable(now: Group, then: Group) -> Mapping[str, float]:
    """The figures of the days before that may stand beside those of now, by code."""
    called = min(sum(one.called for one in group.turns) for group in (now, then))
    came = min(visitors(now), visitors(then))
    found = {figure.code: figure.of(then) for figure in FIGURES if figure.code in COMPARED}
    # answers have a bound of their own
    rests_on = dict.fromkeys(COMPARED, called) | {"visitors": came, "satisfaction": LEAST}
    return {code: value for code, value in found.items() if value is not None and rests_on[code] >= LEAST}


def _open(centre: Centre, first: date, last: date) -> list[date]:
    """The days on which the centre works."""
    every = (first + timedelta(days=offset) for offset in range((last - first).days + 1))
    return [day for day in every if opening(centre, day)]


def _end_of(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
