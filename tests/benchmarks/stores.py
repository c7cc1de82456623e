"""Fresh stores with the sample centre for benchmarks, and a clock on a weekday morning."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from shared import assets
from shared.store import centre_file
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.migrate import migrate
from tests.postgres import PostgresServer

CENTRE = "dost"
MORNING = int(datetime.fromisoformat("2026-03-05T10:00+04:00").timestamp() * 1000)


def morning_clock() -> Callable[[], int]:
    """A clock that runs from ten in the morning of a weekday, in milliseconds."""
    begin = time.time_ns()
    return lambda: MORNING + (time.time_ns() - begin) // 1_000_000


def fill(store: Store, clock: Callable[[], int]) -> None:
    """Gives an empty store its schema and the sample centre."""
    migrate(store)
    apply_centre(store, centre_file.read(assets.path("centres", "dost", "centre.toml")), clock)


@contextmanager
def sqlite_urls() -> Iterator[Callable[[], str]]:
    """A maker of new SQLite stores in a folder that is removed at the end."""
    with TemporaryDirectory(prefix="novbe-bench-") as folder:
        names = iter(range(1_000))
        yield lambda: f"sqlite:///{Path(folder) / f'{next(names)}.sqlite'}"


@contextmanager
def postgres_urls() -> Iterator[Callable[[], str]]:
    """A maker of new databases on a durable Postgres server (fsync on, as in a centre)."""
    with PostgresServer(durable=True) as server:
        yield server.create_database
