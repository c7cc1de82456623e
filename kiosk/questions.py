"""Questions with large answers: who is served earlier, print again, too late for today, a ticket that was scanned."""

from typing import Final

from kiosk import words as say
from kiosk.issued import Own
from kiosk.outlook import Outlook
from kiosk.pages import Page, Shown, page
from kiosk.step import Step
from kiosk.ticket import ahead
from kiosk.visit import Visit
from shared.domain import ticket
from shared.domain.centre import Ground, PriorityClass, words
from shared.domain.hours import local, next_day_issue
from shared.domain.order import head_start_ms
from shared.translation import Translator

EMPTY: Final[Shown] = {
    "icon": "",
    "number": "",
    "ahead": None,
    "title": "",
    "text": "",
    "hint": "",
    "basis": "",
    "answers": [],
}
GROUND_NAMES: Final = ("key", "code", "icon", "sign", "name", "note", "effect", "first")


def grounds(visit: Visit, outlook: Outlook, tr: Translator, places: int) -> Page:
    """A page of those who have an earlier turn, and what it really is; `code` is the class."""
    rows = [
        {
            "key": f"{entry.code} {number}",
            "code": entry.code,
            "icon": f"{ground.icon}-bold",
            "sign": ground.sign,
            "name": words(ground.name, tr.language),
            "note": words(ground.note, tr.language),
            "effect": _effect(entry, tr),
            "first": entry.strict,
        }
        for entry in _earlier(outlook)
        for number, ground in enumerate(entry.grounds or [Ground(entry.name, entry.proof)])
    ]
    return page(rows, visit.ground_page, places)


def promise(outlook: Outlook, tr: Translator) -> str:
    """What "so many minutes earlier" means."""
    starts = dict.fromkeys(entry.head_start_minutes for entry in _earlier(outlook) if not entry.strict)
    return " ".join(
        tr("“%n min earlier” means: you are counted as if you had come %n minutes earlier.", "", minutes)
        for minutes in starts
    )


def basis(outlook: Outlook, tr: Translator) -> str:
    """The rules by which it is so."""
    texts = dict.fromkeys(words(entry.basis, tr.language) for entry in _earlier(outlook))
    return " ".join(f"{text}." for text in texts if text)


def _earlier(outlook: Outlook) -> list[PriorityClass]:
    centre = outlook.view.centre
    return [entry for entry in centre.classes if head_start_ms(entry, centre.policy.order)]


def _effect(entry: PriorityClass, tr: Translator) -> str:
    if entry.strict:
        return tr("Served first")
    return tr("%n min earlier", "", entry.head_start_minutes)


def question(visit: Visit, outlook: Outlook, tr: Translator) -> Shown:
    """A question that fills the page; no answers where there is none."""
    match visit.step:
        case Step.AGAIN if visit.recent:
            return _again(visit.recent.text, tr)
        case Step.PRIORITY:
            return EMPTY | {"text": promise(outlook, tr), "basis": basis(outlook, tr)}
        case Step.OWN if visit.own and visit.leaving:
            return _leaving(visit.own.ticket.text, tr)
        case Step.OWN if visit.own:
            return _own(visit.own, tr)
        case Step.LATE:
            return _late(visit, outlook, tr)
        case _:
            return EMPTY


def _again(number: str, tr: Translator) -> Shown:
    return EMPTY | {
        "icon": "printer-bold",
        "title": tr("Print again?"),
        "text": tr("Ticket {number} for this service was taken here a moment ago.", number=number),
        "answers": [
            answer("print", tr("It is mine: print it again"), "printer-bold", primary=True),
            answer("new", tr("New ticket for someone else"), "ticket-bold"),
            answer("back", tr("Choose another service"), "arrow-left-bold"),
        ],
    }


def _late(visit: Visit, outlook: Outlook, tr: Translator) -> Shown:
    centre, now = outlook.view.centre, outlook.view.at
    service = visit.matters[0].service
    wait = outlook.quote(visit).range
    closes = say.clock(local(centre, outlook.closes_at)) if outlook.closes_at else ""
    opens = next_day_issue(centre, now, centre.service_by_code[service])
    answers = [answer("take", tr("Take a ticket all the same"), "ticket-bold")]
    if opens is not None:
        answers.insert(
            0, answer("tomorrow", say.comes_again(centre, now, opens, tr), "calendar-blank-bold", primary=True)
        )
    return EMPTY | {
        "icon": "clock-bold",
        "title": tr("Your turn may not come today"),
        "text": tr(
            "The wait may be up to {high} min, and the windows close at {time}.",
            high=wait.high if wait else 0,
            time=closes,
        ),
        "hint": tr("Or ask at the reception desk for an appointment."),
        "answers": answers,
    }


def _own(own: Own, tr: Translator) -> Shown:
    """A ticket that was scanned: where it stands, and what can be done with it."""
    title, text = _standing(own, tr)
    done = answer("done", tr("Done"), "check-bold", primary=True)
    again = answer("print", tr("Print again"), "printer-bold")
    leave = answer("leave", tr("Leave the queue"), "sign-out-bold")
    more = [again, leave] if own.waits else [again] if own.status in (ticket.CALLED, ticket.HELD) else []
    return EMPTY | {
        "number": own.ticket.text,
        "ahead": own.people_ahead if own.waits else None,
        "title": title,
        "text": text,
        "answers": [done, *more],
    }


def _standing(own: Own, tr: Translator) -> tuple[str, str]:
    match own.status:
        case ticket.WAITING:
            wait = say.minutes(own.low, own.high, tr)
            return ahead(own.people_ahead, tr).text, tr("Estimated wait: {wait}", wait=wait.text) if wait else ""
        case ticket.CALLED:
            return tr("It is your turn"), tr("Please go to window {window}.", window=own.window)
        case ticket.SERVING:
            return tr("You are being served"), tr("At window {window}.", window=own.window)
        case ticket.HELD:
            return tr("You will be called again"), tr("The staff have put your matter aside for a moment.")
        case ticket.NO_SHOW:
            return tr("You missed your call"), tr("Please go to the reception desk.")
        case ticket.CANCELLED:
            return tr("This number has been given up"), tr("You may take a new ticket at any time.")
        case _:
            return tr("This ticket has ended"), tr("You may take a new ticket at any time.")


def _leaving(number: str, tr: Translator) -> Shown:
    return EMPTY | {
        "number": number,
        "title": tr("Leave the queue?"),
        "text": tr("Your place will be given up. It cannot be taken back."),
        "answers": [
            answer("stay", tr("No, I will wait"), "arrow-left-bold", primary=True),
            answer("leave", tr("Yes, leave the queue"), "sign-out-bold"),
        ],
    }


def answer(code: str, text: str, icon: str, *, primary: bool = False) -> dict[str, object]:
    """A button: `code` says what it does."""
    return {"code": code, "text": text, "icon": icon, "primary": primary}
