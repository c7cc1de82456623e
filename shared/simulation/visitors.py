"""Simulated visitors: they come, take a ticket, and some leave before they are called."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from random import Random

from shared.domain.centre import Centre, Service
from shared.domain.errors import QueueError
from shared.domain.estimate import Quote
from shared.simulation.agenda import Agenda
from shared.simulation.habits import Habits, errand
from shared.store.queue import Queue

Quoting = Callable[[str, str | None], Quote | None]
"""What a visitor is told who comes for a service in a class."""


def nothing_said(service: str, priority: str | None) -> Quote | None:
    """Tickets without an estimate."""
    return None


class Visitors:
    """People at the kiosk. `came` is told of each new ticket's service."""

    def __init__(
        self,
        agenda: Agenda,
        queue: Queue,
        centre: Centre,
        dice: Random,
        services: Sequence[Service],
        came: Callable[[str], None],
        quoting: Quoting = nothing_said,
    ) -> None:
        self.habits = Habits()
        self.until: int | None = None
        """Nobody comes after that; None: they come for ever."""
        self._agenda = agenda
        self._queue = queue
        self._centre = centre
        self._dice = dice
        self._services = tuple(services)
        self._came = came
        self._quoting = quoting
        self._patient: set[str] = set()

    def begin(self) -> None:
        """Lets them come from now on."""
        self._agenda.after(self._next_ms(), self._arrive)

    def _next_ms(self) -> int:
        return self.habits.next_arrival_ms(self._dice, self._agenda.now, self._centre.zone)

    def _arrive(self) -> None:
        if self.until is not None and self._agenda.now > self.until:
            return
        self._agenda.after(self._next_ms(), self._arrive)
        wanted = errand(self._centre, self.habits, self._dice, self._services)
        try:
            visit = self._queue.issue(
                wanted.service,
                language=wanted.language,
                priority=wanted.priority,
                needs=wanted.needs,
                quoted=self._quoting(wanted.service, wanted.priority),
            )
        except QueueError:
            return  # closed or full: the visitor goes home
        if self._dice.random() < self.habits.impatient_share:
            number = visit.ticket.text
            self._patient.add(number)
            self._agenda.after(self.habits.patience_ms(self._dice), lambda: self._leave(number))
        self._came(wanted.service)

    def hear(self, number: str) -> None:
        """Whoever has been called does not leave any more."""
        self._patient.discard(number)

    def _leave(self, number: str) -> None:
        if number in self._patient:
            self.hear(number)
            with suppress(QueueError):
                self._queue.cancel(number)
