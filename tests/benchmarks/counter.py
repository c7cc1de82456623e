"""60 counters on one Postgres, each calls, starts and finishes once a minute: how soon a press is seen.

The view models are those of the app, in a few processes, each with a connection and a watcher of its own; one real
counter more, at which nobody works, tells what an idle one costs.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from counter.desk import Desk
from counter.reading import PAUSE_SECONDS, SPREAD_SECONDS, Reading
from shared import assets
from shared.access import Access
from shared.domain.centre import Centre
from shared.domain.view import View
from shared.settings import clock
from shared.store import centre_file
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.ui.jobs import Jobs
from shared.ui.language import Language
from shared.ui.live import Live
from tests.benchmarks.stores import CENTRE
from tests.postgres import PostgresServer

COUNTERS = 60
PROCESSES = 6
PERIOD_S = 60
SECONDS = 180
AHEAD = 1
"""Visitors for each counter before it begins."""


def run(seconds: int = SECONDS) -> Mapping[str, Any]:
    """`click_p95_ms` of press to shown, `double_calls`, `idle_cpu_percent` of one counter at rest."""
    with PostgresServer(durable=True, settings={"max_connections": "600"}) as server, TemporaryDirectory() as home:
        url, began = server.create_database(), time.time()
        moment = f"2026-03-05T10:00+04:00@{began}"
        environment = {**os.environ, "NOVBE_CLOCK": moment, "NOVBE_STORE": url, "XDG_STATE_HOME": home}
        environment["NOVBE_COUNTER_SIGN_IN"] = "name"
        now = clock(environment)
        assert now is not None
        with Store(url) as store:
            migrate(store)
            apply_centre(store, _large(), now)
        access = Access(url, CENTRE, now)
        services = _services(access.read().centre)
        for index in range(COUNTERS * AHEAD):
            access.queue.issue(services[index % len(services)])
        idle = subprocess.Popen(
            [sys.executable, "-m", "counter", "--robot", "--window", str(COUNTERS + 1), "--staff", "Resting"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
        )
        each = COUNTERS // PROCESSES
        workers = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.benchmarks.counter", str(1 + place * each), str(each), str(seconds)],
                env=environment,
                stdout=subprocess.PIPE,
                text=True,
                cwd=Path(__file__).parents[2],
            )
            for place in range(PROCESSES)
        ]
        cpu = _rest(psutil.Process(idle.pid), access, services, seconds)
        clicks = [ms for worker in workers for ms in json.loads(worker.communicate()[0])]
        assert idle.stdin is not None
        idle.stdin.close()
        idle.wait(20)
        turns = Counter(event.turn for event in access.snapshot.events(limit=1_000_000) if event.kind == "called")
        access.close()
    return {
        "click_p95_ms": statistics.quantiles(clicks, n=20)[-1],
        "click_median_ms": statistics.median(clicks),
        "clicks": len(clicks),
        "double_calls": sum(count - 1 for count in turns.values()),
        "idle_cpu_percent": cpu,
    }


def _rest(idle: psutil.Process, access: Access, services: tuple[str, ...], seconds: int) -> float:
    """Visitors come, one for each counter a period; gives what the idle counter costs meanwhile, in percent."""
    began, used = 0.0, 0.0
    end, place = time.monotonic() + seconds, 0
    settled = time.monotonic() + min(15, seconds / 3)  # its start is not what it costs at rest
    while time.monotonic() < end:
        access.queue.issue(services[place % len(services)])
        place += 1
        time.sleep(PERIOD_S / COUNTERS)
        if not began and time.monotonic() >= settled:
            began, used = time.monotonic(), sum(idle.cpu_times()[:2])
    return 100 * (sum(idle.cpu_times()[:2]) - used) / (time.monotonic() - began)


def _large() -> Centre:
    """The sample centre with its windows five times over, and one more for the counter at rest."""
    centre = centre_file.read(assets.path("centres", "dost", "centre.toml"))
    known = centre.windows
    windows = (replace(known[index % len(known)], number=index + 1) for index in range(COUNTERS + 1))
    return replace(centre, windows=tuple(windows))


def _services(centre: Centre) -> tuple[str, ...]:
    """For every counter a service that it has, so that each has somebody to call."""
    return tuple(min(centre.served_by[number] - {"reception"}) for number in range(1, COUNTERS + 1))


class _Place(QObject):
    """One counter's view models without its window, and how long every press took."""

    def __init__(self, window: int, url: str, delay: float, clicks: list[float]) -> None:
        super().__init__()
        self.access = Access(url, CENTRE, clock(os.environ))
        self.jobs = Jobs(self)
        self.desk = Desk(self.access, self.jobs, Language("az", self), self)
        changes = self.access.changes(PAUSE_SECONDS, SPREAD_SECONDS)
        self.live = Live(self.jobs, changes, Reading(self.access).read, self)
        self.live.refreshed.connect(self.show)
        self._window, self._staff, self._delay, self._clicks = window, f"Staff {window}", delay, clicks
        self._pressed: tuple[str, float] | None = None
        self.desk.state_changed.connect(self._shown)
        self.live.start()

    def show(self, view: View) -> None:
        """The first view opens the window; the work begins after the counter's own delay."""
        if not self.desk.staff:
            if self._window not in view.shifts:
                self.access.queue.open_window(self._window, self._staff)
                return
            self.desk.sit(self._window, self._staff, view)
            self._after(self._delay, self.call)
        self.desk.show(view)

    def call(self) -> None:
        """A period of work: call, start a second later, finish after five."""
        self._after(PERIOD_S, self.call)
        self._press("next", "called")
        self._after(1.5, lambda: self._press("finish", "serving"))
        self._after(6, lambda: self._press("finish", "free"))

    def _press(self, name: str, wanted: str) -> None:
        if not self.desk.actions[name]["reason"]:
            self._pressed = (wanted, time.perf_counter())
            self.desk.press(name)
            self.desk.confirm()  # nothing, unless the document of a priority is asked for

    def _shown(self) -> None:
        if self._pressed and self.desk.property("state").get("status") == self._pressed[0]:
            self._clicks.append((time.perf_counter() - self._pressed[1]) * 1000)
            self._pressed = None

    def _after(self, seconds: float, action: Any) -> None:
        QTimer.singleShot(round(seconds * 1000), self, action)


def work(first: int, count: int, seconds: float) -> list[float]:
    """Works at `count` counters; gives the milliseconds of every press until it was shown."""
    app = QCoreApplication([])
    clicks: list[float] = []
    url = os.environ["NOVBE_STORE"]
    places = [_Place(first + index, url, 5 + (first + index) * 0.9, clicks) for index in range(count)]
    QTimer.singleShot(round(seconds * 1000), app.quit)
    app.exec()
    for place in places:
        place.live.close()
        place.jobs.close()
        place.access.close()
    return clicks


if __name__ == "__main__":
    print(json.dumps(work(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))))
