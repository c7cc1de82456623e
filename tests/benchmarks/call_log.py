"""The log of the call centre as it is: what was known at a call's arrival, states of agents inferred, and the wait."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random

from shared.domain.day import BREAK, CLOSED, OPEN, Day, Shift
from shared.domain.estimate import Forecast, Quote
from shared.domain.hours import instant
from shared.domain.learner import Learner, Lesson
from shared.domain.order import sort_key
from shared.domain.ticket import CANCELLED, DONE, SERVING, WAITING, Ticket, Turn
from shared.domain.view import View, Visit
from tests.benchmarks.call_centre import AWAY_S, FROM_S, PAUSE_S, STRETCH, Log, LoggedCall, log_centre
from tests.benchmarks.scoring import AT_ONCE, Score, Simple


@dataclass
class _Known:
    """What an onlooker knows of a call: the turn that it would be, and what it was told."""

    call: LoggedCall
    turn: Turn
    quote: Quote | None = None
    score: Score | None = None


@dataclass
class _Agents:
    """When each agent has last ended a call, and how they seem to be now."""

    ended: dict[int, int] = field(default_factory=dict)
    status: dict[int, str] = field(default_factory=dict)


class RawLog:
    """Plays the log; about one in `every` calls that waited on the scored days gets an estimate."""

    def __init__(self, log: Log, every: int, seed: int = 1) -> None:
        self._log = log
        self.centre, self._windows = log_centre(log)
        self._learner = Learner(self.centre)
        self._simple = Simple({code: one.area for code, one in self.centre.service_by_code.items()})
        self._every, self._dice = every, Random(seed)
        self.found: list[Score] = []

    def run(self, warm: int) -> Sequence[Score]:
        """The scores of the days after `warm` days of learning."""
        for number, (day, calls) in enumerate(self._log.items()):
            self._play(
                day, number - warm, [_Known(call, self._turn(day, place, call)) for place, call in enumerate(calls)]
            )
        return self.found

    def _turn(self, day: date, place: int, call: LoggedCall) -> Turn:
        at = self._at(day, call.arrived)
        key = sort_key(self.centre, at, "priority" if call.priority else None)
        turn = place + 1_000_000 * day.toordinal()
        served = call.start is not None
        started = self._at(day, call.arrived + call.queued) if served else None
        return Turn(
            turn, turn, call.type, at, key, at, DONE if served else CANCELLED, self._windows.get(call.server),
            first_called_at=started, last_called_at=started, started_at=started, ended_at=self._at(day, call.ended),
        )  # fmt: skip

    def _at(self, day: date, second: float) -> int:
        return instant(self.centre, day, "00:00") + round((second - FROM_S) * STRETCH * 1000)

    def _play(self, day: date, number: int, calls: list[_Known]) -> None:
        agents = _Agents()
        ended = sorted(calls, key=lambda known: known.call.ended)
        started = sorted((one for one in calls if one.call.start is not None), key=lambda one: one.call.start or 0)
        present: list[_Known] = []
        for known in calls:
            now = known.call.arrived
            while started and (started[0].call.start or 0) <= now:
                self._called(started.pop(0))
            while ended and ended[0].call.ended <= now:
                self._ended(ended.pop(0), agents)
            present = [one for one in present if one.call.ended > now]
            self._infer(day, now, present, agents)
            if self._dice.random() * self._every < 1:
                self._look(day, number, known, present, agents)
            present.append(known)

    def _called(self, known: _Known) -> None:
        waited = known.call.queued * STRETCH / 60
        self._simple.called(known.turn, waited)
        if known.score and waited > AT_ONCE:
            known.score.waited = waited
            self.found.append(known.score)

    def _ended(self, known: _Known, agents: _Agents) -> None:
        if known.turn.window is not None:
            agents.ended[known.turn.window] = known.call.ended
        self._simple.ended(known.turn)
        quote = known.quote
        self._learner.learn(Lesson(known.turn, quote.expected, quote.told) if quote else Lesson(known.turn))

    def _infer(self, day: date, now: int, present: list[_Known], agents: _Agents) -> None:
        """An agent without a call is away after a while, and at once if somebody waits whom the agent could take."""
        busy = {one.turn.window for one in present if _serving(one.call, now)}
        longest: dict[str, int] = {}
        for one in present:
            if not _serving(one.call, now):
                longest[one.call.type] = max(longest.get(one.call.type, 0), now - one.call.arrived)
        for window in self._windows.values():
            status = OPEN
            if window not in busy:
                idle = now - agents.ended.get(window, -AWAY_S)
                ignored = max((longest.get(kind, 0) for kind in self.centre.served_by[window]), default=0)
                status = CLOSED if idle > AWAY_S else BREAK if min(ignored, idle) > PAUSE_S else OPEN
            if agents.status.get(window) != status:
                agents.status[window] = status
                self._learner.shift(window, status, self._at(day, now))

    def _look(self, day: date, number: int, known: _Known, present: list[_Known], agents: _Agents) -> None:
        now = known.call.arrived
        at = self._at(day, now)
        visits = [self._visit(day, one, now) for one in present]
        since = {window: self._at(day, agents.ended.get(window, now)) for window in agents.status}
        shifts = {
            window: Shift(window, f"agent {window}", status, since[window])
            for window, status in agents.status.items()
            if status != CLOSED
        }
        ordered = tuple(sorted(visits, key=lambda visit: visit.turn.key))
        seq = known.turn.id
        view = View(seq, at, self.centre, Day(day), ordered, shifts, learned=self._learner.learned(day))
        service = self.centre.service_by_code[known.call.type]
        quote = Forecast(view).newcomer(service, "priority" if known.call.priority else None)
        if quote.told is None or quote.range is None:
            return
        known.quote = quote
        if number >= 0:
            simple = self._simple.estimates(view, known.turn, quote.people_ahead)
            known.score = Score(number, quote.told, simple, (quote.range.low, quote.range.high))

    def _visit(self, day: date, known: _Known, now: int) -> Visit:
        """A call as it was then."""
        turn = known.turn
        then = Turn(turn.id, turn.ticket, turn.service, turn.base, turn.sort_key, turn.began_at, WAITING)
        if _serving(known.call, now):
            called = turn.first_called_at
            then = Turn(
                turn.id, turn.ticket, turn.service, turn.base, turn.sort_key, turn.began_at, SERVING, turn.window,
                first_called_at=called, last_called_at=called, started_at=called,
            )  # fmt: skip
        return Visit(_ticket(day, turn.id), then)


def _serving(call: LoggedCall, now: int) -> bool:
    return call.start is not None and call.start <= now


def _ticket(day: date, number: int) -> Ticket:
    return Ticket(number, day, "A", 1, "en", 0)
