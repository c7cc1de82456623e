"""An ESC/POS printer without a line: bytes in, answers and paper out.

Written from the command reference, not from the code that is tested.
"""

import re
from dataclasses import dataclass
from typing import Literal

from PIL import Image

Fault = Literal["", "paper-out", "near-end", "cover-open", "offline", "paper-out-midway", "no-fence"]


@dataclass(frozen=True)
class Page:
    """What came out between two cuts: rows of packed dots, 1 is black."""

    row_bytes: int
    rows: tuple[bytes, ...]

    def image(self) -> Image.Image:
        """Black on white, as a scanner would see it, with the white edge of real paper."""
        inverted = bytes(~byte & 0xFF for byte in b"".join(self.rows))
        dots = Image.frombytes("1", (self.row_bytes * 8, len(self.rows)), inverted).convert("L")
        paper = Image.new("L", (dots.width + 64, dots.height + 64), 255)
        paper.paste(dots, (32, 32))
        return paper


class Machine:
    """Interprets what it receives.

    `fault` may be changed at any time, as a person opens and closes the cover. With
    "paper-out-midway" the roll ends after `midway` bytes of a picture have been processed.
    """

    def __init__(self, fault: Fault = "", *, midway: int = 9_000, row_bytes: int = 72) -> None:
        self.fault = fault
        self.midway = midway
        self.pages: list[Page] = []
        self.commands: list[bytes] = []
        """The first bytes of each command, in order, real-time ones apart."""
        self.bands: list[int] = []
        """The height of each picture in it."""
        self._row_bytes = row_bytes
        self._rows: list[bytes] = []
        self._buffer = b""
        self._tail = b""
        self._processed = 0

    def receive(self, data: bytes) -> bytes:
        """Gives the answers to what has arrived: real-time ones at once, others when their turn comes."""
        answers = self._real_time(data)
        self._buffer += data
        while not self._stuck():
            length, answer = self._command()
            if not length:
                break
            self.commands.append(self._buffer[: min(length, 3)])
            self._buffer = self._buffer[length:]
            self._processed += length
            answers += answer
        return answers

    def _stuck(self) -> bool:
        """Whether it processes nothing: what was sent stays in its buffer."""
        if self.fault == "paper-out-midway" and self._processed >= self.midway:
            return True
        return self.fault in ("paper-out", "cover-open", "offline")

    def _real_time(self, data: bytes) -> bytes:
        """A printer listens for these wherever they stand, in the midst of a picture too."""
        heard = self._tail + data
        found = list(re.finditer(rb"\x10\x04([\x01-\x04])", heard))
        self._tail = heard[found[-1].end() if found else 0 :][-2:]
        return bytes(self._status(match[1][0]) for match in found)

    def _status(self, question: int) -> int:
        ended = self.fault == "paper-out" or (self.fault == "paper-out-midway" and self._stuck())
        bits = {
            1: 0x08 * self._stuck(),
            2: 0x04 * (self.fault == "cover-open") | 0x20 * ended,
            3: 0,
            4: 0x0C * (self.fault == "near-end") | 0x60 * ended,
        }
        return 0x12 | bits[question]

    def _command(self) -> tuple[int, bytes]:
        """The length of the first command in the buffer and its answer; 0 if it isn't complete."""
        head = self._buffer[:8]
        if head.startswith(b"\x00"):
            return 1, b""
        if head.startswith(b"\x1dv0") and len(head) == 8:
            width, height = head[4] + 256 * head[5], head[6] + 256 * head[7]
            end = 8 + width * height
            if len(self._buffer) < end:
                return 0, b""
            self._row_bytes = width
            self.bands.append(height)
            self._rows += [self._buffer[start : start + width] for start in range(8, end, width)]
            return end, b""
        for start, length in ((b"\x1b@", 2), (b"\x1dP", 4), (b"\x1da", 3), (b"\x1bJ", 3), (b"\x1dVB", 4),
                              (b"\x1dr\x01", 3), (b"\x1d(H\x06\x0000", 11), (b"\x10\x04", 3)):  # fmt: skip
            if head.startswith(start):
                return (length, self._done(start)) if len(self._buffer) >= length else (0, b"")
        if len(head) == 8:
            raise ValueError(f"a real printer would print this as letters: {head!r}")
        return 0, b""

    def _done(self, command: bytes) -> bytes:
        if command == b"\x1bJ":
            self._rows += [bytes(self._row_bytes)] * self._buffer[2]
        elif command == b"\x1dVB":
            self.pages.append(Page(self._row_bytes, tuple(self._rows)))
            self._rows = []
        elif command == b"\x1dr\x01" and self.fault != "no-fence":
            return bytes([0x03 * (self.fault == "near-end")])
        elif command.startswith(b"\x1d(H") and self.fault != "no-fence":
            return b"7\x22" + self._buffer[7:11] + b"\x00"
        return b""
