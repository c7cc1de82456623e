"""What time it is: an app's own clock, else that of the store."""

import time

from shared.store import sql
from shared.store.engine import Clock, Store, Transaction


def process_clock() -> int:
    """The clock of this process, milliseconds since the epoch, UTC."""
    return time.time_ns() // 1_000_000


def now(store: Store, transaction: Transaction, clock: Clock | None) -> int:
    """The instant of a read or of a write outside the queue, milliseconds since the epoch, UTC."""
    if clock:
        return clock()
    if store.dialect == "sqlite":
        return process_clock()
    row = transaction.one(sql.NOW_POSTGRES)
    assert row is not None
    return int(row[0])
