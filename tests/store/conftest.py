"""Stores with the schema of this program, and a hall of its own for each test.

One store for each engine serves all tests here: centres are independent, so each test takes a new one. After
every test its centre is checked: invariants hold and the turns follow from the record.
"""

from collections.abc import Callable, Iterator
from itertools import count

import pytest

from shared.store.engine import Store
from shared.store.migrate import migrate
from tests.conftest import chosen_stores
from tests.domain.small import small_centre
from tests.postgres import PostgresServer
from tests.store.hall import Hall

_codes = (f"centre-{number}" for number in count(1))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "store" in metafunc.fixturenames:
        metafunc.parametrize("store", chosen_stores(metafunc.config), indirect=True, scope="session")


@pytest.fixture(scope="session")
def store(
    request: pytest.FixtureRequest,
    running: Callable[[str], PostgresServer],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Store]:
    """A store with its schema, once for each engine; shared by the session."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('store')}/növbə mərkəzi.sqlite"
    else:
        url = running(request.param).create_database()
    with Store(url, create=True) as store:
        migrate(store)
        yield store


@pytest.fixture
def code() -> str:
    """The code of a centre that no other test has."""
    return next(_codes)


@pytest.fixture
def hall(store: Store, code: str) -> Iterator[Hall]:
    """A small centre on a Thursday at 10:00; what a test leaves behind is checked."""
    hall = Hall(store, small_centre(code=code))
    yield hall
    hall.check()
