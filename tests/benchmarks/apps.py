"""What each app costs: time to its first frame, memory, and a core's share while nothing happens."""

import time
from collections.abc import Mapping
from statistics import median

import psutil

from tests.benchmarks.stores import sqlite_urls
from tests.display.process import AppProcess
from tests.display.stage import Stage, stage

APPS: Mapping[str, tuple[str, ...]] = {"kiosk": (), "counter": (), "display": ("--size", "1920x1080")}
STARTS = 5
SETTLE_SECONDS = 5.0
"""Until the store is connected and everything has been shown once."""
IDLE_SECONDS = 10.0

Figures = dict[str, dict[str, float]]


def run(*, starts: int = STARTS) -> Figures:
    """Per app: milliseconds to the first frame (median), megabytes (PSS), per cent of one core when idle."""
    figures: Figures = {"first_frame_ms": {}, "pss_mb": {}, "idle_cpu": {}}
    with sqlite_urls() as new_url, stage(new_url()) as made:
        for app in APPS:
            figures["first_frame_ms"][app] = median(_first_frame(app, made) for _ in range(starts))
            figures["pss_mb"][app], figures["idle_cpu"][app] = _at_rest(app, made)
    return figures


def _first_frame(app: str, made: Stage) -> float:
    with AppProcess(app, *APPS[app], environment=made.environment) as process:
        return process.first_frame_ms


def _at_rest(app: str, made: Stage) -> tuple[float, float]:
    with AppProcess(app, *APPS[app], environment=made.environment) as running:
        process = psutil.Process(running.process.pid)
        time.sleep(SETTLE_SECONDS)
        begin = sum(process.cpu_times()[:2])
        time.sleep(IDLE_SECONDS)
        share = (sum(process.cpu_times()[:2]) - begin) / IDLE_SECONDS * 100
        return process.memory_full_info().pss / 1e6, share
