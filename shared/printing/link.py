"""A two-way line to a printer. All that can go wrong on it becomes a `LinkError`, once.

Deadlines are values of `time.monotonic()`; no call blocks beyond its deadline.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
import time
from pathlib import Path
from typing import Protocol

from shared.printing.result import Cause


class LinkError(Exception):
    """The line could not be opened, or broke. `sent`: the printer may have got a part of the data."""

    def __init__(self, cause: Cause, *, sent: bool = False) -> None:
        super().__init__(cause.value)
        self.cause = cause
        self.sent = sent


class Link(Protocol):
    """An open line to a printer."""

    def send(self, data: bytes, deadline: float) -> None:
        """Hand over all of `data`. Returning does not mean that it was printed."""

    def receive(self, deadline: float) -> bytes:
        """What the printer says next, a few bytes; empty when time is over."""

    def close(self, deadline: float) -> None:
        """Let what was sent arrive, then close."""


class OpenLink(Protocol):
    """Opens a link; raises LinkError, having sent nothing."""

    def __call__(self, deadline: float) -> Link:
        """A line that is open before `deadline`."""


def seconds_left(deadline: float) -> float:
    """Seconds until `deadline`, at least a millisecond (zero would mean "don't wait" or "forever")."""
    return max(deadline - time.monotonic(), 0.001)


class TcpLink:
    """A network printer's raw port."""

    def __init__(self, host: str, port: int, deadline: float) -> None:
        try:
            self._socket = socket.create_connection((host, port), seconds_left(deadline))
        except TimeoutError as error:
            raise LinkError(Cause.SILENT) from error
        except OSError as error:
            raise LinkError(Cause.REFUSED) from error

    def send(self, data: bytes, deadline: float) -> None:
        """Piece by piece, to know whether anything left."""
        view = memoryview(data)
        sent = 0
        try:
            while sent < len(view):
                self._socket.settimeout(seconds_left(deadline))
                sent += self._socket.send(view[sent:])
        except TimeoutError as error:
            raise LinkError(Cause.TIMEOUT, sent=sent > 0) from error
        except OSError as error:
            raise LinkError(Cause.RESET, sent=sent > 0) from error

    def receive(self, deadline: float) -> bytes:
        """A printer that hangs up is a LinkError."""
        try:
            self._socket.settimeout(seconds_left(deadline))
            data = self._socket.recv(64)
        except TimeoutError:
            return b""
        except OSError as error:
            raise LinkError(Cause.RESET) from error
        if not data:
            raise LinkError(Cause.RESET)
        return data

    def close(self, deadline: float) -> None:
        """Read to the end first: with an unread byte left the kernel resets the line and cuts the ticket off."""
        with contextlib.suppress(OSError):  # the result is known by now, and a broken line is closed too
            self._socket.shutdown(socket.SHUT_WR)
            while time.monotonic() < deadline:
                self._socket.settimeout(seconds_left(deadline))
                if not self._socket.recv(64):
                    break
        self._socket.close()


class FileLink:
    """A device file such as /dev/usb/lp0, opened so that neither reading nor writing can hang."""

    def __init__(self, file: Path, deadline: float) -> None:
        self._file = _open_device(file)

    def send(self, data: bytes, deadline: float) -> None:
        """As much at a time as the driver takes."""
        view = memoryview(data)
        sent = 0
        try:
            while sent < len(view):
                if not select.select([], [self._file], [], seconds_left(deadline))[1]:
                    raise LinkError(Cause.TIMEOUT, sent=sent > 0)
                sent += os.write(self._file, view[sent:])
        except OSError as error:
            raise LinkError(Cause.RESET, sent=sent > 0) from error

    def receive(self, deadline: float) -> bytes:
        """A driver without answers reports the end of the file: that is silence, not a broken line."""
        try:
            if select.select([self._file], [], [], seconds_left(deadline))[0]:
                return os.read(self._file, 64)
        except OSError as error:
            raise LinkError(Cause.RESET) from error
        return b""

    def close(self, deadline: float) -> None:
        """What the driver took stays in its hands."""
        os.close(self._file)


def _open_device(file: Path) -> int:
    try:
        return os.open(file, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
    except OSError as error:
        raise LinkError(Cause.REFUSED) from error
