"""The desk of an operator: keys and buttons become steps of the queue."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.by_hand import BUTTONS, Entry, Ticked, enter, tick
from counter.decision import Decision
from counter.desk_view import DeskView
from counter.matter import lacking, matter
from counter.refusals import told
from counter.steps import Filled, Result, Step, button_step, dialog_step, noted
from counter.work import Work
from shared.access import Access
from shared.domain.errors import NovbeError, QueueError
from shared.domain.ticket import CALLED, LONGEST_NOTE, SERVING
from shared.domain.view import FREE, View
from shared.sentences import sentence
from shared.ui.jobs import Jobs
from shared.ui.language import Language

if TYPE_CHECKING:
    from shared.store.queue import Queue

ASKING = ("number", "transfer", "help", "merge", "services", "priority", "supervisor", "hold", "leave", "break")
"""Buttons that open a dialog, unless `_dialog` knows better."""


class Desk(DeskView):
    """What an operator can do at a window; what comes of it has been read back before it is shown."""

    ticked = Signal(object)
    """What has been ticked by hand and is not in the store yet, a tuple of `Entry`."""

    def __init__(
        self,
        access: Access,
        jobs: Jobs,
        language: Language,
        parent: QObject | None = None,
        *,
        passwords: bool = True,
    ) -> None:
        super().__init__(language, parent)
        self._work = Work(access, jobs, self)
        self._decision = Decision(access, jobs, language, self, passwords=passwords)
        self._dialogs.changed.connect(self._end_decision)
        self._ticked: Ticked = {}
        self._then: Callable[[], None] = lambda: None
        self._running.changed.connect(self._call_by_itself)

    def show(self, view: View) -> None:
        """Takes a view, except while a step is under way: it brings its own, and what is shown can be pressed.

        What was ticked by hand is entered first; else what was not answered is repeated.
        """
        if self._work.running:
            return
        if self._ticked:
            self._work.forget()
            self._enter()
        elif self._work.unanswered:
            self._work.again()
        else:
            super().show(view)

    def take_up(self, entries: Iterable[Entry]) -> None:
        """What was ticked before the program ended: it is entered with the next view."""
        self._ticked = {entry.number: entry for entry in entries}

    @Slot(str)
    def press(self, name: str) -> None:
        """A button or its key: does it, opens its dialog, or tells why it does not apply."""
        if self._seat is None or self._state is None or self._view is None:
            return
        if reason := self._actions[name].reason:
            self.tell(reason)
        elif self.away and name in BUTTONS:
            outcome = self._in_hand.outcome or None
            view, self._ticked = tick(name, self._view, self._seat, self._now(), self._ticked, outcome)
            self.ticked.emit(tuple(self._ticked.values()))
            super().show(view)
            self._derive()
        elif dialog := self._dialog(name):
            self._dialogs.open(dialog, self._view, self._seat, self._line, self._language.translate)
            self._dialogs.guard(self._actions)
        elif name == "leave":
            self.leave()
        elif name == "supervisor":
            self._withdraw_help(self._state.help_id)
        else:
            self._do(name, button_step(name, self._state.status, self._seat, self._result()))

    def _dialog(self, name: str) -> str:
        """The dialog that a button opens now; empty if it does its step at once."""
        state = self._state
        assert state is not None
        guest = state.guest is not None
        match name:
            case "finish":
                return "proof" if state.guest and state.guest.proof_wanted else ""
            case "hold":
                return "hold" if guest else "held"
            case "break":
                return "break" if (guest or state.status == FREE) and not state.planned else ""
            case "leave":
                return "leave" if guest else ""
            case "supervisor":
                return "" if state.help_id else "supervisor"
            case _:
                return name if name in ASKING else ""

    def _result(self) -> Result:
        return Result(self._in_hand.outcome or None, self._in_hand.services)

    def leave(self, then: Callable[[], None] = lambda: None) -> None:
        """Closes the shift and then does `then`; with a visitor at the window it asks first."""
        if self._seat is None or self._state is None:
            return
        self._then = then
        if self._state.guest or self._actions["leave"].reason:
            self.press("leave")
            return
        self._close(button_step("leave", self._state.status, self._seat))

    def _close(self, step: Step) -> None:
        def done(answer: object, view: View) -> None:
            if isinstance(answer, QueueError):
                self._learn(answer, view, "")
                self.show(view)
            else:
                self.rise()
                self._then()

        self._work.do("leave", step, done, self._failed)

    @Slot()
    def confirm(self) -> None:
        """Does what the open dialog is for."""
        dialogs, guest = self._dialogs, self._state.guest if self._state else None
        if self._seat is None or not dialogs.name:
            return
        filled = dialogs.filled
        if dialogs.blocked or not dialogs.ready:
            self.tell(dialogs.blocked or dialogs.missing(self._language.translate))
        elif filled.name == "services" and filled.tab == 0:
            self._in_hand.add(filled.target)
            dialogs.close()
        elif filled.name == "leave":
            dialogs.close()
            self._close(dialog_step(filled, "", self._seat))
        else:
            self._carry_out(filled, guest.number if guest else "")

    def _carry_out(self, filled: Filled, guest: str) -> None:
        """Does what a dialog is for; what this person may not decide, a supervisor decides first."""
        assert self._seat is not None
        assert self._view is not None
        if filled.decided_by is None and lacking(filled, self._seat.role):
            asked = matter(filled, guest, self._seat, self._view, self._language.translate)
            self._decision.ask(asked, lambda name: self._decided(replace(filled, decided_by=name), guest))
            return
        number = filled.target if filled.name in ("number", "held", "merge") else ""
        self._do(filled.name, dialog_step(filled, guest, self._seat), number)

    def _decided(self, filled: Filled, guest: str) -> None:
        """What was decided for one visitor is not done for another who stands there by now."""
        present = self._state.guest.number if self._state and self._state.guest else ""
        if self._seat is not None and present == guest:
            self._carry_out(filled, guest)
        else:
            self._dialogs.close()

    def _end_decision(self) -> None:
        if not self._dialogs.name:
            self._decision.back()

    @Slot()
    def no_proof(self) -> None:
        """There is no document: the visitor waits on in the normal place."""
        if self._seat is not None and self._state is not None and self._state.status == CALLED:
            self._do("no_proof", button_step("no_proof", CALLED, self._seat))

    @Slot(int)
    def digit(self, digit: int) -> None:
        """A key 1–9: chooses how the service ends; the same one again finishes it."""
        if self._state is not None and self._state.status == SERVING and self._in_hand.key(digit):
            self.press("finish")

    @Slot(int)
    def cut_note(self, length: int) -> None:
        """What was written about the visitor was so long that only the beginning is kept."""
        self.tell(sentence(QueueError("note_too_long", limit=LONGEST_NOTE, length=length), self._language.translate))

    @Slot()
    def keep_note(self) -> None:
        """Keeps what has been written about the visitor, if it is new."""
        guest, seat = self._state.guest if self._state else None, self._seat
        if guest and seat and self._in_hand.unsaved:
            number, text, staff = guest.number, self._in_hand.note.strip(), seat.staff
            self._do("note", lambda queue, action: queue.note(number, text, staff=staff, action=action))

    @Slot(str)
    def choose_number(self, number: str) -> None:
        """Opens the call by number with a ticket chosen."""
        self.press("number")
        if self._dialogs.name == "number":
            self._dialogs.lists["tickets"].choose(number)

    @Slot(str)
    def resume(self, number: str) -> None:
        """Serves a held ticket on, or tells why not."""
        if self._seat is None:
            return
        if reason := self._actions["number"].reason:
            self.tell(reason)
        else:
            self._do("held", dialog_step(Filled("held", target=number), "", self._seat), number)

    def _withdraw_help(self, id: int) -> None:
        assert self._seat is not None
        staff = self._seat.staff
        self._do("supervisor", lambda queue, action: queue.withdraw_help(id, staff=staff, action=action))

    def _call_by_itself(self) -> None:
        """The window has been free for as long as the centre wishes: the next one is called."""
        ends_at = self._countdown.ends_at
        if self._seat and ends_at and self._now() >= ends_at and not self._actions["next"].reason and not self.away:
            self._do("auto", button_step("auto", FREE, self._seat))

    def _enter(self) -> None:
        """Enters what was ticked while the store was away; what the store refuses is told."""
        entries = tuple(self._ticked.values())
        seat = self._seat

        def step(queue: "Queue", action: str) -> object:
            refused = []
            for entry in entries:
                try:
                    enter(queue, entry)
                except QueueError as error:
                    refused.append((entry.number, error))
            return refused

        def done(answer: object, view: View) -> None:
            self._ticked = {}
            self.ticked.emit(())
            tr = self._language.translate
            assert isinstance(answer, list)
            refused = [f"{number}: {told(error, number, view, tr)}" for number, error in answer]
            entered = tr("Entered afterwards: {count}", count=len(entries) - len(refused))
            if seat == self._seat:
                self.tell("; ".join([entered, *refused]))
                self.show(view)

        self._work.do("late", step, done, self._failed)

    def _do(self, name: str, step: Step, number: str = "") -> None:
        """Carries a step out; `number` is the ticket it was meant for, where the operator chose one."""
        guest, seat = self._state.guest if self._state else None, self._seat
        if guest and seat and self._in_hand.unsaved and name != "note":
            step = noted(guest.number, self._in_hand.note.strip(), seat.staff, step)

        def done(answer: object, view: View) -> None:
            if name != "note":
                self._dialogs.close()
            if name != "auto" or answer is not None:
                self._learn(answer, view, number)
            self.show(view)

        self._work.do(name, step, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, NovbeError):
            raise error
        self.tell(sentence(error, self._language.translate))

    def _learn(self, answer: object, view: View, number: str) -> None:
        """Takes from an answer what the view does not hold: a refusal, an empty line, the reason of a call."""
        from shared.store.calling import Called
        from shared.store.serving import Finished

        tr = self._language.translate
        self.tell("")
        called = answer.called if isinstance(answer, Finished) else answer
        if isinstance(answer, QueueError):
            guest = self._state.guest if self._state else None
            self.tell(told(answer, number or (guest.number if guest else ""), view, tr))
        elif called is None:
            self.tell(tr("Nobody waits for this window"))
        elif isinstance(called, Called):
            self._because = {called.visit.turn.id: called.why}

    work = Property(QObject, lambda self: self._work, constant=True)
    """`Work`: which button's step is under way."""
    decision = cast(Decision, Property(QObject, lambda self: self._decision, constant=True))
    """`Decision`: what a supervisor is asked at this window."""
