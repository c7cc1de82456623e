"""A screen of the hall tells that it is alive, whatever becomes of its store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from display.heartbeat import Heartbeat
from shared.access import Access
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.ui.jobs import Jobs
from tests.display.hall import MORNING
from tests.display.stage import sample_centre


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/hall.sqlite"


def set_up(url: str) -> None:
    with Store(url, create=True) as store:
        migrate(store)
        apply_centre(store, sample_centre(1), lambda: MORNING)


@pytest.fixture
def rest(qtbot: QtBot, jobs: Jobs) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: jobs.property("busy") == 0)


def test_it_beats_at_once_with_what_the_screen_shows(url: str, jobs: Jobs, rest: Callable[[], None]) -> None:
    set_up(url)
    access = Access(url, clock=lambda: MORNING)
    Heartbeat(access, jobs, "Hall 2", "board", lambda: {"told": {"7": MORNING}}, jobs).start()
    rest()
    (device,) = access.devices.all()
    assert (device.name, device.kind, device.seen_at) == ("Hall 2", "board", MORNING)
    assert device.state == {"told": {"7": MORNING}}
    access.close()


def test_what_changes_while_it_beats_is_told_with_the_next_beat(url: str, jobs: Jobs, rest: Callable[[], None]) -> None:
    set_up(url)
    access = Access(url, clock=lambda: MORNING)
    told: dict[str, int] = {}
    states: list[dict[str, int]] = []

    def state() -> dict[str, object]:
        states.append(dict(told))
        return {"told": dict(told)}

    heartbeat = Heartbeat(access, jobs, "Hall 2", "board", state, jobs)
    heartbeat.beat()
    for turn in range(1, 6):
        told[str(turn)] = MORNING
        heartbeat.beat()
    rest()
    assert len(states) == 2, "one beat at a time, and one for all that came meanwhile"
    (device,) = access.devices.all()
    assert set(device.state["told"]) == {"1", "2", "3", "4", "5"}
    access.close()


def test_a_store_that_is_not_there_yet_is_told_later(url: str, jobs: Jobs, rest: Callable[[], None]) -> None:
    access = Access(url, clock=lambda: MORNING)
    heartbeat = Heartbeat(access, jobs, "Hall 2", "sign", dict, jobs)
    heartbeat.start()
    rest()
    set_up(url)
    heartbeat.beat()
    rest()
    assert [device.kind for device in access.devices.all()] == ["sign"]
    access.close()
