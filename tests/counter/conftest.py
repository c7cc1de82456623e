"""A counter on a real store, in this process or in one of its own."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counter.app import PAGE, Counter
from counter.memory import Notebook
from shared.domain.staff import Role
from shared.ui.jobs import Jobs
from shared.ui.language import Language
from shared.ui.robot import RobotError, find, shows, tree
from shared.ui.window import Window
from tests.counter.hall import MORNING, SECOND, Clock, Hall, Robot


class Bench:
    """Stands in for the app's shell: the window belongs to the test."""

    def __init__(self, qt: QCoreApplication, language: str) -> None:
        self.qt = qt
        self.jobs = Jobs()
        self.language = Language(language)
        self.closing: list[Callable[[], None]] = []

    def on_close(self, action: Callable[[], None]) -> None:
        self.closing.append(action)


class Screen:
    """The counter's page in a window of this process."""

    def __init__(
        self,
        qtbot: QtBot,
        hall: Hall,
        file: Path,
        window: int,
        staff: str,
        language: str,
        password: str | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.hall = hall
        self.file = file
        self._open = True
        self.bench = Bench(cast(QCoreApplication, QCoreApplication.instance()), language)
        self.counter = Counter(
            self.bench, hall.access, Notebook(file, self.bench.jobs), compact=False, passwords=password is not None
        )
        if window:
            self.counter.sign_in.suggest(window, staff, password or "")
        self.window = Window(PAGE, self.counter.models, self.bench.language, size=(1440, 900))
        self.counter.frame.hold(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.counter.connect_store()

    def appoint(self, role: Role) -> None:
        """Whoever has signed in does so as this."""
        self.qtbot.waitUntil(lambda: bool(self.counter.desk.staff), timeout=5000)
        self.counter.appoint(self.counter.desk.staff, role)

    def finish(self) -> None:
        """F5, as soon as a service that has just begun may be finished."""
        self.finish_by(Qt.Key.Key_F5)

    def finish_by(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Another key that finishes, as soon as that is possible."""
        clock = self.hall.clock
        assert isinstance(clock, Clock)
        clock.forward(4 * SECOND)
        self.qtbot.waitUntil(lambda: not self.counter.desk.actions["finish"]["reason"], timeout=5000)
        self.key(key, modifiers)

    def sees(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: shows(self.window, text), timeout=5000)

    def press(self, name: str) -> None:
        """A click on a control, as soon as it lies where it will stay."""
        self.qtbot.waitUntil(lambda: self._can_be_pressed(name), timeout=5000)
        item = find(self.window, name)
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=point)

    def _can_be_pressed(self, name: str) -> bool:
        try:
            find(self.window, name)
        except RobotError:
            return False
        return True

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)

    def types(self, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(self.window, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    @property
    def focused(self) -> str:
        """The accessible name of what has the focus."""
        # a group has the focus too when something in it has
        return ["", *(seen.name for seen, _ in tree(self.window) if seen.focus)][-1]

    def description(self, name: str) -> str:
        return next(seen.description for seen, _ in tree(self.window) if seen.name == name)

    def names(self) -> list[str]:
        return [seen.name for seen, _ in tree(self.window)]

    def close(self) -> None:
        """Ends the program; once."""
        if not self._open:
            return
        self._open = False
        for action in reversed(self.bench.closing):
            action()
        self.bench.jobs.close()
        self.window.destroy_all()


@pytest.fixture
def hall(sqlite_url: str) -> Iterator[Hall]:
    """The sample centre on a Thursday at ten, on SQLite."""
    clock = Clock(MORNING)
    clock.run()
    hall = Hall(sqlite_url, clock)
    yield hall
    hall.close()


@pytest.fixture
def any_hall(store_url: str) -> Iterator[Hall]:
    """The sample centre on a Thursday at ten, once for each store."""
    clock = Clock(MORNING)
    clock.run()
    hall = Hall(store_url, clock)
    yield hall
    hall.close()


@pytest.fixture
def sit(qtbot: QtBot, hall: Hall, tmp_path: Path) -> Iterator[Callable[..., Screen]]:
    """Sits down at a window in this process: `sit(4, "Aysel")`; without a name, the sign-in is shown.

    With a password, even an empty one, signing in needs one.
    """
    screens: list[Screen] = []

    def open_screen(window: int = 0, staff: str = "", language: str = "en", password: str | None = None) -> Screen:
        screens.append(Screen(qtbot, hall, tmp_path / "counter.json", window, staff, language, password))
        return screens[-1]

    yield open_screen
    for screen in screens:
        screen.close()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Robot]]:
    """Starts counters as processes: `start(hall, "--window", "4", "--staff", "Aysel")`."""
    with ExitStack() as stack:

        def run(
            hall: Hall, *options: str, language: str = "en", home: str = "home", password: str | None = None
        ) -> Robot:
            folder = tmp_path / home
            folder.mkdir(exist_ok=True)
            robot = Robot(hall.url, folder, *options, clock=hall.clock(), language=language, password=password)
            return stack.enter_context(robot)

        yield run
