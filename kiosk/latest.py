"""The ticket that was taken here a moment ago: the same service again may be a second press on the way out."""

import time
from collections.abc import Callable
from typing import Final

from kiosk.issued import Issued

SECONDS: Final = 60.0


class Latest:
    """Remembers one ticket for a minute."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """`now` counts seconds."""
        self._now = now
        self._ticket: Issued | None = None
        self._until = 0.0

    def remember(self, ticket: Issued) -> None:
        """A ticket has been taken."""
        self._ticket, self._until = ticket, self._now() + SECONDS

    def forget(self) -> None:
        """The ticket was given up."""
        self._ticket = None

    def same(self, service: str) -> Issued | None:
        """The ticket, if it is for this service."""
        ticket = self._ticket
        return ticket if ticket and service in ticket.services and self._now() < self._until else None
