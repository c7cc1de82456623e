"""Windows at work: open, break, close, call, and the steps of the visitor who stands there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from shared.cli import words
from shared.cli.context import Command, Console, Refused, pass_console, with_action
from shared.cli.exits import NOBODY_WAITS
from shared.domain.day import Shift
from shared.domain.view import Visit

if TYPE_CHECKING:
    from shared.store.calling import Called
    from shared.store.queue import Queue

NOBODY = "cli"
"""Who has a window that was opened without a name."""


def _at_window(command: Command) -> Command:
    return click.argument("window", type=int)(command)


@click.command("open")
@_at_window
@with_action
@pass_console
def open_window(console: Console, window: int, action: str | None) -> None:
    """Open a WINDOW for --staff, or end its break."""
    staff = NOBODY if console.staff is None else console.staff
    _answer_shift(console, console.access.queue.open_window(window, staff, action=action))


@click.command("break")
@_at_window
@click.option("--reason", metavar="R", help="A break reason of the centre, or own words.")
@with_action
@pass_console
def take_break(console: Console, window: int, reason: str | None, action: str | None) -> None:
    """Put a WINDOW on a break."""
    queue = console.access.queue
    _answer_shift(console, queue.take_break(window, reason=reason, staff=console.staff, action=action))


@click.command("close")
@_at_window
@with_action
@pass_console
def close_window(console: Console, window: int, action: str | None) -> None:
    """Close a WINDOW: its operator goes."""
    _answer_shift(console, console.access.queue.close_window(window, staff=console.staff, action=action))


@click.command()
@_at_window
@click.option("--number", metavar="TICKET", help="Call this ticket, not the next one.")
@click.option("--reason", metavar="R", help="Why this ticket: a reason of the centre, or own words.")
@with_action
@pass_console
def call(console: Console, window: int, number: str | None, reason: str | None, action: str | None) -> None:
    """Call the next visitor to a WINDOW.

    Opens the window if it is closed. Exit status 3 if nobody waits for it.
    """
    queue = console.access.queue
    if number is not None:
        called: Called | None = queue.call_number(
            window, number, reason=reason or "", staff=console.staff, action=action
        )
    elif reason is not None:
        raise click.UsageError("--reason goes with --number")
    else:
        called = queue.call_next(window, staff=console.staff, action=action)
    if called is None:
        tr = console.tr
        message = tr("Nobody waits for window {window}.", window=window)
        raise Refused("nobody_waits", message, NOBODY_WAITS)
    _answer_call(console, called)


def _step(name: str, text: str, step: "Callable[[Queue], Callable[..., Visit]]") -> click.Command:
    """A command for one step of the visitor at a window."""

    @click.command(name, help=text)
    @_at_window
    @with_action
    @pass_console
    def command(console: Console, window: int, action: str | None) -> None:
        console.answer_turn(step(console.access.queue)(window, staff=console.staff, action=action))

    return command


@click.command()
@click.argument("ticket")
@_at_window
@with_action
@pass_console
def resume(console: Console, ticket: str, window: int, action: str | None) -> None:
    """Serve a held TICKET on at a WINDOW."""
    console.answer_turn(console.access.queue.resume(ticket, window, staff=console.staff, action=action))


@click.command()
@_at_window
@click.option("--to", "service", metavar="SERVICE", help="The service the visitor waits for now.")
@click.option("--to-window", type=int, metavar="N", help="The window that shall call the visitor.")
@with_action
@pass_console
def transfer(console: Console, window: int, service: str | None, to_window: int | None, action: str | None) -> None:
    """Send the visitor at a WINDOW on.

    The number and the place in the queue stay.
    """
    if service is None and to_window is None:
        raise click.UsageError("name where to: --to SERVICE or --to-window N")
    queue = console.access.queue
    console.answer_turn(
        queue.transfer(window, service=service, to_window=to_window, staff=console.staff, action=action)
    )


COMMANDS = (
    open_window,
    take_break,
    close_window,
    call,
    _step("recall", "Call the visitor at a WINDOW again.", lambda queue: queue.recall),
    _step("start", "The visitor has come to the WINDOW.", lambda queue: queue.start),
    _step("finish", "The visitor at the WINDOW has been served.", lambda queue: queue.finish),
    _step("no-show", "The visitor did not come to the WINDOW.", lambda queue: queue.no_show),
    _step("hold", "Put the visitor at the WINDOW on hold.", lambda queue: queue.hold),
    _step("undo", "Take back the last step at a WINDOW, within seconds.", lambda queue: queue.undo),
    resume,
    transfer,
)


def _answer_shift(console: Console, shift: Shift) -> None:
    tr = console.tr
    value = {"window": shift.window, "status": shift.status, "staff": shift.staff}
    parts = [tr("window {window}", window=shift.window), words.state(shift.status, tr), shift.staff]
    console.answer(value, [" · ".join(parts)])


def _answer_call(console: Console, called: "Called") -> None:
    tr = console.tr
    centre = console.read().centre
    visit, reason = called.visit, called.why
    why = words.why(reason, centre, tr)
    minutes = reason.waited_ms // 60_000
    value = {
        "ticket": visit.ticket.text,
        "service": visit.turn.service,
        "window": visit.turn.window,
        "waited_minutes": minutes,
        "why": why,
        "why_code": reason.code,
    }
    waited = tr("has waited {minutes} min", minutes=minutes)
    console.answer(value, [words.turn_line(visit, centre, tr), f"{waited} · {why}"])
