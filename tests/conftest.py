"""What all tests share: a quiet Qt, a home of their own, and real stores.

``store_url`` runs a test once on each store. The store itself is tried on SQLite and on every Postgres
that is installed (make test sees to 15 and 18); what only uses it, on SQLite and the newest Postgres.
``--stores=sqlite,postgres15`` chooses for all.
"""

import gc
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import hypothesis
import pytest

from tests import postgres
from tests.postgres import PostgresServer

STORE = Path(__file__).parent / "store"
HOME = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--stores", default="", help=f"stores to test on, of {','.join(known_stores())}")


def pytest_configure(config: pytest.Config) -> None:
    """Takes away what differs from machine to machine; a test never sees its user's own settings."""
    config.stash[HOME] = home = tempfile.TemporaryDirectory(prefix="novbe-tests-")
    for name in [name for name in os.environ if name.startswith("NOVBE_")]:
        del os.environ[name]
    # most tests are about what happens at a window, not about who may sit there
    os.environ["NOVBE_COUNTER_SIGN_IN"] = "name"
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        os.environ[name] = home.name
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    # Two cores are shared by all that runs here: an example may take its time.
    hypothesis.settings.register_profile("novbe", deadline=None)
    hypothesis.settings.load_profile("novbe")
    unknown = set(chosen_stores(config)) - set(known_stores())
    if unknown:
        raise pytest.UsageError(f"--stores: {', '.join(unknown)} is not among {', '.join(known_stores())}")


def pytest_unconfigure(config: pytest.Config) -> None:
    config.stash[HOME].cleanup()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Collects the garbage of a test with screens on the GUI thread, as the apps do (shared/ui/collecting.py)."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.collect()


def pytest_collection_finish() -> None:
    """What was imported is there to stay: no collection has to look at it."""
    gc.collect()
    gc.freeze()


def pytest_report_header(config: pytest.Config) -> str:
    return "stores: " + ", ".join(chosen_stores(config))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    of_the_store = STORE in Path(str(metafunc.module.__file__)).parents
    stores = chosen_stores(metafunc.config, every=of_the_store)
    if "store_url" in metafunc.fixturenames:
        metafunc.parametrize("store_url", stores, indirect=True)
    if "postgres_server" in metafunc.fixturenames:
        servers = [store for store in stores if store.startswith("postgres")]
        metafunc.parametrize("postgres_server", servers, indirect=True)


def known_stores() -> list[str]:
    return ["sqlite", *(f"postgres{version}" for version in postgres.installed())]


def chosen_stores(config: pytest.Config, *, every: bool = True) -> list[str]:
    """What `--stores` names; else all stores, or (not `every`) SQLite and the newest Postgres."""
    chosen: str = config.getoption("--stores")
    known = known_stores()
    return chosen.split(",") if chosen else known if every else sorted({known[0], known[-1]}, reverse=True)


@pytest.fixture(scope="session")
def running() -> Iterator[Callable[[str], PostgresServer]]:
    """Gives the session's server by its store's name, started when first asked for."""
    with ExitStack() as stack:
        yield cache(lambda name: stack.enter_context(PostgresServer(int(name.removeprefix("postgres")))))


@pytest.fixture
def postgres_server(request: pytest.FixtureRequest, running: Callable[[str], PostgresServer]) -> PostgresServer:
    """The session's server, once for each Postgres. A test that stops or kills one starts its own."""
    return running(request.param)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The URL of a SQLite store that does not exist yet."""
    return f"sqlite:///{tmp_path}/novbe.sqlite"


@pytest.fixture(scope="session")
def database(running: Callable[[str], PostgresServer]) -> Callable[[str], str]:
    """Gives the URL of the one database that all tests of a server use in turn."""
    return cache(lambda name: running(name).create_database())


@pytest.fixture
def store_url(
    request: pytest.FixtureRequest,
    sqlite_url: str,
    running: Callable[[str], PostgresServer],
    database: Callable[[str], str],
) -> Iterator[str]:
    """The URL of an empty store, once for each store."""
    if request.param == "sqlite":
        yield sqlite_url
    else:
        url = database(request.param)
        yield url
        running(request.param).empty_database(url)
