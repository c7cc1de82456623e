"""Who is next: one static sort key, and the reason for a call as a code.

sort key = base time − head start of the priority class. With equal slopes time cancels out, so the order of two
people never changes while they wait, and nobody who comes more than (their head start − yours) after you can pass
you at a window that serves you both (docs/decisions, "One static sort key"). An appointment counts from its slot in the
same way; who checks in long before it gives way to those who wait until shortly before the slot.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from shared.domain.centre import Centre, PriorityClass
from shared.domain.day import Pause, paused_ms
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


def booked_head_start_ms(centre: Centre, base: int, slot_at: int | None) -> int:
    """How much earlier somebody with an appointment is counted as having come; nothing for who came too late for it."""
    if base != slot_at or centre.policy.order == "fifo":
        return 0
    return centre.policy.appointment.head_start_minutes * MINUTE_MS


def sort_key(
    centre: Centre, base: int, priority: str | None, slot_at: int | None = None, *, came_back: bool = False
) -> int:
    """The number that decides who is next; the smallest goes first. Of several head starts the longest one counts.

    `slot_at` is the time of an appointment; `came_back`: waited in vain on an earlier day. QueueError class_unknown.
    """
    if priority is not None and priority not in centre.class_by_code:
        raise QueueError("class_unknown", priority=priority, allowed=sorted(centre.class_by_code))
    by_class = head_start_ms(centre.class_by_code.get(priority or ""), centre.policy.order)
    returned = centre.policy.come_back.head_start_minutes * MINUTE_MS
    in_vain = returned if came_back and centre.policy.order != "fifo" else 0
    return base - max(by_class, booked_head_start_ms(centre, base, slot_at), in_vain)


def fits(centre: Centre, window: int, staff: str | None, ticket: Ticket, turn: Turn) -> bool:
    """Whether a window may call a turn: it serves the service (or the turn was sent to it) and offers the needs.

    Who was sent to a person is called wherever that person is.
    """
    served = turn.service in centre.served_by[window] or turn.for_staff is not None
    here = turn.for_window == window if turn.for_window is not None else served
    meant = turn.for_staff is None or turn.for_staff == staff
    return here and meant and ticket.needs <= frozenset(centre.window_by_number[window].offers)


def is_there(turn: Turn, at: int) -> bool:
    """Whether a visitor is in reach: not on the way from another hall, and not late."""
    return turn.away_until is None or turn.away_until <= at


def is_due(turn: Turn, at: int) -> bool:
    """Whether a turn need not give way to others any more."""
    return turn.not_before is None or turn.not_before <= at


def next_turn(
    centre: Centre, window: int, staff: str | None, waiting: Iterable[tuple[Ticket, Turn]], at: int
) -> tuple[Ticket, Turn] | None:
    """The waiting turn that a window calls next at an instant, or None. The store's query is this rule in SQL."""
    fitting = [pair for pair in waiting if is_there(pair[1], at) and fits(centre, window, staff, *pair)]
    due = [pair for pair in fitting if is_due(pair[1], at)]
    return min(due or fitting, key=lambda pair: pair[1].key, default=None)


@dataclass(frozen=True, slots=True)
class Why:
    """Why a turn was called: a code and the figures of its sentence.

    Codes: `first` (came first), `head_start` (counted from an earlier time), `strict` (its class goes first),
    `appointment` (booked; `counted_from` is its slot), `came_back` (waited in vain on an earlier day), `sent_here`
    (transferred to this window or person), `by_number` (a person chose it, with a reason), `late` (called aloud while
    the store was lost), `ahead` (before the others for a reason that is not in the ticket: sent to the front, or the
    rules were others when it came). `waited_ms` is without the pauses of the day.
    """

    code: str
    waited_ms: int
    counted_from: int
    priority: str | None = None
    reason: str | None = None


def why(
    centre: Centre, ticket: Ticket, turn: Turn, at: int, reason: str | None = None, pauses: Iterable[Pause] = ()
) -> Why:
    """The reason for calling a turn at an instant; `reason` says that a person chose it."""
    code = _why_code(centre, ticket, turn, reason)
    counted_from = turn.base if code in ("strict", "appointment") else turn.sort_key
    waited = at - turn.began_at - paused_ms(pauses, turn.began_at, at)
    return Why(code, max(0, waited), counted_from, ticket.priority, reason)


def _why_code(centre: Centre, ticket: Ticket, turn: Turn, reason: str | None) -> str:
    if reason is not None:
        return "by_number"
    if turn.for_window is not None or turn.for_staff is not None:
        return "sent_here"
    entry: PriorityClass | None = centre.class_by_code.get(ticket.priority or "")
    head_start = head_start_ms(entry, centre.policy.order)
    if turn.base == ticket.slot_at and head_start <= booked_head_start_ms(centre, turn.base, ticket.slot_at):
        return "appointment"
    if turn.sort_key == turn.base:
        return "first"
    if entry is None or head_start < turn.base - turn.sort_key:
        return "came_back" if ticket.came_back is not None else "ahead"
    return "strict" if entry.strict else "head_start"


def why_record(reason: Why) -> Mapping[str, int | str | None]:
    """A reason as it stands in an event: figures and codes."""
    return {
        "why": reason.code,
        "counted_from": reason.counted_from,
        "waited": reason.waited_ms,
        "reason": reason.reason,
    }
