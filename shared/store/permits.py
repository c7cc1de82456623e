"""Who may do what, inside a write: the rules of `domain.staff`, for the accounts of this store."""

from typing import Final

from shared.domain.errors import QueueError
from shared.domain.staff import Permission, may
from shared.store import sql
from shared.store.write import Write

NOBODY: Final = "cli"
"""The name of calls from a command line that named no one; may be at several windows."""


def require(write: Write, staff: str | None, permission: Permission) -> None:
    """Raises QueueError not_permitted or staff_locked unless the person may do it.

    Who is nobody (a command that named no one), and a name without a password (nobody has verified it), may do what
    the program's database role lets them.
    """
    row = None if staff is None else write.one(sql.STAFF, staff=staff)
    if row is None or row[1] is None:
        return
    _require_unlocked(write, staff, row[2])
    if not may(row[0], permission):
        raise QueueError("not_permitted", staff=staff, permission=str(permission))


def require_known(write: Write, staff: str) -> None:
    """In a store with accounts a shift belongs to one of them, or to nobody; else the name becomes known.

    QueueError staff_unknown, staff_locked.
    """
    row = write.one(sql.STAFF, staff=staff)
    if row is not None:
        _require_unlocked(write, staff, row[2])
        return
    if staff != NOBODY and write.one(sql.ANY_ACCOUNT):
        raise QueueError("staff_unknown", staff=staff)
    write.run(sql.ADD_STAFF, staff=staff)


def _require_unlocked(write: Write, staff: str | None, locked_at: int | None) -> None:
    if locked_at is not None:
        names = [row[0] for row in write.transaction.all(sql.WHO_UNLOCKS, centre=write.centre.code)]
        raise QueueError("staff_locked", staff=staff, ask=", ".join(names))
