"""Printers: where a picture goes, and whether it came out."""

from __future__ import annotations

import time
from contextlib import contextmanager
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from shared.printing.conversation import Conversation
from shared.printing.link import Link, LinkError, OpenLink, TcpLink
from shared.printing.raster import Picture, job_bytes
from shared.printing.result import Cause, Outcome, Result

ANSWER_SECONDS = 2.0
"""A printer that says nothing for so long is taken to be off."""
PATIENCE_SECONDS = 1.0
"""How often a printer that hasn't confirmed is asked whether something is wrong with it."""
CLOSING_SECONDS = 1.0
"""Kept back from the time for a job, to hang up properly."""


class Device(Protocol):
    """Where tickets come out. `width` is in dots."""

    @property
    def width(self) -> int:
        """Dots from edge to edge, a multiple of 8."""

    def print(self, picture: Picture, name: str, deadline: float) -> Result:
        """Print and report by `deadline` (`time.monotonic()`); never raises for the device."""


class PictureFolder:
    """No printer: each ticket becomes a PNG named `name`."""

    def __init__(self, folder: Path, width: int) -> None:
        self.folder = folder
        self.width = width

    def print(self, picture: Picture, name: str, deadline: float) -> Result:
        """The whole picture or none: it gets its name when it is complete."""
        from shared.printing.picture import save_png

        unfinished = self.folder / f".{name}.png"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            save_png(picture, unfinished)
            unfinished.replace(self.folder / f"{name}.png")
        except OSError:
            return Result(Outcome.NOT_SENT, Cause.REFUSED)
        return Result(Outcome.PRINTED)


class EscPosPrinter:
    """A printer that speaks ESC/POS.

    `answers` is False for one that says nothing by nature: its jobs end UNKNOWN. `process_ids`
    is True for one that knows GS ( H and so tells when the ticket is on paper, not only processed.
    """

    def __init__(self, open_link: OpenLink, width: int, *, answers: bool = True, process_ids: bool = False) -> None:
        self.width = width
        self._open_link = open_link
        self._answers = answers
        self._process_ids = process_ids
        self._jobs = 0

    def print(self, picture: Picture, name: str, deadline: float) -> Result:
        """One connection per ticket: an idle one may be dead without our knowing."""
        self._jobs += 1
        answered_by = deadline - CLOSING_SECONDS
        try:
            with self._line(answered_by) as conversation:
                return self._job(conversation, job_bytes(picture), answered_by)
        except LinkError as error:
            return Result(Outcome.NOT_SENT, error.cause)

    @contextmanager
    def _line(self, deadline: float) -> Iterator[Conversation]:
        link = self._open_link(_soon(deadline))
        try:
            yield Conversation(link)
        finally:
            link.close(time.monotonic() + CLOSING_SECONDS)

    def _job(self, conversation: Conversation, job: bytes, deadline: float) -> Result:
        paper_low = False
        if self._answers:
            status = conversation.status(_soon(deadline))
            if status is None:
                return Result(Outcome.NOT_SENT, Cause.SILENT)
            paper_low = status.paper_low
            if status.cause is not Cause.NONE:
                return Result(Outcome.NOT_SENT, status.cause, paper_low)
        try:
            conversation.send(job, deadline)
        except LinkError as error:
            return Result(Outcome.UNKNOWN if error.sent else Outcome.NOT_SENT, error.cause, paper_low)
        if not self._answers:
            return Result(Outcome.UNKNOWN)
        try:
            return self._confirm(conversation, paper_low, deadline)
        except LinkError as error:
            return Result(Outcome.UNKNOWN, error.cause, paper_low)

    def _confirm(self, conversation: Conversation, paper_low: bool, deadline: float) -> Result:
        """Wait for the answer behind the ticket; meanwhile ask whether the printer has got stuck."""
        process_id = b"%04d" % (self._jobs % 10_000) if self._process_ids else b""
        conversation.ask(process_id, deadline)
        while time.monotonic() < deadline:
            confirmed = conversation.confirmed(process_id, min(deadline, time.monotonic() + PATIENCE_SECONDS))
            if confirmed:
                return Result(Outcome.PRINTED, paper_low=paper_low)
            if confirmed is False:
                return Result(Outcome.UNKNOWN, Cause.PAPER_OUT, paper_low)
            status = conversation.status(_soon(deadline))
            if status is not None and status.cause is not Cause.NONE:
                return Result(Outcome.UNKNOWN, status.cause, status.paper_low)
        return Result(Outcome.UNKNOWN, Cause.TIMEOUT, paper_low)


def _soon(deadline: float) -> float:
    return min(deadline, time.monotonic() + ANSWER_SECONDS)
