"""What the hall hears of a call. Sound never carries a message alone: without a device the board goes on silently."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot

from shared import assets
from shared.domain.view import Call

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

CHIME: Final = ("sounds", "chime.wav")
PATIENCE_MS: Final = 5_000
"""A chime that has not ended after so long never will: the device is gone."""


class Voice(QObject):
    """The door to the hall's loudspeaker: sounds one call after another and says when each is done."""

    finished = Signal(object)
    """A call has been sounded, or could not be."""

    def announce(self, call: Call) -> None:
        """Sounds a call as soon as the ones before are done."""
        raise NotImplementedError


class Chime(Voice):
    """Two notes for a call; for calls that come while they sound, two more when they have ended."""

    def __init__(self, sound: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = sound or assets.path(*CHIME)
        self._waiting: list[Call] = []
        self._sounding: list[Call] = []
        self._player: QMediaPlayer | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._end)

    @Slot(object)
    def announce(self, call: Call) -> None:
        """Sounds a call as soon as the ones before are done."""
        self._waiting.append(call)
        if not self._sounding:
            # later, so that calls that come together get one chime
            QTimer.singleShot(0, self._begin)

    @Slot()
    def _begin(self) -> None:
        if self._sounding or not self._waiting:
            return
        self._sounding, self._waiting = self._waiting, []
        self._patience.start()
        if not self._play():
            self._end()

    def _play(self) -> bool:
        """Whether it sounds."""
        try:
            from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer
        except ImportError:
            # the system has no sound libraries
            return False
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return False
        if self._player is None:
            self._player = QMediaPlayer(self)
            self._player.setAudioOutput(QAudioOutput(self))
            self._player.setSource(QUrl.fromLocalFile(str(self._sound)))
            self._player.mediaStatusChanged.connect(self._hear)
            self._player.errorOccurred.connect(self._end)
        self._player.audioOutput().setDevice(device)
        self._player.setPosition(0)
        self._player.play()
        return True

    @Slot(object)
    def _hear(self, status: "QMediaPlayer.MediaStatus") -> None:
        if self._player and status == self._player.MediaStatus.EndOfMedia:
            self._end()

    @Slot()
    def _end(self) -> None:
        self._patience.stop()
        done, self._sounding = self._sounding, []
        for call in done:
            self.finished.emit(call)
        if done and self._player and self._player.error() != self._player.Error.NoError:
            # made anew for the next call: the device may be back
            self._player.deleteLater()
            self._player = None
        if self._waiting:
            QTimer.singleShot(0, self._begin)
