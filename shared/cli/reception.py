"""The reception: put-back, change, compare, answer, help-calls."""

from typing import Any

import click

from shared.cli import words
from shared.cli.context import Console, pass_console, with_action
from shared.cli.windows import NOBODY
from shared.domain import centre as domain
from shared.domain.help import Help
from shared.domain.scan import parse
from shared.reasons import compared


@click.command("put-back")
@click.argument("ticket")
@with_action
@pass_console
def put_back(console: Console, ticket: str, action: str | None) -> None:
    """Let the visitor of a TICKET who missed the call wait again, in the old place."""
    console.answer_turn(console.access.queue.put_back(ticket, staff=console.staff, action=action))


@click.command()
@click.argument("ticket")
@click.option("--service", metavar="SERVICE", help="The service it is for.")
@click.option("--priority", metavar="CLASS", help="The visitor's priority class; needs --reason.")
@click.option("--no-priority", is_flag=True, help="No priority class any more; needs --reason.")
@click.option("--language", type=click.Choice(domain.LANGUAGES), help="The visitor's language.")
@click.option("--reason", metavar="REASON", help="Why the class changes.")
@click.option("--decided-by", metavar="NAME", help="Who decided that; else --staff.")
@with_action
@pass_console
def change(
    console: Console,
    ticket: str,
    service: str | None,
    priority: str | None,
    no_priority: bool,
    language: str | None,
    reason: str | None,
    decided_by: str | None,
    action: str | None,
) -> None:
    """Put right what a TICKET is for, its class or its language."""
    from shared.store.correcting import NO_CLASS

    if priority and no_priority:
        raise click.UsageError("--priority and --no-priority exclude each other")
    visit = console.access.queue.change(
        ticket,
        service=service,
        priority=NO_CLASS if no_priority else priority,
        language=language,
        reason=reason,
        staff=console.staff,
        decided_by=decided_by,
        action=action,
    )
    console.answer_turn(visit)


@click.command()
@click.argument("ticket")
@click.argument("other")
@pass_console
def compare(console: Console, ticket: str, other: str) -> None:
    """Tell why one TICKET goes before the OTHER, without telling anybody's class."""
    comparison = console.access.snapshot.compare(ticket, other)
    told = compared(comparison, console.read().centre, console.tr)
    value = {"why_code": comparison.code, "first": comparison.first, "second": comparison.second, "why": told}
    console.answer(value, [told])


@click.command()
@click.argument("code")
@click.argument("answer", type=click.Choice(["coming", "more-time", "late"]))
@with_action
@pass_console
def answer(console: Console, code: str, answer: str, action: str | None) -> None:
    """Give the ANSWER of a visitor's phone to a call.

    CODE is what the ticket's code says to a scanner.
    """
    said = answer.replace("-", "_")
    console.answer_turn(console.access.queue.answer_call(parse(code).code, said, action=action))


@click.group("help-calls", invoke_without_command=True)
@click.pass_context
@pass_console
def help_calls(console: Console, context: click.Context) -> None:
    """List the calls for help from kiosks and windows, make one, answer it."""
    if context.invoked_subcommand is None:
        view, tr = console.read(), console.tr
        value = [_help_value(call, view.centre) for call in view.help]
        rows = [(str(call.id), words.clock(view.centre, call.asked_at), call.source, call.reason) for call in view.help]
        console.answer(value, words.table(rows, right=[0]) if rows else [tr("Nobody calls for help.")])


@help_calls.command()
@click.argument("source")
@click.option("--reason", metavar="CODE", default="help", help="A short code, such as visitor-angry.")
@with_action
@pass_console
def ask(console: Console, source: str, reason: str, action: str | None) -> None:
    """Call for help at a SOURCE, such as window-5."""
    call = console.access.queue.ask_help(source, reason, staff=console.staff, action=action)
    _answer_help(console, call)


@help_calls.command("answer")
@click.argument("id", type=int)
@with_action
@pass_console
def answer_help(console: Console, id: int, action: str | None) -> None:
    """Somebody (--staff) comes to the call with this ID."""
    _answer_help(console, console.access.queue.answer_help(id, console.staff or NOBODY, action=action))


@help_calls.command()
@click.argument("id", type=int)
@with_action
@pass_console
def withdraw(console: Console, id: int, action: str | None) -> None:
    """The help of the call with this ID is no longer needed."""
    _answer_help(console, console.access.queue.withdraw_help(id, staff=console.staff, action=action))


COMMANDS = (put_back, change, compare, answer, help_calls)


def _help_value(call: Help, centre: domain.Centre) -> dict[str, Any]:
    return {
        "id": call.id,
        "source": call.source,
        "reason": call.reason,
        "asked_at": words.iso(centre, call.asked_at),
        "answered_by": call.answered_by,
        "open": call.open,
    }


def _answer_help(console: Console, call: Help) -> None:
    step = "ask" if call.open else "answer" if call.answered_by else "withdraw"
    tr = console.tr
    parts = [str(call.id), call.source, call.reason, tr(words.HELP_STEPS[step]), call.answered_by or ""]
    console.answer(_help_value(call, console.read().centre), [" · ".join(filter(None, parts))])
