"""How a command ends when it is not done: exit status, and one line on standard error."""

import os
import sys
from typing import Final

import click

from shared.cli.context import Console, OutputLost, Refused, as_json
from shared.domain.centre import Centre
from shared.domain.errors import NovbeError, QueueError, StoreUnavailable
from shared.sentences import sentence
from shared.settings import SettingsError

REFUSED: Final = 1
USAGE: Final = 2
NOBODY_WAITS: Final = 3
UNAVAILABLE: Final = 4
MISTAKE: Final = 70
"""EX_SOFTWARE of sysexits.h."""
INTERRUPTED: Final = 130
"""As shells have it for an interrupted program."""

EXPECTED: Final = (
    click.exceptions.Exit,
    click.ClickException,
    SettingsError,
    NovbeError,
    Refused,
    OutputLost,
    KeyboardInterrupt,
)
"""What ends a command and is no mistake of this program."""


def report(error: BaseException, console: Console) -> int:
    """Tells why a command ended, and gives its exit status."""
    match error:
        case click.exceptions.Exit():
            return int(error.exit_code)
        case click.ClickException():
            return _usage(error, console)
        case SettingsError():
            return _tell(console, f"settings_{error.code}", sentence(error, console.tr), USAGE)
        case StoreUnavailable():
            return _tell(console, error.code, sentence(error, console.tr), UNAVAILABLE)
        case NovbeError():
            return _tell(console, error.code, sentence(error, console.tr, _centre(error, console)), REFUSED)
        case Refused():
            return _tell(console, error.code, error.message, error.status, **error.details)
        case OutputLost():
            return _output_lost(error, console)
        case _:
            tr = console.tr
            return _tell(console, "interrupted", tr("Interrupted."), INTERRUPTED)


def _tell(console: Console, code: str, message: str, status: int, **details: object) -> int:
    told = as_json({"error": code, "message": message, **details}) if console.as_json else message
    click.echo(told, err=True)
    return status


def _usage(error: click.ClickException, console: Console) -> int:
    if console.as_json:
        return _tell(console, "usage", error.format_message(), USAGE)
    error.show()
    return USAGE


def _centre(error: NovbeError, console: Console) -> Centre | None:
    """The centre, for its time zone and its words; None if a file is at fault or the store is gone just now."""
    if not isinstance(error, QueueError):
        return None
    try:
        return console.read().centre
    except StoreUnavailable:
        return None


def _output_lost(error: OutputLost, console: Console) -> int:
    # what Python still has in its buffer would fail again at the end
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error.cause, BrokenPipeError):
        return 0  # `head` has read enough
    tr = console.tr
    message = tr("The answer could not be written: {cause}", cause=error.cause.strerror)
    return _tell(console, "output_lost", message, REFUSED)
