"""Services and tickets: services, issue, cancel."""

import click

from shared.cli import issued, words
from shared.cli.context import Console, clock_time, pass_console, with_action
from shared.domain import centre as domain
from shared.domain.estimate import Forecast, Quote
from shared.domain.hours import instant, issuing_refusal
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
@click.argument("service", required=False)
@click.option("--come-back", metavar="CODE", help="For who was not served on an earlier day: the code of their slip.")
@click.option("--also", metavar="SERVICE", multiple=True, help="A further service on the ticket; up to two.")
@click.option("--priority", metavar="CLASS", help="A priority class of the centre.")
@click.option("--need", "needs", metavar="NEED", multiple=True, help="What the visitor needs; may be repeated.")
@click.option("--language", type=click.Choice(domain.LANGUAGES), help="The visitor's language.")
@click.option("--print", "on_paper", is_flag=True, help="Print it on the printer of the settings.")
@click.option("--number", metavar="Z014", help="The number of a slip that was written by hand.")
@click.option("--arrived", metavar="HH:MM", callback=clock_time, help="When the visitor got that slip, today.")
@with_action
@pass_console
def issue(
    console: Console,
    service: str | None,
    come_back: str | None,
    also: tuple[str, ...],
    priority: str | None,
    needs: tuple[str, ...],
    language: str | None,
    on_paper: bool,
    number: str | None,
    arrived: str | None,
    action: str | None,
) -> None:
    """Issue a ticket for a SERVICE.

    SERVICE is a code from `novbe services`, or `reception` for people who are not sure.
    """
    view = console.read()
    if come_back is not None:
        if service or also or priority or number or arrived:
            raise click.UsageError("--come-back says what it is for; with it go --need, --language and --print only")
        printing = on_paper and console.settings.printer.kind != "none"
        visit = _come_back(console, view, come_back, needs, language, printing=printing, action=action)
        issued.answer(console, view, visit, on_paper=on_paper)
        return
    if service is None:
        raise click.UsageError("name a SERVICE, or --come-back CODE")
    visit = console.access.queue.issue(
        service,
        also=also,
        language=language,
        priority=priority,
        needs=needs,
        quoted=_quote(view, service, priority, frozenset(needs)),
        channel="cli",
        printing=on_paper and console.settings.printer.kind != "none",
        number=number,
        arrived_at=None if arrived is None else instant(view.centre, view.day.date, arrived),
        staff=console.staff,
        action=action,
    )
    issued.answer(console, view, visit, on_paper=on_paper)


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


def _come_back(
    console: Console,
    view: View,
    code: str,
    needs: tuple[str, ...],
    language: str | None,
    *,
    printing: bool,
    action: str | None,
) -> Visit:
    before = console.access.snapshot.come_back(code)
    quoted = _quote(view, before.turn.service, before.ticket.priority, frozenset(needs)) if before else None
    return console.access.queue.come_back(
        code,
        language=language,
        needs=needs,
        quoted=quoted,
        channel="cli",
        printing=printing,
        staff=console.staff,
        action=action,
    )


def _quote(view: View, code: str, priority: str | None, needs: frozenset[str]) -> Quote | None:
    """What the visitor is told; None for an unknown service, which the queue refuses."""
    service = view.centre.service_by_code.get(code)
    return None if service is None else Forecast(view).newcomer(service, priority, needs)
