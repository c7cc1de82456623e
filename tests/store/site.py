"""A centre on Postgres whose programs each have a database user of their own."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from shared.access import Access
from shared.domain.errors import StoreUnavailable
from shared.store.engine import Store
from shared.store.grants import grant
from shared.store.migrate import migrate
from tests.domain.small import small_centre
from tests.postgres import PostgresServer
from tests.store.hall import Clock, Hall


class Site:
    """A centre on Postgres, with a user of the database for each role."""

    def __init__(self, server: PostgresServer, stack: ExitStack) -> None:
        self.url = server.create_database()
        self.clock = Clock()
        self.owner = stack.enter_context(Store(self.url))
        migrate(self.owner)
        self.hall = Hall(self.owner, small_centre(), self.clock)
        self._stack = stack
        self._prefix = str(sa.make_url(self.url).database)
        self._opened: dict[str, Access] = {}
        self._users: set[str] = set()

    def user(self, role: str) -> str:
        """The user that has this role, made when first asked for."""
        user = f"{self._prefix}-{role}"
        if role not in self._users:
            self._users.add(role)
            with psycopg.connect(self.url, autocommit=True) as connection:
                connection.execute(f'CREATE ROLE "{user}" LOGIN'.encode())
            grant(self.owner, role, user)
        return user

    def url_of(self, role: str) -> str:
        return sa.make_url(self.url).set(username=self.user(role)).render_as_string(hide_password=False)

    def program(self, role: str) -> Access:
        """The store as a program of this role has it."""
        if role not in self._opened:
            self._opened[role] = Access(self.url_of(role), "small", self.clock)
            self._stack.callback(self._opened[role].close)
        return self._opened[role]

    def refuses(self, role: str, *asked: str) -> list[bool]:
        """Whether Postgres refuses each statement; for its privileges, not for a mistake in it."""
        with psycopg.connect(self.url_of(role)) as connection:
            return [_is_refused(connection, statement) for statement in asked]


def _is_refused(connection: psycopg.Connection[Any], statement: str) -> bool:
    try:
        connection.execute(statement.encode())
    except psycopg.errors.InsufficientPrivilege:
        return True
    finally:
        connection.rollback()
    return False


@contextmanager
def refused() -> Iterator[None]:
    """Postgres refuses what is done inside."""
    with pytest.raises(StoreUnavailable) as fault:
        yield
    assert fault.value.code == "store_refused"
