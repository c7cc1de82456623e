"""Creates a store's schema or brings an older one up to date; a copy is made first."""

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from shared.domain.errors import StoreUnavailable
from shared.store import schema
from shared.store.backup import backup
from shared.store.engine import Store
from shared.store.faults import wrapped

if TYPE_CHECKING:
    from alembic.config import Config

VERSIONS: Final = ("shared.store:migrations/versions",)
"""Where the migrations are."""


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
        copy = _unused((copies or _beside(store)) / f"novbe-before-{schema.REVISION}-from-{version}.backup")
        backup(store, copy)
    upgrade(store)
    return copy


def configuration() -> "Config":
    """Where Alembic finds the migrations."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "shared.store:migrations")
    config.set_main_option("version_locations", "\n".join(VERSIONS))
    config.set_main_option("path_separator", "newline")
    return config


def upgrade(store: Store, version: str = "head") -> None:
    """Brings the schema to a version, without a copy."""
    from alembic import command

    config = configuration()
    # a batch rebuild would trip over foreign keys; the pragma takes effect only outside a transaction
    with wrapped(store.place), store.engine.connect().execution_options(novbe_write=True) as connection:
        if store.dialect == "sqlite":
            connection.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]
        else:
            # of several that upgrade at once, the later ones find it done; SQLite lets one write at a time anyway
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('novbe migrate'))")
        config.attributes["connection"] = connection
        command.upgrade(config, version)
        connection.commit()
        connection.invalidate()


def _unused(file: Path) -> Path:
    """The name, or the first of name-2, name-3 … that is free: an upgrade that failed has left its copy."""
    names = (file if number == 1 else file.with_stem(f"{file.stem}-{number}") for number in count(1))
    return next(name for name in names if not name.exists())


def _beside(store: Store) -> Path:
    return Path(store.place).parent if store.dialect == "sqlite" else Path.cwd()
