"""Days in a made centre by the real rule (`domain.order`), with what its queue can see and may learn from."""

import heapq
from bisect import insort
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import count
from random import Random

from shared.domain.day import BREAK, CLOSED, OPEN, Day, Shift
from shared.domain.estimate import Quote
from shared.domain.hours import instant
from shared.domain.learned import Learned
from shared.domain.learner import Learner, Lesson
from shared.domain.order import next_turn, sort_key
from shared.domain.ticket import CALLED, CANCELLED, DONE, NO_SHOW, SERVING, TRANSFERRED, Ticket, Turn
from shared.domain.view import View, Visit
from tests.benchmarks.made_centre import MINUTE, PATIENCE, TRANSFERS, World, arrivals

Look = Callable[["MadeHall", Visit], Quote | None]
"""Asked when somebody has come; may say what they were told."""


class MadeHall:
    """One centre, day after day.

    `look` is asked at every arrival, `called` told of every first call with its instant, `ended` of every turn's end.
    """

    def __init__(
        self,
        world: World,
        seed: int,
        look: Look,
        called: Callable[[Visit, int], None] = lambda visit, at: None,
        ended: Callable[[Turn], None] = lambda turn: None,
        learner: Learner | None = None,
    ) -> None:
        self.world = world
        self.centre = world.centre
        self.learner = learner or Learner(world.centre)
        self._dice = Random(seed)
        self._look = look
        self._seq = count(1)
        self._quotes: dict[int, Quote] = {}
        self._called, self._ended = called, ended

    def view(self, learned: Learned | None = None) -> View:
        """What screens would read now."""
        at_work = sorted([*self.queue, *self._at_window.values()], key=lambda visit: visit.turn.key)
        known = self.learner.learned(self.day) if learned is None else learned
        seq = next(self._seq)
        return View(seq, self.at, self.centre, Day(self.day), tuple(at_work), dict(self._shifts), learned=known)

    def play(self, day: date) -> None:
        """One day, until everybody has been served."""
        self.day = day
        self._agenda: list[tuple[int, int, Callable[[], None]]] = []
        self.queue: list[Visit] = []
        self._at_window: dict[int, Visit] = {}
        self._shifts: dict[int, Shift] = {}
        self._idle: list[int] = []
        self._takes: dict[int, int] = {}
        self.at = instant(self.centre, day, "00:00")
        self._prepare()
        while self._agenda:
            self.at, _, act = heapq.heappop(self._agenda)
            act()
        for number in self._shifts:
            self.learner.shift(number, CLOSED, self.at)

    def _prepare(self) -> None:
        """Puts what is known of the day on its agenda."""
        self._breaks = {number: list(roster) for number, roster in self.world.breaks.items()}
        opens = instant(self.centre, self.day, "09:00")
        for window in self.centre.windows:
            self._at(opens + window.number, partial(self._open, window.number))
        for at, service, priority in arrivals(self.world, self.day, self._dice):
            self._at(at, partial(self._come, service, priority))

    def _come(self, service: str, priority: str | None) -> None:
        turn = self._arrive(service, priority)
        self._at(self.at + round(self._dice.expovariate(1 / PATIENCE) * MINUTE), partial(self._leave, turn))

    def _at(self, at: int, act: Callable[[], None]) -> None:
        heapq.heappush(self._agenda, (at, next(self._seq), act))

    def _open(self, number: int) -> None:
        self._shift(number, OPEN)
        self._next(number)

    def _shift(self, number: int, status: str) -> None:
        self._shifts[number] = Shift(number, f"person {number}", status, self.at)
        self.learner.shift(number, status, self.at)

    def _arrive(self, service: str, priority: str | None, takes: int | None = None) -> int:
        """Somebody takes a ticket, whose service will take so many milliseconds; gives the id of the turn."""
        seq = next(self._seq)
        ticket = Ticket(seq, self.day, "A", seq, "en", self.at, priority=priority)
        turn = Turn(seq, seq, service, self.at, sort_key(self.centre, self.at, priority), self.at)
        visit = Visit(ticket, turn)
        if takes is not None:
            self._takes[seq] = takes
        quote = self._look(self, visit)
        if quote is not None:
            self._quotes[seq] = quote
        self._join(visit)
        return seq

    def _leave(self, turn: int) -> None:
        for place, visit in enumerate(self.queue):
            if visit.turn.id == turn:
                del self.queue[place]
                self._end(visit, CANCELLED)
                return

    def _join(self, visit: Visit) -> None:
        insort(self.queue, visit, key=lambda one: one.turn.key)
        for number in self._idle:
            if self._offer(number):
                self._idle.remove(number)
                return

    def _next(self, number: int) -> None:
        """A window is free: its break, the next visitor, or nobody."""
        breaks = self._breaks.get(number, [])
        if breaks and instant(self.centre, self.day, breaks[0][0]) <= self.at:
            _, minutes = breaks.pop(0)
            self._shift(number, BREAK)
            self._at(self.at + round(minutes * MINUTE * self._dice.uniform(0.85, 1.25)), partial(self._open, number))
        elif not self._offer(number):
            self._idle.append(number)
            if breaks:
                begins = instant(self.centre, self.day, breaks[0][0])
                self._at(begins, partial(self._leave_for_break, number))

    def _leave_for_break(self, number: int) -> None:
        if number in self._idle:
            self._idle.remove(number)
            self._next(number)

    def _offer(self, number: int) -> bool:
        """Calls whoever is next for a window, if anybody is."""
        staff = self._shifts[number].staff
        pair = next_turn(self.centre, number, staff, ((one.ticket, one.turn) for one in self.queue), self.at)
        if pair is None:
            return False
        visit = next(one for one in self.queue if one.turn is pair[1])
        self.queue.remove(visit)
        turn = replace(
            visit.turn, status=CALLED, window=number, staff=staff, calls=1, first_called_at=self.at,
            last_called_at=self.at,
        )  # fmt: skip
        called = Visit(visit.ticket, turn)
        self._at_window[number] = called
        self._called(called, self.at)
        self._receive(number, (self.at - visit.turn.began_at) / MINUTE)
        return True

    def _receive(self, number: int, waited: float) -> None:
        """Who has been called comes, or does not."""
        if self._dice.random() < 0.03 + 0.1 * min(waited / 60, 1.0):
            self._at(self.at + 90_000, partial(self._finish, number, NO_SHOW))
        else:
            self._at(self.at + round(self._dice.uniform(15, 60) * 1000), partial(self._serve, number))

    def _serve(self, number: int) -> None:
        visit = self._at_window[number]
        visit = Visit(visit.ticket, replace(visit.turn, status=SERVING, started_at=self.at))
        self._at_window[number] = visit
        how = TRANSFERRED if self._dice.random() < TRANSFERS else DONE
        self._at(self.at + self._taken(visit, number), partial(self._finish, number, how))

    def _taken(self, visit: Visit, number: int) -> int:
        return self.world.service_ms(self._dice, visit.turn.service, number)

    def _finish(self, number: int, how: str) -> None:
        visit = self._at_window.pop(number)
        self._end(visit, how)
        if how == TRANSFERRED:
            seq, before = next(self._seq), visit.turn
            service = self._dice.choices([one.code for one in self.centre.services], self.world.weights)[0]
            self._join(Visit(visit.ticket, Turn(seq, visit.ticket.id, service, before.base, before.sort_key, self.at)))
        self._at(self.at + round(self._dice.uniform(5, 25) * 1000), partial(self._next, number))

    def _end(self, visit: Visit, how: str) -> None:
        turn = replace(visit.turn, status=how, ended_at=self.at)
        self._ended(turn)
        quote = self._quotes.pop(turn.id, None)
        self.learner.learn(Lesson(turn, quote.expected, quote.told) if quote else Lesson(turn))


def days(first: date, number: int) -> Iterator[date]:
    """So many days in a row."""
    return (date.fromordinal(first.toordinal() + later) for later in range(number))
