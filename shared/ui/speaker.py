"""The loudspeaker's process: plays what it is told to on standard input and says when each sound has ended.

It lives apart from the app because a sound server that dies takes every program that plays with it, and the screen must
not go. What it is told is a letter, a length (8 figures, hexadecimal) and so many bytes: a sound (a WAV file) that
replaces the one before, silence, or a signal (the path of a WAV file) that goes with whatever sounds. Its lines are
"devices 2" at the beginning and whenever they change, "heard 3" when the third sound has ended, and "silent 3" where
there is no device. Whatever goes wrong ends the process; a new one finds the devices anew.
"""

import os
import sys
import threading
from typing import BinaryIO, Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QSoundEffect

from shared.ui.loudspeaker import SIGNAL, SILENCE, SOUND

FIGURES: Final = 8


class Speaker(QObject):
    """Plays one sound after another, and signals beside them."""

    told = Signal(str, bytes)

    def __init__(self) -> None:
        super().__init__()
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(QAudioOutput(self._player))
        self._player.mediaStatusChanged.connect(self._hear)
        self._player.errorOccurred.connect(lambda *_: QCoreApplication.exit(1))
        self._sound = QBuffer(self)
        self._sounds = 0
        self._signals: dict[bytes, QSoundEffect] = {}
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._count)
        self.told.connect(self._obey)
        self._count()

    def read(self, source: BinaryIO) -> None:
        """Takes orders from a pipe until its other end is gone; on a thread of its own."""
        while head := source.read(1 + FIGURES):
            self.told.emit(chr(head[0]), source.read(int(head[1:], 16)))
        self.told.emit("", b"")

    @Slot(str, bytes)
    def _obey(self, kind: str, body: bytes) -> None:
        if kind == SOUND:
            self._play(body)
        elif kind == SIGNAL:
            self._signal(body)
        elif kind == SILENCE:
            self._stop()
        else:
            QCoreApplication.exit(0)

    def _play(self, sound: bytes) -> None:
        self._sounds += 1
        self._stop()
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            _say(f"silent {self._sounds}")
            QCoreApplication.exit(0)
            return
        self._player.audioOutput().setDevice(device)
        self._sound.setData(QByteArray(sound))
        self._sound.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._sound, QUrl("sound.wav"))
        self._player.play()

    def _stop(self) -> None:
        self._player.stop()
        self._player.setSource(QUrl())
        self._sound.close()

    def _signal(self, path: bytes) -> None:
        if path not in self._signals:
            effect = self._signals[path] = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(path.decode()))
        if not QMediaDevices.defaultAudioOutput().isNull():
            self._signals[path].play()

    @Slot(object)
    def _hear(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            _say(f"heard {self._sounds}")
        elif status == QMediaPlayer.MediaStatus.InvalidMedia:
            QCoreApplication.exit(1)

    @Slot()
    def _count(self) -> None:
        _say(f"devices {len(self._devices.audioOutputs())}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Runs until standard input is closed, and ends the process."""
    app = QCoreApplication([])
    speaker = Speaker()
    threading.Thread(target=speaker.read, args=(sys.stdin.buffer,), daemon=True).start()
    status = app.exec()
    # at once: the interpreter would wait in vain for a thread that waits for standard input
    os._exit(status)


if __name__ == "__main__":
    main()
