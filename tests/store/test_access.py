"""An app reaches its centre when it needs it, and may have been started before it."""

from collections.abc import Iterator

import pytest

from shared.access import Access
from shared.domain.errors import StoreUnavailable
from shared.store.engine import Store
from shared.store.migrate import migrate
from tests.domain.small import small_centre
from tests.postgres import PostgresServer
from tests.store.hall import Clock, Hall


@pytest.fixture
def access(store_url: str) -> Iterator[Access]:
    access = Access(store_url, clock=Clock())
    yield access
    access.close()


def create(url: str, *codes: str) -> None:
    with Store(url, create=True) as store:
        migrate(store)
        for code in codes:
            Hall(store, small_centre(code=code))


def refused(access: Access) -> str:
    with pytest.raises(StoreUnavailable) as fault:
        access.read()
    return fault.value.code


def test_a_store_that_comes_into_being_later(access: Access, store_url: str) -> None:
    assert refused(access) == "store_empty"
    create(store_url)
    assert refused(access) == "centre_unknown"
    create(store_url, "small")
    assert access.centre == "small"
    assert access.queue.issue("pension").ticket.text == "A001"
    assert access.read().seq == 2


def test_one_of_several_centres_must_be_named(access: Access, store_url: str) -> None:
    create(store_url, "north", "south")
    assert refused(access) == "centre_ambiguous"
    named = Access(store_url, "south", Clock())
    assert named.read().centre.code == "south"
    named.close()
    stranger = Access(store_url, "west")
    assert refused(stranger) == "centre_unknown"
    stranger.close()


def test_it_may_be_closed_and_used_again(access: Access, store_url: str) -> None:
    create(store_url, "small")
    assert access.read().seq == 0
    access.close()
    access.close()
    assert access.read().seq == 0


def test_a_store_that_is_closed_while_somebody_reads(postgres_server: PostgresServer) -> None:
    url = postgres_server.create_database()
    create(url)
    store = Store(url)
    with store.read() as transaction:
        driver = transaction.connection.connection.driver_connection
        assert driver is not None
        store.close()
        assert not driver.closed
    assert driver.closed
