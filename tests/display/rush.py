"""A rush in the hall on a simulated clock: seven calls a minute for twenty minutes, and one voice."""

import random
from collections.abc import Callable, Iterator

from display.spoken import Line, Part
from shared.domain.centre import LANGUAGES
from shared.domain.view import Call
from tests.display.hall import Hall

A_MINUTE = 7
MINUTES = 20
SEEN_MS = 100
"""From the commit of a call until the board has read it."""
HANDED_OVER_MS = 60
"""From the end of a sentence to the beginning of the next one."""
KINDS = ("even", "uneven", "by chance")


def arrivals(kind: str, dice: random.Random) -> Iterator[float]:
    """Seconds between the calls."""
    mean = 60 / A_MINUTE
    for _ in range(A_MINUTE * MINUTES):
        yield {"even": mean, "uneven": mean * dice.uniform(0.2, 1.8), "by chance": dice.expovariate(1 / mean)}[kind]


def lags_ms(line: Line, sounds: Callable[[Part], tuple[int, int]], kind: str, seed: int = 1) -> dict[str, int]:
    """For each number, in the order of speaking: from its call until its words begin.

    `sounds` gives how long a part sounds in all, and how long before its words (chime, pause), in milliseconds.
    """
    dice, hall, called = random.Random(seed), Hall(), list[Call]()
    for gap in arrivals(kind, dice):
        hall.wait(gap)
        number = f"{dice.choice('AMDESFGKLRT')}{len(called) + 1:03}"
        called.append(hall.call(number, dice.randint(1, 60), dice.choice(LANGUAGES)))
    found: dict[str, int] = {}
    now, known = called[0].at, 0
    while len(found) < len(called):
        while known < len(called) and called[known].at + SEEN_MS <= now:
            known += 1
        line.hear(called[:known], now)
        part = line.next(now)
        if part is None:
            now = called[known].at + SEEN_MS
            continue
        whole, before = sounds(part)
        found.setdefault(part.call.number, now + before - part.call.at)
        now += whole + HANDED_OVER_MS
    assert list(found) == [call.number for call in called], "a call was lost or overtaken"
    return found
