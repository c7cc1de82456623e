"""A report before it is written in any form: tables of typed cells, and the definitions that go with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from shared.domain.breakdown import DIMENSIONS, Key, breakdown, whole
from shared.domain.centre import Centre, words
from shared.domain.figures import FIGURES, Unit, figures
from shared.domain.hours import local
from shared.domain.measured import Recorded
from shared.report.words import DIMENSIONS as DIMENSION_NAMES
from shared.report.words import NAMES, UNITS, definition, key_name
from shared.translation import Translator

OF_WINDOWS: Final = frozenset({"open_minutes", "break_minutes", "busy_share", "idle_in_vain"})
"""Figures that a group has only where windows are told apart."""
UNITS_BY_CODE: Final[Mapping[str, Unit]] = {figure.code: figure.unit for figure in FIGURES}


@dataclass(frozen=True)
class Row:
    """One group: its key, what it is called, and its figures by code."""

    key: Key
    name: str
    figures: Mapping[str, float | None]


@dataclass(frozen=True)
class Table:
    """The groups of a dimension; `columns` are the codes of the figures that are shown."""

    dimension: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Document:
    """A report in a language. `first` and `last` are its days, `at` until when it reaches."""

    centre: Centre
    language: str
    title: str
    first: date
    last: date
    at: datetime
    total: Mapping[str, float | None]
    tables: tuple[Table, ...]
    names: Mapping[str, str]
    """Figure → what it is called."""
    definitions: tuple[tuple[str, str, str], ...]
    """Of each figure: what it is called, its unit, what it means."""
    definitions_title: str
    waits: str
    """What a chart of waits is called."""

    @property
    def period(self) -> str:
        """The days as people write them."""
        first, last = f"{self.first:%d.%m.%Y}", f"{self.last:%d.%m.%Y}"
        return first if self.first == self.last else f"{first} – {last}"


def document(
    record: Recorded,
    scores: Mapping[int, int],
    first: date,
    last: date,
    by: Sequence[str],
    tr: Translator,
) -> Document:
    """The report of some days, cut by each of the dimensions `by`."""
    centre = record.centre
    return Document(
        centre=centre,
        language=tr.language,
        title=words(centre.name, tr.language),
        first=first,
        last=last,
        at=local(centre, record.at),
        total=figures(whole(record, scores)),
        tables=tuple(_table(record, scores, dimension, tr) for dimension in by),
        names={code: tr(name) for code, name in NAMES.items()},
        definitions=tuple(
            (tr(NAMES[figure.code]), tr(UNITS[figure.unit]), definition(figure.code, tr)) for figure in FIGURES
        ),
        definitions_title=tr("Definitions"),
        waits=tr("Wait, minutes"),
    )


def _table(record: Recorded, scores: Mapping[int, int], dimension: str, tr: Translator) -> Table:
    has_windows = DIMENSIONS[dimension].stay is not None
    columns = tuple(figure.code for figure in FIGURES if has_windows or figure.code not in OF_WINDOWS)
    rows = tuple(
        Row(key, key_name(record.centre, dimension, key, tr), figures(group))
        for key, group in breakdown(record, dimension, scores).items()
    )
    return Table(dimension, tr(DIMENSION_NAMES[dimension]), columns, rows)
