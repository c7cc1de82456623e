"""The pad for the PIN as its page uses it, and the corner and the keys that open it."""

import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Property, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPointerEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.exit import Exit
from shared.ui.jobs import Jobs

CORNER: Final = 0.14
"""The corner's side, as a part of the screen's shorter one."""
ONE_TAP_SECONDS: Final = 0.05
"""A touch that comes as a mouse's press, too, is one tap."""
KEYS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
TICK_MS: Final = 250


class WayOut(QObject):
    """Five taps in the top right corner, or Ctrl+Alt+Shift+Q, then the PIN: `leave` is called."""

    changed = Signal()

    def __init__(
        self,
        pin_hash: str,
        jobs: Jobs,
        leave: Callable[[], object],
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._pin_hash = pin_hash
        self._jobs = jobs
        self._leave = leave
        self._now = now
        self._exit = Exit()
        self._tapped_at = float("-inf")
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._tick)

    def watch(self, window: QQuickWindow) -> None:
        """Looks out for the taps and the keys in a window; it takes neither away from the page below."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QQuickWindow):
            if isinstance(event, QPointerEvent) and event.isBeginEvent():
                self._touch(watched, event)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return False

    def _touch(self, window: QQuickWindow, event: QPointerEvent) -> None:
        place = event.points()[0].position()
        side = CORNER * min(window.width(), window.height())
        now = self._now()
        if place.x() >= window.width() - side and place.y() < side and now - self._tapped_at > ONE_TAP_SECONDS:
            self._tapped_at = now
            self._become(self._exit.tap(now))

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Q and event.modifiers() == KEYS:
            self._become(self._exit.open(self._now()))
            return True
        return False

    def _get(self, name: str) -> Any:
        return {
            "shown": self._exit.shown,
            "figures": len(self._exit.digits),
            "wait": self._exit.wait(self._now()),
            "wrong": self._exit.wrong > 0,
            "checking": self._exit.checking,
        }[name]

    shown = Property(bool, lambda self: self._get("shown"), notify=changed)
    figures = Property(int, lambda self: self._get("figures"), notify=changed)
    """How many have been typed; which ones, nobody is shown."""
    wait = Property(int, lambda self: self._get("wait"), notify=changed)
    """Seconds until the next PIN is taken."""
    wrong = Property(bool, lambda self: self._get("wrong"), notify=changed)
    checking = Property(bool, lambda self: self._get("checking"), notify=changed)

    @Slot(str)
    def add(self, digit: str) -> None:
        if digit in set("0123456789"):
            self._become(self._exit.add(digit, self._now()))

    @Slot()
    def erase(self) -> None:
        self._become(self._exit.erase(self._now()))

    @Slot()
    def enter(self) -> None:
        self._become(self._exit.enter(self._now()))

    @Slot()
    def close(self) -> None:
        self._become(self._exit.close())

    @Slot()
    def _tick(self) -> None:
        self._become(self._exit.tick(self._now()))

    def _become(self, exit_: Exit) -> None:
        before, self._exit = self._exit, exit_
        if exit_.checking and not before.checking:
            self._compare(exit_.digits)
        if exit_.shown != self._ticks.isActive():
            (self._ticks.start if exit_.shown else self._ticks.stop)()
        if exit_.shown or before.shown:
            self.changed.emit()

    def _compare(self, pin: str) -> None:
        def compare() -> bool:
            return _is_right(self._pin_hash, pin)

        def failed(error: Exception) -> None:
            self._become(self._exit.refuse(self._now()))
            raise error

        self._jobs.run(compare, self._compared, failed)

    def _compared(self, right: bool) -> None:
        if not right:
            self._become(self._exit.refuse(self._now()))
        elif self._exit.checking:
            self._become(Exit())
            self._leave()


def _is_right(pin_hash: str, pin: str) -> bool:
    """Compares as slowly as the hash wants it: on a thread."""
    import argon2

    try:
        return argon2.PasswordHasher().verify(pin_hash, pin)
    except argon2.exceptions.VerifyMismatchError:
        return False
