import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty

from shared.ui.window import Window
from tests.ui.conftest import Show

THEMES = ("light", "board", "contrast")
TEXT = [
    *((ink, ground) for ink in ("ink", "ink2") for ground in ("bg", "surface", "sunken")),
    ("ink3", "bg"),
    ("ink3", "surface"),
    ("primaryInk", "primary"),
    ("primaryInk", "primaryPressed"),
    ("primary", "bg"),
    ("primary", "surface"),
    ("primary", "primarySoft"),
    ("ink", "primarySoft"),
    ("saffronInk", "saffron"),
    ("saffronText", "saffronSoft"),
    ("saffronText", "surface"),
    ("ink", "saffronSoft"),
    ("success", "surface"),
    ("success", "successSoft"),
    ("danger", "surface"),
    ("danger", "dangerSoft"),
]
CONTROLS = [
    ("lineStrong", "surface"),
    ("lineStrong", "bg"),
    ("primaryMid", "surface"),
    ("saffronEdge", "surface"),
    ("focus", "bg"),
    ("focus", "surface"),
]


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(window: Window, ink: str, ground: str) -> float:
    colours = (QColor(QQmlProperty.read(window.theme, f"colours.{name}")) for name in (ink, ground))
    lighter, darker = sorted(map(luminance, colours), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture
def window(show: Show) -> Window:
    return show("Rectangle { color: Theme.colours.bg }")


@pytest.mark.parametrize("theme", THEMES)
def test_text_reads_at_seven_to_one_and_controls_stand_out_at_three_to_one(window: Window, theme: str) -> None:
    window.theme.setProperty("name", theme)
    assert {pair: ratio for pair in TEXT if (ratio := contrast(window, *pair)) < 7} == {}
    assert contrast(window, "ink3", "sunken") >= 4.5  # what is unavailable, on a closed tile
    assert {pair: ratio for pair in CONTROLS if (ratio := contrast(window, *pair)) < 3} == {}


def test_known_ratios() -> None:
    assert luminance(QColor("white")) == 1
    grey = luminance(QColor("#767676"))
    assert round(1.05 / (grey + 0.05), 2) == 4.54


def test_sizes_follow_the_canvas_the_millimetres_and_larger_text(show: Show) -> None:
    window = show(
        """Item {
            property int padding: Theme.px(48)
            property int letters: Theme.font(30)
            property int thumb: Theme.mm(20)
            property real canvas: Theme.fit(540, 1920, 1080, 1920)
        }"""
    )
    page, theme = window.rootObject(), window.theme
    assert page.property("canvas") == 0.5
    assert [page.property(name) for name in ("padding", "letters")] == [48, 30]
    theme.setProperty("unit", page.property("canvas"))
    theme.setProperty("textFactor", 1.3)
    theme.setProperty("pixelsPerMm", 4.05)  # a kiosk of 21.5 inches
    assert [page.property(name) for name in ("padding", "letters", "thumb")] == [24, 20, 81]


def test_nothing_moves_with_reduced_motion(window: Window) -> None:
    durations = ("press", "release", "page", "sheet", "ticketOut", "rowStep", "callIn", "callOut", "pulse")
    assert all(window.theme.property(name) > 0 for name in durations)
    window.theme.setProperty("reduceMotion", True)
    assert all(window.theme.property(name) == 0 for name in durations)
