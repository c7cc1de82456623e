"""The first answer of an action that is already in the record, rebuilt from events."""

from dataclasses import replace

from shared.domain.day import BREAK, CLOSED, PAUSED, Day, Shift
from shared.domain.help import Help, help_effect
from shared.domain.order import Why
from shared.domain.record import Event, Replay
from shared.domain.ticket import PRINTING, remaining
from shared.domain.view import Visit
from shared.store import rows, sql
from shared.store.calling import Called
from shared.store.engine import Store
from shared.store.serving import Finished


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
        why = Why(data["why"], data["waited"], data["counted_from"], visit.ticket.priority, data["reason"])
        return Called(visit, why)

    def finished(self, event: Event) -> Finished:
        """The end of a service as it was, with what came next in the same write."""
        with self._store.read() as transaction:
            row = transaction.one(sql.EVENTS_AFTER, centre=self._centre, seq=event.seq, limit=1)
        after = rows.event(row) if row else None
        if after is None or after.at != event.at or after.action is not None or after.window != event.window:
            return Finished(self.visit(event))
        if after.kind == "called":
            return Finished(self.visit(event), self.called(after))
        return Finished(self.visit(event), on_break=after.data.get("op") == BREAK)

    def merged(self, event: Event) -> Visit:
        """The visit in hand when another ticket ended with it."""
        with self._store.read() as transaction:
            row = transaction.one(sql.BY_TURN, centre=self._centre, turn=event.data["into"])
            assert row is not None
            ticket = row[0]
            found = transaction.all(sql.EVENTS_OF_TICKET, centre=self._centre, ticket=ticket, upto=event.seq)
        events = [rows.event(entry) for entry in found]
        own = next(entry for entry in reversed(events) if entry.ticket == ticket)
        return self.visit(own)

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
        data = event.data
        since = data.get("since", event.at)
        return Shift(event.window, event.staff, data["op"], since, data.get("reason"), data.get("planned"))

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
