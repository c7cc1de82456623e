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
from shared.printing.result import Outcome, Result
from shared.printing.slip import SlipContent

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Job:
    """A ticket to print; `ticket` is its id."""

    ticket: int
    content: SlipContent

    @property
    def name(self) -> str:
        """The same for the same paper: when it was issued, its number, whether it is a copy."""
        copy = "_copy" if self.content.copy else ""
        return f"{self.content.issued_at:%Y-%m-%d_%H%M%S}_{self.content.number}{copy}"


@dataclass(frozen=True)
class SpoolState:
    """For the heartbeat: jobs not yet answered, and how the last one ended (None before the first)."""

    waiting: int
    last: Result | None


class Spool:
    """Prints jobs one after the other; `on_result` hears of each, once, in the spool's own thread.

    A job that was NOT_SENT may be submitted again. What may have come out already (PRINTED,
    UNKNOWN) is never printed again by itself, and if someone submits it again, it says COPY.
    Make it on the main thread.
    """

    def __init__(self, device: Device, on_result: Callable[[Job, Result], None]) -> None:
        prepare()
        self._device = device
        self._on_result = on_result
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._state = SpoolState(0, None)
        self._maybe_out: set[int] = set()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="spool", daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Queue a ticket; returns at once. RuntimeError after `close`."""
        with self._lock:
            if self._closed:
                raise RuntimeError("the spool is closed")
            self._state = replace(self._state, waiting=self._state.waiting + 1)
            self._jobs.put(job)

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
            self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        warm_up()
        while (job := self._jobs.get()) is not None:
            job = self._marked(job)
            result = self._print(job)
            self._note(job, result)
            try:
                self._on_result(job, result)
            except Exception:  # one deaf listener must not stop the printer
                log.exception("nobody heard of ticket %s: %s", job.ticket, result)

    def _marked(self, job: Job) -> Job:
        """The job as it must be printed now: a second paper says COPY, the end of a roll is saved."""
        last = self._state.last
        content = replace(
            job.content,
            copy=job.content.copy or job.ticket in self._maybe_out,
            short=job.content.short or bool(last and last.paper_low),
        )
        return replace(job, content=content)

    def _print(self, job: Job) -> Result:
        deadline = time.monotonic() + self._device.job_seconds
        sent = False
        try:
            picture = slip_picture(job.content, self._device.width)
            sent = True
            return self._device.print(picture, job.name, deadline)
        except Exception:  # a slip that can't be drawn must not stop the next visitor's
            log.exception("ticket %s could not be printed", job.ticket)
            return Result(Outcome.UNKNOWN if sent else Outcome.NOT_SENT)

    def _note(self, job: Job, result: Result) -> None:
        with self._lock:
            self._state = SpoolState(self._state.waiting - 1, result)
        if result.outcome is not Outcome.NOT_SENT:
            self._maybe_out.add(job.ticket)
