"""Sentences are set in lines of about the same length: they need no more lines for it, whatever is said, how large."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import QML
from shared import assets
from shared.ui.language import Language
from shared.ui.window import Window

PAGE = f"""
import QtQuick
import Novbe.Ui
import "{QML.as_uri()}"

Item {{
    id: page
    property string said
    property real room: 600
    property real size: 40

    Words {{ objectName: "plain"; text: page.said; size: page.size; width: page.room }}
    Even {{ objectName: "even"; text: page.said; size: page.size; room: page.room }}
}}
"""
SENTENCE = 24
"""Letters; what is shorter is a word or two."""


def sentences(language: str) -> Iterator[str]:
    """All that the kiosk says in a language at some length."""
    tree = ElementTree.parse(assets.path("translations", f"kiosk_{language}.ts"))
    for element in (*tree.iter("translation"), *tree.iter("numerusform")):
        if len(element.text or "") >= SENTENCE:
            yield str(element.text).replace("%n", "12")


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[QObject]:
    """A page with a sentence, set plainly and evenly."""
    file = tmp_path / "Page.qml"
    file.write_text(PAGE, encoding="utf-8")
    window = Window(file, {}, Language("az"), size=(800, 400))
    yield window.rootObject()
    window.destroy_all()


def both(page: QObject) -> tuple[QObject, QObject]:
    plain, even = (page.findChild(QQuickItem, name) for name in ("plain", "even"))
    assert plain
    assert even
    return plain, even


@pytest.mark.parametrize("language", ["az", "ru"])
def test_no_sentence_needs_more_lines(page: QObject, language: str) -> None:
    plain, even = both(page)
    said = list(sentences(language))
    assert len(said) > 50
    for page_room, size in ((420, 27), (600, 40), (900, 54)):
        page.setProperty("room", page_room)
        page.setProperty("size", size)
        for sentence in said:
            page.setProperty("said", sentence)
            assert even.property("lineCount") == plain.property("lineCount"), (sentence, page_room, size)
            assert even.property("width") <= page_room


def test_no_word_is_left_alone_on_the_last_line(page: QObject) -> None:
    page.setProperty("said", "Сегодня очередь может до вас не дойти")
    plain, even = both(page)
    page.setProperty("room", plain.property("implicitWidth") - 20)
    assert (plain.property("lineCount"), even.property("lineCount")) == (2, 2)
    assert even.property("width") < 0.65 * plain.property("implicitWidth")


def test_a_figure_stays_with_what_it_counts(page: QObject) -> None:
    """The line may not end between 75 and min, though it would be a little shorter so."""
    page.setProperty("said", "The wait may be up to 75 minutes from now on today")
    plain, even = both(page)
    page.setProperty("room", plain.property("implicitWidth") - 20)
    page.setProperty("said", "The wait may be up to 75")
    assert abs(even.property("width") - page.property("room")) < 1, "one line stays one line"
    head = plain.property("implicitWidth")
    page.setProperty("said", "The wait may be up to 75 minutes from now on today")
    assert not head - 3 < even.property("width") < head + 20
