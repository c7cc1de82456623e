"""How a new ticket is told and printed."""

from typing import Any

from shared.cli import paper, words
from shared.cli.context import Console
from shared.domain.estimate import Forecast, Range
from shared.domain.ticket import Ticket
from shared.domain.view import View, Visit
from shared.translation import Translator


def print_once(console: Console, view: View, visit: Visit) -> tuple[str, str]:
    """Outcome and cause. A ticket that may be on paper already is not printed by the same action again."""
    # the answer to an action is the first one, from before the paper
    now = console.access.snapshot.visit(visit.ticket.letter, visit.ticket.number)
    printed = now[0].ticket.printed if now else None
    if printed in ("printed", "unknown"):
        return printed, "none"
    return paper.print_ticket(console, view.centre, visit)


def answer(console: Console, view: View, visit: Visit, *, on_paper: bool, **more: Any) -> None:
    """Gives the answer of a command that has issued a ticket, once it is printed where that is wanted."""
    printed, cause = print_once(console, view, visit) if on_paper else ("none", "none")
    ticket = visit.ticket
    value = {
        "ticket": ticket.text,
        "id": ticket.id,
        "token": ticket.token,
        "service": visit.turn.service,
        "also": list(visit.matters),
        "people_ahead": ticket.people_ahead,
        "estimate": None if ticket.high is None else {"low": ticket.low, "high": ticket.high},
        "printed": printed,
    }
    console.answer(value | more, _lines(console, view, visit, printed, cause))


def _lines(console: Console, view: View, visit: Visit, printed: str, cause: str) -> list[str]:
    tr = console.tr
    ticket = visit.ticket
    parts = [
        tr("ahead: {people}", people=words.people(ticket.people_ahead or 0, tr)),
        tr("wait: {minutes}", minutes=_wait(view, visit, tr)),
        tr("code {code}", code=ticket.token[:4]),
        *([] if printed == cause == "none" else [paper.told(printed, cause, tr)]),
    ]
    names = [words.service_name(view.centre, code, tr) for code in (visit.turn.service, *visit.matters)]
    lines = [f"{ticket.text}  {', '.join(names)}", " · ".join(parts)]
    if ticket.slot_at is not None:
        time = words.clock(view.centre, ticket.slot_at)
        late = tr("Too late for {time}: counts from now.", time=time)
        lines.append(late if visit.late else tr("Appointment at {time}.", time=time))
    return lines


def _wait(view: View, visit: Visit, tr: Translator) -> str:
    """What the ticket tells; without minutes, when windows open, where that is known."""
    service = view.centre.service_by_code.get(visit.turn.service)
    told = _range(visit.ticket)
    if told is not None or service is None:
        return words.minutes(told, tr)
    return words.wait(Forecast(view).newcomer(service, needs=visit.ticket.needs), view, tr)


def _range(ticket: Ticket) -> Range | None:
    return None if ticket.high is None else Range(ticket.low or 0, ticket.high)
