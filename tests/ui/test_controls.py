from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from shared import assets
from shared.ui.robot import tree
from shared.ui.window import Window
from tests.ui.conftest import Show, focused, item

GRID = """
Item {
    property string told
    Grid {
        columns: 2; spacing: 40; x: 40; y: 40
        ActionButton { text: "One"; onPressed: parent.parent.told += "1" }
        ActionButton { text: "Two"; onPressed: parent.parent.told += "2" }
        ActionButton { text: "Three"; available: false; reason: "Closed"; onPressed: parent.parent.told += "3"
            onRefused: parent.parent.told += reason }
        ActionButton { text: "Four"; onPressed: parent.parent.told += "4" }
    }
}
"""


def centre(target: QQuickItem) -> QPoint:
    return target.mapToScene(QPointF(target.width() / 2, target.height() / 2)).toPoint()


def click(window: Window, name: str) -> None:
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=centre(item(window, name)))


def told(window: Window) -> str:
    return str(window.rootObject().property("told"))


def test_a_click_presses_and_leaves_no_ring(show: Show) -> None:
    window = show(GRID)
    click(window, "One")
    assert told(window) == "1"
    assert focused(window) == "One"
    assert not item(window, "One").property("ringed")


def test_a_finger_presses_when_it_leaves_however_long_it_rested(show: Show) -> None:
    window = show(GRID)
    screen = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)
    one = item(window, "One")
    QTest.touchEvent(window, screen).press(0, centre(one), window)
    assert one.property("down")
    QTest.qWait(900)  # longer than Qt's limit for a tap: a hesitant hand counts too
    assert told(window) == ""
    QTest.touchEvent(window, screen).release(0, centre(one), window)
    assert told(window) == "1"


def test_a_finger_that_slides_off_takes_the_press_back(show: Show) -> None:
    window = show(GRID)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=centre(item(window, "One")))
    QTest.mouseMove(window, QPoint(890, 890))
    assert not item(window, "One").property("down")
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(890, 890))
    assert told(window) == ""


def test_what_is_unavailable_is_not_pressed_and_says_why(show: Show) -> None:
    window = show(GRID)
    click(window, "Three")
    assert told(window) == "Closed"
    seen = next(seen for seen, _ in tree(window) if seen.name == "Three")
    assert (seen.enabled, seen.description) == (False, "Closed")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_what_has_the_ring(show: Show, key: Qt.Key) -> None:
    window = show(GRID)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert item(window, "One").property("ringed")
    QTest.keyClick(window, key)
    assert told(window) == "1"


def test_tab_reaches_everything_and_comes_round(show: Show) -> None:
    window = show(GRID)
    visited = []
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        visited.append(focused(window))
    assert visited == ["One", "Two", "Three", "Four", "One"]


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("One", Qt.Key.Key_Right, "Two"),
        ("One", Qt.Key.Key_Down, "Three"),
        ("Four", Qt.Key.Key_Up, "Two"),
        ("Four", Qt.Key.Key_Left, "Three"),
        ("One", Qt.Key.Key_Left, "One"),
    ],
)
def test_arrows_move_the_ring_in_their_direction(show: Show, start: str, key: Qt.Key, end: str) -> None:
    window = show(GRID)
    item(window, start).forceActiveFocus()
    QTest.keyClick(window, key)
    assert focused(window) == end


def test_a_held_key_presses_once(show: Show) -> None:
    window = show(GRID)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    QTest.keyPress(window, Qt.Key.Key_Space)
    assert item(window, "One").property("down")
    assert told(window) == ""
    QTest.keyRelease(window, Qt.Key.Key_Space)
    assert told(window) == "1"


def test_a_key_that_was_held_down_elsewhere_does_not_press_what_comes_next(show: Show) -> None:
    window = show(GRID)
    item(window, "One").forceActiveFocus()
    for kind, repeated in ((QEvent.Type.KeyPress, True), (QEvent.Type.KeyRelease, False)):
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeated)
        QCoreApplication.sendEvent(window, event)
    assert told(window) == ""


def test_the_ring_stands_six_pixels_away(show: Show) -> None:
    window = show(
        'Rectangle { color: Theme.colours.bg; Tile { text: "Area"; x: 100; y: 100; width: 300; height: 200 } }'
    )
    QTest.keyClick(window, Qt.Key.Key_Tab)
    image = window.grabWindow()
    row = [image.pixelColor(x, 200) for x in range(80, 101)]
    ring, page = QColor("#13262C"), QColor("#F5F2EB")
    assert row[:8] == [page] * 8
    assert row[8:14] == [ring] * 6
    assert row[14:20] == [page] * 6


def test_an_icon_is_drawn_in_its_colour_and_follows_it(show: Show) -> None:
    window = show('Item { Icon { name: "circle-half-bold"; size: 64; color: "#ff0000"; objectName: "icon" } }')
    icon = window.rootObject().childItems()[0]
    assert "#ff0000" in colours(window)
    icon.setProperty("color", QColor("#0000ff"))
    assert "#0000ff" in colours(window)
    assert "#ff0000" not in colours(window)


def colours(window: Window) -> set[str]:
    image = window.grabWindow().copy(0, 0, 64, 64)
    return {image.pixelColor(x, y).name() for x in range(64) for y in range(64)}


def test_every_icon_can_be_drawn(show: Show) -> None:
    names = [f'"{icon.stem}"' for icon in assets.path("icons").glob("*.svg")]
    window = show(f"Grid {{ columns: 20; Repeater {{ model: [{','.join(names)}]; Icon {{ required property string "
                  "modelData; name: modelData; size: 40 } } }", size=(900, 400))  # fmt: skip
    icons = [child for child in window.rootObject().childItems() if child.property("name")]
    assert len(icons) == len(names)
    # What could not be drawn would have no size of its own, and Qt's warning would fail the test.
    assert {icon.property("implicitWidth") for icon in icons} == {40}


def test_words_wrap_and_are_never_cut(show: Show) -> None:
    window = show('Item { ActionButton { width: 300; text: "Əlilliyin müəyyən edilməsi üçün müraciət" } }')
    button = window.rootObject().childItems()[0]
    words = [child for child in below(button) if child.property("lineCount") and child.property("text")]
    assert [word.property("truncated") for word in words] == [False]
    assert words[0].property("lineCount") > 1
    assert button.height() >= words[0].height()


def below(parent: QQuickItem) -> list[QQuickItem]:
    return [found for child in parent.childItems() for found in (child, *below(child))]


def test_figures_are_equally_wide(show: Show) -> None:
    window = show(
        "Row { Repeater { model: 10; Figures { text: modelData; size: 100; required property int modelData } } }"
    )
    widths = {child.property("contentWidth") for child in window.rootObject().childItems() if child.property("text")}
    assert len(widths) == 1


@pytest.mark.parametrize(("ahead", "dots"), [(0, 0), (1, 1), (8, 8), (9, 3), (40, 3)])
def test_up_to_eight_people_are_one_dot_each(show: Show, ahead: int, dots: int) -> None:
    window = show(f'Item {{ PlacesRow {{ ahead: {ahead}; text: "ahead" }} }}')
    assert item(window, "ahead").property("dots") == dots


def test_a_qr_code_is_drawn_in_whole_pixels_with_its_quiet_frame(show: Show) -> None:
    window = show('Item { QrCode { text: "QR"; width: 100; height: 100; rows: ["101", "010", "111"] } }')
    image = window.grabWindow()
    # 3 + 8 modules of 9 pixels in 100: the code begins 4 modules after the margin of half a pixel.
    module, start = 9, (100 - 99) // 2 + 4 * 9
    dark = [
        "".join("1" if image.pixelColor(start + x * module + 4, start + y * module + 4) == QColor("black") else "0"
                for x in range(-1, 4))
        for y in range(3)
    ]  # fmt: skip
    assert dark == ["01010", "00100", "01110"]


def test_a_language_is_chosen_by_its_own_name(show: Show) -> None:
    window = show("Item { property string told; LanguageSwitch { onChosen: code => parent.told = code } }")
    click(window, "Русский язык")
    assert told(window) == "ru"


def test_the_gallery_shows_every_control(show: Show) -> None:
    module = Path(__file__).parents[2] / "shared" / "ui" / "qml" / "Novbe" / "Ui"
    gallery = Path(__file__).with_name("gallery.qml")
    within = {"Theme", "Colours", "BoardColours", "ContrastColours", "Face", "DashedFrame", "Pressable", "Icon", "Chip",
              "KeyHint", "Card"}  # fmt: skip
    shown = gallery.read_text(encoding="utf-8")
    assert [
        page.stem for page in module.glob("*.qml") if page.stem not in within and f"{page.stem} {{" not in shown
    ] == []
    show(gallery, size=(1600, 1720))
