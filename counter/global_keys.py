"""Keys that work while another program has the focus, on X11.

The X server is asked for these keys alone (XGrabKey): it sends no other key to this process, so there is none that
could be kept or told, and what was asked for does not reach the other program too. Wayland knows no such thing.
"""

import logging
import os
from collections.abc import Mapping
from itertools import product
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from shared.translation import Translator

KEYS: Final = {0xFFBF: "next", 0xFFC0: "recall", 0xFFC2: "finish", 0xFFC5: "no_show"}
"""The X server's names of F2, F3, F5 and F8 → the desk's button; each with Ctrl and Shift."""
CTRL_SHIFT: Final = 0b101
LOCKS: Final = (0, 0b10, 0b10000, 0b10010)
"""Capitals and figures may be locked: to the X server this is another key."""

ON: Final = "on"
WAYLAND: Final = "wayland"
NO_X: Final = "no_x"
NO_LIBRARY: Final = "no_library"
TAKEN: Final = "taken"

log = logging.getLogger("counter")


class GlobalKeys(QObject):
    """Listens for the keys from `start` to `close`."""

    pressed = Signal(str)
    """A key was pressed anywhere: the desk's button that it means."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: Any = None
        self._notifier: QSocketNotifier | None = None
        self._buttons: dict[int, str] = {}
        self._released: tuple[int, int] = (0, 0)

    def start(self, environment: Mapping[str, str] = os.environ) -> str:
        """Begins; gives ON, or why it cannot: WAYLAND, NO_X, NO_LIBRARY, or TAKEN (by another program)."""
        if environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland":
            return WAYLAND
        if not environment.get("DISPLAY"):
            return NO_X
        try:
            import xcffib
            import xcffib.xproto  # without it there is no connection
        except (ImportError, OSError):  # the extra "keys" is not installed, or libxcb is missing
            return NO_LIBRARY
        connect: Any = xcffib.connect  # untyped
        try:
            self._connection = connect(display=environment["DISPLAY"])
        except xcffib.ConnectionException:
            return NO_X
        try:
            self._grab()
        except xcffib.xproto.AccessError:
            self.close()
            return TAKEN
        self._notifier = QSocketNotifier(self._connection.get_file_descriptor(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        return ON

    def close(self) -> None:
        """Gives the keys back."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._connection is not None:
            self._connection.disconnect()
            self._connection = None

    def _grab(self) -> None:
        from xcffib.xproto import GrabMode

        connection = self._connection
        setup = connection.get_setup()
        first, count = setup.min_keycode, setup.max_keycode - setup.min_keycode + 1
        mapping = connection.core.GetKeyboardMapping(first, count).reply()
        for code in range(count):
            button = KEYS.get(mapping.keysyms[code * mapping.keysyms_per_keycode])
            if button:
                self._buttons[first + code] = button
        root = setup.roots[connection.pref_screen].root
        for code, locks in product(self._buttons, LOCKS):
            asked = connection.core.GrabKeyChecked(
                False, root, CTRL_SHIFT | locks, code, GrabMode.Async, GrabMode.Async
            )
            asked.check()

    def _read(self) -> None:
        import xcffib
        from xcffib.xproto import KeyPressEvent, KeyReleaseEvent

        try:
            while event := self._connection.poll_for_event():
                if isinstance(event, KeyReleaseEvent):
                    self._released = (event.detail, event.time)
                # a key that is held down comes again and again, each time released and pressed at once
                elif isinstance(event, KeyPressEvent) and (event.detail, event.time) != self._released:
                    self.pressed.emit(self._buttons[event.detail])
        except xcffib.ConnectionException as error:
            log.warning("the X server is gone: %s", error)
            self.close()


def sentence(state: str, tr: Translator) -> str:
    """What a person is told of `start`'s answer."""
    match state:
        case "on":
            return tr("Ctrl+Shift with F2, F3, F5 and F8 works in other programs too")
        case "wayland":
            return tr("Keys in other programs: Wayland does not allow them")
        case "no_library":
            return tr("Keys in other programs: the library xcffib is not installed")
        case "taken":
            return tr("Keys in other programs: another program has taken them")
        case _:
            return tr("Keys in other programs: there is no X server")
