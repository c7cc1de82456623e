"""A ticket that reception has found, in words. Pure."""

from dataclasses import dataclass

from counter.line import Need
from counter.time_line import Moment, time_line
from counter.words import LANGUAGE_NAMES, class_name, clock_time, minutes, need_icon, need_name
from shared.domain.centre import Centre, words
from shared.domain.coming_back import ComeBack
from shared.domain.estimate import Forecast
from shared.domain.record import Event
from shared.domain.ticket import CALLED, ENDED, HELD, SERVING, WAITING, Turn
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


def card(found: Found, view: View, forecast: Forecast, tr: Translator, slip: ComeBack | None = None) -> Card:
    """What reception shows of a ticket; with the slip of who was not served."""
    visit, centre = found.visit, view.centre
    return Card(
        number=visit.ticket.text,
        status=visit.turn.status,
        state=status_word(visit.turn.status, tr),
        service=_label(view, visit.turn.service, tr),
        stands=_slip_text(slip, tr) if slip else _stands(visit, view, forecast, tr),
        priority=class_name(centre, visit.ticket.priority, tr.language),
        language=LANGUAGE_NAMES.get(visit.ticket.language, visit.ticket.language),
        needs=tuple(Need(need_icon(need), need_name(need, tr)) for need in sorted(visit.ticket.needs)),
        also=tuple(_label(view, code, tr) for code in visit.matters),
        line=time_line(found.events, found.turns, centre, tr),
    )


def issued(visit: Visit, centre: Centre, tr: Translator) -> str:
    """What is said of a new ticket; who came too late for an appointment is told so."""
    number, slot = visit.ticket.text, visit.ticket.slot_at
    if slot is not None and visit.late:
        time = clock_time(centre, slot)
        return tr("{number} has been issued: too late for {time}, so it counts from now", number=number, time=time)
    return tr("{number} has been issued", number=number)


def _slip_text(slip: ComeBack, tr: Translator) -> str:
    return tr("Comes back with {code}, by {date}", code=slip.code, date=f"{slip.until:%d.%m.%Y}")


def _label(view: View, code: str, tr: Translator) -> str:
    service = view.centre.service_by_code.get(code)
    return words(service.label, tr.language) if service else code


def _stands(visit: Visit, view: View, forecast: Forecast, tr: Translator) -> str:
    turn, centre = visit.turn, view.centre
    match turn.status:
        case status if status == WAITING:
            waits = tr("waits %n min", "", minutes(view.waited_ms(turn)))
            return ", ".join((waits, tr("%n people ahead", "", forecast.waiting(visit).people_ahead)))
        case status if status in (CALLED, SERVING, HELD) and turn.window:
            return tr("Window {window}", window=turn.window)
        case status if status in ENDED and turn.ended_at:
            return tr("at {time}", time=clock_time(centre, turn.ended_at))
        case _:
            return ""
