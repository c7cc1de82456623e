"""One door for background work: a screen never waits for a disk, a network or a printer."""

import threading
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import Property, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

T = TypeVar("T")


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

    def __init__(self, parent: QObject | None = None, threads: int = 4) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._queues: dict[Hashable, deque[_Job]] = {}
        self._running = 0
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
        self._running += 1
        self.busy_changed.emit()
        if serial is not None:
            if serial in self._queues:
                self._queues[serial].append(job)
                return
            self._queues[serial] = deque()
        self._start(job)

    def _get_busy(self) -> int:
        return self._running

    busy = Property(int, _get_busy, notify=busy_changed)
    """How many jobs run or wait."""

    def close(self) -> None:
        """Delivers nothing more, forgets what waits and waits for what runs."""
        self._closed.set()
        self._queues.clear()
        self._pool.waitForDone()

    def _start(self, job: _Job) -> None:
        self._pool.start(QRunnable.create(lambda: self._work(job)))

    def _work(self, job: _Job) -> None:
        result: Any = None
        error: Exception | None = None
        try:
            result = job.work()
        except Exception as caught:  # whatever it is, `failed` shows it
            error = caught
        if not self._closed.is_set():
            self._ended.emit(job, result, error)

    @Slot(object, object, object)
    def _deliver(self, job: _Job, result: Any, error: Exception | None) -> None:
        if self._closed.is_set():
            return
        self._running -= 1
        self.busy_changed.emit()
        if job.serial is not None:
            queue = self._queues[job.serial]
            if queue:
                self._start(queue.popleft())
            else:
                del self._queues[job.serial]
        if error is None:
            job.done(result)
        else:
            job.failed(error)
