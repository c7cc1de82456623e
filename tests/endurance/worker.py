"""A kiosk and a counter in one process: issues, calls and serves, and notes each answer on disk before it goes on."""

import os
import random
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

from shared.domain.errors import QueueError, StoreUnavailable
from shared.settings import clock
from shared.store.engine import Store
from shared.store.queue import Queue

T = TypeVar("T")
SERVICES = ("pension", "card", "benefit", "grant")
CLASSES = (None, None, None, "priority", "disabled", "veteran")
PATIENCE_SECONDS = 60


@dataclass(frozen=True)
class Job:
    """What a process does: so many visits at one window of a centre, its answers in a file."""

    url: str
    centre: str
    clock: str
    name: str
    window: int
    visits: int
    notes: Path


def work(job: Job, begin: Barrier, progress: Connection) -> None:
    """Runs in a process of its own; tells of each noted answer."""
    with Store(job.url) as store, job.notes.open("ab", buffering=0) as notes:
        queue = Queue(store, job.centre, clock({"NOVBE_CLOCK": job.clock}))

        def note(action: str) -> None:
            notes.write(f"{action}\n".encode())
            os.fsync(notes)
            progress.send(action)

        begin.wait(PATIENCE_SECONDS)
        chance = random.Random(job.name)
        for number in range(job.visits):
            _visit(queue, job, f"{job.name}-{number}", chance, note)


def _visit(queue: Queue, job: Job, visit: str, chance: random.Random, note: Callable[[str], None]) -> None:
    """One visitor more, and one visitor served."""

    def done(step: str, ask: Callable[..., Any], *arguments: Any, **more: Any) -> Any:
        action = f"{visit}-{step}"
        answer = insist(lambda: ask(*arguments, **more, action=action))
        if answer is not None:
            note(action)
        return answer

    needs = ["ru"] if chance.random() < 0.1 else []
    done("issue", queue.issue, chance.choice(SERVICES), priority=chance.choice(CLASSES), needs=needs)
    try:
        if done("call", queue.call_next, job.window) is None:
            return
    except QueueError as refusal:
        # one who was killed has left a visitor at the window
        if refusal.code != "window_busy":
            raise
    try:
        done("start", queue.start, job.window)
    except QueueError as refusal:
        if refusal.code != "not_called":
            raise
    done("finish", queue.finish, job.window)


def insist(ask: Callable[[], T]) -> T:
    """Asks until the store answers: a server may be down for a while."""
    pause = Event()
    for _ in range(PATIENCE_SECONDS * 20):
        try:
            return ask()
        except StoreUnavailable as lost:
            if lost.code not in ("store_unavailable", "store_busy"):
                raise
            pause.wait(0.05)
    raise TimeoutError("the store does not come back")
