"""Reception: tickets are issued, found, put right; appointments are checked in; calls for help are answered."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.actions import Action
from counter.around import Around, booked_rows, device_rows, help_rows, look, place_name
from counter.desk_state import barred
from counter.finding import Finding
from counter.found import Found, actions_of
from counter.front_dialogs import FrontDialogs
from counter.new_ticket import NewTicket
from counter.papers import PRINTED, Papers
from counter.rows import Rows, plain
from counter.steps import Step
from counter.telling import Telling
from counter.work import Work
from shared.access import Access
from shared.domain.errors import NovbeError, QueueError
from shared.domain.help import Help
from shared.domain.scan import parse
from shared.domain.staff import Permission, Role
from shared.domain.view import View, Visit
from shared.sentences import sentence
from shared.ui.jobs import Jobs
from shared.ui.language import Language

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
            around = look(view, self._access.snapshot.appointments(), self._access.devices.all())
            return around, self._finding.again()

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
        tr = self._language.translate
        bar = barred(self._role, Permission.ISSUE, tr)
        text = tr("Issue and print") if self._papers.printer and not self._form.slip else tr("Issue a ticket")
        missing = self._form.missing(tr)
        issue = Action(
            tr("Enter the slip") if self._form.slip else text,
            "receipt-bold",
            "Ctrl+Enter",
            self._lost or bar or missing,
            note=self._form.told(),
            primary=not (self._lost or bar or missing),
        )
        found = actions_of(self._finding.found, around.view, self._role, printer=self._papers.printer, tr=tr)
        if self._lost:
            found = {name: Action(a.text, a.icon, a.key, self._lost) for name, a in found.items()}
        return {"issue": issue, **found}

    @Slot(str)
    def press(self, name: str) -> None:
        """A button or its key: does it, opens its dialog, or tells why it does not apply."""
        action = self._actions.get(name)
        if action is None or self._around is None:
            return
        if action.reason:
            self.tell(action.reason)
        elif name == "issue":
            self._do("issue", self._form.issue(self._papers.printer), self._issued)
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
        """Issues the ticket of an appointment."""
        printing = self._papers.printer
        self._do(
            "check_in",
            lambda queue, action: queue.check_in(code, channel="reception", printing=printing, action=action),
            self._issued,
        )

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
        """Finds what was typed or scanned: a number, a ticket's code, an appointment's code."""
        text, tr = self._finding.query.strip(), self._language.translate
        code = parse(text).code if parse(text).kind == "appointment" else ""

        def done(found: Found | None) -> None:
            if found is None and self._around and any(entry.code == code for entry in self._around.appointments):
                self.check_in(code)
                return
            self._finding.take(found)
            if found is None:
                self.tell(tr("There is no ticket {ticket} today.", ticket=text[:40]))
            self._derive()

        if text:
            self._jobs.run(self._finding.search(), done, self._failed)

    def _compare(self, number: str, other: str) -> None:
        tr = self._language.translate

        def job() -> str:
            from shared.reasons import compared

            return compared(self._access.snapshot.compare(number, other), self._access.read().centre, tr)

        self._jobs.run(job, self._dialogs.tell, self._failed)

    def _reprint(self) -> None:
        if self._finding.found and self._around:
            visit = self._finding.found.visit
            self._papers.print(visit.ticket, visit.turn.service, self._around.view.centre, copy=True)
            self.tell(self._language.translate("A copy of {number} is being printed", number=visit.ticket.text))

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
        tr = self._language.translate
        if self._papers.printer and self._around and not self._form.slip:
            self._papers.print(visit.ticket, visit.turn.service, self._around.view.centre)
        self.tell(tr("{number} has been issued", number=visit.ticket.text))
        self._form.clear()
        self._shown(visit)

    def _shown(self, visit: Visit) -> None:
        """The ticket that something was done to is the one that is shown."""
        self._finding.query = visit.ticket.text
        self.look_up()

    def _hear_paper(self, number: str, outcome: str, cause: str) -> None:
        tr = self._language.translate
        if outcome != PRINTED:
            self.tell(tr("{number} was not printed. Please look at the printer.", number=number))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, NovbeError):
            raise error
        self.tell(sentence(error, self._language.translate))

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

    def _get_counts(self) -> dict[str, Any]:
        booked = self._around.appointments if self._around else ()
        unprinted = self._around.view.unprinted if self._around else ()
        return {
            "booked": len(booked),
            "came": sum(bool(entry.number) for entry in booked),
            "grace": self._around.view.centre.policy.appointment.grace_minutes if self._around else 0,
            "unprinted": [ticket.text for ticket in unprinted],
        }

    counts = Property(dict, _get_counts, notify=changed)
    """How many are booked and have come, the grace in minutes, the tickets without paper."""

    work = Property(QObject, lambda self: self._work, constant=True)
    finding = Property(QObject, lambda self: self._finding, constant=True)
    form = Property(QObject, lambda self: self._form, constant=True)
    dialogs = cast(FrontDialogs, Property(QObject, lambda self: self._dialogs, constant=True))
    booked = Property(QObject, lambda self: self._booked, constant=True)
    devices = Property(QObject, lambda self: self._devices, constant=True)
    helps = Property(QObject, lambda self: self._helps, constant=True)
