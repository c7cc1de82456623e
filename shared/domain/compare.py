"""Why somebody is called before somebody else: an answer that may be said aloud, so it never tells a class."""

from dataclasses import dataclass
from typing import Final

from shared.domain.centre import Centre
from shared.domain.order import is_there
from shared.domain.ticket import ENDED, WAITING, Turn
from shared.domain.view import Visit

OTHER_WINDOWS: Final = "other_windows"
CAME_FIRST: Final = "came_first"
COUNTED_EARLIER: Final = "counted_earlier"
AWAY: Final = "away"
ENDED_ALREADY: Final = "ended"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Which of two tickets goes first and why; `arrived` are the times (milliseconds, UTC) at which they came.

    Codes: `other_windows` (they wait for different windows), `came_first`, `counted_earlier` (by the centre's rules:
    a class, an appointment; never which), `away` (the other is not in reach), `ended` (one of them waits no more;
    `first` is the one that does not, `second` the other).
    """

    code: str
    first: str
    second: str
    arrived: tuple[int, int]


def compare(centre: Centre, one: Visit, other: Visit, at: int) -> Comparison:
    """Compares two tickets as they stand at an instant."""
    if {one.turn.status, other.turn.status} & ENDED:
        first, second = (one, other) if one.turn.status in ENDED else (other, one)
        return _said(ENDED_ALREADY, first, second)
    if not _windows(centre, one.turn) & _windows(centre, other.turn):
        return _said(OTHER_WINDOWS, one, other)
    first, second = sorted((one, other), key=lambda visit: (_rank(visit.turn, at), visit.turn.key))
    if _rank(first.turn, at) != _rank(second.turn, at) and first.turn.key > second.turn.key:
        return _said(AWAY, first, second)
    if (first.turn.base, first.turn.ticket) <= (second.turn.base, second.turn.ticket):
        return _said(CAME_FIRST, first, second)
    return _said(COUNTED_EARLIER, first, second)


def _said(code: str, first: Visit, second: Visit) -> Comparison:
    return Comparison(code, first.ticket.text, second.ticket.text, (first.turn.base, second.turn.base))


def _rank(turn: Turn, at: int) -> int:
    """Who has been called goes before who waits, and who is in reach before who is not."""
    if turn.status != WAITING:
        return 0
    return 1 if is_there(turn, at) else 2


def _windows(centre: Centre, turn: Turn) -> set[int]:
    """The windows that may serve a turn."""
    if turn.for_window is not None:
        return {turn.for_window}
    return {number for number, codes in centre.served_by.items() if turn.service in codes}
