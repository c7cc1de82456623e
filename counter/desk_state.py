"""What a desk shows: everything on it follows from the view, who sits there and the time. Pure."""

from dataclasses import dataclass

from counter.guest import Guest, guest_of
from counter.line import Line
from counter.words import (
    clock_time,
    day_notice,
    stop_watch,
)
from shared.domain.centre import Centre, words
from shared.domain.day import BREAK
from shared.domain.day import OPEN as DAY_OPEN
from shared.domain.measures import running_ms
from shared.domain.order import MINUTE_MS, Why, is_there
from shared.domain.staff import Permission, Role, may
from shared.domain.ticket import CALLED, SERVING
from shared.domain.view import FREE, View, Visit
from shared.translation import Translator


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at which window, as what; `chain`: F2 also finishes, then calls next."""

    window: int
    staff: str
    role: Role = Role.OPERATOR
    chain: bool = False


@dataclass(frozen=True, slots=True)
class Today:
    """What the operator has done today."""

    visits: int = 0
    mean: str = "–"
    no_shows: int = 0


@dataclass(frozen=True, slots=True)
class DeskState:
    """A desk at one view. `status` is free, called, serving or break; `day` is open, paused or closed.

    `stands` is what is shown as its state: without a visitor, that the day is paused or closed. `planned` is the reason
    of the break after this visitor, `help_id` the call for help of this window and `help` how it stands, `reminders`
    the held visitors whose time is over.
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
    near: int
    longest: int
    longest_over: bool
    held: int
    today: Today
    guest: Guest | None = None
    next: Guest | None = None
    break_reason: str = ""
    undo: str = ""
    role: Role = Role.OPERATOR
    chain: bool = False
    planned: str = ""
    help_id: int = 0
    help: str = ""
    reminders: tuple[str, ...] = ()
    unprinted: tuple[str, ...] = ()


def barred(role: Role, permission: Permission, tr: Translator) -> str:
    """Why a person of this role may not do something; empty if they may."""
    return "" if may(role, permission) else tr("Your role does not include this")


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
        near=len(_near(view, line)),
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
        role=seat.role,
        chain=seat.chain,
        planned=break_name(centre, shift.planned, language) or tr("Break") if shift and shift.planned else "",
        help_id=next((call.id for call in view.help if call.source == source_of(seat.window)), 0),
        help=help_text(view, seat.window, tr),
        reminders=tuple(visit.ticket.text for visit in view.due_reminders if visit.turn.staff == seat.staff),
        unprinted=tuple(
            visit.ticket.text
            for visit in view.open_visits
            if visit.ticket.id in view.without_paper and visit.ticket.id not in seen
        ),
    )


def source_of(window: int) -> str:
    """A window as calls for help name it."""
    return f"window-{window}"


def help_text(view: View, window: int, tr: Translator) -> str:
    """How the window's call for help stands; empty if there is none."""
    source = source_of(window)
    if call := next((call for call in view.help if call.source == source), None):
        return tr("The supervisor was called at {time}", time=clock_time(view.centre, call.asked_at))
    if call := next((call for call in view.answered if call.source == source), None):
        return tr("{staff} is on the way", staff=call.answered_by or "")
    return ""


def next_of(view: View, line: Line, tr: Translator) -> Guest | None:
    """Who is first in the window's line."""
    near = _near(view, line)
    return guest_of(view, near[0], None, tr) if near else None


def _near(view: View, line: Line) -> list[Visit]:
    """Who may be called, in calling order: not who is still on the way, or late."""
    there = {visit.turn.id: visit for visit in view.waiting if is_there(visit.turn, view.at)}
    return [there[row.key] for row in line.waiting if row.key in there]


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
        case "merged":
            return tr("{number} has been joined", number=number)
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
