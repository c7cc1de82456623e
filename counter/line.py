"""Who waits for a window and who is held, as its operator sees them. Pure."""

from dataclasses import dataclass

from counter.words import class_name, clock_time, minutes, need_icon, need_name
from shared.domain.centre import words
from shared.domain.order import fits, is_due, is_there
from shared.domain.ticket import Turn
from shared.domain.view import View, Visit
from shared.translation import Translator

WAIT_NORM_MINUTES = 30
"""From when on a wait counts as long, unless the visitor was told a longer one."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a visitor needs from a window: an icon and its name."""

    icon: str
    name: str


@dataclass(frozen=True, slots=True)
class Row:
    """One visitor in a list. `key` is the turn's id; `text` is what is read aloud."""

    key: int
    number: str
    service: str
    minutes: int
    priority: str
    sent: bool
    over: bool
    unprinted: bool
    needs: tuple[Need, ...]
    place: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A window's visitors: `waiting` in calling order, `held` as they were put aside."""

    waiting: tuple[Row, ...] = ()
    held: tuple[Row, ...] = ()

    @property
    def longest(self) -> int:
        """The longest wait in minutes."""
        return max((row.minutes for row in self.waiting), default=0)


def line_of(view: View, window: int, staff: str, tr: Translator) -> Line:
    """Whom the window may call, and whom it may serve on."""
    return Line(
        waiting=tuple(waiting_row(view, visit, tr) for visit in waiting_visits(view, window, staff)),
        held=tuple(_held_row(view, visit, window, tr) for visit in held_visits(view, window)),
    )


def waiting_visits(view: View, window: int, staff: str) -> list[Visit]:
    """The visits that the window may call, in calling order; who is early for an appointment comes last."""
    fitting = [visit for visit in view.waiting if fits(view.centre, window, staff, visit.ticket, visit.turn)]
    return sorted(fitting, key=lambda visit: not is_due(visit.turn, view.at))


def held_visits(view: View, window: int) -> list[Visit]:
    """The visits that the window put aside, then those of others that it serves too."""
    served = view.centre.served_by[window]
    able = [visit for visit in view.held if visit.turn.window == window or visit.turn.service in served]
    return sorted(able, key=lambda visit: visit.turn.window != window)


def waiting_row(view: View, visit: Visit, tr: Translator) -> Row:
    """A visitor who waits."""
    return _row(view, visit, minutes(view.waited_ms(visit.turn)), tr, _away(view, visit.turn, tr))


def _away(view: View, turn: Turn, tr: Translator) -> str:
    """Until when a visitor is not called yet: on the way from another hall, late, or early for an appointment."""
    if not is_there(turn, view.at):
        return tr("on the way until {time}", time=clock_time(view.centre, turn.away_until or 0))
    if not is_due(turn, view.at):
        return tr("booked for {time}", time=clock_time(view.centre, turn.base))
    return ""


def _held_row(view: View, visit: Visit, window: int, tr: Translator) -> Row:
    elsewhere = visit.turn.window != window
    place = tr("Window {window}", window=visit.turn.window) if elsewhere else ""
    return _row(view, visit, minutes(view.at - (visit.turn.held_at or view.at)), tr, place)


def _row(view: View, visit: Visit, passed: int, tr: Translator, place: str = "") -> Row:
    ticket, turn = visit.ticket, visit.turn
    service = words(view.centre.service_by_code[turn.service].label, tr.language)
    over = turn.held_at is None and passed > max(WAIT_NORM_MINUTES, ticket.high or 0)
    needs = tuple(Need(need_icon(need), need_name(need, tr)) for need in sorted(ticket.needs))
    priority = class_name(view.centre, ticket.priority, tr.language)
    parts = [ticket.text, service, tr("{minutes} min", minutes=passed), priority]
    parts += [tr("over the norm") if over else "", place, *(need.name for need in needs)]
    return Row(
        key=turn.id,
        number=ticket.text,
        service=service,
        minutes=passed,
        priority=priority,
        sent=turn.for_window is not None or turn.for_staff is not None,
        over=over,
        unprinted=ticket.id in view.without_paper,
        needs=needs,
        place=place,
        text=", ".join(part for part in parts if part),
    )
