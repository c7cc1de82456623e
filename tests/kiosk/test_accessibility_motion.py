"""What moves on the kiosk: it comes to rest by itself, it can stand still, and nothing flashes (WCAG 2.2.2, 2.3.1)."""

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage

from kiosk.issued import Paper
from shared.printing.printer import PictureFolder
from tests.kiosk.conftest import KioskWindow, OpenKiosk
from tests.kiosk.walking import show

LONGEST_S = 5.0
"""What moves longer must be able to stand still."""
FLASHES = 2
"""In a second, at most."""
GRID = 12
DARKER = 0.1
"""A change of the relative luminance that counts as one half of a flash."""


@pytest.fixture
def moving(open_kiosk: OpenKiosk, tmp_path: Path) -> KioskWindow:
    """A kiosk on which things move, with a printer."""
    kiosk = open_kiosk(size=(540, 960), device=PictureFolder(tmp_path / "slips", 576))
    kiosk.kiosk.set_panel(21.5, 500, still=False)
    kiosk.sees("Azərbaycan dili")
    return kiosk


def stages(kiosk: KioskWindow) -> Iterator[None]:
    """What moves most: a page that comes, the sheet, a question, the ticket and its paper."""
    kiosk.press("Azərbaycan dili", "Pensiya", "Yaşa görə pensiya")
    yield
    kiosk.press("Əlçatanlıq")
    yield
    kiosk.press("Hazırdır")
    kiosk.seconds_pass(62)
    yield
    kiosk.kiosk.dismiss()
    kiosk.press("Davam edin", "Heç biri aid deyil")
    kiosk.sees("A001")
    show(kiosk, paper=Paper("printed"))
    yield


def running(kiosk: KioskWindow) -> list[QObject]:
    """The animations that run now."""
    every = kiosk.window.rootObject().findChildren(QObject)
    animations = [one for one in every if "Animation" in one.metaObject().className()]
    return [one for one in animations if one.property("running") is True]


def lasting(kiosk: KioskWindow) -> list[int]:
    """How long those take that are seen, in milliseconds: what takes no time is over before the next picture."""
    parts = [part for one in running(kiosk) for part in (one, *one.findChildren(QObject))]
    return [part.property("duration") for part in parts if part.property("duration")]


def test_2_2_2_what_moves_comes_to_rest_within_five_seconds(moving: KioskWindow) -> None:
    """WCAG 2.2.2."""
    moved = False
    for _ in stages(moving):
        moved = moved or bool(lasting(moving))
        moving.qtbot.waitUntil(lambda: not running(moving), timeout=round(LONGEST_S * 1000))
    assert moved, "a test that sees nothing move proves nothing"


def test_2_2_2_where_motion_is_unwanted_nothing_moves(moving: KioskWindow) -> None:
    """WCAG 2.2.2: `--still`."""
    moving.kiosk.set_panel(21.5, 500, still=True)
    moving.qtbot.waitUntil(lambda: not running(moving))  # what the first page began
    for _ in stages(moving):
        assert lasting(moving) == []


def test_2_3_1_nothing_flashes(moving: KioskWindow) -> None:
    """WCAG 2.3.1: no place of the screen becomes darker and lighter again more than twice in a second."""
    for _ in stages(moving):
        assert _worst(watched(moving, seconds=1.0)) <= FLASHES


def test_a_flash_would_be_seen() -> None:
    dark, light = [0.0] * GRID * GRID, [1.0] * GRID * GRID
    assert _worst([dark, light] * 4) > FLASHES
    assert _worst([dark] * 4 + [light] * 4) <= FLASHES


def watched(kiosk: KioskWindow, seconds: float) -> list[list[float]]:
    """What the screen's places are like, as often as they can be looked at."""
    seen: list[list[float]] = []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        seen.append(_luminances(kiosk.window.grabWindow()))
        kiosk.qtbot.wait(10)
    return seen


def _luminances(picture: QImage) -> list[float]:
    small = picture.scaled(
        GRID, GRID, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    return [(small.pixelColor(x, y).value() / 255) ** 2.2 for y in range(GRID) for x in range(GRID)]


def _worst(seen: list[list[float]]) -> float:
    """The most flashes, pairs of opposite changes, at any place."""
    return max((_turns([picture[place] for picture in seen]) / 2 for place in range(GRID * GRID)), default=0)


def _turns(values: list[float]) -> int:
    """How often a value goes the other way, by enough to be seen."""
    extremes, turns, direction = values[0], 0, 0
    for before, now in pairwise(values):
        step = now - extremes
        if abs(step) >= DARKER:
            turns += direction != (1 if step > 0 else -1)
            direction, extremes = (1 if step > 0 else -1), now
        elif direction and (now - before) * direction > 0:
            extremes = now
    return turns
