"""The queue as all phones of this process see it: one watcher, one read for each change, told to whoever follows."""

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from display.phone.ended import Ended, EndedVisits
from display.phone.status import Seen, Status, most_urgent_first, quotes
from shared.access import Access
from shared.domain.coming_back import ComeBack
from shared.domain.errors import StoreUnavailable
from shared.domain.record import Event
from shared.domain.ticket import DONE, ENDED
from shared.domain.view import View, Visit

if TYPE_CHECKING:
    from shared.store.changes import Changes

log = logging.getLogger(__name__)
T = TypeVar("T")

COALESCE_SECONDS: Final = 0.1
"""Between two reads, however much happens."""
ESTIMATE_SECONDS: Final = 5.0
"""Between two estimates: they cost more than a read."""
REFRESH_SECONDS: Final = 15.0
"""Waits and days change where nothing happens."""
RETRY_SECONDS: Final = 2.0
PULSE_SECONDS: Final = 0.25
"""How often to feel whether the watcher has heard of the store since."""
SILENT_PULSES: Final = 6
"""So often in a row without an answer: a network can lose a store without a word."""
PHONES_PER_TICKET: Final = 6
"""A family may follow one ticket."""
THREADS: Final = 4
"""Visitors' own reads and writes at once; more of them wait."""


class Follower:
    """A phone that follows. It keeps the newest status only: whoever does not read costs no more than that."""

    def __init__(self, token: str, status: Status | None) -> None:
        self.token = token
        self.status = status
        """The newest; None: the ticket is not of today any more."""
        self.dropped = False
        """Whether newer phones have taken its place."""
        self._news = asyncio.Event()

    def tell(self, status: Status | None) -> None:
        """Something is new."""
        self.status = status
        self._news.set()

    def drop(self) -> None:
        """It hears nothing any more."""
        self.dropped = True
        self._news.set()

    async def news(self, seconds: float) -> bool:
        """Waits for something new; False if there was nothing for so long."""
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return False
        self._news.clear()
        return True


class Lookout:
    """Watches the store for all phones. Lives in one event loop; the store is read on threads."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._reader = ThreadPoolExecutor(1, "lookout")
        self._thinker = ThreadPoolExecutor(1, "estimates")
        self._desks = ThreadPoolExecutor(THREADS, "visitor")
        self._looking = asyncio.Lock()
        self._hint = asyncio.Event()
        self._moved = asyncio.Event()
        self._ended = EndedVisits()
        self._holders: set[str] = set()
        self._come_backs: Mapping[str, ComeBack] = {}
        self._slips_at = -1
        self.seen: Seen | None = None
        """What was read last; None until the store is there for the first time."""
        self.stale = False
        """Whether the store has been lost since."""
        self.followers: dict[Follower, None] = {}
        """In the order in which they came."""

    def close(self) -> None:
        """Nobody is told anything any more: the server ends."""
        for follower in self.followers:
            follower.drop()

    async def run(self) -> None:
        """Watches until it is cancelled; the store may be absent for now."""
        loop = asyncio.get_running_loop()
        changes = await self._on(self._reader, self._access.changes)

        def grown(seq: int) -> None:
            loop.call_soon_threadsafe(self._hint.set)

        def lost(error: StoreUnavailable) -> None:
            loop.call_soon_threadsafe(self._lose, error)

        changes.start(grown, lost)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._watch())
                group.create_task(self._feel(changes))
                group.create_task(self._estimate())
        finally:
            for threads in (self._reader, self._thinker, self._desks):
                threads.shutdown(wait=False, cancel_futures=True)
            changes.close()

    async def look(self) -> None:
        """Reads the store and tells the followers what is new for them."""
        async with self._looking:
            await self._look()

    async def find(self, token: str) -> Status | None:
        """What to tell the holder of a token; None if no ticket of today has it. StoreUnavailable."""
        known = self.known(token)
        if known is not None:
            return known
        if self.seen is None or self.stale:
            raise StoreUnavailable("store_unavailable")
        seq = self.seen.view.seq
        found = await self.do(partial(self._find, token))
        if found is None:
            return None
        self._holders.add(token)
        if found.visit.turn.status not in ENDED:
            async with self._looking:  # issued a moment ago
                if self.known(token) is None:
                    await self._look()
        elif self.seen.view.seq == seq:
            self._ended.keep(token, found)
        return self.known(token) or self._told(found)

    def known(self, token: str) -> Status | None:
        """The same, of what is known without asking the store."""
        if self.seen is None:
            return None
        # found by its hash: how long that takes tells nothing of how much of a token was right
        visit = self.seen.visits.get(token)
        if visit is not None:
            return self.seen.status(visit, stale=self.stale)
        ended = self._ended.get(token)
        return self._told(ended) if ended else None

    def holds(self, token: str) -> bool:
        """Whether a ticket of today is known to have this token, even if it has to be read how it stands."""
        return token in self._holders

    def rated(self, token: str) -> None:
        """The holder of a token has answered."""
        self._ended.rated(token)
        self._tell()

    async def do(self, work: Callable[[], T]) -> T:
        """Does something in the store for a visitor, on a thread. QueueError, StoreUnavailable (at once while lost)."""
        if self.stale:
            raise StoreUnavailable("store_unavailable")
        return await self._on(self._desks, work)

    @contextmanager
    def follow(self, token: str, status: Status) -> Iterator[Follower]:
        """A phone follows its ticket, which stands so now.

        The newest phones of a ticket are told: the old ones may be one phone in networks that it has left.
        """
        follower = Follower(token, status)
        self.followers[follower] = None
        same = [one for one in self.followers if one.token == token and not one.dropped]
        for old in same[:-PHONES_PER_TICKET]:
            old.drop()
        try:
            yield follower
        finally:
            del self.followers[follower]

    async def _watch(self) -> None:
        while True:
            self._hint.clear()
            await self.look()
            await asyncio.sleep(COALESCE_SECONDS)
            with suppress(TimeoutError):
                async with asyncio.timeout(RETRY_SECONDS if self.stale else REFRESH_SECONDS):
                    await self._hint.wait()

    async def _feel(self, changes: "Changes") -> None:
        """Counts rather than measures: a process that stood still has not heard what the store said meanwhile."""
        heard = silent = 0
        while True:
            await asyncio.sleep(PULSE_SECONDS)
            silent = silent + 1 if heard and heard == changes.answers else 0
            heard = changes.answers
            if silent == SILENT_PULSES:
                self._lose(StoreUnavailable("store_silent"))
                self._hint.set()  # a read that begins now ends when there is an answer again

    async def _estimate(self) -> None:
        """Waits are thought through beside the calls, so that these are told at once."""
        while True:
            await self._moved.wait()
            self._moved.clear()
            if self.seen is not None:
                quoted = await self._on(self._thinker, partial(quotes, self.seen.view))
                self.seen = Seen(self.seen.view, quoted)
                self._tell()
            await asyncio.sleep(ESTIMATE_SECONDS)

    async def _look(self) -> None:
        before = self.seen
        try:
            view, events = await self._on(self._reader, partial(self._read, before.view if before else None))
            self._ended.forget(events)
            self.seen = Seen(view, self.seen.quoted if self.seen else {})
            if before and before.view.day.date != view.day.date:
                self._holders.clear()
            self._holders.update(self.seen.visits)
            self.stale = False
            await self._look_after_ended()
        except StoreUnavailable as error:
            self._lose(error)
        else:
            self._moved.set()
            self._tell()

    def _read(self, before: View | None) -> tuple[View, list[Event] | None]:
        """The queue now, and what has happened since; None instead of events: anything may have."""
        view = self._access.read()
        if before is None or view.seq < before.seq or view.day.date != before.day.date:
            return view, None
        return view, self._access.snapshot.events(after=before.seq) if view.seq > before.seq else []

    async def _look_after_ended(self) -> None:
        """Tickets that somebody follows and that are not in the queue any more."""
        for token in {follower.token for follower in self.followers if follower.status is not None}:
            if self.known(token) is None:
                self._ended.keep(token, await self._on(self._reader, partial(self._find, token)))

    def _find(self, token: str) -> Ended | None:
        visit = self._access.snapshot.by_token(token)
        if visit is None:
            return None
        match visit.turn.status:
            case "done":
                return Ended(visit, rated=self._access.ratings.is_rated(visit.turn.id))
            case "unserved":
                return Ended(visit, come_back=self._slips().get(visit.ticket.text))
            case "cancelled":
                return self._left(visit)
            case _:
                return Ended(visit)

    def _left(self, visit: Visit) -> Ended:
        """Who has left: asked about what was done for them before, if anything was."""
        found = self._access.snapshot.visit(visit.ticket.letter, visit.ticket.number)
        done = [turn for turn in found[1] if turn.status == DONE] if found else []
        if not done:
            return Ended(visit)
        return Ended(replace(visit, turn=done[-1]), rated=self._access.ratings.is_rated(done[-1].id), left=True)

    def _slips(self) -> Mapping[str, ComeBack]:
        """Number → how to come back; read once, however many were not served."""
        at = self.seen.view.seq if self.seen else 0
        if self._slips_at != at:
            self._come_backs = {slip.number: slip for slip in self._access.snapshot.come_backs()}
            self._slips_at = at
        return self._come_backs

    def _told(self, ended: Ended) -> Status:
        assert self.seen is not None
        return self.seen.status(
            ended.visit, rated=ended.rated, left=ended.left, come_back=ended.come_back, stale=self.stale
        )

    def _tell(self) -> None:
        news = [(self.known(follower.token), follower) for follower in self.followers]
        for status, follower in most_urgent_first(one for one in news if one[0] != one[1].status):
            follower.tell(status)

    def _lose(self, error: StoreUnavailable) -> None:
        if not self.stale:
            log.warning("the store is lost: %s", error)
        self.stale = True
        self._tell()

    async def _on(self, threads: Executor, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(threads, work)
