"""A store for days that never were."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from shared.domain.centre import Centre
from shared.domain.estimate import Forecast, Quote
from shared.domain.hours import instant
from shared.domain.measured import Recorded
from shared.simulation.habits import Habits
from shared.simulation.history import History
from shared.simulation.visitors import Quoting
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.store.queue import Queue
from shared.store.reports import Reports
from shared.store.snapshot import Snapshot

FORECAST_EVERY_MS: Final = 60_000


@contextmanager
def store_of(centre: Centre, first: date, file: Path | None = None) -> Iterator[Store]:
    """A SQLite store with a centre as of a day; gone afterwards if it has no file. StoreUnavailable."""
    with (
        TemporaryDirectory(prefix="novbe-simulation-") as folder,
        Store(f"sqlite:///{file or Path(folder) / 'novbe.sqlite'}", create=True, scratch=True) as store,
    ):
        migrate(store)
        apply_centre(store, centre, lambda: instant(centre, first, "00:00"))
        yield store


def played(
    store: Store,
    centre: Centre,
    days: Sequence[date],
    habits: Habits,
    *,
    seed: int = 1,
    quoting: Callable[[Callable[[], int]], Quoting] | None = None,
    done: Callable[[], None] = lambda: None,
) -> Recorded:
    """Plays days (`done` is called after each) and gives what the record tells of them."""
    history = History(lambda clock: Queue(store, centre.code, clock), centre, habits, seed=seed, quoting=quoting)
    with _left_alone():
        for day in days:
            history.play(day)
            done()
    return Reports(store, centre.code, history.now).read(days[0], days[-1]).record


@contextmanager
def _left_alone() -> Iterator[None]:
    """What is there already is not searched for garbage again and again: a quarter of the time would go there."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


class Quoted:
    """What simulated visitors are told: the forecast of the queue, made anew at most once a minute of theirs."""

    def __init__(self, store: Store, centre: Centre, now: Callable[[], int]) -> None:
        self._snapshot = Snapshot(store, centre.code, now)
        self._centre = centre
        self._now = now
        self._made: tuple[int, Forecast] | None = None

    def __call__(self, service: str, priority: str | None) -> Quote | None:
        now = self._now()
        if self._made is None or not 0 <= now - self._made[0] < FORECAST_EVERY_MS:
            self._made = now, Forecast(self._snapshot.read())
        return self._made[1].newcomer(self._centre.service_by_code[service], priority)


def with_windows(centre: Centre, count: int) -> Centre | None:
    """The centre with so many windows: copies of its own, or without the last ones; None if a service had none."""
    windows = list(centre.windows[:count])
    patterns = cycle(centre.windows)
    number = max(window.number for window in centre.windows)
    while len(windows) < count:
        number += 1
        windows.append(replace(next(patterns), number=number))
    changed = replace(centre, windows=tuple(windows))
    served = frozenset().union(*changed.served_by.values())
    return changed if frozenset(centre.service_by_code) <= served else None
