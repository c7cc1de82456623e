"""Copies of the whole store: backup, restore."""

from pathlib import Path

import click

from shared.cli.context import Console, pass_console

_FILE = click.argument("file", type=click.Path(path_type=Path))


@click.command()
@_FILE
@pass_console
def backup(console: Console, file: Path) -> None:
    """Write a copy of the whole store to FILE.

    Others go on working meanwhile. Overwrites nothing.
    """
    from shared.store import backup as copies
    from shared.store.engine import Store

    with Store(console.settings.store) as store:
        tickets = copies.backup(store, file)
    tr = console.tr
    told = tr("Backup written to {file}: %n tickets.", "", tickets, file=file)
    console.answer({"file": str(file), "tickets": tickets}, [told])


@click.command()
@_FILE
@pass_console
def restore(console: Console, file: Path) -> None:
    """Fill an empty store from a backup FILE.

    A store in use is never overwritten.
    """
    from shared.store import backup as copies
    from shared.store.engine import Store

    with Store(console.settings.store, create=True) as store:
        tickets = copies.restore(store, file)
    tr = console.tr
    told = tr("Restored from {file}: %n tickets.", "", tickets, file=file)
    console.answer({"file": str(file), "tickets": tickets}, [told])


COMMANDS = (backup, restore)
