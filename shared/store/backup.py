"""A copy of the whole store in one file, the same for both engines: a SQLite store.

It can be read by any SQLite tool, and restoring it into Postgres is the way from one machine to many.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
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
    version = store.version()
    if version is None:
        raise StoreUnavailable("store_empty", store=store.place)
    part = file.with_name(file.name + ".part")
    try:
        if file.exists():
            raise FileError("file_backup", file=str(file), expected="absent")
        file.parent.mkdir(parents=True, exist_ok=True)
        # written on this machine first: SQLite does not work on a network share, where backups often go
        with TemporaryDirectory(prefix="novbe-") as folder:
            local = Path(folder) / "copy.sqlite"
            if store.dialect == "sqlite":
                _copy_sqlite(store, local)
            else:
                _copy_rows_out(store, version, local)
            tickets = _finished(local)
            copyfile(local, part)
        part.replace(file)
    except (OSError, sqlite3.Error) as error:
        raise FileError("file_backup", file=str(file), expected="writable") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return tickets


def restore(store: Store, file: Path) -> int:
    """Fills an empty store from a copy, made by this program or an older one; returns the number of tickets.

    Raises StoreUnavailable store_in_use (there is a centre in the store), store_newer; FileError file_missing,
    file_backup (not a copy of a store).
    """
    from shared.store.migrate import migrate

    with _taken(file) as source:
        _require_unused(store)
        migrate(store)
        _copy_rows(source, store)
        with source.read() as transaction:
            row = transaction.one("SELECT count(*) FROM ticket")
    assert row is not None
    return int(row[0])


@contextmanager
def _taken(file: Path) -> Iterator[Store]:
    """A copy as a store of this program, whoever wrote it and wherever it lies: the file itself is not touched."""
    from shared.store.migrate import upgrade

    with TemporaryDirectory(prefix="novbe-") as folder:
        local = Path(folder) / "copy.sqlite"
        try:
            copyfile(file, local)
            # a store that was not closed has its last writes in a log beside it
            log = file.with_name(file.name + "-wal")
            if log.exists():
                copyfile(log, local.with_name(local.name + "-wal"))
        except OSError as error:
            raise FileError("file_missing", file=str(file)) from error
        with Store(sa.URL.create("sqlite", database=str(local))) as source:
            try:
                version = source.version()
            except StoreUnavailable as error:
                raise FileError("file_backup", file=str(file), expected="backup") from error
            if version is None:
                raise FileError("file_backup", file=str(file), expected="backup")
            if version not in schema.REVISIONS:
                raise StoreUnavailable("store_newer", store=str(file), found=version)
            upgrade(source)
            yield source


def _require_unused(store: Store) -> None:
    if store.version() is None:
        return
    store.check_version()
    with store.read() as transaction:
        if transaction.one("SELECT code FROM centre LIMIT 1"):
            raise StoreUnavailable("store_in_use", store=store.place)


def _copy_sqlite(store: Store, file: Path) -> None:
    with wrapped(store.place):
        connection = store.engine.raw_connection()
    try:
        source: Any = connection.driver_connection
        with closing(sqlite3.connect(file)) as target:
            source.backup(target)
    finally:
        connection.close()


def _copy_rows_out(store: Store, version: str, file: Path) -> None:
    from shared.store.migrate import upgrade

    # an older store is copied as it is, into a file of its own version
    with Store(f"sqlite:///{file}", create=True) as target:
        upgrade(target, version)
        _copy_rows(store, target)


def _copy_rows(source: Store, target: Store) -> None:
    """Every row of every table of the target, read in one view and written in one transaction."""
    tables = sa.MetaData()
    with wrapped(target.place):
        tables.reflect(target.engine)
    with source.read(any_version=True) as reading, target.write(any_version=True) as writing:
        for table in tables.sorted_tables:
            if table.name != "alembic_version":
                for batch in _batches(reading.connection, table):
                    writing.connection.execute(table.insert(), batch)


def _batches(connection: sa.Connection, table: sa.Table) -> Iterator[list[dict[str, Any]]]:
    # a column of JSON may be written as text on one engine and must be read as a document on both
    result = connection.execution_options(yield_per=BATCH).execute(table.select())
    for rows in result.mappings().partitions(BATCH):
        yield [dict(row) for row in rows]


def _finished(file: Path) -> int:
    """Makes it one file, without a log beside it; gives the number of its tickets."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        return int(connection.execute("SELECT count(*) FROM ticket").fetchone()[0])
