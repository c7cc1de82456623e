"""What the hall hears of its calls: words, languages, loudness, silence."""

import math
from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from display.spoken import Part
from display.voice import CHIME_MS, Voice, length, sound
from display.zone import Zone
from shared.domain.centre import Centre
from shared.domain.day import PAUSED, Day
from shared.domain.hall_voice import HallVoice, VoiceHours
from shared.domain.hours import local
from shared.domain.view import View
from shared.speech import phrases
from shared.speech.clips import Clips
from shared.speech.errors import SpeechError
from shared.speech.espeak import Espeak
from shared.speech.voices import Silent
from shared.speech.wav import Wav, silence
from shared.ui.jobs import Jobs
from tests.display.hall import MORNING, Hall
from tests.display.stage import sample_centre

SPOKEN_MS = 3_000


class Written:
    """A voice that is written down."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.loud: list[float] = []
        self.broken = False

    def speak(self, text: str, language: str, *, rate: float = 1.0, gain_db: float = 0.0) -> Wav:
        if self.broken:
            raise SpeechError("speech_failed", reason=1)
        self.said.append((text, language))
        self.loud.append(gain_db)
        return silence(22_050, SPOKEN_MS)


class Pretended(QObject):
    """A loudspeaker that plays nothing; the test ends the sound."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.playing: Wav | None = None
        self.played = 0

    def play(self, sound: Wav) -> None:
        assert self.playing is None, "two voices at a time"
        self.playing = sound
        self.played += 1

    def stop(self) -> None:
        self.playing = None


class Room:
    """A hall with a voice, on a clock that the test turns."""

    def __init__(self, qtbot: QtBot, centre: Centre, zone: Zone) -> None:
        self.qtbot = qtbot
        self.hall = Hall()
        self.centre = centre
        self.status = ""
        self.jobs = Jobs()
        self.written = Written()
        self.loudspeaker = Pretended()
        device: Any = self.loudspeaker
        self.voice = Voice(self.jobs, self.written, device, zone, monotonic=lambda: self.hall.now - MORNING)

    def look(self) -> None:
        """The board reads the store."""
        day = Day(local(self.centre, self.hall.now).date(), status=self.status or "open")
        self.voice.show(View(1, self.hall.now, self.centre, day, calls=tuple(self.hall.calls)))
        self.settle()

    @property
    def silent(self) -> bool:
        return self.loudspeaker.playing is None

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.jobs.property("busy") == 0)

    def end(self) -> None:
        """What sounds has been heard."""
        assert self.loudspeaker.playing is not None
        self.hall.now += self.loudspeaker.playing.duration_ms
        self.loudspeaker.playing = None
        self.loudspeaker.ended.emit()
        self.settle()

    def listen(self) -> list[tuple[str, str]]:
        """All that is said until there is silence."""
        before = len(self.written.said)
        self.look()
        while self.loudspeaker.playing is not None:
            self.end()
        return self.written.said[before:]


@pytest.fixture
def room_of(qtbot: QtBot) -> Iterator[Callable[..., Room]]:
    rooms: list[Room] = []

    def made(zone: Zone | None = None, halls: int = 1, **voice: Any) -> Room:
        centre = sample_centre(halls)
        centre = replace(centre, policy=replace(centre.policy, voice=HallVoice(**voice)))
        rooms.append(Room(qtbot, centre, zone or Zone()))
        return rooms[-1]

    yield made
    for room in rooms:
        room.jobs.close()


@pytest.fixture
def room(room_of: Callable[..., Room]) -> Room:
    return room_of()


def test_the_call_is_said_in_the_visitors_words_and_then_in_the_centres(room: Room) -> None:
    room.hall.call("A042", 5, "ru")
    assert room.listen() == [("А, ноль сорок два, окно пять", "ru"), ("A, sıfır qırx iki, beşinci pəncərə", "az")]


def test_an_english_visitor_and_the_thousandth(room: Room) -> None:
    room.hall.call("A042", 5, "en")
    assert room.listen() == [("A, zero four two, window five", "en"), ("A, sıfır qırx iki, beşinci pəncərə", "az")]
    room.hall.call("S1000", 12, "az")
    assert room.listen() == [("Es, min, on ikinci pəncərə", "az")]


def test_who_is_called_together_with_others_hears_his_own_language(room: Room) -> None:
    room.hall.call("A042", 5, "en")
    room.hall.call("K007", 12, "ru")
    assert room.listen() == [
        ("A, zero four two, window five", "en"),
        ("Ка, ноль ноль семь, окно двенадцать", "ru"),
        ("Ka, sıfır sıfır yeddi, on ikinci pəncərə", "az"),
    ]


def test_hall_and_floor_are_said_where_the_board_is_for_several(room_of: Callable[..., Room]) -> None:
    both = room_of(halls=2)
    both.hall.call("A042", 12, "en")
    said = both.listen()[0][0]
    window = both.centre.window_by_number[12]
    assert said == phrases.call("A042", 12, "en", hall=window.hall, floor=window.floor)
    assert ", hall two" in said


def test_a_board_speaks_for_its_own_hall_only(room_of: Callable[..., Room]) -> None:
    second = room_of(zone=Zone(hall=2), halls=2)
    second.hall.call("A001", 3)
    second.hall.call("A002", 12)
    assert second.listen() == [("A, sıfır sıfır iki, on ikinci pəncərə", "az")]


def test_a_recall_is_spoken_again(room: Room) -> None:
    call = room.hall.call("A042", 5)
    once = room.listen()
    room.hall.wait(30)
    assert room.listen() == []
    room.hall.recall(call)
    assert room.listen() == once


def test_a_window_that_is_no_longer_in_the_centre_is_not_called(room: Room) -> None:
    room.hall.call("A042", 99)
    assert room.listen() == []


def test_the_chime_alone_where_the_centre_wants_no_voice(room_of: Callable[..., Room]) -> None:
    room = room_of(times=0)
    room.hall.call("A042")
    assert room.listen() == []
    assert room.loudspeaker.played == 1


def test_loud_by_day_soft_at_lunch_and_silent_in_the_evening(room_of: Callable[..., Room]) -> None:
    room = room_of(volume=-3, hours=(VoiceHours("13:00", "14:00", -12), VoiceHours("18:00", "08:30")))
    for clock, volume in (("10:00", -3), ("12:59", -3), ("13:00", -12), ("14:00", -3), ("08:30", -3)):
        room.hall.now = MORNING + 60_000 * (60 * int(clock[:2]) + int(clock[3:]) - 600)
        room.hall.turns.clear()
        room.hall.call(f"A{len(room.written.loud):03}")
        room.listen()
        assert room.written.loud[-1] == volume, clock
    for clock in ("18:00", "23:59", "00:00", "08:29"):
        heard = room.loudspeaker.played
        room.hall.now = MORNING + 60_000 * (60 * int(clock[:2]) + int(clock[3:]) - 600)
        room.hall.call(f"K{len(room.hall.turns):03}")
        room.listen()
        assert room.loudspeaker.played == heard, clock


def test_the_pause_of_the_day_cuts_the_voice_off_and_what_waited_stays_unsaid(room: Room) -> None:
    room.hall.call("A001", 5, "ru")
    room.hall.call("A002", 6, "ru")
    room.look()
    assert room.loudspeaker.played == 1
    room.status = PAUSED
    assert room.listen() == []
    assert room.silent
    room.status = ""
    room.hall.wait(5)
    assert room.listen() == []
    room.hall.recall(room.hall.calls[0])
    assert len(room.listen()) == 2


def test_a_sentence_that_is_just_being_made_when_the_pause_begins_is_not_heard(room: Room) -> None:
    room.hall.call("A001")
    day = Day(local(room.centre, room.hall.now).date())
    room.voice.show(View(1, room.hall.now, room.centre, day, calls=tuple(room.hall.calls)))
    room.voice.show(View(2, room.hall.now, room.centre, replace(day, status=PAUSED), calls=tuple(room.hall.calls)))
    room.settle()
    assert room.loudspeaker.played == 0


def test_a_voice_that_fails_leaves_the_chime_and_comes_back(room: Room) -> None:
    room.written.broken = True
    room.hall.call("A001")
    assert room.listen() == []
    assert room.loudspeaker.played == 1
    room.written.broken = False
    room.hall.call("A002")
    assert len(room.listen()) == 1


@pytest.mark.parametrize("language", ["az", "ru", "en"])
@pytest.mark.parametrize("brief", [False, True])
def test_no_call_sounds_longer_than_it_is_thought_to(language: str, brief: bool) -> None:
    voice = Espeak()
    call = Hall().call("A042")
    for window in range(1, 61, 7):
        part = Part(call, language, chime=not brief, brief=brief)
        text = phrases.call("M347", window, language, hall=None if brief else 2, floor=None if brief else 1)
        heard = sound(part, text, voice, 0)
        assert 0.5 * length(text, part) < heard.duration_ms <= length(text, part) + 300


def test_the_chime_is_softer_with_the_voice(room: Room) -> None:
    part = Part(room.hall.call("A042"), "")
    loud, soft = (sound(part, "", Silent(), volume) for volume in (0, -12))
    assert soft.rms_db == pytest.approx(loud.rms_db - 12, abs=0.2)


def test_recordings_of_another_rate_are_spoken_with_the_chime(tmp_path: Path) -> None:
    folder = tmp_path / "az"
    folder.mkdir()
    for name in ("a", "sıfır qırx iki", "beşinci pəncərə"):
        (folder / f"{name}.wav").write_bytes(tone(44_100, 400).file())
    text = phrases.call("A042", 5, "az")
    heard = sound(Part(Hall().call("A042"), "az"), text, Clips(tmp_path, Silent()), 0)
    assert heard.rate == 44_100
    assert heard.duration_ms > CHIME_MS + 3 * 400


def tone(rate: int, ms: int) -> Wav:
    samples = (round(8_000 * math.sin(place * math.tau * 440 / rate)) for place in range(rate * ms // 1000))
    return Wav(rate, array("h", samples).tobytes())
