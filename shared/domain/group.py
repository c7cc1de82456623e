"""What is counted together: everything of a day, of an hour, of an area, of a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from shared.domain.measured import Measured
from shared.domain.order import MINUTE_MS
from shared.domain.presence import Stay
from shared.domain.spans import length
from shared.domain.survival import Survival, survival
from shared.domain.ticket import DONE, MERGED


@dataclass(frozen=True)
class Group:
    """Turns, stays at windows and answers (turn → score 1 to 5) that are counted together."""

    turns: Sequence[Measured]
    stays: Sequence[Stay] = ()
    scores: Mapping[int, int] = field(default_factory=dict)

    @cached_property
    def waits(self) -> Survival:
        """Waits in milliseconds; who still waits, and who left, would have waited longer."""
        counted = [one for one in self.turns if one.turn.status != MERGED or one.called]
        return survival(
            (one.wait_ms for one in counted if one.called), (one.wait_ms for one in counted if not one.called)
        )

    def ended(self, status: str) -> int:
        """How many turns have a status."""
        return sum(one.turn.status == status for one in self.turns)

    @property
    def told(self) -> list[tuple[float, float, float]]:
        """Ranges that tickets told, with what came of them; in minutes: from, what it became, to."""
        return [
            (one.low, one.told_ms / MINUTE_MS, one.high)
            for one in self.turns
            if one.told_ms is not None and one.low is not None and one.high is not None
        ]

    @property
    def services(self) -> list[int]:
        """How long finished services took, in milliseconds."""
        return [one.service_ms for one in self.turns if one.service_ms is not None and one.turn.status == DONE]

    @property
    def answers(self) -> list[int]:
        """The visitors' answers."""
        return [self.scores[one.turn.id] for one in self.turns if one.turn.id in self.scores]

    def spent(self, how: Literal["busy", "in_vain"]) -> int:
        """How long windows were busy, or free in vain, together; in milliseconds."""
        return sum(length(getattr(stay, how)) for stay in self.stays)
