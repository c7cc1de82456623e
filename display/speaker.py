"""The loudspeaker's process: plays what it is given on standard input and says when each sound has ended.

It lives apart from the board because a sound server that dies takes every program that plays with it, and the picture
must not go. Each sound is its length (8 figures, hexadecimal) and a WAV file of so many bytes. The answer is a line,
"heard", or "silent" where there is no device. Whatever goes wrong ends the process; a new one finds the devices anew.
"""

import os
import sys
import threading
from typing import BinaryIO, Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

FIGURES: Final = 8


class Speaker(QObject):
    """Plays one sound after another."""

    given = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(QAudioOutput(self._player))
        self._player.mediaStatusChanged.connect(self._hear)
        self._player.errorOccurred.connect(lambda *_: QCoreApplication.exit(1))
        self._sound = QBuffer(self)
        self.given.connect(self._play)

    def read(self, source: BinaryIO) -> None:
        """Takes sounds from a pipe until its other end is gone; on a thread of its own."""
        while head := source.read(FIGURES):
            self.given.emit(source.read(int(head, 16)))
        self.given.emit(b"")

    @Slot(bytes)
    def _play(self, sound: bytes) -> None:
        if not sound:
            QCoreApplication.exit(0)
            return
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            self._answer("silent")
            return
        self._player.audioOutput().setDevice(device)
        self._player.setSource(QUrl())
        self._sound.close()
        self._sound.setData(QByteArray(sound))
        self._sound.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._sound, QUrl("call.wav"))
        self._player.play()

    @Slot(object)
    def _hear(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            self._answer("heard")
        elif status == QMediaPlayer.MediaStatus.InvalidMedia:
            QCoreApplication.exit(1)

    def _answer(self, word: str) -> None:
        sys.stdout.write(word + "\n")
        sys.stdout.flush()
        if word == "silent":
            QCoreApplication.exit(0)


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
