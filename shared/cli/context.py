"""What every command has in hand: the settings, the centre's queue, the person's language, the way out."""

import json
import os
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

import click

from shared.access import Access
from shared.domain.view import View, Visit
from shared.settings import LANGUAGES, Settings, clock, load
from shared.starting import language
from shared.translation import Translator, translator

Command = TypeVar("Command", bound=Callable[..., Any])


class Refused(Exception):
    """Ends a command: a code, a sentence, the exit status, and what else the line of JSON holds."""

    def __init__(self, code: str, message: str, status: int = 1, **details: Any) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.status = status
        self.details = details


class OutputLost(Exception):
    """Standard output takes nothing more: its reader has gone (`cause` is a BrokenPipeError), or its disk is full."""

    def __init__(self, cause: OSError) -> None:
        super().__init__(cause)
        self.cause = cause


class Console:
    """One run of the command. `as_json` answers programs, otherwise people, through `tr` in their language."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.staff: str | None = None
        self.environment: Mapping[str, str] = {}
        """What hands the options of this run on to an app."""
        self._language = language(os.environ)
        self.tr: Translator = translator(self._language or LANGUAGES[0])
        self._settings: Settings | None = None
        self._access: Access | None = None

    def configure(self, options: Mapping[str, str], staff: str | None) -> None:
        """Reads the settings; `options` (key → value) come before them. SettingsError."""
        self.staff = staff
        self.environment = {f"NOVBE_{key.upper()}": value for key, value in options.items()}
        if "language" in options:
            self.tr = translator(options["language"])
        defaults = {"language": self._language} if self._language else {}
        self._settings = load(os.environ, options, defaults)
        self.tr = translator(self._settings.language)
        self._access = Access(self._settings.store, self._settings.centre, clock())

    @property
    def settings(self) -> Settings:
        """The settings of this machine, with the options of this run."""
        assert self._settings is not None
        return self._settings

    @property
    def access(self) -> Access:
        """The centre's queue, opened when it is first used. StoreUnavailable."""
        assert self._access is not None
        return self._access

    def read(self) -> View:
        """The queue now. StoreUnavailable."""
        return self.access.read()

    def ask_unseen(self, question: str) -> str:
        """What a person types without its being shown."""
        try:
            return str(click.prompt(question, hide_input=True, err=True))
        except click.Abort as error:
            raise KeyboardInterrupt from error

    def answer(self, value: Any, lines: Iterable[str]) -> None:
        """Gives the answer: `value` to programs, `lines` to people."""
        if self.as_json:
            self.write([as_json(value)])
        else:
            self.write(lines)

    def write(self, lines: Iterable[str]) -> None:
        """Writes lines to standard output. OutputLost."""
        try:
            click.echo("\n".join(lines))
        except OSError as error:
            raise OutputLost(error) from error

    def answer_turn(self, visit: Visit) -> None:
        """A turn as it is after a step."""
        from shared.cli import words

        turn = visit.turn
        value = {"ticket": visit.ticket.text, "status": turn.status, "window": turn.window, "service": turn.service}
        self.answer(value, [] if self.as_json else [words.turn_line(visit, self.read().centre, self.tr)])

    def close(self) -> None:
        """Closes the store."""
        if self._access is not None:
            self._access.close()


pass_console = click.make_pass_decorator(Console)


def as_json(value: Any) -> str:
    """A value as one line of JSON."""
    return json.dumps(value, ensure_ascii=False)


def with_action(command: Command) -> Command:
    """Adds --action to a command that writes."""
    text = "The same ID again changes nothing and gives the first answer."
    return click.option("--action", metavar="ID", callback=_require_some, help=text)(command)


def clock_time(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """A time of the day as it was typed: HH:MM."""
    if value is None:
        return None
    try:
        return datetime.strptime(value, "%H:%M").strftime("%H:%M")
    except ValueError:
        raise click.BadParameter("a time such as 12:07", context, parameter) from None


def _require_some(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    # an empty variable of a script must not make one action of many
    if value is not None and not value.strip():
        raise click.BadParameter("an ID is not empty", context, parameter)
    return value
