"""Days that never were: simulate."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from shared.cli import words
from shared.cli.context import Console, pass_console
from shared.cli.report import DAY
from shared.domain.centre import Centre
from shared.settings import clock
from shared.translation import Translator

if TYPE_CHECKING:
    from shared.domain.measured import Recorded
    from shared.simulation.habits import Habits
    from shared.simulation.staffing import Option

VISITORS = 430
"""A day of the centres for which the queue was designed."""
STAFFING_DAYS = 3
SHOWN = ("visitors", "served", "no_shows", "gone", "unserved", "wait_mean", "wait_p90", "level", "busy_share")


@click.command()
@click.option(
    "--of", "source", metavar="NAME or FILE", help="A sample centre or a centre file; else that of the store."
)
@click.option("--from", "first", type=DAY, metavar="DATE", help="The first day; else today.")
@click.option("--days", type=click.IntRange(1, 400), default=5, show_default=True, help="So many working days.")
@click.option("--visitors", type=click.FloatRange(1, 5000), help=f"A mean day's; {VISITORS} if nothing is learned.")
@click.option("--seed", type=int, default=1, show_default=True, help="Another number, other people.")
@click.option("--learn", is_flag=True, help="Let people behave as in the record of the last 30 days.")
@click.option("--keep", type=click.Path(path_type=Path), metavar="FILE", help="Keep the days in a new SQLite store.")
@click.option("--staffing/--no-staffing", default=True, help="Try other numbers of windows, too.")
@pass_console
def simulate(
    console: Console,
    source: str | None,
    first: date | None,
    days: int,
    visitors: float | None,
    seed: int,
    learn: bool,
    keep: Path | None,
    staffing: bool,
) -> None:
    """Play days of a centre through the very rules of the queue.

    Tells the service levels of these days and how many windows keep them. The same seed brings the same people.
    """
    from shared.simulation.history import working_days

    if keep is not None and keep.exists():
        raise click.UsageError(f"--keep {keep}: there is such a file already")
    centre = _centre(console, source)
    habits = _habits(console, centre, visitors, learn=learn)
    dates = _dates(working_days(centre, first or _today(console, source), days))
    tr = console.tr
    with _bar(console, len(dates), tr("Days")) as bar:
        record = _play(centre, dates, habits, seed, keep, bar)
    tried: list[Option] = []
    if staffing:
        tried = _try_windows(console, centre, dates[:STAFFING_DAYS], habits, seed)
    _answer(console, record, tried, keep)


COMMANDS = (simulate,)


def _centre(console: Console, source: str | None) -> Centre:
    if source is None:
        return console.read().centre
    from shared.cli.centre import centre_of

    return centre_of(source)


def _today(console: Console, source: str | None) -> date:
    return console.read().day.date if source is None else date.today()


def _dates(days: Iterator[date]) -> list[date]:
    try:
        return list(days)
    except OverflowError as error:
        raise click.UsageError("--from: the calendar ends before these days") from error


def _habits(console: Console, centre: Centre, visitors: float | None, *, learn: bool) -> "Habits":
    from dataclasses import replace

    from shared.simulation.habits import usual

    if not learn:
        return usual(centre, visitors or VISITORS)
    from shared.simulation.learned import habits_of
    from shared.store.reports import Reports

    today = console.read().day.date
    reports = Reports(console.access.store, console.access.centre, clock())
    habits = habits_of(reports.read(today - timedelta(days=30), today).record)
    return replace(habits, visitors_per_hour=usual(centre, visitors).visitors_per_hour) if visitors else habits


def _play(centre: Centre, dates: list[date], habits: "Habits", seed: int, keep: Path | None, bar: Any) -> "Recorded":
    from shared.simulation.scratch import Quoted, played, store_of

    with store_of(centre, dates[0], keep) as store:
        return played(
            store,
            centre,
            dates,
            habits,
            seed=seed,
            quoting=lambda now: Quoted(store, centre, now),
            done=lambda: bar.update(1),
        )


def _try_windows(console: Console, centre: Centre, dates: list[date], habits: "Habits", seed: int) -> "list[Option]":
    from shared.simulation.staffing import FEWER, MORE, options

    tr = console.tr
    with _bar(console, FEWER + MORE + 1, tr("Numbers of windows")) as bar:
        tried = list(options(centre, dates, habits, seed=seed, done=lambda: bar.update(1)))
        # the first number that is enough ends the search: a bar that stops half way looks broken off
        bar.update(bar.length - bar.pos)
        return tried


@contextmanager
def _bar(console: Console, length: int, label: str) -> Iterator[Any]:
    """A line on standard error that shows how far it is; none for programs."""
    bar: Any = click.progressbar(length=length, label=label, file=sys.stderr, hidden=console.as_json)
    with bar:
        yield bar


def _answer(console: Console, record: "Recorded", tried: "list[Option]", keep: Path | None) -> None:
    from shared.domain.breakdown import whole
    from shared.domain.figures import figures
    from shared.simulation.staffing import needed_by_hour

    total = figures(whole(record))
    needed = needed_by_hour(record)
    enough = next((option.windows for option in tried if option.keeps_promises), None)
    value = {
        "days": len(record.days),
        "figures": _rounded(total),
        "staffing": [{"windows": option.windows, **_rounded(option.figures, "level", "wait_mean")} for option in tried],
        "enough": enough,
        "needed_by_hour": {str(hour): round(count, 1) for hour, count in needed.items()},
        "file": None if keep is None else str(keep),
    }
    console.answer(value, _lines(total, tried, enough, needed, console.tr))


def _lines(
    total: dict[str, float | None],
    tried: "list[Option]",
    enough: int | None,
    needed: dict[int, float],
    tr: Translator,
) -> Iterator[str]:
    from shared.report.figures import measured
    from shared.report.words import NAMES
    from shared.simulation.staffing import AIM

    def name(code: str) -> str:
        return tr(NAMES[code])

    yield from words.table([(name(code), measured(code, total[code], tr)) for code in SHOWN], right=[1])
    yield ""
    yield tr("Windows that the work of an hour needs:")
    yield from words.table([(f"{hour:02d}:00", f"{count:.1f}") for hour, count in needed.items()], right=[1])
    if not tried:
        return
    yield ""
    codes = ("level", "wait_mean", "wait_p90", "busy_share")
    head = [tr("Windows"), *map(name, codes)]
    rows = [[str(one.windows), *(measured(code, one.figures[code], tr) for code in codes)] for one in tried]
    yield from words.table([head, *rows], right=range(len(head)))
    percent = round(100 * AIM)
    yield (
        tr("{percent} % are called in time with {windows} windows.", percent=percent, windows=enough)
        if enough
        else tr("No number of windows that was tried has {percent} % called in time.", percent=percent)
    )


def _rounded(figures: dict[str, float | None], *codes: str) -> dict[str, float | None]:
    return {
        code: None if value is None else round(value, 4)
        for code, value in figures.items()
        if not codes or code in codes
    }
