"""One look at the store for all phones, and what each of them is told of it."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractContextManager, ExitStack
from typing import Any

import pytest

from display.phone.lookout import PHONES_PER_TICKET, Follower, Lookout
from display.phone.status import Status
from shared.access import Access
from shared.domain.errors import StoreUnavailable
from shared.domain.estimate import Quote, Range
from shared.domain.ticket import Ticket
from shared.domain.view import View
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.migrate import migrate
from tests.display.hall import MORNING
from tests.display.stage import sample_centre

DAY_MS = 24 * 3600 * 1000
WINDOW = 3


class Counting(Access):
    """Access that counts its reads, and may be lost."""

    reads = 0
    lost = False

    def read(self) -> View:
        self.reads += 1
        if self.lost:
            raise StoreUnavailable("store_unavailable", store="here")
        return super().read()


class Desk:
    """A queue whose clock the test turns, and the lookout on it."""

    def __init__(self, url: str) -> None:
        self.now = MORNING
        centre = sample_centre(1)
        with Store(url, create=True) as store:
            migrate(store)
            apply_centre(store, centre, self.clock)
        self.access = Counting(url, centre.code, self.clock)
        self.queue = self.access.queue

    def clock(self) -> int:
        return self.now

    def visitor(self) -> Ticket:
        self.now += 1000
        return self.queue.issue("pension-age").ticket

    def plays(self, scene: Callable[[Lookout], Coroutine[Any, Any, None]]) -> None:
        """Runs a scene in an event loop of its own, after a first look."""

        async def run() -> None:
            lookout = Lookout(self.access)
            await lookout.look()
            await scene(lookout)

        asyncio.run(run())


@pytest.fixture
def desk(sqlite_url: str) -> Iterator[Desk]:
    made = Desk(sqlite_url)
    yield made
    made.access.close()


async def following(lookout: Lookout, ticket: Ticket) -> AbstractContextManager[Follower]:
    """A phone follows a ticket, as the stream does."""
    status = await lookout.find(ticket.token)
    assert status
    return lookout.follow(ticket.token, status)


def told(follower: Follower) -> Status:
    assert follower.status
    return follower.status


def test_a_hundred_phones_cost_one_read(desk: Desk) -> None:
    tickets = [desk.visitor() for _ in range(100)]

    async def scene(lookout: Lookout) -> None:
        with ExitStack() as stack:
            followers = [stack.enter_context(await following(lookout, ticket)) for ticket in tickets]
            before = desk.access.reads
            desk.queue.call_next(WINDOW)
            await lookout.look()
            assert desk.access.reads == before + 1
            assert told(followers[0]).kind == "called"
            assert told(followers[99]).ahead == 99

    desk.plays(scene)


def test_who_is_called_is_told_first_and_who_has_nothing_new_is_not_woken(desk: Desk) -> None:
    tickets = [desk.visitor() for _ in range(3)]
    other = desk.queue.issue("vacancies").ticket
    order: list[str] = []

    class Ordered(Follower):
        def tell(self, status: Status | None) -> None:
            order.append(self.token)
            super().tell(status)

    async def scene(lookout: Lookout) -> None:
        lookout.followers = {Ordered(one.token, lookout.known(one.token)): None for one in (other, *reversed(tickets))}
        desk.queue.call_number(WINDOW, tickets[2].text, reason="other")
        await lookout.look()
        assert order == [tickets[2].token]
        desk.queue.start(WINDOW)
        desk.queue.finish(WINDOW)
        desk.queue.call_next(WINDOW)
        order.clear()
        await lookout.look()
        assert order[0] == tickets[0].token
        assert other.token not in order

    desk.plays(scene)


def test_an_end_is_told_and_so_is_what_follows_it(desk: Desk) -> None:
    ticket = desk.visitor()
    desk.queue.call_next(WINDOW)
    desk.queue.start(WINDOW)

    async def scene(lookout: Lookout) -> None:
        with await following(lookout, ticket) as follower:
            for step, kind in (
                (desk.queue.finish, "done"),
                (desk.queue.undo, "serving"),
                (desk.queue.hold, "held"),
            ):
                step(WINDOW)
                await lookout.look()
                assert told(follower).kind == kind
            desk.queue.close_day()
            await lookout.look()
            assert told(follower).kind == "unserved"
            (slip,) = desk.access.snapshot.come_backs()
            assert told(follower).come_back == (slip.code, slip.until)

    desk.plays(scene)


def test_an_answer_is_remembered(desk: Desk) -> None:
    ticket = desk.visitor()
    desk.queue.call_next(WINDOW)
    desk.queue.start(WINDOW)
    desk.queue.finish(WINDOW)

    async def scene(lookout: Lookout) -> None:
        found = await lookout.find(ticket.token)
        assert found
        assert not found.rated
        desk.access.ratings.rate(ticket.id, 5)
        lookout.rated(ticket.token)
        known = lookout.known(ticket.token)
        assert known
        assert known.rated

    desk.plays(scene)


def test_a_ticket_is_nobody_s_on_the_next_day(desk: Desk) -> None:
    waiting, served = desk.visitor(), desk.visitor()
    desk.queue.call_number(WINDOW, served.text, reason="other")
    desk.queue.start(WINDOW)
    desk.queue.finish(WINDOW)

    async def scene(lookout: Lookout) -> None:
        with await following(lookout, waiting) as one, await following(lookout, served) as other:
            await lookout.look()
            assert told(other).kind == "done"
            desk.now += DAY_MS
            await lookout.look()
            assert (one.status, other.status) == (None, None)
            assert await lookout.find(waiting.token) is None

    desk.plays(scene)


def test_a_ticket_that_was_issued_a_moment_ago_is_found_with_what_its_paper_says(desk: Desk) -> None:
    async def scene(lookout: Lookout) -> None:
        ticket = desk.queue.issue("pension-age", quoted=Quote(0, Range(20, 45))).ticket
        status = await lookout.find(ticket.token)
        assert status
        assert (status.ahead, status.range) == (0, Range(20, 45))
        assert status.away_until == (desk.now + 10 * 60_000) // 300_000 * 300_000

    desk.plays(scene)


def test_a_lost_store_is_told_and_its_return_too(desk: Desk) -> None:
    ticket = desk.visitor()

    async def scene(lookout: Lookout) -> None:
        with await following(lookout, ticket) as follower:
            since = told(follower).stale_since
            assert since is None
            desk.access.lost = True
            await lookout.look()
            assert told(follower).stale_since == desk.now
            assert told(follower).range is None
            with pytest.raises(StoreUnavailable):
                await lookout.find("A" * 26)
            desk.access.lost = False
            await lookout.look()
            assert told(follower).stale_since is None

    desk.plays(scene)


def test_who_does_not_read_keeps_the_newest_only(desk: Desk) -> None:
    tickets = [desk.visitor() for _ in range(5)]

    async def scene(lookout: Lookout) -> None:
        with await following(lookout, tickets[4]) as follower:
            for _ in range(4):
                desk.queue.call_next(WINDOW)
                desk.queue.start(WINDOW)
                desk.queue.finish(WINDOW)
                await lookout.look()
            assert await follower.news(1)
            assert told(follower).ahead == 0
            assert not await follower.news(0.01)

    desk.plays(scene)


def test_the_newest_phones_of_a_ticket_are_told(desk: Desk) -> None:
    ticket, other = desk.visitor(), desk.visitor()

    async def scene(lookout: Lookout) -> None:
        with ExitStack() as stack:
            first = stack.enter_context(await following(lookout, other))
            followers = [stack.enter_context(await following(lookout, ticket)) for _ in range(PHONES_PER_TICKET + 2)]
            assert [one.dropped for one in followers] == [True, True] + [False] * PHONES_PER_TICKET
            assert not first.dropped
        assert not lookout.followers

    desk.plays(scene)
