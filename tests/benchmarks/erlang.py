"""The replay against the one queue whose mean wait can be written down: M/M/c.

Visitors come at random, c windows serve everybody, times are exponential. The replay is asked in every state that such
a hall may be in, and its answers are weighed by how often it is in that state: that must be Erlang's mean wait.
"""

import math

from shared.domain.replay import Desk, Scene, Waiter, play, stratified
from shared.domain.service_times import STRATA

CASES = ((50.0, 7), (50.0, 8), (80.0, 10), (80.0, 12))
"""Visitors in an hour, windows."""
SERVICE = 7 + 5 / 60
PATHS = 64
STATES = 150
"""So many who wait are looked at; a longer queue hardly ever comes about."""


def erlang_wait(per_hour: float, windows: int, service: float = SERVICE) -> float:
    """The mean wait, minutes."""
    load = per_hour / 60 * service
    busy = _erlang_c(load, windows)
    return busy * service / (windows - load)


def _erlang_c(load: float, windows: int) -> float:
    """The share of visitors who must wait."""
    block = 1.0
    for number in range(1, windows + 1):
        block = load * block / (number + load * block)
    return windows * block / (windows - load * (1 - block))


def replayed_wait(per_hour: float, windows: int, service: float = SERVICE) -> float:
    """The mean of what the replay says to those who come, minutes."""
    load = per_hour / 60 * service
    full = _erlang_c(load, windows)
    rho = load / windows
    # whoever comes finds all windows busy and n people waiting with probability C (1 − ρ) ρⁿ
    return sum(full * (1 - rho) * rho**number * _told(number, windows, service) for number in range(STATES))


def _told(ahead: int, windows: int, service: float) -> float:
    table = [-math.log(1 - (place + 0.5) / STRATA) * service for place in range(STRATA)]
    factor = service * STRATA / sum(table)
    table = [minutes * factor for minutes in table]
    waiters = [Waiter((number, number), 0, "all", 31 * number + 7, 0.0) for number in range(ahead + 1)]
    desks = [Desk((0,), [table[cell] for cell in stratified(PATHS)[100 + number]]) for number in range(windows)]
    moments = play(Scene(PATHS, 1, waiters, desks, {"all": table})).called[-1]
    return sum(moments) / len(moments)


def worst() -> float:
    """The greatest relative error over the cases."""
    return max(abs(replayed_wait(*case) / erlang_wait(*case) - 1) for case in CASES)
