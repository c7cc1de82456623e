"""What a desk shows: everything on it follows from the view, who sits there and the time. Pure."""

from dataclasses import dataclass

from counter.line import Line, Need
from counter.words import (
    LANGUAGE_NAMES,
    class_name,
    clock_time,
    day_notice,
    minutes,
    need_icon,
    need_name,
    stop_watch,
    why_called,
)
from shared.domain.centre import Centre, words
from shared.domain.day import BREAK
from shared.domain.day import OPEN as DAY_OPEN
from shared.domain.measures import running_ms
from shared.domain.order import MINUTE_MS, Why, why
from shared.domain.ticket import CALLED, SERVING
from shared.domain.view import FREE, View, Visit
from shared.translation import Translator


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at which window."""

    window: int
    staff: str


@dataclass(frozen=True, slots=True)
class Guest:
    """A visitor at the window, or next in line.

    `label` is the service in short, `proof` the document to look at, `norm` the standard time in minutes.
    """

    turn: int
    number: str
    service: str
    label: str
    priority: str
    proof: str
    language: str
    needs: tuple[Need, ...]
    why: str
    waited: int
    arrived: str
    started: str
    calls: int
    calls_wanted: int
    norm: int


@dataclass(frozen=True, slots=True)
class Today:
    """What the operator has done today."""

    visits: int = 0
    mean: str = "–"
    no_shows: int = 0


@dataclass(frozen=True, slots=True)
class DeskState:
    """A desk at one view. `status` is free, called, serving or break; `day` is open, paused or closed.

    `stands` is what is shown as its state: without a visitor, that the day is paused or closed.
    """

    window: int
    staff: str
    centre: str
    areas: str
    status: str
    stands: str
    day: str
    day_notice: str
    waiting: int
    longest: int
    longest_over: bool
    held: int
    today: Today
    guest: Guest | None = None
    next: Guest | None = None
    break_reason: str = ""
    undo: str = ""
    unprinted: tuple[str, ...] = ()


def seated(view: View, seat: Seat) -> bool:
    """Whether the shift at the window is still this person's."""
    shift = view.shifts.get(seat.window)
    return shift is not None and shift.staff == seat.staff


def status_of(view: View, window: int) -> str:
    """free, called, serving or break."""
    visit = view.at_window(window)
    if visit:
        return visit.turn.status
    shift = view.shifts.get(window)
    return BREAK if shift and shift.status == BREAK else FREE


def desk_state(
    view: View,
    seat: Seat,
    line: Line,
    tr: Translator,
    called_because: Why | None = None,
    seen: frozenset[int] = frozenset(),
) -> DeskState:
    """Derives a desk. `called_because` is the answer of the last call; `seen` are tickets whose notice was read."""
    centre, language = view.centre, tr.language
    visit = view.at_window(seat.window)
    tally = view.tallies.get(seat.staff)
    shift = view.shifts.get(seat.window)
    return DeskState(
        window=seat.window,
        staff=seat.staff,
        centre=words(centre.name, language),
        areas=areas_text(centre, seat.window, language),
        status=status_of(view, seat.window),
        stands=status_of(view, seat.window) if visit or view.day.status == DAY_OPEN else view.day.status,
        day=view.day.status,
        day_notice=day_notice(view, tr),
        waiting=len(line.waiting),
        longest=line.longest,
        longest_over=any(row.over for row in line.waiting),
        held=len(line.held),
        today=Today(tally.visits, stop_watch(tally.service_ms // tally.visits) if tally.visits else "–", tally.no_shows)
        if tally
        else Today(),
        guest=guest_of(view, visit, called_because, tr) if visit else None,
        next=next_of(view, line, tr),
        break_reason=break_name(centre, shift.reason if shift else None, language),
        undo=undo_text(view, seat.window, tr),
        unprinted=tuple(
            visit.ticket.text
            for visit in view.open_visits
            if visit.ticket.id in view.without_paper and visit.ticket.id not in seen
        ),
    )


def guest_of(view: View, visit: Visit, called_because: Why | None, tr: Translator) -> Guest:
    """A visitor in words: called or served, or about to be."""
    centre, ticket, turn = view.centre, visit.ticket, visit.turn
    service = centre.service_by_code[turn.service]
    called = turn.first_called_at or view.at
    reason = called_because or why(centre, ticket, turn, called)
    entry = centre.class_by_code.get(ticket.priority or "")
    return Guest(
        turn=turn.id,
        number=ticket.text,
        service=words(service.name, tr.language),
        label=words(service.label, tr.language),
        priority=class_name(centre, ticket.priority, tr.language),
        proof=words(entry.proof, tr.language) if entry else "",
        language=LANGUAGE_NAMES.get(ticket.language, ticket.language),
        needs=tuple(Need(need_icon(need), need_name(need, tr)) for need in sorted(ticket.needs)),
        why=why_called(reason, centre, tr),
        waited=minutes(called - turn.began_at),
        arrived=clock_time(centre, ticket.issued_at),
        started=clock_time(centre, turn.started_at) if turn.started_at else "",
        calls=turn.calls,
        calls_wanted=max(turn.calls, centre.policy.no_show.calls),
        norm=service.minutes,
    )


def next_of(view: View, line: Line, tr: Translator) -> Guest | None:
    """Who is first in the window's line."""
    if not line.waiting:
        return None
    first = next(visit for visit in view.waiting if visit.turn.id == line.waiting[0].key)
    return guest_of(view, first, None, tr)


def areas_text(centre: Centre, window: int, language: str) -> str:
    """The areas that a window serves."""
    letters = centre.window_by_number[window].areas
    areas = (centre.area_by_letter[letter] for letter in letters)
    return ", ".join(words(area.short or area.name, language) for area in areas)


def break_name(centre: Centre, code: str | None, language: str) -> str:
    """The reason of a break."""
    return next((words(r.name, language) for r in centre.policy.break_reasons if r.code == code), "")


def undo_text(view: View, window: int, tr: Translator) -> str:
    """What the window can take back; empty if nothing."""
    if window not in view.undo:
        return ""
    number, _ = view.undo[window]
    call = next((call for call in view.calls if call.number == number and call.window == window), None)
    match call.status if call else "waiting":
        case "done":
            return tr("{number}: the service is finished", number=number)
        case "no_show":
            return tr("{number} did not come", number=number)
        case "held":
            return tr("{number} is held", number=number)
        case "transferred":
            return tr("{number} has been sent on", number=number)
        case _:
            return tr("{number} waits again", number=number)


@dataclass(frozen=True, slots=True)
class Tick:
    """What changes every second: the centre's clock, the running time and the seconds that are left."""

    clock: str
    timer: str
    elapsed: float
    over: bool
    undo_left: int


def tick(view: View, seat: Seat, now: int, since: int) -> Tick:
    """The running times at an instant; `since` is when the desk came into its state."""
    visit = view.at_window(seat.window)
    elapsed, over = now - since, False
    if visit and visit.turn.status == SERVING:
        elapsed = running_ms(visit.turn, now)
        over = elapsed > view.centre.service_by_code[visit.turn.service].minutes * MINUTE_MS
    elif visit and visit.turn.status == CALLED:
        elapsed = now - (visit.turn.last_called_at or now)
    return Tick(
        clock=clock_time(view.centre, now),
        timer=stop_watch(elapsed),
        elapsed=elapsed / MINUTE_MS,
        over=over,
        undo_left=undo_left(view, seat.window, now),
    )


def undo_left(view: View, window: int, now: int) -> int:
    """Seconds in which the window may still take its last step back."""
    if window not in view.undo:
        return 0
    _, at = view.undo[window]
    return max(0, -((now - at - view.centre.policy.undo_seconds * 1000) // 1000))
