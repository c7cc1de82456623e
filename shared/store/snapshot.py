"""What screens read: the queue as one consistent view, with the seq it was read at."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from shared.domain.centre import Centre
from shared.domain.day import Day, Shift
from shared.domain.errors import StoreUnavailable
from shared.domain.hours import service_day
from shared.domain.record import Event
from shared.domain.ticket import Turn, number_text
from shared.domain.view import Call, Tally, View, Visit
from shared.store import rows, sql
from shared.store.configuration import Configuration
from shared.store.engine import Clock, Store, Transaction
from shared.store.undoing import UNDOABLE
from shared.store.write import process_clock

NEVER = 2**62
PRINTING_MS = 20_000
"""A printer and the one behind it have answered by then; a machine that lost its power never will."""


class Snapshot:
    """Reads views of one centre. Threads may share it."""

    def __init__(self, store: Store, centre: str, clock: Clock | None = None) -> None:
        self._store = store
        self._code = centre
        self._clock = clock
        self._configuration = Configuration(centre)

    def read(self) -> View:
        """The queue now. Shows nothing of an earlier service day. Raises StoreUnavailable."""
        with self._store.read() as transaction:
            return _Reading(transaction, self._code, self._configuration, self._now(transaction)).view()

    def events(self, after: int = 0, limit: int = 10_000) -> list[Event]:
        """Events with a greater seq, in their order; at most `limit`."""
        with self._store.read() as transaction:
            found = transaction.all(sql.EVENTS_AFTER, centre=self._code, seq=after, limit=limit)
        return [rows.event(row) for row in found]

    def visit(self, letter: str, number: int) -> tuple[Visit, tuple[Turn, ...], tuple[Event, ...]] | None:
        """Today's ticket with this number: its latest turn, all its turns and its events."""
        with self._store.read() as transaction:
            reading = _Reading(transaction, self._code, self._configuration, self._now(transaction))
            day = reading.date.isoformat()
            row = reading.one(sql.BY_NUMBER, day=day, letter=letter, number=number)
            if row is None:
                return None
            ticket = row[0]
            needs = frozenset(need[0] for need in reading.all(sql.NEEDS_OF, ticket=ticket))
            turns = tuple(rows.turn(turn) for turn in reading.all(sql.TURNS_OF_TICKET, ticket=ticket))
            found = map(rows.event, reading.all(sql.EVENTS_OF_TICKET, ticket=ticket, upto=NEVER))
            ids = {turn.id for turn in turns}
            events = tuple(event for event in found if event.ticket == ticket or _concerns(event, ids))
            return rows.visit(row, needs), turns, events

    def unserved(self) -> int:
        """How many of today's turns ended unserved."""
        with self._store.read() as transaction:
            reading = _Reading(transaction, self._code, self._configuration, self._now(transaction))
            row = reading.one(sql.UNSERVED_OF, first_seq=reading.first_seq)
            return int(row[0])

    def _now(self, transaction: Transaction) -> int:
        if self._clock:
            return self._clock()
        if self._store.dialect == "sqlite":
            return process_clock()
        row = transaction.one(sql.NOW_POSTGRES)
        assert row is not None
        return int(row[0])


class _Reading:
    """One read transaction on one centre."""

    def __init__(self, transaction: Transaction, code: str, configuration: Configuration, now: int) -> None:
        self._transaction = transaction
        self._code = code
        row = transaction.one(sql.CENTRE, centre=code)
        if row is None:
            raise StoreUnavailable("centre_unknown", centre=code)
        self.seq, last_at, today, configured = row
        self.at = max(now, last_at)
        self.centre: Centre = configuration.at(transaction, configured)
        calendar = service_day(self.centre, self.at).isoformat()
        self.date = date.fromisoformat(max(calendar, today or calendar))
        day = self.one(sql.DAY, date=self.date.isoformat())
        self.day = rows.day(day) if day else Day(self.date)
        # before the first write of a day nothing belongs to it yet
        self.first_seq: int = day[7] if day else NEVER

    def one(self, statement: str, **parameters: Any) -> Any:
        return self._transaction.one(statement, centre=self._code, **parameters)

    def all(self, statement: str, **parameters: Any) -> list[Any]:
        return self._transaction.all(statement, centre=self._code, **parameters)

    def view(self) -> View:
        return View(
            seq=self.seq,
            at=self.at,
            centre=self.centre,
            day=self.day,
            open_visits=self._open_visits(),
            shifts=self._shifts(),
            calls=self._calls(),
            tallies={row[0]: Tally(*map(int, row[1:])) for row in self.all(sql.TALLIES, first_seq=self.first_seq)},
            issued={row[0]: row[1] for row in self.all(sql.ISSUED, first_seq=self.first_seq)},
            unprinted=tuple(rows.ticket(row) for row in self._unprinted()),
            undo=self._undo(),
        )

    def _open_visits(self) -> tuple[Visit, ...]:
        needs: dict[int, set[str]] = {}
        for ticket, need in self.all(sql.NEEDS_OF_OPEN):
            needs.setdefault(ticket, set()).add(need)
        found = self.all(sql.OPEN_VISITS, first_seq=self.first_seq)
        return tuple(rows.visit(row, frozenset(needs.get(row[0], ()))) for row in found)

    def _unprinted(self) -> list[Any]:
        return self.all(sql.UNPRINTED, first_seq=self.first_seq, given_up=self.at - PRINTING_MS)

    def _shifts(self) -> Mapping[int, Shift]:
        # a shift that nobody closed yesterday ends with the first write of today
        if self.first_seq == NEVER:
            return {}
        shifts = (rows.shift(row) for row in self.all(sql.SHIFTS))
        return {shift.window: shift for shift in shifts if shift.window in self.centre.window_by_number}

    def _calls(self) -> tuple[Call, ...]:
        return tuple(
            Call(turn, number_text(letter, number), window, language, at, first_at, calls, status)
            for turn, letter, number, window, language, at, first_at, calls, status in self.all(
                sql.CALLS, first_seq=self.first_seq
            )
        )

    def _undo(self) -> Mapping[int, tuple[str, int]]:
        since = self.at - self.centre.policy.undo_seconds * 1000
        last: dict[int, Event] = {}
        for event in map(rows.event, self.all(sql.RECENT, limit=200)):
            if event.at < since or event.seq < self.first_seq:
                break
            if event.window is not None and event.kind != "shift":
                last.setdefault(event.window, event)
        return {
            window: (self._number(event.ticket), event.at)
            for window, event in last.items()
            if event.kind in UNDOABLE and event.ticket is not None
        }

    def _number(self, ticket: int) -> str:
        row = self.one(sql.BY_TICKET, ticket=ticket)
        return number_text(row[2], row[3])


def _concerns(event: Event, turns: set[int]) -> bool:
    lists = (event.data.get(name, ()) for name in ("returned", "held", "unserved"))
    return any(turn in turns for found in lists for turn in found)
