"""Opens SQLite or Postgres and hands out read and write transactions."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine, Row, make_url

from shared.domain.errors import StoreUnavailable
from shared.store import schema
from shared.store.faults import wrapped
from shared.store.opening import file_of, postgres_engine, sqlite_engine
from shared.store.steady import SteadyClock

BUSY_MS: Final = 5_000
SECRETS: Final = ("k.token", "n.note")
"""What a board, and what programs for visitors, need not know, as statements call it."""
_READABLE: Final = (
    "SELECT has_column_privilege('ticket', 'token', 'SELECT'), has_column_privilege('turn', 'note', 'SELECT')"
)
Clock = Callable[[], int]
"""Milliseconds since the epoch, UTC."""


class Transaction:
    """One transaction: runs named statements; parameters are given by name."""

    def __init__(self, connection: Connection, compiled: Callable[[str], str]) -> None:
        self.connection = connection
        self._compiled = compiled

    def run(self, sql: str, parameters: Mapping[str, Any] | list[dict[str, Any]]) -> sa.CursorResult[Any]:
        """Runs a statement once, or once for each member of a list."""
        return self.connection.exec_driver_sql(self._compiled(sql), parameters)

    def one(self, sql: str, **parameters: Any) -> Row[Any] | None:
        """The first row, or None."""
        return self.run(sql, parameters).first()

    def all(self, sql: str, **parameters: Any) -> Sequence[Row[Any]]:
        """All rows."""
        return self.run(sql, parameters).all()

    def each(self, asked: Sequence[tuple[str, Mapping[str, Any]]]) -> list[Sequence[Any]]:
        """All rows of several reads. Postgres answers them in one journey: distance then costs once, not each time."""
        if self.connection.dialect.name == "sqlite":
            return [self.run(sql, parameters).all() for sql, parameters in asked]
        driver: Any = self.connection.connection.driver_connection
        try:
            with driver.pipeline():
                cursors = [driver.execute(self._compiled(sql), parameters) for sql, parameters in asked]
            return [cursor.fetchall() for cursor in cursors]
        except Exception:
            # SQLAlchemy has not seen what went wrong: the connection does not go back into the pool
            self.connection.invalidate()
            raise


class Store:
    """An open store. Threads may share it; close it when done."""

    def __init__(
        self, url: str | URL, *, create: bool = False, busy_ms: int | None = None, scratch: bool = False
    ) -> None:
        """Opens nothing yet; the first transaction does. `create` lets a missing SQLite file come into being.

        `busy_ms` is how long a write waits for others before it is store_busy; BUSY_MS if it is not given. A
        `scratch` SQLite store need not outlive a power cut: it does not wait for the disk.
        `place` is the store as sentences call it, without a password. Raises StoreUnavailable: store_url,
        store_on_network_share, store_refused (no folder can be made for it).
        """
        self.url: Final = parse_url(url)
        self.dialect: Final = self.url.get_backend_name()
        self.place: Final = _place(self.url)
        wait = BUSY_MS if busy_ms is None else busy_ms
        self._engine = (
            sqlite_engine(self.url, create, wait, scratch)
            if self.dialect == "sqlite"
            else postgres_engine(self.url, wait)
        )
        self.steady = SteadyClock()
        """What time it is where the store cannot tell (SQLite)."""
        self._closings = 0
        sa.event.listen(self._engine, "connect", self._came)
        sa.event.listen(self._engine, "checkin", self._gave_back)
        self._writer = self._engine.execution_options(novbe_write=True)
        self._reader = self._engine.execution_options(
            **({} if self.dialect == "sqlite" else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True})
        )
        self._glancer = self._engine.execution_options(
            **({} if self.dialect == "sqlite" else {"isolation_level": "AUTOCOMMIT"})
        )
        self._statements: dict[str, str] = {}
        self._hidden: tuple[str, ...] = ()
        self._checked = False

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes every connection; one that a thread still uses when the thread gives it back."""
        self._closings += 1
        self._engine.dispose()

    def _came(self, driver: object, record: sa.pool.ConnectionPoolEntry) -> None:
        record.info["closings"] = self._closings

    def _gave_back(self, driver: object, record: sa.pool.ConnectionPoolEntry) -> None:
        if driver is not None and record.info["closings"] != self._closings:
            record.invalidate()

    @property
    def engine(self) -> Engine:
        """For migrations and backups."""
        return self._engine

    @contextmanager
    def write(self, *, any_version: bool = False) -> Iterator[Transaction]:
        """A write transaction (SQLite: BEGIN IMMEDIATE; Postgres: READ COMMITTED); commits unless left by an error.

        `any_version` is for copies: the schema need not be this program's.
        """
        with self._transaction(self._writer, any_version) as transaction:
            yield transaction

    @contextmanager
    def read(self, *, any_version: bool = False) -> Iterator[Transaction]:
        """A read-only transaction with one consistent view; `any_version` as for `write`."""
        with self._transaction(self._reader, any_version) as transaction:
            yield transaction

    @contextmanager
    def glance(self) -> Iterator[Transaction]:
        """Reads of one statement each, outside of a transaction: for whoever looks often whether something is new."""
        with self._transaction(self._glancer, any_version=False) as transaction:
            yield transaction

    @contextmanager
    def apart(self) -> Iterator[Transaction]:
        """As `glance`, on a connection that nobody else will ever use: for whoever lets the server speak first."""
        with wrapped(self.place), self._glancer.connect() as connection:
            try:
                yield Transaction(connection, self._compile)
            finally:
                connection.invalidate()

    @contextmanager
    def _transaction(self, engine: Engine, any_version: bool) -> Iterator[Transaction]:
        with wrapped(self.place):
            if not (self._checked or any_version):
                self.check_version()
            with engine.begin() as connection:
                yield Transaction(connection, self._compile)

    def _compile(self, sql: str) -> str:
        text = self._statements.get(sql)
        if text is None:
            known = sql
            for column in self._hidden:
                sql = sql.replace(column, "NULL")
            text = str(sa.text(sql).compile(dialect=self._engine.dialect))
            self._statements[known] = text
        return text

    def version(self) -> str | None:
        """The migration that the store's schema is at; None for an empty store."""
        with wrapped(self.place), self._reader.begin() as connection:
            names = sa.inspect(connection).get_table_names()
            if "alembic_version" not in names:
                return None
            return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()

    def check_version(self) -> None:
        """Raises StoreUnavailable store_empty, store_older or store_newer unless the schema is this program's."""
        version = self.version()
        if version is None:
            raise StoreUnavailable("store_empty", store=self.place)
        if version != schema.REVISION:
            code = "store_older" if version in schema.REVISIONS else "store_newer"
            raise StoreUnavailable(code, store=self.place, found=version)
        self._hidden = self._unreadable()
        self._checked = True

    def _unreadable(self) -> tuple[str, ...]:
        """Columns that this program's database role may not read; statements give nothing in their place."""
        if self.dialect == "sqlite":
            return ()
        with wrapped(self.place), self._reader.begin() as connection:
            found = connection.exec_driver_sql(_READABLE).one()
        return tuple(column for column, readable in zip(SECRETS, found, strict=True) if not readable)


def parse_url(url: str | URL) -> URL:
    """A store's URL with its driver. Raises StoreUnavailable store_url."""
    try:
        parsed = make_url(url)
    except (sa.exc.ArgumentError, ValueError) as error:
        raise StoreUnavailable("store_url", url=_without_password(str(url))) from error
    backend = parsed.get_backend_name()
    if backend == "sqlite" and parsed.database:
        return parsed
    if backend == "postgresql" and parsed.database:
        return parsed.set(drivername="postgresql+psycopg")
    raise StoreUnavailable("store_url", url=_without_password(str(url)))


def _place(url: URL) -> str:
    if url.get_backend_name() == "sqlite":
        return str(file_of(url))
    host = url.host or url.query.get("host", "")
    return f"postgresql://{host if isinstance(host, str) else ','.join(host)}/{url.database}"


def _without_password(url: str) -> str:
    # it stands before the @ or among the options
    address, asked, _ = url.partition("?")
    head, _, tail = address.rpartition("@")
    return (f"{head.split(':')[0]}://…@{tail}" if head else address) + ("?…" if asked else "")
