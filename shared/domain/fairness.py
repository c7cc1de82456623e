"""Where the order was not the rule's: what people decided, with the reason and who was passed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from shared.domain.proof import WAIVED
from shared.domain.record import Event
from shared.domain.ticket import number_text

BY_NUMBER: Final = "by_number"
FRONT: Final = "front"
CLASS: Final = "class"
WITHOUT_PROOF: Final = "without_proof"
PUT_BACK: Final = "put_back"
LATE: Final = "late"
SLIP: Final = "slip"


@dataclass(frozen=True, slots=True)
class Deviation:
    """One decision; `passed` are the tickets that had been before.

    Codes: `by_number` (called out of order), `front` (transferred before all), `class` (another class, another place),
    `without_proof` (the proof was waived), `put_back` (after a missed call), `late` (called aloud while the store was
    lost), `slip` (given out by hand and entered with an earlier time, on a person's word).
    """

    seq: int
    at: int
    code: str
    ticket: str
    window: int | None
    staff: str | None
    decided_by: str | None
    reason: str | None
    passed: tuple[str, ...]


def deviations(events: Iterable[Event]) -> tuple[Deviation, ...]:
    """Every deviation in a stretch of the record, in its order; what was taken back again is none."""
    found: dict[int, Deviation] = {}
    numbers: dict[int, str] = {}
    tickets: dict[int, int] = {}
    for event in events:
        if event.kind == "issued":
            numbers[event.seq] = number_text(event.data["letter"], event.data["number"])
        if event.ticket is not None:
            # a turn has the seq of the event that began it
            tickets[event.seq] = event.ticket
        if event.kind == "undone":
            found.pop(event.data["undoes"], None)
        elif code := _code(event):
            found[event.seq] = _deviation(event, code, numbers, tickets)
    return tuple(found.values())


def put_before(events: Iterable[Event]) -> frozenset[int]:
    """The turns that a person put before others: called by their number, or sent on before all who wait."""
    found = {
        event.seq if _code(event) == FRONT else event.turn for event in events if _code(event) in (BY_NUMBER, FRONT)
    }
    return frozenset(turn for turn in found if turn is not None)


def _code(event: Event) -> str | None:
    data = event.data
    match event.kind:
        case "issued":
            return SLIP if data.get("arrived", event.at) < event.at else None
        case "called":
            return data["why"] if data["why"] in (BY_NUMBER, LATE) else None
        case "transferred":
            return FRONT if data.get("front") else None
        case "changed":
            return CLASS if "priority" in data["now"] and not data.get("back") else None
        case "started":
            return WITHOUT_PROOF if data.get("proof") == WAIVED else None
        case "returned":
            return PUT_BACK
        case _:
            return None


def _deviation(event: Event, code: str, numbers: Mapping[int, str], tickets: Mapping[int, int]) -> Deviation:
    def number(ticket: int | None) -> str:
        return numbers.get(ticket or 0, f"#{ticket}")

    data = event.data
    passed = dict.fromkeys(number(tickets.get(turn)) for turn in data.get("passed", ()))
    decided_by = data.get("decided_by") or event.staff
    reason = data.get("reason")
    return Deviation(
        event.seq, event.at, code, number(event.ticket), event.window, event.staff, decided_by, reason, tuple(passed)
    )
