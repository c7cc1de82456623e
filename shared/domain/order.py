"""Who is next: one static sort key, and the reason for a call as a code.

sort key = base time − head start of the priority class. With equal slopes time cancels out, so the order of two
people never changes while they wait, and nobody who comes more than (their head start − yours) after you can pass
you at a window that serves you both (docs/decisions, "One static sort key").
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from shared.domain.centre import Centre, PriorityClass
from shared.domain.errors import QueueError
from shared.domain.ticket import Ticket, Turn

MINUTE_MS: Final = 60_000
STRICT_MS: Final = 7 * 24 * 60 * MINUTE_MS
"""Head start of a strict class: more than any day is long, so that it always goes first."""


def head_start_ms(entry: PriorityClass | None, order: str) -> int:
    """How much earlier a class is counted as having come, in milliseconds; nothing under `fifo`."""
    if entry is None or order == "fifo":
        return 0
    return STRICT_MS if entry.strict else entry.head_start_minutes * MINUTE_MS


def sort_key(centre: Centre, base: int, priority: str | None) -> int:
    """The number that decides who is next; the smallest goes first. QueueError class_unknown."""
    if priority is not None and priority not in centre.class_by_code:
        raise QueueError("class_unknown", priority=priority, allowed=sorted(centre.class_by_code))
    return base - head_start_ms(centre.class_by_code.get(priority or ""), centre.policy.order)


def fits(centre: Centre, window: int, staff: str | None, ticket: Ticket, turn: Turn) -> bool:
    """Whether a window may call a turn: it serves the service (or the turn was sent to it) and offers the needs."""
    sent = turn.for_window is not None
    served = turn.for_window == window if sent else turn.service in centre.served_by[window]
    meant = turn.for_staff is None or turn.for_staff == staff
    return served and meant and ticket.needs <= frozenset(centre.window_by_number[window].offers)


def next_turn(
    centre: Centre, window: int, staff: str | None, waiting: Iterable[tuple[Ticket, Turn]]
) -> tuple[Ticket, Turn] | None:
    """The waiting turn that a window calls next, or None. The store's query is this rule in SQL."""
    fitting = (pair for pair in waiting if fits(centre, window, staff, *pair))
    return min(fitting, key=lambda pair: pair[1].key, default=None)


@dataclass(frozen=True, slots=True)
class Why:
    """Why a turn was called: a code and the figures of its sentence.

    Codes: `first` (came first), `head_start` (counted from an earlier time), `strict` (its class goes first),
    `sent_here` (transferred to this window or person), `by_number` (a person chose it, with a reason).
    """

    code: str
    waited_ms: int
    counted_from: int
    priority: str | None = None
    reason: str | None = None


def why(centre: Centre, ticket: Ticket, turn: Turn, at: int, reason: str | None = None) -> Why:
    """The reason for calling a turn at an instant; `reason` says that a person chose it."""
    entry: PriorityClass | None = centre.class_by_code.get(ticket.priority or "")
    if reason is not None:
        code = "by_number"
    elif turn.for_window is not None or turn.for_staff is not None:
        code = "sent_here"
    elif turn.sort_key == turn.base or entry is None:
        code = "first"
    else:
        code = "strict" if entry.strict else "head_start"
    counted_from = turn.base if code == "strict" else turn.sort_key
    return Why(code, max(0, at - turn.began_at), counted_from, ticket.priority, reason)


def why_record(reason: Why) -> Mapping[str, int | str | None]:
    """A reason as it stands in an event: figures and codes."""
    return {"why": reason.code, "counted_from": reason.counted_from, "reason": reason.reason}
