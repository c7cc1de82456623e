"""What really comes out of the kiosk's loudspeaker, recorded by a sound server of the test's own."""

from array import array
from pathlib import Path

from kiosk.access import Comfort
from shared.speech.espeak import Espeak
from tests import loudspeaker
from tests.kiosk import hall
from tests.kiosk.robot import kiosk
from tests.loudspeaker import Loudspeaker

WELCOME_S = 3.0
"""By then the welcome in three languages is well begun, and far from its end."""
ALIKE = 0.85


def test_a_page_is_read_aloud_and_again_after_the_sound_server_has_died_in_its_midst(tmp_path: Path) -> None:
    """5.1.3.1: who hears the kiosk instead of seeing it is not left alone with a dead one."""
    url = hall.sqlite_url(tmp_path)
    access = hall.set_up(url, hall.dost(), hall.morning())
    hall.begin(access, tickets=0)
    access.close()
    with (
        Loudspeaker(tmp_path) as recorded,
        kiosk(hall.environment(url, **recorded.environment), "--size", "1080x1920", "--still") as robot,
    ):
        robot.press("Səsli bələdçi")
        ticked, *_ = recorded.hear(1, whole=False)
        assert len(ticked) > 0
        recorded.hear_for(WELCOME_S)
        recorded.unplug()
        recorded.plug()
        robot.press("Azərbaycan dili")
        wanted = Espeak().speak("Hansı məsələ ilə gəlmisiniz?", "az", gain_db=Comfort().gain_db)
        recorded.hear_for(2 * wanted.duration_ms / 1000)
        assert loudspeaker.place_of(array("h", wanted.frames), recorded.heard())[1] > ALIKE
