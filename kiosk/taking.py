"""The kiosk's work behind the screen: writing a ticket, giving it up, and its paper."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kiosk import ticket as tickets
from kiosk.access import needs
from kiosk.issued import Issued, Own, Paper
from kiosk.visit import Visit
from shared.domain.centre import Centre, Service
from shared.domain.errors import NovbeError, QueueError, StoreUnavailable
from shared.domain.estimate import Forecast
from shared.domain.scan import parse
from shared.domain.view import View
from shared.printers import Printer
from shared.ui.jobs import Jobs

if TYPE_CHECKING:
    from shared.printing.printer import Device
    from shared.printing.result import Result
    from shared.printing.spool import Job, Spool, SpoolState

log = logging.getLogger(__name__)


class Access(Protocol):
    """The centre's queue, as `shared.access.Access` gives it. Called on threads only."""

    @property
    def queue(self) -> Any:
        """`shared.store.queue.Queue`. Raises StoreUnavailable."""

    @property
    def snapshot(self) -> Any:
        """`shared.store.snapshot.Snapshot`. Raises StoreUnavailable."""

    def read(self) -> View:
        """The queue now. Raises StoreUnavailable."""


class Taking:
    """Writes tickets. The results come on the GUI thread; a failure is always a NovbeError."""

    def __init__(self, access: Access, jobs: Jobs) -> None:
        self._access = access
        self._jobs = jobs

    def take(
        self,
        visit: Visit,
        done: Callable[[Issued], None],
        failed: Callable[[NovbeError], None],
        *,
        printing: bool = False,
    ) -> None:
        """Issues a ticket for the visit's service, with what a newcomer is told now.

        `printing`: it goes to a printer then; staff hear of it if this machine never tells what became of that.
        """
        self._jobs.run(lambda: self._issue(visit, printing), done, lambda error: failed(_known(error)))

    def give_up(self, number: str, done: Callable[[], None], failed: Callable[[NovbeError], None]) -> None:
        """Cancels a ticket."""

        def cancel() -> None:
            self._access.queue.cancel(number)

        self._jobs.run(cancel, lambda _: done(), lambda error: failed(_known(error)))

    def _issue(self, visit: Visit, printing: bool) -> Issued:
        view = self._access.read()
        first, *others = (matter.service for matter in visit.matters)
        service = view.centre.service_by_code.get(first)
        priority = visit.priority or None
        needed = needs(visit.comfort, view, (first, *others))
        quote = Forecast(view).newcomer(service, priority, needed) if service else None
        written = self._access.queue.issue(
            first,
            also=others,
            language=visit.language,
            priority=priority,
            needs=needed,
            quoted=quote,
            printing=printing,
            action=visit.action,
        )
        ticket = tickets.issued(written)
        tickets.code_of(ticket, view.centre)  # made here, so that the screen need not wait for it
        return ticket

    def check_in(
        self,
        visit: Visit,
        done: Callable[[Issued], None],
        failed: Callable[[NovbeError], None],
        *,
        printing: bool = False,
    ) -> None:
        """Issues the ticket of the appointment, or of the come-back slip, whose code was typed or scanned."""

        def write() -> Issued:
            # who has not chosen a language has booked in one
            language = None if visit.unasked else visit.language
            code, view = visit.typed.text, self._access.read()
            queue = self._access.queue
            ask = queue.check_in if parse(code).kind == "appointment" else queue.come_back
            service, priority, slot_at = self._behind(view, code)
            needed = needs(visit.comfort, view, (service.code,)) if service else frozenset()
            quote = Forecast(view).newcomer(service, priority, needed, slot_at) if service else None
            written = ask(code, language=language, needs=needed, quoted=quote, printing=printing, action=visit.action)
            ticket = tickets.issued(written)
            tickets.code_of(ticket, view.centre)
            return ticket

        self._jobs.run(write, done, lambda error: failed(_known(error)))

    def _behind(self, view: View, code: str) -> tuple[Service | None, str | None, int | None]:
        """The service, class and slot behind a code; no service for one that the queue refuses."""
        services, classes = view.centre.service_by_code, view.centre.class_by_code
        if parse(code).kind != "appointment":
            before = self._access.snapshot.come_back(code)
            priority = before.ticket.priority if before and before.ticket.priority in classes else None
            return services.get(before.turn.service) if before else None, priority, None
        booked = self._access.snapshot.appointment(code)
        return services.get(booked.service) if booked else None, None, booked.slot_at if booked else None

    def look_up(self, token: str, done: Callable[[Own | None], None], failed: Callable[[NovbeError], None]) -> None:
        """Reads how a ticket stands now; None: it is of an earlier day and was not served. QueueError not_found."""

        def read() -> Own | None:
            snapshot = self._access.snapshot
            if (written := snapshot.by_token(token)) is not None:
                return tickets.own(written, self._access.read())
            if snapshot.come_back(token) is None:
                raise QueueError("not_found", ticket="–")
            return None

        self._jobs.run(read, done, lambda error: failed(_known(error)))

    def ask_help(
        self, source: str, language: str, done: Callable[[int], None], failed: Callable[[Exception], None]
    ) -> None:
        """Calls the staff; gives the call's id."""

        def ask() -> int:
            return int(self._access.queue.ask_help(source, "help", language).id)

        self._jobs.run(ask, done, failed, serial="help")

    def ask_again(
        self, id: int, source: str, language: str, done: Callable[[int], None], failed: Callable[[Exception], None]
    ) -> None:
        """Calls the staff once more: the call that nobody has answered becomes an urgent one."""

        def ask() -> int:
            self._access.queue.withdraw_help(id)
            return int(self._access.queue.ask_help(source, "urgent", language).id)

        self._jobs.run(ask, done, failed, serial="help")

    def withdraw_help(self, id: int) -> None:
        """Help is no longer needed."""

        def withdraw() -> None:
            self._access.queue.withdraw_help(id)

        def failed(error: Exception) -> None:
            log.warning("the call for help %s could not be withdrawn: %s", id, error)

        self._jobs.run(withdraw, lambda _: None, failed, serial="help")


class Papers(QObject):
    """Prints tickets through one spool, keeps in the store what became of each, and tells the screen."""

    answered = Signal(int, object)
    """A ticket's id and its Paper."""
    printers_changed = Signal()
    """A printer is in another condition than before."""
    _heard = Signal(int, object)

    def __init__(self, access: Access, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._jobs = jobs
        self._spool: Spool | None = None
        self._unkept: list[tuple[int, Paper]] = []
        self._heard.connect(self._answer)

    @property
    def printer(self) -> bool:
        """Whether there is a printer at all."""
        return self._spool is not None

    def open(self, printer: Printer, fallback: Printer) -> None:
        """Starts the spool for the printers of the settings; on the GUI thread."""
        from shared.printing.printer import device

        self.open_device(device(printer), device(fallback))

    def open_device(self, device: "Device | None", fallback: "Device | None" = None) -> None:
        """Starts the spool; without a device tickets are shown only."""
        from shared.printing.spool import Spool

        if device:
            told = self.printers_changed
            self._spool = Spool(device, self._hear, fallback=fallback, on_change=lambda state: told.emit())

    def ask(self) -> None:
        """Asks the printers how they are, without printing; returns at once."""
        if self._spool:
            self._spool.ask()

    def state(self) -> "SpoolState | None":
        """How printing stands; None without a printer."""
        return self._spool.state() if self._spool else None

    def print(self, ticket: Issued, centre: Centre, *, copy: bool = False) -> None:
        """Hands a ticket to the spool; returns at once."""
        from shared.printing.content import ticket_content
        from shared.printing.spool import Job

        if self._spool:
            self._spool.submit(Job(ticket.id, ticket_content(ticket, ticket.services, centre, copy=copy)))

    def keep(self, ticket: int, paper: Paper) -> None:
        """Writes into the record what became of a ticket's paper; without a store it waits for `keep_again`."""

        def write() -> None:
            self._access.queue.printed(ticket, paper.state, paper.cause)

        def failed(error: Exception) -> None:
            log.warning("what became of the paper of ticket %s is not written yet: %s", ticket, error)
            self._unkept.append((ticket, paper))

        self._jobs.run(write, lambda _: None, failed, serial="printed")

    @Slot()
    def keep_again(self) -> None:
        """The store is back: writes what could not be written."""
        unkept, self._unkept = self._unkept, []
        for ticket, paper in unkept:
            self.keep(ticket, paper)

    def close(self) -> None:
        """Prints what is queued, then ends."""
        if self._spool:
            self._spool.close()

    def _hear(self, job: "Job", result: "Result") -> None:
        # in the spool's thread: the signal leads to the GUI thread
        self._heard.emit(job.ticket, Paper(result.outcome.value, result.told))

    @Slot(int, object)
    def _answer(self, ticket: int, paper: Paper) -> None:
        self.answered.emit(ticket, paper)
        self.keep(ticket, paper)


def _known(error: Exception) -> NovbeError:
    """A mistake of the program must not leave the visitor without an answer."""
    if isinstance(error, NovbeError):
        return error
    log.error("a ticket could not be written", exc_info=error)
    return StoreUnavailable("store_unavailable")
