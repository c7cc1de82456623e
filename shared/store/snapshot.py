"""What screens read: the queue as one consistent view, with the seq it was read at."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from shared.domain.appointment import Appointment, clean_code
from shared.domain.centre import Centre
from shared.domain.coming_back import ComeBack, last_day
from shared.domain.compare import Comparison, compare
from shared.domain.day import Day
from shared.domain.errors import QueueError, StoreUnavailable
from shared.domain.fairness import put_before
from shared.domain.hours import instant, service_day
from shared.domain.record import Event
from shared.domain.scan import parse
from shared.domain.ticket import Turn, number_text, parse_number
from shared.domain.view import View, Visit
from shared.store import rows, sql, sql_beside
from shared.store.clock import now
from shared.store.configuration import Configuration
from shared.store.engine import Clock, Store, Transaction
from shared.store.learning import Learning, Moment
from shared.store.viewing import NEVER, Visits, read_view


class Snapshot:
    """Reads views of one centre. Threads may share it."""

    def __init__(self, store: Store, centre: str, clock: Clock | None = None) -> None:
        self._store = store
        self._code = centre
        self._clock = clock
        self._configuration = Configuration(centre)
        self._learning = Learning(centre)
        self._visits = Visits()

    def read(self) -> View:
        """The queue now. Shows nothing of an earlier service day. Raises StoreUnavailable."""
        with self._store.read() as transaction:
            reading = self._reading(transaction)
            learned = self._learning.at(transaction, reading.centre, reading.moment)
            return replace(reading.view(self._visits), learned=learned)

    def seq(self) -> int:
        """The seq of the last event; one short question, outside of a transaction. Raises StoreUnavailable."""
        with self._store.glance() as transaction:
            row = transaction.one(sql.CENTRE, centre=self._code)
        if row is None:
            raise StoreUnavailable("centre_unknown", centre=self._code)
        return int(row[0])

    def events(self, after: int = 0, limit: int = 10_000) -> list[Event]:
        """Events with a greater seq, in their order; at most `limit`."""
        with self._store.read() as transaction:
            found = transaction.all(sql.EVENTS_AFTER, centre=self._code, seq=after, limit=limit)
        return [rows.event(row) for row in found]

    def events_of_days(self, first: date, last: date) -> list[Event]:
        """What happened from one service day to another, both included, in its order."""
        with self._store.read() as transaction:
            row = transaction.one(sql.SEQS_OF_DAYS, centre=self._code, first=first.isoformat(), last=last.isoformat())
            begin, end = row or (None, None)
            if begin is None:
                return []
            found = transaction.all(sql.EVENTS_BETWEEN, centre=self._code, begin=begin, end=end or NEVER)
        return [rows.event(entry) for entry in found]

    def visit(self, letter: str, number: int) -> tuple[Visit, tuple[Turn, ...], tuple[Event, ...]] | None:
        """Today's ticket with this number: its latest turn, all its turns and its events."""
        with self._store.read() as transaction:
            reading = self._reading(transaction)
            day = reading.date.isoformat()
            row = reading.one(sql.BY_NUMBER, day=day, letter=letter, number=number)
            if row is None:
                return None
            ticket = row[0]
            turns = tuple(rows.turn(turn) for turn in reading.all(sql.TURNS_OF_TICKET, ticket=ticket))
            found = map(rows.event, reading.all(sql.EVENTS_OF_TICKET, ticket=ticket, upto=NEVER))
            ids = {turn.id for turn in turns}
            events = tuple(event for event in found if event.ticket == ticket or _concerns(event, ids))
            return reading.visit(row), turns, events

    def by_token(self, token: str) -> Visit | None:
        """Today's ticket with this token, typed or scanned, with its latest turn."""
        scanned = parse(token)
        with self._store.read() as transaction:
            reading = self._reading(transaction)
            row = reading.one(sql.BY_TOKEN, day=reading.date.isoformat(), token=scanned.code)
            return reading.visit(row) if row else None

    def unserved(self) -> int:
        """How many of today's turns ended unserved."""
        with self._store.read() as transaction:
            reading = self._reading(transaction)
            row = reading.one(sql.UNSERVED_OF, first_seq=reading.first_seq)
            return int(row[0])

    def come_backs(self) -> tuple[ComeBack, ...]:
        """The come-back slips of today: who was not served when the day closed and has not come back since."""
        with self._store.read() as transaction:
            reading = self._reading(transaction)
            until = last_day(reading.centre, reading.date)
            found = reading.all(sql.COME_BACKS, first_seq=reading.first_seq)
        return tuple(
            ComeBack(number_text(letter, number), service, language, code, until, id)
            for letter, number, service, language, code, id in found
        )

    def come_back(self, slip: str) -> Visit | None:
        """The ticket that was not served: by the code of its come-back slip or its own, typed or scanned."""
        scan = parse(slip)
        if scan.kind not in sql.BY_UNSERVED:
            return None
        with self._store.read() as transaction:
            reading = self._reading(transaction)
            row = reading.one(sql.BY_UNSERVED[scan.kind], code=scan.code)
            return reading.visit(row) if row else None

    def compare(self, number: str, other: str) -> Comparison:
        """Why the one ticket of today is called before the other, or was. QueueError not_found."""
        with self._store.read() as transaction:
            reading = self._reading(transaction)
            one, two = reading.numbered(number), reading.numbered(other)
            happened = (
                rows.event(row)
                for visit in (one, two)
                for row in reading.all(sql.EVENTS_OF_TICKET, ticket=visit.ticket.id, upto=NEVER)
            )
            return compare(reading.centre, one, two, reading.at, put_before(happened))

    def appointments(self) -> tuple[Appointment, ...]:
        """Today's appointments, by their time."""
        with self._store.read() as transaction:
            reading = self._reading(transaction)
            since, until = (instant(reading.centre, reading.date + timedelta(days=later), "00:00") for later in (0, 1))
            return tuple(map(rows.appointment, reading.all(sql_beside.APPOINTMENTS, since=since, until=until)))

    def appointment(self, code: str) -> Appointment | None:
        """The appointment with this code, typed or scanned, of whatever day."""
        with self._store.read() as transaction:
            row = transaction.one(sql_beside.APPOINTMENT, centre=self._code, code=clean_code(code))
        return rows.appointment(row) if row else None

    def _reading(self, transaction: Transaction) -> "_Reading":
        at = now(self._store, transaction, self._clock)
        reading = _Reading(transaction, self._code, self._configuration, at)
        if not self._clock:
            self._store.steady.see(reading.moment.last_at)
        return reading


class _Reading:
    """One read transaction on one centre."""

    def __init__(self, transaction: Transaction, code: str, configuration: Configuration, now: int) -> None:
        self._transaction = transaction
        self._code = code
        row = transaction.one(sql.CENTRE_AND_DAY, centre=code)
        if row is None:
            raise StoreUnavailable("centre_unknown", centre=code)
        self.seq, last_at, today, configured, *day = row
        self.at = max(now, last_at)
        self.centre: Centre = configuration.at(transaction, configured)
        calendar = service_day(self.centre, self.at).isoformat()
        self.date = date.fromisoformat(max(calendar, today or calendar))
        # before the first write of a day nothing belongs to it yet
        begun = day[0] == self.date.isoformat()
        self.day = rows.day(day) if begun else Day(self.date)
        self.first_seq: int = day[7] if begun else NEVER
        self.moment = Moment(self.date, self.first_seq, last_at, configured)

    def one(self, statement: str, **parameters: Any) -> Any:
        return self._transaction.one(statement, centre=self._code, **parameters)

    def all(self, statement: str, **parameters: Any) -> Sequence[Any]:
        return self._transaction.all(statement, centre=self._code, **parameters)

    def visit(self, row: Any) -> Visit:
        """A row of ticket and turn, with what the visitor needs and what else they came for."""
        return rows.visit(row, *rows.besides(self.all(sql.BESIDES, ticket=row[0])))

    def numbered(self, number: str) -> Visit:
        """Today's ticket with this number. QueueError not_found."""
        letter, digits = parse_number(number)
        row = self.one(sql.BY_NUMBER, day=self.date.isoformat(), letter=letter, number=digits)
        if row is None:
            raise QueueError("not_found", ticket=number)
        return self.visit(row)

    def view(self, visits: Visits) -> View:
        known = View(self.seq, self.at, self.centre, self.day)
        return read_view(self._transaction, self._code, self.first_seq, known, visits)


def _concerns(event: Event, turns: set[int]) -> bool:
    lists = (event.data.get(name, ()) for name in ("returned", "held", "unserved"))
    return any(turn in turns for found in lists for turn in found)
