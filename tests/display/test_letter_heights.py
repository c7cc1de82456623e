"""EN 301 549 and the hall: letters measured in the picture itself, in millimetres of a screen of a known size."""

import math
from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from shared.domain.centre import Centre
from shared.settings import load
from tests.display.conftest import Desk
from tests.display.stage import sample_centre

MM_PER_METRE = 8.3
SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1080, 1920)]
DIAGONAL = 65.0
ANTIALIASED_PX = 1
"""The first and the last line of a letter may be too pale to be counted."""


def lines(picture: QImage, item: QQuickItem, columns: float) -> int:
    """How many lines on end have ink of the item's text, looking at its first columns (in parts of its font size)."""
    ink = item.property("color")
    drawn = item.property("fontInfo").property("pixelSize").toNumber()
    corner = item.mapToScene(item.boundingRect().topLeft())
    left, top = round(corner.x()), round(corner.y())

    def inked(y: int) -> bool:
        row = (picture.pixelColor(x, y) for x in range(left, left + round(columns * drawn)))
        return any(
            abs(found.red() - ink.red()) + abs(found.green() - ink.green()) + abs(found.blue() - ink.blue()) < 180
            for found in row
        )

    longest = run = 0
    for y in range(top, min(picture.height(), top + round(item.height()))):
        run = run + 1 if inked(y) else 0
        longest = max(longest, run)
    return longest


def heights(desk: Desk, size: tuple[int, int], texts: set[str]) -> dict[str, float]:
    """The lowest letters of each text that can be seen, in millimetres."""
    picture = desk.window.grabWindow()
    per_mm = math.hypot(*size) / (DIAGONAL * 25.4)
    found: dict[str, float] = {}
    for item in desk.parts("Figures"):
        text = item.property("text")
        if item.isVisible() and text in texts:
            lowest = found.get(text, math.inf)
            found[text] = min(lowest, (lines(picture, item, 0.5) + ANTIALIASED_PX) / per_mm)
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("halls", "metres"), [(1, 3), (1, 4.5), (1, 7), (2, 4.5)])
def test_numbers_and_windows_are_high_enough_for_the_distance(
    desk_of: Callable[[Centre], Desk], size: tuple[int, int], metres: float, halls: int
) -> None:
    desk = desk_of(sample_centre(halls))
    desk.open(size, still=True, diagonal=DIAGONAL, distance=metres * 1000)
    desk.visitors(4)
    numbers = {desk.call(window) for window in (2, 3, 4)}
    for _ in range(10):
        desk.wait(10)
    found = heights(desk, size, numbers | {"2", "3", "4"})
    assert len(found) >= 4
    assert min(found.values()) >= MM_PER_METRE * metres, found


@pytest.mark.parametrize("theme", ["night", "day", "contrast"])
def test_enlarged_rows_are_higher_than_listed_ones(desk: Desk, theme: str) -> None:
    size = (1920, 1080)
    desk.open(size, still=True, look=load({"NOVBE_BOARD_THEME": theme}).look, diagonal=DIAGONAL)
    desk.visitors(7)
    numbers = []
    for turn in range(7):
        window = 2 + turn % 3
        if turn > 2:
            desk.access.queue.start(window)
            desk.access.queue.finish(window)
        numbers.append(desk.call(window))
    found = heights(desk, size, set(numbers))
    content = desk.board.property("content")
    enlarged = [found[row["number"]] for row in content["card"]]
    listed = [found[row["number"]] for row in content["calls"]]
    assert len(enlarged) == 4
    assert min(enlarged) > max(listed) >= MM_PER_METRE * 4.5
