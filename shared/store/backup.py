"""A copy of the whole store in one file, the same for both engines: a SQLite store.

It can be read by any SQLite tool, and restoring it into Postgres is the way from one machine to many.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import Any, Final

import sqlalchemy as sa

from shared.domain.errors import FileError, StoreUnavailable
from shared.store import schema
from shared.store.engine import Store
from shared.store.faults import wrapped

BATCH: Final = 2_000


def backup(store: Store, file: Path) -> int:
    """Writes one consistent copy while others go on working; returns the number of tickets. Overwrites nothing.

    Raises FileError file_backup (exists already, cannot be written) and StoreUnavailable.
    """
    if store.version() is None:
        raise StoreUnavailable("store_empty", store=store.place)
    part = file.with_name(file.name + ".part")
    try:
        if file.exists():
            raise FileError("file_backup", file=str(file), expected="absent")
        file.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        copy = _copy_sqlite if store.dialect == "sqlite" else _copy_rows_out
        copy(store, part)
        tickets = _tickets(part)
        part.replace(file)
    except (OSError, sqlite3.Error) as error:
        raise FileError("file_backup", file=str(file), expected="writable") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return tickets


def restore(store: Store, file: Path) -> int:
    """Fills an empty store from a copy; returns the number of tickets.

    Raises StoreUnavailable store_in_use (there is a centre in the store), store_newer; FileError file_missing,
    file_backup (not a copy of a store).
    """
    from shared.store.migrate import migrate

    try:
        with file.open("rb"):
            tickets = _tickets(file)
    except OSError as error:
        raise FileError("file_missing", file=str(file)) from error
    except sqlite3.DatabaseError as error:
        raise FileError("file_backup", file=str(file), expected="backup") from error
    # a store that was not closed has its last writes in a log beside it
    still = not file.with_name(file.name + "-wal").exists()
    with Store(sa.URL.create("sqlite", database=str(file)), still=still) as source:
        source.check_version()
        _require_unused(store)
        migrate(store)
        _copy_rows(source, store)
    return tickets


def _require_unused(store: Store) -> None:
    if store.version() is None:
        return
    store.check_version()
    with store.read() as transaction:
        if transaction.one("SELECT code FROM centre LIMIT 1"):
            raise StoreUnavailable("store_in_use", store=store.place)


def _copy_sqlite(store: Store, part: Path) -> None:
    with wrapped(store.place):
        connection = store.engine.raw_connection()
    try:
        source: Any = connection.driver_connection
        with closing(sqlite3.connect(part)) as target:
            source.backup(target)
            # one file, without a log beside it
            target.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()


def _copy_rows_out(store: Store, part: Path) -> None:
    from shared.store.migrate import migrate

    store.check_version()
    # written on this machine first: SQLite does not work on a network share, where backups often go
    with TemporaryDirectory(prefix="novbe-") as folder:
        local = Path(folder) / "copy.sqlite"
        with Store(f"sqlite:///{local}", create=True) as target:
            migrate(target)
            _copy_rows(store, target)
        with closing(sqlite3.connect(local)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
        copyfile(local, part)


def _copy_rows(source: Store, target: Store) -> None:
    """Every row of every table, read in one view and written in one transaction."""
    with source.read() as reading, target.write() as writing:
        for table in schema.metadata.sorted_tables:
            for batch in _batches(reading.connection, table):
                writing.connection.execute(table.insert(), batch)


def _batches(connection: sa.Connection, table: sa.Table) -> Iterator[list[dict[str, Any]]]:
    # a column of JSON may be written as text on one engine and must be read as a document on both
    result = connection.execution_options(yield_per=BATCH).execute(table.select())
    for rows in result.mappings().partitions(BATCH):
        yield [dict(row) for row in rows]


def _tickets(file: Path) -> int:
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM ticket").fetchone()[0])
