"""How a counter keeps up with a hall in which something happens all the time, at little cost.

Its own steps bring their own views; what others do may come a moment later.
"""

import time
from dataclasses import replace
from typing import Final

from shared.access import Access
from shared.domain.view import View

PAUSE_SECONDS: Final = 0.7
"""Between two looks at what others do; after a quiet moment the first one comes at once."""
SPREAD_SECONDS: Final = 0.4
"""Within such a time the counters of a centre look what has happened, not all of them at once."""
FULL_SECONDS: Final = 5.0
"""After so long everything is read again, whether something has happened or not: time alone changes a queue too."""


class Reading:
    """Reads views; while nothing happens, only that. Used by one thread at a time."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._view: View | None = None
        self._read_at = 0.0

    def read(self) -> View:
        """The queue now. Raises StoreUnavailable."""
        passed = time.monotonic() - self._read_at
        known = self._view
        if known and passed < FULL_SECONDS and self._access.snapshot.seq() == known.seq:
            return replace(known, at=known.at + int(passed * 1000))
        self._view = self._access.read()
        self._read_at = time.monotonic()
        return self._view
