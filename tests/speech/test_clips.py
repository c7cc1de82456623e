"""Recordings: sentences put together from them, and the other voice where one is lacking."""

import re
import unicodedata
from pathlib import Path

import pytest

from shared.speech import wav
from shared.speech.clips import Clips
from shared.speech.errors import SpeechError
from shared.speech.phrases import call
from shared.speech.wav import Wav
from tests.speech.test_wav import tone

MANUAL = Path(__file__).parents[2] / "docs" / "voices.md"
LANGUAGES = ("az", "ru", "en")


class Other:
    """The voice that speaks what is not recorded; remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, float, float]] = []

    def speak(self, text: str, language: str, *, rate: float = 1.0, gain_db: float = 0.0) -> Wav:
        self.asked.append((text, language, rate, gain_db))
        return tone(77)


@pytest.fixture
def other() -> Other:
    return Other()


@pytest.fixture
def clips(tmp_path: Path, other: Other) -> Clips:
    return Clips(tmp_path / "səslər", other)


def record(clips: Clips, language: str, words: str, sound: Wav | bytes, suffix: str = ".wav") -> Path:
    file = clips.folder / language / f"{words}{suffix}"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(sound.file() if isinstance(sound, Wav) else sound)
    return file


def to_record() -> dict[str, list[str]]:
    """The words that the manual tells to record."""
    return {
        language: words.split()
        for language, words in re.findall(r"^(\w\w):\n\n```\n(.+?)```", MANUAL.read_text("utf-8"), re.M | re.S)
    }


def every_call(language: str) -> list[str]:
    numbers = [call(f"A{n:03}", 1, language) for n in range(2000)]
    letters = [call(f"{letter}007", 1, language) for letter in "AMDESFGKLRTNZ"]
    windows = [call("A042", window, language) for window in range(1, 61)]
    places = [call("A042", 5, language, hall=hall, floor=floor) for hall in range(1, 5) for floor in range(-1, 6)]
    return numbers + letters + windows + places


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_manual_are_those_of_every_call(language: str) -> None:
    listed = to_record()[language]
    said = {word for text in every_call(language) for word in re.findall(r"\w+", text.lower())}
    assert set(listed) == said
    assert len(listed) == len(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_calls_are_put_together_from_the_recordings_alone(clips: Clips, other: Other, language: str) -> None:
    for n, word in enumerate(to_record()[language]):
        record(clips, language, word, tone(20 + n))
    for text in every_call(language)[::29]:
        assert clips.speak(text, language).duration_ms > 100
    assert not other.asked


def test_a_sentence_has_its_recordings_in_turn_and_a_pause_at_each_comma(clips: Clips) -> None:
    record(clips, "az", "a", tone(100))
    record(clips, "az", "yüz", tone(200))
    record(clips, "az", "beşinci", tone(300))
    record(clips, "az", "pəncərə", tone(400))
    heard = clips.speak("A, yüz, beşinci pəncərə", "az")
    assert heard.duration_ms == pytest.approx(100 + 250 + 200 + 250 + 300 + 40 + 400, abs=10)


def test_silence_around_a_recording_is_cut(clips: Clips) -> None:
    record(clips, "az", "yüz", wav.joined([wav.silence(22050, 900), tone(200), wav.silence(22050, 900)]))
    assert clips.speak("yüz", "az").duration_ms == pytest.approx(200 + 2 * wav.MARGIN_MS, abs=2)


def test_the_longest_recording_is_taken_first(clips: Clips) -> None:
    record(clips, "az", "beşinci", tone(100))
    record(clips, "az", "pəncərə", tone(100))
    record(clips, "az", "beşinci pəncərə", tone(700))
    assert clips.speak("beşinci pəncərə", "az").duration_ms == pytest.approx(700, abs=2)
    assert clips.speak("beşinci, pəncərə", "az").duration_ms == pytest.approx(100 + 250 + 100, abs=3)


def test_volume_is_that_of_the_sentence(clips: Clips) -> None:
    record(clips, "az", "yüz", tone(300, peak=500))
    assert clips.speak("yüz", "az").rms_db - clips.speak("yüz", "az", gain_db=-18).rms_db == pytest.approx(18, abs=0.2)


def test_a_sentence_that_lacks_a_word_is_spoken_by_the_other_voice_as_a_whole(clips: Clips, other: Other) -> None:
    record(clips, "az", "beşinci", tone(100))
    assert clips.speak("beşinci pəncərə, zal", "az", rate=0.8, gain_db=-6) == tone(77)
    assert other.asked == [("beşinci pəncərə, zal", "az", 0.8, -6)]
    with pytest.raises(SpeechError) as lacking:
        clips.composed("beşinci pəncərə, zal", "az")
    assert (lacking.value.code, lacking.value.values) == ("clip_missing", {"words": ("pəncərə", "zal")})


def test_a_language_without_recordings_is_spoken_by_the_other_voice(clips: Clips, other: Other) -> None:
    record(clips, "az", "bir", tone(100))
    clips.speak("один", "ru")
    assert [asked[0] for asked in other.asked] == ["один"]


def test_what_was_recorded_meanwhile_is_heard_in_the_next_sentence(clips: Clips, other: Other) -> None:
    clips.speak("bir", "az")
    record(clips, "az", "bir", tone(100))
    assert clips.speak("bir", "az").duration_ms == pytest.approx(100, abs=2)
    assert len(other.asked) == 1


@pytest.mark.parametrize("name", ["İYİRMİ", "iyirmi", unicodedata.normalize("NFD", "İyirmi")])
def test_names_of_files_are_read_as_azerbaijani(clips: Clips, other: Other, name: str) -> None:
    record(clips, "az", name, tone(100), ".WAV")
    record(clips, "az", unicodedata.normalize("NFD", "üç"), tone(100))
    record(clips, "az", "SIFIR", tone(100))
    clips.speak("iyirmi üç sıfır", "az")
    assert not other.asked


@pytest.mark.parametrize("broken", [b"", b"an MP3 by another name", tone(9).file()[:30]])
def test_a_broken_recording_is_told_and_the_other_voice_speaks(clips: Clips, other: Other, broken: bytes) -> None:
    file = record(clips, "az", "bir", broken)
    assert clips.speak("bir", "az") == tone(77)
    with pytest.raises(SpeechError) as told:
        clips.composed("bir", "az")
    assert (told.value.code, told.value.values["file"]) == ("clip_unusable", file)


def test_a_folder_that_cannot_be_read_is_told_and_the_other_voice_speaks(other: Other, tmp_path: Path) -> None:
    clips = Clips(tmp_path / ("x" * 300), other)
    assert clips.speak("bir", "az") == tone(77)
    with pytest.raises(SpeechError, match="clip_unusable"):
        clips.composed("bir", "az")


def test_recordings_of_different_rates_are_told(clips: Clips) -> None:
    record(clips, "az", "bir", tone(100))
    record(clips, "az", "iki", tone(100, rate=48000))
    assert clips.speak("iki", "az").rate == 48000
    with pytest.raises(SpeechError, match=r"clip_unusable.*22050, 48000"):
        clips.composed("bir iki", "az")


def test_other_files_in_the_folder_do_not_matter(clips: Clips, other: Other) -> None:
    record(clips, "az", "bir", tone(100))
    record(clips, "az", "bir", b"notes of the speaker", ".txt")
    record(clips, "az", "", b"", ".DS_Store")
    clips.speak("bir", "az")
    assert not other.asked


def test_where_nothing_is_said_nothing_is_heard(clips: Clips) -> None:
    assert clips.speak(" … ", "az").duration_ms == 0
