"""The real kiosk with a hurried visitor inside: tells how soon each press, page and key can be seen.

Writes JSON lines: {"ready": true}, then {"pressed": ms}, {"page": ms}, {"key": ms} as they come, {"asked": ns} at each
last press (`time.monotonic_ns`) with {"shown": ms}, and {"done": true}. The number of visits is the last argument.

`shown` is the time from the release of the last press to the swap of the first frame with the ticket, less the time
that the store's write (`Queue.issue`: lock, rows, durable commit) took in this very visit. What is left is all the
kiosk's own: reading the queue, the forecast, threads, the code, the page.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app as kiosk_app
from shared.store.queue import Queue
from shared.ui.app import App
from shared.ui.robot import RobotError, find
from shared.ui.window import Window

LANGUAGE, AREA, SERVICE = "Azərbaycan dili", "Pensiya", "Yaşa görə pensiya"
ON, NONE, DONE, SEARCH = "Davam edin", "Heç biri aid deyil", "Hazırdır", "Xidməti axtarın"
NEW = "Başqası üçün yeni talon"
WORD = "pensiya üçün sənədlər haqqında"
PATIENCE_MS = 20_000
LEFT = Qt.MouseButton.LeftButton


class Writes:
    """How long each ticket's write took, in nanoseconds."""

    def __init__(self) -> None:
        self.took: list[int] = []
        issue = Queue.issue

        def timed(queue: Queue, *values: Any, **named: Any) -> Any:
            begin = time.monotonic_ns()
            try:
                return issue(queue, *values, **named)
            finally:
                self.took.append(time.monotonic_ns() - begin)

        patch.object(Queue, "issue", timed).start()


class Visitor:
    """Presses, and waits for the frame that shows what follows."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._root = window.rootObject()
        self._writes = Writes()

    def come(self, visits: int) -> None:
        """Takes so many tickets, then types."""
        for number in range(visits):
            for name in (LANGUAGE, AREA, SERVICE, *((NEW,) if number else ()), ON):
                self.turn_page(name)
            self.turn_page(NONE, last=True)
            self.wait(lambda: self.can_press(DONE))
            rest(250)  # the paper comes out
            self.turn_page(DONE)
        self.turn_page(LANGUAGE)
        self.turn_page(SEARCH)
        for letter in WORD:
            self.type(letter)
        tell(done=True)

    def turn_page(self, name: str, *, last: bool = False) -> None:
        """Presses a control; from the release to the frame with another page."""
        self.wait(lambda: self.can_press(name))
        item = find(self._window, name)
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self.hold(item, place)
        before = self.screen
        written = len(self._writes.took)
        at, shown = self.frame(lambda: QTest.mouseRelease(self._window, LEFT, pos=place), lambda: self.screen != before)
        tell(page=(shown - at) / 1e6)
        if last:
            (took,) = self._writes.took[written:]
            tell(asked=at, shown=(shown - at - took) / 1e6)
        rest(300)  # the page has come to rest

    def hold(self, item: QQuickItem, place: QPoint) -> None:
        """A finger comes down; until the frame in which the control is pressed."""
        at, shown = self.frame(
            lambda: QTest.mousePress(self._window, LEFT, pos=place), lambda: bool(item.property("down"))
        )
        tell(pressed=(shown - at) / 1e6)

    def type(self, letter: str) -> None:
        """A key of the keyboard; until the frame that shows what is found."""
        name = {" ": "Boşluq", "i": "İ"}.get(letter, letter.upper())
        item = find(self._window, name)
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        before = self.typed
        self.hold(item, place)
        at, shown = self.frame(lambda: QTest.mouseRelease(self._window, LEFT, pos=place), lambda: self.typed != before)
        tell(key=(shown - at) / 1e6)
        rest(50)

    def frame(self, act: Callable[[], None], shows: Callable[[], bool]) -> tuple[int, int]:
        """Acts; gives the instant before it and that of the first frame in which something is so."""
        swapped: list[int] = []
        loop = QEventLoop()

        def look() -> None:
            if shows():
                swapped.append(time.monotonic_ns())
                loop.quit()

        self._window.frameSwapped.connect(look)
        at = time.monotonic_ns()
        act()
        if not swapped:
            QTimer.singleShot(PATIENCE_MS, loop.quit)
            loop.exec()
        self._window.frameSwapped.disconnect(look)
        return at, swapped[0]

    def wait(self, thing: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE_MS / 1000
        while not thing():
            assert time.monotonic() < until, f"it does not come; shown is {self.screen}"
            rest(20)

    def can_press(self, name: str) -> bool:
        try:
            find(self._window, name)
        except RobotError:
            return False
        return True

    @property
    def screen(self) -> str:
        return str(self._root.property("kiosk").property("screen"))

    @property
    def typed(self) -> str:
        return str(self._root.property("kiosk").property("finding")["text"])


def rest(ms: int) -> None:
    """Lets the app go on. Not `QTest.qWait`: it keeps the interpreter from all other threads."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def tell(**line: object) -> None:
    print(json.dumps(line), flush=True)


class Measured(App):
    """The app, with a visitor as soon as the store is there."""

    visits = 0

    def run(self) -> int:
        def begin() -> None:
            try:
                Visitor(self.window).come(self.visits)
            except BaseException:
                self.qt.exit(1)
                raise

        tell(ready=True)
        self.window.first_frame.connect(lambda: QTimer.singleShot(0, begin))
        return super().run()


def main() -> int:
    *options, visits = sys.argv[1:]
    Measured.visits = int(visits)
    # a hurried visitor is no trembling hand
    with patch.object(kiosk_app, "App", Measured), patch.object(kiosk_app, "GUARD_SECONDS", 0.0):
        return kiosk_app.main(options)


if __name__ == "__main__":
    sys.exit(main())
