"""A view as the replay of its queue begins with it: lines, windows, and what may happen. Minutes from now."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final

from shared.domain.day import BREAK, OPEN, Shift, paused_ms
from shared.domain.hours import local
from shared.domain.learned import TURNING, Comer
from shared.domain.measures import running_ms, waited_ms
from shared.domain.order import MINUTE_MS, fits
from shared.domain.replay import Desk, Passing, Scene, Waiter, stratified
from shared.domain.service_times import STRATA, Shape
from shared.domain.ticket import CALLED, SERVING, Ticket, Turn
from shared.domain.view import View, Visit

GONE_STANDARD: Final = 5.0
"""Minutes of a service that the centre no longer has."""
OVERDUE: Final = 45.0
"""Minutes; a window that has not begun its usual break so long after its time does without it today."""

OPENING_OVERDUE: Final = 10.0
"""Minutes; a window that has not opened so long after its usual time is not waited for."""
SOON: Final = 1.0
"""Minutes; so soon a window is thought to open whose time has come."""

Group = tuple[str, int | None, str | None, frozenset[str]]


class Starting:
    """The lines and windows of a view. A line is a set of windows: whoever these and no others may call."""

    def __init__(self, view: View, paths: int) -> None:
        self._view = view
        self._paths = paths
        self._learned = view.learned
        at_work = {number: shift.staff for number, shift in view.shifts.items() if shift.status in (OPEN, BREAK)}
        # whoever comes has no name yet
        self._staff = at_work | dict.fromkeys(self._expected, "")
        self._windows = sorted(number for number in self._staff if number in view.centre.window_by_number)
        self._lines: dict[tuple[int, ...], int] = {}
        self._line_of: dict[Group, int | None] = {}
        self._busy = {visit.turn.window: visit for visit in view.open_visits if visit.turn.status in (CALLED, SERVING)}
        lines = [(visit, self.line(visit)) for visit in view.waiting]
        self._callable = [(visit, line) for visit, line in lines if line is not None]
        self.turns = [visit.turn.id for visit, _ in self._callable]
        """The turns that an open window may call, in the order of the scene's waiters."""

    def line(self, visit: Visit) -> int | None:
        """The line of a visit; None where no window that is open, or will be, may call it."""
        ticket, turn = visit.ticket, visit.turn
        group = (turn.service, turn.for_window, turn.for_staff, ticket.needs)
        if group not in self._line_of:
            centre = self._view.centre
            able = tuple(
                place
                for place, number in enumerate(self._windows)
                if fits(centre, number, self._staff[number], ticket, turn)
            )
            self._line_of[group] = self._lines.setdefault(able, len(self._lines)) if able else None
        return self._line_of[group]

    def has_window(self, visit: Visit) -> bool:
        """Whether a window that is at work now may call a visit."""
        line = self.line(visit)
        if line is None or not self._expected:
            return line is not None
        return any(self._windows[desk] not in self._expected for desk in self.desks_of(line))

    @cached_property
    def _expected(self) -> Mapping[int, float]:
        """Windows that usually open later today, or about now, and have not yet: minutes until they do."""
        shifts, overdue = self._view.shifts, self._now - OPENING_OVERDUE
        usual = self._learned.openings.items()
        coming = {number: minute for number, minute in usual if number not in shifts and minute > overdue}
        return {number: max(minute - self._now, SOON) for number, minute in coming.items()}

    def is_served(self, visit: Visit) -> bool:
        """Whether any window of the centre may call a visit, were it open (and the person there who is meant)."""
        centre, turn = self._view.centre, visit.turn
        return any(fits(centre, number, turn.for_staff, visit.ticket, turn) for number in centre.window_by_number)

    def desks_of(self, line: int) -> tuple[int, ...]:
        """The windows of a line, as places in the scene's desks."""
        return next(able for able, number in self._lines.items() if number == line)

    def area(self, visit: Visit) -> str:
        """The area of a visit now; that of its number where the centre no longer has the service."""
        service = self._view.centre.service_by_code.get(visit.turn.service)
        return service.area if service else visit.ticket.letter

    def waited(self, turn: Turn) -> float:
        """How long somebody has waited, without the pauses of the day."""
        return waited_ms(turn, self._view.at, pauses=self._view.pauses) / MINUTE_MS

    @cached_property
    def scene(self) -> Scene:
        """What the replay begins with."""
        learned = self._learned
        waiters = [self._waiter(visit, line) for visit, line in self._callable]
        passing = [self._passing(day) for day in learned.comers]
        services = {waiter.service for waiter in waiters} | {one.service for day in passing for one in day}
        return Scene(
            paths=self._paths,
            lines=len(self._lines),
            waiters=waiters,
            desks=[self._desk(place, number) for place, number in enumerate(self._windows)],
            tables={code: self._table(code) for code in services},
            passing=passing,
            no_show_shares=learned.no_show_shares,
            no_show_minutes=learned.no_show_minutes,
            leaving_per_minute=learned.leaving_per_minute,
        )

    def _waiter(self, visit: Visit, line: int) -> Waiter:
        turn = visit.turn
        gives_way, away = self._until(turn.not_before), self._until(turn.away_until)
        return Waiter(turn.key, line, turn.service, turn.id, self.waited(turn), gives_way, away)

    def _since(self, at: int) -> float:
        """From an instant until now, without the pauses of the day."""
        return max(self._view.at - at - paused_ms(self._view.pauses, at, self._view.at), 0) / MINUTE_MS

    def _until(self, at: int | None) -> float:
        return 0.0 if at is None else max(at - self._view.at, 0) / MINUTE_MS

    def _desk(self, place: int, number: int) -> Desk:
        lines = tuple(line for able, line in self._lines.items() if place in able)
        return Desk(lines, self._free(number), self._breaks(number), self._learned.pace_of(self._staff[number]))

    def _table(self, service: str) -> Sequence[float]:
        between = self._learned.between
        return [minutes + between for minutes in self._shape(service).table]

    def _shape(self, code: str) -> Shape:
        service = self._view.centre.service_by_code.get(code)
        return self._learned.service(code, service.minutes if service else GONE_STANDARD)

    def _shares(self, dice: int) -> tuple[float, ...]:
        """The luck of a window on every path, as shares of a distribution."""
        rows = stratified(self._paths)
        return tuple((cell + 0.5) / STRATA for cell in rows[dice % len(rows)])

    def _free(self, number: int) -> Sequence[float]:
        """Until a window can call: the rest of what it serves, or of its break, on every path."""
        if number in self._expected:
            return [self._expected[number]] * self._paths
        visit, shift = self._busy.get(number), self._view.shifts[number]
        shares = self._shares(visit.turn.id if visit else number)
        if visit is None and shift.status != BREAK:
            return [0.0] * self._paths
        began, why = (self._now, shift.planned) if visit else (self._minute_of(shift.since), shift.reason)
        pause = self._learned.pause(number, began, why)
        if visit is None:
            return pause.rest(self._since(shift.since), shares)
        busy = self._called(visit, shares) if visit.turn.status == CALLED else self._served(visit, shares)
        if shift.status == BREAK or shift.planned is not None:
            # it begins when the visitor has gone
            return [minutes + rest for minutes, rest in zip(busy, pause.rest(0.0, shares), strict=True)]
        return busy

    def _called(self, visit: Visit, shares: tuple[float, ...]) -> list[float]:
        learned = self._learned
        elapsed = max(self._view.at - (visit.turn.last_called_at or self._view.at), 0) / MINUTE_MS
        table = self._shape(visit.turn.service).table
        missed = learned.no_show_shares[0]
        come = max(learned.between - elapsed, 0.0)
        wait = max(learned.no_show_minutes - elapsed, 0.1)
        return [
            come + table[int(share * STRATA)] if luck >= missed else wait
            for share, luck in zip(shares, self._shares(visit.turn.id + 167), strict=True)
        ]

    def _served(self, visit: Visit, shares: tuple[float, ...]) -> list[float]:
        elapsed = max(running_ms(visit.turn, self._view.at), 0) / MINUTE_MS
        turning = self._learned.turning.mean(TURNING)
        usual = self._shape(visit.turn.service)
        own = replace(usual, mean=usual.mean * self._learned.pace_of(visit.turn.staff or ""))
        return [rest + turning for rest in own.rest(elapsed, shares)]

    def _breaks(self, number: int) -> tuple[tuple[float, float], ...]:
        """The usual breaks of a window that it has not had yet."""
        usual = self._learned.breaks.get(number, ())
        shift = self._view.shifts.get(number) or Shift(number, "", OPEN, self._view.at)
        since = self._minute_of(shift.since) if usual else 0.0
        return tuple(
            (max(pause.minute - self._now, 0.0), pause.minutes)
            for pause in usual
            # one that is going on, was had, or is not had today
            if shift.status == OPEN and since < pause.minute and self._now < pause.minute + OVERDUE
        )

    def _passing(self, day: Sequence[Comer]) -> list[Passing]:
        """Who may come as on an earlier day and go before somebody who is here now."""
        view, found = self._view, []
        for number in range(bisect_right(day, (self._now,)), len(day)):
            one = day[number]
            moment = one.minute - self._now
            if moment >= one.lead:
                continue
            line = self._plain_line(one.service)
            if line is not None:
                key = view.at + round((moment - one.lead) * MINUTE_MS)
                found.append(Passing(moment, (key, view.seq + 1 + number), line, one.service))
        return found

    def _plain_line(self, service: str) -> int | None:
        """The line of somebody who needs nothing in particular."""
        ticket = Ticket(0, self._view.day.date, "", 0, "", self._view.at)
        return self.line(Visit(ticket, Turn(0, 0, service, 0, 0, 0)))

    @cached_property
    def _now(self) -> float:
        return self._minute_of(self._view.at)

    def _minute_of(self, at: int) -> float:
        moment = local(self._view.centre, at)
        return moment.hour * 60 + moment.minute + moment.second / 60
