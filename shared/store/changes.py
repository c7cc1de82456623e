"""Tells of new events: one watcher thread per process.

Postgres: LISTEN on a connection of its own. SQLite: PRAGMA data_version every 50 ms. A notification is only a
hint; the seq that is then read is the truth, and it is read every second in any case.
"""

import random
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from select import select
from typing import Any, Final

from shared.domain.errors import StoreUnavailable
from shared.store import sql
from shared.store.engine import Store, Transaction
from shared.store.faults import wrapped

POLL_SECONDS: Final = 0.05
GUARANTEE_SECONDS: Final = 1.0
STOP_SECONDS: Final = 0.25
"""How soon a watcher that waits for a server's word sees that it shall end."""
RETRY_SECONDS: Final = 0.5
PATIENCE_SECONDS: Final = 2.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How eagerly a watcher listens, in seconds; what happens while it waits is told together.

    Between two events that it tells of lie `pause` or more, but never so long that it seems silent. After a server's
    word it waits up to `spread`, by chance: 60 screens do not ask the server all at once then.
    """

    pause: float = 0.0
    spread: float = 0.0


AT_ONCE: Final = Pace()


class Changes:
    """Calls back with the centre's seq whenever it has grown, from the watcher's thread.

    `start` may be called while the store is absent: the watcher goes on trying. `lost` is called once for each
    time the store goes away; when it is back, its seq is told, grown or not.
    """

    def __init__(self, opened: Callable[[], tuple[Store, str]], pace: Pace = AT_ONCE) -> None:
        """`opened` gives the store and the centre's code, or raises StoreUnavailable while it is absent."""
        self._opened = opened
        self._pace = pace
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._seq = -1
        self.answers = 0
        """How often the store has answered: it grows at least every second while the store is there."""
        self._tell: Callable[[int], None] = lambda seq: None
        self._lost: Callable[[StoreUnavailable], None] = lambda error: None

    def start(self, tell: Callable[[int], None], lost: Callable[[StoreUnavailable], None] | None = None) -> None:
        """Begins to watch; the first seq is told at once."""
        self._tell = tell
        self._lost = lost or self._lost
        self._thread = threading.Thread(target=self._run, name="changes", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends the watcher and waits for its thread, but not for a store that does not answer."""
        self._stop.set()
        if self._thread:
            self._thread.join(PATIENCE_SECONDS)

    def _run(self) -> None:
        told_lost = False
        while not self._stop.is_set():
            try:
                store, centre = self._opened()
                self._look(store, centre)
                told_lost = False
                if store.dialect == "sqlite":
                    _watch_sqlite(store, self._stop, partial(self._look, store, centre), self._pace)
                else:
                    _watch_postgres(store, self._stop, partial(self._read_seq, centre), self._pace)
            except StoreUnavailable as error:
                if not told_lost:
                    self._lost(error)
                told_lost, self._seq = True, -1
                self._stop.wait(RETRY_SECONDS)

    def _look(self, store: Store, centre: str) -> bool:
        with store.glance() as transaction:
            return self._read_seq(centre, transaction)

    def _read_seq(self, centre: str, transaction: Transaction) -> bool:
        """Tells of the seq if it has grown; gives whether it has."""
        row = transaction.one(sql.CENTRE, centre=centre)
        self.answers += 1
        if row is None:
            raise StoreUnavailable("centre_unknown", centre=centre)
        grown = bool(row[0] != self._seq)
        if grown:
            self._seq = row[0]
            self._tell(self._seq)
        return grown


def _watch_sqlite(store: Store, stop: threading.Event, look: Callable[[], bool], pace: Pace) -> None:
    with wrapped(store.place), closing(store.engine.raw_connection()) as connection:
        driver: Any = connection.driver_connection
        version = _data_version(driver)
        look()
        looked, news = time.monotonic(), 0.0
        while not stop.wait(POLL_SECONDS):
            at, now = time.monotonic(), _data_version(driver)
            if (now != version and at - news >= pace.pause) or at - looked >= GUARANTEE_SECONDS:
                version, looked = now, at
                if look():
                    news = time.monotonic()


def _data_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _watch_postgres(store: Store, stop: threading.Event, look: Callable[[Transaction], bool], pace: Pace) -> None:
    chance = random.SystemRandom()
    with store.apart() as transaction:
        driver: Any = transaction.connection.connection.driver_connection
        transaction.run("LISTEN novbe", {})
        look(transaction)
        looked, news = time.monotonic(), 0.0
        while not stop.is_set():
            if told := _told(driver, STOP_SECONDS):
                now = time.monotonic()
                wait = max(0.0, news + pace.pause - now) + chance.uniform(0, pace.spread)
                stop.wait(max(0.0, min(wait, looked + GUARANTEE_SECONDS - now)))  # later would seem silent
                _told(driver, 0)  # what has come meanwhile is looked at together
            if told or time.monotonic() - looked >= GUARANTEE_SECONDS - STOP_SECONDS:
                looked = time.monotonic()
                if look(transaction):
                    news = looked


def _told(driver: Any, seconds: float) -> bool:
    """Whether the server has said something, waiting so long at most."""
    # a word that came with an answer does not wake `select`
    said = list(driver.notifies(timeout=0)) or select([driver], [], [], seconds)[0]
    return bool(said)
