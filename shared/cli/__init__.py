"""The command `novbe`: a module per noun, one answer for people and one for programs (docs/command.md)."""

import sys
import traceback
from collections.abc import Sequence
from io import TextIOWrapper

import click

from shared.cli import (
    appointments,
    apps,
    centre,
    copies,
    day,
    grant,
    pin,
    ratings,
    reception,
    record,
    serving,
    simulate,
    slips,
    staff,
    status,
    tickets,
    windows,
)
from shared.cli import report as reports
from shared.cli.context import Console, pass_console
from shared.cli.exits import EXPECTED, MISTAKE, report
from shared.settings import LANGUAGES


class _InOrder(click.Group):
    """Lists its commands in the order of a visit, not of the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=_InOrder, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
@click.option("--store", metavar="URL", help="The store; else NOVBE_STORE, novbe.toml, a file in your data folder.")
@click.option("--centre", metavar="CODE", help="The centre; needed where the store has several.")
@click.option("--staff", metavar="NAME", help="Who acts.")
@click.option("--language", type=click.Choice(LANGUAGES), help="The language of the answers.")
@click.version_option(package_name="novbe")
@pass_console
def novbe(
    console: Console, as_json: bool, store: str | None, centre: str | None, staff: str | None, language: str | None
) -> None:
    """Növbə: the queue of a one-window service centre.

    Exit status: 0 done, 1 refused with a reason, 2 wrong usage, 3 nobody waits, 4 store unavailable.
    """
    options = {"store": store, "centre": centre, "language": language}
    console.configure({key: value for key, value in options.items() if value is not None}, staff)


_NOUNS = (
    *(centre, tickets, appointments, reception, windows, serving, day, status, record, reports, ratings, simulate),
    *(copies, slips, staff, grant, pin, apps),
)
for _module in _NOUNS:
    for _command in _module.COMMANDS:
        novbe.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command (arguments without the program's name; None: those of this process); the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    console = Console(as_json="--json" in given)
    try:
        with novbe.make_context("novbe", given, obj=console) as context:
            status = novbe.invoke(context)
        return status if isinstance(status, int) else 0
    except EXPECTED as error:
        return report(error, console)
    except Exception:  # a mistake of this program: told in full, and not taken for a refusal
        traceback.print_exc()
        return MISTAKE
    finally:
        console.close()
