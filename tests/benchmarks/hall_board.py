"""How smoothly the board moves at 1080p and at 4K: a call over the whole screen, and a line that runs at the foot."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import mean
from typing import Any

from shared.domain.centre import Centre
from tests.benchmarks.stores import sqlite_urls
from tests.display.process import AppProcess
from tests.display.stage import Stage, sample_centre, stage

SIZES: Mapping[str, str] = {"1080": "1920x1080", "4k": "3840x2160"}
CALLS = 4
SETTLE_SECONDS = 3.0
"""Until the store is connected and everything has been shown once."""
MOVING = (0.0, 0.25 + 2 * 0.7)
"""Seconds after a call: its card grows, then its band pulses twice."""
RUNNING = (9.0, 11.0)
"""Seconds after a call: its card has gone back, only the line at the foot moves."""


def run(*, calls: int = CALLS) -> dict[str, float]:
    """Frames a second: the slower of the two movements at each size, and each of them."""
    found: dict[str, float] = {}
    for name, size in SIZES.items():
        moving, running = _rates(size, calls)
        found |= {
            f"board_fps_{name}": min(moving, running),
            f"board_fps_{name}_call": moving,
            f"board_fps_{name}_line": running,
        }
    return found


def _rates(size: str, calls: int) -> tuple[float, float]:
    """Frames a second while calls take the screen, and while the line runs."""
    with sqlite_urls() as new_url, stage(new_url(), _long_line()) as made, _watched(made, size) as board:
        time.sleep(SETTLE_SECONDS)
        made.visitor("pension-age")
        made.call(3)
        before = _shown(board, 1)
        moving, running = [], []
        for call in range(2, calls + 2):
            time.sleep(RUNNING[1])
            made.queue.recall(3)
            now = _shown(board, call)
            # the frames since the call before come with this one
            moving.append(_rate(now["frames"], before["at"], MOVING))
            running.append(_rate(now["frames"], before["at"], RUNNING))
            before = now
    return mean(moving), mean(running)


def _rate(frames: Sequence[int], shown: int, span: tuple[float, float]) -> float:
    begin, end = (shown + seconds * 1e9 for seconds in span)
    return sum(begin < at <= end for at in frames) / (span[1] - span[0])


def _shown(board: AppProcess, calls: int) -> dict[str, Any]:
    while True:
        line = board.read()
        if line.get("calls") == calls:
            return line


def _watched(made: Stage, size: str) -> AppProcess:
    return AppProcess("tests.display.watched", "--size", size, environment=made.environment)


def _long_line() -> Centre:
    centre = sample_centre(1)
    return replace(centre, ticker={language: " ".join([text] * 3) for language, text in centre.ticker.items()})
