"""Creates a store's schema or brings an older one up to date; a copy is made first."""

from pathlib import Path

from shared.domain.errors import StoreUnavailable
from shared.store import schema
from shared.store.backup import backup
from shared.store.engine import Store
from shared.store.faults import wrapped


def migrate(store: Store, copies: Path | None = None) -> Path | None:
    """Makes the schema that of this program; returns where the copy of an older store went, if there was one.

    `copies` is the folder for it; by default the folder of a SQLite store, else the current one. Raises
    StoreUnavailable store_newer.
    """
    version = store.version()
    if version == schema.REVISION:
        return None
    if version is not None and version not in schema.REVISIONS:
        raise StoreUnavailable("store_newer", store=store.place, found=version)
    copy = None
    if version is not None:
        copy = (copies or _beside(store)) / f"novbe-before-{schema.REVISION}-from-{version}.backup"
        backup(store, copy)
    _upgrade(store)
    return copy


def _upgrade(store: Store) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "shared.store:migrations")
    config.set_main_option("path_separator", "os")
    # a batch rebuild would trip over foreign keys; the pragma takes effect only outside a transaction
    with wrapped(store.place), store.engine.connect().execution_options(novbe_write=True) as connection:
        if store.dialect == "sqlite":
            connection.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()
        connection.invalidate()


def _beside(store: Store) -> Path:
    return Path(store.place).parent if store.dialect == "sqlite" else Path.cwd()
