"""What happens next, played as fast or slow as wished."""

import heapq
from collections.abc import Callable
from itertools import count

Act = Callable[[], None]

SECOND_MS = 1_000
MINUTE_MS = 60_000


class Agenda:
    """A list of what is going to happen. Not for several threads; instants in milliseconds, UTC."""

    def __init__(self, start: int) -> None:
        self.now = start
        self._acts: list[tuple[int, int, Act]] = []
        self._order = count()

    @property
    def next_at(self) -> int | None:
        """When the next thing happens; None if nothing does any more."""
        return self._acts[0][0] if self._acts else None

    def after(self, delay_ms: int, act: Act) -> None:
        """Has something happen so much later than now."""
        heapq.heappush(self._acts, (self.now + delay_ms, next(self._order), act))

    def play_until(self, at: int) -> int:
        """Plays everything that happens until an instant; returns how much that was."""
        played = 0
        while self._acts and self._acts[0][0] <= at:
            due, _, act = heapq.heappop(self._acts)
            self.now = max(self.now, due)
            act()
            played += 1
        self.now = max(self.now, at)
        return played
