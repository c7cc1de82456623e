"""How soon a finger sees what it has done at the kiosk, and how soon the paper comes."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any

from tests.kiosk import hall
from tests.printing.escpos_machine import Machine
from tests.printing.fake_printer import FakePrinter

ROOT = Path(__file__).resolve().parents[2]
VISITS = 20
SIZE = "1080x1920"
PATIENCE_SECONDS = 300
QUEUE = 120
"""People who wait when the visitor comes: the forecast has something to count, and all can be served today."""


class Clocked(Machine):
    """A printer that notes when each ticket's last byte came (`time.monotonic_ns`)."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[int] = []

    def receive(self, data: bytes) -> bytes:
        at, before = time.monotonic_ns(), len(self.pages)
        answers = super().receive(data)
        self.came.extend([at] * (len(self.pages) - before))
        return answers


def run(*, visits: int = VISITS) -> dict[str, float]:
    """Milliseconds: press to pressed frame, page to page, key to results (p95); last press to last byte (median).

    `shown_p95_ms`: last press to the frame with the ticket, less what the store's write took in the same visit
    (measured around `Queue.issue` in the app's own process): what the kiosk itself adds to the commit.
    """
    with TemporaryDirectory(prefix="novbe-bench-") as folder, FakePrinter() as printer:
        machine = Clocked()
        printer.machine = machine
        url = hall.sqlite_url(Path(folder))
        access = hall.set_up(url, hall.dost(), hall.morning())
        hall.begin(access, tickets=QUEUE)
        access.close()
        found = _visit(hall.environment(url, NOVBE_PRINTER=f"tcp://127.0.0.1:{printer.port}"), visits)
        printer.wait_for_pages(visits)
    paper = [(came - asked) / 1e6 for asked, came in zip(found["asked"], machine.came, strict=True)]
    return {
        "pressed_ms": _p95(found["pressed"]),
        "page_p95_ms": _p95(found["page"]),
        "search_ms": _p95(found["key"]),
        "shown_p95_ms": _p95(found["shown"]),
        "print_median_ms": median(paper),
    }


def _visit(environment: Mapping[str, str], visits: int) -> dict[str, list[float]]:
    """What the visitor in the real app has told."""
    command = [sys.executable, "-m", "tests.kiosk.measured", "--size", SIZE, str(visits)]
    found: dict[str, list[float]] = {"pressed": [], "page": [], "key": [], "asked": [], "shown": []}
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", **environment},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        for line in process.stdout:
            told: dict[str, Any] = json.loads(line)
            if "done" in told:
                break
            for name in found.keys() & told.keys():
                found[name].append(told[name])
        process.terminate()
        assert process.wait(PATIENCE_SECONDS) == 0, "the visitor got stuck"
    return found


def _p95(times: list[float]) -> float:
    """Of these very times: nothing is extrapolated beyond the slowest of a few."""
    return quantiles(times, n=20, method="inclusive")[-1]
