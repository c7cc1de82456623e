"""What became of earlier estimates, and what that says of the next ones.

Three things are followed as visitors are called: whether the middle of an estimate was too long or too short, how
many came before its beginning or after its end, and whether the last wait would have said it better. All of them
forget: what was quoted last weighs most. Minutes everywhere.
"""

import math
from dataclasses import dataclass
from typing import Final, NamedTuple

MIDDLE_STEP: Final = 0.002
EDGE_STEP: Final = 0.025
"""How far one visitor moves a correction (natural logarithm)."""
FIRST: Final = 50.0
"""While fewer visitors than this have been seen, each of them moves the ends up to twice as far."""
AT_ONCE: Final = 0.25
"""Minutes; who is called sooner has not waited, and says nothing about the end of a range: any would have held."""
OUTSIDE: Final = 0.1
"""So many should be called before the beginning of a range, and as many after its end."""
FARTHEST: Final = 4.0
"""A correction makes nothing more than so many times as long or as short."""
NARROWEST: Final = 0.5
"""Minutes between the middle and an end, before correction: no crystal ball."""
MEMORY: Final = 40.0
"""So many visitors back the errors reach that decide between the replay and the last wait."""
BETTER: Final = 0.85
"""The last wait is believed when its error is smaller than this share of the replay's."""
SPANS: Final = (10.0, 30.0)
"""Short, middling and long waits are corrected each on their own: up to so many minutes."""


class Estimate(NamedTuple):
    """When the call is expected: 10 of 100 are called before `low`, 50 before `middle`, 90 before `high`."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Correction:
    """What has been learned about estimates of one kind."""

    count: int = 0
    middle: float = 1.0
    low: float = 1.0
    high: float = 1.0
    own_error: float = 0.0
    last_error: float = 0.0

    def corrected(self, raw: Estimate) -> Estimate:
        """An estimate of the replay as it should be told."""
        middle = raw.middle * self.middle
        low = middle - self.low * self.middle * max(raw.middle - raw.low, NARROWEST)
        high = middle + self.high * self.middle * max(raw.high - raw.middle, NARROWEST)
        return Estimate(max(low, 0.0), middle, high)

    def after(self, told: Estimate, waited: float, last: float | None) -> "Correction":
        """When somebody has been called; `told` was said at the issue, and the last one before that had waited `last`.

        What was told then is judged, not what would be told now: neighbours in the queue are late together, and a
        correction that has already heard of it would find itself better than it was.
        """
        own = abs(waited - told.middle)
        memory = 1 / min(self.count + 1, MEMORY)
        step = EDGE_STEP * max(1.0, 2 / (1 + self.count / FIRST))
        later = (waited > told.high) - OUTSIDE if waited > AT_ONCE else 0.0
        return Correction(
            self.count + 1,
            _moved(self.middle, MIDDLE_STEP * ((waited > told.middle) - (waited < told.middle))),
            _moved(self.low, step * ((waited < told.low) - OUTSIDE)),
            _moved(self.high, step * later),
            self.own_error + memory * (own - self.own_error),
            self.last_error + memory * ((own if last is None else abs(waited - last)) - self.last_error),
        )

    @property
    def last_is_better(self) -> bool:
        """Whether the last wait has been a better estimate lately than the replay."""
        return self.count >= MEMORY and self.last_error < BETTER * self.own_error


def span(middle: float) -> int:
    """Which of the spans a wait belongs to."""
    return sum(middle > limit for limit in SPANS)


def _moved(factor: float, step: float) -> float:
    return min(max(factor * math.exp(step), 1 / FARTHEST), FARTHEST)
