"""Rows of the store as values of the domain, and back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any, Final

from shared.domain.appointment import Appointment
from shared.domain.day import Day, Shift
from shared.domain.help import Help
from shared.domain.record import Event
from shared.domain.ticket import Ticket, Turn, number_text
from shared.domain.told import Board
from shared.domain.view import Visit

TICKET_COLUMNS: Final = 15
_ALSO: Final = [field.name for field in fields(Turn)].index("also")


def ticket(row: Sequence[Any], needs: frozenset[str] = frozenset(), matters: tuple[str, ...] = ()) -> Ticket:
    """The columns of sql.TICKET; what the visitor needs, and the matters that are left."""
    id_, day, letter, number, language, issued_at, token, priority, channel, *rest = row
    ahead, low, high, printed, slot_at, came_back = rest
    return Ticket(
        id_,
        date.fromisoformat(day),
        letter,
        number,
        language,
        issued_at,
        token or "",
        priority,
        needs,
        channel,
        ahead,
        low,
        high,
        printed,
        slot_at,
        matters,
        came_back,
    )


def turn(row: Sequence[Any]) -> Turn:
    """The columns of sql.TURN."""
    values = list(row)
    values[_ALSO] = tuple(row[_ALSO].split())
    return Turn(*values)


def visit(row: Sequence[Any], needs: frozenset[str] = frozenset(), matters: tuple[str, ...] = ()) -> Visit:
    """The columns of sql.TICKET and sql.TURN; what the visitor needs, and the matters that no turn has been for."""
    present = turn(row[TICKET_COLUMNS:])
    left = tuple(service for service in matters if service != present.service)
    return Visit(ticket(row[:TICKET_COLUMNS], needs, left), present)


def besides(found: Sequence[Sequence[Any]]) -> tuple[frozenset[str], tuple[str, ...]]:
    """The rows of sql.BESIDES: what a visitor needs, and the matters that no turn has been for."""
    needs = frozenset(name for position, name in found if not position)
    return needs, tuple(name for position, name in found if position)


def event(row: Sequence[Any]) -> Event:
    """The columns of sql.EVENT."""
    seq, at, kind, ticket, turn, window, staff, action, data = row
    return Event(seq, at, kind, ticket, turn, window, staff, action, document(data))


def appointment(row: Sequence[Any]) -> Appointment:
    """The columns of sql_beside.APPOINTMENT."""
    code, service, slot_at, language, status, ticket, letter, number = row
    shown = "" if letter is None else number_text(letter, number)
    return Appointment(code, service, slot_at, language, status, ticket, shown)


def help(row: Sequence[Any]) -> Help:
    """The columns of sql.HELP."""
    return Help(*row)


def shift(row: Sequence[Any]) -> Shift:
    """The columns of sql.SHIFT, without the id."""
    _, window, staff, status, since, reason, planned = row
    return Shift(window, staff, status, since, reason, planned)


def board(row: Sequence[Any]) -> Board:
    """The columns of sql_beside.BOARDS; what a board of another make says is passed over."""
    name, seen_at, state = row
    told = document(state).get("told")
    known = told.items() if isinstance(told, dict) else ()
    return Board(name, seen_at, {int(turn): at for turn, at in known if turn.isdecimal() and isinstance(at, int)})


def day(row: Sequence[Any]) -> Day:
    """The columns of sql.DAY, without the first seq."""
    when, status, reason, opened_at, paused_at, paused_ms, closed_at, _ = row
    return Day(date.fromisoformat(when), status, reason, opened_at, paused_at, paused_ms, closed_at)


def document(value: Any) -> Mapping[str, Any]:
    """A JSON column: Postgres gives it parsed, SQLite as text."""
    parsed: Mapping[str, Any] = json.loads(value) if isinstance(value, str) else value
    return parsed


def json_text(value: Mapping[str, Any]) -> str:
    """A document as compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
