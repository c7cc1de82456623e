"""What the hall hears of a call. Sound never carries a message alone: without a device the board goes on silently."""

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot

from shared import assets
from shared.domain.view import Call

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

PICTURE_FIRST_MS: Final = 20
"""The frame that shows a call is drawn before the sound begins; calls that come meanwhile share one chime."""
PATIENCE_MS: Final = 4_000
"""A chime that has not ended after so long never will: the device is gone."""


class Voice(QObject):
    """The door to the hall's loudspeaker: sounds one call after another and says when each is done."""

    finished = Signal(object)
    """A call has been sounded, or could not be."""

    def announce(self, call: Call) -> None:
        """Sounds a call as soon as those before it are done."""
        raise NotImplementedError


class Chime(Voice):
    """Two notes for a call; calls that come while they sound get two more together."""

    def __init__(self, parent: QObject | None = None, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self._sound = assets.path("sounds", "chime.wav")
        self._waiting: list[Call] = []
        self._sounding: list[Call] = []
        self._player: QMediaPlayer | None = None
        self._soon = self._timer(PICTURE_FIRST_MS, self._begin)
        self._patience = self._timer(patience_ms, self._give_up)

    @staticmethod
    def prepare() -> None:
        """Loads what sounding needs; takes a while, so on a thread."""
        with suppress(ImportError):
            import_module("PySide6.QtMultimedia")

    @Slot(object)
    def announce(self, call: Call) -> None:
        """Sounds a call as soon as those before it are done."""
        self._waiting.append(call)
        if not self._sounding:
            self._soon.start()

    def _timer(self, milliseconds: int, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(action)
        return timer

    @Slot()
    def _begin(self) -> None:
        self._sounding, self._waiting = self._waiting, []
        self._patience.start()
        if not self._play():
            self._end()

    def _play(self) -> bool:
        """Whether it sounds."""
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:
            # the system has no sound libraries
            return False
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return False
        player = self._player = self._player or self._new_player()
        player.audioOutput().setDevice(device)
        player.setPosition(0)
        player.play()
        return True

    def _new_player(self) -> "QMediaPlayer":
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(player))
        player.setSource(QUrl.fromLocalFile(str(self._sound)))
        player.mediaStatusChanged.connect(self._hear)
        player.errorOccurred.connect(self._give_up)
        return player

    @Slot(object)
    def _hear(self, status: "QMediaPlayer.MediaStatus") -> None:
        if self._player and status == self._player.MediaStatus.EndOfMedia:
            self._end()

    @Slot()
    def _give_up(self) -> None:
        """Made anew for the next call: the device may be back then."""
        if self._player:
            self._player.stop()
            self._player.deleteLater()
            self._player = None
        self._end()

    def _end(self) -> None:
        self._patience.stop()
        done, self._sounding = self._sounding, []
        for call in done:
            self.finished.emit(call)
        if self._waiting:
            self._soon.start()
