"""What an app lets be heard: by a process that plays, and is replaced when it fails."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

log = logging.getLogger(__name__)

SPEAKER: Final = (sys.executable, "-m", "shared.ui.speaker")
PATIENCE_MS: Final = 3_000
"""A sound that has not been told to have ended so long after it should never will: the device is gone."""
BEGIN_MS: Final = 10_000
"""How long a process may take to begin on a small machine that has just been started."""
TRIES: Final = 2
"""A sound whose process died, or whose device was taken away in its midst, is played once more by a new process."""
AGAIN_MS: Final = 1_000
"""So long after its end a process that is kept is replaced; twice as long each time that there is still no device."""
LONGEST_MS: Final = 60_000
SOUND: Final = "w"
SILENCE: Final = "s"
SIGNAL: Final = "e"
"""What the process is told: see there."""


class Sound(Protocol):
    """What is played: `shared.speech.wav.Wav`."""

    @property
    def duration_ms(self) -> int:
        """How long it sounds."""

    def file(self) -> bytes:
        """A WAV file."""


class Loudspeaker(QObject):
    """Plays one sound at a time. It never fails: what cannot be heard ends too."""

    ended = Signal()
    """The sound has been heard, or cannot be."""
    devices_changed = Signal(int)
    """So many devices are there now that can be heard; told by a process that is kept."""

    def __init__(
        self,
        parent: QObject | None = None,
        command: Sequence[str] = SPEAKER,
        patience_ms: int = PATIENCE_MS,
        begin_ms: int = BEGIN_MS,
    ) -> None:
        """`command` starts the process (see `shared.ui.speaker`)."""
        super().__init__(parent)
        self._command = list(command)
        self._patience_ms = patience_ms
        self._begin_ms = begin_ms
        self._process: QProcess | None = None
        self._answered = False
        self._devices: int | None = None
        self._given = 0
        self._sound: Sound | None = None
        self._tries = 0
        self._kept = False
        self._complaint = ""
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._despair)
        self._again_ms = AGAIN_MS
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.prepare)

    @property
    def process_id(self) -> int | None:
        """Of the process that plays; None while there is none."""
        return self._process.processId() if self._process else None

    @property
    def there(self) -> bool:
        """Whether anything can be heard, as far as is known."""
        return bool(self._devices)

    def prepare(self) -> None:
        """Starts the process, so that the first sound is heard at once."""
        if self._process is None:
            process = self._process = QProcess(self)
            process.readyReadStandardOutput.connect(self._hear)
            process.finished.connect(self._fail)
            process.errorOccurred.connect(self._fail)
            self._answered, self._given = False, 0
            self._again.stop()
            process.start(self._command[0], self._command[1:])

    def keep(self) -> None:
        """Starts the process and has always one, so that what can be heard is known and signals sound."""
        self._kept = True
        self.prepare()

    def play(self, sound: Sound) -> None:
        """Plays a sound, instead of the one that plays."""
        self._sound, self._tries = sound, 0
        self._try()

    def signal(self, file: Path) -> None:
        """Plays a short WAV file with whatever sounds; too late is never."""
        if self._answered:
            self._tell(SIGNAL, str(file).encode())

    def stop(self) -> None:
        """Silence, at once; the sound that played is not told to have ended."""
        self._patience.stop()
        if self._sound is not None:
            self._sound = None
            self._tell(SILENCE)

    def close(self) -> None:
        """Silence, and no process any more."""
        self._kept, self._sound = False, None
        self._patience.stop()
        self._again.stop()
        self._end()

    def _try(self) -> None:
        assert self._sound is not None
        self._tries += 1
        self.prepare()
        self._given += 1
        self._tell(SOUND, self._sound.file())
        self._patience.start(self._sound.duration_ms + (self._patience_ms if self._answered else self._begin_ms))

    def _tell(self, kind: str, body: bytes = b"") -> None:
        if self._process:
            self._process.write(b"%c%08x" % (kind.encode(), len(body)) + body)

    @Slot()
    def _hear(self) -> None:
        while self._process and self._process.canReadLine():
            word, _, number = bytes(self._process.readLine().data()).decode().partition(" ")
            self._process.readAllStandardError()  # kept for `_fail`, else it would grow all day
            began, self._answered = not self._answered, True
            if word == "devices":
                self._count(int(number), began=began)
            elif self._sound is not None and int(number) == self._given:
                self._done()

    def _count(self, devices: int, *, began: bool) -> None:
        """A process counts rightly only when it begins: a device of a sound server that died is counted for ever."""
        if not self._kept:
            return
        if not began:
            self._replace()
            return
        if devices:
            self._again_ms = AGAIN_MS
        if devices != self._devices:
            self._devices = devices
            self.devices_changed.emit(devices)
        if not devices and self._sound is None:
            self._rest()

    @Slot()
    def _fail(self) -> None:
        """The process has died, or was never alive, or has ended because there is no device."""
        if self._process is None:
            return
        died = self._process.exitStatus() != QProcess.ExitStatus.NormalExit or self._process.exitCode()
        told = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        if told and died and told != self._complaint:
            self._complaint = told
            log.warning("the loudspeaker's process ended: %s", told.splitlines()[-1])
        self._replace()

    @Slot()
    def _despair(self) -> None:
        log.warning("a sound never ended: the loudspeaker's process is replaced")
        if not self._answered:
            self._tries = TRIES
        self._replace()

    def _replace(self) -> None:
        """Another process plays what was playing, unless it has been tried often enough."""
        self._end()
        if self._sound is not None and self._tries < TRIES:
            self._try()
            return
        if self._kept:
            self._rest()
        if self._sound is not None:
            self._done()

    def _rest(self) -> None:
        """The next process comes later, unless there is something to be heard before."""
        self._end()
        self._again.start(self._again_ms)
        self._again_ms = min(2 * self._again_ms, LONGEST_MS)

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
