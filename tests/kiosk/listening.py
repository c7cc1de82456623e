"""A voice that is written down instead of heard, and a loudspeaker that only pretends."""

from PySide6.QtCore import QObject, Signal

from shared.speech.errors import SpeechError
from shared.speech.wav import Wav, silence

RATE = 22050


class WrittenVoice:
    """Writes down what it is asked to say, as (text, language)."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.gains: list[float] = []
        self.broken = False

    def speak(self, text: str, language: str, *, rate: float = 1.0, gain_db: float = 0.0) -> Wav:
        if self.broken:
            raise SpeechError("speech_failed", reason=1)
        self.said.append((text, language))
        self.gains.append(gain_db)
        return silence(RATE, 1000)

    @property
    def texts(self) -> str:
        return " ".join(text for text, _ in self.said)


class Pretended(QObject):
    """Plays nothing; a test ends the sound."""

    ended = Signal()

    def __init__(self, *, there: bool = True) -> None:
        super().__init__()
        self.there = there
        self.playing: Wav | None = None

    def play(self, sound: Wav) -> None:
        self.playing = sound

    def stop(self) -> None:
        self.playing = None

    def finish(self) -> None:
        self.playing = None
        self.ended.emit()
