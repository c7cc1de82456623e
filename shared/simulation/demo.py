"""The whole hall on one machine: kiosk, counter, board and phone page in processes of their own, and a crowd.

With a screen it goes on until Ctrl-C; without one it plays one visit offscreen and leaves a picture of each step.
"""

import argparse
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Final

import click

from shared import assets
from shared.domain.centre import Centre
from shared.domain.staff import Role
from shared.settings import clock as settings_clock
from shared.simulation.crowd import Crowd
from shared.simulation.habits import Habits
from shared.simulation.phone_page import PhonePage, free_port
from shared.store import centre_file
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.store.queue import Queue
from shared.store.snapshot import Snapshot
from shared.store.staff import Staff

MORNING: Final = "2026-03-05T10:00+04:00"
HALL_OPENED_BEFORE_MS: Final = 80 * 60_000
LIVE_WINDOW: Final = 3
"""The window that is left to the person at the counter: one with a lively list."""
QUIET_WINDOW: Final = 1
"""The window of the visit without a screen: nobody of the crowd comes for what it serves."""
STAFF: Final = "Leyla Rzayeva"
SUPERVISOR: Final = "Rəna Babayeva"


@dataclass(frozen=True, slots=True)
class Hall:
    """A store with a simulated morning behind it, and how to reach it from other processes."""

    folder: Path
    centre: Centre
    crowd: Crowd
    clock: Callable[[], int]
    window: int
    environment: Mapping[str, str]
    store: Store
    phone: PhonePage
    """Serves the page behind the code on tickets."""
    password: str
    """Of the operator and the supervisor: made up for this hall, and gone with it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Plays until Ctrl-C, or one visit where there is no screen; gives the exit status."""
    options = _options(argv)
    folder = options.folder or Path(tempfile.mkdtemp(prefix="novbe-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    quiet = options.offscreen or not _has_screen(os.environ)
    with _stopping() as stop, _hall(folder, options, quiet) as hall, hall.phone:
        if quiet:
            from shared.simulation.one_visit import play

            play(hall)
        else:
            _live(hall, stop)
    if options.folder is None:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="novbe demo", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--speed", type=float, default=4.0, help="how fast visitors and operators are (default 4)")
    parser.add_argument("--seed", type=int, default=7, help="another number, other visitors")
    parser.add_argument("--offscreen", action="store_true", help="play one visit without a screen")
    parser.add_argument(
        "--phone", default="127.0.0.1", metavar="ADDRESS", help="serve the phone page here (default: this machine only)"
    )
    parser.add_argument("--folder", type=Path, help="where store, tickets and pictures are kept (default: nowhere)")
    options = parser.parse_args(argv)
    if not 0.1 <= options.speed <= 50:
        parser.error("--speed: from 0.1 to 50")
    return options


def _has_screen(environ: Mapping[str, str]) -> bool:
    if environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return sys.platform in ("win32", "darwin") or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


@contextmanager
def _stopping() -> Iterator[threading.Event]:
    """An event that SIGINT and SIGTERM set."""
    stop = threading.Event()

    def ask(number: int, frame: FrameType | None) -> None:
        stop.set()

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _hall(folder: Path, options: argparse.Namespace, quiet: bool) -> Iterator[Hall]:
    """A new store with the sample centre; the crowd has been there since the doors opened."""
    database = folder / "novbe.sqlite"
    for old in folder.glob(f"{database.name}*"):
        old.unlink()
    settings = folder / "novbe.toml"
    settings.write_text("# the demo needs no settings of its own\n", encoding="utf-8")
    port = free_port(options.phone)
    sample = centre_file.read(assets.path("centres", "dost", "centre.toml"))
    centre = replace(sample, phone_address=f"http://{options.phone}:{port}")
    environment = {
        "NOVBE_CONFIG": str(settings),
        "NOVBE_STORE": f"sqlite:///{database}",
        "NOVBE_CLOCK": f"{MORNING}@{time.time()}",
        "NOVBE_PRINTER": f"picture:{folder / 'tickets'}",
        "NOVBE_COUNTER_SIGN_IN": "password",
    }
    clock = settings_clock(environment)
    assert clock is not None
    now = int(datetime.fromisoformat(MORNING).timestamp() * 1000)
    with Store(environment["NOVBE_STORE"], create=True) as store:
        migrate(store)
        # until it has caught up with the present, the crowd's own time is the queue's
        crowd: Crowd | None = None
        started = now - HALL_OPENED_BEFORE_MS
        apply_centre(store, centre, lambda: started)
        queue = Queue(store, centre.code, lambda: crowd.now if crowd else started)
        mine = QUIET_WINDOW if quiet else LIVE_WINDOW
        windows = [window.number for window in centre.windows if window.number != mine]
        left_alone = centre.served_by[mine] if quiet else frozenset[str]()
        services = [service for service in centre.services if service.code not in left_alone]
        crowd = Crowd(queue, centre, started, seed=options.seed, windows=windows, services=services)
        crowd.play_until(now)
        crowd.hurry(Habits(speed=options.speed))
        password = secrets.token_urlsafe(9)
        # after the crowd has come: from now on a name needs an account
        for name, role in ((STAFF, Role.OPERATOR), (SUPERVISOR, Role.SUPERVISOR)):
            Staff(store, centre.code).add(name, role, password)
        phone = PhonePage(options.phone, port, {**os.environ, **environment}, folder)
        yield Hall(folder, centre, crowd, clock, mine, environment, store, phone, password)


def _started(app: tuple[str, ...], environment: Mapping[str, str], password: str) -> subprocess.Popen[str]:
    """An app in a process of its own; the counter gets the password where nobody can see it."""
    asks = "--password-stdin" in app
    stdin = subprocess.PIPE if asks else None
    process = subprocess.Popen([sys.executable, "-m", *app], env=environment, stdin=stdin, text=True)
    if process.stdin is not None:
        process.stdin.write(f"{password}\n")
        process.stdin.close()
    return process


def _pause_s(hall: Hall) -> float:
    """Until the next thing happens, but neither too seldom for Ctrl-C nor too often for the machine; seconds."""
    due = hall.crowd.next_at
    return min(max(due - hall.clock(), 20), 500) / 1000 if due is not None else 0.5


def _live(hall: Hall, stop: threading.Event) -> None:
    """Three windows; the crowd goes on until Ctrl-C or until all windows are closed."""
    apps = (
        ("kiosk", "--windowed", "--size", "540x960"),
        ("counter", "--window", str(hall.window), "--staff", STAFF, "--password-stdin"),
        ("display", "--windowed", "--size", "1280x720"),
    )
    environment = {**os.environ, **hall.environment}
    processes = [_started(app, environment, hall.password) for app in apps]
    click.echo("Kiosk, counter and board are open; people come and go by themselves. Ctrl-C ends it.")
    click.echo(f"At the counter is the operator {STAFF}; the supervisor is {SUPERVISOR}.")
    click.echo(f"The password of both, for this demo only: {hall.password}")
    for visit in Snapshot(hall.store, hall.centre.code, hall.clock).read().waiting[-1:]:
        click.echo(f"The phone of the visitor with ticket {visit.ticket.text}: {hall.phone.of(visit.ticket.token)}")
    try:
        while not stop.is_set() and any(process.poll() is None for process in processes):
            hall.crowd.play_until(hall.clock())
            stop.wait(_pause_s(hall))
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
    click.echo("The demo has ended.")
