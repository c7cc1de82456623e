"""What a centre has learned about itself from its own record: figures that estimates are made with. Minutes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

from shared.domain.calibration import Correction, Estimate, span
from shared.domain.service_times import USUAL_CV, Sample, Shape, shape

ARRIVING: Final = 0.5
TURNING: Final = 0.25
"""Minutes between a call and the visitor at the window, and between two visitors, where nothing has been seen."""
NO_SHOW_SHARE: Final = 0.05
NO_SHOW_MINUTES: Final = 1.5
NO_SHOW_STEPS: Final = 12
"""The share of those who do not come is learned by steps of 10 minutes of waiting; the last one has no end."""
BREAK: Final = 15.0
BREAK_CV: Final = 0.5
USUAL_BREAK_CV: Final = 0.25
SAME_BREAK: Final = 45.0
"""Minutes; breaks of a window that begin no farther apart are the same one."""
SAME_OPENING: Final = 10.0
"""Minutes; a window that opens no farther from its usual time on most days has one."""
PACE_FIRST: Final = 200.0
"""Minutes; so much speaks for nobody being quicker or slower than others."""
LEAVING_FIRST: Final = 600.0
"""Nobody is thought to leave before so many minutes of waiting have been seen."""

Kind = tuple[str, bool]
"""Whose waits are alike: the area, and whether the visitor has a head start."""


class Comer(NamedTuple):
    """Somebody who was counted as having come earlier: the local minute of the day, the service, by how much."""

    minute: float
    service: str
    lead: float


class Pause(NamedTuple):
    """A break that a window has on most days: the local minute of the day at which it begins, its minutes."""

    minute: float
    minutes: float


@dataclass(frozen=True)
class Learned:
    """Figures of one centre up to one event. Empty, it says nothing, and the catalogue holds."""

    services: Mapping[str, Sample] = field(default_factory=dict)
    """Minutes at the window, without what was held."""
    catalogue: float = 0.0
    """What the catalogue gives for the same services, in sum."""
    paces: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """Minutes that a person served, and those that such services usually take: for estimates only, shown to nobody."""
    arriving: Sample = field(default_factory=Sample)
    turning: Sample = field(default_factory=Sample)
    no_shows: tuple[tuple[int, int], ...] = ((0, 0),) * NO_SHOW_STEPS
    """For every step of waiting: how many were called, how many of them did not come."""
    no_show: Sample = field(default_factory=Sample)
    left: tuple[int, float] = (0, 0.0)
    """How many left while they waited, and how many minutes people waited in all."""
    comers: tuple[tuple[Comer, ...], ...] = ()
    """Who was counted as having come earlier, for each of the last days."""
    breaks: Mapping[int, tuple[Pause, ...]] = field(default_factory=dict)
    openings: Mapping[int, float] = field(default_factory=dict)
    """The local minute of the day at which a window usually opens that has not been open today."""
    pauses: Mapping[str | None, Sample] = field(default_factory=dict)
    """How long breaks take, by the code of their reason."""
    corrections: Mapping[tuple[bool, int], Correction] = field(default_factory=dict)
    """By head start or not, and by the span of the wait."""
    last_waits: Mapping[Kind, float] = field(default_factory=dict)

    @cached_property
    def pace(self) -> float:
        """How long services take here against the catalogue."""
        seen = sum(sample.total for sample in self.services.values())
        # as much as thirty services of ten minutes speaks for the catalogue
        return (seen + 300.0) / (self.catalogue + 300.0)

    @cached_property
    def cv(self) -> float:
        """Standard deviation ÷ mean of the services, all taken together."""
        within = sum(one.squares - one.total**2 / one.count for one in self.services.values() if one.count > 1)
        means = sum(one.total**2 / one.count for one in self.services.values() if one.count > 1)
        # as if 500 services of ten minutes had been seen with the usual spread
        return float(((within + 50_000 * USUAL_CV**2) / (means + 50_000)) ** 0.5)

    def service(self, code: str, standard: float) -> Shape:
        """How long a service takes whose catalogue minutes are `standard`."""
        return shape(self.services.get(code, Sample()), Shape(max(standard, 0.0) * self.pace, self.cv))

    def pace_of(self, staff: str) -> float:
        """How long services take with a person against what they usually take."""
        own, usual = self.paces.get(staff, (0.0, 0.0))
        return (own + PACE_FIRST) / (usual + PACE_FIRST)

    @cached_property
    def between(self) -> float:
        """From a call to the start of the service, and from its end to the next call, together."""
        return self.arriving.mean(ARRIVING) + self.turning.mean(TURNING)

    @cached_property
    def no_show_shares(self) -> tuple[float, ...]:
        """The share of those who do not come, for every step of waiting."""
        called, missed = (sum(step[which] for step in self.no_shows) for which in (0, 1))
        usual = (missed + 50 * NO_SHOW_SHARE) / (called + 50)
        return tuple((missed + 50 * usual) / (called + 50) for called, missed in self.no_shows)

    @property
    def no_show_minutes(self) -> float:
        """How long a window waits for somebody who does not come, and until it calls again."""
        return self.no_show.mean(NO_SHOW_MINUTES) + self.turning.mean(TURNING)

    @property
    def leaving_per_minute(self) -> float:
        """The share of those who wait that leave in a minute."""
        left, waited = self.left
        return left / (waited + LEAVING_FIRST)

    def pause(self, window: int, minute: float, reason: str | None) -> Shape:
        """How long a break takes that began at a local minute of the day: like the usual one, else by its reason."""
        for one in self.breaks.get(window, ()):
            if abs(one.minute - minute) <= SAME_BREAK:
                return Shape(one.minutes, USUAL_BREAK_CV)
        return shape(self.pauses.get(reason, Sample()), Shape(BREAK, BREAK_CV))

    def told(self, raw: Estimate, kind: Kind, waited: float = 0.0) -> Estimate:
        """An estimate of the replay, corrected by what became of earlier ones; `waited` is how long it has been."""
        correction = self.corrections.get((kind[1], span(raw.middle)))
        if correction is None or raw.high <= 0:
            return raw
        told = correction.corrected(raw)
        last = self.last_waits.get(kind)
        if not correction.last_is_better or last is None:
            return told
        rest = max(last - waited, 0.0)
        return Estimate(max(told.low - told.middle + rest, 0.0), rest, told.high - told.middle + rest)
