"""How people behave in the hall: when they come, for what, whether they come when called. Pure but for the dice."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, tzinfo
from random import Random
from types import MappingProxyType
from typing import Final

from shared.domain.centre import Centre, Service
from shared.simulation.agenda import MINUTE_MS, SECOND_MS

HOUR_MS: Final = 60 * MINUTE_MS
SERVICE_SPREAD: Final = 0.6
"""Standard deviation of the logarithm of a service time."""
MORNING: Final[Mapping[int, float]] = MappingProxyType(
    {8: 0.9, 9: 1.3, 10: 1.5, 11: 1.4, 12: 1.0, 13: 0.7, 14: 0.9, 15: 0.9, 16: 0.7, 17: 0.4}
)
"""How a day of a public service centre usually runs: most come in the morning (hour → share of the mean)."""
LUNCH_BEGINS_MS: Final = (3 * HOUR_MS, 5 * HOUR_MS)
"""After the opening: between twelve and two."""
LUNCH_MS: Final = 45 * MINUTE_MS
SHORT_BREAK_MS: Final = 10 * MINUTE_MS


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
    impatient_share: float = 0.0
    patience_minutes: float = 40.0
    resting: bool = False
    """Whether operators take their breaks: lunch, and a short one before and after it."""
    by_hour: Mapping[int, float] = field(default_factory=dict)
    """Hour of the day → share of the mean number of visitors; an hour that is not named has the mean."""
    service_minutes: Mapping[str, float] = field(default_factory=dict)
    """Mean minutes of services that are not as the catalogue says."""
    service_visitors: Mapping[str, float] = field(default_factory=dict)
    """How many come for each service, in any measure; empty: five times as many for those that need documents."""

    def next_arrival_ms(self, dice: Random, at: int, zone: tzinfo) -> int:
        """Time until the next visitor after an instant, in milliseconds; arrivals are independent of each other."""
        since = at
        # thinning: Lewis, P. A. W.; Shedler, G. S. (1979)
        peak = max(self.by_hour.values(), default=1.0)
        while True:
            at += round(dice.expovariate(self.visitors_per_hour * self.speed * peak / HOUR_MS))
            hour = datetime.fromtimestamp(at / 1000, tz=zone).hour
            if dice.random() * peak < self.by_hour.get(hour, 1.0):
                return at - since

    def breaks(self, dice: Random, opened_at: int) -> list[tuple[int, int]]:
        """The breaks of somebody who has opened a window: when each is due, and how long it lasts (milliseconds)."""
        if not self.resting:
            return []
        lunch = opened_at + round(dice.uniform(*LUNCH_BEGINS_MS))
        before, after = lunch - round(dice.uniform(1.2, 1.8) * HOUR_MS), lunch + round(dice.uniform(2, 2.6) * HOUR_MS)
        return [(before, SHORT_BREAK_MS), (lunch, LUNCH_MS), (after, SHORT_BREAK_MS)]

    def patience_ms(self, dice: Random) -> int:
        """How long somebody waits who leaves if not called before."""
        return self.scaled(dice.expovariate(1 / (self.patience_minutes * MINUTE_MS)))

    def service_ms(self, dice: Random, minutes: float) -> int:
        """Time of a service whose standard is `minutes`, lognormal with that mean."""
        mean = math.log(minutes * MINUTE_MS) - SERVICE_SPREAD**2 / 2
        return self.scaled(dice.lognormvariate(mean, SERVICE_SPREAD))

    def between_ms(self, dice: Random, low_seconds: float, high_seconds: float) -> int:
        """A time between two, in milliseconds."""
        return self.scaled(dice.uniform(low_seconds, high_seconds) * SECOND_MS)

    def scaled(self, duration_ms: float) -> int:
        """A duration at this speed."""
        return max(1, round(duration_ms / self.speed))


def usual(centre: Centre, visitors: float) -> Habits:
    """A plausible day with so many visitors: most in the morning, breaks, some who leave."""
    hours = sum(MORNING.get(hour, 1.0) * share for hour, share in _issuing(centre).items())
    return Habits(visitors_per_hour=visitors / hours, impatient_share=0.08, resting=True, by_hour=MORNING)


def _issuing(centre: Centre) -> dict[int, float]:
    """Hour of the day → for how much of it tickets are given out."""
    begin, end = (time.fromisoformat(clock) for clock in (centre.hours.issue_from, centre.hours.issue_until))
    first, last = begin.hour + begin.minute / 60, end.hour + end.minute / 60
    return {hour: min(last, hour + 1) - max(first, hour) for hour in range(begin.hour, math.ceil(last))}


@dataclass(frozen=True, slots=True)
class Errand:
    """What one visitor comes for."""

    service: str
    language: str
    priority: str | None
    needs: frozenset[str]


def errand(centre: Centre, habits: Habits, dice: Random, services: tuple[Service, ...]) -> Errand:
    """A visitor's errand."""
    wanted = habits.service_visitors
    weights = [wanted.get(service.code, 0.0) if wanted else 5.0 if service.documents else 1.0 for service in services]
    service = dice.choices(services, weights if any(weights) else None)[0]
    language = dice.choices(centre.languages, [8 if index == 0 else 1.5 for index in range(len(centre.languages))])[0]
    classes = [entry.code for entry in centre.classes if not entry.strict]
    priority = dice.choice(classes) if classes and dice.random() < habits.priority_share else None
    needs = frozenset({"low-desk"}) if dice.random() < habits.need_share else frozenset[str]()
    return Errand(service.code, language, priority, needs)
