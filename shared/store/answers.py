"""The first answer of an action that is already in the record, rebuilt from events."""

from dataclasses import replace

from shared.domain.day import CLOSED, PAUSED, Day, Shift
from shared.domain.help import Help, help_effect
from shared.domain.order import Why
from shared.domain.record import Event, Replay
from shared.domain.ticket import PRINTING, remaining
from shared.domain.view import Visit
from shared.store import rows, sql
from shared.store.calling import Called
from shared.store.engine import Store


class Answers:
    """Reads what an action did when it was done."""

    def __init__(self, store: Store, centre: str) -> None:
        self._store = store
        self._centre = centre

    def event(self, action: str) -> Event | None:
        """The event of an action, if it has happened."""
        with self._store.read() as transaction:
            row = transaction.one(sql.BY_ACTION, centre=self._centre, action=action)
            return rows.event(row) if row else None

    def visit(self, event: Event) -> Visit:
        """The visit as it was after the event."""
        with self._store.read() as transaction:
            found = transaction.all(sql.EVENTS_OF_TICKET, centre=self._centre, ticket=event.ticket, upto=event.seq)
            row = transaction.one(sql.BY_TICKET, centre=self._centre, ticket=event.ticket)
        assert row is not None
        assert event.ticket is not None
        events = [rows.event(entry) for entry in found]
        replay = Replay(events)
        began = replay.turns.get(event.seq) if event.kind in ("transferred", "returned") else None
        turn = began or replay.turns[event.turn or event.seq]
        facts = replay.facts[event.ticket]
        papers = [PRINTING if facts.get("printing") else None]
        papers += [entry.data["result"] for entry in events if entry.kind == "printed"]
        ticket = replace(
            rows.ticket(row[: rows.TICKET_COLUMNS]),
            language=facts["language"],
            priority=facts["priority"],
            needs=frozenset(facts["needs"]),
            printed=papers[-1],
            matters=remaining(facts.get("matters", ()), replay.turns.values(), turn),
        )
        return Visit(ticket, turn)

    def called(self, event: Event) -> Called:
        """The call as it was made."""
        visit = self.visit(event)
        data = event.data
        waited = max(0, event.at - visit.turn.began_at)
        why = Why(data["why"], waited, data["counted_from"], visit.ticket.priority, data["reason"])
        return Called(visit, why)

    def help(self, event: Event) -> Help:
        """The call for help as it was after the event."""
        with self._store.read() as transaction:
            row = transaction.one(sql.HELP, centre=self._centre, id=event.data["help"])
        assert row is not None
        asked = replace(rows.help(row), answered_at=None, answered_by=None, withdrawn_at=None)
        return help_effect({asked.id: asked}, event)[asked.id]

    def shift(self, event: Event) -> Shift:
        """The shift as it was after the event."""
        assert event.window is not None
        assert event.staff is not None
        return Shift(event.window, event.staff, event.data["op"], event.at, event.data.get("reason"))

    def day(self, event: Event) -> Day:
        """The day as it was after the event."""
        data = event.data
        with self._store.read() as transaction:
            row = transaction.one(sql.DAY, centre=self._centre, date=data["date"])
        assert row is not None
        return replace(
            rows.day(row),
            status=data["status"],
            reason=data.get("reason"),
            paused_at=event.at if data["status"] == PAUSED else None,
            paused_ms=data["paused_ms"],
            closed_at=event.at if data["status"] == CLOSED else None,
        )
