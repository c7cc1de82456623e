"""The shell of every Qt app: one application, one window, background work, a clean end."""

import os
import signal
import socket
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication

from shared.translation import LANGUAGES
from shared.ui.collecting import Collector
from shared.ui.jobs import Jobs
from shared.ui.language import Language
from shared.ui.watchdog import Watchdog
from shared.ui.window import Window

MESSAGE_PATTERN = "%{time} %{if-warning}WARNING%{endif}%{if-critical}ERROR%{endif} %{category}: %{message}"


class App:
    """A running app; use it in a ``with`` statement, which takes everything down in order.

    >>> with App("kiosk", robot=options.robot) as app:                          # doctest: +SKIP
    ...     visit = Visit(app.language, app.jobs)
    ...     app.show(QML / "Kiosk.qml", {"visit": visit}, size=(1080, 1920))
    ...     app.after_first_frame(visit.connect_store)
    ...     status = app.run()
    """

    def __init__(self, name: str, *, language: str = LANGUAGES[0], robot: bool = False) -> None:
        """`name` is kiosk, counter or display; `robot` obeys commands on standard input."""
        choose_renderer()
        # libraries that multimedia can do without are named one by one; that is nobody's concern
        os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.symbolsresolver=false;qt.multimedia.ffmpeg=false")
        # Qt writes its messages itself: a handler in Python would wait for the interpreter in
        # Qt's threads. They look like the lines of Python's logging.
        os.environ.setdefault("QT_MESSAGE_PATTERN", MESSAGE_PATTERN)
        self._robot_wanted = robot
        self._closing: list[Callable[[], None]] = []
        self.qt = QGuiApplication([name])
        self.qt.setApplicationName(name)
        self.qt.setDesktopFileName(f"novbe-{name}")
        self.language = Language(language, self.qt)
        self.jobs = Jobs(self.qt)
        self._collector = Collector(self.qt)
        self.window: Window
        quit_on_signals(self.qt)

    def __enter__(self) -> Self:
        return self

    def show(
        self,
        page: Path,
        models: Mapping[str, QObject],
        *,
        size: tuple[int, int],
        title: str = "Növbə",
        full_screen: bool = False,
        may_close: Callable[[], bool] = lambda: True,
    ) -> Window:
        """Shows a page with its view models (the page's required properties by name).

        `size` is the window's in device-independent pixels where it does not fill the screen.
        """
        self.window = Window(page, models, self.language, size=size, title=title, may_close=may_close)
        if full_screen:
            self.window.showFullScreen()
        else:
            self.window.show()
        return self.window

    def after_first_frame(self, start: Callable[[], None]) -> None:
        """Calls `start` once the page can be seen: heavy imports and the store belong there."""
        self.window.first_frame.connect(start)

    def on_close(self, action: Callable[[], None]) -> None:
        """Registers what ends with the app (watchers, workers); last in, first out."""
        self._closing.append(action)

    def run(self) -> int:
        """Runs until the window closes, SIGINT or SIGTERM; gives the exit status."""
        if self._robot_wanted:
            from shared.ui.robot import Robot

            robot = Robot(self.window, self.qt.exit)
            self.window.first_frame.connect(robot.start)
        self.window.first_frame.connect(Watchdog(self.qt).start)
        return self.qt.exec()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for action in reversed(self._closing):
            action()
        self.jobs.close()
        if hasattr(self, "window"):
            self.window.destroy_all()
        self._collector.close()


def choose_renderer(dri: Path = Path("/dev/dri")) -> None:
    """Draws in software where there is no GPU; QT_QUICK_BACKEND in the environment wins.

    Without a GPU, Qt would let Mesa imitate one, which is several times slower.
    """
    offscreen = os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal")
    if offscreen or (sys.platform == "linux" and not any(dri.glob("renderD*"))):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def quit_on_signals(app: QGuiApplication) -> None:
    """Ends the event loop on SIGINT and SIGTERM, whatever the window has to say about closing.

    Python runs its handlers only between its own instructions, so the signal wakes Qt itself.
    """
    inside, outside = socket.socketpair()
    outside.setblocking(False)

    def wake() -> None:
        inside.recv(64)
        app.exit()

    QSocketNotifier(inside.fileno(), QSocketNotifier.Type.Read, app).activated.connect(wake)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda number, frame: None)
    signal.set_wakeup_fd(outside.detach())
