"""The ticket: on the screen, and on the paper."""

from functools import lru_cache

from kiosk import words as say
from kiosk.issued import Issued, Own
from kiosk.outlook import Outlook
from kiosk.pages import Shown
from kiosk.visit import Visit
from shared.domain.centre import RECEPTION, Centre, words
from shared.domain.estimate import Forecast
from shared.domain.hours import local
from shared.domain.ticket import WAITING
from shared.domain.view import View
from shared.domain.view import Visit as Written
from shared.printing.slip import qr_payload
from shared.translation import Translator


def issued(written: Written) -> Issued:
    """What the visit keeps of a ticket that has been written."""
    ticket = written.ticket
    return Issued(
        id=ticket.id,
        text=ticket.text,
        token=ticket.token,
        letter=ticket.letter,
        service=written.turn.service,
        language=ticket.language,
        issued_at=ticket.issued_at,
        people_ahead=ticket.people_ahead,
        low=ticket.low,
        high=ticket.high,
        also=ticket.matters,
        slot_at=ticket.slot_at,
        late=written.late,
        not_before=written.turn.not_before,
    )


def own(written: Written, view: View) -> Own:
    """A ticket as it stands now."""
    turn = written.turn
    quote = Forecast(view).waiting(written) if turn.status == WAITING else None
    span = quote.range if quote else None
    return Own(
        ticket=issued(written),
        status=turn.status,
        window=turn.window,
        people_ahead=quote.people_ahead if quote else None,
        low=span.low if span else None,
        high=span.high if span else None,
    )


@lru_cache(maxsize=4)
def code_rows(payload: str) -> tuple[str, ...]:
    """The QR code row by row, "1" is dark; kept, as the page asks every second."""
    from shared.printing.qr import matrix

    return tuple("".join("1" if dark else "0" for dark in row) for row in matrix(payload))


def code_of(ticket: Issued, centre: Centre) -> tuple[str, ...]:
    """The same code as on the paper."""
    return code_rows(qr_payload(ticket.token, centre.phone_address))


def shown(visit: Visit, outlook: Outlook, tr: Translator) -> Shown:
    """The ticket in hand; an empty number where there is none."""
    ticket = visit.ticket
    if ticket is None:
        return {"number": ""}
    centre = outlook.view.centre
    area = centre.area_by_letter.get(ticket.letter)
    wait = say.minutes(ticket.low, ticket.high, tr)
    return {
        "number": ticket.text,
        "icon": f"{area.icon}-bold" if area else "",
        "area": words(area.name, tr.language) if area else "",
        "service": services_words(ticket, centre, tr),
        "note": _booked(ticket, outlook, tr),
        "ahead": -1 if ticket.people_ahead is None else ticket.people_ahead,
        "people": ahead(ticket.people_ahead, tr).shown(),
        "wait": wait.shown() if wait else None,
        "low": ticket.low,
        "high": ticket.high,
        "instead": "" if wait else _nobody_serves(outlook, tr),
        "phone": bool(centre.phone_address),
        "code": ticket.token[:4],
        "qr": list(code_of(ticket, centre)),
        "paper": visit.paper.state,
        "cause": visit.paper.cause,
        "leaving": _leaving(visit.warning, tr),
    }


def services_words(ticket: Issued, centre: Centre, tr: Translator) -> str:
    """What is written under the area's name; nothing for the reception, which is its own area."""
    service = centre.service_by_code.get(ticket.service)
    name = words(service.label, tr.language) if service and service.code != RECEPTION else ""
    more = len(ticket.also)
    return tr("{service} and %n more", "", more, service=name) if more else name


def _booked(ticket: Issued, outlook: Outlook, tr: Translator) -> str:
    """What became of an appointment: from when it is called, or that it was missed."""
    if ticket.slot_at is None:
        return ""
    centre = outlook.view.centre
    slot = say.clock(local(centre, ticket.slot_at))
    if ticket.late:
        return tr("Your appointment was at {time}. You are in the queue as of now.", time=slot)
    if ticket.not_before is not None and ticket.not_before > outlook.view.at:
        soonest = say.clock(local(centre, ticket.not_before))
        return tr("You are early. You will be called from {time} on.", time=soonest)
    return tr("Your appointment at {time} is confirmed.", time=slot)


def ahead(people: int | None, tr: Translator) -> say.Figure:
    """How many are called before, in a sentence."""
    if not people:
        return say.Figure("", "", tr("You are the first in the queue"))
    return say.around(tr("%n people ahead of you", "", people), str(people))


def _nobody_serves(outlook: Outlook, tr: Translator) -> str:
    if outlook.serving_from is None:
        return tr("No window serves this right now")
    time = say.clock(local(outlook.view.centre, outlook.serving_from))
    return tr("The windows open at {time}", time=time)


def _leaving(seconds: int, tr: Translator) -> str:
    return tr("This screen will be free for the next visitor in %n s", "", seconds) if seconds else ""
