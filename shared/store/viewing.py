"""What a view is made of: reads that go to the store together, and what comes of their rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from shared.domain.centre import Centre
from shared.domain.day import Shift, pauses
from shared.domain.record import Event
from shared.domain.ticket import number_text
from shared.domain.view import Call, Tally, View, Visit, Walk
from shared.store import rows, sql, sql_beside
from shared.store.engine import Transaction
from shared.store.undoing import undoable

NEVER: Final = 2**62
"""The first seq of a day that nothing belongs to yet."""
ANSWERED_MS: Final = 10 * 60_000
"""For so long whoever asked for help sees who comes."""
PRINTING_MS: Final = 20_000
"""A printer and the one behind it have answered by then; a machine that lost its power never will."""

_READS: Final = {
    "open": sql.OPEN_VISITS,
    "needs": sql.NEEDS_OF_OPEN,
    "matters": sql.MATTERS_OF_OPEN,
    "shifts": sql.SHIFTS,
    "calls": sql.CALLS,
    "tallies": sql.TALLIES,
    "issued": sql.ISSUED,
    "unprinted": sql.UNPRINTED,
    "recent": sql.RECENT,
    "help": sql.HELP_OPEN,
    "notes": sql.NOTES_OF_OPEN,
    "days": sql.DAY_EVENTS,
    "boards": sql_beside.BOARDS,
    "answered": sql.HELP_ANSWERED,
    "walks": sql.WALKS,
    "left": sql.LEFT_AT,
}

Found = Mapping[str, Sequence[Any]]


class Visits:
    """The visits of the last view: most of them are the same in the next one, and need not be made again."""

    def __init__(self) -> None:
        self._kept: Mapping[int, tuple[Any, Visit]] = {}

    def of(self, found: Found) -> tuple[Visit, ...]:
        """The open visits, in calling order."""
        needs, matters = _together(found["needs"]), _together(found["matters"])
        kept, visits = self._kept, {}
        for row in found["open"]:
            made = tuple(row), needs.get(row[0], ()), matters.get(row[0], ())
            turn = row[rows.TICKET_COLUMNS]
            before = kept.get(turn)
            visits[turn] = before if before and before[0] == made else (made, _visit(*made))
        self._kept = visits
        return tuple(visit for _, visit in visits.values())


def read_view(transaction: Transaction, code: str, first_seq: int, known: View, visits: Visits) -> View:
    """The queue: `known` has its seq, instant, centre and day; `first_seq` is where the day begins in the record."""
    asked = {
        "centre": code,
        "first_seq": first_seq,
        "seq": known.seq,
        "at": known.at,
        "since": known.at - ANSWERED_MS,
        "given_up": known.at - PRINTING_MS,
    }
    undo = {**asked, "since": known.at - known.centre.policy.undo_seconds * 1000}
    found = transaction.each([(read, undo if name == "recent" else asked) for name, read in _READS.items()])
    return _view(known, first_seq, dict(zip(_READS, found, strict=True)), visits)


def _view(known: View, first_seq: int, found: Found, visits: Visits) -> View:
    return replace(
        known,
        open_visits=visits.of(found),
        shifts=_shifts(known.centre, found["shifts"]) if first_seq != NEVER else {},
        calls=tuple(map(_call, found["calls"])),
        tallies={row[0]: Tally(*map(int, row[1:])) for row in found["tallies"]},
        issued={row[0]: row[1] for row in found["issued"]},
        unprinted=tuple(rows.ticket(row) for row in found["unprinted"]),
        undo=_undo(found["recent"], first_seq),
        help=tuple(map(rows.help, found["help"])),
        answered=tuple(map(rows.help, found["answered"])),
        notes=_together(found["notes"]),
        pauses=pauses(map(rows.event, found["days"])),
        boards=tuple(map(rows.board, found["boards"])),
        walks=tuple(walk for row in found["walks"] if (walk := _walk(known.centre, row))),
        left_at=dict(map(tuple, found["left"])),
    )


def _together(found: Iterable[Any]) -> Mapping[int, tuple[str, ...]]:
    """Ticket → what was found for it, in its order."""
    together: dict[int, tuple[str, ...]] = {}
    for ticket, value in found:
        together[ticket] = (*together.get(ticket, ()), value)
    return together


def _visit(row: Any, needs: tuple[str, ...], matters: tuple[str, ...]) -> Visit:
    return rows.visit(row, frozenset(needs), matters)


def _shifts(centre: Centre, found: Iterable[Any]) -> Mapping[int, Shift]:
    # a shift that nobody closed yesterday ends with the first write of today
    shifts = map(rows.shift, found)
    return {shift.window: shift for shift in shifts if shift.window in centre.window_by_number}


def _call(row: Any) -> Call:
    turn, letter, number, *rest = row
    return Call(turn, number_text(letter, number), *rest)


def _walk(centre: Centre, row: Any) -> Walk | None:
    letter, number, language, service, for_window, came_from, since, until = row
    windows = centre.window_by_number
    served = (at for at, services in centre.served_by.items() if service in services)
    targets = tuple(at for at in ((for_window,) if for_window is not None else served) if at in windows)
    if came_from not in windows or not targets:
        return None
    hall, first = windows[came_from].hall, windows[targets[0]]
    text = number_text(letter, number)
    return Walk(text, language, came_from, hall, targets, first.hall, first.floor, since, until)


def _undo(found: Iterable[Any], first_seq: int) -> Mapping[int, tuple[str, int]]:
    """Window → number text and instant of its last step, where that one may be taken back."""
    last: dict[int, tuple[Event, str]] = {}
    for *columns, letter, number in found:
        event = rows.event(columns)
        if event.window is not None and event.seq >= first_seq and letter is not None:
            last.setdefault(event.window, (event, number_text(letter, number)))
    return {window: (number, event.at) for window, (event, number) in last.items() if undoable(event)}
