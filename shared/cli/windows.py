"""Windows at work: open, break, close, call, and the steps of the visitor who stands there."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from shared.cli import words
from shared.cli.context import Command, Console, Refused, pass_console, with_action
from shared.cli.exits import NOBODY_WAITS
from shared.domain.centre import Centre
from shared.domain.day import Shift
from shared.domain.view import Visit
from shared.translation import Translator

if TYPE_CHECKING:
    from shared.store.calling import Called
    from shared.store.queue import Queue

NOBODY = "cli"
"""Who has a window that was opened without a name."""


def at_window(command: Command) -> Command:
    """The window in hand."""
    return click.argument("window", type=int)(command)


@click.command("open")
@at_window
@with_action
@pass_console
def open_window(console: Console, window: int, action: str | None) -> None:
    """Open a WINDOW for --staff, or end its break."""
    staff = NOBODY if console.staff is None else console.staff
    _answer_shift(console, console.access.queue.open_window(window, staff, action=action))


@click.command("break")
@at_window
@click.option("--reason", metavar="R", help="A break reason of the centre, or own words.")
@click.option("--after", is_flag=True, help="When the present visitor goes.")
@click.option("--drop", is_flag=True, help="Not when the present visitor goes after all.")
@with_action
@pass_console
def take_break(console: Console, window: int, reason: str | None, after: bool, drop: bool, action: str | None) -> None:
    """Put a WINDOW on a break."""
    queue, staff = console.access.queue, console.staff
    if drop:
        _answer_shift(console, queue.drop_break(window, staff=staff, action=action))
    elif after:
        _answer_shift(console, queue.plan_break(window, reason=reason, staff=staff, action=action))
    else:
        _answer_shift(console, queue.take_break(window, reason=reason, staff=staff, action=action))


@click.command("close")
@at_window
@click.option("--hand-on", is_flag=True, help="A visitor in hand waits on, in the old place.")
@with_action
@pass_console
def close_window(console: Console, window: int, hand_on: bool, action: str | None) -> None:
    """Close a WINDOW: its operator goes."""
    queue, staff = console.access.queue, console.staff
    _answer_shift(console, queue.close_window(window, hand_on=hand_on, staff=staff, action=action))


@click.command()
@at_window
@click.option("--number", metavar="TICKET", help="Call this ticket, not the next one.")
@click.option("--reason", metavar="R", help="Why this ticket: a reason of the centre, or own words.")
@click.option("--decided-by", metavar="NAME", help="Who decided that; else --staff.")
@click.option(
    "--if-idle", is_flag=True, help="Only if the centre lets free windows call and this one has been long enough."
)
@with_action
@pass_console
def call(
    console: Console,
    window: int,
    number: str | None,
    reason: str | None,
    decided_by: str | None,
    if_idle: bool,
    action: str | None,
) -> None:
    """Call the next visitor to a WINDOW.

    Opens the window if it is closed. Exit status 3 if nobody waits for it.
    """
    queue = console.access.queue
    if if_idle and number is not None:
        raise click.UsageError("--if-idle and --number exclude each other")
    if number is not None:
        called: Called | None = queue.call_number(
            window, number, reason=reason or "", staff=console.staff, decided_by=decided_by, action=action
        )
    elif reason is not None or decided_by is not None:
        raise click.UsageError("--reason and --decided-by go with --number")
    elif if_idle:
        called = queue.call_if_idle(window, staff=console.staff, action=action)
    else:
        called = queue.call_next(window, staff=console.staff, action=action)
    if called is None:
        tr = console.tr
        message = tr("Nobody waits for window {window}.", window=window)
        raise Refused("nobody_waits", message, NOBODY_WAITS)
    console.answer(*call_value(called, console.read().centre, console.tr))


def _step(name: str, text: str, step: "Callable[[Queue], Callable[..., Visit]]") -> click.Command:
    """A command for one step of the visitor at a window."""

    @click.command(name, help=text)
    @at_window
    @with_action
    @pass_console
    def command(console: Console, window: int, action: str | None) -> None:
        console.answer_turn(step(console.access.queue)(window, staff=console.staff, action=action))

    return command


@click.command()
@click.argument("ticket")
@at_window
@with_action
@pass_console
def resume(console: Console, ticket: str, window: int, action: str | None) -> None:
    """Serve a held TICKET on at a WINDOW."""
    console.answer_turn(console.access.queue.resume(ticket, window, staff=console.staff, action=action))


COMMANDS = (
    open_window,
    take_break,
    close_window,
    call,
    _step("recall", "Call the visitor at a WINDOW again.", lambda queue: queue.recall),
    _step("no-show", "The visitor did not come to the WINDOW.", lambda queue: queue.no_show),
    _step("undo", "Take back the last step at a WINDOW, within seconds.", lambda queue: queue.undo),
    resume,
)


def _answer_shift(console: Console, shift: Shift) -> None:
    tr = console.tr
    value = {"window": shift.window, "status": shift.status, "staff": shift.staff}
    if shift.planned:
        value["planned"] = shift.planned
    parts = [tr("window {window}", window=shift.window), words.state(shift.status, tr), shift.staff]
    if shift.planned:
        parts.append(tr("break after this visitor"))
    console.answer(value, [" · ".join(parts)])


def call_value(called: "Called", centre: Centre, tr: Translator) -> tuple[dict[str, Any], list[str]]:
    """A call for programs and for people."""
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
    return value, [words.turn_line(visit, centre, tr), f"{waited} · {why}"]
