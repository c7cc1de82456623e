"""The floor: the raw driver writing the same rows in one durable transaction, one statement a row, prepared."""

import base64
import secrets
import sqlite3
from collections.abc import Callable
from typing import Any

import psycopg

from shared.store.engine import Store
from tests.benchmarks.stores import CENTRE, MORNING

_LOCK = "UPDATE centre SET seq = seq + 1 WHERE code = {centre} RETURNING seq"
_TICKET = (
    "INSERT INTO ticket (centre, id, day, letter, number, token, language, channel, issued_at)"
    " VALUES ({centre}, {id}, '2026-03-05', 'A', {id}, {token}, 'az', 'kiosk', {at})"
)
_TURN = (
    "INSERT INTO turn (centre, id, ticket, service, base, sort_key, began_at, status, calls, held_ms)"
    " VALUES ({centre}, {id}, {id}, 'pension-age', {at}, {at}, {at}, 'waiting', 0, 0)"
)
_EVENT = (
    "INSERT INTO event (centre, seq, at, kind, ticket, turn, action, data)"
    " VALUES ({centre}, {seq}, {at}, 'issued', {id}, {id}, {action}, {data})"
)
_CALL = (
    "UPDATE turn SET status = 'called', \"window\" = 3, staff = 'cli', calls = 1, first_called_at = {at},"
    " last_called_at = {at} WHERE centre = {centre} AND id = {id}"
)
_DONE = "UPDATE turn SET status = 'done', started_at = {at}, ended_at = {at} WHERE centre = {centre} AND id = {id}"
_DATA = (
    '{"day":"2026-03-05","letter":"A","number":1,"language":"az","priority":null,"needs":[],"channel":"kiosk",'
    '"service":"pension-age","base":1772690400007,"key":1772690400007,"ahead":3,"low":5,"high":10}'
)
_NAMES = ("centre", "id", "seq", "at", "token", "action", "data")


class Floor:
    """Issues and calls tickets as fast as the driver alone can, in a store that has its first day open."""

    def __init__(self, store: Store) -> None:
        self._sqlite = store.dialect == "sqlite"
        self._connection: Any
        if self._sqlite:
            self._connection = sqlite3.connect(str(store.url.database), isolation_level=None)
            self._connection.execute("PRAGMA foreign_keys = ON")
            self._connection.execute("PRAGMA synchronous = FULL")
            marks = {name: f":{name}" for name in _NAMES}
        else:
            url = store.url.set(drivername="postgresql").render_as_string(hide_password=False)
            self._connection = psycopg.connect(url)
            self._connection.prepare_threshold = 0
            marks = {name: f"%({name})s" for name in _NAMES}
        self._issue = [statement.format(**marks) for statement in (_LOCK, _TICKET, _TURN, _EVENT)]
        self._call = [statement.format(**marks) for statement in (_LOCK, _CALL, _EVENT)]
        self._done = _DONE.format(**marks)
        self._next = 0

    def close(self) -> None:
        """Closes the connection."""
        self._connection.close()

    def issue(self) -> None:
        """One ticket: the lock, a ticket, a turn, an event."""
        values = self._values()
        self._transaction(self._issue, values, lambda seq: values.update(id=seq))

    def call(self) -> Callable[[], None]:
        """Prepares one call (the lock, a turn, an event) and gives it; the turn is ended by the next preparation."""
        values = self._values()
        self._next = self._next or self._first_waiting()
        values["id"] = self._next
        self._next += 1

        def call() -> None:
            self._transaction(self._call, values, lambda seq: None)

        return call

    def end(self) -> None:
        """Frees the window."""
        values = {**self._values(), "id": self._next - 1}
        self._connection.execute(self._done, values)
        if not self._sqlite:
            self._connection.commit()

    def _first_waiting(self) -> int:
        statement = "SELECT min(id) FROM turn WHERE status = 'waiting'"
        found = self._connection.execute(statement).fetchone()[0]
        if not self._sqlite:
            self._connection.commit()
        return int(found)

    def _values(self) -> dict[str, Any]:
        token = base64.b32encode(secrets.token_bytes(20)).decode()[:26]
        return {
            "centre": CENTRE,
            "at": MORNING + 3_600_000,
            "token": token,
            "action": secrets.token_hex(16),
            "data": _DATA,
        }

    def _transaction(self, statements: list[str], values: dict[str, Any], locked: Callable[[int], None]) -> None:
        connection = self._connection
        if self._sqlite:
            connection.execute("BEGIN IMMEDIATE")
        lock, *rest = statements
        seq = connection.execute(lock, values).fetchone()[0]
        values["seq"] = seq
        locked(seq)
        for statement in rest:
            connection.execute(statement, values)
        if self._sqlite:
            connection.execute("COMMIT")
        else:
            connection.commit()
