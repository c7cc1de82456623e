"""A stress of layouts: in every state of the counter no text is cut short, off the screen, or over another.

Here each state on the screens and in the languages that leave least room; `make endure` takes all with each other
(`every_layout.py`).
"""

from collections.abc import Callable, Iterator, Sequence

import pytest

from counter import work
from counter.frame import OVERVIEW
from shared.domain.staff import Role
from tests.counter import shots
from tests.counter.conftest import Screen
from tests.counter.hall import Clock, Hall
from tests.counter.looking import faults
from tests.counter.test_by_hand import Cable
from tests.counter.walking import (
    STAFF,
    WINDOW,
    Place,
    faults_on,
    morning,
    seat,
    walk_desk,
    walk_front,
    walk_lost,
    walk_overview,
)

Sit = Callable[..., Screen]
Walk = Callable[[Sit, Hall], tuple[Screen, Iterator[str]]]


@pytest.fixture(autouse=True)
def deliberate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two presses in a row are meant, however fast the test is."""
    monkeypatch.setattr(work, "GUARD_SECONDS", 0)


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


def clock_of(hall: Hall) -> Clock:
    assert isinstance(hall.clock, Clock)
    return hall.clock


WALKS: dict[str, Walk] = {
    "desk": desk,
    "without the store": without_store,
    "nobody": nobody,
    "reception": front,
    "overview": overview,
}


@pytest.mark.parametrize(
    ("walk", "places"),
    [
        ("desk", [("1366", "ru"), ("panel", "az")]),
        ("without the store", [("1366, 200 %", "ru"), ("1280, 150 %", "az"), ("1280", "en")]),
        ("nobody", [("1280, 200 %", "ru"), ("1920", "az")]),
        ("reception", [("1280", "ru"), ("1366, 200 %", "az")]),
        ("overview", [("1366", "en"), ("1280, 150 %", "ru")]),
    ],
)
def test_every_state_is_whole(sit: Sit, hall: Hall, walk: str, places: Sequence[Place]) -> None:
    found = faults_on(*WALKS[walk](sit, hall), places)
    assert not found, "\n".join(found)


def test_what_is_cut_is_found(sit: Sit, hall: Hall) -> None:
    """The looking itself: on a screen that is too small for anybody it finds something."""
    screen, _ = nobody(sit, hall)
    screen.window.resize(300, 200)
    assert faults(screen.window)
