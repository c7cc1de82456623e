"""Thinks each new view through, on a thread and not too often."""

import time
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.outlook import Outlook, look
from shared.domain.view import View
from shared.ui.jobs import Jobs

PAUSE_SECONDS: Final = 1.0
"""At least so long between two looks, however much happens."""
STALE_SECONDS: Final = 5.0
"""Times change waits and hours even where nothing happens."""

CALM_MS: Final = 100
"""After news, before it is thought through."""


class Lookout(QObject):
    """Turns views into outlooks."""

    looked = Signal(object)
    """An outlook."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._seq = -1
        self._outlook: Outlook | None = None
        self._looked_at = float("-inf")
        self._looking = False

    @Slot(object)
    def see(self, view: View) -> None:
        """A view has been read; the next one follows within a second, so one may be passed over."""
        age = time.monotonic() - self._looked_at
        if self._looking or age < (STALE_SECONDS if view.seq == self._seq else PAUSE_SECONDS):
            return
        self._looking = True
        self._seq = view.seq
        self._looked_at = time.monotonic()
        # a ticket has often just been taken: its paper is drawn first
        QTimer.singleShot(CALM_MS if self._outlook else 0, self, lambda: self._look(view))

    def _look(self, view: View) -> None:
        self._jobs.run(lambda: look(view, self._outlook), self._done, self._failed)

    @Slot()
    def forget(self) -> None:
        """What was seen is out of date: the next view is looked at in any case."""
        self._looked_at = float("-inf")

    def _done(self, outlook: Outlook) -> None:
        self._looking = False
        self._outlook = outlook
        self.looked.emit(outlook)

    def _failed(self, error: Exception) -> None:
        self._looking = False
        raise error
