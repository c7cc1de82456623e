"""A network that loses the store without a word: the window says so, goes on by hand, and is right again by itself."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.counter.hall import MORNING, Clock, Hall, Robot, kinds
from tests.postgres import PostgresServer
from tests.store.proxy import Wire

Start = Callable[..., Robot]
AT_FOUR = ("--window", "4", "--staff", "Aysel Məmmədova")


@pytest.fixture
def wired(postgres_server: PostgresServer) -> Iterator[tuple[Hall, Wire]]:
    """A hall on Postgres, reached over a wire."""
    clock = Clock(MORNING)
    clock.run()
    database, _, folder = postgres_server.create_database().partition("@/")[2].partition("?host=")
    with Wire(Path(folder) / ".s.PGSQL.5432") as wire:
        hall = Hall(f"postgresql://novbe@{wire.host}/{database}", clock)
        yield hall, wire
        wire.silent.clear()
        hall.close()


def test_a_silent_network_is_told_within_two_seconds_and_nothing_is_lost_or_done_twice(
    wired: tuple[Hall, Wire], start: Start
) -> None:
    hall, wire = wired
    for _ in range(2):
        hall.comes()
    desk = start(hall, *AT_FOUR)
    desk.sees("Next in line")
    wire.silent.set()
    silent_since = time.monotonic()
    desk.key("F2")  # its answer will not come
    desk.sees("No connection since 10:")
    assert time.monotonic() - silent_since < 2
    desk.key_again("F2", "Since the call")
    desk.key("F5")
    desk.sees("Service time")
    wire.silent.clear()
    desk.sees("Entered afterwards: 1")
    desk.sees("Service time")
    assert kinds(hall) == ["called", "started"]
    visit = hall.view().at_window(4)
    assert visit is not None
    assert visit.ticket.text == "A001"
    wire.silent.set()
    assert desk.close() == 0, "nobody waits for a silent store"


def test_a_call_that_nobody_answered_is_done_once_when_the_network_is_back(
    wired: tuple[Hall, Wire], start: Start
) -> None:
    hall, wire = wired
    hall.comes()
    hall.comes()
    desk = start(hall, *AT_FOUR)
    desk.sees("Next in line")
    wire.silent.set()
    desk.key("F2")
    desk.sees("No connection since 10:")
    wire.silent.clear()
    desk.sees("Since the call")
    assert kinds(hall) == ["called"]
