"""Sound as numbers: PCM, 16 bits, one channel."""

import io
import math
import wave
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

FULL: Final = 32767
PEAK_DB: Final = -1.0
"""The loudest sample of a sound at 0 dB, under full scale: room for what a converter adds."""
SILENCE: Final = 100
"""Samples up to this (−50 dB) are silence."""
MARGIN_MS: Final = 10
"""What trimming leaves at both ends, so that no soft consonant is cut."""


@dataclass(frozen=True, slots=True)
class Wav:
    """A sound: samples a second, and the samples as signed 16-bit numbers in the machine's byte order."""

    rate: int = 22050
    frames: bytes = b""

    @property
    def duration_ms(self) -> int:
        """How long it sounds."""
        return len(self.frames) // 2 * 1000 // self.rate

    @property
    def rms_db(self) -> float:
        """How loud it is, in dB under full scale; minus infinity if it is silent."""
        samples = self._samples()
        power = sum(sample * sample for sample in samples) / max(len(samples), 1)
        return 10 * math.log10(power / FULL**2) if power else -math.inf

    def trimmed(self) -> "Wav":
        """Gives it without the silence at both ends."""
        samples = self._samples()
        loud = [place for place, sample in enumerate(samples) if abs(sample) > SILENCE]
        if not loud:
            return Wav(self.rate)
        margin = self.rate * MARGIN_MS // 1000
        return Wav(self.rate, samples[max(0, loud[0] - margin) : loud[-1] + 1 + margin].tobytes())

    def at(self, gain_db: float) -> "Wav":
        """Gives it with its loudest sample at `PEAK_DB` + `gain_db`.

        0 dB is as loud as it gets, so that nothing is ever clipped; what is louder is taken for 0 dB.
        """
        samples = self._samples()
        peak = max(map(abs, samples), default=0)
        if not peak:
            return self
        factor = FULL * 10 ** ((PEAK_DB + min(gain_db, 0)) / 20) / peak
        return Wav(self.rate, array("h", [round(sample * factor) for sample in samples]).tobytes())

    def resampled(self, rate: int) -> "Wav":
        """Gives it with so many samples a second; good for a chime, whose tones are low."""
        samples = self._samples()
        count = len(samples) * rate // self.rate
        if rate == self.rate or not count:
            return Wav(rate, self.frames if count else b"")
        found = array("h", bytes(2 * count))
        for place in range(count):
            before, rest = divmod(place * self.rate, rate)
            after = samples[min(before + 1, len(samples) - 1)]
            found[place] = samples[before] + (after - samples[before]) * rest // rate
        return Wav(rate, found.tobytes())

    def file(self) -> bytes:
        """Gives it as the bytes of a WAV file, for a player or a disk."""
        memory = io.BytesIO()
        with wave.open(memory, "wb") as writer:
            writer.setnchannels(1)
            writer.setsampwidth(2)
            writer.setframerate(self.rate)
            writer.writeframes(self.frames)
        return memory.getvalue()

    def _samples(self) -> "array[int]":
        return array("h", self.frames)


def silence(rate: int, ms: int) -> Wav:
    """Gives a pause of so many milliseconds."""
    return Wav(rate, bytes(2 * (rate * ms // 1000)))


def joined(sounds: Iterable[Wav], gap_ms: int = 0) -> Wav:
    """Gives sounds of one rate as one, with a gap between them."""
    parts = list(sounds)
    if not parts:
        return Wav()
    rate = parts[0].rate
    return Wav(rate, silence(rate, gap_ms).frames.join(part.frames for part in parts))


def read(file: bytes) -> Wav:
    """Reads the bytes of a WAV file.

    Raises:
        ValueError: it is no WAV file of 16 bits and one channel.
    """
    try:
        with wave.open(io.BytesIO(file)) as reader:
            if (reader.getnchannels(), reader.getsampwidth()) != (1, 2):
                raise ValueError(f"{reader.getnchannels()} × {8 * reader.getsampwidth()} bit")
            return Wav(reader.getframerate(), reader.readframes(reader.getnframes()))
    except (wave.Error, EOFError) as error:
        raise ValueError(f"no WAV file: {error}") from error
