"""Simulated people use the real queue, and whatever they do leaves a record that is in order."""

from collections import Counter
from pathlib import Path

import pytest

from shared import assets
from shared.domain.centre import Centre
from shared.simulation.crowd import Crowd
from shared.simulation.habits import Habits
from shared.store import centre_file
from shared.store.centre import apply_centre
from shared.store.checking import check
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.store.queue import Queue
from shared.store.snapshot import Snapshot
from tests.domain.small import at

HOUR = 3_600_000
OPENING = at("2026-03-05 09:00")


@pytest.fixture(scope="module")
def centre() -> Centre:
    return centre_file.read(assets.path("centres", "dost", "centre.toml"))


class Morning:
    """A crowd in a store of its own, from the opening on."""

    def __init__(self, file: Path, centre: Centre, seed: int = 1, habits: Habits | None = None) -> None:
        self.store = Store(f"sqlite:///{file}", create=True)
        migrate(self.store)
        apply_centre(self.store, centre, lambda: OPENING)
        self.now = OPENING
        queue = Queue(self.store, centre.code, lambda: self.crowd.now)
        self.crowd: Crowd = Crowd(queue, centre, OPENING, seed=seed, habits=habits)
        self.snapshot = Snapshot(self.store, centre.code, lambda: self.crowd.now)

    def kinds(self) -> Counter[str]:
        return Counter(event.kind for event in self.snapshot.events())


def test_a_day_of_a_crowd_leaves_a_record_in_order(tmp_path: Path, centre: Centre) -> None:
    morning = Morning(tmp_path / "day.sqlite", centre)
    with morning.store:
        morning.crowd.play_until(OPENING + 6 * HOUR)
        assert check(morning.store, centre.code).faults == ()
        kinds = morning.kinds()
    assert kinds["issued"] > 200
    assert {"called", "recalled", "started", "finished", "no_show", "transferred", "held", "resumed"} <= kinds.keys()


def test_the_same_seed_brings_the_same_people(tmp_path: Path, centre: Centre) -> None:
    days = []
    for name in ("one", "two"):
        morning = Morning(tmp_path / f"{name}.sqlite", centre, seed=5)
        with morning.store:
            morning.crowd.play_until(OPENING + HOUR)
            days.append([(event.at, event.kind, event.ticket, event.window) for event in morning.snapshot.events()])
    assert days[0] == days[1]


def test_hurried_people_come_more_often(tmp_path: Path, centre: Centre) -> None:
    slow, fast = (Morning(tmp_path / f"{speed}.sqlite", centre, habits=Habits(speed=speed)) for speed in (1.0, 4.0))
    with slow.store, fast.store:
        for morning in (slow, fast):
            morning.crowd.play_until(OPENING + HOUR // 2)
        assert fast.kinds()["issued"] > 2 * slow.kinds()["issued"]


def test_a_paused_day_is_waited_out(tmp_path: Path, centre: Centre) -> None:
    morning = Morning(tmp_path / "pause.sqlite", centre)
    with morning.store:
        queue = Queue(morning.store, centre.code, lambda: morning.crowd.now)
        morning.crowd.play_until(OPENING + HOUR)
        queue.pause_day("power")
        before = morning.kinds()
        morning.crowd.play_until(OPENING + HOUR + HOUR // 4)
        assert morning.kinds()["called"] == before["called"]
        queue.resume_day()
        morning.crowd.play_until(OPENING + 2 * HOUR)
        assert morning.kinds()["called"] > before["called"]
        assert check(morning.store, centre.code).faults == ()
