"""The long runs: prints a table and writes it to docs/endurance.md.

    python -m tests.endurance.run [--scale 0.1] [--only NAME]

`--scale` makes every run shorter or longer; only a whole run at scale 1 writes the document.
"""

import argparse
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.counter.day import open_day
from tests.counter.day import play as play_day
from tests.endurance.crowd import WINDOWS, Crowd, Outcome, store_at
from tests.endurance.kills import kill_processes, kill_server
from tests.postgres import PostgresServer, installed
from tests.store.test_model import play

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "endurance.md"
STORES = ("sqlite", *(f"postgres{version}" for version in installed()))
NAMES = {"sqlite": f"SQLite {sqlite3.sqlite_version}", **{f"postgres{v}": f"Postgres {v}" for v in installed()}}
HEAD = """\
# Endurance

What `make endure` did and found, on {machine}.

After each run: every acknowledged answer (noted on disk with fsync after it came) is in the record, every ticket was
called exactly once, numbers have no gaps, every call that followed the rule took the smallest key among those who
fitted (verified from the record alone), and `novbe check` finds nothing. A run of which one of this is not true ends
with an error, and no table is written.

| run | store | kills | tickets | events | acknowledged | lost | s |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
"""
TAIL = """
- **a busy day**: eight processes, each a kiosk and a counter, as fast as they can.
- **writers killed**: three writers; after every 5 to 60 answers one is killed with SIGKILL and replaced.
- **server killed**: four writers; every process of the Postgres server (fsync on) is killed with SIGKILL and started
  again under them; they go on by themselves.

Besides, random crowds of visitors, operators and supervisors did what they liked, in steps of a second to nine hours,
and after every step the store was what a plain model said (`tests/store/model.py`):

"""


@dataclass(frozen=True)
class Line:
    """A line of the table."""

    run: str
    store: str
    kills: int
    outcome: Outcome

    def __str__(self) -> str:
        done = self.outcome
        figures = (self.kills, done.tickets, done.events, done.acknowledged, done.lost, round(done.seconds))
        return f"| {self.run} | {NAMES[self.store]} | " + " | ".join(f"{figure:,}" for figure in figures) + " |"


def main() -> None:
    """Does the runs that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--only", choices=[*RUNS, "model", "layouts", "keys", "counters"], default=None)
    asked = parser.parse_args()
    machine = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    head = HEAD.format(machine=machine)
    print(head, end="", flush=True)
    lines = []
    for name, run in RUNS.items():
        if asked.only in (None, name):
            for line in run(asked.scale):
                lines.append(str(line))
                print(line, flush=True)
    print(TAIL, end="", flush=True)
    played = []
    for text in sheet_of_paper(asked.scale) if asked.only in (None, "model") else ():
        played.append(text)
        print(text, flush=True)
    if asked.only in (None, "layouts"):
        layouts = every_layout()
        played.append(layouts)
        print(layouts, flush=True)
    if asked.only in (None, "keys"):
        print(keys_elsewhere(), flush=True)
    if asked.only in (None, "counters"):
        counters = day_at_counters(asked.scale)
        played.append(counters)
        print(counters, flush=True)
    if asked.scale == 1 and asked.only is None:
        DOCUMENT.write_text(head + "\n".join(lines) + "\n" + TAIL + "\n".join(played) + "\n", encoding="utf-8")


def busy_day(scale: float) -> Iterator[Line]:
    """Eight processes at once."""
    for store in STORES:
        with crowd(store) as (here, _):
            for worker in here.start(range(1, WINDOWS + 1), visits=round(1_000 * scale)):
                worker.finish()
            yield Line("a busy day", store, 0, here.verified())


def writers_killed(scale: float) -> Iterator[Line]:
    """Clients die."""
    for store in STORES:
        kills = max(1, round(60 * scale))
        with crowd(store) as (here, _):
            yield Line("writers killed", store, kills, kill_processes(here, kills=kills))


def server_killed(scale: float) -> Iterator[Line]:
    """Servers die."""
    for store in STORES[1:]:
        kills = max(1, round(10 * scale))
        with crowd(store, durable=True) as (here, server):
            assert server
            yield Line("server killed", store, kills, kill_server(here, server, kills=kills, answers=300))


def sheet_of_paper(scale: float) -> Iterator[str]:
    """Crowds against the model."""
    for store, crowds in (("sqlite", 600), (STORES[-1], 200)):
        with crowd(store) as (here, _):
            begun = time.monotonic()
            examples = round(crowds * scale)
            play(here.store, examples=examples, steps=80)
            with here.store.read() as transaction:
                row = transaction.one("SELECT count(*) FROM event")
            assert row
            took = round(time.monotonic() - begun)
            yield f"- {NAMES[store]}: {examples:,} crowds, {row[0]:,} events, {took:,} s"


def every_layout() -> str:
    """Every page of the kiosk and every state of the counter, on every screen, in every language and size."""
    begun = time.monotonic()
    layouts = ("tests/kiosk/every_layout.py", "tests/counter/every_layout.py")
    subprocess.run([sys.executable, "-m", "pytest", "-q", *layouts], cwd=ROOT, check=True)
    return (
        "\nThe kiosk's pages and the counter's states on every screen, in every language, with every comfort: "
        f"{time.monotonic() - begun:.0f} s"
    )


def keys_elsewhere() -> str:
    """The counter's keys in other programs, on a real X server."""
    if not shutil.which("Xvfb"):
        return "The counter's keys in other programs: not tried, there is no Xvfb here"
    subprocess.run([sys.executable, "-m", "pytest", "-q", "tests/counter/under_x11.py"], cwd=ROOT, check=True)
    return "The counter's keys in other programs: tried under Xvfb"


def day_at_counters(scale: float) -> str:
    """Two operators and reception, each at a counter of their own; the record says what they did, event by event."""
    begun, visits = time.monotonic(), max(1, round(120 * scale))
    with (
        TemporaryDirectory(prefix="novbe-day-") as home,
        PostgresServer() as server,
        open_day(server.create_database(), Path(home)) as day,
    ):
        play_day(day, visits)
        assert day.recorded() == day.expected
        events = len(day.expected)
    took = time.monotonic() - begun
    return f"\nA day at three real counters on Postgres: {visits:,} visits, {events:,} events as expected, {took:.0f} s"


RUNS = {"busy": busy_day, "writers": writers_killed, "server": server_killed}


@contextmanager
def crowd(store: str, *, durable: bool = False) -> Iterator[tuple[Crowd, PostgresServer | None]]:
    """A crowd on a store of its own."""
    with TemporaryDirectory(prefix="novbe-endurance-") as folder:
        notes = Path(folder) / "notes"
        notes.mkdir()
        if store == "sqlite":
            with store_at(f"sqlite:///{folder}/novbe.sqlite") as opened:
                yield Crowd(opened, "busy", notes), None
        else:
            version = int(store.removeprefix("postgres"))
            with PostgresServer(version, durable=durable) as server, store_at(server.create_database()) as opened:
                yield Crowd(opened, "busy", notes), server


if __name__ == "__main__":
    main()
