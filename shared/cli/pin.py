"""The PIN that leads out of the kiosk: asked for, and kept as a hash in the settings of this machine."""

import re
import shutil
from itertools import pairwise
from pathlib import Path
from typing import Final

import click

from shared.cli.context import Console, Refused, pass_console
from shared.settings import settings_file

SHORTEST, LONGEST = 4, 12
_LINE: Final = re.compile(r"^kiosk_pin\s*=.*$", re.MULTILINE)


@click.command("kiosk-pin")
@click.option("--print", "only_print", is_flag=True, help="Print the line for novbe.toml instead of writing it.")
@pass_console
def kiosk_pin(console: Console, only_print: bool) -> None:
    """Set the PIN that leads out of the kiosk.

    Asks twice. Only its hash is kept, in the novbe.toml of this machine.
    """
    import argon2

    line = f'kiosk_pin = "{argon2.PasswordHasher().hash(_asked(console))}"'
    tr = console.tr
    if only_print:
        console.answer({"line": line}, [line])
        return
    file = settings_file()
    try:
        _write(file, line)
    except OSError as error:
        raise Refused("file_not_written", tr("The file {file} cannot be written.", file=file)) from error
    console.answer({"file": str(file)}, [tr("The PIN is set in {file}. Start the kiosk again.", file=file)])


COMMANDS = (kiosk_pin,)


def _asked(console: Console) -> str:
    """The PIN, typed twice in the same way."""
    tr = console.tr
    pin = console.ask_unseen(tr("New PIN of the kiosk"))
    if not re.fullmatch(rf"[0-9]{{{SHORTEST},{LONGEST}}}", pin):
        message = tr("A PIN is {shortest} to {longest} figures.", shortest=SHORTEST, longest=LONGEST)
        raise Refused("pin_unfit", message)
    if _is_guessed_first(pin):
        raise Refused("pin_unfit", tr("This PIN is too easy to guess."))
    if console.ask_unseen(tr("The same once more")) != pin:
        raise Refused("pin_differs", tr("The two were not the same. Nothing was changed."))
    return pin


def _is_guessed_first(pin: str) -> bool:
    """Whether its figures are all the same or follow each other: 0000, 1234, 4321."""
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return len(steps) == 1 and steps <= {-1, 0, 1}


def _write(file: Path, line: str) -> None:
    """Puts the line into the settings, in place of an older one; above all tables, where it belongs. OSError."""
    text = file.read_text(encoding="utf-8-sig") if file.exists() else ""
    text = _LINE.sub(lambda _: line, text, count=1) if _LINE.search(text) else f"{line}\n{text}"
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f"{file.name}.part")
    part.write_text(text, encoding="utf-8")
    if file.exists():
        shutil.copymode(file, part)
    part.replace(file)
