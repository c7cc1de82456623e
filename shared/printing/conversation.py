"""What is said to an ESC/POS printer, and how its answers are read."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass

from shared.printing.link import Link
from shared.printing.result import Cause

ASK_PAPER_SENSOR = b"\x1dr\x01"
"""GS r 1 stands in line behind the data: its answer says that everything before was processed."""
ASK_PROCESS_ID = b"\x1d(H\x06\x0000"
"""GS ( H 48, four characters follow: they come back when everything before is on paper."""


def _bytes_with(mask: int, bits: int) -> bytes:
    """Each kind of answer has fixed bits; flow control (XON, XOFF) has others."""
    return re.escape(bytes(byte for byte in range(256) if byte & mask == bits))


_REAL_TIME = re.compile(b"([%b])" % _bytes_with(0x93, 0x12))
# Some printers report changes unasked: a byte of this kind and three that look like the paper sensor's.
_REPORT, _SENSOR = _bytes_with(0x93, 0x10), _bytes_with(0x90, 0x00)
_PAPER_SENSOR = re.compile(b"^(?:[%b].{3}|[^%b%b])*([%b])" % (_REPORT, _REPORT, _SENSOR, _SENSOR), re.DOTALL)


@dataclass(frozen=True)
class Status:
    """What a printer says about itself, from the three bytes of DLE EOT 1, 2 and 4."""

    printer: int
    trouble: int
    paper: int

    @property
    def cause(self) -> Cause:
        """Why it cannot print, most telling first; NONE if it can."""
        if self.paper & 0x60 or self.trouble & 0x20:
            return Cause.PAPER_OUT
        if self.trouble & 0x04:
            return Cause.COVER_OPEN
        if self.printer & 0x08 or self.trouble & 0x40:
            return Cause.OFFLINE
        return Cause.NONE

    @property
    def paper_low(self) -> bool:
        """The roll is nearly used up."""
        return bool(self.paper & 0x0C)


class Conversation:
    """Questions and answers over one link. Every method may raise LinkError."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._heard = b""

    def status(self, deadline: float) -> Status | None:
        """Answered at once, even by a printer that is out of paper; None if there is no answer."""
        answers: list[int] = []
        for question in (1, 2, 4):
            self._link.send(b"\x10\x04" + bytes([question]), deadline)
            answer = self._hear(_REAL_TIME, deadline)
            if answer is None:
                return None
            answers.append(answer[0])
        return Status(*answers)

    def send(self, data: bytes, deadline: float) -> None:
        """Send a ticket; what was heard before is about something else."""
        self._heard = b""
        self._link.send(data, deadline)

    def ask(self, process_id: bytes, deadline: float) -> None:
        """Queue the question whether all was printed; `process_id` is four characters, or empty for GS r."""
        self._link.send(ASK_PROCESS_ID + process_id if process_id else ASK_PAPER_SENSOR, deadline)

    def confirmed(self, process_id: bytes, deadline: float) -> bool | None:
        """True: all processed. False: processed, but the paper ended. None: no answer until the deadline."""
        if process_id:
            answer = self._hear(re.compile(b"(7\x22%b\x00)" % re.escape(process_id)), deadline)
            return None if answer is None else True
        answer = self._hear(_PAPER_SENSOR, deadline)
        return None if answer is None else not answer[0] & 0x0C

    def _hear(self, pattern: re.Pattern[bytes], deadline: float) -> bytes | None:
        """The pattern's group, as soon as it is heard; what else was heard is kept for whoever asked."""
        while True:
            found = pattern.search(self._heard)
            if found:
                self._heard = self._heard[: found.start(1)] + self._heard[found.end(1) :]
                return found[1]
            if time.monotonic() >= deadline:
                return None
            self._heard += self._link.receive(deadline)
