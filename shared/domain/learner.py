"""Learning from the record, turn by turn, in the order in which they ended."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from statistics import fmean
from typing import Final, NamedTuple

from shared.domain.calibration import Correction, Estimate, span
from shared.domain.centre import Centre
from shared.domain.day import OPEN, paused_ms, with_step
from shared.domain.day import Pause as Interruption
from shared.domain.hours import local
from shared.domain.learned import NO_SHOW_STEPS, SAME_BREAK, SAME_OPENING, Comer, Kind, Learned, Pause
from shared.domain.measures import service_ms
from shared.domain.order import MINUTE_MS
from shared.domain.replay import NO_SHOW_STEP
from shared.domain.service_times import LONGEST, Sample
from shared.domain.ticket import CANCELLED, DONE, NO_SHOW, TRANSFERRED, Turn

DAYS: Final = 14
"""So many service days before today are learned from."""
LEAD_LEAST: Final = 0.5
"""Minutes of head start that matter."""
TURNING_LONGEST: Final = 5.0
"""Minutes; a window that calls later than that after a service has done something else in between."""
BREAK_LEAST: Final = 3.0
"""Minutes; what is shorter is no break that a window has every day."""
BREAK_LONGEST: Final = 120.0
"""Minutes; after longer ones nobody has come back, or nobody has said so."""
USUAL: Final = 0.6
"""A window is thought to have a break that it had on this share of its days."""
RECENT: Final = 64


@dataclass(frozen=True, slots=True)
class Lesson:
    """A turn that has ended; what the replay had said when the ticket was issued, and what was told of it."""

    turn: Turn
    raw: Estimate | None = None
    told: Estimate | None = None


@dataclass
class _Today:
    """What a day adds to what is kept by days."""

    comers: list[Comer] = field(default_factory=list)
    breaks: dict[int, list[Pause]] = field(default_factory=dict)
    openings: dict[int, float] = field(default_factory=dict)


class _Past(NamedTuple):
    """What is kept by days, of the days before today."""

    today: date
    comers: tuple[tuple[Comer, ...], ...]
    breaks: Mapping[int, tuple[Pause, ...]]
    openings: Mapping[int, float]


class Learner:
    """Takes in lessons and breaks; gives the figures. The same lessons in the same order give the same figures."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self._services: dict[str, Sample] = {}
        self._catalogue = 0.0
        self._paces: dict[str, tuple[float, float]] = {}
        self._arriving = self._turning = self._no_show = Sample()
        self._pauses: dict[str | None, Sample] = {}
        self._no_shows = [[0, 0] for _ in range(NO_SHOW_STEPS)]
        self._left, self._waited = 0, 0.0
        self._corrections: dict[tuple[bool, int], Correction] = {}
        self._waits: dict[Kind, deque[tuple[int, float]]] = {}
        self._free_since: dict[int, int] = {}
        self._break_since: dict[int, tuple[int, str | None]] = {}
        self._interruptions: tuple[Interruption, ...] = ()
        self._days: dict[date, _Today] = {}
        self._past: _Past | None = None

    def learn(self, lesson: Lesson) -> None:
        """One more turn has ended."""
        turn = lesson.turn
        if turn.ended_at is None or turn.ended_at < turn.began_at:
            return
        self._comer(turn)
        if turn.first_called_at is None:
            if turn.status == CANCELLED:
                self._left += 1
                self._waited += self._minutes(turn.began_at, turn.ended_at)
            return
        waited = self._minutes(max(turn.began_at, turn.base), turn.first_called_at)
        self._waited += waited
        self._wait(lesson, waited)
        if turn.status in (DONE, TRANSFERRED, NO_SHOW):
            self._at_window(turn, turn.ended_at, waited)

    def day(self, operation: str, at: int) -> None:
        """The day begins, is interrupted, goes on or ends at an instant: its pauses are nobody's time."""
        self._interruptions = with_step(() if operation == OPEN else self._interruptions, operation, at)

    def shift(self, window: int, status: str, at: int, reason: str | None = None) -> None:
        """A window opens, breaks off or closes at an instant (milliseconds)."""
        if status == OPEN:
            today, now = self._moment(at)
            self._day(today).openings.setdefault(window, now)
        self._free_since.pop(window, None)
        begun = self._break_since.pop(window, None)
        if status == "break":
            self._break_since[window] = (at, reason) if begun is None else begun
        elif status == "open" and begun is not None:
            began_at, why = begun
            minutes = self._minutes(began_at, at)
            if minutes <= BREAK_LONGEST:
                self._pauses[why] = self._pauses.get(why, Sample()).seen(minutes)
            if BREAK_LEAST <= minutes <= BREAK_LONGEST:
                day, minute = self._moment(began_at)
                self._day(day).breaks.setdefault(window, []).append(Pause(minute, minutes))

    def learned(self, today: date) -> Learned:
        """The figures. What is kept by days is that of the days before `today`."""
        if self._past is None or self._past.today != today:
            days = [self._days[day] for day in sorted(self._days) if day < today][-DAYS:]
            comers = tuple(tuple(sorted(day.comers)) for day in days)
            breaks = _usual_breaks([day.breaks for day in days])
            self._past = _Past(today, comers, breaks, _usual_openings(days))
        opened = self._days[today].openings if today in self._days else ()
        return Learned(
            services=dict(self._services),
            catalogue=self._catalogue,
            paces=dict(self._paces),
            arriving=self._arriving,
            turning=self._turning,
            no_shows=tuple((called, missed) for called, missed in self._no_shows),
            no_show=self._no_show,
            left=(self._left, self._waited),
            comers=self._past.comers,
            breaks=self._past.breaks,
            openings={window: at for window, at in self._past.openings.items() if window not in opened},
            pauses=dict(self._pauses),
            corrections=dict(self._corrections),
            last_waits={kind: waits[-1][1] for kind, waits in self._waits.items()},
        )

    def _at_window(self, turn: Turn, ended_at: int, waited: float) -> None:
        assert turn.first_called_at is not None
        window, called_at = turn.window, turn.first_called_at
        step = self._no_shows[min(int(waited / NO_SHOW_STEP), NO_SHOW_STEPS - 1)]
        step[0] += 1
        if window is not None:
            free = self._free_since.get(window)
            # only who was there already could be called at once
            if free is not None and max(turn.began_at, turn.not_before or 0) <= free <= called_at:
                minutes = self._minutes(free, called_at)
                if minutes <= TURNING_LONGEST:
                    self._turning = self._turning.seen(minutes)
            self._free_since[window] = ended_at
        if turn.status == NO_SHOW:
            step[1] += 1
            self._no_show = self._no_show.seen((ended_at - called_at) / MINUTE_MS)
            return
        service, taken = self._centre.service_by_code.get(turn.service), service_ms(turn)
        if service is None or taken is None or turn.started_at is None:
            return
        self._arriving = self._arriving.seen(max(turn.started_at - called_at, 0) / MINUTE_MS)
        seen, minutes = self._services.get(service.code, Sample()), taken / MINUTE_MS
        if turn.staff is not None:
            own, usual = self._paces.get(turn.staff, (0.0, 0.0))
            self._paces[turn.staff] = own + min(minutes, LONGEST), usual + seen.mean(service.minutes)
        self._services[service.code] = seen.seen(minutes)
        self._catalogue += service.minutes

    def _comer(self, turn: Turn) -> None:
        lead = (turn.began_at - turn.sort_key) / MINUTE_MS
        if lead >= LEAD_LEAST:
            day, minute = self._moment(turn.began_at)
            self._day(day).comers.append(Comer(minute, turn.service, lead))

    def _wait(self, lesson: Lesson, waited: float) -> None:
        turn = lesson.turn
        service = self._centre.service_by_code.get(turn.service)
        if service is None or turn.first_called_at is None:
            return
        kind = (service.area, turn.sort_key < turn.base)
        waits = self._waits.setdefault(kind, deque(maxlen=RECENT))
        raw, told = lesson.raw, lesson.told
        if raw is not None and told is not None and raw.high > 0:
            place = (kind[1], span(raw.middle))
            known = (wait for called, wait in reversed(waits) if called <= turn.began_at)
            correction = self._corrections.get(place, Correction())
            # the quote spoke of minutes from then on, whatever the base
            until = self._minutes(turn.began_at, turn.first_called_at)
            self._corrections[place] = correction.after(told, until, next(known, None))
        waits.append((turn.first_called_at, waited))

    def _minutes(self, since: int, until: int) -> float:
        """From one instant to another, without the pauses of the day."""
        return max(until - since - paused_ms(self._interruptions, since, until), 0) / MINUTE_MS

    def _moment(self, at: int) -> tuple[date, float]:
        moment = local(self._centre, at)
        return moment.date(), moment.hour * 60 + moment.minute + moment.second / 60

    def _day(self, day: date) -> _Today:
        return self._days.setdefault(day, _Today())


def _usual_openings(days: list[_Today]) -> dict[int, float]:
    """When windows open that open at about the same time on most of the days."""
    usual: dict[int, float] = {}
    for window in {window for day in days for window in day.openings}:
        minutes = sorted(day.openings[window] for day in days if window in day.openings)
        middle = minutes[len(minutes) // 2]
        near = sum(abs(minute - middle) <= SAME_OPENING for minute in minutes)
        if near >= max(2, USUAL * len(days)):
            usual[window] = middle
    return usual


def _usual_breaks(days: list[Mapping[int, list[Pause]]]) -> dict[int, tuple[Pause, ...]]:
    """The breaks that windows had on most of the days."""
    usual: dict[int, tuple[Pause, ...]] = {}
    for window in {window for day in days for window in day}:
        groups: list[list[Pause]] = []
        at_work = [day[window] for day in days if window in day]
        for pause in sorted(pause for day in at_work for pause in day):
            if groups and pause.minute - groups[-1][0].minute <= SAME_BREAK:
                groups[-1].append(pause)
            else:
                groups.append([pause])
        usual[window] = tuple(
            # a break begins when the visitor before it has gone: its time is that of the days on which that was soon
            Pause(sorted(one.minute for one in group)[len(group) // 4], fmean(one.minutes for one in group))
            for group in groups
            if len(group) >= max(2, USUAL * len(days))
        )
    return {window: pauses for window, pauses in usual.items() if pauses}
