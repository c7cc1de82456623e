"""How long services take: what the record has shown, with the catalogue where it has shown little.

A time is thought to be lognormal: never below zero, most a little shorter than the mean, a few much longer. Minutes
everywhere.
"""

import math
from dataclasses import dataclass
from functools import cache, lru_cache
from statistics import NormalDist
from typing import Final

STRATA: Final = 64
"""A distribution is drawn from as a table of so many equally likely values."""
LEAST: Final = 0.1
"""Minutes; nothing that people do together takes less."""
LONGEST: Final = 180.0
"""Minutes; what took longer was not finished when it ended, and counts as this."""
USUAL_CV: Final = 0.8
"""Standard deviation ÷ mean of a service about which nothing is known."""
KNOWN_AS: Final = 8.0
"""The catalogue's minutes weigh as much as so many services that were seen."""

_NORMAL: Final = NormalDist()


@dataclass(frozen=True, slots=True)
class Sample:
    """Durations that were seen: how many, their sum and the sum of their squares."""

    count: float = 0.0
    total: float = 0.0
    squares: float = 0.0

    def seen(self, minutes: float) -> "Sample":
        """With one more."""
        value = min(max(minutes, LEAST), LONGEST)
        return Sample(self.count + 1, self.total + value, self.squares + value * value)

    def plus(self, other: "Sample") -> "Sample":
        """Both together."""
        return Sample(self.count + other.count, self.total + other.total, self.squares + other.squares)

    def mean(self, prior: float, weight: float = KNOWN_AS) -> float:
        """The mean, drawn towards `prior` as if that had been seen `weight` times."""
        return (prior * weight + self.total) / (weight + self.count)


@dataclass(frozen=True, slots=True)
class Shape:
    """A distribution: its mean in minutes, and standard deviation ÷ mean."""

    mean: float
    cv: float

    @property
    def table(self) -> tuple[float, ...]:
        """STRATA equally likely values, the shortest first."""
        mean = max(round(self.mean, 3), LEAST)
        return tuple([mean * part for part in _parts(round(self.cv, 3))])

    def rest(self, elapsed: float, shares: tuple[float, ...]) -> list[float]:
        """What is left of a time that has been running: for every share (0–1) so much of the likely rests is shorter.

        However long it has been running, it is not thought to take more than its usual length again.
        """
        sigma = math.sqrt(math.log1p(self.cv * self.cv))
        mu = math.log(max(self.mean, LEAST)) - sigma * sigma / 2
        done = _NORMAL.cdf((math.log(elapsed) - mu) / sigma) if elapsed > LEAST else 0.0
        if done > 0.995:
            return [min(self.mean, LONGEST) * share for share in shares]
        ends = (_NORMAL.inv_cdf(done + (1 - done) * share) for share in shares)
        return [min(max(math.exp(mu + sigma * end) - elapsed, 0.0), LONGEST) for end in ends]


def shape(seen: Sample, prior: Shape) -> Shape:
    """What is thought of a service: what was seen of it, with `prior` weighing as much as KNOWN_AS services."""
    mean = max(seen.mean(prior.mean), LEAST)
    spread = KNOWN_AS * (prior.cv * mean) ** 2 + seen.squares - seen.total * (2 * mean) + seen.count * mean * mean
    cv = math.sqrt(max(spread, 0.0) / (KNOWN_AS + seen.count)) / mean
    return Shape(mean, min(max(cv, 0.1), 2.0))


@lru_cache(maxsize=256)
def _parts(cv: float) -> tuple[float, ...]:
    """A table whose mean is 1."""
    sigma = math.sqrt(math.log1p(cv * cv))
    values = [math.exp(sigma * place) for place in _places()]
    # the table's mean is the distribution's, though its longest value is not the longest that there is
    factor = STRATA / sum(values)
    return tuple(value * factor for value in values)


@cache
def _places() -> tuple[float, ...]:
    """The middle of each stratum of a normal distribution."""
    return tuple(_NORMAL.inv_cdf((place + 0.5) / STRATA) for place in range(STRATA))
