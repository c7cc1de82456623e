"""Asking for a password: whoever was wrong waits, and sees how long."""

import math
import time
from typing import cast

from PySide6.QtCore import Property, QObject, QTimer, Signal

from counter.work import Work
from shared.access import Access
from shared.domain.errors import NovbeError, QueueError
from shared.sentences import sentence
from shared.ui.jobs import Jobs
from shared.ui.language import Language

WAITS = ("sign_in_wrong", "sign_in_wait")
"""Refusals after which the next try has to wait."""


class Door(QObject):
    """What a page with a password field shows besides the field. The password itself is never kept here."""

    changed = Signal()
    refused = Signal()
    """The password was not the right one: its field is to be emptied."""

    def __init__(self, access: Access, jobs: Jobs, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._language = language
        self._work = Work(access, jobs, self)
        self._message = ""
        self._error: NovbeError | None = None
        self._next_try = 0.0
        self._second = QTimer(self, interval=250)
        self._second.timeout.connect(self._count_down)
        language.changed.connect(self.changed)

    def lose(self, error: Exception) -> None:
        """The store is away."""
        # a try is not repeated by itself: the password goes with it
        self._work.forget()
        if not isinstance(error, NovbeError):
            raise error
        self._error = error
        self.changed.emit()

    def tell(self, message: str) -> None:
        """Shows a message until the next one."""
        self._message = message
        self.changed.emit()

    def refuse(self, refusal: QueueError) -> None:
        """Tells why one does not come in; after a wrong password, how long to wait."""
        if refusal.code in WAITS:
            # what came too early was not looked at: it may have been right
            self.wait(cast(int, refusal.values["seconds"]), self.wrong if refusal.code == "sign_in_wrong" else "")
        else:
            self.tell(sentence(refusal, self._language.translate))
        self.refused.emit()

    def wait(self, seconds: float, message: str) -> None:
        """No try before so many seconds have passed; `message` says why."""
        self._next_try = time.monotonic() + seconds
        self._second.start()
        self.tell(message)

    @property
    def wrong(self) -> str:
        """What is told after a wrong try."""
        tr = self._language.translate
        return tr("The name or the password is wrong.")

    def _count_down(self) -> None:
        if not self._get_wait():
            self._second.stop()
        self.changed.emit()

    def _get_wait(self) -> int:
        return max(0, math.ceil(self._next_try - time.monotonic()))

    seconds = cast(int, Property(int, _get_wait, notify=changed))
    """How many seconds the next try has to wait; 0: none."""

    def _get_message(self) -> str:
        tr = self._language.translate
        if self._error is not None:
            return sentence(self._error, tr)
        if not self._get_wait():
            return self._message
        left = tr("The next try is in {seconds} s.", seconds=self._get_wait())
        return f"{self._message} {left}".strip()

    message = cast(str, Property(str, _get_message, notify=changed))
    """Why one does not come in, or why one is here again."""

    def _get_lost(self) -> bool:
        return self._error is not None

    lost = cast(bool, Property(bool, _get_lost, notify=changed))
    """Whether the store is away."""

    work = Property(QObject, lambda self: self._work, constant=True)
    """`Work`: whether a try is under way."""
