"""What really comes out of the kiosk's loudspeaker, recorded by a sound server of the test's own."""

from pathlib import Path

from tests.kiosk import hall
from tests.kiosk.robot import kiosk
from tests.loudspeaker import RATE, Loudspeaker

WELCOME_S = 3.0
"""By then the welcome in three languages is well begun, and far from its end."""
SPEECH_S = 1.0
"""A page that is read aloud sounds longer than any signal, without a silence in between."""


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
        recorded.hear_for(WELCOME_S)
        assert max(map(len, recorded.sounds(whole=False))) / RATE > SPEECH_S
