"""The sign above a window as its page sees it: what is known goes in, what stands on the sign comes out."""

import time
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from display.announcements import MINUTE_MS
from display.board import STALE_MS, TURN_MS
from display.layout import Screen
from display.sign_content import Known, SignContent, content
from display.sign_layout import SignLayout, arrange
from shared import settings
from shared.domain.view import View


class Sign(QObject):
    """View model of a sign. Feed it with `show` and `fail`; it keeps its time by itself."""

    changed = Signal()
    resized = Signal()
    kind_changed = Signal()
    """Another state: told with the next heartbeat, at once."""

    def __init__(
        self,
        window: int,
        screen: settings.Screen,
        look: settings.Look,
        parent: QObject | None = None,
        monotonic: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._screen = screen
        self._look = look
        self._monotonic = monotonic
        self._ahead = 0
        self._view: View | None = None
        self._error: Exception | None = None
        self._stale = False
        self._turn = 0
        self._layout: SignLayout = arrange(Screen(1024, 600, screen.diagonal, screen.distance))
        self._content = SignContent("", window)
        self._turns = self._timer(TURN_MS, self._next_turn)
        self._turns.start()
        self._watch = self._timer(STALE_MS, self.grow_stale, single=True)
        self._minute = self._timer(MINUTE_MS, self._update, single=True)
        self._update()

    @Slot(object)
    def show(self, view: View) -> None:
        """The queue as it has just been read."""
        self._view = view
        self._ahead = view.at - self._monotonic()
        self._stale = False
        self._watch.start()
        self._update()

    @Slot(object)
    def fail(self, error: Exception) -> None:
        """Reading has failed; before the first view the sign says why."""
        self._error = error
        self._update()

    @Slot(int, int)
    def resize(self, width: int, height: int) -> None:
        """The page has got this size, in pixels."""
        layout = arrange(Screen(width, height, self._screen.diagonal, self._screen.distance))
        if layout != self._layout:
            self._layout = layout
            self.resized.emit()
            self._update()

    def _get_content(self) -> dict[str, Any]:
        return _plain(asdict(self._content))

    content = Property(dict, _get_content, notify=changed)
    """`SignContent`: what stands on the sign."""

    def _get_layout(self) -> dict[str, Any]:
        return asdict(self._layout)

    layout = Property(dict, _get_layout, notify=resized)
    """`SignLayout`: where it stands."""

    @property
    def state(self) -> dict[str, Any]:
        """What the staff are told of the sign."""
        return {"window": self._window, "screen": self._content.kind}

    def _timer(self, interval: int, action: Callable[[], None], *, single: bool = False) -> QTimer:
        timer = QTimer(self, interval=interval, singleShot=single)
        timer.timeout.connect(action)
        return timer

    @Slot()
    def _next_turn(self) -> None:
        self._turn += 1
        self._update()

    @Slot()
    def grow_stale(self) -> None:
        """What is known has not been renewed for a while."""
        self._stale = True
        self._update()

    @Slot()
    def _update(self) -> None:
        at = self._monotonic() + self._ahead
        known = Known(self._window, at, self._view, self._stale, self._error, self._look, self._turn)
        shown, before = content(known, together=self._layout.together), self._content
        self._minute.start(MINUTE_MS - at % MINUTE_MS + 1)
        if shown != before:
            self._content = shown
            self.changed.emit()
        if shown.kind != before.kind:
            self.kind_changed.emit()


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    """As QML takes it: lists for tuples."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}
