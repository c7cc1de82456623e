"""How people behave in the hall: when they come, for what, whether they come when called. Pure but for the dice."""

import math
from dataclasses import dataclass
from random import Random

from shared.domain.centre import Centre, Service

SECOND_MS = 1_000
MINUTE_MS = 60_000
SERVICE_SPREAD = 0.6
"""Standard deviation of the logarithm of a service time."""


@dataclass(frozen=True, slots=True)
class Habits:
    """Shares and durations of a plausible centre; durations shrink with `speed`."""

    visitors_per_hour: float = 50.0
    speed: float = 1.0
    priority_share: float = 0.2
    need_share: float = 0.05
    no_show_share: float = 0.06
    transfer_share: float = 0.04
    hold_share: float = 0.03

    def next_arrival_ms(self, dice: Random) -> int:
        """Time until the next visitor, in milliseconds; arrivals are independent of each other."""
        return round(dice.expovariate(self.visitors_per_hour * self.speed / (60 * MINUTE_MS)))

    def service_ms(self, dice: Random, minutes: int) -> int:
        """Time of a service whose standard is `minutes`, lognormal with that mean."""
        mean = math.log(minutes * MINUTE_MS) - SERVICE_SPREAD**2 / 2
        return self.scaled(dice.lognormvariate(mean, SERVICE_SPREAD))

    def between_ms(self, dice: Random, low_seconds: float, high_seconds: float) -> int:
        """A time between two, in milliseconds."""
        return self.scaled(dice.uniform(low_seconds, high_seconds) * SECOND_MS)

    def scaled(self, duration_ms: float) -> int:
        """A duration at this speed."""
        return max(1, round(duration_ms / self.speed))


@dataclass(frozen=True, slots=True)
class Errand:
    """What one visitor comes for."""

    service: str
    language: str
    priority: str | None
    needs: frozenset[str]


def errand(centre: Centre, habits: Habits, dice: Random, services: tuple[Service, ...]) -> Errand:
    """A visitor's errand: common services (those with a list of documents) five times as often as others."""
    weights = [5 if service.documents else 1 for service in services]
    service = dice.choices(services, weights)[0]
    language = dice.choices(centre.languages, [8 if index == 0 else 1.5 for index in range(len(centre.languages))])[0]
    classes = [entry.code for entry in centre.classes if not entry.strict]
    priority = dice.choice(classes) if classes and dice.random() < habits.priority_share else None
    needs = frozenset({"low-desk"}) if dice.random() < habits.need_share else frozenset[str]()
    return Errand(service.code, language, priority, needs)
