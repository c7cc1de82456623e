"""One thread owns the printer; everybody else hands over jobs and hears of their results."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from shared.printing.picture import prepare, slip_picture, warm_up
from shared.printing.printer import Device
from shared.printing.result import Condition, Outcome, Result
from shared.printing.slip import SlipContent
from shared.printing.words import Content

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Job:
    """A ticket or a come-back slip to print; `ticket` is the ticket's id."""

    ticket: int
    content: Content

    @property
    def name(self) -> str:
        """The same for the same paper: when it was issued, its number, what it is, whether it is a copy."""
        back = "" if isinstance(self.content, SlipContent) else "_come_back"
        copy = "_copy" if self.content.copy else ""
        return f"{self.content.issued_at:%Y-%m-%d_%H%M%S}_{self.content.number}{back}{copy}"

    @property
    def paper(self) -> tuple[int, bool]:
        """Which paper it is, whenever it was asked for: the ticket, and whether it is a ticket or a come-back slip."""
        return self.ticket, isinstance(self.content, SlipContent)


@dataclass(frozen=True)
class SpoolState:
    """For the heartbeat: jobs not yet answered, how the last one ended (None before the first), and the printers.

    `printers` says of each how it was when last heard (None before that), the fallback after the first.
    """

    waiting: int
    last: Result | None
    printers: tuple[Condition | None, ...]


class Spool:
    """Prints jobs one after the other; `on_result` hears of each, once, in the spool's own thread.

    A job that was NOT_SENT goes to the `fallback`, if there is one; after that it may be submitted again. What
    may have come out already (PRINTED, UNKNOWN) is never printed again by itself, and if someone submits it again,
    it says COPY. `on_change` hears, in the same thread, when a printer is found in another condition than before.
    Make it on the main thread.
    """

    def __init__(
        self,
        device: Device,
        on_result: Callable[[Job, Result], None],
        *,
        fallback: Device | None = None,
        on_change: Callable[[SpoolState], None] | None = None,
    ) -> None:
        prepare()
        self._devices = (device, fallback) if fallback else (device,)
        self._on_result = on_result
        self._on_change = on_change
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._state = SpoolState(0, None, (None,) * len(self._devices))
        self._maybe_out: set[tuple[int, bool]] = set()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="spool", daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Queue a ticket; returns at once. RuntimeError after `close`."""
        with self._lock:
            if self._closed:
                raise RuntimeError("the spool is closed")
            self._state = replace(self._state, waiting=self._state.waiting + 1)
            self._work.put(lambda: self._do(job))

    def ask(self) -> None:
        """Ask the printers how they are, without printing; returns at once. While there is work, the work tells."""
        with self._lock:
            if not self._closed and not self._state.waiting:
                self._work.put(self._ask)

    def state(self) -> SpoolState:
        """How the spool stands now; from any thread."""
        with self._lock:
            return self._state

    def close(self) -> None:
        """Print what is queued, then stop; takes at most the time of the jobs in the queue."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._work.put(None)
        self._thread.join()

    def _run(self) -> None:
        warm_up()
        while (work := self._work.get()) is not None:
            before = self._state.printers
            work()
            if self._on_change and self._state.printers != before:
                self._on_change(self._state)

    def _do(self, job: Job) -> None:
        job = replace(job, content=replace(job.content, copy=job.content.copy or job.paper in self._maybe_out))
        result = self._print(job)
        if result.outcome is not Outcome.NOT_SENT:
            self._maybe_out.add(job.paper)
        with self._lock:
            self._state = replace(self._state, waiting=self._state.waiting - 1, last=result)
        try:
            self._on_result(job, result)
        except Exception:  # one deaf listener must not stop the printer
            log.exception("nobody heard of ticket %s: %s", job.ticket, result)

    def _print(self, job: Job) -> Result:
        first = self._print_on(0, job)
        if first.outcome is not Outcome.NOT_SENT or len(self._devices) == 1:
            return first
        second = self._print_on(1, job)
        # if neither took it, the first one is what has to be mended
        return first if second.outcome is Outcome.NOT_SENT else replace(second, by_fallback=True)

    def _print_on(self, number: int, job: Job) -> Result:
        device = self._devices[number]
        deadline = time.monotonic() + device.job_seconds
        known = self._state.printers[number]
        sent = False
        try:
            # the end of a roll is saved
            content = replace(job.content, short=job.content.short or bool(known and known.paper_low))
            picture = slip_picture(content, device.width)
            sent = True
            result = device.print(picture, job.name, deadline)
        except Exception:  # a slip that can't be drawn must not stop the next visitor's
            log.exception("ticket %s could not be printed", job.ticket)
            return Result(Outcome.UNKNOWN if sent else Outcome.NOT_SENT)
        self._note(number, result.condition)
        return result

    def _ask(self) -> None:
        for number, device in enumerate(self._devices):
            try:
                condition = device.ask()
            except Exception:  # a question must not stop the printer
                log.exception("printer %s could not be asked", number + 1)
                continue
            if condition is not None:
                self._note(number, condition)

    def _note(self, number: int, condition: Condition) -> None:
        with self._lock:
            printers = list(self._state.printers)
            printers[number] = condition
            self._state = replace(self._state, printers=tuple(printers))
