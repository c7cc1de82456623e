"""The service day: day, day pause, day resume, day close."""

from pathlib import Path

import click

from shared.cli import words
from shared.cli.context import Console, pass_console, with_action
from shared.cli.report import write_day
from shared.domain.centre import words as centre_words
from shared.domain.day import PAUSED, Day


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
@click.option("--report", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write its report.")
@with_action
@pass_console
def close(console: Console, report: Path | None, action: str | None) -> None:
    """End the day.

    Who still waits, is called or is held becomes unserved. The report is text, JSON, CSV, a workbook or a PDF, as the
    name of its file says.
    """
    closed = console.access.queue.close_day(staff=console.staff, action=action)
    if report is not None:
        write_day(console, closed.date, report)
    _answer(console, closed)


@day.command()
@pass_console
def slips(console: Console) -> None:
    """List the come-back slips of today: who was not served when the day closed."""
    found = console.access.snapshot.come_backs()
    centre, tr = console.read().centre, console.tr
    value = [
        {
            "ticket": one.number,
            "service": one.service,
            "language": one.language,
            "code": one.code,
            "until": one.until.isoformat(),
        }
        for one in found
    ]
    rows = [
        (one.number, one.code, f"{one.until:%d.%m.%Y}", words.service_name(centre, one.service, tr)) for one in found
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
    reason = [names.get(running.reason, running.reason)] if running.status == PAUSED and running.reason else []
    parts = [
        f"{running.date:%d.%m.%Y}",
        words.state(running.status, tr),
        *reason,
        tr("waiting: {count}", count=waiting),
        tr("not served: {count}", count=unserved),
    ]
    console.answer(value, [" · ".join(parts)])
