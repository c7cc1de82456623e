"""Accounts: who may sign in, with what password, as what; and how a wrong password makes one wait.

The queue does not wait for it: no lock, no event. What a person may do is decided by `domain.staff`; what a program
may do, whoever uses it, by the grants of its database role (`grants.py`).
"""

import unicodedata
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from shared.domain.errors import QueueError, StoreUnavailable
from shared.domain.staff import (
    FORGOTTEN_AFTER_MS,
    LONGEST_PASSWORD,
    LONGEST_WAIT_MS,
    SHORTEST_PASSWORD,
    Role,
    clean_name,
    same_name,
    unfit,
    wait_after,
)
from shared.store import sql
from shared.store.clock import now
from shared.store.engine import Clock, Store, Transaction
from shared.store.permits import NOBODY

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_ALL: Final = "SELECT name, role, locked_at, password FROM staff WHERE centre = :centre ORDER BY name"
_SET: Final = (
    "INSERT INTO staff (centre, name, role, password) VALUES (:centre, :name, :role, :password)"
    " ON CONFLICT (centre, name) DO UPDATE SET role = excluded.role, password = excluded.password, locked_at = NULL"
)
_NEW_HASH: Final = "UPDATE staff SET password = :password WHERE centre = :centre AND name = :name"
_SET_ROLE: Final = "UPDATE staff SET role = :role WHERE centre = :centre AND name = :name"
_SET_LOCKED: Final = "UPDATE staff SET locked_at = :at WHERE centre = :centre AND name = :name"
# a row that is not returned: the wait is not over. A clock that was set back locks nobody out
_TRY: Final = (
    "INSERT INTO attempt (centre, who, failures, next_at) VALUES (:centre, :who, 1, :at)"
    " ON CONFLICT (centre, who) DO UPDATE SET failures ="
    " CASE WHEN attempt.next_at < :forgotten THEN 1 ELSE attempt.failures + 1 END"
    " WHERE attempt.next_at <= :at OR attempt.next_at > :at + :longest RETURNING failures"
)
_NEXT_TRY: Final = "UPDATE attempt SET next_at = :next_at WHERE centre = :centre AND who = :who"
_WAITS: Final = "SELECT next_at FROM attempt WHERE centre = :centre AND who = :who"
_FORGIVE: Final = "DELETE FROM attempt WHERE centre = :centre AND (who = :who OR next_at < :forgotten)"


@dataclass(frozen=True, slots=True)
class Account:
    """A person who signs in. `password` is an argon2 hash; without one it is a name that has been at a window."""

    name: str
    role: Role
    locked_at: int | None = None
    password: str | None = field(default=None, repr=False)


class Staff:
    """The accounts of one centre. Threads may share it. All methods raise StoreUnavailable."""

    def __init__(self, store: Store, centre: str, clock: Clock | None = None) -> None:
        self._store = store
        self._centre = centre
        self._clock = clock

    def all(self) -> tuple[Account, ...]:
        """Everybody who can sign in, by name."""
        with self._store.read() as transaction:
            return tuple(account for account in self._rows(transaction) if account.password)

    def add(self, name: str, role: Role, password: str) -> Account:
        """A new account. QueueError staff_known, staff_name_empty, staff_name_long, password_unfit."""
        clean, password_hash = clean_name(name), hashed(password, name)
        with self._store.write() as transaction:
            known = _named(self._rows(transaction), clean)
            # a name that has been at a window becomes the account: its shifts are this person's
            account = Account(known.name if known else clean, role, password=password_hash)
            if clean == NOBODY or (known and known.password):
                raise QueueError("staff_known", staff=account.name)
            new = {"name": account.name, "role": str(role), "password": password_hash}
            transaction.run(_SET, {"centre": self._centre, **new})
        return account

    def set_password(self, name: str, password: str) -> Account:
        """A new password; wrong tries before are forgiven. QueueError staff_unknown, password_unfit."""
        password_hash = hashed(password, name)
        return self._change(name, _NEW_HASH, password=password_hash)

    def set_role(self, name: str, role: Role) -> Account:
        """QueueError staff_unknown."""
        return self._change(name, _SET_ROLE, role=str(role))

    def lock(self, name: str) -> Account:
        """From now on nobody signs in under this name. QueueError staff_unknown."""
        with self._store.read() as transaction:
            at = now(self._store, transaction, self._clock)
        return self._change(name, _SET_LOCKED, at=at)

    def unlock(self, name: str) -> Account:
        """The person may sign in again, at once. QueueError staff_unknown."""
        return self._change(name, _SET_LOCKED, at=None)

    def sign_in(self, name: str, password: str) -> Account:
        """Whose name and password these are.

        QueueError sign_in_wrong (`seconds` until the next try; whether it was the name is not told), sign_in_wait
        (`seconds`), staff_locked (`ask`: who can unlock it; told only to who knows the password).
        """
        who = _digest(name)
        failures = self._try(who)
        with self._store.read() as transaction:
            rows = self._rows(transaction)
            ask = [row[0] for row in transaction.all(sql.WHO_UNLOCKS, centre=self._centre)]
        account, nobody = _named(rows, name), _nobodys_hash()
        # a name without an account takes as long as one with
        known = (account.password if account else None) or nobody
        if not matches(known, password) or account is None:
            raise QueueError("sign_in_wrong", seconds=wait_after(failures) // 1000)
        self._forgive(who)
        if account.locked_at is not None:
            raise QueueError("staff_locked", staff=account.name, ask=", ".join(ask))
        return self._rehashed(account, password)

    def _try(self, who: str) -> int:
        """Counts a try as a failure before it is made, so that many programs at once have no more tries than one."""
        with self._store.write() as transaction:
            at = now(self._store, transaction, self._clock)
            times = {"at": at, "forgotten": at - FORGOTTEN_AFTER_MS, "longest": LONGEST_WAIT_MS}
            row = transaction.one(_TRY, centre=self._centre, who=who, **times)
            if row is not None:
                next_at = at + wait_after(row[0])
                transaction.run(_NEXT_TRY, {"centre": self._centre, "who": who, "next_at": next_at})
                return int(row[0])
            waits = transaction.one(_WAITS, centre=self._centre, who=who)
        assert waits is not None
        raise QueueError("sign_in_wait", seconds=-((at - waits[0]) // 1000))

    def _forgive(self, who: str) -> None:
        with self._store.write() as transaction:
            at = now(self._store, transaction, self._clock)
            transaction.run(_FORGIVE, {"centre": self._centre, "who": who, "forgotten": at - FORGOTTEN_AFTER_MS})

    def _rehashed(self, account: Account, password: str) -> Account:
        """The account; its hash is made anew if this program makes stronger ones."""
        assert account.password is not None
        if not hasher().check_needs_rehash(account.password):
            return account
        try:
            with self._store.write() as transaction:
                stronger = hasher().hash(_normal(password))
                changed = {"name": account.name, "password": stronger}
                transaction.run(_NEW_HASH, {"centre": self._centre, **changed})
        except StoreUnavailable as refused:
            # a database role that may not change accounts; the old hash is as good as it was
            if refused.code != "store_refused":
                raise
        return account

    def _change(self, name: str, statement: str, **values: object) -> Account:
        with self._store.write() as transaction:
            account = _named(self._rows(transaction), name)
            if account is None or account.password is None:
                raise QueueError("staff_unknown", staff=clean_name(name))
            transaction.run(statement, {"centre": self._centre, "name": account.name, **values})
            forgiven = {"who": _digest(account.name), "forgotten": 0}
            transaction.run(_FORGIVE, {"centre": self._centre, **forgiven})
            changed = _named(self._rows(transaction), name)
        assert changed is not None
        return changed

    def _rows(self, transaction: Transaction) -> list[Account]:
        found = transaction.all(_ALL, centre=self._centre)
        return [Account(name, Role(role), locked_at, password) for name, role, locked_at, password in found]


def hasher() -> "PasswordHasher":
    """What makes and compares hashes, at the cost that the library recommends today."""
    from argon2 import PasswordHasher

    return PasswordHasher()


def hashed(password: str, name: str) -> str:
    """The argon2 hash of a new password. QueueError password_unfit (`what`: short, long, easy)."""
    if what := unfit(_normal(password), name):
        raise QueueError("password_unfit", what=what, limit=SHORTEST_PASSWORD if what == "short" else LONGEST_PASSWORD)
    return hasher().hash(_normal(password))


def matches(password_hash: str, password: str) -> bool:
    """Whether it is the password of this hash."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return hasher().verify(password_hash, _normal(password))
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys_hash() -> str:
    """A hash that no password has, as costly to compare as a real one."""
    return hasher().hash(token_hex())


def _normal(password: str) -> str:
    # the same letters come composed from one keyboard and decomposed from another
    return unicodedata.normalize("NFKC", password)


def _digest(name: str) -> str:
    # people type their password into the wrong field
    return sha256(same_name(name).encode()).hexdigest()


def _named(accounts: list[Account], name: str) -> Account | None:
    return next((account for account in accounts if same_name(account.name) == same_name(name)), None)
