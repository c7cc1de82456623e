"""The apps, each a process of its own: kiosk, counter, display; and the demo."""

import os
import subprocess
import sys

import click

from shared.cli.context import Console, pass_console


def _app(name: str, text: str, *, module: str = "", knows_staff: bool = False) -> click.Command:
    """A command that becomes an app; arguments (--help too) and the options of this run are handed on."""

    @click.command(name, help=text, add_help_option=False, context_settings={"ignore_unknown_options": True})
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    @pass_console
    def command(console: Console, arguments: tuple[str, ...]) -> int:
        staff = ["--staff", console.staff] if knows_staff and console.staff is not None else []
        command = [sys.executable, "-m", module or name, *staff, *arguments]
        return _become(command, {**os.environ, **console.environment})

    return command


def _become(command: list[str], environment: dict[str, str]) -> int:
    """This process turns into the app, so that signals and the exit status are the app's own."""
    if os.name == "posix":
        os.execve(command[0], command, environment)
    return subprocess.run(command, env=environment, check=False).returncode


@click.command(add_help_option=False, context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@pass_console
def demo(console: Console, arguments: tuple[str, ...]) -> int:
    """Play a whole hall on this computer.

    Kiosk, counter and board, with visitors and operators who come by themselves.
    """
    from shared.simulation.demo import main

    os.environ.update(console.environment)
    return main(list(arguments))


COMMANDS = (
    _app("kiosk", "Start the kiosk."),
    _app("counter", "Start the counter; --window N.", knows_staff=True),
    _app("display", "Start the hall board; --window N: the sign above a window."),
    _app("phone", "Serve the page behind the code on tickets.", module="display.phone"),
    demo,
)
