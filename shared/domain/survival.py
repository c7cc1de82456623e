"""How long people wait when some are still waiting: the estimator of Kaplan and Meier.

Kaplan, E. L.; Meier, P. (1958): Nonparametric estimation from incomplete observations, JASA 53, 457–481. A mean of
those who were called already flatters: whoever waits long is not yet among them.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Survival:
    """The share of people who wait longer than a time: it falls to `share` at each of `steps` (time, share).

    `longest` is the longest time known, ended or not; unit as given.
    """

    steps: tuple[tuple[float, float], ...]
    longest: float

    def beyond(self, time: float) -> float:
        """The share that waits longer than `time`."""
        share = 1.0
        for at, after in self.steps:
            if at > time:
                break
            share = after
        return share

    def percentile(self, share: float) -> float | None:
        """The shortest time within which `share` (0 to 1) have been called; None while that cannot be known."""
        # a share that rounding has left a hair above counts as reached
        return next((at for at, after in self.steps if after <= 1 - share + 1e-12), None)

    @property
    def mean(self) -> float | None:
        """The area under the curve up to `longest`: a lower bound while the longest wait goes on; None of nobody."""
        if self.longest < 0:
            return None
        area, share, since = 0.0, 1.0, 0.0
        for at, after in self.steps:
            area += share * (at - since)
            share, since = after, at
        return area + share * (self.longest - since)


def survival(ended: Iterable[float], going_on: Iterable[float] = ()) -> Survival:
    """The estimate from waits that ended with a call and from waits that ended otherwise or go on (censored)."""
    deaths, censored = Counter(ended), Counter(going_on)
    at_risk = deaths.total() + censored.total()
    share, steps = 1.0, []
    for time in sorted(deaths.keys() | censored.keys()):
        if deaths[time]:
            share *= 1 - deaths[time] / at_risk
            steps.append((time, share))
        at_risk -= deaths[time] + censored[time]
    return Survival(tuple(steps), max((*deaths, *censored), default=-1.0))
