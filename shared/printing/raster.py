"""A one-bit picture and the ESC/POS bytes that print it.

Nothing but raster graphics is sent: no printer's code pages contain ə.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

INITIALISE = b"\x1b@"
# Feeds count in dots of a 203 dpi head, whatever unit the printer starts with.
MOTION_UNITS = b"\x1dP\xcb\xcb"
FEED_AND_CUT = b"\x1dVB\x00"

BAND_ROWS = 128
"""Small enough for printers with a small buffer, which print a whole band or nothing."""
BLANK_ROWS = 16
"""Shorter gaps are sent as picture: each skip stops the paper for a moment."""
LONGEST_FEED = 255


@dataclass(frozen=True)
class Picture:
    """Black on white: rows of `width` dots (a multiple of 8), eight to a byte, first dot highest, 1 is black."""

    width: int
    bits: bytes

    @property
    def row_bytes(self) -> int:
        """Bytes in a row."""
        return self.width // 8

    @property
    def height(self) -> int:
        """Rows, in dots."""
        return len(self.bits) // self.row_bytes


def job_bytes(picture: Picture) -> bytes:
    """Everything from the first command to the cut; asking whether it was printed is up to the device."""
    bands = b"".join(_bands(picture))
    return INITIALISE + MOTION_UNITS + bands + FEED_AND_CUT


def recovery_bytes(width: int) -> bytes:
    """What ends a job that broke off: the next one must not be taken for the rest of a picture.

    Zeros complete a half-sent band and mean nothing elsewhere; then the half ticket is cut off.
    """
    return bytes(BAND_ROWS * width // 8) + INITIALISE + FEED_AND_CUT


def _bands(picture: Picture) -> Iterator[bytes]:
    """Pictures of at most BAND_ROWS rows and feeds over what is empty."""
    step = picture.row_bytes
    for blank, first, last in _runs(picture):
        if blank:
            for start in range(first, last, LONGEST_FEED):
                yield b"\x1bJ" + bytes([min(LONGEST_FEED, last - start)])
            continue
        for start in range(first, last, BAND_ROWS):
            end = min(start + BAND_ROWS, last)
            size = step.to_bytes(2, "little") + (end - start).to_bytes(2, "little")
            yield b"\x1dv0\x00" + size + _without_commands(picture.bits[start * step : end * step])


def _runs(picture: Picture) -> Iterator[tuple[bool, int, int]]:
    """(blank, first row, row after the last) from top to bottom, without the empty end."""
    step = picture.row_bytes
    empty = bytes(step)
    height = -(-len(picture.bits.rstrip(b"\x00")) // step)
    rows = (picture.bits[row * step : (row + 1) * step] for row in range(height))
    first = row = 0
    for blank, group in groupby(rows, empty.__eq__):
        end = row + sum(1 for _ in group)
        if blank and end - row >= BLANK_ROWS:
            if first < row:
                yield False, first, row
            yield True, row, end
            first = end
        row = end
    if first < row:
        yield False, first, row


def _without_commands(data: bytes) -> bytes:
    """Dots that cannot be taken for a real-time command.

    A printer listens for DLE EOT, DLE ENQ and DLE DC4 even inside a picture, and would answer,
    restart or open the drawer. One more black dot, beside a single one, breaks the pattern.
    """
    return re.sub(rb"\x10(?=[\x04\x05\x14])", b"\x18", data)
