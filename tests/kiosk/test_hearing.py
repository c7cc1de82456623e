"""What really comes out of the kiosk's loudspeaker, recorded by a sound server of the test's own."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.loudspeaker import Loudspeaker
from kiosk.sounds import TICK, Sounds
from shared.speech.wav import silence
from tests.display.loudspeaker import RATE
from tests.display.loudspeaker import Loudspeaker as Recorded
from tests.kiosk import hall
from tests.kiosk.robot import kiosk

SPEECH_S = 1.0
"""A page that is read aloud sounds longer than any signal."""


def test_a_press_ticks_and_a_page_is_read_aloud(tmp_path: Path) -> None:
    url = hall.sqlite_url(tmp_path)
    access = hall.set_up(url, hall.dost(), hall.morning())
    hall.begin(access, tickets=0)
    access.close()
    with (
        Recorded(tmp_path) as recorded,
        kiosk(hall.environment(url, **recorded.environment), "--size", "1080x1920", "--still") as robot,
    ):
        robot.press("Səsli bələdçi")
        ticked, *_ = recorded.hear(1, whole=False)
        assert len(ticked) > 0
        robot.key("F12")
        spoken = max(recorded.hear(2), key=len)
        assert len(spoken) / RATE > SPEECH_S


def test_without_a_device_nothing_sounds_and_nothing_fails(qapp: QCoreApplication) -> None:
    loudspeaker = Loudspeaker(qapp)
    assert not loudspeaker.there
    loudspeaker.play(silence(RATE, 100))
    loudspeaker.stop()
    Sounds(qapp).play(TICK)
