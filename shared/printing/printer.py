"""Printers: where a picture goes, and whether it came out."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from shared.printers import Printer
from shared.printing.conversation import Conversation
from shared.printing.link import FileLink, Link, LinkError, OpenLink, TcpLink
from shared.printing.raster import Picture, job_bytes, recovery_bytes
from shared.printing.result import Cause, Condition, Outcome, Result

JOB_SECONDS = 8.0
"""From taking a job in hand to its result."""
ANSWER_SECONDS = 2.0
"""A printer that says nothing for so long is taken to be off."""
PATIENCE_SECONDS = 1.0
"""How often a printer that hasn't confirmed is asked whether something is wrong with it."""
CLOSING_SECONDS = 1.0
"""Kept back from the time for a job, to hang up properly."""
LARGEST_JOB = 120_000
"""Bytes of a ticket with a long checklist, to know how long a slow line takes."""


class Device(Protocol):
    """Where tickets come out."""

    @property
    def width(self) -> int:
        """Dots from edge to edge, a multiple of 8."""

    @property
    def job_seconds(self) -> float:
        """The time that a job may take."""

    def print(self, picture: Picture, name: str, deadline: float) -> Result:
        """Print and report by `deadline` (`time.monotonic()`); never raises for the device."""

    def ask(self) -> Condition | None:
        """How the printer is, without printing, within seconds; None for one that says nothing about itself."""


class PictureFolder:
    """No printer: each ticket becomes a PNG named `name`."""

    job_seconds = JOB_SECONDS

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

    def ask(self) -> Condition | None:
        """A folder has no paper that could end."""
        return None


class EscPosPrinter:
    """A printer that speaks ESC/POS.

    `answers` is False for one that says nothing by nature: its jobs end UNKNOWN. `process_ids`
    is True for one that knows GS ( H and so tells when the ticket is on paper, not only processed.
    """

    def __init__(
        self,
        open_link: OpenLink,
        width: int,
        *,
        answers: bool = True,
        process_ids: bool = False,
        job_seconds: float = JOB_SECONDS,
    ) -> None:
        self.width = width
        self.job_seconds = job_seconds
        self._open_link = open_link
        self._answers = answers
        self._process_ids = process_ids
        self._jobs = 0
        self._broken_off = False

    def print(self, picture: Picture, name: str, deadline: float) -> Result:
        """One connection per ticket: an idle one may be dead without our knowing."""
        self._jobs += 1
        answered_by = deadline - CLOSING_SECONDS
        try:
            with self._line(answered_by) as conversation:
                job = recovery_bytes(self.width) if self._broken_off else b""
                return self._job(conversation, job + job_bytes(picture), answered_by)
        except LinkError as error:
            return Result(Outcome.NOT_SENT, error.cause)

    def ask(self) -> Condition | None:
        """DLE EOT on a line of its own: nothing is printed."""
        if not self._answers:
            return None
        soon = time.monotonic() + ANSWER_SECONDS
        try:
            with self._line(soon) as conversation:
                status = conversation.status(soon)
        except LinkError as error:
            return Condition(error.cause)
        return Condition(status.cause, status.paper_low) if status else Condition(Cause.SILENT)

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
            self._broken_off = self._broken_off or error.sent
            return Result(Outcome.UNKNOWN if error.sent else Outcome.NOT_SENT, error.cause, paper_low)
        if not self._answers:
            return Result(Outcome.UNKNOWN)
        try:
            result = self._confirmed(conversation, paper_low, deadline)
        except LinkError as error:
            self._broken_off = True
            return Result(Outcome.UNKNOWN, error.cause, paper_low)
        self._broken_off = False
        return result

    def _confirmed(self, conversation: Conversation, paper_low: bool, deadline: float) -> Result:
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


def device(printer: Printer) -> Device | None:
    """The device that the settings name; None if there is no printer."""
    match printer.kind:
        case "none":
            return None
        case "picture":
            return PictureFolder(printer.path, printer.width)
        case _:
            return EscPosPrinter(
                lambda deadline: _link(printer, deadline),
                printer.width,
                answers=printer.status,
                process_ids=printer.process_ids,
                job_seconds=JOB_SECONDS + (LARGEST_JOB * 10 / printer.baud if printer.kind == "serial" else 0),
            )


def _link(printer: Printer, deadline: float) -> Link:
    """An open line. What python-escpos brings along is loaded only where there is a cable."""
    match printer.kind:
        case "usb":
            from shared.printing.cable import UsbLink

            return UsbLink(printer.vendor, printer.product, deadline)
        case "serial":
            from shared.printing.cable import SerialLink

            return SerialLink(str(printer.path), printer.baud, deadline)
        case "file":
            return FileLink(printer.path, deadline)
        case _:
            return TcpLink(printer.host, printer.port, deadline)


def _soon(deadline: float) -> float:
    return min(deadline, time.monotonic() + ANSWER_SECONDS)
