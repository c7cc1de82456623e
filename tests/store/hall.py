"""A hall for tests: a small centre on a real store, and a clock that a test turns by hand."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from shared.domain.centre import Centre
from shared.domain.errors import QueueError
from shared.domain.record import Event
from shared.domain.ticket import Turn, parse_number
from shared.domain.view import View, Visit
from shared.store import schema
from shared.store.centre import Changes, apply_centre
from shared.store.checking import check
from shared.store.engine import Store
from shared.store.queue import Queue
from shared.store.snapshot import Snapshot
from tests.domain.small import THURSDAY, at


class Clock:
    """Shows what a test sets, in the time of Baku."""

    def __init__(self, moment: str = THURSDAY) -> None:
        self.now = at(moment)

    def __call__(self) -> int:
        return self.now

    def wait(self, **duration: float) -> None:
        """Goes on: `seconds`, `minutes`, `hours`, `days`."""
        self.now += round(timedelta(**duration).total_seconds() * 1000)

    def set(self, moment: str) -> None:
        """Shows a moment ("2026-03-06 08:45")."""
        self.now = at(moment)


class Hall:
    """A centre at work; every test has its own."""

    def __init__(self, store: Store, centre: Centre, clock: Clock | None = None) -> None:
        self.store = store
        self.centre = centre
        self.code = centre.code
        self.clock = clock or Clock()
        apply_centre(store, centre, self.clock)
        self.queue = Queue(store, self.code, self.clock)
        self.snapshot = Snapshot(store, self.code, self.clock)

    def visitor(self, service: str = "pension", **wishes: Any) -> str:
        """Somebody takes a ticket; gives the number on it. The next one comes a second later."""
        number = self.queue.issue(service, **wishes).ticket.text
        self.clock.wait(seconds=1)
        return number

    def calls(self, window: int) -> str | None:
        """A window calls whoever is next; gives the number."""
        called = self.queue.call_next(window)
        return called.visit.ticket.text if called else None

    def serves(self, window: int, service: str = "pension") -> str:
        """A new visitor comes, is called and sits down; gives the number."""
        number = self.visitor(service)
        assert self.calls(window) == number
        self.queue.start(window)
        return number

    def configure(self, **changes: Any) -> Changes:
        """An administrator applies a changed file."""
        self.centre = replace(self.centre, **changes)
        return apply_centre(self.store, self.centre, self.clock)

    def view(self) -> View:
        return self.snapshot.read()

    def visit(self, number: str) -> Visit:
        """Today's ticket with its latest turn."""
        found = self.snapshot.visit(*parse_number(number))
        assert found, number
        return found[0]

    def turn(self, number: str) -> Turn:
        return self.visit(number).turn

    def status(self, number: str) -> str:
        return self.turn(number).status

    @property
    def seq(self) -> int:
        return self.view().seq

    def events(self, *kinds: str) -> list[Event]:
        """The record, or what is of these kinds in it."""
        return [event for event in self.snapshot.events() if not kinds or event.kind in kinds]

    def last_event(self) -> Event:
        return self.events()[-1]

    def contents(self) -> dict[str, list[tuple[Any, ...]]]:
        """All that the store keeps of this centre."""
        with self.store.read() as transaction:
            return {
                table.name: sorted(tuple(map(_text, row)) for row in transaction.connection.execute(self._mine(table)))
                for table in schema.metadata.sorted_tables
            }

    def _mine(self, table: sa.Table) -> sa.Select[Any]:
        return table.select().where(table.c.get("centre", table.c[0]) == self.code)

    @contextmanager
    def unchanged(self) -> Iterator[None]:
        """What happens inside leaves no trace in the store: no event, no seq, nothing."""
        before = self.contents()
        yield
        assert self.contents() == before

    @contextmanager
    def refused(self, code: str, **values: object) -> Iterator[None]:
        """What is asked inside is refused with this code and values, and leaves no trace."""
        with self.unchanged(), pytest.raises(QueueError) as refusal:
            yield
        assert refusal.value.code == code
        assert values.items() <= refusal.value.values.items()

    def check(self) -> None:
        """Every invariant holds, and the turns follow from the record."""
        assert check(self.store, self.code).faults == ()


def _text(value: object) -> str:
    # Postgres keeps the keys of a document in an order of its own
    return json.dumps(value, sort_keys=True, ensure_ascii=False) if isinstance(value, dict) else str(value)
