"""Sound: loudness without clipping, silence cut off, files that any player reads."""

import io
import math
import wave
from array import array

import pytest

from shared.speech import wav
from shared.speech.wav import Wav

RATE = 22050


def tone(ms: int, peak: int = 8000, rate: int = RATE) -> Wav:
    samples = (round(peak * math.sin(n * 2 * math.pi * 440 / rate)) for n in range(rate * ms // 1000))
    return Wav(rate, array("h", samples).tobytes())


def peak(sound: Wav) -> int:
    return max(map(abs, array("h", sound.frames)))


def test_volume_has_a_range_of_18_db_and_more_without_clipping() -> None:
    loudest = tone(200).at(0)
    assert 0.88 * wav.FULL < peak(loudest) < wav.FULL
    for softer in (6, 12, 18, 30):
        assert tone(200).at(-softer).rms_db == pytest.approx(loudest.rms_db - softer, abs=0.1)


def test_more_than_the_loudest_is_the_loudest() -> None:
    assert tone(50).at(12) == tone(50).at(0)


def test_voices_of_different_loudness_are_brought_to_the_same() -> None:
    assert tone(200, peak=900).at(-6).rms_db == pytest.approx(tone(200, peak=32000).at(-6).rms_db, abs=0.1)


def test_silence_stays_silence_at_any_volume() -> None:
    quiet = wav.silence(RATE, 100)
    assert quiet.at(0) == quiet
    assert quiet.rms_db == -math.inf
    assert Wav().at(0) == Wav()


def test_silence_is_cut_at_both_ends_and_kept_inside() -> None:
    word = tone(100)
    sentence = wav.joined([word, word], gap_ms=300)
    padded = wav.joined([wav.silence(RATE, 500), sentence, wav.silence(RATE, 700)])
    assert padded.duration_ms == 1700
    assert padded.trimmed().duration_ms == pytest.approx(500 + 2 * wav.MARGIN_MS, abs=2)


def test_nothing_remains_of_mere_silence() -> None:
    assert wav.silence(RATE, 500).trimmed().duration_ms == 0
    assert Wav().trimmed() == Wav()
    assert wav.joined([]) == Wav()


def test_a_file_is_read_by_others_and_by_ourselves() -> None:
    sound = tone(120, rate=48000)
    with wave.open(io.BytesIO(sound.file())) as reader:
        assert (reader.getnchannels(), reader.getsampwidth(), reader.getframerate()) == (1, 2, 48000)
        assert reader.readframes(reader.getnframes()) == sound.frames
    assert wav.read(sound.file()) == sound


@pytest.mark.parametrize(("channels", "width"), [(2, 2), (1, 1), (1, 3)])
def test_a_file_of_another_kind_is_refused(channels: int, width: int) -> None:
    memory = io.BytesIO()
    with wave.open(memory, "wb") as writer:
        writer.setnchannels(channels)
        writer.setsampwidth(width)
        writer.setframerate(RATE)
        writer.writeframes(bytes(600))
    with pytest.raises(ValueError, match=f"{channels} × {8 * width} bit"):
        wav.read(memory.getvalue())


@pytest.mark.parametrize("content", [b"", b"RIFF", b"an MP3 by another name" * 9, tone(9).file()[:30]])
def test_what_is_no_sound_file_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="no WAV file"):
        wav.read(content)


@pytest.mark.parametrize("rate", [11_025, 16_000, 22_050, 44_100, 48_000])
def test_another_rate_changes_neither_length_nor_loudness(rate: int) -> None:
    sound = tone(500)
    other = sound.resampled(rate)
    assert other.rate == rate
    assert other.duration_ms == pytest.approx(500, abs=1)
    assert other.rms_db == pytest.approx(sound.rms_db, abs=0.2)


def test_nothing_has_every_rate() -> None:
    assert Wav(RATE).resampled(48_000) == Wav(48_000)
