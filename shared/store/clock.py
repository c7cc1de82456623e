"""What time it is: an app's own clock, else that of the store."""

from shared.store import sql
from shared.store.engine import Clock, Store, Transaction


def now(store: Store, transaction: Transaction, clock: Clock | None) -> int:
    """The instant of a read or of a write outside the queue, milliseconds since the epoch, UTC."""
    if clock:
        return clock()
    if store.dialect == "sqlite":
        return store.steady()
    row = transaction.one(sql.NOW_POSTGRES)
    assert row is not None
    return int(row[0])
