"""Turns what is to be said into sound, on a thread, and lets it be heard."""

import logging
from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from kiosk.guide import Said
from shared.speech.errors import SpeechError
from shared.speech.voices import Voice
from shared.speech.wav import Wav, joined
from shared.ui.jobs import Jobs

log = logging.getLogger(__name__)

PAUSE_MS = 300


class Player(Protocol):
    """What can be heard: `shared.ui.loudspeaker.Loudspeaker`."""

    @property
    def ended(self) -> SignalInstance: ...

    @property
    def there(self) -> bool: ...

    def play(self, sound: Wav) -> None: ...

    def stop(self) -> None: ...


class Speaker(QObject):
    """Speaks one thing at a time; the next one, or a press, ends it."""

    speaking = Signal(bool)
    broken = Signal()
    """The voice cannot speak."""

    def __init__(self, jobs: Jobs, voice: Voice, player: Any, parent: QObject | None = None) -> None:
        """`player` is a `Player`."""
        super().__init__(parent)
        self._jobs = jobs
        self._voice = voice
        self._player: Player = player
        self._turn = 0
        self._player.ended.connect(self._end)

    @property
    def there(self) -> bool:
        """Whether anything can be heard."""
        return self._player.there

    def say(self, said: Sequence[Said], gain_db: float) -> None:
        """Says it, instead of whatever is being said."""
        self.stop()
        turn = self._turn
        self.speaking.emit(True)

        def speak() -> Sequence[Wav]:
            return [self._voice.speak(one.text, one.language, gain_db=gain_db) for one in said]

        def play(sounds: Sequence[Wav]) -> None:
            if turn == self._turn:
                self._player.play(joined([sound for sound in sounds if sound.frames], PAUSE_MS))

        self._jobs.run(speak, play, self._failed)

    @Slot()
    def stop(self) -> None:
        """Silence, at once."""
        self._turn += 1
        self._player.stop()
        self.speaking.emit(False)

    @Slot()
    def _end(self) -> None:
        self.speaking.emit(False)

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, SpeechError):
            raise error
        log.warning("the voice guide cannot speak: %s", error)
        self.broken.emit()
