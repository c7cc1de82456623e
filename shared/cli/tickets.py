"""Services and tickets: services, issue, cancel."""

import click

from shared.cli import words
from shared.cli.context import Console, pass_console, with_action
from shared.domain import centre as domain
from shared.domain.estimate import Forecast, Quote, Range
from shared.domain.hours import issuing_refusal
from shared.domain.ticket import Ticket
from shared.domain.view import View, Visit


@click.command()
@pass_console
def services(console: Console) -> None:
    """List the services.

    Each with its code, area, standard minutes, and whether a ticket can be had now.
    """
    view = console.read()
    found = [
        {
            "code": service.code,
            "area": service.area,
            "name": domain.words(service.name, console.tr.language),
            "minutes": service.minutes,
            "open": _is_open(view, service),
        }
        for service in view.centre.services
    ]
    tr = console.tr
    rows = [
        (
            str(one["area"]),
            str(one["code"]),
            tr("{minutes} min", minutes=one["minutes"]),
            words.state("open" if one["open"] else "closed", tr),
            str(one["name"]),
        )
        for one in found
    ]
    console.answer(found, words.table(rows, right=[2]))


@click.command()
@click.argument("service")
@click.option("--priority", metavar="CLASS", help="A priority class of the centre.")
@click.option("--need", "needs", metavar="NEED", multiple=True, help="What the visitor needs; may be repeated.")
@click.option("--language", type=click.Choice(domain.LANGUAGES), help="The visitor's language.")
@click.option("--print", "on_paper", is_flag=True, help="Print it on the printer of the settings.")
@with_action
@pass_console
def issue(
    console: Console,
    service: str,
    priority: str | None,
    needs: tuple[str, ...],
    language: str | None,
    on_paper: bool,
    action: str | None,
) -> None:
    """Issue a ticket for a SERVICE.

    SERVICE is a code from `novbe services`, or `reception` for people who are not sure.
    """
    view = console.read()
    visit = console.access.queue.issue(
        service,
        language=language,
        priority=priority,
        needs=needs,
        quoted=_quote(view, service, priority, frozenset(needs)),
        channel="cli",
        printing=on_paper and console.settings.printer.kind != "none",
        action=action,
    )
    printed, cause = _print(console, view, visit) if on_paper else ("none", "none")
    ticket = visit.ticket
    value = {
        "ticket": ticket.text,
        "id": ticket.id,
        "token": ticket.token,
        "service": visit.turn.service,
        "people_ahead": ticket.people_ahead,
        "estimate": None if ticket.high is None else {"low": ticket.low, "high": ticket.high},
        "printed": printed,
    }
    console.answer(value, _issued(console, view, visit, printed, cause))


@click.command()
@click.argument("ticket")
@with_action
@pass_console
def cancel(console: Console, ticket: str, action: str | None) -> None:
    """Take a TICKET out of the queue."""
    console.answer_turn(console.access.queue.cancel(ticket, staff=console.staff, action=action))


COMMANDS = (services, issue, cancel)


def _is_open(view: View, service: domain.Service) -> bool:
    issued = view.issued.get(service.code, 0)
    return issuing_refusal(view.centre, service, view.at, view.day.status, view.day.reason, issued) is None


def _quote(view: View, code: str, priority: str | None, needs: frozenset[str]) -> Quote | None:
    """What the visitor is told; None for an unknown service, which the queue refuses."""
    service = view.centre.service_by_code.get(code)
    return None if service is None else Forecast(view).newcomer(service, priority, needs)


def _print(console: Console, view: View, visit: Visit) -> tuple[str, str]:
    """Outcome and cause. A ticket that may be on paper already is not printed by the same action again."""
    from shared.cli import paper

    # the answer to an action is the first one, from before the paper
    now = console.access.snapshot.visit(visit.ticket.letter, visit.ticket.number)
    printed = now[0].ticket.printed if now else None
    if printed in ("printed", "unknown"):
        return printed, "none"
    return paper.print_ticket(console, view.centre, visit)


def _issued(console: Console, view: View, visit: Visit, printed: str, cause: str) -> list[str]:
    from shared.cli import paper

    tr = console.tr
    ticket = visit.ticket
    parts = [
        tr("ahead: {people}", people=words.people(ticket.people_ahead or 0, tr)),
        tr("wait: {minutes}", minutes=words.minutes(_range(ticket), tr)),
        tr("code {code}", code=ticket.token[:4]),
        *([] if printed == cause == "none" else [paper.told(printed, cause, tr)]),
    ]
    name = words.service_name(view.centre, visit.turn.service, tr)
    return [f"{ticket.text}  {name}", " · ".join(parts)]


def _range(ticket: Ticket) -> Range | None:
    return None if ticket.high is None else Range(ticket.low or 0, ticket.high)
