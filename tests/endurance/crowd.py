"""Crowds of processes on one store, and what must be true when they are done."""

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from shared.domain.centre import WEEKDAYS, Centre, Hours, Policy, Window
from shared.settings import clock
from shared.store.centre import apply_centre
from shared.store.checking import check
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.store.queue import Queue
from shared.store.snapshot import Snapshot
from tests.domain.small import small_centre
from tests.endurance.worker import Job, work
from tests.store.order import order_faults

WINDOWS = 8
_context = get_context("forkserver")


def busy_centre(code: str) -> Centre:
    """Eight windows that serve different things, open around the clock."""
    plain = small_centre()
    areas = (("A",), ("B",), ("A", "B"))
    return small_centre(
        code=code,
        hours=Hours(WEEKDAYS, "00:00", "23:59", "00:00", "23:59"),
        days=(),
        services=tuple(type(s)(s.code, s.area, s.name, s.label, s.minutes) for s in plain.services),
        windows=tuple(
            Window(number, areas=areas[number % 3], offers=("ru",) if number % 2 else ())
            for number in range(1, WINDOWS + 1)
        ),
        policy=Policy(),
    )


@dataclass(frozen=True)
class Outcome:
    """What a crowd has done, verified."""

    tickets: int
    events: int
    acknowledged: int
    lost: int
    seconds: float


class Crowd:
    """Processes at the windows of one centre, on one clock; `notes` is a folder for what was answered to them."""

    def __init__(self, store: Store, code: str, notes: Path) -> None:
        self.store = store
        self.centre = busy_centre(code)
        self._notes = notes
        self._moment = f"2026-03-05T10:00+04:00@{time.time()}"
        self._clock = clock({"NOVBE_CLOCK": self._moment})
        self._numbers = count(1)
        self._begun: float | None = None
        apply_centre(store, self.centre, self._clock)
        _context.set_forkserver_preload(["tests.endurance.worker"])

    def start(self, windows: range, visits: int) -> "list[Worker]":
        """Starts a process at each window; all begin at once."""
        begin = _context.Barrier(len(windows) + 1)
        workers = [Worker(self._job(window, visits), begin) for window in windows]
        begin.wait(60)
        self._begun = self._begun or time.monotonic()
        return workers

    def replace(self, worker: "Worker", visits: int) -> "Worker":
        """Starts another process at the window of one that was killed."""
        return self.start(range(worker.job.window, worker.job.window + 1), visits)[0]

    def verified(self) -> Outcome:
        """Asserts that nothing is lost, doubled, left out or out of order."""
        seconds = time.monotonic() - (self._begun or 0)
        self._call_the_rest()
        events = _events(Snapshot(self.store, self.centre.code))
        actions = Counter(event.action for event in events if event.action)
        answered = {line for file in self._notes.iterdir() for line in _whole_lines(file)}
        lost = answered - actions.keys()
        assert sorted(lost) == [], "acknowledged and lost"
        assert [action for action, times in actions.items() if times > 1] == [], "done twice"
        issued = [event.seq for event in events if event.kind == "issued"]
        calls = Counter(event.ticket for event in events if event.kind == "called")
        assert [ticket for ticket in issued if calls[ticket] != 1] == [], "not called exactly once"
        assert order_faults(events, self.centre) == []
        report = check(self.store, self.centre.code)
        assert report.faults == ()
        assert report.tickets == len(issued)
        return Outcome(report.tickets, len(events), len(answered), len(lost), seconds)

    def _call_the_rest(self) -> None:
        """Everybody who still waits is called, window after window."""
        queue = Queue(self.store, self.centre.code, self._clock)
        view = Snapshot(self.store, self.centre.code, self._clock).read()
        for window in self.centre.window_by_number:
            visit = view.at_window(window)
            if visit:
                if visit.turn.status == "called":
                    queue.start(window)
                queue.finish(window)
            while queue.call_next(window):
                queue.start(window)
                queue.finish(window)

    def _job(self, window: int, visits: int) -> Job:
        name = f"process-{next(self._numbers)}"
        url = self.store.url.render_as_string(hide_password=False)
        return Job(url, self.centre.code, self._moment, name, window, visits, self._notes / name)


class Worker:
    """A process at a window."""

    def __init__(self, job: Job, begin: Barrier) -> None:
        self.job = job
        self._progress, theirs = _context.Pipe(duplex=False)
        self._process = _context.Process(target=work, args=(job, begin, theirs), daemon=True)
        self._process.start()
        theirs.close()

    @property
    def progress(self) -> Connection:
        """Readable when the process has noted an answer, or has ended."""
        return self._progress

    def answers(self) -> int:
        """How many answers have come since it was last asked; -1 if the process has ended."""
        found = 0
        with suppress(EOFError):
            while self._progress.poll():
                self._progress.recv()
                found += 1
            return found
        return found or -1

    def kill(self) -> None:
        """Ends it with SIGKILL, wherever it is."""
        self._process.kill()
        self._process.join()
        self._progress.close()

    def finish(self) -> None:
        """Waits until it has done everything."""
        while self.answers() >= 0:
            wait([self._progress], 60)
        self._process.join(60)
        assert self._process.exitcode == 0, f"{self.job.name} ended with {self._process.exitcode}"
        self._progress.close()


def until(workers: list[Worker], answers: int) -> None:
    """Waits until the processes together have had so many answers."""
    found = 0
    while found < answers:
        ready: Any = wait([worker.progress for worker in workers], 60)
        assert ready, "nobody gets on"
        counts = [worker.answers() for worker in workers if worker.progress in ready]
        assert min(counts) >= 0, "a process has ended"
        found += sum(counts)


@contextmanager
def store_at(url: str) -> Iterator[Store]:
    """An open store with its schema."""
    with Store(url, create=True) as store:
        migrate(store)
        yield store


def _events(snapshot: Snapshot) -> list[Any]:
    events: list[Any] = []
    while more := snapshot.events(after=events[-1].seq if events else 0):
        events += more
    return events


def _whole_lines(file: Path) -> list[str]:
    """Lines that were noted whole: a kill may have cut the last one."""
    return file.read_text(encoding="utf-8").split("\n")[:-1]
