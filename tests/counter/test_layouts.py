"""A stress of layouts: in every state of the counter no text is cut short, off the screen, or over another.

Here each state on the screens and in the languages that leave least room; `make endure` takes all with each other
(`every_layout.py`).
"""

from collections.abc import Callable, Iterator, Sequence

import argon2
import pytest

from counter import work
from counter.frame import DESK, OVERVIEW
from shared.domain.staff import Role
from shared.ui.robot import shows
from tests.counter import shots
from tests.counter.conftest import Screen
from tests.counter.hall import Clock, Hall
from tests.counter.looking import faults
from tests.counter.test_by_hand import Cable
from tests.counter.walking import (
    SECRET,
    SIGHTS,
    STAFF,
    WINDOW,
    Place,
    faults_on,
    look_from,
    morning,
    seat,
    walk_desk,
    walk_door,
    walk_front,
    walk_lock,
    walk_lost,
    walk_overview,
)

Sit = Callable[..., Screen]
Walk = Callable[[Sit, Hall], tuple[Screen, Iterator[str]]]


@pytest.fixture(autouse=True)
def deliberate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two presses in a row are meant, however fast the test is."""
    monkeypatch.setattr(work, "GUARD_SECONDS", 0)


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """What costs a guesser much costs a test little."""
    quick = argon2.PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr("shared.store.staff.hasher", lambda: quick)


def desk(sit: Sit, hall: Hall) -> tuple[Screen, Iterator[str]]:
    """An operator's morning."""
    morning(hall)
    screen = sit(WINDOW, STAFF)
    seat(screen, Role.OPERATOR)
    return screen, walk_desk(screen, hall)


def without_store(sit: Sit, hall: Hall) -> tuple[Screen, Iterator[str]]:
    """A supervisor, who has more pages, without the store."""
    morning(hall)
    screen = sit(WINDOW, STAFF)
    seat(screen, Role.SUPERVISOR)
    screen.counter.frame.go("desk")
    return screen, walk_lost(screen, Cable(hall).pull)


def nobody(sit: Sit, hall: Hall) -> tuple[Screen, Iterator[str]]:
    """A window for which nobody waits."""
    screen = sit(WINDOW, STAFF)
    screen.sees("Nobody waits for this window")
    return screen, iter(["nobody waits"])


def front(sit: Sit, hall: Hall) -> tuple[Screen, Iterator[str]]:
    """Reception, with appointments and a call for help."""
    shots.front(hall, clock_of(hall))
    screen = sit(WINDOW, STAFF)
    seat(screen, Role.RECEPTION)
    screen.sees("Find a ticket")
    return screen, walk_front(screen)


def overview(sit: Sit, hall: Hall) -> tuple[Screen, Iterator[str]]:
    """A busy hall, seen by whoever has all pages."""
    shots.floor(hall, clock_of(hall))
    screen = sit(WINDOW, STAFF)
    seat(screen, Role.ADMINISTRATOR)
    screen.counter.frame.go(OVERVIEW)
    return screen, walk_overview(screen)


def door(sit: Sit, hall: Hall) -> tuple[Screen, Iterator[str]]:
    """Where one signs in."""
    morning(hall)
    hall.queue.close_window(WINDOW)
    hall.access.staff.add(STAFF, Role.OPERATOR, SECRET)
    return (screen := sit(WINDOW, password="")), walk_door(screen, hall)


def locked(sit: Sit, hall: Hall) -> tuple[Screen, Iterator[str]]:
    """A supervisor's desk that is locked."""
    morning(hall)
    hall.access.staff.add(STAFF, Role.SUPERVISOR, SECRET)
    screen = sit(WINDOW, STAFF, password=SECRET)
    screen.qtbot.waitUntil(lambda: bool(screen.counter.desk.staff), timeout=5000)
    screen.counter.frame.go(DESK)
    return screen, walk_lock(screen)


def clock_of(hall: Hall) -> Clock:
    assert isinstance(hall.clock, Clock)
    return hall.clock


WALKS: dict[str, Walk] = {
    "desk": desk,
    "without the store": without_store,
    "nobody": nobody,
    "door": door,
    "lock": locked,
    "reception": front,
    "overview": overview,
}


@pytest.mark.parametrize(
    ("walk", "places"),
    [
        ("desk", [("1366", "ru"), ("panel", "az")]),
        ("without the store", [("1366, 200 %", "ru"), ("1280, 150 %", "az"), ("1280", "en")]),
        ("nobody", [("1280, 200 %", "ru"), ("1920", "az")]),
        ("door", [("1280", "ru"), ("1366, 200 %", "az")]),
        ("lock", [("1280, 150 %", "ru"), ("panel", "az")]),
        ("reception", [("1280", "ru"), ("1366, 200 %", "az")]),
        ("overview", [("1366", "en"), ("1280, 150 %", "ru")]),
    ],
)
def test_every_state_is_whole(sit: Sit, hall: Hall, walk: str, places: Sequence[Place]) -> None:
    found = faults_on(*WALKS[walk](sit, hall), places)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("sight", ["panel", "1280, 150 %"])
def test_a_long_name_is_shortened_not_cut(sit: Sit, sight: str) -> None:
    desk = sit(WINDOW, "Məhəmmədəli Rəhimbəyova")
    desk.sees("Nobody waits for this window")
    look_from(desk, SIGHTS[sight], "ru")
    assert not faults(desk.window)
    assert shows(desk.window, "Məhəmmədəli Rəhimbəyova")


def test_what_is_cut_is_found(sit: Sit, hall: Hall) -> None:
    """The looking itself: on a screen that is too small for anybody it finds something."""
    screen, _ = nobody(sit, hall)
    screen.window.resize(300, 200)
    assert faults(screen.window)
