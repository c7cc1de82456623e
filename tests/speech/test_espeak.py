"""The synthetic voice: real sentences in three languages, looked at as far as a machine can listen."""

import subprocess
import sys
import tomllib
from array import array
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from string import ascii_uppercase

import pytest

from shared import settings
from shared.speech import wav
from shared.speech.espeak import Espeak
from shared.speech.phrases import call, ticket
from shared.speech.voices import Silent, voice
from shared.speech.wav import Wav

PHONEMES = tomllib.loads(Path(__file__).with_name("phonemes.toml").read_text(encoding="utf-8"))
LANGUAGES = ("az", "ru", "en")


@pytest.fixture
def espeak() -> Espeak:
    return Espeak()


@pytest.mark.parametrize("language", LANGUAGES)
def test_key_sentences_are_pronounced_as_expected(espeak: Espeak, language: str) -> None:
    heard = {sentence: espeak.phonemes(sentence, language) for sentence in PHONEMES[language]}
    assert heard == PHONEMES[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_expected_sentences_are_those_that_the_hall_hears(language: str) -> None:
    assert call("A042", 5, language) in PHONEMES[language]
    assert call("A100", 46, language, hall=2, floor=-1) in PHONEMES[language]
    assert ticket("A042", language, ahead=0, wait=(0, 10)) in PHONEMES[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_call_is_heard_and_takes_as_long_as_a_person_would(espeak: Espeak, language: str) -> None:
    sound = espeak.speak(call("A042", 5, language), language)
    assert 1500 < sound.duration_ms < 4000
    assert -24 < sound.rms_db < -12


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_window_sounds_different(espeak: Espeak, language: str) -> None:
    assert len({espeak.phonemes(call("A042", window, language), language) for window in range(1, 61)}) == 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_sounds_different(espeak: Espeak, language: str) -> None:
    assert len({espeak.phonemes(call(f"{letter}042", 5, language), language) for letter in ascii_uppercase}) == 26


def test_a_lone_a_is_the_letter_and_not_the_english_article(espeak: Espeak) -> None:
    assert espeak.phonemes(call("A042", 5, "en"), "en").startswith("ˈeɪ |")


@pytest.mark.parametrize(
    ("word", "without"),
    [("ənə", "ene"), ("qız", "qiz"), ("baş", "bas"), ("üç", "uc"), ("dağ", "dag"), ("göz", "goz"), ("dərd", "derd")],
)
def test_azerbaijani_letters_survive(espeak: Espeak, word: str, without: str) -> None:
    assert espeak.phonemes(word, "az") != espeak.phonemes(without, "az")


def test_each_language_has_its_own_voice(espeak: Espeak) -> None:
    # who cannot read the letters falls back on another language and says so in parentheses
    for language in LANGUAGES:
        assert "(" not in espeak.phonemes(call("A042", 5, language), language)
    assert "(" in espeak.phonemes("окно", "az")


def test_a_visitor_of_an_unknown_language_hears_azerbaijani(espeak: Espeak) -> None:
    assert espeak.phonemes("pəncərə", "xx") == espeak.phonemes("pəncərə", "az")


def test_silence_at_the_ends_is_cut(espeak: Espeak) -> None:
    samples = array("h", espeak.speak("beşinci pəncərə", "az").frames)
    margin = 22050 * (wav.MARGIN_MS + 5) // 1000
    assert max(map(abs, samples[:margin])) > wav.SILENCE
    assert max(map(abs, samples[-margin:])) > wav.SILENCE


def test_the_pace_is_asked_for(espeak: Espeak) -> None:
    slow, usual, fast = (espeak.speak("beşinci pəncərə", "az", rate=rate).duration_ms for rate in (0.7, 1, 1.5))
    assert slow > 1.2 * usual > 1.5 * fast


@pytest.mark.parametrize("rate", [0, -1, 100])
def test_an_impossible_pace_becomes_the_nearest_possible(espeak: Espeak, rate: float) -> None:
    assert espeak.speak("pəncərə", "az", rate=rate).duration_ms > 100


def test_volume_has_a_range_of_18_db_and_more(espeak: Espeak) -> None:
    loud, soft = (espeak.speak("beşinci pəncərə", "az", gain_db=gain) for gain in (0, -18))
    assert loud.rms_db - soft.rms_db == pytest.approx(18, abs=1)
    assert max(map(abs, array("h", loud.frames))) < wav.FULL


@pytest.mark.parametrize("nothing", ["", " ", "…", "\n"])
def test_where_nothing_is_said_nothing_is_heard(espeak: Espeak, nothing: str) -> None:
    assert espeak.speak(nothing, "az").duration_ms == 0


@pytest.mark.parametrize("odd", ["<b>5 & 6</b>", "[[p@]]", "😀 bilet", "a\0b", "\ud83d", "pəncərə " * 500])
def test_odd_texts_do_no_harm(espeak: Espeak, odd: str) -> None:
    espeak.speak(odd, "az")
    assert espeak.phonemes("üç", "az") == "ˈytʃ"


def test_many_threads_speak_without_mixing_up_languages(espeak: Espeak) -> None:
    alone = {language: espeak.speak(call("A042", 5, language), language) for language in LANGUAGES}
    with ThreadPoolExecutor(6) as pool:
        jobs = [(one, pool.submit(Espeak().speak, call("A042", 5, one), one)) for one in LANGUAGES * 12]
        for language, job in jobs:
            assert job.result().duration_ms == pytest.approx(alone[language].duration_ms, abs=20)


ABSENT = {
    "the package": "import sys; sys.modules['espeakng_loader'] = None",
    "the library": "import espeakng_loader as e; e.get_library_path = lambda: '/nowhere/libespeak-ng.so'",
    "the data": "import espeakng_loader as e; e.get_data_path = lambda: '/nowhere/espeak-ng-data'",
}


@pytest.mark.parametrize("absent", ABSENT.values(), ids=ABSENT)
def test_without_espeak_there_is_a_code_and_no_crash(absent: str) -> None:
    program = f"""{absent}
from shared.settings import Voice
from shared.speech.errors import SpeechError
from shared.speech.voices import voice
for _ in range(2):
    try:
        voice(Voice("espeak")).speak("bir", "az")
    except SpeechError as error:
        print(error.code)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["speech_unavailable"] * 2


def test_importing_the_voices_opens_no_library() -> None:
    program = (
        "import sys, shared.speech.voices as v; v.Silent(); print({'espeakng_loader', 'ctypes'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_the_settings_choose_the_voice(tmp_path: Path) -> None:
    assert isinstance(voice(settings.Voice("espeak")), Espeak)
    assert isinstance(voice(settings.Voice("none")), Silent)
    recorded = voice(settings.Voice("clips", tmp_path))
    assert recorded.speak("beşinci pəncərə", "az").duration_ms > 500  # by the synthetic voice, the folder is empty
    (tmp_path / "az").mkdir()
    (tmp_path / "az" / "beşinci pəncərə.wav").write_bytes(Wav(8000, b"\xff\x7f" * 800).file())
    assert recorded.speak("beşinci pəncərə", "az").rate == 8000


def test_no_voice_says_nothing() -> None:
    assert Silent().speak("beşinci pəncərə", "az") == Wav()
