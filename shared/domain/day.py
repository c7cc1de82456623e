"""The service day of a centre and the shifts at its windows."""

from dataclasses import dataclass
from datetime import date
from typing import Final

OPEN: Final = "open"
PAUSED: Final = "paused"
CLOSED: Final = "closed"
BREAK: Final = "break"


@dataclass(frozen=True, slots=True)
class Day:
    """A service day: open, paused (with a reason code) or closed. Instants in milliseconds, UTC."""

    date: date
    status: str = OPEN
    reason: str | None = None
    opened_at: int = 0
    paused_at: int | None = None
    paused_ms: int = 0
    closed_at: int | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """One person at one window: open, on break (with a reason code) or closed."""

    window: int
    staff: str
    status: str
    since: int
    reason: str | None = None
