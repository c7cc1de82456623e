"""The loudspeaker's process: it is replaced when it dies or hangs, and never holds up who waits for it."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from display.loudspeaker import Loudspeaker
from shared.speech.wav import silence

SOUND = silence(22_050, 50)
READ = "import sys; read = sys.stdin.buffer.read; number = lambda: int(read(8), 16); read(number());"


def speaker(code: str) -> tuple[str, ...]:
    """A process that does something else with a sound."""
    return (sys.executable, "-c", READ + code)


def test_a_sound_that_was_heard_is_told_and_the_process_goes_on(qtbot: QtBot) -> None:
    echo = "\nwhile True: print('heard', flush=True); read(number())"
    loudspeaker = Loudspeaker(command=speaker(echo))
    loudspeaker.prepare()
    process = loudspeaker.process_id
    for _ in range(3):
        with qtbot.waitSignal(loudspeaker.ended):
            loudspeaker.play(SOUND)
    assert loudspeaker.process_id == process
    loudspeaker.stop()


def test_without_a_device_a_sound_ends_at_once(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    loudspeaker = Loudspeaker()
    for _ in range(2):
        with qtbot.waitSignal(loudspeaker.ended, timeout=15_000):
            loudspeaker.play(silence(22_050, 60_000))
    loudspeaker.stop()


def test_a_sound_whose_process_dies_is_played_by_a_new_one(qtbot: QtBot, tmp_path: Path) -> None:
    tried = tmp_path / "tried"
    code = f"\nimport os, pathlib; tried = pathlib.Path({str(tried)!r})"
    code += "\nif tried.exists(): print('heard', flush=True); read()\ntried.touch(); os.abort()"
    loudspeaker = Loudspeaker(command=speaker(code))
    with qtbot.waitSignal(loudspeaker.ended):
        loudspeaker.play(SOUND)
    assert tried.exists()
    assert loudspeaker.process_id
    loudspeaker.stop()


@pytest.mark.parametrize("command", [speaker("sys.exit(1)"), (f"{sys.executable}-that-is-not-there",)])
def test_a_process_that_never_lives_is_no_more_than_silence(qtbot: QtBot, command: tuple[str, ...]) -> None:
    loudspeaker = Loudspeaker(command=command)
    for _ in range(2):
        with qtbot.waitSignal(loudspeaker.ended):
            loudspeaker.play(SOUND)


def test_a_sound_that_never_ends_is_given_up_and_its_process_replaced(qtbot: QtBot) -> None:
    once = "\nprint('heard', flush=True); read()"
    loudspeaker = Loudspeaker(command=speaker(once), patience_ms=50, begin_ms=2_000)
    with qtbot.waitSignal(loudspeaker.ended):
        loudspeaker.play(SOUND)
    first = loudspeaker.process_id
    with qtbot.waitSignal(loudspeaker.ended):
        loudspeaker.play(SOUND)
    assert loudspeaker.process_id != first
    loudspeaker.stop()


def test_a_process_that_hangs_from_the_beginning_is_given_up(qtbot: QtBot) -> None:
    loudspeaker = Loudspeaker(command=speaker("read()"), begin_ms=50)
    with qtbot.waitSignal(loudspeaker.ended):
        loudspeaker.play(SOUND)
    assert loudspeaker.process_id is None


def test_silence_is_at_once_and_nothing_is_told_of_what_was_cut_off(qtbot: QtBot) -> None:
    loudspeaker = Loudspeaker(command=speaker("read()"))
    loudspeaker.play(SOUND)
    with qtbot.assertNotEmitted(loudspeaker.ended, wait=100):
        loudspeaker.stop()
    assert loudspeaker.process_id is None
