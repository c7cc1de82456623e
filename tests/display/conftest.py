"""A board on a real page in this process, with a queue on a real store and a clock that the test turns."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from display.app import PAGE
from display.board import Board
from shared.access import Access
from shared.domain.centre import Centre
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.ui.jobs import Jobs
from shared.ui.language import Language
from shared.ui.robot import tree
from shared.ui.window import Window
from tests.display.hall import MORNING
from tests.display.stage import sample_centre


class Desk:
    """The queue, the clock, and the board that is shown what the store holds."""

    def __init__(self, qtbot: QtBot, url: str, centre: Centre) -> None:
        self._qtbot = qtbot
        self.now = MORNING
        with Store(url, create=True) as store:
            migrate(store)
            apply_centre(store, centre, self.clock)
        self.access = Access(url, centre.code, self.clock)
        self.jobs = Jobs()
        self.board: Board
        self.window: Window

    def clock(self) -> int:
        return self.now

    def open(self, size: tuple[int, int] = (1920, 1080), *, still: bool = False, **wishes: Any) -> Board:
        """The board on its page."""
        self.board = Board(self.jobs, monotonic=lambda: self.now - MORNING, **wishes)
        self.window = Window(PAGE, {"board": self.board}, Language("az"), size=size)
        self.window.theme.setProperty("reduceMotion", still)
        if wishes.get("pictures"):
            self.window.qml.addImageProvider("pictures", wishes["pictures"].provider)
        with self._qtbot.waitSignal(self.window.first_frame):
            self.window.show()
        return self.board

    def close(self) -> None:
        if hasattr(self, "window"):
            self.window.destroy_all()
        self.jobs.close()
        self.access.close()

    def look(self) -> None:
        """The board reads the store, as it does with each change and each second."""
        self.board.show(self.access.read())
        self._qtbot.waitUntil(lambda: self.jobs.property("busy") == 0)

    def wait(self, seconds: float) -> None:
        """Time goes by."""
        self.now += round(seconds * 1000)
        self.look()

    def visitors(self, count: int, service: str = "pension-age") -> list[str]:
        return [self.access.queue.issue(service).ticket.text for _ in range(count)]

    def call(self, window: int) -> str:
        called = self.access.queue.call_next(window)
        assert called
        self.look()
        return called.visit.ticket.text

    @property
    def card(self) -> list[str]:
        """The enlarged numbers, the newest first."""
        return [row["number"] for row in self.board.property("content")["card"]]

    @property
    def listed(self) -> list[str]:
        """The numbers on the list, as far as they can be seen."""
        return [row["number"] for row in self.board.property("content")["calls"]]

    @property
    def texts(self) -> list[str]:
        """What can be read on the board."""
        return [seen.name for seen, _ in tree(self.window) if seen.name]

    def shows(self, text: str) -> bool:
        return any(text in shown for shown in self.texts)

    def parts(self, kind: str) -> list[QQuickItem]:
        """All items of a QML type, by the type's name."""
        return [item for item in _within(self.window.contentItem()) if item.metaObject().className().startswith(kind)]


def _within(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _within(child)


@pytest.fixture
def desk_of(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Centre], Desk]]:
    """Makes a desk for a centre."""
    desks: list[Desk] = []

    def made(centre: Centre) -> Desk:
        desks.append(Desk(qtbot, f"sqlite:///{tmp_path}/{len(desks)}.sqlite", centre))
        return desks[-1]

    yield made
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(desk_of: Callable[[Centre], Desk]) -> Desk:
    """The sample centre with all windows in one hall."""
    return desk_of(sample_centre(1))
