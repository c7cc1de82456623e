"""The visitor at a window: start, finish, hold, sent on, looked after together; what was ticked meanwhile."""

from typing import TYPE_CHECKING

import click

from shared.cli import words
from shared.cli.context import Console, clock_time, pass_console, with_action
from shared.cli.windows import at_window, call_value
from shared.domain.hours import instant

if TYPE_CHECKING:
    from shared.store.serving import Finished


@click.command()
@at_window
@click.option("--proof", type=click.Choice(["seen", "waived"]), help="What was made of the proof of the class.")
@click.option("--reason", metavar="R", help="Why the proof was waived: a reason of the centre, or own words.")
@click.option("--decided-by", metavar="NAME", help="Who decided that; else --staff.")
@with_action
@pass_console
def start(
    console: Console, window: int, proof: str | None, reason: str | None, decided_by: str | None, action: str | None
) -> None:
    """The visitor has come to the WINDOW."""
    queue, who = console.access.queue, {"staff": console.staff, "decided_by": decided_by}
    console.answer_turn(queue.start(window, proof=proof, reason=reason, action=action, **who))


@click.command("no-proof")
@at_window
@with_action
@pass_console
def no_proof(console: Console, window: int, action: str | None) -> None:
    """The visitor who was called to the WINDOW has no proof of their class.

    The class is taken away; they wait again in their normal place.
    """
    console.answer_turn(console.access.queue.no_proof(window, staff=console.staff, action=action))


@click.command()
@at_window
@click.option("--outcome", metavar="CODE", help="A result of the centre's list.")
@click.option("--also", "services", metavar="SERVICE", multiple=True, help="Was delivered besides; may be repeated.")
@click.option("--call", "and_call", is_flag=True, help="Call the next visitor in the same step.")
@with_action
@pass_console
def finish(
    console: Console, window: int, outcome: str | None, services: tuple[str, ...], and_call: bool, action: str | None
) -> None:
    """The visitor at the WINDOW has been served."""
    queue, staff = console.access.queue, console.staff
    if and_call:
        done = queue.finish_and_call(window, outcome=outcome, services=services, staff=staff, action=action)
        _answer_finished(console, done)
    else:
        console.answer_turn(queue.finish(window, outcome=outcome, services=services, staff=staff, action=action))


@click.command()
@at_window
@click.option("--minutes", type=int, metavar="N", help="Remind whoever looks on after so many minutes.")
@with_action
@pass_console
def hold(console: Console, window: int, minutes: int | None, action: str | None) -> None:
    """Put the visitor at the WINDOW on hold."""
    console.answer_turn(console.access.queue.hold(window, minutes=minutes, staff=console.staff, action=action))


@click.command()
@at_window
@click.option("--to", "service", metavar="SERVICE", help="The service the visitor waits for now.")
@click.option("--to-window", type=int, metavar="N", help="The window that shall call the visitor.")
@click.option("--to-person", metavar="NAME", help="The person who shall call the visitor, wherever they sit.")
@click.option("--note", metavar="TEXT", help="A note for whoever calls the visitor.")
@click.option("--back", is_flag=True, help="The visitor comes back here afterwards.")
@click.option("--front", is_flag=True, help="Before all who wait; needs --reason.")
@click.option("--reason", metavar="R", help="Why to the front: a reason of the centre, or own words.")
@click.option("--decided-by", metavar="NAME", help="Who decided that; else --staff.")
@with_action
@pass_console
def transfer(
    console: Console,
    window: int,
    service: str | None,
    to_window: int | None,
    to_person: str | None,
    note: str | None,
    back: bool,
    front: bool,
    reason: str | None,
    decided_by: str | None,
    action: str | None,
) -> None:
    """Send the visitor at a WINDOW on.

    The number and the place in the queue stay.
    """
    if service is None and to_window is None and to_person is None:
        raise click.UsageError("name where to: --to SERVICE, --to-window N or --to-person NAME")
    visit = console.access.queue.transfer(
        window,
        service=service,
        to_window=to_window,
        to_staff=to_person,
        note=note,
        and_return=back,
        front=front,
        reason=reason,
        decided_by=decided_by,
        staff=console.staff,
        action=action,
    )
    console.answer_turn(visit)


@click.command()
@click.argument("ticket")
@at_window
@with_action
@pass_console
def merge(console: Console, ticket: str, window: int, action: str | None) -> None:
    """Look after a TICKET of the same family together with the one at the WINDOW."""
    console.answer_turn(console.access.queue.merge(window, ticket, staff=console.staff, action=action))


@click.command()
@click.argument("ticket")
@click.argument("text")
@with_action
@pass_console
def note(console: Console, ticket: str, text: str, action: str | None) -> None:
    """Leave a note TEXT on a TICKET for the next window.

    An empty TEXT takes the last note away.
    """
    console.answer_turn(console.access.queue.note(ticket, text, staff=console.staff, action=action))


@click.command()
@click.argument("ticket")
@at_window
@click.option("--called", metavar="HH:MM", callback=clock_time, help="When the number was called.")
@click.option("--started", metavar="HH:MM", callback=clock_time, help="When the visitor came.")
@click.option("--ended", metavar="HH:MM", callback=clock_time, help="When the service ended, or was given up.")
@click.option("--no-show", is_flag=True, help="The visitor did not come until --ended.")
@click.option("--outcome", metavar="CODE", help="A result of the centre's list.")
@with_action
@pass_console
def late(
    console: Console,
    ticket: str,
    window: int,
    called: str | None,
    started: str | None,
    ended: str | None,
    no_show: bool,
    outcome: str | None,
    action: str | None,
) -> None:
    """Enter what was ticked of a TICKET at a WINDOW while the store was lost.

    The times are those of today; the record says that they came later.
    """
    view = console.read()
    called_at, started_at, ended_at = (
        None if time is None else instant(view.centre, view.day.date, time) for time in (called, started, ended)
    )
    visit = console.access.queue.enter_late(
        ticket,
        window,
        called_at=called_at,
        started_at=started_at,
        ended_at=ended_at,
        no_show=no_show,
        outcome=outcome,
        staff=console.staff,
        action=action,
    )
    console.answer_turn(visit)


COMMANDS = (start, no_proof, finish, hold, transfer, merge, note, late)


def _answer_finished(console: Console, done: "Finished") -> None:
    """The end of a service, and what came next."""
    centre, tr = console.read().centre, console.tr
    turn = done.visit.turn
    value = {"ticket": done.visit.ticket.text, "status": turn.status, "window": turn.window, "service": turn.service}
    called, lines = call_value(done.called, centre, tr) if done.called else (None, [])
    if done.on_break:
        lines = [" · ".join((tr("window {window}", window=turn.window), words.state("break", tr)))]
    shown = [words.turn_line(done.visit, centre, tr), *lines]
    console.answer(value | {"called": called, "break": done.on_break}, shown)
