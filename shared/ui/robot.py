"""Drives a running app from outside, as a person would: end-to-end tests, the demo, pictures.

One JSON object a line on standard input, one JSON answer a line on standard output:

==========================================  ==================================================
``{"press": NAME}``                          a real click on the control with this accessible name
``{"key": "F2"}`` ``{"key": "Ctrl+Q"}``      a key
``{"text": "Aysel"}``                        typing
``{"shot": FILE}``                           a picture of the window, PNG
``{"tree": true}``                           ``items``: role, name, enabled, focus, rect of all
``{"resize": [1080, 1920]}``                 the window's size in device-independent pixels
``{"wait": NAME or TEXT, "seconds": 10}``    until it can be seen
``{"quit": true}``                           the end
==========================================  ==================================================

Answers: ``{"ok": true, …}`` or ``{"ok": false, "error": …}``. What is absent, invisible,
unavailable or ambiguous is not pressed; the error names the candidates.
"""

import json
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any, cast

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QKeyCombination,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PRESSABLE = ("Button", "CheckBox", "RadioButton", "EditableText", "PageTab", "ListItem", "Link")
WAIT_SECONDS = 10.0
_LOOK_AGAIN_MS = 20


class RobotError(Exception):
    """A command that cannot be carried out, with the reason."""


@dataclass(frozen=True)
class Seen:
    """An item that can be seen, as a screen reader would find it; the rect is in window pixels."""

    role: str
    name: str
    description: str
    enabled: bool
    focus: bool
    rect: tuple[int, int, int, int]


class Robot(QObject):
    """Obeys the commands on standard input, one after another, on the GUI thread."""

    _came = Signal(str)

    def __init__(self, window: QQuickWindow, leave: Callable[[], None]) -> None:
        """`leave` ends the app."""
        super().__init__(window)
        self._window = window
        self._leave = leave
        self._lines: deque[str] = deque()
        self._waiting: tuple[str, float] | None = None
        self._obeying = False
        self._came.connect(self._queue, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def start(self) -> None:
        """Says that the window can be seen and begins to listen."""
        _answer({"ok": True, "ready": True})
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with suppress(RuntimeError):  # the app has ended meanwhile, and this object with it
            for line in sys.stdin:
                self._came.emit(line)
            self._came.emit('{"quit": true}')

    @Slot(str)
    def _queue(self, line: str) -> None:
        self._lines.append(line)
        self._work()

    def _work(self) -> None:
        # A click runs the event loop, in which the next line may come: it has to wait its turn.
        while self._lines and self._waiting is None and not self._obeying:
            self._obeying = True
            try:
                answer = self._obey(json.loads(self._lines.popleft()))
            except (RobotError, ValueError) as error:
                answer = {"ok": False, "error": str(error)}
            self._obeying = False
            if answer is not None:
                _answer(answer)

    def _obey(self, command: dict[str, Any]) -> dict[str, Any] | None:
        match command:
            case {"press": str(name)}:
                item = find(self._window, name)
                QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, pos=_centre(item))
            case {"key": str(name)}:
                self._press_key(name)
            case {"text": str(text)}:
                began = time.monotonic_ns() // 1_000_000
                for place, letter in enumerate(text):
                    self._type(letter, began + place)
            case {"shot": str(file)}:
                if not self._window.grabWindow().save(file):
                    raise RobotError(f"cannot write {file}")
            case {"tree": True}:
                return {"ok": True, "items": [asdict(seen) for seen, _ in tree(self._window)]}
            case {"resize": [int(width), int(height)]}:
                self._window.resize(width, height)
            case {"wait": str(text)}:
                self._waiting = text, time.monotonic() + float(command.get("seconds", WAIT_SECONDS))
                self._look()
                return None
            case {"quit": True}:
                self._leave()
            case _:
                raise RobotError(f"unknown command: {json.dumps(command, ensure_ascii=False)}")
        return {"ok": True}

    def _press_key(self, name: str) -> None:
        combination = cast(QKeyCombination, cast(Any, QKeySequence(name))[0])
        if combination.key() == Qt.Key.Key_unknown:
            raise RobotError(f"unknown key: {name}")
        QTest.keyClick(self._window, combination.key(), combination.keyboardModifiers())

    def _type(self, letter: str, at: int) -> None:
        """A letter at a millisecond of the keyboard's own clock: as from a scanner, however busy the machine is."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(at)
            QCoreApplication.sendEvent(self._window, event)

    def _look(self) -> None:
        if self._waiting is None:
            return
        text, until = self._waiting
        if shows(self._window, text):
            self._waiting = None
            _answer({"ok": True})
        elif time.monotonic() > until:
            self._waiting = None
            names = sorted({seen.name for seen, _ in tree(self._window) if seen.name})
            _answer({"ok": False, "error": f"{text!r} did not appear; there are: {names}"})
        else:
            QTimer.singleShot(_LOOK_AGAIN_MS, self._look)
            return
        self._work()


def tree(window: QQuickWindow) -> Iterator[tuple[Seen, QQuickItem]]:
    """Gives what can be seen and is told to a screen reader, from back to front."""
    for interface in _descendants(QAccessible.queryAccessibleInterface(window)):
        item = interface.object()
        if isinstance(item, QQuickItem) and item.isVisible() and item.opacity() > 0:
            yield _seen(item, interface), item


def find(window: QQuickWindow, name: str) -> QQuickItem:
    """Gives the one control with this name that can be pressed."""
    _lay_out(window.contentItem())
    controls = [pair for pair in tree(window) if pair[0].role in PRESSABLE]
    found = [pair for pair in controls if pair[0].name == name]
    if not found:
        raise RobotError(f"no control {name!r}; there are: {[seen.name for seen, _ in controls]}")
    if len(found) > 1:
        raise RobotError(f"{len(found)} controls {name!r}: {[seen.rect for seen, _ in found]}")
    seen, item = found[0]
    if not seen.enabled:
        raise RobotError(f"{name!r} is not available: {seen.description or 'disabled'}")
    if not _rect_inside(window, seen.rect):
        raise RobotError(f"{name!r} is outside the window: {seen.rect}")
    top = _top_at(window.contentItem(), QPointF(_centre(item)))
    if top is None or not (top is item or item.isAncestorOf(top)):
        raise RobotError(f"{name!r} is covered")
    return item


def shows(window: QQuickWindow, text: str) -> bool:
    """Whether a name or a description on the screen contains `text`."""
    return any(text in seen.name or text in seen.description for seen, _ in tree(window))


def _descendants(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        yield child
        yield from _descendants(child)


def _seen(item: QQuickItem, interface: QAccessibleInterface) -> Seen:
    corner = item.mapToScene(QPointF(0, 0))
    return Seen(
        role=interface.role().name,
        name=interface.text(QAccessible.Text.Name),
        description=interface.text(QAccessible.Text.Description),
        enabled=item.isEnabled() and item.property("available") is not False,
        focus=item.hasActiveFocus(),
        rect=(round(corner.x()), round(corner.y()), round(item.width()), round(item.height())),
    )


def _lay_out(item: QQuickItem) -> None:
    """Rows, columns and layouts place what has just come into sight only with the next frame: this does it now."""
    item.ensurePolished()
    for child in item.childItems():
        if child.isVisible():
            _lay_out(child)


def _top_at(item: QQuickItem, point: QPointF) -> QQuickItem | None:
    """Gives the frontmost item that takes a click at a point of the scene."""
    if not item.isVisible() or not item.isEnabled():
        return None
    children = sorted(item.childItems(), key=QQuickItem.z)
    children.reverse()  # among equals the last one is in front
    for child in children:
        if found := _top_at(child, point):
            return found
    takes = Qt.MouseButton.LeftButton in item.acceptedMouseButtons()
    return item if takes and item.contains(item.mapFromScene(point)) else None


def _centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _rect_inside(window: QQuickWindow, rect: tuple[int, int, int, int]) -> bool:
    x, y, width, height = rect
    return 0 <= x + width / 2 < window.width() and 0 <= y + height / 2 < window.height()


def _answer(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    sys.stdout.flush()
