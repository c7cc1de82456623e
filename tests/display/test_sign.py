"""The sign on its page: everything can be read whole, on every panel and in every language."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from display.sign import Sign
from display.sign_app import PAGE
from shared.settings import Look, Screen
from shared.ui.language import Language
from shared.ui.robot import tree
from shared.ui.window import Window
from tests.display.sign import shots as sign_shots
from tests.display.sign.shots import SIZES, WINDOW
from tests.display.stage import sample_centre

FIRST = ("az", "ru", "en")


class Panel:
    """A sign on a real page; its size changes, its store does not."""

    def __init__(self, qtbot: QtBot, sign: Sign) -> None:
        self.qtbot = qtbot
        self.sign = sign
        self.window = Window(PAGE, {"sign": sign}, Language("az"), size=(1024, 600))
        with qtbot.waitSignal(self.window.first_frame):
            self.window.show()

    @property
    def texts(self) -> list[str]:
        return [seen.name for seen, _ in tree(self.window) if seen.name]

    def resize(self, width: int, height: int) -> None:
        self.window.resize(width, height)
        self.qtbot.waitUntil(lambda: self.window.contentItem().width() == width)
        self.window.grabWindow()

    def cut_off(self) -> list[str]:
        """Texts that are not inside the page, wider than their place, or shortened."""
        page = QRectF(0, 0, self.window.width(), self.window.height())
        written = list(self._written())
        assert len(written) > 3
        return [str(text.property("text")) for text in written if not _whole(text, page)]

    def _written(self) -> Iterator[QQuickItem]:
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            waiting += [child for child in item.childItems() if child.isVisible()]
            if item.property("text") and item.metaObject().className().startswith(("Words", "Figures")):
                yield item


def _whole(text: QQuickItem, page: QRectF) -> bool:
    painted = text.property("contentWidth"), text.property("contentHeight")
    inside = painted[0] <= text.width() + 1
    corner = text.mapToScene(QPointF(text.width(), text.height()))
    begin = text.mapToScene(QPointF(0, 0))
    fits = page.adjusted(-1, -1, 1, 1).contains(QRectF(begin, corner))
    return bool(inside and fits and not text.property("truncated"))


@pytest.fixture
def panels(qtbot: QtBot) -> Iterator[list[Panel]]:
    opened: list[Panel] = []
    yield opened
    for panel in opened:
        panel.window.destroy_all()


# the longest words of each state
LONGEST = [
    ("free", "ru"),
    ("called", "ru"),
    ("called", "en"),
    ("elsewhere", "az"),
    ("elsewhere", "en"),
    ("paused", "az"),
    ("lost-called", "ru"),
]


@pytest.mark.parametrize(("state", "language"), LONGEST)
def test_nothing_is_cut_off_on_any_panel(qtbot: QtBot, panels: list[Panel], state: str, language: str) -> None:
    languages = tuple(dict.fromkeys((language, *FIRST)))
    with sign_shots.hall(replace(sample_centre(1), languages=languages), state) as made:
        sign_shots.bring_about(made, state, language)
        sign = Sign(WINDOW, Screen(10.1, 2500), Look())
        sign.show(made.access.read())
    if state == "lost-called":
        sign.grow_stale()
    panel = Panel(qtbot, sign)
    panels.append(panel)
    for (width, height), _ in SIZES.values():
        panel.resize(width, height)
        assert panel.cut_off() == [], (width, height)


def test_a_sign_says_at_once_what_it_is_and_whose_turn_it_is(qtbot: QtBot, panels: list[Panel]) -> None:
    with sign_shots.hall(sample_centre(1), "called") as made:
        sign = Sign(WINDOW, Screen(10.1, 2500), Look(theme="contrast"))
        panel = Panel(qtbot, sign)
        panels.append(panel)
        assert "5" in panel.texts
        assert "Qoşulur" in panel.texts
        assert panel.window.theme.property("name") == "contrast"
        told = []
        sign.kind_changed.connect(lambda: told.append(sign.state))
        sign_shots.bring_about(made, "called", "ru")
        sign.show(made.access.read())
        assert told == [{"window": 5, "screen": "called"}]
        assert "Окно 5, M042, Пожалуйста, подойдите · Buyurun, yaxınlaşın · Please come forward" in panel.texts
        qtbot.waitUntil(lambda: sign.state["screen"] == "lost", timeout=6_000)
        assert "Окно 5, M042, Не обновляется с 10:46 · 10:46-dan yenilənmir · Not updating since 10:46" in panel.texts
