"""Keeps a screen true: reads again whenever the store tells of something new.

The watcher's word is a hint; reading every second is the guarantee. A network can also lose a store without a
word: whoever hears nothing of it for a while, neither from the watcher nor from a read, has lost it.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from shared.domain.errors import StoreUnavailable
from shared.ui.jobs import Jobs

COALESCE_MS = 100
GUARANTEE_MS = 1000
RETRY_MS = (250, 500, 1000, 2000)
"""How long to wait after the first, second … failed read; the last one repeats."""
PULSE_MS = 250
"""How often to feel whether the store has answered since."""
SILENT_PULSES = 6
"""So often in a row without an answer: the store is lost. Counted rather than measured: a screen that stood still
itself has not heard what a store said meanwhile."""


class Changes(Protocol):
    """A watcher that tells of new events, from any thread."""

    answers: int
    """How often the store has answered it."""

    def start(self, callback: Callable[[int], None]) -> None:
        """Begins to call `callback` with the newest seq."""

    def close(self) -> None:
        """Ends the watching; the callback is not called any more."""


class Live(QObject):
    """Turns a watcher's hints into read snapshots: at most one read in flight, 100 ms apart."""

    refreshed = Signal(object)
    """A snapshot has been read."""
    lost = Signal(object)
    """A read failed, or is not answered, with the exception; said once until it works again."""
    back = Signal()
    """Reading works again; `refreshed` follows."""
    _hinted = Signal()

    def __init__(
        self,
        jobs: Jobs,
        changes: Changes,
        read: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """`read` gives a snapshot; it runs on a thread."""
        super().__init__(parent)
        self._jobs = jobs
        self._changes = changes
        self._read = read
        self._reading = False
        self._asked = False
        self._failures = 0
        self._away = False
        self._answers, self._silent = 0, 0
        self._closed = False
        self._pause = self._timer(self._paused)
        self._next = self._timer(self.refresh)
        self._pulse = QTimer(self, interval=PULSE_MS)
        self._pulse.timeout.connect(self._feel)
        self._hinted.connect(self.refresh, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Reads at once and listens from now on."""
        self._changes.start(lambda seq: self._hinted.emit())
        self._pulse.start()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Reads soon: at once if nothing was read in the last 100 ms."""
        if self._closed or (self._failures and self._next.isActive()):
            return
        if self._reading or self._pause.isActive():
            self._asked = True
            return
        self._asked = False
        self._reading = True
        self._next.stop()
        self._pause.start(COALESCE_MS)
        self._jobs.run(self._read, self._done, self._failed)

    def close(self) -> None:
        """Ends the watching; no signal comes any more."""
        self._closed = True
        self._pause.stop()
        self._next.stop()
        self._pulse.stop()
        self._changes.close()

    def _timer(self, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(action)
        return timer

    @Slot()
    def _paused(self) -> None:
        if self._asked and not self._reading:
            self.refresh()

    @Slot()
    def _feel(self) -> None:
        # before the watcher's first answer, connecting fails or takes its time
        heard = self._changes.answers
        self._silent = self._silent + 1 if heard and heard == self._answers else 0
        self._answers = heard
        if self._silent == SILENT_PULSES:
            self._lose(StoreUnavailable("store_silent"))

    def _lose(self, error: Exception) -> None:
        if not self._away:
            self._away = True
            self.lost.emit(error)

    def _done(self, snapshot: object) -> None:
        self._reading = False
        if self._closed:
            return
        self._failures = self._silent = 0
        if self._away:
            self._away = False
            self.back.emit()
        self.refreshed.emit(snapshot)
        self._next.start(GUARANTEE_MS)
        if self._asked:
            self.refresh()

    def _failed(self, error: Exception) -> None:
        self._reading = False
        if self._closed:
            return
        wait = RETRY_MS[min(self._failures, len(RETRY_MS) - 1)]
        self._failures += 1
        self._lose(error)
        self._next.start(wait)
