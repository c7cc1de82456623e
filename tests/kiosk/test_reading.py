"""Letters have their size in millimetres, on any panel; a standstill can be read too."""

import pytest

from tests.kiosk.conftest import OpenKiosk
from tests.kiosk.looking import SMALLEST, faults, texts
from tests.kiosk.walking import PANELS, all_made


@pytest.mark.parametrize("panel", PANELS)
def test_the_standstill_can_be_read(open_kiosk: OpenKiosk, panel: str) -> None:
    size, diagonal = PANELS[panel]
    kiosk = open_kiosk(size=size)
    kiosk.kiosk.set_panel(diagonal, 500, still=True)
    kiosk.sees("Xoş gəlmisiniz")
    kiosk.access.queue.pause_day("evacuation")
    kiosk.sees("Təxliyə")
    assert faults(kiosk.window) == []


@pytest.mark.parametrize(("diagonal", "millimetres"), [(21.5, 4.65), (17.0, 4.65), (32.0, 6.5)])
def test_letters_have_their_millimetres(open_kiosk: OpenKiosk, diagonal: float, millimetres: float) -> None:
    """The smallest capital letters (0.7 of the size) on panels of 1080 × 1920, larger where there is room."""
    kiosk = open_kiosk(size=(1080, 1920))
    kiosk.kiosk.set_panel(diagonal, 500, still=True)
    kiosk.press("Azərbaycan dili")
    kiosk.sees("Pensiya")
    kiosk.qtbot.waitUntil(lambda: all_made(kiosk))
    pitch = diagonal * 25.4 / (1080**2 + 1920**2) ** 0.5
    smallest = min(text.pixels for text in texts(kiosk.window))
    assert smallest >= int(SMALLEST * float(kiosk.window.theme.property("unit")))
    assert 0.7 * smallest * pitch >= millimetres


def test_what_is_read_from_farther_away_is_larger(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(size=(1080, 1920))
    kiosk.kiosk.set_panel(21.5, 600, still=True)
    assert float(kiosk.window.theme.property("unit")) == pytest.approx(1.2, rel=0.01)
