"""What would change if a window opened or broke off now: the replay of the queue with and without it. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from statistics import fmean
from typing import Final

from shared.domain.day import BREAK, CLOSED, OPEN, Shift
from shared.domain.estimate import Forecast
from shared.domain.view import View

PATHS: Final = 4
"""Fewer than an estimate has: both sides have the same luck, so that their difference is steady."""


@dataclass(frozen=True, slots=True)
class Option:
    """A window that opens, or one that takes a break when its present visitor has gone."""

    window: int
    status: str = OPEN


@dataclass(frozen=True, slots=True)
class Change:
    """Mean minutes until the call, over those who wait in an area; None where an option leaves somebody uncalled."""

    waiting: int
    before: float | None
    after: float | None

    @property
    def difference(self) -> float | None:
        """Minutes that everybody waits longer (shorter: below zero)."""
        return None if self.before is None or self.after is None else self.after - self.before


def what_if(view: View, options: Iterable[Option]) -> Mapping[Option, Mapping[str, Change]]:
    """For each option the areas, by letter, in which somebody waits."""
    before = _by_area(view)
    return {
        option: {letter: Change(before[letter][0], before[letter][1], after) for letter, (_, after) in changed.items()}
        for option in options
        for changed in (_by_area(replace(view, shifts=_shifts(view, option))),)
    }


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


def _by_area(view: View) -> dict[str, tuple[int, float | None]]:
    """Letter → how many wait, and their mean minutes; None if some of them cannot be called."""
    forecast = Forecast(view, PATHS)
    waits: dict[str, list[float | None]] = {}
    for visit in view.waiting:
        waits.setdefault(forecast.area(visit), []).append(forecast.minutes.get(visit.turn.id))
    found: dict[str, tuple[int, float | None]] = {}
    for letter, minutes in waits.items():
        known = [one for one in minutes if one is not None]
        found[letter] = len(minutes), fmean(known) if len(known) == len(minutes) else None
    return found
