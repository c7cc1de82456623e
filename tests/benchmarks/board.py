"""From a call in one process to the picture changed on the board in another; how smoothly and cheaply it moves."""

import random
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from statistics import mean, quantiles
from typing import Any

import psutil

from tests.benchmarks.stores import postgres_urls, sqlite_urls
from tests.display.process import AppProcess
from tests.display.stage import Stage, sample_centre, stage

CALLS = 100
WINDOWS = (2, 3, 4)
SERVICE = "pension-age"
PAUSE_SECONDS = (0.1, 0.4)
"""After a visit and before the next call: so uneven that calls come in every phase of the watcher."""
ANIMATIONS = 4
CYCLE_SECONDS = 10.0
"""The card grows, stays, goes back; a little rest."""
MOVING_SECONDS = 0.25 + 2 * 0.7
"""The card grows, then its band pulses twice."""
IDLE_SECONDS = 5.0
SIZE = "1920x1080"

Urls = Callable[[], str]


def run(*, calls: int = CALLS, animations: int = ANIMATIONS) -> dict[str, float]:
    """Milliseconds (SQLite; Postgres with `_pg`), frames a second at 1080p, shares of one core in per cent."""
    found: dict[str, float] = {}
    engines: tuple[tuple[str, Callable[[], AbstractContextManager[Urls]]], ...] = (
        ("", sqlite_urls),
        ("_pg", postgres_urls),
    )
    for suffix, urls in engines:
        with urls() as new_url, stage(new_url(), sample_centre(1)) as made, _watched(made) as board:
            times = _times(made, board, calls)
        percentiles = quantiles(times, n=100)
        found |= {f"board_p50_ms{suffix}": percentiles[49], f"board_p95_ms{suffix}": percentiles[94]}
    with sqlite_urls() as new_url, stage(new_url(), sample_centre(1)) as made, _watched(made) as board:
        return found | _animation(made, board, animations)


def _watched(made: Stage) -> AppProcess:
    return AppProcess("tests.display.watched", "--size", SIZE, environment=made.environment)


def _times(made: Stage, board: AppProcess, calls: int) -> list[float]:
    """From before each call until the frame that shows it was swapped, in milliseconds."""
    for _ in range(calls):
        made.visitor(SERVICE)
    chance = random.Random(1)
    times = []
    for turn in range(calls):
        window = WINDOWS[turn % len(WINDOWS)]
        time.sleep(chance.uniform(*PAUSE_SECONDS))
        begin = time.monotonic_ns()
        number = made.call(window)
        times.append((_shown(board, number, 1)["at"] - begin) / 1e6)
        made.queue.start(window)
        made.queue.finish(window)
    return times


def _shown(board: AppProcess, number: str, calls: int) -> dict[str, Any]:
    while True:
        line = board.read()
        if (line.get("shown"), line.get("calls")) == (number, calls):
            return line


def _animation(made: Stage, board: AppProcess, animations: int) -> dict[str, float]:
    """A call over the whole screen, again and again: frames and cost while it moves, cost of the whole and of rest."""
    process = psutil.Process(board.process.pid)
    made.visitor(SERVICE)
    time.sleep(IDLE_SECONDS)
    idle = _share(process, IDLE_SECONDS)
    number = made.call(WINDOWS[0])
    shown = _shown(board, number, 1)["at"]
    rates, moving, whole = [], [], []
    for calls in range(2, animations + 2):
        begin = _cpu_seconds(process)
        moving.append(_share(process, MOVING_SECONDS))
        time.sleep(CYCLE_SECONDS - MOVING_SECONDS)
        whole.append((_cpu_seconds(process) - begin) / CYCLE_SECONDS * 100)
        made.queue.recall(WINDOWS[0])
        line = _shown(board, number, calls)
        frames = [at for at in line["frames"] if at <= shown + MOVING_SECONDS * 1e9]
        rates.append(len(frames) / MOVING_SECONDS)
        shown = line["at"]
    return {
        "board_fps": mean(rates),
        "board_cpu": mean(moving),
        "board_cpu_call": mean(whole),
        "board_cpu_idle": idle,
    }


def _share(process: psutil.Process, seconds: float) -> float:
    """How much of one core is used over the next seconds, in per cent."""
    begin = _cpu_seconds(process)
    time.sleep(seconds)
    return (_cpu_seconds(process) - begin) / seconds * 100


def _cpu_seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return times.user + times.system
