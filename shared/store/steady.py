"""The time of a store without a clock of its own (SQLite): that of the process, but never behind the record.

The clock of a PC may be set back, or have been ahead when something was recorded. Then time must not stand still
until it has caught up: waits would not grow, and who does not come could not be given up. It runs on from the record.
"""

import time
from collections.abc import Callable


def process_clock() -> int:
    """The clock of this process, milliseconds since the epoch, UTC."""
    return time.time_ns() // 1_000_000


def running_ms() -> int:
    """Milliseconds since some moment, whatever is done to the clock."""
    return time.monotonic_ns() // 1_000_000


class SteadyClock:
    """The instant now, in milliseconds since the epoch, UTC. Threads may share it."""

    def __init__(self, clock: Callable[[], int] = process_clock, running: Callable[[], int] = running_ms) -> None:
        self._clock = clock
        self._running = running
        self._seen: tuple[int, int] | None = None
        """An instant of the record, and what `running` said when it was seen."""

    def __call__(self) -> int:
        """The later of the process's clock and of the record run on."""
        return max(self._clock(), self._run_on())

    def see(self, recorded: int) -> None:
        """The newest instant of the record, as it has just been read or written."""
        if recorded > self._run_on():
            self._seen = recorded, self._running()

    def _run_on(self) -> int:
        seen = self._seen
        return 0 if seen is None else seen[0] + self._running() - seen[1]
