"""Reception: tickets are issued, found, put right; appointments are checked in; calls for help are answered."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.actions import Action
from counter.around import Around, booked_rows, counts_of, device_rows, help_rows, look, place_name
from counter.finding import Finding, nothing_found
from counter.found import Found, issued
from counter.front_actions import NewOne, front_actions
from counter.front_dialogs import FrontDialogs
from counter.new_ticket import NewTicket
from counter.papers import PRINTED, Papers
from counter.rows import Rows, plain
from counter.steps import Step
from counter.telling import Telling
from counter.words import day_notice
from counter.work import Work
from shared.access import Access
from shared.domain.coming_back import ComeBack
from shared.domain.day import CLOSED
from shared.domain.errors import NovbeError, QueueError
from shared.domain.help import Help
from shared.domain.scan import Scan, parse
from shared.domain.staff import Role
from shared.domain.view import View, Visit
from shared.sentences import sentence
from shared.ui.jobs import Jobs
from shared.ui.language import Language

if TYPE_CHECKING:
    from shared.store.queue import Queue

STALE_MS = 5_000
"""Devices and waits are looked at anew after so long, even where nothing happens."""


class Reception(Telling):
    """What can be done at reception; what comes of it has been read back before it is shown."""

    changed = Signal()

    def __init__(
        self, access: Access, jobs: Jobs, language: Language, papers: Papers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._access, self._jobs, self._language, self._papers = access, jobs, language, papers
        self._staff, self._role = "", Role.OPERATOR
        self._active = self._looking = False
        self._lost = ""
        self._around: Around | None = None
        self._last: View | None = None
        self._actions: dict[str, Action] = {}
        self._work = Work(access, jobs, self)
        self._form, self._dialogs = NewTicket(self), FrontDialogs(self)
        self._finding = Finding(access, self)
        self._booked, self._devices, self._helps = Rows(self), Rows(self), Rows(self)
        self._form.changed.connect(self._derive_actions)
        self._form.scanned.connect(self._scanned)
        papers.answered.connect(self._hear_paper)
        language.changed.connect(self._derive)

    def sit(self, staff: str, role: Role) -> None:
        """A person begins to work."""
        self._staff, self._role = staff, role
        self._finding.begin()
        self._form.clear()
        self._derive()

    def show(self, view: View) -> None:
        """Takes a view; while reception is on the screen it is thought through, on a thread."""
        self._work.again()
        self._last = view
        if not self._active or self._looking:
            return
        known = self._around.view if self._around else None
        if known and known.seq == view.seq and view.at - known.at < STALE_MS:
            return
        self._looking = True
        number = self._finding.number

        def job() -> tuple[Around, Found | None]:
            snapshot = self._access.snapshot
            slips = snapshot.come_backs() if view.day.status == CLOSED else ()
            around = look(view, snapshot.appointments(), self._access.devices.all(), slips)
            return around, self._finding.again(number)

        def done(result: tuple[Around, Found | None]) -> None:
            self._looking = False
            self._around, found = result
            if number == self._finding.number:  # meanwhile another one may have been found
                self._finding.take(found)
            self._derive()

        def failed(error: Exception) -> None:
            self._looking = False
            if not isinstance(error, NovbeError):
                raise error

        self._jobs.run(job, done, failed)

    def lose(self, since: str) -> None:
        """The store is away since a time, or back (empty)."""
        self._lost = since
        self._derive_actions()

    def _derive(self) -> None:
        if self._around is None:
            return
        around, tr = self._around, self._language.translate
        self._form.see(around, tr)
        self._booked.show(booked_rows(around, tr))
        self._devices.show(device_rows(around, tr))
        self._helps.show(help_rows(around.view, tr))
        self._finding.show(around, tr)
        self._derive_actions()

    def _derive_actions(self) -> None:
        if self._around is not None:
            self._actions = self._buttons(self._around)
        self.changed.emit()

    def _buttons(self, around: Around) -> dict[str, Action]:
        form, tr = self._form, self._language.translate
        new = NewOne(form.slip, form.missing(tr), form.told())
        printer = self._papers.printer
        return front_actions(around, self._finding.found, new, self._role, lost=self._lost, printer=printer, tr=tr)

    @Slot(str)
    def press(self, name: str) -> None:
        """A button or its key: does it, opens its dialog, or tells why it does not apply."""
        action = self._actions.get(name)
        if action is None or self._around is None:
            return
        if action.reason:
            self.tell(action.reason)
        elif name == "issue":
            self._do("issue", self._form.issue(self._staff, self._papers.printer), self._issued)
        elif name == "slips":
            self._print_slips(self._around.come_backs)
        elif not self._finding.found:
            self.tell(self._language.translate("First find a ticket"))
        elif name == "reprint":
            self._reprint()
        elif name == "put_back":
            number, staff = self._finding.number, self._staff
            self._do(name, lambda queue, action: queue.put_back(number, staff=staff, action=action), self._shown)
        else:
            self._dialogs.open(name, self._finding.number, self._around, self._language.translate)

    @Slot()
    def confirm(self) -> None:
        """Does what the open dialog is for."""
        dialogs = self._dialogs
        if not dialogs.ready:
            self.tell(dialogs.missing(self._language.translate))
        elif dialogs.name == "compare":
            self._compare(dialogs.number, dialogs.other)
        else:
            self._do(dialogs.name, dialogs.step(self._staff), self._shown)

    @Slot(str)
    def check_in(self, code: str) -> None:
        """Issues the ticket of an appointment, or of who was not served on an earlier day."""
        printing, staff, booked = self._papers.printer, self._staff, parse(code).kind == "appointment"

        def step(queue: "Queue", action: str) -> Visit:
            ask = queue.check_in if booked else queue.come_back
            return ask(code, channel="reception", printing=printing, staff=staff, action=action)

        # another code right after this one is no double click
        self._do(f"check_in {code}", step, self._issued)

    @Slot(int)
    def answer_help(self, id: int) -> None:
        """This person goes there."""
        staff, tr = self._staff, self._language.translate

        def said(answer: object) -> None:
            assert isinstance(answer, Help)
            by = answer.answered_by or staff
            self.tell(tr("{place}: {staff} is on the way", place=place_name(answer.source, tr), staff=by))

        self._do("help", lambda queue, action: queue.answer_help(id, staff, action=action), said)

    @Slot()
    def look_up(self) -> None:
        """Finds what was typed or scanned; who comes with an appointment, or back with a slip, gets a ticket."""
        if text := self._finding.query.strip():
            self._look_up(text)

    def _scanned(self, code: str) -> None:
        self._finding.query = code
        self.look_up()

    def _look_up(self, text: str) -> None:
        tr = self._language.translate

        def done(found: Found | Scan | None) -> None:
            if isinstance(found, Scan):
                self.check_in(found.code)
            elif self._finding.asks(text):
                self._finding.take(found, text)
                if found is None:
                    self.tell(nothing_found(text, tr))
                self._derive()

        def failed(error: Exception) -> None:
            self._derive()
            self._failed(error)

        self._jobs.run(self._finding.ask(text), done, failed)

    def _compare(self, number: str, other: str) -> None:
        tr = self._language.translate

        def job() -> str:
            from shared.reasons import compared

            return compared(self._access.snapshot.compare(number, other), self._access.read().centre, tr)

        self._jobs.run(job, self._dialogs.tell, self._failed)

    def _reprint(self) -> None:
        if self._finding.found and self._around:
            visit = self._finding.found.visit
            if slip := self._around.come_back(visit.ticket.text):
                self._print_slips((slip,))
                return
            self._papers.print(visit.ticket, visit.turn.service, self._around.view.centre, copy=True)
            self.tell(self._language.translate("A copy of {number} is being printed", number=visit.ticket.text))

    def _print_slips(self, slips: tuple[ComeBack, ...]) -> None:
        if self._around:
            for slip in slips:
                self._papers.print_slip(slip, self._around.view.centre, self._around.view.at)
            tr = self._language.translate
            self.tell(tr("Come-back slips are being printed: {count}", count=len(slips)))

    def _do(self, name: str, step: Step, then: Callable[[Any], None]) -> None:
        """Carries a step out; `then` gets its answer after the new view."""

        def done(answer: object, view: View) -> None:
            if isinstance(answer, QueueError):
                self.tell(sentence(answer, self._language.translate, view.centre))
                return
            self._dialogs.close()
            then(answer)
            self.show(view)

        self._work.do(name, step, done, self._failed)

    def _issued(self, visit: Visit) -> None:
        """A new ticket: its paper, its number on the screen, an empty form."""
        if self._papers.printer and self._around and not self._form.slip:
            self._papers.print(visit.ticket, visit.turn.service, self._around.view.centre)
        if self._around:
            self.tell(issued(visit, self._around.view.centre, self._language.translate))
        self._form.clear()
        self._finding.query = visit.ticket.text
        self.look_up()

    def _shown(self, visit: Visit) -> None:
        """The ticket that something was done to is shown as it is now, unless another one has been asked for since."""
        if self._finding.asks(visit.ticket.text):
            self._look_up(visit.ticket.text)

    def _hear_paper(self, number: str, outcome: str, cause: str) -> None:
        tr = self._language.translate
        if outcome != PRINTED:
            self.tell(tr("{number} was not printed. Please look at the printer.", number=number))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, NovbeError):
            raise error
        self.tell(sentence(error, self._language.translate))

    def _notice(self) -> str:
        return day_notice(self._around.view, self._language.translate) if self._around else ""

    def _get_active(self) -> bool:
        return self._active

    def _set_active(self, active: bool) -> None:
        self._active = active
        self.changed.emit()
        if active and self._last:
            self.show(self._last)

    active = cast(bool, Property(bool, _get_active, _set_active, notify=changed))
    """Whether reception is on the screen."""

    ready = Property(bool, lambda self: self._around is not None, notify=changed)
    """Whether there is something to show."""

    def _get_actions(self) -> dict[str, Any]:
        return {name: plain(action) for name, action in self._actions.items()}

    actions = cast("dict[str, Any]", Property(dict, _get_actions, notify=changed))
    """Button → `Action`."""

    notice = Property(str, _notice, notify=changed)
    """What is to be said of a day that is paused or closed; empty while it runs."""

    counts = Property(dict, lambda self: counts_of(self._around), notify=changed)
    """How many are booked and have come, the grace in minutes, the tickets without paper, how many were not served."""

    work = Property(QObject, lambda self: self._work, constant=True)
    finding = Property(QObject, lambda self: self._finding, constant=True)
    form = Property(QObject, lambda self: self._form, constant=True)
    dialogs = cast(FrontDialogs, Property(QObject, lambda self: self._dialogs, constant=True))
    booked = Property(QObject, lambda self: self._booked, constant=True)
    devices = Property(QObject, lambda self: self._devices, constant=True)
    helps = Property(QObject, lambda self: self._helps, constant=True)
