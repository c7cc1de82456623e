"""Real windows with the real controls."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from shared.ui.language import Language
from shared.ui.robot import tree
from shared.ui.window import Window

Show = Callable[..., Window]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    """Shows a page, given as QML text or file, and waits until it can be seen."""
    windows: list[Window] = []

    def opened(page: str | Path, language: str = "az", size: tuple[int, int] = (900, 900), **models: QObject) -> Window:
        if isinstance(page, str):
            file = tmp_path / "Page.qml"
            file.write_text(f"import QtQuick\nimport Novbe.Ui\n{page}", encoding="utf-8")
            page = file
        window = Window(page, models, Language(language), size=size)
        windows.append(window)
        with qtbot.waitSignal(window.first_frame):
            window.show()
        window.requestActivate()
        qtbot.waitUntil(window.isActive)
        return window

    yield opened
    for window in windows:
        window.destroy_all()


def item(window: Window, name: str) -> QQuickItem:
    """The item with this accessible name, pressable or not."""
    return next(found for seen, found in tree(window) if seen.name == name)


def focused(window: Window) -> str:
    """The accessible name of what has the focus."""
    return next((seen.name for seen, _ in tree(window) if seen.focus and seen.name), "")
