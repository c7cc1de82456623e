"""What screens read: one consistent view of a centre's queue, with the seq it was read at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from shared.domain.centre import Centre, Window
from shared.domain.day import BREAK, CLOSED, OPEN, Day, Shift
from shared.domain.help import Help
from shared.domain.learned import Learned
from shared.domain.ticket import CALLED, HELD, SERVING, WAITING, Ticket, Turn

FREE: Final = "free"


@dataclass(frozen=True, slots=True)
class Visit:
    """A ticket with one of its turns."""

    ticket: Ticket
    turn: Turn

    @property
    def matters(self) -> tuple[str, ...]:
        """The services that the visitor came for and that are left after this turn's."""
        return self.ticket.matters

    @property
    def late(self) -> bool:
        """Whether an appointment was checked in too late to count from its slot."""
        return self.ticket.slot_at is not None and self.turn.base != self.ticket.slot_at


@dataclass(frozen=True, slots=True)
class Call:
    """A call of today as the hall knows it; `status` is the turn's status now, `hall` that of its window."""

    turn: int
    number: str
    window: int
    language: str
    at: int
    first_at: int
    calls: int
    status: str


@dataclass(frozen=True, slots=True)
class Tally:
    """What one person has done today: visits ended well, their service time, people who did not come."""

    visits: int = 0
    service_ms: int = 0
    no_shows: int = 0


@dataclass(frozen=True)
class View:
    """The queue at one seq. `open_visits` are today's open turns in calling order; `calls` newest first."""

    seq: int
    at: int
    centre: Centre
    day: Day
    open_visits: tuple[Visit, ...] = ()
    shifts: Mapping[int, Shift] = field(default_factory=dict)
    calls: tuple[Call, ...] = ()
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    issued: Mapping[str, int] = field(default_factory=dict)
    unprinted: tuple[Ticket, ...] = ()
    """Whose paper did not come out, may not have, or was never heard of again."""
    undo: Mapping[int, tuple[str, int]] = field(default_factory=dict)
    """Window → number text and instant of the step that it may take back."""
    help: tuple[Help, ...] = ()
    """Who has asked for help and has not been answered, the first one first."""
    learned: Learned = field(default_factory=Learned)
    """What the centre has learned about itself up to this seq; estimates are made with it."""

    @property
    def waiting(self) -> tuple[Visit, ...]:
        """Who waits, in calling order."""
        return tuple(visit for visit in self.open_visits if visit.turn.status == WAITING)

    @cached_property
    def without_paper(self) -> frozenset[int]:
        """The ids of the unprinted tickets."""
        return frozenset(ticket.id for ticket in self.unprinted)

    @property
    def held(self) -> tuple[Visit, ...]:
        """Who is put aside."""
        return tuple(visit for visit in self.open_visits if visit.turn.status == HELD)

    def at_window(self, window: int) -> Visit | None:
        """The visit that a window has called or is serving."""
        for visit in self.open_visits:
            if visit.turn.window == window and visit.turn.status in (CALLED, SERVING):
                return visit
        return None

    def window_state(self, window: Window) -> str:
        """closed, break, free, called or serving."""
        visit = self.at_window(window.number)
        if visit:
            return visit.turn.status
        shift = self.shifts.get(window.number)
        if shift is None or shift.status == CLOSED:
            return CLOSED
        return BREAK if shift.status == BREAK else FREE

    @property
    def paused(self) -> bool:
        """Whether the day is interrupted."""
        return self.day.status not in (OPEN, CLOSED)
