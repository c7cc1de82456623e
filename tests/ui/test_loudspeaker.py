"""The loudspeaker's process: it is replaced when it dies or hangs, and never holds up who waits for it.

What really sounds is recorded by a sound server of the test's own.
"""

import sys
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shared import assets
from shared.speech.espeak import Espeak
from shared.speech.wav import Wav, silence
from shared.ui.loudspeaker import Loudspeaker
from tests import loudspeaker as recorded
from tests.loudspeaker import RATE

SOUND = silence(RATE, 50)
ALIKE = 0.85
TICK = assets.path("sounds", "tick.wav")
READ = "import sys; read = sys.stdin.buffer.read; number = lambda: int(read(9)[1:], 16); read(number());"


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[recorded.Loudspeaker]:
    """A sound server with a recorded loudspeaker; what the test starts sounds there."""
    with recorded.Loudspeaker(tmp_path) as hall:
        for name, value in hall.environment.items():
            monkeypatch.setenv(name, value)
        yield hall


def sentence() -> Wav:
    return Espeak().speak("Sizə daha çox vaxt lazımdır? Tələsməyin.", "az")


def speaker(code: str) -> tuple[str, ...]:
    """A process that does something else with a sound."""
    return (sys.executable, "-c", READ + code)


def test_a_sound_that_was_heard_is_told_and_the_process_goes_on(qtbot: QtBot) -> None:
    echo = "\nfor sound in range(9): print('heard', 1 + sound, flush=True); read(number())"
    loudspeaker = Loudspeaker(command=speaker(echo))
    loudspeaker.prepare()
    process = loudspeaker.process_id
    for _ in range(3):
        with qtbot.waitSignal(loudspeaker.ended):
            loudspeaker.play(SOUND)
    assert loudspeaker.process_id == process
    loudspeaker.close()


def test_without_a_device_a_sound_ends_at_once(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    loudspeaker = Loudspeaker()
    for _ in range(2):
        with qtbot.waitSignal(loudspeaker.ended, timeout=15_000):
            loudspeaker.play(silence(RATE, 60_000))
    loudspeaker.close()


def test_a_sound_whose_process_dies_is_played_by_a_new_one(qtbot: QtBot, tmp_path: Path) -> None:
    tried = tmp_path / "tried"
    code = f"\nimport os, pathlib; tried = pathlib.Path({str(tried)!r})"
    code += "\nif tried.exists(): print('heard 1', flush=True); read()\ntried.touch(); os.abort()"
    loudspeaker = Loudspeaker(command=speaker(code))
    with qtbot.waitSignal(loudspeaker.ended):
        loudspeaker.play(SOUND)
    assert tried.exists()
    assert loudspeaker.process_id
    loudspeaker.close()


@pytest.mark.parametrize("command", [speaker("sys.exit(1)"), (f"{sys.executable}-that-is-not-there",)])
def test_a_process_that_never_lives_is_no_more_than_silence(qtbot: QtBot, command: tuple[str, ...]) -> None:
    loudspeaker = Loudspeaker(command=command)
    for _ in range(2):
        with qtbot.waitSignal(loudspeaker.ended):
            loudspeaker.play(SOUND)


def test_a_sound_that_never_ends_is_given_up_and_its_process_replaced(qtbot: QtBot) -> None:
    once = "\nprint('heard 1', flush=True); read()"
    loudspeaker = Loudspeaker(command=speaker(once), patience_ms=50, begin_ms=2_000)
    with qtbot.waitSignal(loudspeaker.ended):
        loudspeaker.play(SOUND)
    first = loudspeaker.process_id
    with qtbot.waitSignal(loudspeaker.ended):
        loudspeaker.play(SOUND)
    assert loudspeaker.process_id != first
    loudspeaker.close()


def test_a_process_that_hangs_from_the_beginning_is_given_up(qtbot: QtBot) -> None:
    loudspeaker = Loudspeaker(command=speaker("read()"), begin_ms=50)
    with qtbot.waitSignal(loudspeaker.ended):
        loudspeaker.play(SOUND)
    assert loudspeaker.process_id is None


def test_what_ends_late_is_not_taken_for_the_end_of_the_next_sound(qtbot: QtBot) -> None:
    late = "\nread(number()); read(number()); print('heard 1', flush=True)"
    late += "\nread(1); print('heard 2', flush=True); read()"
    loudspeaker = Loudspeaker(command=speaker(late))
    loudspeaker.play(SOUND)
    loudspeaker.stop()
    loudspeaker.play(SOUND)
    with qtbot.assertNotEmitted(loudspeaker.ended, wait=200):
        pass
    with qtbot.waitSignal(loudspeaker.ended):
        loudspeaker.signal(TICK)
    loudspeaker.close()


def test_a_process_that_is_kept_is_replaced_and_tells_what_can_be_heard(qtbot: QtBot, tmp_path: Path) -> None:
    tried = tmp_path / "tried"
    code = f"import os, pathlib, sys; tried = pathlib.Path({str(tried)!r}); began = tried.exists(); tried.touch()"
    code += "\nprint('devices', int(began), flush=True)\nif began: sys.stdin.read()"
    loudspeaker = Loudspeaker(command=(sys.executable, "-c", code))
    told: list[int] = []
    loudspeaker.devices_changed.connect(told.append)
    loudspeaker.keep()
    qtbot.waitUntil(lambda: loudspeaker.there)
    assert told == [0, 1]
    loudspeaker.close()


def test_devices_that_come_and_go_are_counted_by_a_new_process(qtbot: QtBot, tmp_path: Path) -> None:
    """A process that has seen its sound server die counts the devices of the dead one for ever."""
    begun = tmp_path / "begun"
    code = f"import pathlib, sys; begun = pathlib.Path({str(begun)!r}); first = not begun.exists(); begun.touch()"
    code += "\nprint('devices', 1 if first else 2, flush=True)"
    code += "\nsys.stdin.read(9)\nprint('devices 7', flush=True); sys.stdin.read()"
    loudspeaker = Loudspeaker(command=(sys.executable, "-c", code))
    told: list[int] = []
    loudspeaker.devices_changed.connect(told.append)
    loudspeaker.keep()
    qtbot.waitUntil(lambda: loudspeaker.there)
    loudspeaker.play(SOUND)
    qtbot.waitUntil(lambda: told == [1, 2])
    loudspeaker.close()


def test_silence_is_at_once_and_nothing_is_told_of_what_was_cut_off(qtbot: QtBot) -> None:
    loudspeaker = Loudspeaker(command=speaker("read()"))
    loudspeaker.play(SOUND)
    with qtbot.assertNotEmitted(loudspeaker.ended, wait=100):
        loudspeaker.close()
    assert loudspeaker.process_id is None


def test_silence_is_heard_at_once_and_the_next_sound_by_the_same_process(
    qtbot: QtBot, hall: recorded.Loudspeaker
) -> None:
    loudspeaker = Loudspeaker()
    loudspeaker.play(sentence())
    qtbot.waitUntil(lambda: bool(hall.sounds(whole=False)), timeout=15_000)
    process = loudspeaker.process_id
    loudspeaker.stop()
    qtbot.waitUntil(lambda: bool(hall.sounds()))
    assert len(hall.sounds()[0]) / RATE < sentence().duration_ms / 2000
    with qtbot.waitSignal(loudspeaker.ended):
        loudspeaker.play(sentence())
    assert loudspeaker.process_id == process
    assert recorded.place_of(array("h", sentence().frames), hall.heard())[1] > ALIKE
    loudspeaker.close()


def test_a_device_that_is_pulled_in_mid_sentence_stops_no_picture_and_sounds_again_when_it_is_back(
    qtbot: QtBot, hall: recorded.Loudspeaker
) -> None:
    said = sentence()
    loudspeaker = Loudspeaker(patience_ms=1_500)
    with qtbot.waitSignal(loudspeaker.ended, timeout=15_000):
        loudspeaker.play(said)
    loudspeaker.play(said)
    hall.hear_for(said.duration_ms / 1000 + 0.7)
    hall.unplug()
    hall.plug()
    with qtbot.waitSignal(loudspeaker.ended, timeout=20_000):
        pass
    loudspeaker.close()
    hall.hear_for(said.duration_ms / 1000 + 0.2)
    assert recorded.place_of(array("h", said.frames), hall.heard())[1] > ALIKE
