"""How an SQLite file or a Postgres server is opened: what SQLAlchemy and the drivers are told."""

import sqlite3
from pathlib import Path
from select import select
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine

from shared.domain.errors import StoreUnavailable
from shared.store.mounts import on_network_share


def file_of(url: URL) -> Path:
    """Where an SQLite store lies."""
    return Path(str(url.database)).expanduser().absolute()


def sqlite_engine(url: URL, create: bool, busy_ms: int, scratch: bool) -> Engine:
    """Options as `engine.Store` has them. Raises StoreUnavailable store_on_network_share, store_refused."""
    path = file_of(url)
    if on_network_share(path):
        raise StoreUnavailable("store_on_network_share", file=str(path))
    if create:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreUnavailable("store_refused", store=str(path)) from error
    mode = "rwc" if create else "rw"

    def connect() -> sqlite3.Connection:
        if not create:
            _require_file(path)
        connection = sqlite3.connect(
            f"{path.as_uri()}?mode={mode}",
            uri=True,
            timeout=busy_ms / 1000,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        return _prepared(connection, scratch)

    engine = sa.create_engine("sqlite://", creator=connect, paramstyle="named", poolclass=sa.QueuePool, pool_size=8)

    @sa.event.listens_for(engine, "connect")
    def remember(connection: sqlite3.Connection, record: Any) -> None:
        record.info["file"] = _identity(path)

    @sa.event.listens_for(engine, "checkout")
    def require_same(connection: sqlite3.Connection, record: Any, proxy: Any) -> None:
        # an open connection would go on in a file that has been moved away, and nobody would see it again
        if record.info["file"] != _identity(path):
            raise sa.exc.DisconnectionError

    @sa.event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("novbe_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _prepared(connection: sqlite3.Connection, scratch: bool) -> sqlite3.Connection:
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {'OFF' if scratch else 'FULL'}")
    except BaseException:
        connection.close()
        raise
    return connection


def _require_file(path: Path) -> None:
    try:
        path.stat()
    except FileNotFoundError as error:
        raise StoreUnavailable("store_empty", store=str(path)) from error
    except PermissionError as error:
        raise StoreUnavailable("store_refused", store=str(path)) from error


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def postgres_engine(url: URL, busy_ms: int) -> Engine:
    """Connections that never wait for ever; a write waits `busy_ms` for others."""
    # psycopg is loaded where Postgres is used
    from shared.store.patience import STATEMENT_MS, PatientConnection

    # a writer that hangs must not hold the centre's lock for ever
    options = (
        f"-c lock_timeout={busy_ms} -c statement_timeout={STATEMENT_MS} -c idle_in_transaction_session_timeout=15000"
        " -c timezone=UTC -c client_encoding=UTF8"
    )
    engine = sa.create_engine(
        url,
        pool_size=8,
        pool_recycle=3600,
        connect_args={
            "connect_timeout": 4,
            "tcp_user_timeout": 5_000,
            "keepalives_idle": 5,
            "keepalives_interval": 2,
            "keepalives_count": 3,
            "options": options,
            "application_name": "novbe",
        },
    )

    @sa.event.listens_for(engine, "do_connect")
    def connect(dialect: object, record: object, given: tuple[Any, ...], named: dict[str, Any]) -> PatientConnection:
        return PatientConnection.connect(*given, **named)

    @sa.event.listens_for(engine, "checkout")
    def checkout(driver: Any, *_: object) -> None:
        # a server has nothing to say to an idle connection, unless it has cut it off; asking costs no round trip
        if select([driver], [], [], 0)[0]:
            raise sa.exc.InvalidatePoolError

    return engine
