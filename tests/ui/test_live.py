import threading
import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from shared.ui.jobs import Jobs
from shared.ui.live import Live


class Watcher:
    """A watcher whose hints the test gives, from threads of their own."""

    def __init__(self) -> None:
        self.callback: Callable[[int], None] | None = None
        self.closed = False
        self.answers = 0

    def start(self, callback: Callable[[int], None]) -> None:
        self.callback = callback

    def close(self) -> None:
        self.closed = True

    def hint(self, seq: int) -> None:
        assert self.callback is not None
        teller = threading.Thread(target=self.callback, args=(seq,))
        teller.start()
        teller.join()


class Store:
    """A store that counts how it is read and can be away."""

    def __init__(self) -> None:
        self.seq = 0
        self.away = False
        self.reads: list[float] = []
        self.readers = 0
        self.most_readers = 0
        self.gate = threading.Event()
        self.gate.set()

    def read(self) -> int:
        self.readers += 1
        self.most_readers = max(self.most_readers, self.readers)
        self.reads.append(time.monotonic())
        seq = self.seq
        self.gate.wait()
        self.readers -= 1
        if self.away:
            raise ConnectionError("away")
        return seq


class Screen:
    """What a live screen was told, in order."""

    def __init__(self, live: Live) -> None:
        self.told: list[object] = []
        live.refreshed.connect(self.told.append)
        live.lost.connect(lambda error: self.told.append(str(error)))
        live.back.connect(lambda: self.told.append("back"))


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


@pytest.fixture
def live(qtbot: QtBot, store: Store, watcher: Watcher) -> Iterator[Live]:
    jobs = Jobs()
    live = Live(jobs, watcher, store.read)
    yield live
    live.close()
    store.gate.set()
    jobs.close()


def test_a_screen_is_read_at_once(live: Live, qtbot: QtBot) -> None:
    screen = Screen(live)
    live.start()
    qtbot.waitUntil(lambda: screen.told == [0])


def test_a_hint_from_any_thread_reads_again_at_once(live: Live, store: Store, watcher: Watcher, qtbot: QtBot) -> None:
    screen = Screen(live)
    live.start()
    qtbot.waitUntil(lambda: screen.told == [0])
    qtbot.waitUntil(lambda: time.monotonic() - store.reads[-1] > 0.15)
    store.seq = 1
    hinted = time.monotonic()
    watcher.hint(1)
    qtbot.waitUntil(lambda: screen.told == [0, 1])
    assert time.monotonic() - hinted < 0.09


def test_many_hints_are_one_read_and_none_is_missed(live: Live, store: Store, watcher: Watcher, qtbot: QtBot) -> None:
    screen = Screen(live)
    live.start()
    qtbot.waitUntil(lambda: screen.told == [0])
    for seq in range(1, 101):
        store.seq = seq
        watcher.hint(seq)
    hinted = time.monotonic()
    qtbot.waitUntil(lambda: screen.told[-1] == 100)
    assert time.monotonic() - hinted < 0.3
    assert len(store.reads) <= 3
    assert all(later - earlier > 0.07 for earlier, later in zip(store.reads, store.reads[1:], strict=False))


def test_never_two_reads_at_once(live: Live, store: Store, watcher: Watcher, qtbot: QtBot) -> None:
    screen = Screen(live)
    store.gate.clear()
    live.start()
    qtbot.waitUntil(lambda: store.readers == 1)
    for moment in (0.0, 0.15, 0.3):  # at once, and when a read would be due again
        qtbot.waitUntil(lambda moment=moment: time.monotonic() - store.reads[0] > moment)  # type: ignore[misc]
        store.seq = 7
        watcher.hint(7)
    qtbot.waitUntil(lambda: time.monotonic() - store.reads[0] > 0.4)
    assert len(store.reads) == 1
    store.gate.set()
    qtbot.waitUntil(lambda: screen.told == [0, 7])
    assert store.most_readers == 1


def test_what_no_hint_tells_is_read_within_a_second(live: Live, store: Store, qtbot: QtBot) -> None:
    screen = Screen(live)
    live.start()
    qtbot.waitUntil(lambda: screen.told == [0])
    store.seq = 1
    qtbot.waitUntil(lambda: screen.told == [0, 1], timeout=1300)


def test_a_lost_store_is_said_once_and_comes_back_by_itself(live: Live, store: Store, qtbot: QtBot) -> None:
    screen = Screen(live)
    store.away = True
    live.start()
    qtbot.waitUntil(lambda: len(store.reads) >= 3)
    assert screen.told == ["away"]
    store.away = False
    qtbot.waitUntil(lambda: screen.told == ["away", "back", 0])
    gaps = [later - earlier for earlier, later in zip(store.reads, store.reads[1:], strict=False)]
    assert gaps[0] < gaps[1] < gaps[2] < 2.1


def test_hints_do_not_hammer_a_lost_store(live: Live, store: Store, watcher: Watcher, qtbot: QtBot) -> None:
    store.away = True
    live.start()
    qtbot.waitUntil(lambda: len(store.reads) == 2)
    for seq in range(50):
        watcher.hint(seq)
    qtbot.waitUntil(lambda: time.monotonic() - store.reads[1] > 0.3)
    assert len(store.reads) == 2


def test_after_the_end_nothing_is_told(live: Live, store: Store, watcher: Watcher, qtbot: QtBot) -> None:
    screen = Screen(live)
    store.gate.clear()
    live.start()
    qtbot.waitUntil(lambda: store.readers == 1)
    live.close()
    store.gate.set()
    qtbot.waitUntil(lambda: store.readers == 0)
    watcher.hint(1)
    qtbot.waitUntil(lambda: time.monotonic() - store.reads[0] > 0.2)
    assert screen.told == []
    assert len(store.reads) == 1
    assert watcher.closed


def test_a_store_that_says_nothing_any_more_is_lost_within_two_seconds(
    live: Live, store: Store, watcher: Watcher, qtbot: QtBot
) -> None:
    screen = Screen(live)
    watcher.answers = 1
    live.start()
    qtbot.waitUntil(lambda: screen.told == [0])
    store.gate.clear()
    silent_since = time.monotonic()
    qtbot.waitUntil(lambda: len(screen.told) == 2, timeout=3000)
    assert time.monotonic() - silent_since < 2
    assert screen.told == [0, "store_silent"]
    store.gate.set()
    qtbot.waitUntil(lambda: screen.told == [0, "store_silent", "back", 0])


def test_a_slow_read_is_no_loss_while_the_watcher_hears_of_the_store(
    live: Live, store: Store, watcher: Watcher, qtbot: QtBot
) -> None:
    screen = Screen(live)
    live.start()
    qtbot.waitUntil(lambda: screen.told == [0])
    store.gate.clear()
    slow_since = time.monotonic()

    def hears() -> bool:
        watcher.answers += 1
        return time.monotonic() - slow_since > 2.2

    qtbot.waitUntil(hears, timeout=5000)
    store.gate.set()
    qtbot.waitUntil(lambda: screen.told == [0, 0])
