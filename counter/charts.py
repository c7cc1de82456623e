"""What the statistics page shows of a report: large figures, a table, bars and a line. Pure."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from counter.comparing import Compared
from counter.period import Days
from shared.domain.figures import PROMISED_MINUTES
from shared.domain.hours import local
from shared.report.document import UNITS_BY_CODE, Document, Row, Table
from shared.report.figures import HOUR_FROM, NOTHING, measured, shown
from shared.report.words import NAMES, definition
from shared.translation import Translator

LEVEL_AIM: Final = 0.8
"""So many are to be called in time."""
LEVEL_NEAR: Final = 0.7
CARDS: Final = (
    ("visitors", "users-bold"),
    ("wait_median", "clock-bold"),
    ("wait_p90", "hourglass-medium-bold"),
    ("level", "target-bold"),
    ("no_show_share", "user-minus-bold"),
    ("satisfaction", "smiley-bold"),
)
"""The figures in large letters, with their icons."""
SETS: Final = (
    ("turns", "served", "waiting", "transferred", "no_shows", "no_show_share", "gone", "unserved"),
    ("turns", "wait_mean", "wait_median", "wait_p90", "wait_longest", "level", "level_least", "level_most"),
    ("turns", "to_window_mean", "service_mean", "service_p90", "quoted_inside", "promises_broken"),
    ("open_minutes", "break_minutes", "busy_share", "idle_in_vain"),
    ("visitors", "satisfaction", "response"),
)
"""The figures of a table, so many at a time as can be read side by side."""
_STEPS: Final = (5, 10, 15, 30, 60, 120, 240)
_LINES: Final = 5


@dataclass(frozen=True, slots=True)
class Card:
    """A large figure; `after` is its unit and what belongs to it, `definition` what it means.

    `before` is what it was on the days before, as it stands and (`before_text`) as it is read aloud.
    """

    key: str
    icon: str
    name: str
    value: str
    after: str
    definition: str
    tone: str = ""
    before: str = ""
    before_text: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table."""

    key: str
    name: str
    definition: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A group: its figures in words (`cells`), and its bars.

    `median` and `p90` are shares of the longest wait, `level` of one; below 0: not known. `text` is read aloud with
    the bars, `row` with the table.
    """

    key: str
    name: str
    cells: tuple[str, ...]
    turns: str
    median: float
    p90: float
    median_text: str
    p90_text: str
    level: float
    level_text: str
    tone: str
    text: str
    row: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line for each of two figures over hours or days; below 0: not known. `lines` are the marks of the axis."""

    labels: tuple[str, ...]
    median: tuple[float, ...]
    p90: tuple[float, ...]
    top: float
    lines: tuple[int, ...]
    promised: int


def set_names(tr: Translator) -> list[str]:
    """What the sets are called, in the order of SETS."""
    return [tr("Visitors"), tr("Waiting times"), tr("Services"), tr("Windows"), tr("Ratings")]


def cards(report: Document, why_no_answers: str, beside: Compared | None, tr: Translator) -> tuple[Card, ...]:
    """The large figures; `why_no_answers` stands where visitors' answers are not told; `beside`: the days before."""
    found = (_card(report, code, icon, why_no_answers, tr) for code, icon in CARDS)
    return tuple(_compared(card, report, beside, tr) for card in found) if beside else tuple(found)


def _compared(card: Card, report: Document, beside: Compared, tr: Translator) -> Card:
    value, before = report.total.get(card.key), beside.figures.get(card.key)
    if value is None or before is None:
        return card
    days = Days(beside.before.first, beside.before.last).text
    if beside.before.until is None:
        against = tr("Compared with {days}.", days=days)
    else:
        until = local(report.centre, beside.before.until)
        against = tr("Compared with {days} until {time}.", days=days, time=f"{until:%H:%M}")
    shown_before, said = _before(card.key, value, before, tr)
    definition = f"{card.definition} {against}"
    return replace(card, before=shown_before, before_text=said, definition=definition)


def _before(code: str, value: float, before: float, tr: Translator) -> tuple[str, str]:
    """What a figure was, as it stands and as it is read aloud; of how many came: how much more or fewer they are."""
    if UNITS_BY_CODE[code] != "count":
        was = tr("was {value}", value=shown(code, before, tr.language))
        return was.replace(" ", "\N{NO-BREAK SPACE}"), tr("was {value}", value=measured(code, before, tr))
    change = round(100 * (value - before) / before)
    if not change:
        same = tr("as many as before")
        return same, same
    share = f"{abs(change)} %"
    if change > 0:
        return f"▲\N{NO-BREAK SPACE}{abs(change)}\N{NO-BREAK SPACE}%", tr("{share} more than before", share=share)
    return f"▼\N{NO-BREAK SPACE}{abs(change)}\N{NO-BREAK SPACE}%", tr("{share} fewer than before", share=share)


def _card(report: Document, code: str, icon: str, why_no_answers: str, tr: Translator) -> Card:
    value = report.total.get(code)
    known = definition(code, tr)
    if code == "satisfaction":
        after = why_no_answers or (tr("of 5") if value is not None else tr("fewer than ten answers"))
    elif value is None:
        after = tr("not known yet") if report.total["turns"] else ""
    else:
        after = _after(report, code, value, tr)
    tone = level_tone(value) if code == "level" else ""
    return Card(code, icon, tr(NAMES[code]), shown(code, value, tr.language), after, known, tone)


def _after(report: Document, code: str, value: float, tr: Translator) -> str:
    if code == "level":
        least, most = report.total["level_least"], report.total["level_most"]
        if least is not None and most is not None and round(least, 2) < round(most, 2):
            return tr("by closing {least}–{most} %", least=round(100 * least), most=round(100 * most))
        return tr("the aim is {aim}", aim=shown(code, LEVEL_AIM, tr.language))
    if code == "no_show_share":
        return tr("%n turns", "", round(report.total["no_shows"] or 0))
    if UNITS_BY_CODE[code] == "minutes":
        return tr("min") if value < HOUR_FROM else tr("h", "hours")
    if code == "visitors" and report.total["waiting"]:
        return tr("%n waiting now", "", round(report.total["waiting"] or 0))
    return ""


def level_tone(level: float | None) -> str:
    """success, notice, danger: how a service level is to be taken; empty where there is none."""
    if level is None:
        return ""
    return "success" if round(level, 2) >= LEVEL_AIM else "notice" if level >= LEVEL_NEAR else "danger"


def columns(report: Document, table: Table, chosen: Sequence[str], tr: Translator) -> tuple[Column, ...]:
    """The columns of a set of figures, as far as the table has them."""
    return tuple(Column(code, report.names[code], definition(code, tr)) for code in chosen if code in table.columns)


def bars(report: Document, table: Table, chosen: Sequence[str], tr: Translator) -> tuple[Bar, ...]:
    """The groups of a table: days and hours in their order, others by how many came."""
    rows = table.rows
    if table.dimension not in ("day", "hour"):
        rows = tuple(sorted(rows, key=lambda row: -(row.figures["turns"] or 0)))
    longest = max((row.figures["wait_p90"] or row.figures["wait_median"] or 0 for row in rows), default=0) or 1
    codes = [code for code in chosen if code in table.columns]
    return tuple(_bar(row, codes, longest, report.names, tr) for row in rows)


def _bar(row: Row, codes: Sequence[str], longest: float, names: Mapping[str, str], tr: Translator) -> Bar:
    figures, language = row.figures, tr.language
    said = {code: cell(figures, code, language) for code in dict.fromkeys((*codes, "turns", *_DRAWN))}
    return Bar(
        key=str(row.key),
        name=row.name,
        cells=tuple(said[code] for code in codes),
        turns=said["turns"],
        median=_part(figures["wait_median"], longest),
        p90=_part(figures["wait_p90"], longest),
        median_text=said["wait_median"],
        p90_text=said["wait_p90"],
        level=_part(figures["level"], 1),
        level_text=said["level"],
        tone=level_tone(figures["level"]),
        text=spoken(row, ("turns", *_DRAWN), names, tr),
        row=spoken(row, codes, names, tr),
    )


_DRAWN: Final = ("wait_median", "wait_p90", "level")


def cell(figures: Mapping[str, float | None], code: str, language: str) -> str:
    """A figure of a table; a mean is at least that long while people wait."""
    text = shown(code, figures[code], language)
    return f"≥ {text}" if code == "wait_mean" and figures["waiting"] and text != NOTHING else text


def spoken(row: Row, codes: Sequence[str], names: Mapping[str, str], tr: Translator) -> str:
    """Some figures of a group as a screen reader says them."""
    values = ((names[code], row.figures[code], code) for code in codes)
    told = (
        f"{name}: {tr('not known') if value is None else measured(code, value, tr)}" for name, value, code in values
    )
    return ", ".join((row.name, *told))


def _part(value: float | None, whole: float) -> float:
    return -1.0 if value is None else value / whole


@dataclass(frozen=True, slots=True)
class Weekday:
    """How many came in each hour of a weekday: in words, and as shares of the busiest hour of all; empty: nobody."""

    key: int
    name: str
    cells: tuple[str, ...]
    shares: tuple[float, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Heat:
    """When people come: a line for each weekday, a column for each hour."""

    hours: tuple[str, ...]
    weekdays: tuple[Weekday, ...]


NO_HEAT: Final = Heat((), ())
NO_LINE: Final = Line((), (), (), 1.0, (), 0)


def line(table: Table) -> Line:
    """The waits over the hours of a day or the days of a period; none where groups have no order of time."""
    if table.dimension not in ("hour", "day") or not table.rows:
        return NO_LINE
    median = tuple(_part(row.figures["wait_median"], 1) for row in table.rows)
    p90 = tuple(_part(row.figures["wait_p90"], 1) for row in table.rows)
    most = max(*median, *p90, PROMISED_MINUTES)
    step = next((step for step in _STEPS if step * _LINES >= most), math.ceil(most / _LINES / 60) * 60)
    count = math.ceil(most / step)
    labels = tuple(str(row.key)[8:10] if table.dimension == "day" else f"{row.key:02}" for row in table.rows)
    lines = tuple(step * number for number in range(count + 1))
    return Line(labels, median, p90, float(lines[-1]), lines, PROMISED_MINUTES)


def heat(came: Mapping[tuple[int, int], float], weekdays: Sequence[str], tr: Translator) -> Heat:
    """When people come; `weekdays` are their names from Monday on."""
    if not came:
        return NO_HEAT
    hours = range(min(hour for _, hour in came), max(hour for _, hour in came) + 1)
    most = max(came.values())
    lines: list[Weekday] = []
    for day in sorted({day for day, _ in came}):
        found = [came.get((day, hour), 0.0) for hour in hours]
        cells = tuple(f"{value:.0f}" if value else "" for value in found)
        said = (
            tr("{time}: {visitors}", time=f"{hour:02}:00", visitors=cell or "0")
            for hour, cell in zip(hours, cells, strict=True)
        )
        text = ", ".join((weekdays[day], *said))
        lines.append(Weekday(day, weekdays[day], cells, tuple(value / most for value in found), text))
    return Heat(tuple(f"{hour:02}" for hour in hours), tuple(lines))
