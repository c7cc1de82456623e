"""What screens read: one consistent view of a centre's queue, with the seq it was read at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from shared.domain.centre import Centre, Window
from shared.domain.day import BREAK, CLOSED, OPEN, Day, Pause, Shift
from shared.domain.help import Help
from shared.domain.hours import opening
from shared.domain.learned import Learned
from shared.domain.measures import waited_ms
from shared.domain.order import fits, is_due, is_there
from shared.domain.ticket import CALLED, HELD, SERVING, WAITING, Ticket, Turn, no_show_opens_at
from shared.domain.told import Board, told_at

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


@dataclass(frozen=True, slots=True)
class Walk:
    """A visitor on the way to another hall, for the board of the hall they leave.

    `windows` are those that may call them; `hall` and `floor` are those of the first of them. Until `until` nobody
    calls them.
    """

    number: str
    language: str
    from_window: int
    from_hall: int
    windows: tuple[int, ...]
    hall: int
    floor: int
    since: int
    until: int


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
    answered: tuple[Help, ...] = ()
    """Whose call for help was answered in the last minutes, so that they see who comes."""
    notes: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """Ticket id of an open visit → the notes on its turns, the oldest first."""
    walks: tuple[Walk, ...] = ()
    pauses: tuple[Pause, ...] = ()
    """Today's interruptions: nobody's waiting time (`day.paused_ms`)."""
    boards: tuple[Board, ...] = ()
    """The boards of the centre as they were last heard of."""
    left_at: Mapping[int, int] = field(default_factory=dict)
    """Window → when its last visitor of today went."""

    def waited_ms(self, turn: Turn) -> int:
        """How long a turn has waited until its first call, or until now, as statistics count it; in milliseconds.

        From arrival, slot or the opening of the day, whichever is last, without the interruptions of the day.
        """
        return waited_ms(turn, turn.first_called_at or self.at, self._opened_at, self.pauses)

    @cached_property
    def _opened_at(self) -> int | None:
        hours = opening(self.centre, self.day.date)
        return hours.open if hours else None

    @property
    def waiting(self) -> tuple[Visit, ...]:
        """Who waits, in calling order."""
        return tuple(visit for visit in self.open_visits if visit.turn.status == WAITING)

    @property
    def away(self) -> int:
        """How many wait who are not in reach yet: on the way from another hall, late, or early for an appointment."""
        return sum(not (is_there(visit.turn, self.at) and is_due(visit.turn, self.at)) for visit in self.waiting)

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

    @property
    def due_reminders(self) -> tuple[Visit, ...]:
        """Held visits that somebody wanted to be reminded of by now; `turn.staff` says who."""
        return tuple(
            visit for visit in self.held if visit.turn.remind_at is not None and visit.turn.remind_at <= self.at
        )

    @property
    def stranded(self) -> tuple[Visit, ...]:
        """Who waits and can be called by no window that is at work: a need that none offers, a person who has gone."""
        at_work = [(number, shift.staff) for number, shift in self.shifts.items() if shift.status != CLOSED]
        return tuple(
            visit
            for visit in self.waiting
            if not any(fits(self.centre, number, staff, visit.ticket, visit.turn) for number, staff in at_work)
        )

    def no_show_opens_at(self, window: int) -> int | None:
        """When the visitor whom a window has called may be given up; None: nobody called, or not often enough."""
        visit = self.at_window(window)
        if visit is None or visit.turn.status != CALLED or visit.turn.called_at is None:
            return None
        told = told_at(visit.turn.id, visit.turn.called_at, self.boards, self.at)
        return no_show_opens_at(visit.turn, self.centre.policy.no_show, told)

    def idle_since(self, window: int) -> int | None:
        """Since when an open window has had nobody; None if it is closed, on a break or busy."""
        shift = self.shifts.get(window)
        if shift is None or shift.status != OPEN or self.at_window(window):
            return None
        return max(shift.since, self.left_at.get(window, 0))

    def auto_call_at(self, window: int) -> int | None:
        """When the window calls by itself, if the centre wants that and somebody waits; None: it does not."""
        seconds, idle_since = self.centre.policy.auto_call_seconds, self.idle_since(window)
        return None if not seconds or idle_since is None else idle_since + seconds * 1000

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

    @property
    def closed_for(self) -> str | None:
        """The reason (`policy.pause_reasons`, or own words) of a day that was closed early; None on any other day."""
        return self.day.reason if self.day.status == CLOSED else None
