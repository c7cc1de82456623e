"""Keeping the store: backup, restore, purge."""

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


@click.command()
@pass_console
def purge(console: Console) -> None:
    """Blank what may tell of a person and is old: notes, comments, the codes on tickets.

    The centre says after how many days. Events stay.
    """
    from shared.settings import clock
    from shared.store import purging

    purged = purging.purge(console.access.store, console.access.centre, clock())
    tr = console.tr
    told = tr(
        "Blanked of the days before {date}: notes {notes}, comments {comments}, codes {tokens}.",
        date=f"{purged.before:%d.%m.%Y}",
        notes=purged.notes,
        comments=purged.comments,
        tokens=purged.tokens,
    )
    value = {"notes": purged.notes, "comments": purged.comments, "tokens": purged.tokens}
    console.answer({"before": purged.before.isoformat(), **value}, [told])


COMMANDS = (backup, restore, purge)
