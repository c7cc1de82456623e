"""A centre's queue as apps and the command reach it: opened from the settings when it is first needed.

An app may start before its store: every use raises StoreUnavailable until the store is there, and the watcher
goes on trying.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shared.domain.view import View

if TYPE_CHECKING:
    from shared.store.appointments import Appointments
    from shared.store.changes import Changes
    from shared.store.devices import Devices
    from shared.store.engine import Store
    from shared.store.queue import Queue
    from shared.store.ratings import Ratings
    from shared.store.reports import Reports
    from shared.store.snapshot import Snapshot
    from shared.store.staff import Staff


@dataclass(frozen=True, slots=True)
class _Opened:
    store: "Store"
    centre: str
    queue: "Queue"
    snapshot: "Snapshot"


class Access:
    """Store, queue and views of one centre. Threads may share it.

    `url` and `centre` as in the settings (no centre: the only one in the store); `clock` gives milliseconds, UTC
    (None: the store's own).
    """

    def __init__(self, url: str, centre: str | None = None, clock: Callable[[], int] | None = None) -> None:
        self._url = url
        self._centre = centre
        self._clock = clock
        self._lock = threading.Lock()
        self._opened: _Opened | None = None

    @property
    def store(self) -> "Store":
        """The open store. Raises StoreUnavailable."""
        return self._open().store

    @property
    def centre(self) -> str:
        """The centre's code. Raises StoreUnavailable."""
        return self._open().centre

    @property
    def queue(self) -> "Queue":
        """What happens at kiosks and windows. Raises StoreUnavailable."""
        return self._open().queue

    @property
    def snapshot(self) -> "Snapshot":
        """What screens read. Raises StoreUnavailable."""
        return self._open().snapshot

    @property
    def appointments(self) -> "Appointments":
        """Booking and giving up appointments. Raises StoreUnavailable."""
        from shared.store.appointments import Appointments

        return Appointments(self.store, self.centre)

    @property
    def ratings(self) -> "Ratings":
        """What visitors answer about their turns. Raises StoreUnavailable."""
        from shared.store.ratings import Ratings

        return Ratings(self.store, self.centre, self._clock)

    @property
    def reports(self) -> "Reports":
        """The record of past days, for statistics. Raises StoreUnavailable."""
        from shared.store.reports import Reports

        return Reports(self.store, self.centre, self._clock)

    @property
    def staff(self) -> "Staff":
        """Who may sign in. Raises StoreUnavailable."""
        from shared.store.staff import Staff

        return Staff(self.store, self.centre, self._clock)

    @property
    def devices(self) -> "Devices":
        """Which devices are alive, and how they are. Raises StoreUnavailable."""
        from shared.store.devices import Devices

        return Devices(self.store, self.centre, self._clock)

    def read(self) -> View:
        """The queue now. Raises StoreUnavailable."""
        return self.snapshot.read()

    def changes(self, pause_seconds: float = 0, spread_seconds: float = 0) -> "Changes":
        """A watcher that tells of new events, at a `Pace` of such seconds; it may start while the store is absent."""
        from shared.store.changes import Changes, Pace

        return Changes(lambda: (self.store, self.centre), Pace(pause_seconds, spread_seconds))

    def close(self) -> None:
        """Closes the store's connections."""
        with self._lock:
            if self._opened:
                self._opened.store.close()
            self._opened = None

    def _open(self) -> _Opened:
        with self._lock:
            if self._opened is None:
                self._opened = self._connect()
            return self._opened

    def _connect(self) -> _Opened:
        # imported here: SQLAlchemy costs more than a first frame may
        from shared.store.configuration import centre_code, centres
        from shared.store.engine import Store
        from shared.store.queue import Queue
        from shared.store.snapshot import Snapshot

        store = Store(self._url)
        try:
            with store.read() as transaction:
                centre = centre_code(centres(transaction), self._centre)
        except BaseException:
            store.close()
            raise
        return _Opened(store, centre, Queue(store, centre, self._clock), Snapshot(store, centre, self._clock))
