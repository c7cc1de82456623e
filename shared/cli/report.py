"""What the record tells: report."""

from calendar import monthrange
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import click

from shared.cli import fairness as decisions
from shared.cli import words
from shared.cli.context import Console, Refused, as_json, pass_console
from shared.domain.breakdown import DIMENSIONS
from shared.settings import clock
from shared.translation import Translator

if TYPE_CHECKING:
    from shared.report.document import Document, Table

Form = Literal["text", "json", "csv", "xlsx", "pdf"]
_ON_A_SCREEN: Final = ("turns", "served", "no_shows", "unserved", "wait_mean", "wait_p90", "wait_longest", "level")


class _Day(click.ParamType[date]):
    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return value if isinstance(value, date) else date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no date; write it as 2026-03-05", param, ctx)


class _Month(click.ParamType[tuple[date, date]]):
    name = "month"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[date, date]:
        if isinstance(value, tuple):
            return value
        try:
            first = date.fromisoformat(f"{value}-01")
        except ValueError:
            self.fail(f"{value!r} is no month; write it as 2026-03", param, ctx)
        return first, first.replace(day=monthrange(first.year, first.month)[1])


DAY: Final = _Day()


@click.command()
@click.option("--day", type=DAY, metavar="DATE", help="One day; else today.")
@click.option("--month", type=_Month(), metavar="YYYY-MM", help="A whole month.")
@click.option("--from", "since", type=DAY, metavar="DATE", help="From this day …")
@click.option("--to", "until", type=DAY, metavar="DATE", help="… to this day, both included.")
@click.option("--by", "by", type=click.Choice(list(DIMENSIONS)), multiple=True, help="Cut by this; several times.")
@click.option("--as", "form", type=click.Choice(["text", "json", "csv", "xlsx", "pdf"]), help="The form.")
@click.option("--fairness", is_flag=True, help="List every decision that changed the order, and who was passed.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write to a file.")
@pass_console
def report(
    console: Console,
    day: date | None,
    month: tuple[date, date] | None,
    since: date | None,
    until: date | None,
    by: tuple[str, ...],
    form: Form | None,
    fairness: bool,
    output: Path | None,
) -> None:
    """Waits, services, kept promises: of a day, a month or any days.

    Every figure follows from the record alone; its definition stands in the report.
    """
    if fairness:
        if by or form or output:
            raise click.UsageError("--fairness goes with --day, --month and --from … --to only")
        decisions.answer(console, *_period(console, day, month, since, until))
        return
    form = form or _form_of(output) or ("json" if console.as_json else "text")
    if form in ("xlsx", "pdf") and output is None:
        raise click.UsageError(f"--as {form} needs --output FILE")
    made = _made(console, _period(console, day, month, since, until), by, form)
    if output is None:
        console.write(_lines(console, made, form))
        return
    _write(console, made, form, output)
    tr = console.tr
    console.answer({"file": str(output)}, [tr("Report written to {file}.", file=output)])


def write_day(console: Console, day: date, output: Path) -> None:
    """The report of one day as a file in the form that its name tells. Refused file_not_written."""
    form = _form_of(output) or "text"
    _write(console, _made(console, (day, day), (), form), form, output)


COMMANDS = (report,)


def _form_of(output: Path | None) -> Form | None:
    forms: dict[str, Form] = {".json": "json", ".csv": "csv", ".xlsx": "xlsx", ".pdf": "pdf", ".txt": "text"}
    return forms.get(output.suffix.lower()) if output else None


def _period(
    console: Console, day: date | None, month: tuple[date, date] | None, since: date | None, until: date | None
) -> tuple[date, date]:
    if sum((day is not None, month is not None, since is not None or until is not None)) > 1:
        raise click.UsageError("--day, --month and --from … --to exclude each other")
    if month:
        return month
    today = console.read().day.date
    if since or until:
        first, last = since or until or today, until or today
        if last < first:
            raise click.UsageError("--to comes before --from")
        return first, last
    return day or today, day or today


def _made(console: Console, days: tuple[date, date], by: tuple[str, ...], form: Form) -> "Document":
    from shared.report.document import document
    from shared.store.reports import Reports

    period = Reports(console.access.store, console.access.centre, clock()).read(*days)
    cut = by or (("hour",) if form == "text" else tuple(DIMENSIONS))
    return document(period.record, period.scores, period.first, period.last, cut, console.tr)


def _lines(console: Console, made: "Document", form: Form) -> list[str]:
    if form == "json":
        from shared.report.as_json import as_json as structured

        return [as_json(structured(made))]
    if form == "csv":
        from shared.report.as_csv import as_csv

        return [as_csv(made).removesuffix("\r\n")]
    return _text(console, made)


def _text(console: Console, made: "Document") -> list[str]:
    from shared.report.figures import measured

    total = [(made.names[code], measured(code, value, console.tr)) for code, value in made.total.items()]
    lines = [f"{made.title} · {made.period}", "", *words.table(total, right=[1])]
    for table in made.tables:
        lines.extend(["", *_cut(table, made, console.tr)])
    return lines


def _cut(table: "Table", made: "Document", tr: Translator) -> list[str]:
    from shared.report.figures import measured

    head = [table.title, *(made.names[code] for code in _ON_A_SCREEN)]
    rows = [[row.name, *(measured(code, row.figures[code], tr) for code in _ON_A_SCREEN)] for row in table.rows]
    return words.table([head, *rows], right=range(1, len(head)))


def _write(console: Console, made: "Document", form: Form, output: Path) -> None:
    from shared.report.files import content, put

    written = (
        ("\n".join(_lines(console, made, form)) + "\n").encode() if form in ("text", "json") else content(made, form)
    )
    try:
        put(output, written)
    except OSError as error:
        tr = console.tr
        raise Refused("file_not_written", tr("The file {file} cannot be written.", file=output)) from error
