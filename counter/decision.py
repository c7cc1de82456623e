"""A supervisor decides at somebody else's window: name and password for one step, which goes into the record.

Nobody else is signed in by it, and the password is kept nowhere.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from counter import entering
from counter.door import Door
from counter.entering import Entered
from counter.matter import Matter
from shared.access import Access
from shared.domain.errors import QueueError
from shared.domain.staff import may, same_name
from shared.domain.view import View
from shared.ui.jobs import Jobs
from shared.ui.language import Language

if TYPE_CHECKING:
    from shared.store.queue import Queue

PATIENCE_MS: Final = 60_000
"""A password that has been typed and not used is emptied after so long."""


class Decision(Door):
    """Asked before a step that whoever sits here may not do; the step follows with the name of who decided."""

    asked_changed = Signal()

    def __init__(
        self,
        access: Access,
        jobs: Jobs,
        language: Language,
        parent: QObject | None = None,
        *,
        passwords: bool = True,
    ) -> None:
        """Without `passwords` a name is enough, as long as the store has no accounts."""
        super().__init__(access, jobs, language, parent)
        self._passwords = passwords
        self._matter: Matter | None = None
        self._then: Callable[[str], None] = lambda name: None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.refused)

    def ask(self, matter: Matter, then: Callable[[str], None]) -> None:
        """Asks for a decision; `then` gets the name of who has decided."""
        self._matter, self._then = matter, then
        self._error, self._next_try = None, 0.0
        self.tell("")
        self.asked_changed.emit()

    @Slot()
    def back(self) -> None:
        """Not decided: what has been filled in stays as it was."""
        if self._matter is not None:
            self._matter = None
            self._patience.stop()
            self.refused.emit()
            self.asked_changed.emit()

    @Slot()
    def typed(self) -> None:
        """Something stands in the password's field: it does not stand there for ever."""
        self._patience.start()

    @Slot(str, str)
    def decide(self, name: str, password: str) -> None:
        """Somebody allows it under their name."""
        tr = self._language.translate
        if self._matter is None or self._get_wait():
            return
        if not name.strip() or (self._passwords and not password):
            self.tell(tr("Please give your password") if name.strip() else tr("Please give your name"))
            return
        self._error = None
        access, asked, passwords = self._access, self._matter, self._passwords

        def who(queue: "Queue", action: str) -> Entered:
            entered = entering.by_password(access, name, password) if passwords else entering.by_name(access, name)
            permitted = may(entered.role, asked.permission) if passwords else not _same(entered.name, asked.asker)
            if not permitted:
                raise QueueError("not_permitted", staff=entered.name, permission=str(asked.permission))
            return entered

        self._work.do("decide", who, self._answered, self.lose)

    def lose(self, error: Exception) -> None:
        """The store is away."""
        super().lose(error)
        self.refused.emit()

    def _answered(self, answer: object, view: View) -> None:
        if self._matter is None:
            return  # given up meanwhile
        if isinstance(answer, Entered):
            then = self._then
            self.back()
            then(answer.name)
        elif isinstance(answer, QueueError):
            self._passwords = self._passwords or answer.code == "password_needed"
            self.refuse(answer)
            self.asked_changed.emit()

    asked = cast(bool, Property(bool, lambda self: self._matter is not None, notify=asked_changed))
    """Whether a decision is waited for."""

    def _get_title(self) -> str:
        return self._matter.title if self._matter else ""

    title = cast(str, Property(str, _get_title, notify=asked_changed))
    """What is to be decided."""

    def _get_why(self) -> str:
        tr = self._language.translate
        return tr("Reason: {reason}", reason=self._matter.reason) if self._matter and self._matter.reason else ""

    why = cast(str, Property(str, _get_why, notify=asked_changed))
    """The reason that has been given for it."""

    def _get_recorded(self) -> str:
        tr = self._language.translate
        if self._matter is None:
            return ""
        return tr("Your name goes into the record; {staff} stays signed in.", staff=self._matter.asker)

    recorded = cast(str, Property(str, _get_recorded, notify=asked_changed))
    """What is kept of it."""

    passwords = cast(bool, Property(bool, lambda self: self._passwords, notify=asked_changed))
    """Whether a password is asked for."""


def _same(name: str, other: str) -> bool:
    return same_name(name) == same_name(other)
