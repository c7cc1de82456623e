"""Whoever watches a store is told of what happens, also after bad luck."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from threading import Condition
from time import monotonic

import pytest

from shared.access import Access
from shared.domain.errors import StoreUnavailable
from shared.store.changes import AT_ONCE, Changes, Pace
from shared.store.engine import Store
from shared.store.migrate import migrate
from tests.domain.small import small_centre
from tests.postgres import PostgresServer, installed
from tests.store.hall import Clock, Hall

PATIENCE = 20.0
"""Seconds after which a test gives up; what is waited for takes a fraction of one."""


class Listener:
    """Hears what a watcher tells, and waits for it."""

    def __init__(self) -> None:
        self.told: list[int] = []
        self.at: list[float] = []
        self.lost: list[str] = []
        self._news = Condition()

    def tell(self, seq: int) -> None:
        with self._news:
            self.told.append(seq)
            self.at.append(monotonic())
            self._news.notify_all()

    def lose(self, error: StoreUnavailable) -> None:
        with self._news:
            self.lost.append(error.code)
            self._news.notify_all()

    def until(self, happened: Callable[["Listener"], bool]) -> float:
        """Waits for something; gives the seconds that it took."""
        begin = monotonic()
        with self._news:
            assert self._news.wait_for(lambda: happened(self), PATIENCE), f"told {self.told}, lost {self.lost}"
        return monotonic() - begin

    def hears(self, seq: int) -> float:
        return self.until(lambda listener: bool(listener.told) and listener.told[-1] >= seq)


@contextmanager
def watching(opened: Callable[[], tuple[Store, str]], pace: Pace = AT_ONCE) -> Iterator[Listener]:
    listener = Listener()
    changes = Changes(opened, pace)
    changes.start(listener.tell, listener.lose)
    try:
        yield listener
    finally:
        changes.close()


@pytest.fixture
def listener(hall: Hall) -> Iterator[Listener]:
    """Watches the hall as another process does: over connections of its own."""
    with Store(hall.store.url) as store, watching(lambda: (store, hall.code)) as listener:
        listener.hears(0)
        yield listener


def test_what_has_happened_before_is_told_at_once(hall: Hall) -> None:
    hall.visitor()
    with watching(lambda: (hall.store, hall.code)) as listener:
        listener.hears(2)
        assert listener.told == [2]


def test_each_event_is_told_within_a_second(hall: Hall, listener: Listener) -> None:
    for seq in range(2, 12):
        hall.queue.issue("pension")
        assert listener.hears(seq) < 1
    assert listener.told == sorted(set(listener.told))
    assert listener.lost == []


def test_of_a_crowd_the_newest_is_told(hall: Hall, listener: Listener) -> None:
    for _ in range(100):
        hall.queue.issue("pension")
    listener.hears(101)
    assert listener.told[-1] == 101
    assert len(listener.told) <= 102


def test_a_calm_watcher_tells_together_of_what_happens_in_its_pause(hall: Hall) -> None:
    pace = Pace(pause=0.7, spread=0.1)
    with Store(hall.store.url) as store, watching(lambda: (store, hall.code), pace) as listener:
        listener.hears(0)
        for seq in range(2, 12):
            hall.queue.issue("pension")
            if seq % 5 == 0:
                listener.hears(seq)
        listener.hears(11)
        gaps = [later - earlier for earlier, later in pairwise(listener.at[1:])]
        assert gaps
        assert min(gaps) > 0.69


def test_what_leaves_no_event_is_not_told(hall: Hall, listener: Listener) -> None:
    hall.queue.open_window(1, "Leyla")
    listener.hears(2)
    assert hall.queue.call_next(1) is None
    with hall.refused("window_empty"):
        hall.queue.finish(1)
    hall.visitor()
    listener.hears(3)
    assert listener.told == [0, 2, 3]


def test_other_centres_are_not_told_of(hall: Hall, listener: Listener, store: Store) -> None:
    other = Hall(store, small_centre(code=f"{hall.code}-other"), Clock())
    other.visitor()
    hall.visitor()
    listener.hears(2)
    assert listener.told == [0, 2]


def test_an_event_that_nobody_notified_of_is_found_within_a_second(hall: Hall, listener: Listener) -> None:
    """As after a restored replica, or a trigger that somebody has dropped."""
    with hall.store.write() as transaction:
        if hall.store.dialect == "postgresql":
            transaction.run("SET LOCAL session_replication_role = replica", {})
        transaction.run("UPDATE centre SET seq = 1 WHERE code = :centre", {"centre": hall.code})
        event = "INSERT INTO event (centre, seq, at, kind, data) VALUES (:centre, 1, 5, 'configured', '{}')"
        transaction.run(event, {"centre": hall.code})
    assert listener.hears(1) < 1.5


def test_a_closed_watcher_tells_nothing(hall: Hall) -> None:
    listener = Listener()
    changes = Changes(lambda: (hall.store, hall.code))
    changes.start(listener.tell)
    listener.hears(0)
    changes.close()
    hall.visitor()
    assert listener.told == [0]


def test_a_watcher_may_be_closed_before_it_was_started() -> None:
    Changes(lambda: pytest.fail("nothing was asked for")).close()


class TestBeforeThereIsAStore:
    def test_a_file_that_comes_later(self, tmp_path: Path) -> None:
        url = f"sqlite:///{tmp_path}/novbe.sqlite"
        access = Access(url)
        listener = Listener()
        changes = access.changes()
        changes.start(listener.tell, listener.lose)
        listener.until(lambda heard: bool(heard.lost))
        with Store(url, create=True) as store:
            migrate(store)
            Hall(store, small_centre()).visitor()
            listener.hears(2)
        changes.close()
        access.close()
        assert len(listener.lost) == 1, "the loss is told once"

    def test_a_server_that_starts_later(self) -> None:
        with PostgresServer() as server:
            url = server.create_database()
            with Store(url) as store:
                migrate(store)
                Hall(store, small_centre()).visitor()
            server.stop()
            access = Access(url)
            listener = Listener()
            changes = access.changes()
            changes.start(listener.tell, listener.lose)
            listener.until(lambda heard: heard.lost == ["store_unavailable"])
            server.start()
            listener.hears(2)
            changes.close()
            access.close()


@pytest.mark.parametrize("version", installed())
def test_a_server_that_dies_and_comes_back(version: int) -> None:
    with PostgresServer(version) as server, Store(server.create_database()) as store:
        migrate(store)
        hall = Hall(store, small_centre())
        hall.visitor()
        with Store(store.url) as watched, watching(lambda: (watched, hall.code)) as listener:
            listener.hears(2)
            server.kill()
            listener.until(lambda heard: heard.lost == ["store_unavailable"])
            server.start()
            # back again, although nothing new has happened
            listener.until(lambda heard: heard.told == [2, 2])
            hall.visitor()
            assert listener.hears(3) < 1
            server.restart()
            listener.until(lambda heard: len(heard.lost) == 2 and heard.told == [2, 2, 3, 3])
        hall.check()
