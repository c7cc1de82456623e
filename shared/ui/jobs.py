"""One door for background work: a screen never waits for a disk, a network or a printer."""

import threading
import time
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot

T = TypeVar("T")

THREADS = 4
PATIENCE_S = 2.0
"""How long the end of an app waits for work that is under way."""


@dataclass(frozen=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    serial: Hashable


class Jobs(QObject):
    """Runs work on threads and delivers the results on the GUI thread.

    Call it from the GUI thread only. After `close` nothing is delivered any more.
    """

    busy_changed = Signal()
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ready: SimpleQueue[_Job | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._queues: dict[Hashable, deque[_Job]] = {}
        self._pending = 0
        self._closed = threading.Event()
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        *,
        serial: Hashable = None,
    ) -> None:
        """Runs `work` on a thread, then `done` with its result or `failed` with its exception.

        Jobs with the same `serial` key run one after another, in the order in which they came.
        """
        if self._closed.is_set():
            return
        job = _Job(work, done, failed, serial)
        self._pending += 1
        self.busy_changed.emit()
        if serial in self._queues:
            self._queues[serial].append(job)
            return
        if serial is not None:
            self._queues[serial] = deque()
        self._start(job)

    def _get_busy(self) -> int:
        return self._pending

    busy = Property(int, _get_busy, notify=busy_changed)
    """How many jobs run or wait."""

    def close(self) -> None:
        """Delivers nothing more and forgets what waits; what runs gets `PATIENCE_S` to end.

        The threads are daemons: a server that does not answer never holds up the end of an app.
        """
        self._closed.set()
        self._queues.clear()
        for _ in self._threads:
            self._ready.put(None)
        until = time.monotonic() + PATIENCE_S
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))

    def _start(self, job: _Job) -> None:
        if len(self._threads) < min(THREADS, self._pending):
            thread = threading.Thread(target=self._work, name=f"job-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._ready.put(job)

    def _work(self) -> None:
        while job := self._ready.get():
            result: Any = None
            error: Exception | None = None
            try:
                result = job.work()
            except Exception as caught:  # whatever it is: `failed` tells
                error = caught
            if self._closed.is_set():
                return
            self._ended.emit(job, result, error)
            del job, result, error  # what belongs to the GUI thread must not end on this one

    @Slot(object, object, object)
    def _deliver(self, job: _Job, result: Any, error: Exception | None) -> None:
        if self._closed.is_set():
            return
        self._pending -= 1
        self.busy_changed.emit()
        if job.serial is not None:
            waiting = self._queues[job.serial]
            if waiting:
                self._start(waiting.popleft())
            else:
                del self._queues[job.serial]
        if error is None:
            job.done(result)
        else:
            job.failed(error)
