"""What reception puts right: put-back, change."""

import click

from shared.cli.context import Console, pass_console, with_action
from shared.domain import centre as domain


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
        action=action,
    )
    console.answer_turn(visit)


COMMANDS = (put_back, change)
