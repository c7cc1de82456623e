"""Estimates: their error against what others tell, how often they hold, and what they cost.

`python -m tests.benchmarks.estimates 30/0.7 55/0.9` plays single cells of the table (windows/load) and prints them.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from shared.cli.centre import centre_of
from shared.domain.estimate import Forecast
from shared.domain.view import View, Visit
from shared.simulation.habits import usual
from shared.simulation.history import working_days
from shared.simulation.scratch import Quoted, played, store_of
from tests.benchmarks import erlang, order
from tests.benchmarks.call_centre import LEFT_OUT, Log, TracedHall, log_file, one_in, read_log
from tests.benchmarks.call_log import RawLog
from tests.benchmarks.made_centre import made_centre
from tests.benchmarks.made_hall import MadeHall, days
from tests.benchmarks.scoring import Score, below, coverage, errors, interval, ratio, run_days

FIRST = date(2026, 3, 2)
WINDOWS = (30, 55)
LOADS = (0.7, 0.9, 1.05)
CELLS = tuple(f"{windows}/{load}" for windows in WINDOWS for load in LOADS)
WARM, SCORED = 6, 12
"""Days of learning, and days that are scored after them."""
EVERY, EVERY_CALL = 6, 3
"""About one visitor in so many gets an estimate."""
TRACE_WARM = 8
FORMULAS = ("naive", "last", "moving")
REPEATS = 5

Figures = dict[str, Any]


def run(*, every: int = EVERY, scored: int = SCORED) -> Figures:
    """All figures of the estimates; ratios are mean absolute errors against those of another formula."""
    made = _made(every, scored)
    return {**made, **_traced(), "erlang_error": erlang.worst(), **_cost(), "simulated_day_s": simulated_day_s()}


def cell(name: str, every: int, scored: int) -> list[Score]:
    """The scores of a made centre, named by its windows and its load."""
    windows, load = name.split("/")
    world = made_centre(int(windows), float(load), seed=int(windows))
    return run_days(partial(MadeHall, world, 7), list(days(FIRST, WARM + scored)), WARM, every)


def _made(every: int, scored: int, cells: Sequence[str] = CELLS) -> Figures:
    """Made centres by windows and load, on every core: their figures are no times."""
    # the largest first: nobody waits for it at the end
    order = sorted(cells, key=lambda name: [float(part) for part in name.split("/")], reverse=True)
    with ProcessPoolExecutor() as cores:
        played = dict(zip(order, cores.map(partial(cell, every=every, scored=scored), order), strict=True))
    found = {name: played[name] for name in cells}
    everybody = [score for scores in found.values() for score in scores]

    def by_hall(figure: Callable[[Sequence[Score]], float]) -> dict[str, float]:
        return {name: figure(scores) for name, scores in found.items()}

    ratios = {name: interval(scores, ratio) for name, scores in found.items()}
    return {
        "eta_ratio": by_hall(ratio),
        "eta_ratio_from": {name: low for name, (low, _) in ratios.items()},
        "eta_ratio_to": {name: high for name, (_, high) in ratios.items()},
        "eta_error_min": by_hall(_error),
        **{f"{formula}_error_min": by_hall(partial(_error, formula=formula)) for formula in FORMULAS},
        "eta_coverage": coverage(everybody),
        "eta_coverage_by": by_hall(coverage),
        "below_p90": below(everybody),
        "below_p90_by": by_hall(below),
        "shown_coverage": _shown(everybody),
        "scored": by_hall(len),
    }


def _error(scores: Sequence[Score], formula: str = "") -> float:
    return sum(errors(scores, formula)) / len(scores)


def _shown(scores: Sequence[Score]) -> float:
    """Share of waits within the range that people read, rounded outwards to 5 minutes."""
    return sum(score.shown[0] <= score.waited <= score.shown[1] for score in scores) / len(scores)


def _traced() -> Figures:
    """The real call centre; without its log a line that says so."""
    path = log_file()
    if path is None:
        absent = "the log of the call centre is absent: NOVBE_CALLCENTRE names it"
        return {"trace_ratio": None, "order_explained": None, "trace": absent}
    log = read_log(path)
    fewer, raw = _replayed(log, learned_full=False), RawLog(log, EVERY_CALL).run(TRACE_WARM)
    changed = _replayed(log, learned_full=True)
    low, high = interval(fewer, ratio)
    explained = order.explained() or {}
    kinds = {"fewer": fewer, "changed": changed, "raw": raw}

    def by_formula(scores: Sequence[Score]) -> dict[str, float]:
        return {formula: ratio(scores, formula) for formula in FORMULAS}

    return {
        "trace_ratio": ratio(fewer),
        "order_explained": explained["head start"],
        "order_explained_by": explained,
        "trace_ratio_from": low,
        "trace_ratio_to": high,
        "trace_fewer_than_learned": max(ratio(changed, formula) for formula in FORMULAS),
        **{f"trace_{kind}": by_formula(scores) for kind, scores in kinds.items()},
        **{f"trace_{kind}_coverage": coverage(scores) for kind, scores in kinds.items()},
        "trace_scored": {kind: len(scores) for kind, scores in kinds.items()},
    }


def _replayed(log: Log, *, learned_full: bool) -> list[Score]:
    """Agents' times through the rule, one agent in LEFT_OUT removed; `learned_full`: on the scored days only."""
    dates = list(log)
    scored = set(dates[TRACE_WARM:])

    def removed(day: date) -> Callable[[int], bool]:
        if learned_full and day not in scored:
            return lambda place: False
        return one_in(LEFT_OUT, day.toordinal())

    return run_days(partial(TracedHall, log, removed), dates, TRACE_WARM, EVERY_CALL)


@dataclass
class _Crowded:
    """Catches a view at which so many wait."""

    waiting: int
    view: View | None = None

    def look(self, hall: MadeHall, visit: Visit) -> None:
        if self.view is None and len(hall.queue) >= self.waiting:
            self.view = hall.view()


def crowded(waiting: int) -> View:
    """A hall of 30 windows after days of learning, on a day on which far too many come."""
    catch = _Crowded(waiting)
    calm, rush = made_centre(30, 0.9, seed=1), made_centre(30, 2.6, seed=1)
    hall = MadeHall(calm, 3, lambda hall, visit: None)
    for day in days(FIRST, 4):
        hall.play(day)
    hall = MadeHall(rush, 3, catch.look, learner=hall.learner)
    hall.play(date(2026, 3, 9))
    assert catch.view is not None
    return catch.view


def all_estimates(view: View) -> int:
    """What everybody who waits is told, and every area; gives how many that are."""
    forecast = Forecast(view)
    told = [forecast.waiting(visit) for visit in view.waiting]
    return len(told) + len(forecast.areas())


def _cost() -> Figures:
    """Milliseconds of a processor for all estimates, the quickest of some runs: others use the machine too."""
    found: Figures = {}
    for waiting in (100, 1000):
        view = crowded(waiting)
        times = []
        for _ in range(REPEATS):
            begin = time.process_time()
            all_estimates(view)
            times.append(time.process_time() - begin)
        found[f"eta_{waiting}_ms"] = min(times) * 1000
    found["eta_growth"] = found["eta_1000_ms"] / found["eta_100_ms"]
    return found


def simulated_day_s(number: int = 3) -> float:
    """Processor seconds of a simulated day: 430 visitors with their estimates, on SQLite."""
    centre = centre_of("dost")
    dates = list(working_days(centre, FIRST, number))
    with store_of(centre, dates[0]) as store:
        begin = time.process_time()
        played(store, centre, dates, usual(centre, 430), quoting=lambda now: Quoted(store, centre, now))
        return (time.process_time() - begin) / number


def main() -> None:
    """Prints single cells of the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cells", nargs="*", choices=CELLS, metavar="CELL", default=list(CELLS), help=", ".join(CELLS))
    parser.add_argument("--every", type=int, default=EVERY, help="one visitor in so many is told something")
    parser.add_argument("--days", type=int, default=SCORED, help="so many days are scored")
    given = parser.parse_args()
    print(json.dumps(_made(given.every, given.days, given.cells), indent=1))


if __name__ == "__main__":
    main()
