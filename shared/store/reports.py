"""What reports are made of: the record of some days, and the visitors' answers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import Any, Final

from shared.domain.measured import Recorded, recorded
from shared.domain.record import Event
from shared.store import rows, sql
from shared.store.clock import now
from shared.store.configuration import read_centre
from shared.store.engine import Clock, Store, Transaction

_FIRST_AFTER: Final = "SELECT min(first_seq) FROM day WHERE centre = :centre AND date > :last"
_FIRST_OF: Final = "SELECT min(first_seq) FROM day WHERE centre = :centre AND date BETWEEN :first AND :last"
_EVENTS: Final = (
    f"SELECT {sql.EVENT} FROM event WHERE centre = :centre AND seq >= :begin AND seq <= :end ORDER BY seq LIMIT :limit"
)
_SCORES: Final = "SELECT turn, score FROM rating WHERE centre = :centre AND turn >= :begin AND turn < :end"
_NO_END: Final = 2**62
_PAGE: Final = 10_000


_ANSWERS_READABLE: Final = "SELECT has_column_privilege('rating', 'score', 'SELECT')"


@dataclass(frozen=True)
class Period:
    """The record of the days from one to another, and what visitors answered: turn → score.

    No scores (None) where this program's database role may not read them.
    """

    first: date
    last: date
    record: Recorded
    scores: dict[int, int] | None


class Reports:
    """Reads the record of one centre. Threads may share it. All methods raise StoreUnavailable."""

    def __init__(self, store: Store, centre: str, clock: Clock | None = None) -> None:
        self._store = store
        self._centre = centre
        self._clock = clock

    def read(self, first: date, last: date, until: int | None = None) -> Period:
        """Everything that happened on the days from `first` to `last`, both included, until now.

        With `until` (milliseconds, UTC) as it would have been told at that instant.
        """
        with self._store.read() as transaction:
            centre = read_centre(transaction, self._centre)
            at = now(self._store, transaction, self._clock)
            days = {"centre": self._centre, "first": first.isoformat(), "last": last.isoformat()}
            begin = _number(transaction, _FIRST_OF, **days)
            # the event that opens a day ends the one before it, where nobody had
            end = _number(transaction, _FIRST_AFTER, centre=self._centre, last=last.isoformat()) or _NO_END
            found = list(_pages(transaction, self._centre, begin, end)) if begin is not None else []
            scores = self._scores(transaction, begin or 0, end)
        # the rest takes a while and needs the store no longer
        events: Iterator[Event] = map(rows.event, found)
        if until is not None:
            at = min(at, until)
            # the record as it stood: a beginning of it, never one with a hole
            events = takewhile(lambda event: event.at <= at, events)
        return Period(first, last, recorded(centre, events, at), scores)

    def _scores(self, transaction: Transaction, begin: int, end: int) -> dict[int, int] | None:
        if self._store.dialect == "postgresql":
            allowed = transaction.one(_ANSWERS_READABLE)
            if allowed is None or not allowed[0]:
                return None
        found = transaction.all(_SCORES, centre=self._centre, begin=begin, end=end)
        return {row[0]: row[1] for row in found}


def _number(transaction: Transaction, statement: str, **values: object) -> int | None:
    row = transaction.one(statement, **values)
    return None if row is None or row[0] is None else int(row[0])


def _pages(transaction: Transaction, centre: str, begin: int, end: int) -> Iterator[Any]:
    while page := transaction.all(_EVENTS, centre=centre, begin=begin, end=end, limit=_PAGE):
        yield from page
        begin = page[-1][0] + 1
