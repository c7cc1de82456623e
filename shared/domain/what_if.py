"""What would change if a window opened or broke off now: the replay of the queue with and without it. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean
from typing import Final

from shared.domain.calibration import Estimate
from shared.domain.day import BREAK, CLOSED, OPEN, Shift
from shared.domain.estimate import Forecast
from shared.domain.view import View

PATHS: Final = 8
"""Fewer than an estimate has: both sides have the same luck, so that their difference is steady."""


@dataclass(frozen=True, slots=True)
class Option:
    """A window that opens, or one that takes a break when its present visitor has gone."""

    window: int
    status: str = OPEN


@dataclass(frozen=True, slots=True)
class Change:
    """Minutes until the call, the mean of all who wait in an area; None where somebody is not called, or nobody knows.

    Nobody knows while the day is not open.
    """

    waiting: int
    before: Estimate | None
    after: Estimate | None

    @property
    def difference(self) -> float | None:
        """Minutes that everybody waits longer (shorter: below zero)."""
        return None if self.before is None or self.after is None else self.after.middle - self.before.middle


def what_if(view: View, options: Iterable[Option]) -> Iterator[tuple[Option, Mapping[str, Change]]]:
    """Each option with the areas, by letter, in which somebody waits.

    One after the other, as they are asked for: whoever does not want to know any more stops asking.
    """
    before = _by_area(view)
    for option in options:
        after = _by_area(replace(view, shifts=_shifts(view, option)))
        yield option, {letter: Change(waiting, told, after[letter][1]) for letter, (waiting, told) in before.items()}


def options(view: View) -> tuple[Option, ...]:
    """What a supervisor may do now: open each window that is closed or on a break, send each other one on a break."""
    working = {number for number, shift in view.shifts.items() if shift.status == OPEN}
    return tuple(Option(window.number, BREAK if window.number in working else OPEN) for window in view.centre.windows)


def _shifts(view: View, option: Option) -> Mapping[int, Shift]:
    present = view.shifts.get(option.window)
    if present is None or present.status == CLOSED:
        # whoever comes has no name yet; who was sent to a person is not sent to them
        present = Shift(option.window, "", option.status, view.at)
    changed = replace(present, status=option.status, since=view.at)
    return {**view.shifts, option.window: changed}


def _by_area(view: View) -> dict[str, tuple[int, Estimate | None]]:
    """Letter → how many wait, and their mean estimate; None if one of them has none."""
    forecast = Forecast(view, PATHS)
    told: dict[str, list[Estimate | None]] = {}
    for visit in view.waiting:
        told.setdefault(forecast.area(visit), []).append(forecast.waiting(visit).told)
    return {letter: (len(found), _mean(found)) for letter, found in told.items()}


def _mean(found: Sequence[Estimate | None]) -> Estimate | None:
    known = [one for one in found if one is not None]
    if len(known) < len(found):
        return None
    return Estimate(*(fmean(getattr(one, end) for one in known) for end in ("low", "middle", "high")))
