"""Why somebody is called before somebody else: an answer that may be said aloud, so it never tells a class."""

from collections.abc import Container
from dataclasses import dataclass
from typing import Final

from shared.domain.centre import Centre
from shared.domain.order import is_due, is_there
from shared.domain.ticket import ENDED, WAITING, Turn
from shared.domain.view import Visit

OTHER_WINDOWS: Final = "other_windows"
CAME_FIRST: Final = "came_first"
COUNTED_EARLIER: Final = "counted_earlier"
DECIDED: Final = "decided"
CALLED_ELSEWHERE: Final = "called_elsewhere"
CALLED_ALREADY: Final = "called_already"
EARLY: Final = "early"
AWAY: Final = "away"
ENDED_ALREADY: Final = "ended"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Which of two tickets goes first and why; `arrived` are the times (milliseconds, UTC) at which they came.

    Codes: `other_windows` (they wait for different windows), `came_first`, `counted_earlier` (by the centre's rules:
    a class, an appointment; never which), `decided` (a person chose it, with a reason), `called_elsewhere` (to a
    `window` that may not serve the other), `called_already`, `early` (the other has come long before the appointed
    time), `away` (the other is not in reach), `ended` (one of them waits no more; `first` is the one that does not,
    `second` the other).
    """

    code: str
    first: str
    second: str
    arrived: tuple[int, int]
    window: int | None = None


def compare(centre: Centre, one: Visit, other: Visit, at: int, decided: Container[int] = ()) -> Comparison:
    """Compares two tickets as they stand at an instant; `decided` are the turns that a person put before others."""
    if {one.turn.status, other.turn.status} & ENDED:
        first, second = (one, other) if one.turn.status in ENDED else (other, one)
        return _said(ENDED_ALREADY, first, second)
    if not _windows(centre, one) & _windows(centre, other):
        return _said(OTHER_WINDOWS, one, other)
    first, second = sorted((one, other), key=lambda visit: (_rank(visit.turn, at), visit.turn.key))
    return _said(_code(centre, first, second, at, decided), first, second)


def _code(centre: Centre, first: Visit, second: Visit, at: int, decided: Container[int]) -> str:
    """Why the first one goes before the second."""
    rank, other = _rank(first.turn, at), _rank(second.turn, at)
    if rank != other and first.turn.key > second.turn.key:
        if other in (_EARLY, _AWAY):
            return EARLY if other == _EARLY else AWAY
        if first.turn.id in decided:
            return DECIDED
        return CALLED_ALREADY if first.turn.window in _windows(centre, second) else CALLED_ELSEWHERE
    if (first.turn.base, first.turn.ticket) <= (second.turn.base, second.turn.ticket):
        return CAME_FIRST
    return DECIDED if first.turn.id in decided else COUNTED_EARLIER


def _said(code: str, first: Visit, second: Visit) -> Comparison:
    arrived = first.turn.base, second.turn.base
    return Comparison(code, first.ticket.text, second.ticket.text, arrived, first.turn.window)


_CALLED, _READY, _EARLY, _AWAY = range(4)


def _rank(turn: Turn, at: int) -> int:
    """Who has been called goes before who waits, who need not give way before who must, and who is away comes last."""
    if turn.status != WAITING:
        return _CALLED
    if not is_there(turn, at):
        return _AWAY
    return _READY if is_due(turn, at) else _EARLY


def _windows(centre: Centre, visit: Visit) -> set[int]:
    """The windows that may serve a visitor."""
    if visit.turn.for_window is not None:
        return {visit.turn.for_window}
    return {
        number
        for number, codes in centre.served_by.items()
        if visit.turn.service in codes and visit.ticket.needs <= frozenset(centre.window_by_number[number].offers)
    }
