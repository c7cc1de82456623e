"""What a visitor takes away: the matters, the ticket for them, and its paper."""

from dataclasses import dataclass
from typing import NamedTuple


class Matter(NamedTuple):
    """What a visitor comes for; `area` is empty where it was found by typing."""

    service: str
    area: str


@dataclass(frozen=True, slots=True)
class Issued:
    """The visitor's ticket; what was quoted is None where nothing is known. `issued_at` in milliseconds, UTC."""

    id: int
    text: str
    """The number as people read it."""
    token: str
    letter: str
    service: str
    language: str
    issued_at: int
    people_ahead: int | None
    low: int | None
    high: int | None
    also: tuple[str, ...] = ()
    """Further services on the same ticket."""
    slot_at: int | None = None
    """The time of the appointment, milliseconds, UTC."""
    late: bool = False
    """It counts from now and not from the appointment."""
    not_before: int | None = None
    """Who is early is called from this instant, if others wait."""

    @property
    def services(self) -> tuple[str, ...]:
        """All that the ticket is for, in order."""
        return (self.service, *self.also)


@dataclass(frozen=True, slots=True)
class Paper:
    """What became of the paper: none (no printer), printing, printed, not_sent or unknown, with the cause's code."""

    state: str = "none"
    cause: str = "none"

    @property
    def missing(self) -> bool:
        """Whether the visitor may stand there without paper."""
        return self.state in ("not_sent", "unknown")


@dataclass(frozen=True, slots=True)
class Own:
    """A ticket that was scanned, as it stands now: its turn's status and window, and what may be told of the wait."""

    ticket: Issued
    status: str
    window: int | None = None
    people_ahead: int | None = None
    low: int | None = None
    high: int | None = None

    @property
    def waits(self) -> bool:
        """Whether it can still be called."""
        return self.status == "waiting"
