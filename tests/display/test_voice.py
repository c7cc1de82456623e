"""What the hall hears, and that a silent machine loses no call."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from display.voice import Chime
from shared.domain.view import Call
from tests.display import loudspeaker
from tests.display.hall import Hall
from tests.display.stage import stage


class Stuck(Chime):
    """A chime on a device that takes everything and never ends."""

    played = 0

    def _play(self) -> bool:
        self.played += 1
        return True


def finished(chime: Chime) -> list[Call]:
    calls: list[Call] = []
    chime.finished.connect(calls.append)
    return calls


def test_without_a_sound_device_every_call_is_done_at_once(qtbot: QtBot) -> None:
    chime = Chime()
    done = finished(chime)
    call = Hall().call("A042")
    chime.announce(call)
    qtbot.waitUntil(lambda: done == [call])
    chime.announce(replace(call, calls=2))
    qtbot.waitUntil(lambda: len(done) == 2)


def test_without_sound_libraries_every_call_is_done_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    Chime.prepare()
    chime = Chime()
    done = finished(chime)
    call = Hall().call("A042")
    chime.announce(call)
    qtbot.waitUntil(lambda: done == [call])


def test_a_chime_that_never_ends_is_given_up(qtbot: QtBot) -> None:
    chime = Stuck(patience_ms=50)
    done = finished(chime)
    hall = Hall()
    first, second = hall.call("A042"), hall.call("K007")
    chime.announce(first)
    qtbot.waitUntil(lambda: chime.played == 1)
    chime.announce(second)
    qtbot.waitUntil(lambda: done == [first, second])
    assert chime.played == 2


def test_calls_that_come_together_share_a_chime(qtbot: QtBot) -> None:
    chime = Stuck(patience_ms=50)
    done = finished(chime)
    hall = Hall()
    calls = [hall.call("A042"), hall.call("K007"), hall.call("D001")]
    for call in calls:
        chime.announce(call)
    qtbot.waitUntil(lambda: done == calls)
    assert chime.played == 1


if loudspeaker.AVAILABLE:

    def test_the_hall_hears_two_notes_for_each_call(sqlite_url: str, tmp_path: Path) -> None:
        with loudspeaker.Loudspeaker(tmp_path) as hall, stage(sqlite_url) as made:
            made.environment.update(hall.environment)
            with made.board() as board:
                number = [made.visitor(), made.call(3)][1]
                board.wait(number)
                hall.hear(1)
                made.queue.recall(3)
                chimes = hall.hear(2)
        for chime in chimes:
            assert len(chime) / loudspeaker.RATE == pytest.approx(1.2, abs=0.35)
            first, last = chime[: len(chime) // 4], chime[len(chime) // 2 :]
            g4, c5, other = 392.0, 523.25, 450.0
            assert loudspeaker.strength(first, g4) > 5 * loudspeaker.strength(first, c5)
            assert loudspeaker.strength(last, c5) > loudspeaker.strength(last, g4)
            assert loudspeaker.strength(last, c5) > 5 * loudspeaker.strength(last, other)

    def test_a_loudspeaker_that_is_gone_does_not_stop_the_board(sqlite_url: str, tmp_path: Path) -> None:
        with loudspeaker.Loudspeaker(tmp_path) as hall, stage(sqlite_url) as made:
            made.environment.update(hall.environment)
            with made.board() as board:
                numbers = [made.visitor(), made.visitor()]
                made.call(3)
                hall.hear(1, whole=False)
                hall.unplug()
                made.call(4)
                board.wait(numbers[1])
