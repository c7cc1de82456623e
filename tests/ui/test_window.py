from pathlib import Path

import pytest
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from shared.ui.language import Language
from shared.ui.robot import shows
from shared.ui.window import PageError, Window
from tests.ui.conftest import Show


class Counter(QObject):
    """A view model with one number."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._number = 0

    def get_number(self) -> int:
        return self._number

    def set_number(self, number: int) -> None:
        if number != self._number:
            self._number = number
            self.changed.emit()

    number = Property(int, get_number, set_number, notify=changed)


def test_words_of_a_page_follow_the_language(qtbot: QtBot) -> None:
    language = Language("az")
    window = Window(Path(__file__).with_name("sample.qml"), {"language": language}, language, size=(900, 900))
    assert shows(window, "Boş")
    for code, word in (("ru", "Свободно"), ("en", "Free"), ("az", "Boş")):
        with qtbot.waitSignal(language.changed):
            language.choose(code)
        assert shows(window, word)
        assert language.translate.language == code
        assert language.property("code") == code
    window.destroy_all()
    language.choose("ru")  # nobody is there any more to be retranslated


def test_the_language_that_is_shown_is_not_told_again(qtbot: QtBot) -> None:
    language = Language("ru")
    with qtbot.assertNotEmitted(language.changed):
        language.choose("ru")


@pytest.mark.qt_log_ignore("Novbe.Nothing")
def test_a_page_that_cannot_be_loaded_says_why(show: Show) -> None:
    with pytest.raises(PageError, match=r"Novbe\.Nothing"):
        show("import Novbe.Nothing\nItem {}")


def test_a_window_can_refuse_to_close(qtbot: QtBot, tmp_path: Path) -> None:
    page = tmp_path / "Page.qml"
    page.write_text("import QtQuick\nItem {}")
    may: list[bool] = []
    window = Window(page, {}, Language(), size=(100, 100), may_close=lambda: bool(may))
    window.show()
    assert not window.close()
    assert window.isVisible()
    may.append(True)
    assert window.close()
    window.destroy_all()


def test_the_first_frame_is_told_once_however_many_are_queued(qtbot: QtBot, tmp_path: Path) -> None:
    page = tmp_path / "Page.qml"
    page.write_text("import QtQuick\nItem {}")
    window = Window(page, {}, Language(), size=(100, 100))
    told: list[None] = []
    window.first_frame.connect(lambda: told.append(None))
    for _ in range(3):
        window.frameSwapped.emit()
    QCoreApplication.processEvents()
    assert told == [None]
    window.destroy_all()


def test_words_and_figures_are_in_the_bundled_fonts(show: Show) -> None:
    show("Item {}")
    assert {"Commissioner", "Fira Sans"} <= set(QFontDatabase.families())
    assert sorted(QFontDatabase.styles("Commissioner")) == ["Bold", "Medium", "Regular", "SemiBold"]


def test_two_hundred_thousand_changes_of_a_property_do_no_harm(show: Show) -> None:
    """PySide6 6.12.0 lost a reference to None with each void call and died after some thousands."""
    counter = Counter()
    window = show("Item { required property QtObject counter; property int seen: counter.number }", counter=counter)
    page = window.rootObject()
    for number in range(1, 200_001):
        counter.set_number(number)
    assert page.property("seen") == 200_000
    for number in range(200_000):
        page.setProperty("opacity", number % 2)
    assert page.property("opacity") == 1
