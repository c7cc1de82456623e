"""A ticket that reception has found: its card, and which buttons apply to it. Pure."""

from dataclasses import dataclass

from counter.actions import Action
from counter.desk_state import barred
from counter.line import Need
from counter.time_line import Moment, time_line
from counter.words import LANGUAGE_NAMES, class_name, clock_time, minutes, need_icon, need_name
from shared.domain.centre import words
from shared.domain.estimate import Forecast
from shared.domain.order import MINUTE_MS
from shared.domain.record import Event
from shared.domain.staff import Permission, Role
from shared.domain.ticket import CALLED, ENDED, HELD, NO_SHOW, SERVING, WAITING, Turn
from shared.domain.view import View, Visit
from shared.sentences import status_word
from shared.translation import Translator


@dataclass(frozen=True)
class Found:
    """A ticket as the store gives it: its latest turn, all its turns and its events."""

    visit: Visit
    turns: tuple[Turn, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A ticket in words. `status` is the turn's, `stands` what is to be said of it now."""

    number: str
    status: str
    state: str
    service: str
    stands: str
    priority: str
    language: str
    needs: tuple[Need, ...]
    also: tuple[str, ...]
    line: tuple[Moment, ...]


def card(found: Found, view: View, forecast: Forecast, tr: Translator) -> Card:
    """What reception shows of a ticket."""
    visit, centre = found.visit, view.centre
    return Card(
        number=visit.ticket.text,
        status=visit.turn.status,
        state=status_word(visit.turn.status, tr),
        service=_label(view, visit.turn.service, tr),
        stands=_stands(visit, view, forecast, tr),
        priority=class_name(centre, visit.ticket.priority, tr.language),
        language=LANGUAGE_NAMES.get(visit.ticket.language, visit.ticket.language),
        needs=tuple(Need(need_icon(need), need_name(need, tr)) for need in sorted(visit.ticket.needs)),
        also=tuple(_label(view, code, tr) for code in visit.matters),
        line=time_line(found.events, found.turns, centre, tr),
    )


def _label(view: View, code: str, tr: Translator) -> str:
    service = view.centre.service_by_code.get(code)
    return words(service.label, tr.language) if service else code


def _stands(visit: Visit, view: View, forecast: Forecast, tr: Translator) -> str:
    turn, centre = visit.turn, view.centre
    match turn.status:
        case status if status == WAITING:
            waits = tr("waits %n min", "", minutes(view.at - turn.began_at))
            return ", ".join((waits, tr("%n people ahead", "", forecast.waiting(visit).people_ahead)))
        case status if status in (CALLED, SERVING, HELD) and turn.window:
            return tr("Window {window}", window=turn.window)
        case status if status in ENDED and turn.ended_at:
            return tr("at {time}", time=clock_time(centre, turn.ended_at))
        case _:
            return ""


def actions_of(found: Found | None, view: View, role: Role, *, printer: bool, tr: Translator) -> dict[str, Action]:
    """The buttons of the found ticket, each with the reason why it does not apply."""
    turn = found.visit.turn if found else None
    none = "" if turn else tr("First find a ticket")
    ended = none or (tr("The ticket has ended") if turn and turn.status in ENDED else "")
    waits = ended or (tr("It is being served") if turn and turn.status == SERVING else "")
    return {
        "reprint": Action(
            tr("Copy on paper"),
            "printer-bold",
            "Ctrl+P",
            barred(role, Permission.ISSUE, tr) or none or ("" if printer else tr("This desk has no printer")),
        ),
        "put_back": Action(
            tr("Back in line"),
            "arrow-counter-clockwise-bold",
            "Ctrl+B",
            barred(role, Permission.PUT_BACK, tr) or none or _missed(turn, view, tr),
        ),
        "service": Action(
            tr("Service"), "note-pencil-bold", "Ctrl+S", barred(role, Permission.CHANGE_TICKET, tr) or ended
        ),
        "priority": Action(tr("Priority"), "star-bold", "Ctrl+U", barred(role, Permission.CHANGE_CLASS, tr) or ended),
        "language": Action(
            tr("Language"), "translate-bold", "Ctrl+T", barred(role, Permission.CHANGE_TICKET, tr) or ended
        ),
        "cancel": Action(tr("Cancel it"), "x-bold", "Ctrl+D", barred(role, Permission.CANCEL, tr) or waits),
        "compare": Action(tr("Why before me?"), "question-bold", "Ctrl+W", none),
    }


def _missed(turn: Turn | None, view: View, tr: Translator) -> str:
    """Why a ticket cannot be put back; empty if it can."""
    if turn is None or turn.status != NO_SHOW:
        return tr("Only after a missed call")
    limit = view.centre.policy.put_back_minutes
    late = view.at - (turn.ended_at or 0) > limit * MINUTE_MS
    return tr("Only within %n min of the missed call", "", limit) if late else ""
