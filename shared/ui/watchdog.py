"""Tells systemd that an app is on the screen and not stuck; without systemd it does nothing.

A unit with ``Type=notify`` and ``WatchdogSec=`` restarts an app whose screen has stood still for so long.
"""

import os
import socket
from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Slot


class Watchdog(QObject):
    """Speaks to the service manager from the thread of the screen: if that is stuck, so is this."""

    def __init__(self, parent: QObject | None = None, environ: Mapping[str, str] = os.environ) -> None:
        super().__init__(parent)
        # WATCHDOG_PID is not asked: under a kiosk compositor the unit's own process is the compositor
        address = environ.get("NOTIFY_SOCKET", "")
        self._address = f"\0{address[1:]}" if address.startswith("@") else address
        self._timer = QTimer(self, interval=int(environ.get("WATCHDOG_USEC") or 0) // 2_000)
        self._timer.timeout.connect(self._alive)

    @Slot()
    def start(self) -> None:
        """The app is on the screen."""
        if not self._address:
            return
        self._say("READY=1")
        if self._timer.interval():
            self._timer.start()

    @Slot()
    def _alive(self) -> None:
        self._say("WATCHDOG=1")

    def _say(self, message: str) -> None:
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.setblocking(False)  # whoever does not listen must not hold up the screen
            line.sendto(message.encode(), self._address)
