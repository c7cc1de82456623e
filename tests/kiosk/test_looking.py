"""Whoever looks at the layouts sees what is wrong: each fault once, made on purpose, in a window of its own."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shared.ui.language import Language
from shared.ui.window import Window
from tests.kiosk.looking import faults

SIZE = (600, 400)
PAGE = """
import QtQuick
import Novbe.Ui

Rectangle {{
    width: 600
    height: 400

    component Key: Pressable {{
        default property alias inside: within.data
        width: 200
        height: 100
        text: "Key"

        Item {{
            id: within
            anchors.fill: parent
        }}
    }}

    {what}
}}
"""
WHOLE = """
    Words { x: 20; y: 20; width: 300; text: "A sentence that has room for its two lines" }
    Key { y: 200; Words { width: 200; text: "In a key" } }
"""
WRONG = {
    "higher than its room": ('Words { width: 200; height: 50; text: "Three lines in room for one line" }', "cut"),
    "wider than its room": ('Words { width: 100; wrapMode: Text.NoWrap; text: "Too wide for this" }', "cut"),
    "left out at the end": (
        'Words { width: 100; wrapMode: Text.NoWrap; elide: Text.ElideRight; text: "Not read" }',
        "cut",
    ),
    "fewer lines than needed": ('Words { width: 150; maximumLineCount: 1; text: "One line of these two" }', "cut"),
    "over the screen's edge": ('Words { x: 500; wrapMode: Text.NoWrap; text: "Off the screen" }', "cut"),
    "clipped by what it lies in": (
        'Item { width: 100; height: 20; clip: true; Words { text: "Half of it" } }',
        "cut",
    ),
    "too small to read": ('Words { size: 20; text: "Small print" }', "too small"),
    "a word on two lines": ('Words { width: 90; text: "Unbreakable" }', "a word is broken"),
    "out of its key": ('Key { height: 30; Words { width: 200; text: "More than a key has room for" } }', "out of its"),
    "over another text": (
        'Words { y: 10; text: "One" } Words { y: 20; text: "Another" }',
        "over each other: 'One' and 'Another'",
    ),
    "below a key": ('Words { text: "Hidden" } Key { }', "below 'Key': 'Hidden'"),
    "a key over another": ('Key { text: "One" } Key { y: 60; text: "Two" }', "over each other: 'One' and 'Two'"),
}


def seen(qtbot: QtBot, folder: Path, what: str) -> list[str]:
    """What is wrong on a page with this on it."""
    page = folder / "Page.qml"
    page.write_text(PAGE.format(what=what), encoding="utf-8")
    window = Window(page, {}, Language("en"), size=SIZE)
    with qtbot.waitSignal(window.first_frame):
        window.show()
    found = faults(window)
    window.destroy_all()
    return found


def test_a_page_without_a_fault_has_none(qtbot: QtBot, tmp_path: Path) -> None:
    assert seen(qtbot, tmp_path, WHOLE) == []


@pytest.mark.parametrize("fault", WRONG)
def test_each_fault_is_seen(qtbot: QtBot, tmp_path: Path, fault: str) -> None:
    what, said = WRONG[fault]
    found = seen(qtbot, tmp_path, what)
    assert [one for one in found if one.startswith(said)], found
