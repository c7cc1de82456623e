"""One write of the queue: lock the centre, read, decide, change turns, append events, commit.

The first statement takes the centre's lock and counts its seq up; the instant is taken after it and is never
behind the centre's last event. A write that appends nothing leaves no trace.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import date
from typing import Any, Final

from shared.domain import step
from shared.domain.centre import Centre, Service
from shared.domain.coming_back import CODE_CHARACTERS, code_of
from shared.domain.day import OPEN, PAUSED, Day, Pause, Shift, pauses
from shared.domain.errors import QueueError, StoreUnavailable
from shared.domain.hours import closed, service_day
from shared.domain.record import Event
from shared.domain.ticket import SERVING, Turn, number_text, parse_number
from shared.domain.view import Visit
from shared.store import rows, sql
from shared.store.configuration import Configuration
from shared.store.engine import Clock, Store, Transaction
from shared.store.unguessable import base32

_FOR_GOOD: Final = frozenset({"ticket", "base", "began_at", "not_before", "returns_to", "also"})
_MUTABLE: Final = tuple(field.name for field in fields(Turn) if field.name not in _FOR_GOOD)


class NoEffect(Exception):
    """Leaves a write without any trace."""


class Write:
    """A locked centre inside one transaction."""

    def __init__(self, transaction: Transaction, centre: Centre, locked: Any) -> None:
        self.transaction = transaction
        self.centre = centre
        self._seq, self.at, self._today, _, self._day_status, self._paused_ms = locked
        self._locked_seq = self._seq
        self.events: list[Event] = []

    @property
    def seq(self) -> int:
        """The number that the next event will have."""
        return int(self._seq)

    @property
    def today(self) -> date:
        """The service day of this write: the one that is running."""
        return date.fromisoformat(self._today)

    def one(self, statement: str, **parameters: Any) -> Any:
        """The first row of a statement of this centre, or None."""
        return self.transaction.one(statement, centre=self.centre.code, **parameters)

    def run(self, statement: str, **parameters: Any) -> None:
        """Runs a statement of this centre."""
        self.transaction.run(statement, {"centre": self.centre.code, **parameters})

    def append(
        self,
        kind: str,
        *,
        turn: Turn | None = None,
        window: int | None = None,
        staff: str | None = None,
        action: str | None = None,
        data: Mapping[str, Any] | None = None,
    ) -> Event:
        """Adds the next event to the record."""
        ticket, turn_id = (None, None) if turn is None else (turn.ticket, turn.id)
        event = Event(self._seq, self.at, kind, ticket, turn_id, window, staff, action, data or {})
        self.run(
            sql.APPEND,
            seq=event.seq,
            at=event.at,
            kind=kind,
            ticket=event.ticket,
            turn=event.turn,
            window=window,
            staff=staff,
            action=action,
            data=rows.json_text(event.data),
        )
        self.events.append(event)
        self._seq += 1
        return event

    def begin_turn(self, turn: Turn) -> None:
        """Writes a new waiting turn."""
        self.run(
            sql.BEGIN_TURN,
            id=turn.id,
            ticket=turn.ticket,
            service=turn.service,
            base=turn.base,
            sort_key=turn.sort_key,
            began_at=turn.began_at,
            for_window=turn.for_window,
            for_staff=turn.for_staff,
            not_before=turn.not_before,
            returns_to=turn.returns_to,
            away_until=turn.away_until,
            proof=turn.proof,
        )

    def save(self, *turns: Turn) -> None:
        """Writes what steps have made of turns."""
        self._change(sql.SET_TURN, turns)

    def end(self, *turns: Turn) -> None:
        """Writes turns that were cancelled or stayed unserved; kiosks and phones may do that, and no more."""
        self._change(sql.END_TURN, turns)

    def answer(self, turn: Turn) -> None:
        """Writes what a visitor's phone has said."""
        self._change(sql.ANSWER_TURN, [turn])

    def give_codes(self, turns: Iterable[Turn]) -> None:
        """Each ticket that was not served gets a code with which to come back; one that has one keeps it."""
        for ticket in sorted({turn.ticket for turn in turns}):
            self.run(sql.GIVE_CODE, id=ticket, code=code_of(base32(CODE_CHARACTERS)))

    def _change(self, statement: str, turns: Sequence[Turn]) -> None:
        changes = [{"centre": self.centre.code, **_mutable(turn)} for turn in turns]
        if changes:
            self.transaction.run(statement, changes if len(changes) > 1 else changes[0])

    def day(self) -> Day:
        """The running service day."""
        row = self.one(sql.DAY, date=self._today)
        return rows.day(row) if row else Day(self.today)

    def first_seq(self) -> int:
        """The seq of the event that opened the running day: today's tickets have this id or a greater one."""
        return int(self.one(sql.DAY, date=self._today)[7])

    def pauses(self) -> tuple[Pause, ...]:
        """The interruptions of the running day."""
        if not self._paused_ms and self._day_status != PAUSED:
            return ()  # nearly every day: two reads less
        found = self.transaction.all(sql.DAY_EVENTS, centre=self.centre.code, first_seq=self.first_seq())
        return pauses(map(rows.event, found))

    def begin_day(self) -> None:
        """On the first write of a new service day: ends what is left of the old one, in one event, and opens it."""
        today = service_day(self.centre, self.at).isoformat()
        # a day never goes back, even if the centre's time zone does
        if self._today is not None and self._today >= today:
            return
        left = [rows.turn(row) for row in self.transaction.all(sql.OPEN_TURNS, centre=self.centre.code)]
        self.end(*(step.unserved(turn, self.at) for turn in left))
        # who was being served was served, though nobody said so
        self.give_codes(turn for turn in left if turn.status != SERVING)
        shifts = self.transaction.all(sql.SHIFTS, centre=self.centre.code)
        for row in shifts:
            self.run(sql.SET_SHIFT, id=row[0], status="closed", reason=None, at=self.at, closed_at=self.at)
        help = sorted(id for (id,) in self.transaction.all(sql.WITHDRAW_HELP, centre=self.centre.code, at=self.at))
        self._close_old_day()
        self.run(sql.OPEN_DAY, date=today, seq=self._seq, at=self.at)
        self.run(sql.SET_TODAY, date=today)
        data = {"op": "open", "date": today, "closed": self._today, "unserved": [turn.id for turn in left]}
        self._today, self._day_status, self._paused_ms = today, OPEN, 0
        self.append("day", data={**data, "shifts": [row[1] for row in shifts], "help": help})

    def _close_old_day(self) -> None:
        old = self.one(sql.DAY, date=self._today) if self._today else None
        if old and old[1] != "closed":
            self.run(
                sql.SET_DAY,
                date=self._today,
                status="closed",
                reason=None,
                paused_at=None,
                paused_ms=old[5],
                closed_at=self.at,
            )

    def require_running(self) -> None:
        """Raises QueueError day_paused or day_closed unless the day is open."""
        if self._day_status != OPEN:
            day = self.day()
            raise QueueError("day_paused", reason=day.reason) if day.status == PAUSED else closed(day.reason)

    @property
    def day_status(self) -> str:
        """open, paused or closed."""
        return str(self._day_status)

    def require_window(self, window: int) -> None:
        """Raises QueueError window_unknown."""
        if window not in self.centre.window_by_number:
            raise QueueError("window_unknown", window=window)

    def require_service(self, code: str) -> Service:
        """The service with this code. QueueError service_unknown."""
        service = self.centre.service_by_code.get(code)
        if service is None:
            raise QueueError("service_unknown", service=code)
        return service

    def shift(self, window: int) -> tuple[int, Shift] | None:
        """The open shift of a window with its id."""
        row = self.one(sql.SHIFT, window=window)
        return (row[0], rows.shift(row)) if row else None

    def window_status(self, window: int) -> tuple[str, str, str | None] | None:
        """Staff and status of a window's shift and the number of its visitor. QueueError window_unknown."""
        self.require_window(window)
        row = self.one(sql.WINDOW_STATUS, window=window)
        if row is None:
            return None
        staff, status, letter, number = row
        return staff, status, None if letter is None else number_text(letter, number)

    def at_window(self, window: int) -> Visit | None:
        """Whom a window has called or is serving."""
        row = self.one(sql.AT_WINDOW, window=window)
        return self.visit_in(row) if row else None

    def visit(self, number: str) -> Visit:
        """Today's ticket with this number and its latest turn. QueueError not_found."""
        letter, digits = parse_number(number)
        row = self.one(sql.BY_NUMBER, day=self._today, letter=letter, number=digits)
        if row is None:
            raise QueueError("not_found", ticket=number)
        return self.visit_in(row)

    def visit_in(self, row: Any) -> Visit:
        """A row of ticket and turn as a visit, with what the visitor needs and what else they came for."""
        besides = self.transaction.all(sql.BESIDES, centre=self.centre.code, ticket=row[0])
        return rows.visit(row, *rows.besides(besides))

    def finish(self) -> None:
        """Before the commit: nothing appended means nothing done."""
        if not self.events:
            raise NoEffect
        if self._seq - 1 != self._locked_seq:
            self.run(sql.SET_SEQ, seq=self._seq - 1)


def _mutable(turn: Turn) -> dict[str, Any]:
    columns = {name: getattr(turn, name) for name in _MUTABLE}
    return {**columns, "also": " ".join(turn.also)}


@contextmanager
def writing(store: Store, configuration: Configuration, clock: Clock | None) -> Iterator[Write]:
    """Locks the centre; commits at the end, or leaves no trace if nothing was appended or an error left the block."""
    try:
        with store.write() as transaction:
            locked = lock(store, transaction, configuration.code, clock)
            write = Write(transaction, configuration.at(transaction, locked[3]), locked)
            write.begin_day()
            opened = len(write.events)
            yield write
            if len(write.events) == opened:
                raise NoEffect
            write.finish()
    except NoEffect:
        return


def lock(store: Store, transaction: Transaction, centre: str, clock: Clock | None) -> Any:
    """Takes the centre's lock: seq, instant, service day, configured seq, day status."""
    if store.dialect == "sqlite":
        now = (clock or store.steady)()
        locked = transaction.one(sql.LOCK_SQLITE, centre=centre, now=now)
        if locked and not clock and locked[1] > now:
            store.steady.see(locked[1])
    else:
        locked = transaction.one(sql.LOCK_POSTGRES, centre=centre, now=clock() if clock else None)
    if locked is None:
        raise StoreUnavailable("centre_unknown", centre=centre)
    return locked
