"""Notices that nobody has touched the counter for a while."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow

TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class Idle(QObject):
    """Calls `then` whenever the window has not been touched for some seconds; 0: never."""

    def __init__(self, window: QWindow, seconds: float, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._seconds = seconds
        self._then = then
        self._touched = time.monotonic()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        if seconds:
            window.installEventFilter(self)
            self._timer.start(round(seconds * 1000))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees every touch and lets it through."""
        if event.type() in TOUCHES:
            # the timer is not started anew at each: it looks here when it is due
            self._touched = time.monotonic()
        return False

    def _look(self) -> None:
        left = self._touched + self._seconds - time.monotonic()
        if left <= 0:
            self._then()
            left = self._seconds
        self._timer.start(max(1, round(left * 1000)))
