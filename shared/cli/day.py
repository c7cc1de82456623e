"""The service day: day, day pause, day resume, day close."""

from pathlib import Path

import click

from shared.cli import words
from shared.cli.context import Console, pass_console, with_action
from shared.cli.paper import print_slips, told
from shared.cli.report import write_day
from shared.domain.centre import words as centre_words
from shared.domain.day import Day
from shared.domain.errors import QueueError
from shared.domain.ticket import number_text, parse_number


@click.group(invoke_without_command=True)
@click.pass_context
@pass_console
def day(console: Console, context: click.Context) -> None:
    """Show, pause, resume or close the day."""
    if context.invoked_subcommand is None:
        _answer(console, None)


@day.command()
@click.option("--reason", metavar="R", default="", help="A pause reason of the centre, or own words.")
@with_action
@pass_console
def pause(console: Console, reason: str, action: str | None) -> None:
    """Interrupt the day: nobody is called, no tickets are issued."""
    _answer(console, console.access.queue.pause_day(reason, staff=console.staff, action=action))


@day.command()
@with_action
@pass_console
def resume(console: Console, action: str | None) -> None:
    """Go on after a pause, or open a closed day again."""
    _answer(console, console.access.queue.resume_day(staff=console.staff, action=action))


@day.command()
@click.option("--reason", metavar="R", help="Why earlier than planned: a pause reason of the centre, or own words.")
@click.option("--report", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write its report.")
@with_action
@pass_console
def close(console: Console, reason: str | None, report: Path | None, action: str | None) -> None:
    """End the day.

    Who still waits, is called or is held becomes unserved. The report is text, JSON, CSV, a workbook or a PDF, as the
    name of its file says.
    """
    closed = console.access.queue.close_day(reason=reason, staff=console.staff, action=action)
    if report is not None:
        write_day(console, closed.date, report)
    _answer(console, closed)


@day.command()
@click.argument("tickets", metavar="[TICKET]…", nargs=-1)
@click.option("--print", "on_paper", is_flag=True, help="Print them on the printer of the settings.")
@pass_console
def slips(console: Console, tickets: tuple[str, ...], on_paper: bool) -> None:
    """List the come-back slips of today: who was not served when the day closed.

    With a TICKET or several, only theirs.
    """
    view, tr = console.read(), console.tr
    wanted = {number_text(*parse_number(ticket)) for ticket in tickets}
    found = [one for one in console.access.snapshot.come_backs() if not wanted or one.number in wanted]
    if missing := sorted(wanted - {one.number for one in found}):
        raise QueueError("not_found", ticket=missing[0])
    printed = print_slips(console, view, found) if on_paper else [("none", "none")] * len(found)
    value = [
        {
            "ticket": one.number,
            "service": one.service,
            "language": one.language,
            "code": one.code,
            "until": one.until.isoformat(),
            "printed": outcome,
        }
        for one, (outcome, _) in zip(found, printed, strict=True)
    ]
    rows = [
        (
            one.number,
            one.code,
            f"{one.until:%d.%m.%Y}",
            words.service_name(view.centre, one.service, tr),
            *([told(outcome, cause, tr)] if on_paper else []),
        )
        for one, (outcome, cause) in zip(found, printed, strict=True)
    ]
    console.answer(value, words.table(rows) if rows else [tr("Nobody waited in vain today.")])


COMMANDS = (day,)


def _answer(console: Console, changed: Day | None) -> None:
    view = console.read()
    running = changed or view.day
    waiting, unserved = len(view.waiting), console.access.snapshot.unserved()
    value = {"day": running.date.isoformat(), "status": running.status, "waiting": waiting, "unserved": unserved}
    tr = console.tr
    names = {entry.code: centre_words(entry.name, tr.language) for entry in view.centre.policy.pause_reasons}
    reason = [names.get(running.reason, running.reason)] if running.reason else []
    parts = [
        f"{running.date:%d.%m.%Y}",
        words.state(running.status, tr),
        *reason,
        tr("waiting: {count}", count=waiting),
        tr("not served: {count}", count=unserved),
    ]
    console.answer(value, [" · ".join(parts)])
