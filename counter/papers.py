"""Tickets and come-back slips on paper from reception: one spool, and what became of each ticket in the record."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from shared.access import Access
from shared.domain.centre import Centre
from shared.domain.coming_back import ComeBack
from shared.domain.ticket import Ticket
from shared.printers import Printer
from shared.ui.jobs import Jobs

if TYPE_CHECKING:
    from shared.printing.printer import Device
    from shared.printing.result import Result
    from shared.printing.spool import Job, Spool

PRINTED = "printed"


class Papers(QObject):
    """Prints tickets, copies and come-back slips; `answered` tells what became of each."""

    answered = Signal(str, str, str)
    """The ticket's number, the outcome and its cause."""
    _heard = Signal(str, str, str)

    def __init__(self, access: Access, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._jobs = jobs
        self._spool: Spool | None = None
        self._sent: dict[str, Ticket | ComeBack] = {}
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
        """Starts the spool; without a device nothing is printed here."""
        from shared.printing.spool import Spool

        if device:
            self._spool = Spool(device, self._hear, fallback=fallback)

    def print(self, ticket: Ticket, service: str, centre: Centre, *, copy: bool = False) -> None:
        """Hands a ticket for a service, and what else its visitor came for, to the spool; returns at once."""
        from shared.printing.content import ticket_content
        from shared.printing.spool import Job

        content = ticket_content(ticket, (service, *ticket.matters), centre, copy=copy)
        self._submit(ticket, Job(ticket.id, content))

    def print_slip(self, slip: ComeBack, centre: Centre, at: int) -> None:
        """Hands the slip of who was not served to the spool, with the time of the day; returns at once."""
        from shared.printing.content import come_back_content
        from shared.printing.spool import Job

        self._submit(slip, Job(slip.id, come_back_content(slip, centre, at)))

    def _submit(self, paper: Ticket | ComeBack, job: "Job") -> None:
        if self._spool:
            self._sent[job.name] = paper
            self._spool.submit(job)

    def close(self) -> None:
        """Prints what is queued, then ends."""
        if self._spool:
            self._spool.close()

    def _hear(self, job: "Job", result: "Result") -> None:
        # in the spool's thread: the signal leads to the GUI thread
        self._heard.emit(job.name, result.outcome.value, result.told)

    @Slot(str, str, str)
    def _answer(self, job: str, outcome: str, cause: str) -> None:
        # the spool itself marks what may have come out before as a copy, and names it so
        paper = self._sent.pop(job, None) or self._sent.pop(job.removesuffix("_copy"), None)
        if paper is None:
            return
        if isinstance(paper, ComeBack):
            self.answered.emit(paper.number, outcome, cause)
            return
        ticket = paper
        self.answered.emit(ticket.text, outcome, cause)
        # a copy that fails takes nothing from a visitor who has a ticket
        if outcome == PRINTED or ticket.printed != PRINTED:
            self._jobs.run(
                lambda: self._access.queue.printed(ticket.id, outcome, cause),
                lambda _: None,
                lambda error: _log().warning("what became of %s on paper is not written: %s", ticket.text, error),
                serial="printed",
            )


def _log() -> logging.Logger:
    return logging.getLogger("counter")
