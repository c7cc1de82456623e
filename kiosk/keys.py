"""A real keyboard, and a scanner that types like one, on every screen."""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt

from kiosk.finding import Typed
from kiosk.scanner import Scanner


class Writable(Protocol):
    """What a keyboard writes into."""

    @property
    def typed(self) -> Typed | None: ...
    def write(self, typed: Typed) -> None: ...
    def submit(self) -> None: ...
    def scanned(self, text: str) -> None: ...


class Keys:
    """Takes what belongs to a line of text; arrows, Tab, Escape and the keys of controls pass."""

    def __init__(self, kiosk: Writable, now: Callable[[], float] = time.monotonic) -> None:
        self._kiosk = kiosk
        self._now = now
        self._scanner = Scanner()
        self._instants = self._seen_at = self._pressed_at = 0.0
        self._before = Typed()
        """The line before a scanner threw its own in."""

    def press(self, key: int, text: str, at: float = 0) -> bool:
        """A key; gives whether it has done its work. `at`: pressed so, by the keyboard's own clock, in seconds."""
        now, line = self._instant(at), self._kiosk.typed
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter(now, line)
        if key == Qt.Key.Key_Backspace and line is not None:
            self._kiosk.write(line.erase())
            return True
        if not text.strip() and not (text == " " and self._scanner.line):
            self.forget()
            return False
        if not text.isprintable():
            return False
        if self._scanner.character(text, now) and line is not None:
            self._before = line
        if line is not None:
            self._kiosk.write(line.add(text))
        return line is not None or text == " "

    def _instant(self, pressed_at: float) -> float:
        """When a key was pressed. A busy kiosk gets round to it late: that must not tear a scanner's line apart."""
        seen_at = self._now()
        gap = seen_at - self._seen_at
        if pressed_at and self._pressed_at:  # some events have no instant of their own
            gap = min(gap, max(pressed_at - self._pressed_at, 0))
        self._instants += gap
        self._seen_at, self._pressed_at = seen_at, pressed_at
        return self._instants

    def forget(self) -> None:
        """The screen was touched, or another key pressed."""
        self._scanner.forget()

    def _enter(self, now: float, line: Typed | None) -> bool:
        by_hand = bool(self._scanner.line) and line is not None
        scanned = self._scanner.enter(now)
        if scanned:
            if line is not None:
                self._kiosk.write(self._before)
            self._kiosk.scanned(scanned)
        elif by_hand:
            self._kiosk.submit()
        return bool(scanned) or by_hand
