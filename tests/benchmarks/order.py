"""What each rule of order makes of the same days, and how well the head start explains a real centre's own order."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from statistics import quantiles
from typing import Final

from shared.domain.centre import Policy, PriorityClass
from shared.domain.hours import instant
from shared.domain.view import Visit
from tests.benchmarks.call_centre import LoggedCall, log_file, read_log
from tests.benchmarks.made_centre import MINUTE, World, made_centre
from tests.benchmarks.made_hall import MadeHall, days

WINDOWS: Final = 30
DAYS: Final = 12
SEED: Final = 11
FIRST: Final = date(2026, 3, 2)
LOADS: Final = (0.7, 0.9, 1.05)
SHARES: Final = (0.2, 0.4, 0.6)
USUAL_SHARE: Final = 0.2
HEAD_START_S: Final = 90
"""What the call centre's own rule says."""
RULES: Final = ("fifo", "strict", "head start")


@dataclass(frozen=True)
class Outcome:
    """Shares of people called in time (30 minutes, with priority 15), and the wait that 99 of 100 do not exceed."""

    rule: str
    load: float
    share: float
    normal: float
    priority: float
    normal_p99: float
    priority_p99: float


def outcome(rule: str, load: float, share: float, number: int = DAYS) -> Outcome:
    """The same visitors on the same days under a rule."""
    waits: dict[bool, list[float]] = {False: [], True: []}

    def called(visit: Visit, at: int) -> None:
        # a transfer waits again, but was promised nothing new
        if visit.turn.id == visit.ticket.id:
            opened = max(visit.turn.began_at, opening)
            waits[visit.ticket.priority is not None].append((at - opened) / MINUTE)

    hall = MadeHall(_world(rule, load, share), SEED, lambda hall, visit: None, called)
    for day in days(FIRST, number):
        opening = instant(hall.centre, day, "09:00")
        hall.play(day)
    normal, priority = waits[False], waits[True]
    return Outcome(
        rule, load, share, _within(normal, 30), _within(priority, 15), quantiles(normal, n=100)[98],
        quantiles(priority, n=100)[98],
    )  # fmt: skip


def outcomes(number: int = DAYS) -> Iterator[Outcome]:
    """Every rule at each load, then at each share of people with priority."""
    for load in LOADS:
        yield from (outcome(rule, load, USUAL_SHARE, number) for rule in RULES)
    for share in SHARES[1:]:
        yield from (outcome(rule, 0.9, share, number) for rule in RULES)


def _world(rule: str, load: float, share: float) -> World:
    world = made_centre(WINDOWS, load, SEED)
    entry = PriorityClass("priority", {"en": "Priority"}, head_start_minutes=60, strict=rule == "strict")
    policy = Policy(order="fifo" if rule == "fifo" else "head_start")
    # made_centre's people are of three classes: here the third is nobody's
    centre = replace(world.centre, classes=(entry, replace(entry, code="disabled")), policy=policy)
    return replace(world, centre=centre, shares=(1 - share, share, 0.0))


def _within(waits: list[float], minutes: float) -> float:
    return sum(wait <= minutes for wait in waits) / len(waits)


def explained(head_start_s: float = HEAD_START_S) -> dict[str, float] | None:
    """Share of pairs of callers of two classes and one kind, both waiting at once, whom a rule puts into the order in
    which they were served: with a head start, first come first served, and strictly by class. None without the log.
    """
    file = log_file()
    if file is None:
        return None
    pairs = [pair for day in read_log(file).values() for pair in _pairs(day)]
    starts = {"head start": head_start_s, "fifo": 0.0, "strict": 1e9}
    return {rule: sum(_agrees(*pair, start) for pair in pairs) / len(pairs) for rule, start in starts.items()}


def _pairs(day: list[LoggedCall]) -> Iterator[tuple[LoggedCall, LoggedCall]]:
    queued = sorted((call for call in day if call.start is not None and call.queued > 0), key=lambda call: call.arrived)
    for place, one in enumerate(queued):
        assert one.start is not None
        for other in queued[place + 1 :]:
            if other.arrived >= one.start:
                break
            if other.type == one.type and other.priority != one.priority and other.start != one.start:
                yield one, other


def _agrees(one: LoggedCall, other: LoggedCall, head_start: float) -> bool:
    assert one.start is not None
    assert other.start is not None
    first = one.arrived - head_start * one.priority <= other.arrived - head_start * other.priority
    return first == (one.start < other.start)


def main() -> None:
    """Prints the tables of docs/order.md."""
    print("| load | with priority | rule | normal ≤ 30 min | priority ≤ 15 min | normal p99 | priority p99 |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for found in outcomes(int(sys.argv[1]) if len(sys.argv) > 1 else DAYS):
        print(
            f"| {found.load} | {found.share:.0%} | {found.rule} | {found.normal:.0%} | {found.priority:.0%}"
            f" | {found.normal_p99:.0f} min | {found.priority_p99:.0f} min |"
        )
    told = explained()
    if told is None:
        print("\nThe call centre's log is not here.")
        return
    print("\n" + ", ".join(f"{rule} {share:.1%}" for rule, share in told.items()))


if __name__ == "__main__":
    main()
