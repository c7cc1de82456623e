"""What each page shows, derived from the visit and the outlook: plain values for QML, nothing kept."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from kiosk import words as say
from kiosk.access import offer
from kiosk.outlook import Outlook
from kiosk.step import Step
from kiosk.visit import Visit
from shared.domain.centre import RECEPTION, words
from shared.domain.errors import NovbeError
from shared.domain.estimate import AreaState
from shared.domain.hours import local
from shared.domain.order import head_start_ms
from shared.translation import Translator, translator

Shown = dict[str, Any]
"""One page's values by the names QML uses."""


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a list that fits the screen; `number` counts from 0."""

    rows: Sequence[Shown]
    number: int
    pages: int
    count: int
    later: int
    """How many rows follow on later pages."""

    def shown(self, tr: Translator) -> Shown:
        """Where one is, for the pager."""
        more = tr("%n more", "", self.later) if self.later else tr("More")
        return {
            "page": self.number + 1,
            "pages": self.pages,
            "count": self.count,
            "more": more,
            "place": tr("Page {page} of {pages}", page=self.number + 1, pages=self.pages),
        }


def page(rows: Sequence[Shown], number: int, places: int) -> Page:
    """The rows of a page, the last one where there are not so many."""
    pages = max(1, -(-len(rows) // places))
    number = min(number, pages - 1)
    shown = rows[number * places : (number + 1) * places]
    return Page(shown, number, pages, len(rows), len(rows) - number * places - len(shown))


def head(outlook: Outlook, tr: Translator) -> Shown:
    """The top line: the centre, the date, the time."""
    now = local(outlook.view.centre, outlook.view.at)
    return {
        "centre": words(outlook.view.centre.name, tr.language),
        "date": say.long_date(now, tr),
        "clock": say.clock(now),
    }


def welcome(languages: Sequence[str], reception: bool) -> Shown:
    """Greeting and instruction in all languages at once, and a button for each."""
    return {
        "greetings": [_greeting(translator(code)) for code in languages],
        "instructions": [_instruction(translator(code)) for code in languages],
        "languages": [_choice(translator(code)) for code in languages],
        "other": [_other(translator(code)) for code in languages] if reception else [],
        "comforts": [asdict(offer(translator(code))) for code in languages],
    }


def _greeting(tr: Translator) -> str:
    return tr("Welcome")


def _instruction(tr: Translator) -> str:
    return tr("Choose your language and take a ticket")


def _choice(tr: Translator) -> dict[str, str]:
    return {
        "code": tr.language,
        "sign": {"az": "AZ", "ru": "RU", "en": "EN"}[tr.language],
        "name": {"az": "Azərbaycan dili", "ru": "Русский", "en": "English"}[tr.language],
        "start": tr("Touch to begin"),
    }


def _other(tr: Translator) -> str:
    return tr("Other language")


def progress(visit: Visit, asks: bool, tr: Translator) -> Shown:
    """The steps of the way and the name of this one; with the ticket all bars are done.

    `asks`: the priority is a step of its own.
    """
    steps = 4 if asks else 3
    match visit.step:
        case Step.TICKET:
            step, name = steps, tr("Ticket", "a step")
        case Step.AREAS:
            step, name = 1, tr("Area", "a step")
        case Step.PRIORITY:
            step, name = 3, tr("Priority", "a step")
        case Step.CODE:
            step, name = 1, tr("Appointment", "a step")
        case Step.OWN:
            step, name = steps, tr("Ticket", "a step")
        case _:
            step, name = 2, tr("Service", "a step")
    return {
        "steps": steps,
        "bar": steps + 1 if visit.step is Step.TICKET else step,
        "place": tr("Step {step} of {steps}", step=step, steps=steps),
        "name": name,
    }


def dock(visit: Visit, languages: Sequence[str]) -> Shown:
    """What stands at the bottom of every page."""
    return {
        "back": visit.may_go_back,
        "over": visit.may_go_back,
        "languages": list(languages),
        "language": visit.language,
    }


def areas(outlook: Outlook, tr: Translator) -> list[Shown]:
    """The tiles: every area, and the reception for whoever is not sure."""
    centre = outlook.view.centre
    rows = [_area(outlook, area.letter, tr) for area in centre.areas]
    if centre.reception:
        rows.append(_reception(outlook, tr))
    return rows


def _area(outlook: Outlook, letter: str, tr: Translator) -> Shown:
    area = outlook.view.centre.area_by_letter[letter]
    return {
        "letter": letter,
        "kind": "area",
        "icon": f"{area.icon}-bold",
        "name": words(area.name, tr.language),
        **_waiting(outlook, letter, tr),
        **closed(outlook, outlook.closed_areas.get(letter), tr),
    }


def _reception(outlook: Outlook, tr: Translator) -> Shown:
    reception = outlook.view.centre.reception
    assert reception is not None
    return {
        "letter": reception.letter,
        "kind": "reception",
        "icon": f"{reception.icon}-bold",
        "name": words(reception.label, tr.language),
        **_waiting(outlook, reception.letter, tr),
        **closed(outlook, outlook.services.get(RECEPTION), tr),
    }


def _waiting(outlook: Outlook, letter: str, tr: Translator) -> Shown:
    state = outlook.areas[letter]
    people = say.around(tr("%n people waiting", "", state.waiting), str(state.waiting))
    span = state.range
    wait = say.short_minutes(span.low, span.high, tr) if span else _no_minutes(outlook, state, tr)
    return {"people": people.shown(), "wait": wait.shown()}


def _no_minutes(outlook: Outlook, state: AreaState, tr: Translator) -> say.Figure:
    """Instead of minutes: when windows open, or that none serves; nothing where windows serve and nobody can know."""
    if outlook.serving_from is None:
        return say.Figure("", "", tr("no window open", "on a tile") if state.no_window else "")
    time = say.clock(local(outlook.view.centre, outlook.serving_from))
    return say.around(tr("from {time}", time=time), time)


def closed(outlook: Outlook, refusal: NovbeError | None, tr: Translator) -> Shown:
    """Whether something can be had; if not, why, and when it can."""
    reason, when = say.refused(outlook.view.centre, outlook.view.at, refusal, tr) if refusal else ("", "")
    return {"open": refusal is None, "reason": reason, "when": when}


def area(outlook: Outlook, letter: str, tr: Translator) -> Shown:
    """The chosen area, above its services."""
    return _area(outlook, letter, tr) if letter in outlook.view.centre.area_by_letter else {}


def services(outlook: Outlook, letter: str, tr: Translator) -> list[Shown]:
    """The rows of an area, in the centre's order; no minutes, which would be read as the wait."""
    return [
        {
            "code": service.code,
            "name": words(service.label, tr.language),
            **closed(outlook, outlook.services.get(service.code), tr),
        }
        for service in outlook.view.centre.services
        if service.area == letter
    ]


def matters(visit: Visit, outlook: Outlook, tr: Translator) -> Shown:
    """The chosen service, the others on the same ticket, and the wait."""
    centre = outlook.view.centre
    chosen = [centre.service_by_code[matter.service] for matter in visit.matters]
    if not chosen:
        return {"name": "", "matters": [], "wait": None, "may_add": False, "asks": False}
    span = outlook.quote(visit).range
    wait = say.minutes(span.low, span.high, tr) if span else None
    return {
        "name": words(chosen[-1].label, tr.language),
        "matters": [{"code": one.code, "name": words(one.label, tr.language)} for one in chosen],
        "wait": wait.shown() if wait else None,
        "may_add": visit.may_add,
        "asks": asks(outlook),
    }


def documents(visit: Visit, outlook: Outlook, tr: Translator) -> list[Shown]:
    """What to bring for all the matters, each document once."""
    chosen = [outlook.view.centre.service_by_code[matter.service] for matter in visit.matters]
    names = dict.fromkeys(words(document, tr.language) for service in chosen for document in service.documents)
    return [{"name": name} for name in names]


def asks(outlook: Outlook) -> bool:
    """Whether the centre has a class that gives anybody an earlier turn."""
    centre = outlook.view.centre
    return any(head_start_ms(entry, centre.policy.order) for entry in centre.classes)


def prompt(visit: Visit, outlook: Outlook | None, tr: Translator) -> Shown:
    """What lies above the page: a moment's wait, a message, or the question whether more time is needed.

    `yes` and `no` are the buttons; one without words is not there.
    """
    empty: Shown = {"kind": "", "title": "", "text": "", "yes": "", "no": "", "retry": False, "seconds": 0, "of": 1}
    if outlook is None:
        return empty
    if visit.busy:
        return empty | {"kind": "busy", "title": tr("One moment, please")}
    if visit.problem:
        title, text = say.problem(visit.problem, outlook.view.centre, outlook.view.at, tr)
        return empty | {"kind": "problem", "title": title, "text": text, **_answers(visit, tr)}
    if visit.warning and (visit.step is not Step.TICKET or visit.sheet):
        return empty | {
            "kind": "time",
            "title": tr("Do you need more time?"),
            "text": tr("No hurry. Without an answer your choices will be cleared in %n s.", "", visit.warning),
            "yes": tr("Yes, I need more time"),
            "no": tr("No, finish"),
            "seconds": visit.warning,
            "of": visit.patience.warning,
        }
    return empty


def _answers(visit: Visit, tr: Translator) -> Shown:
    if visit.may_retry:
        return {"retry": True, "yes": tr("Try again"), "no": tr("Not now")}
    if visit.step in (Step.CODE, Step.OWN):
        return {"yes": tr("OK, understood")}
    return {"yes": tr("OK, understood") if visit.step is Step.TICKET else tr("Choose another service")}


def notice(visit: Visit, tr: Translator) -> str:
    """A line on the areas after a number was given up."""
    return (
        tr("Number {number} has been given up. Please choose again.", number=visit.given_up) if visit.given_up else ""
    )
