"""The voices of a centre."""

from typing import Protocol

from shared import settings
from shared.speech.wav import Wav


class Voice(Protocol):
    """Something that speaks. It takes a few milliseconds: call it in a job, not on the screen's thread."""

    def speak(self, text: str, language: str, *, rate: float = 1.0, gain_db: float = 0.0) -> Wav:
        """Gives the text as sound, without silence at its ends; empty if there is nothing to say.

        `rate` is the pace, 1 the usual one, 0.8 slower. `gain_db` is the volume: 0 is the loudest that is not
        clipped, −18 much softer.

        Raises:
            SpeechError: it cannot speak now.
        """


class Silent:
    """Says nothing."""

    def speak(self, text: str, language: str, *, rate: float = 1.0, gain_db: float = 0.0) -> Wav:
        """Gives no sound."""
        return Wav()


def voice(chosen: settings.Voice) -> Voice:
    """Gives the voice of the settings; recordings are completed by espeak-ng. It never fails: speaking may."""
    from shared.speech.clips import Clips
    from shared.speech.espeak import Espeak

    match chosen.kind:
        case "espeak":
            return Espeak()
        case "clips":
            return Clips(chosen.folder, Espeak())
        case "none":
            return Silent()
