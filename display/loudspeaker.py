"""The hall's loudspeaker as the board knows it: a process that plays, and is replaced when it fails."""

import logging
import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from shared.speech.wav import Wav

log = logging.getLogger(__name__)

SPEAKER: Final = (sys.executable, "-m", "display.speaker")
PATIENCE_MS: Final = 3_000
"""A sound that has not been told to have ended so long after it should never will: the device is gone."""
BEGIN_MS: Final = 10_000
"""How long a process may take to begin on a small machine that has just been started."""
TRIES: Final = 2
"""A sound whose process died, or whose device was taken away in its midst, is played once more by a new process."""


class Loudspeaker(QObject):
    """Plays one sound at a time. It never fails: what cannot be heard ends too."""

    ended = Signal()
    """The sound has been heard, or cannot be."""

    def __init__(
        self,
        parent: QObject | None = None,
        command: Sequence[str] = SPEAKER,
        patience_ms: int = PATIENCE_MS,
        begin_ms: int = BEGIN_MS,
    ) -> None:
        """`command` starts the process (see `display.speaker`)."""
        super().__init__(parent)
        self._command = list(command)
        self._patience_ms = patience_ms
        self._begin_ms = begin_ms
        self._process: QProcess | None = None
        self._answered = False
        self._sound: Wav | None = None
        self._tries = 0
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._despair)

    @property
    def process_id(self) -> int | None:
        """Of the process that plays; None while there is none."""
        return self._process.processId() if self._process else None

    def prepare(self) -> None:
        """Starts the process, so that the first call is heard at once."""
        if self._process is None:
            process = self._process = QProcess(self)
            process.readyReadStandardOutput.connect(self._hear)
            process.finished.connect(self._fail)
            process.errorOccurred.connect(self._fail)
            self._answered = False
            process.start(self._command[0], self._command[1:])

    def play(self, sound: Wav) -> None:
        """Plays a sound, instead of the one that plays."""
        if self._sound is not None:
            self.stop()
        self._sound, self._tries = sound, 0
        self._try()

    def stop(self) -> None:
        """Silence, at once; the sound that played is not told to have ended."""
        self._sound = None
        self._patience.stop()
        self._end()

    def _try(self) -> None:
        assert self._sound is not None
        self._tries += 1
        self.prepare()
        assert self._process is not None
        file = self._sound.file()
        self._process.write(b"%08x" % len(file) + file)
        self._patience.start(self._sound.duration_ms + (self._patience_ms if self._answered else self._begin_ms))

    @Slot()
    def _hear(self) -> None:
        if self._process is None:
            return
        self._answered = True
        self._process.readAllStandardError()  # kept for `_fail`, else it would grow all day
        heard = bytes(self._process.readAllStandardOutput().data()).split()
        if heard and self._sound is not None:
            self._done()

    @Slot()
    def _fail(self) -> None:
        """The process has died, or was never alive, or has ended because there is no device."""
        if self._process is None:
            return
        died = self._process.exitStatus() != QProcess.ExitStatus.NormalExit or self._process.exitCode()
        told = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        if told and died:
            log.warning("the loudspeaker's process ended: %s", told.splitlines()[-1])
        self._end()
        if self._sound is None:
            return
        if self._tries < TRIES:
            self._try()
        else:
            self._done()

    @Slot()
    def _despair(self) -> None:
        log.warning("a sound never ended: the loudspeaker's process is replaced")
        again = self._answered and self._tries < TRIES
        self._end()
        if again:
            self._try()
        else:
            self._done()

    def _done(self) -> None:
        self._patience.stop()
        self._sound = None
        self.ended.emit()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process:
            process.blockSignals(True)  # it dies as it is told to: no failure
            process.kill()
            process.waitForFinished(1_000)
            process.deleteLater()
