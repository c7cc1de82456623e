"""The desk of an operator: keys and buttons become steps of the queue."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Slot

from counter.desk_view import DeskView
from counter.refusals import told
from counter.steps import Step, button_step, dialog_step
from counter.work import Work
from shared.access import Access
from shared.domain.errors import NovbeError, QueueError
from shared.domain.view import FREE, View
from shared.sentences import sentence
from shared.ui.jobs import Jobs
from shared.ui.language import Language


class Desk(DeskView):
    """What an operator can do at a window; what comes of it has been read back before it is shown."""

    def __init__(self, access: Access, jobs: Jobs, language: Language, parent: QObject | None = None) -> None:
        super().__init__(language, parent)
        self._work = Work(access, jobs, self)

    def show(self, view: View) -> None:
        """Takes a view, except while a step is under way: it brings its own, and what is shown can be pressed."""
        if not self._work.running:
            super().show(view)

    @Slot(str)
    def press(self, name: str) -> None:
        """A button or its key: does it, opens its dialog, or tells why it does not apply."""
        if self._seat is None or self._state is None or self._view is None:
            return
        action, status = self._actions[name], self._state.status
        if action.reason:
            self.tell(action.reason)
        elif name in ("number", "transfer", "help") or (name in ("hold", "break") and status == FREE):
            dialog = "held" if name == "hold" else name
            self._dialogs.open(dialog, self._view, self._seat, self._line, self._language.translate)
            self._dialogs.guard(self._actions)
        elif name == "leave":
            self.leave()
        else:
            self._do(name, button_step(name, status, self._seat))

    def leave(self, then: Callable[[], None] = lambda: None) -> None:
        """Closes the shift and then does `then`; with a visitor at the window it tells why not."""
        if self._seat is None or self._state is None:
            return
        if reason := self._actions["leave"].reason:
            self.tell(reason)
            return

        def done(answer: object, view: View) -> None:
            if isinstance(answer, QueueError):
                self._learn(answer, view, "")
                self.show(view)
            else:
                self.rise()
                then()

        self._work.do("leave", button_step("leave", self._state.status, self._seat), done, self._failed)

    @Slot()
    def confirm(self) -> None:
        """Does what the open dialog is for."""
        dialogs = self._dialogs
        if self._seat is None or not dialogs.name:
            return
        if dialogs.blocked or not dialogs.ready:
            self.tell(dialogs.blocked or dialogs.missing(self._language.translate))
            return
        step = dialog_step(dialogs.name, dialogs.tab, dialogs.target, dialogs.why, self._seat)
        self._do(dialogs.name, step, dialogs.target)

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
            self._do("held", dialog_step("held", 0, number, "", self._seat), number)

    def _do(self, name: str, step: Step, number: str = "") -> None:
        """Carries a step out; `number` is the ticket it was meant for, where the operator chose one."""

        def done(answer: object, view: View) -> None:
            self._dialogs.close()
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

        tr = self._language.translate
        self.tell("")
        if isinstance(answer, QueueError):
            guest = self._state.guest if self._state else None
            self.tell(told(answer, number or (guest.number if guest else ""), view, tr))
        elif answer is None:
            self.tell(tr("Nobody waits for this window"))
        elif isinstance(answer, Called):
            self._because = {answer.visit.turn.id: answer.why}

    work = Property(QObject, lambda self: self._work, constant=True)
    """`Work`: which button's step is under way."""
