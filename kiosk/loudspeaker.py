"""Where the guide is heard: the sound device of this machine, or a headset that is plugged in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal, Slot

from shared.speech.wav import Wav

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer


class Loudspeaker(QObject):
    """Plays one sound at a time. `shared.ui.jobs` has imported QtMultimedia before one is made."""

    ended = Signal()
    """The sound has been heard to its end, or the device is gone."""
    devices_changed = Signal(int)
    """So many more devices than at the start: a headset has been plugged in, or taken out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QMediaDevices

        self._devices = QMediaDevices(self)
        self._at_start = len(self._devices.audioOutputs())
        self._devices.audioOutputsChanged.connect(self._count)
        self._player: QMediaPlayer | None = None
        self._sound = QBuffer(self)

    @property
    def there(self) -> bool:
        """Whether anything can be heard at all."""
        return not self._devices.defaultAudioOutput().isNull()

    def play(self, sound: Wav) -> None:
        """Plays a sound instead of the one that plays."""
        self.stop()
        player = self._player = self._player or self._new_player()
        player.audioOutput().setDevice(self._devices.defaultAudioOutput())
        self._sound.setData(QByteArray(sound.file()))
        self._sound.open(QIODevice.OpenModeFlag.ReadOnly)
        player.setSourceDevice(self._sound, QUrl("guide.wav"))
        player.play()

    def stop(self) -> None:
        """Silence, at once."""
        if self._player:
            self._player.stop()
            self._player.setSource(QUrl())
        self._sound.close()

    def _new_player(self) -> "QMediaPlayer":
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(player))
        player.mediaStatusChanged.connect(self._hear)
        player.errorOccurred.connect(lambda *_: self.ended.emit())
        return player

    @Slot(object)
    def _hear(self, status: "QMediaPlayer.MediaStatus") -> None:
        if self._player and status == self._player.MediaStatus.EndOfMedia:
            self.ended.emit()

    @Slot()
    def _count(self) -> None:
        self.devices_changed.emit(len(self._devices.audioOutputs()) - self._at_start)
