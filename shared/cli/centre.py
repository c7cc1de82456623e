"""The store and its centre: init, centre import, centre export."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from shared import assets
from shared.cli.context import Console, pass_console
from shared.domain.centre import Centre
from shared.domain.errors import FileError
from shared.translation import Translator

if TYPE_CHECKING:
    from shared.store.centre import Changes
    from shared.store.engine import Store

SAMPLE = "dost"


@click.command()
@click.option("--from", "source", metavar="NAME|FILE", help=f"A sample centre or a centre file; else {SAMPLE}.")
@pass_console
def init(console: Console, source: str | None) -> None:
    """Create or update the store, load a centre.

    Again, it changes nothing. An older store is brought up to date, after a copy of it. A centre that is in the store
    already stays as it is: change it with `novbe centre import`.
    """
    from shared.store.configuration import read_centre
    from shared.store.engine import Store
    from shared.store.migrate import migrate

    loaded = centre_of(source or SAMPLE)
    with Store(console.settings.store, create=True) as store:
        copy = migrate(store)
        code = _load(store, loaded, console.settings.centre) if source is None else _add(store, loaded)
        with store.read() as transaction:
            centre = read_centre(transaction, code)
        place = store.place
    areas, services, windows = len(centre.areas), len(centre.services), len(centre.windows)
    tr = console.tr
    lines = [
        tr("The store {store} is ready.", store=place),
        tr(
            "Centre {centre}: areas {areas}, services {services}, windows {windows}.",
            centre=code,
            areas=areas,
            services=services,
            windows=windows,
        ),
    ]
    if copy is not None:
        lines.append(tr("The store as it was before is kept in {file}.", file=copy))
    if source is not None and centre != loaded:
        lines.append(tr("The centre was here already and stays as it is. To apply the file: novbe centre import FILE"))
    console.answer({"centre": code, "areas": areas, "services": services, "windows": windows}, lines)


@click.group("centre")
def centre_group() -> None:
    """Change and print the centre.

    A centre file holds hours, areas, services, windows and rules.
    """


@centre_group.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only tell what would change.")
@pass_console
def import_centre(console: Console, file: Path, dry_run: bool) -> None:
    """Apply an edited centre FILE to the running centre, as a whole or not at all."""
    from shared.settings import clock
    from shared.store.centre import apply_centre
    from shared.store.centre_file import read

    centre = read(file)
    if centre.code != console.access.centre:
        # under another code it would become a second centre
        values = {"expected": "one_of", "allowed": console.access.centre, "found": centre.code}
        raise FileError("file_wrong_value", file=str(file), place="centre, code", **values)
    changes = apply_centre(console.access.store, centre, clock(), dry_run=dry_run)
    console.answer({"centre": centre.code, **asdict(changes), "dry_run": dry_run}, _told(changes, dry_run, console.tr))


@centre_group.command("export")
@pass_console
def export_centre(console: Console) -> None:
    """Print the centre as a centre file (with --json: as a JSON document of the same shape)."""
    import tomllib

    from shared.store.centre_file import write

    text = write(console.read().centre)
    document = tomllib.loads(text)
    for day in document.get("day", ()):
        day["date"] = day["date"].isoformat()
    console.answer(document, text.splitlines())


COMMANDS = (init, centre_group)


def centre_of(source: str) -> Centre:
    """A sample by its name, else a file. FileError."""
    from shared.store.centre_file import read

    samples = {folder.name: folder / "centre.toml" for folder in assets.path("centres").iterdir()}
    return read(samples.get(source, Path(source)))


def _load(store: "Store", sample: Centre, wanted: str | None) -> str:
    """The code of the centre that is meant; the sample goes into an empty store only."""
    from shared.store.configuration import centre_code, centres

    with store.read() as transaction:
        codes = centres(transaction)
    if not codes and wanted in (None, sample.code):
        return _add(store, sample)
    return centre_code(codes, sample.code if wanted is None and sample.code in codes else wanted)


def _add(store: "Store", centre: Centre) -> str:
    """Loads a centre unless the store has it; its code."""
    from shared.settings import clock
    from shared.store.centre import apply_centre
    from shared.store.configuration import centres

    with store.read() as transaction:
        known = centre.code in centres(transaction)
    if not known:
        apply_centre(store, centre, clock())
    return centre.code


def _told(changes: "Changes", dry_run: bool, tr: Translator) -> list[str]:
    """What an import changes, in words."""
    if not changes.any:
        return [tr("Nothing changes: the centre is like the file.")]
    return [
        tr("This would change; nothing is applied yet:") if dry_run else tr("Applied:"),
        tr(
            "areas, services, windows: added {added}, changed {changed}, taken away {removed}",
            added=changes.added,
            changed=changes.changed,
            removed=changes.removed,
        ),
        *([tr("hours, rules and the rest: changed")] if changes.head else []),
    ]
