"""A new ticket: at a kiosk or the reception, for an appointment, or for a number that was written by hand."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from shared.domain.appointment import Arrival
from shared.domain.calibration import Estimate
from shared.domain.centre import NEEDS, SLIPS, Service
from shared.domain.day import OPEN
from shared.domain.errors import QueueError
from shared.domain.estimate import Quote
from shared.domain.hours import issuing_refusal, service_day
from shared.domain.order import sort_key
from shared.domain.staff import Permission
from shared.domain.ticket import PRINTING, Ticket, Turn, number_text, parse_number
from shared.domain.view import Visit
from shared.store import sql
from shared.store.permits import require
from shared.store.unguessable import base32
from shared.store.write import Write

TOKEN_CHARACTERS: Final = 26
MATTERS: Final = 3
"""So many services may be on one ticket."""
LAST_SLIP: Final = 9_999


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a visitor asked for; `also` are further services after the first one; `staff` who did it for them."""

    service: str
    language: str | None
    priority: str | None
    needs: frozenset[str]
    quoted: Quote | None
    channel: str
    printing: bool = False
    also: tuple[str, ...] = ()
    staff: str | None = None


@dataclass(frozen=True, slots=True)
class Granted:
    """How a ticket is issued: from when it counts, and what else the record says of it.

    `slot_at` is the time of its appointment; `arrived_at` and `slip` (its number) come from a slip that was written
    by hand; `came_back` is the ticket of an earlier day that was not served.
    """

    arrival: Arrival
    slot_at: int | None = None
    arrived_at: int | None = None
    slip: int | None = None
    came_back: int | None = None
    record: dict[str, Any] = field(default_factory=dict)


def issue(write: Write, action: str, wanted: Wanted) -> Visit:
    """Writes the ticket and its first turn."""
    for code in _matters(wanted):
        require_issuing(write, write.require_service(code))
    return grant(write, action, wanted, Granted(Arrival(write.at)))


def issue_slip(write: Write, action: str, wanted: Wanted, number: str | None, arrived_at: int | None) -> Visit:
    """Enters a number that was given out by hand; it counts from when its visitor got it.

    Neither hours nor limits nor a pause hold: the number has been given out.
    """
    for code in _matters(wanted):
        write.require_service(code)
    if write.day_status == "closed":
        raise QueueError("day_closed")
    slip = _slip_number(number or "")
    at = write.at if arrived_at is None else arrived_at
    if at > write.at or service_day(write.centre, at) != write.today:
        raise QueueError("arrival_wrong")
    if write.one(sql.BY_NUMBER, day=write.today.isoformat(), letter=SLIPS, number=slip):
        raise QueueError("number_taken", ticket=number_text(SLIPS, slip))
    return grant(write, action, wanted, Granted(Arrival(at), None, at, slip, record={"arrived": at}))


def grant(write: Write, action: str, wanted: Wanted, granted: Granted) -> Visit:
    """Writes ticket, turn and event of what has been found to be in order.

    QueueError class_unknown, need_unknown; not_permitted (a person at the counter who may not).
    """
    require(write, wanted.staff, Permission.ISSUE)
    service = write.require_service(wanted.service)
    base, came_back = granted.arrival.base, granted.came_back is not None
    key = sort_key(write.centre, base, wanted.priority, granted.slot_at, came_back=came_back)
    unknown = wanted.needs - set(NEEDS)
    if unknown:
        raise QueueError("need_unknown", need=min(unknown), allowed=list(NEEDS))
    ticket = _write_ticket(write, _ticket(write, wanted, granted, service), granted.slip)
    turn = Turn(
        id=write.seq,
        ticket=write.seq,
        service=service.code,
        base=base,
        sort_key=key,
        began_at=write.at if granted.arrived_at is None else granted.arrived_at,
        not_before=granted.arrival.not_before,
    )
    write.begin_turn(turn)
    record = {**_record(ticket, turn), **granted.record}
    if wanted.quoted and wanted.quoted.expected and wanted.quoted.told:
        # what later estimates are corrected by
        record["expected"], record["told"] = (_minutes(one) for one in (wanted.quoted.expected, wanted.quoted.told))
    if wanted.also:
        record["matters"] = [service.code, *wanted.also]
        write_matters(write, ticket.id, record["matters"])
    write.append("issued", turn=turn, staff=wanted.staff, action=action, data=record)
    return Visit(ticket, turn)


def write_matters(write: Write, ticket: int, matters: Sequence[str]) -> None:
    """Keeps what a visitor came for, where that is more than one service."""
    for position, service in enumerate(matters, start=1):
        write.run(sql.ADD_MATTER, ticket=ticket, position=position, service=service)


def new_token() -> str:
    """26 upper-case Base32 characters: 130 bits that nobody guesses."""
    return base32(TOKEN_CHARACTERS)


def _matters(wanted: Wanted) -> tuple[str, ...]:
    """Every service that a ticket is wanted for. QueueError matters_too_many, matter_twice."""
    matters = (wanted.service, *wanted.also)
    if len(matters) > MATTERS:
        raise QueueError("matters_too_many", limit=MATTERS)
    for position, code in enumerate(matters):
        if code in matters[:position]:
            raise QueueError("matter_twice", service=code)
    return matters


def _slip_number(text: str) -> int:
    try:
        letter, digits = parse_number(text)
    except QueueError as error:
        raise QueueError("number_wrong", number=text) from error
    if letter != SLIPS or not 1 <= digits <= LAST_SLIP:
        raise QueueError("number_wrong", number=text)
    return digits


def require_issuing(write: Write, service: Service) -> None:
    """Raises QueueError outside_hours, limit_reached, day_paused, day_closed."""
    issued = 0
    if service.daily_limit:
        row = write.one(sql.ISSUED_OF, first_seq=write.first_seq(), service=service.code)
        issued = int(row[0])
    reason = None if write.day_status == OPEN else write.day().reason
    refusal = issuing_refusal(write.centre, service, write.at, write.day_status, reason, issued)
    if refusal:
        raise refusal


def _ticket(write: Write, wanted: Wanted, granted: Granted, service: Service) -> Ticket:
    languages, quoted = write.centre.languages, wanted.quoted
    span = quoted.range if quoted else None
    return Ticket(
        id=write.seq,
        day=write.today,
        letter=service.area if granted.slip is None else SLIPS,
        number=0,
        language=wanted.language if wanted.language in languages else languages[0],
        issued_at=write.at,
        token=new_token(),
        priority=wanted.priority,
        needs=wanted.needs,
        channel=wanted.channel,
        people_ahead=quoted.people_ahead if quoted else None,
        low=span.low if span else None,
        high=span.high if span else None,
        printed=PRINTING if wanted.printing else None,
        slot_at=granted.slot_at,
        matters=wanted.also,
        came_back=granted.came_back,
    )


def _write_ticket(write: Write, ticket: Ticket, slip: int | None) -> Ticket:
    row = write.one(
        sql.ISSUE_TICKET,
        id=ticket.id,
        day=ticket.day.isoformat(),
        letter=ticket.letter,
        number=slip,
        token=ticket.token,
        language=ticket.language,
        priority=ticket.priority,
        channel=ticket.channel,
        at=ticket.issued_at,
        people_ahead=ticket.people_ahead,
        low=ticket.low,
        high=ticket.high,
        printed=ticket.printed,
        slot_at=ticket.slot_at,
        came_back=ticket.came_back,
    )
    for need in sorted(ticket.needs):
        write.run(sql.ADD_NEED, ticket=ticket.id, need=need)
    return replace(ticket, number=int(row[0]))


def _record(ticket: Ticket, turn: Turn) -> dict[str, Any]:
    return {
        "day": ticket.day.isoformat(),
        "letter": ticket.letter,
        "number": ticket.number,
        "language": ticket.language,
        "priority": ticket.priority,
        "needs": sorted(ticket.needs),
        "channel": ticket.channel,
        "service": turn.service,
        "base": turn.base,
        "key": turn.sort_key,
        "ahead": ticket.people_ahead,
        "low": ticket.low,
        "high": ticket.high,
        "printing": ticket.printed == PRINTING,
    }


def _minutes(estimate: Estimate) -> list[float]:
    return [round(minutes, 2) for minutes in estimate]
