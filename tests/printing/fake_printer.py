"""A network printer for tests, on a real socket, with every way to fail that was seen.

As a process: python -m tests.printing.fake_printer [--port N] [--mode MODE] [--folder DIR] [--after BYTES]
It writes JSON lines: {"port": N} when it listens, then {"page": 1, "qr": "…", "file": "…"} for each ticket.
Each line that it reads is a new mode, which it confirms: {"mode": "normal"}. When its input ends, so does it.
"""

import argparse
import contextlib
import json
import os
import socket
import struct
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, get_args

import zxingcpp

from tests.printing.escpos_machine import Fault, Machine, Page

Mode = Literal[
    "normal",
    "silent",
    "hangs-up",
    "closes-idle",
    "stops-reading",
    "reset",
    "closes-midway",
    "paper-out",
    "near-end",
    "cover-open",
    "offline",
    "paper-out-midway",
    "no-fence",
]
FAULTS: dict[str, Fault] = {fault: fault for fault in get_args(Fault)}
AUTOMATIC_STATUS = b"\x10\x00\x00\x00"
IDLE_SECONDS = 0.1


class FakePrinter:
    """Listens until it is closed; one connection at a time, as printers do.

    `after`: bytes received on a connection before it stops reading, resets, closes, or the paper ends.
    `chatty`: it reports its state unasked, again and again.
    """

    def __init__(self, mode: Mode = "normal", *, port: int = 0, after: int = 12_000, chatty: bool = False) -> None:
        self.mode = mode
        self.after = after
        self.chatty = chatty
        self.machine = Machine()
        self.connections = 0
        self._changed = threading.Condition()
        self._closed = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", port))
        # A small buffer, inherited by connections: what isn't read is soon felt by the sender.
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._listen, name="fake printer", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Switch the printer off."""
        self._closed.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    @property
    def pages(self) -> list[Page]:
        """The tickets that came out so far."""
        with self._changed:
            return list(self.machine.pages)

    def wait_for_pages(self, count: int, timeout: float = 10) -> list[Page]:
        """The tickets, once there are `count`; TimeoutError if they don't come."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self.machine.pages) >= count, timeout):
                raise TimeoutError(f"{len(self.machine.pages)} of {count} tickets came out")
            return list(self.machine.pages)

    def _listen(self) -> None:
        while not self._closed.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                self.connections += 1
                self._serve(connection)

    def _serve(self, connection: socket.socket) -> None:
        mode = self.mode
        self.machine.fault = FAULTS.get(mode, "")
        self.machine.midway = self.after
        connection.settimeout(IDLE_SECONDS)
        received = 0
        if mode == "hangs-up":
            return
        if self.chatty:
            connection.sendall(AUTOMATIC_STATUS)
        while not self._closed.is_set():
            if received >= self.after and mode in ("stops-reading", "reset", "closes-midway"):
                self._fail(connection, mode)
                return
            try:
                data = connection.recv(1024)
            except TimeoutError:
                if mode == "closes-idle":
                    return
                continue
            if not data:
                return
            received += len(data)
            if self.chatty:
                connection.sendall(AUTOMATIC_STATUS)
            if mode == "silent":
                continue
            with self._changed:
                answers = self.machine.receive(data)
                self._changed.notify_all()
            if answers:
                connection.sendall(answers)

    def _fail(self, connection: socket.socket, mode: Mode) -> None:
        if mode == "stops-reading":
            self._closed.wait()
        elif mode == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def read_codes(page: Page) -> list[str]:
    """What the QR codes on a ticket say."""
    return [found.text for found in zxingcpp.read_barcodes(page.image())]


def main() -> None:
    """Runs until the input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--mode", choices=get_args(Mode), default="normal")
    parser.add_argument("--folder", type=Path, help="where each ticket becomes a PNG")
    parser.add_argument("--after", type=int, default=12_000)
    options = parser.parse_args()
    with FakePrinter(options.mode, port=options.port, after=options.after) as printer:
        print(json.dumps({"port": printer.port}), flush=True)
        threading.Thread(target=_report, args=(printer, options.folder), daemon=True).start()
        for line in sys.stdin:
            printer.mode = parser.parse_args(["--mode", line.strip()]).mode
            print(json.dumps({"mode": printer.mode}), flush=True)
    # at once: the thread that reports may be writing, and the interpreter would not wait for it
    os._exit(0)


def _report(printer: FakePrinter, folder: Path | None) -> None:
    count = 0
    while True:
        with contextlib.suppress(TimeoutError):
            page = printer.wait_for_pages(count + 1)[count]
            count += 1
            file = folder / f"{count:04}.png" if folder else None
            if file:
                file.parent.mkdir(parents=True, exist_ok=True)
                page.image().save(file)
            print(json.dumps({"page": count, "qr": read_codes(page), "file": str(file or "")}), flush=True)


if __name__ == "__main__":
    main()
