"""A new ticket."""

import base64
import secrets
from dataclasses import dataclass, replace
from typing import Final

from shared.domain.centre import NEEDS, Centre, Service
from shared.domain.errors import QueueError
from shared.domain.estimate import Quote
from shared.domain.hours import issuing_refusal
from shared.domain.order import sort_key
from shared.domain.ticket import PRINTING, Ticket, Turn
from shared.domain.view import Visit
from shared.store import sql
from shared.store.write import Write

TOKEN_CHARACTERS: Final = 26


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a visitor asked for."""

    service: str
    language: str | None
    priority: str | None
    needs: frozenset[str]
    quoted: Quote | None
    channel: str
    printing: bool = False


def issue(write: Write, action: str, wanted: Wanted) -> Visit:
    """Writes the ticket and its first turn."""
    centre, at = write.centre, write.at
    service = require_service(centre, wanted.service)
    key = sort_key(centre, at, wanted.priority)
    unknown = wanted.needs - set(NEEDS)
    if unknown:
        raise QueueError("need_unknown", need=min(unknown), allowed=list(NEEDS))
    _require_issuing(write, service)
    language = wanted.language if wanted.language in centre.languages else centre.languages[0]
    quoted = wanted.quoted
    span = quoted.range if quoted else None
    ticket = Ticket(
        id=write.seq,
        day=write.today,
        letter=service.area,
        number=0,
        language=language,
        issued_at=at,
        token=new_token(),
        priority=wanted.priority,
        needs=wanted.needs,
        channel=wanted.channel,
        people_ahead=quoted.people_ahead if quoted else None,
        low=span.low if span else None,
        high=span.high if span else None,
        printed=PRINTING if wanted.printing else None,
    )
    ticket = _write_ticket(write, ticket)
    turn = Turn(id=write.seq, ticket=write.seq, service=service.code, base=at, sort_key=key, began_at=at)
    write.begin_turn(turn)
    write.append("issued", turn=turn, action=action, data=_record(ticket, turn))
    return Visit(ticket, turn)


def require_service(centre: Centre, code: str) -> Service:
    """The service with this code. QueueError service_unknown."""
    service = centre.service_by_code.get(code)
    if service is None:
        raise QueueError("service_unknown", service=code)
    return service


def new_token() -> str:
    """26 upper-case Base32 characters: 130 bits that nobody guesses."""
    return base64.b32encode(secrets.token_bytes(20)).decode("ascii")[:TOKEN_CHARACTERS]


def _require_issuing(write: Write, service: Service) -> None:
    issued = 0
    if service.daily_limit:
        row = write.one(sql.ISSUED_OF, first_seq=write.first_seq(), service=service.code)
        issued = int(row[0])
    reason = write.day().reason if write.day_status == "paused" else None
    refusal = issuing_refusal(write.centre, service, write.at, write.day_status, reason, issued)
    if refusal:
        raise refusal


def _write_ticket(write: Write, ticket: Ticket) -> Ticket:
    row = write.one(
        sql.ISSUE_TICKET,
        id=ticket.id,
        day=ticket.day.isoformat(),
        letter=ticket.letter,
        token=ticket.token,
        language=ticket.language,
        priority=ticket.priority,
        channel=ticket.channel,
        at=ticket.issued_at,
        people_ahead=ticket.people_ahead,
        low=ticket.low,
        high=ticket.high,
        printed=ticket.printed,
    )
    for need in sorted(ticket.needs):
        write.run(sql.ADD_NEED, ticket=ticket.id, need=need)
    return replace(ticket, number=int(row[0]))


def _record(ticket: Ticket, turn: Turn) -> dict[str, object]:
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
