"""Verifies a store: every invariant on the data, and that what the events make can be rebuilt from them alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

from shared.domain.centre import SLIPS
from shared.domain.errors import QueueError, StoreUnavailable
from shared.domain.help import Help
from shared.domain.record import Replay
from shared.domain.ticket import ENDED, OPEN, Ticket, Turn, number_text
from shared.store import rows, sql
from shared.store.engine import Store, Transaction

_GAPS = (
    "SELECT day, letter, min(number), max(number), count(*) FROM ticket WHERE centre = :centre AND letter <> :slips"
    " GROUP BY day, letter HAVING min(number) <> 1 OR max(number) <> count(*)"
)
_COUNT = "SELECT count(*) FROM ticket WHERE centre = :centre"
_DOUBLE = {
    "two_open_turns": (
        "SELECT ticket FROM turn WHERE centre = :centre AND status IN ('waiting', 'called', 'serving', 'held')"
        " GROUP BY ticket HAVING count(*) > 1"
    ),
    "two_at_a_window": (
        "SELECT \"window\" FROM turn WHERE centre = :centre AND status IN ('called', 'serving')"
        ' GROUP BY "window" HAVING count(*) > 1'
    ),
    "two_shifts_at_a_window": (
        "SELECT \"window\" FROM shift WHERE centre = :centre AND status <> 'closed'"
        ' GROUP BY "window" HAVING count(*) > 1'
    ),
    "two_shifts_of_one": (
        "SELECT staff FROM shift WHERE centre = :centre AND status <> 'closed' AND staff <> 'cli'"
        " GROUP BY staff HAVING count(*) > 1"
    ),
}
_TURNS = f"SELECT {sql.TURN} FROM turn t WHERE t.centre = :centre"
_ALL_TICKETS = f"SELECT {sql.TICKET} FROM ticket k WHERE k.centre = :centre"
_ALL_NEEDS = "SELECT ticket, need FROM need WHERE centre = :centre"
_ALL_MATTERS = "SELECT ticket, service FROM matter WHERE centre = :centre ORDER BY ticket, position"
_ALL_CHECKED_IN = "SELECT ticket, code, slot_at FROM appointment WHERE centre = :centre AND status = 'checked_in'"
_ALL_HELP = (
    "SELECT id, source, reason, language, asked_at, answered_at, answered_by, withdrawn_at FROM help"
    " WHERE centre = :centre"
)
Facts = Mapping[int, Mapping[str, Any]]
"""Ticket → what the record says of it, as `Replay.facts`."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is broken: a code and where."""

    code: str
    where: str


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a check."""

    tickets: int
    faults: tuple[Fault, ...]


def check(store: Store, centre: str) -> Report:
    """Reads the whole record of a centre in one view and compares. Raises StoreUnavailable."""
    with store.read() as transaction:
        faults = [
            *_engine(transaction, store.dialect),
            *_record(transaction, centre),
            *_numbers(transaction, centre),
            *_doubles(transaction, centre),
        ]
        row = transaction.one(_COUNT, centre=centre)
    assert row is not None
    return Report(int(row[0]), tuple(faults))


def _engine(transaction: Transaction, dialect: str) -> Iterator[Fault]:
    if dialect != "sqlite":
        return
    for (answer,) in transaction.all("PRAGMA integrity_check"):
        if answer != "ok":
            yield Fault("file_damaged", str(answer))
    for row in transaction.all("PRAGMA foreign_key_check"):
        yield Fault("reference_missing", f"{row[0]} {row[1]}")


def _record(transaction: Transaction, centre: str) -> Iterator[Fault]:
    """Events without gaps and never back in time; tickets, turns and calls for help as the events make them."""
    locked = transaction.one(sql.CENTRE, centre=centre)
    if locked is None:
        raise StoreUnavailable("centre_unknown", centre=centre)
    replay = Replay()
    seq, at = 0, 0
    while events := [rows.event(row) for row in transaction.all(sql.EVENTS_AFTER, centre=centre, seq=seq, limit=5_000)]:
        for event in events:
            if event.seq != seq + 1:
                yield Fault("event_missing", str(seq + 1))
            if event.at < at:
                yield Fault("event_back_in_time", str(event.seq))
            seq, at = event.seq, event.at
            try:
                replay.apply(event)
            except (QueueError, KeyError, ValueError, AssertionError) as error:
                yield Fault("event_impossible", f"{event.seq}: {error!r}")
    if seq != locked[0]:
        yield Fault("seq_differs", f"{seq} / {locked[0]}")
    yield from _compare_tickets(replay.facts, _tickets(transaction, centre))
    yield from _compare_appointments(replay.facts, transaction.all(_ALL_CHECKED_IN, centre=centre))
    stored = {turn.id: turn for turn in map(rows.turn, transaction.all(_TURNS, centre=centre))}
    yield from _compare(replay.turns, stored)
    calls = map(rows.help, transaction.all(_ALL_HELP, centre=centre))
    yield from _compare_help(replay.help, {call.id: call for call in calls})


def _tickets(transaction: Transaction, centre: str) -> dict[int, Ticket]:
    """Every ticket, with all of its matters."""
    needs: dict[int, set[str]] = {}
    for id, need in transaction.all(_ALL_NEEDS, centre=centre):
        needs.setdefault(id, set()).add(need)
    matters: dict[int, tuple[str, ...]] = {}
    for id, service in transaction.all(_ALL_MATTERS, centre=centre):
        matters[id] = (*matters.get(id, ()), service)
    found = transaction.all(_ALL_TICKETS, centre=centre)
    return {row[0]: rows.ticket(row, frozenset(needs.get(row[0], ())), matters.get(row[0], ())) for row in found}


def _compare_tickets(facts: Facts, tickets: Mapping[int, Ticket]) -> Iterator[Fault]:
    for id in sorted(facts.keys() - tickets.keys()):
        yield Fault("ticket_missing", str(id))
    for id in sorted(tickets.keys() - facts.keys()):
        yield Fault("ticket_without_event", str(id))
    for id in sorted(facts.keys() & tickets.keys()):
        said = {"matters": [], **facts[id]}
        differing = [name for name, value in _stored(tickets[id]).items() if said.get(name) != value]
        if differing:
            yield Fault("ticket_differs", f"{id}: {', '.join(differing)}")


def _stored(ticket: Ticket) -> dict[str, object]:
    return {
        "day": ticket.day.isoformat(),
        "letter": ticket.letter,
        "number": ticket.number,
        "language": ticket.language,
        "priority": ticket.priority,
        "needs": sorted(ticket.needs),
        "channel": ticket.channel,
        "slot": ticket.slot_at,
        "matters": list(ticket.matters),
        "came_back": ticket.came_back,
    }


def _compare_appointments(facts: Facts, checked_in: Iterable[Sequence[Any]]) -> Iterator[Fault]:
    """Each appointment that was checked in is the one of its ticket's event, and the other way round."""
    said = {id: (one["appointment"], one["slot"]) for id, one in facts.items() if "appointment" in one}
    stored = {ticket: (code, slot_at) for ticket, code, slot_at in checked_in}
    for id in sorted(said.keys() | stored.keys()):
        if said.get(id) != stored.get(id):
            code, _ = stored.get(id) or said[id]
            yield Fault("appointment_differs", f"{id}: {code}")


def _compare_help(rebuilt: Mapping[int, Help], stored: Mapping[int, Help]) -> Iterator[Fault]:
    for id in sorted(rebuilt.keys() | stored.keys()):
        if rebuilt.get(id) != stored.get(id):
            yield Fault("help_differs", str(id))


def _compare(rebuilt: dict[int, Turn], stored: dict[int, Turn]) -> Iterator[Fault]:
    for id in sorted(rebuilt.keys() ^ stored.keys()):
        yield Fault("turn_missing" if id in rebuilt else "turn_without_event", str(id))
    for id in sorted(rebuilt.keys() & stored.keys()):
        turn = stored[id]
        differing = [f.name for f in fields(Turn) if getattr(rebuilt[id], f.name) != getattr(turn, f.name)]
        if differing:
            yield Fault("turn_differs", f"{id}: {', '.join(differing)}")
        if (turn.ended_at is None) != (turn.status in OPEN) or turn.status not in OPEN | ENDED:
            yield Fault("status_impossible", f"{id}: {turn.status}")
        yield from (Fault("times_impossible", str(id)) for early, late in pairwise(_times(turn)) if early > late)


def _times(turn: Turn) -> list[int]:
    times: list[Any] = [turn.began_at, turn.first_called_at, turn.last_called_at, turn.started_at, turn.ended_at]
    return [time for time in times if time is not None]


def _numbers(transaction: Transaction, centre: str) -> Iterator[Fault]:
    # slips that were written by hand may be lost, and come in whatever order
    for day, letter, least, most, _ in transaction.all(_GAPS, centre=centre, slips=SLIPS):
        yield Fault("number_missing", f"{day} {number_text(letter, least)}–{number_text(letter, most)}")


def _doubles(transaction: Transaction, centre: str) -> Iterator[Fault]:
    for code, statement in _DOUBLE.items():
        for row in transaction.all(statement, centre=centre):
            yield Fault(code, str(row[0]))
