"""A report before it is written in any form: tables of typed cells, and the definitions that go with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from shared.domain.breakdown import DIMENSIONS, NO_SCORES, Key, breakdown, whole
from shared.domain.centre import Centre, words
from shared.domain.figures import FIGURES, Unit, figures
from shared.domain.group import Group
from shared.domain.hours import local
from shared.domain.measured import Recorded
from shared.domain.rating import count_answers, shown_answers
from shared.report.words import DIMENSIONS as DIMENSION_NAMES
from shared.report.words import NAMES, UNITS, definition, key_name
from shared.translation import Translator

OF_WINDOWS: Final = frozenset({"open_minutes", "break_minutes", "busy_share", "idle_in_vain"})
"""Figures that a group has only where windows are told apart."""
ANSWERS: Final = frozenset({"satisfaction", "response"})
"""Figures that visitors' answers make."""
ANSWERED_BY: Final = frozenset({"area", "service", "person"})
"""Ways to cut in which answers are told; hours, days or windows could be put together until one answer is left."""
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
    only: str
    """What the record has been narrowed to; empty: everything."""
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
    scores: Mapping[int, int] | None,
    first: date,
    last: date,
    by: Sequence[str],
    tr: Translator,
    only: str = "",
) -> Document:
    """The report of some days, cut by each of the dimensions `by`.

    Without scores (None) it has no figures of answers. `only` is what the record has been narrowed to: it joins the
    title.
    """
    centre = record.centre
    left_out = ANSWERS if scores is None else frozenset[str]()
    codes = tuple(figure.code for figure in FIGURES if figure.code not in left_out)
    total = figures(whole(record, scores or NO_SCORES))
    return Document(
        centre=centre,
        language=tr.language,
        title=" · ".join(filter(None, (words(centre.name, tr.language), only))),
        only=only,
        first=first,
        last=last,
        at=local(centre, record.at),
        total={code: total[code] for code in codes},
        tables=tuple(_table(record, scores or NO_SCORES, dimension, codes, tr) for dimension in by),
        names={code: tr(name) for code, name in NAMES.items()},
        definitions=tuple((tr(NAMES[code]), tr(UNITS[UNITS_BY_CODE[code]]), definition(code, tr)) for code in codes),
        definitions_title=tr("Definitions"),
        waits=tr("Wait, minutes"),
    )


def _table(record: Recorded, scores: Mapping[int, int], dimension: str, codes: Sequence[str], tr: Translator) -> Table:
    left_out = frozenset[str]() if DIMENSIONS[dimension].stay else OF_WINDOWS
    left_out |= frozenset[str]() if dimension in ANSWERED_BY else ANSWERS
    columns = tuple(code for code in codes if code not in left_out)
    groups = breakdown(record, dimension, scores)
    quiet = _quiet(groups)
    rows = tuple(
        Row(key, key_name(record.centre, dimension, key, tr), {code: found[code] for code in columns})
        for key, group in groups.items()
        for found in (figures(group) | ({"satisfaction": None} if key in quiet else {}),)
    )
    return Table(dimension, tr(DIMENSION_NAMES[dimension]), columns, rows)


def _quiet(groups: Mapping[Key, Group]) -> frozenset[Key]:
    """The groups whose answers are not told, so that nobody's own can be worked out."""
    counted = {
        str(key): count_answers((group.scores.get(one.turn.id), 1) for one in group.turns)
        for key, group in groups.items()
    }
    total = count_answers((score, 1) for group in groups.values() for score in _scores(group))
    _, shown = shown_answers(total, counted)
    return frozenset(key for key in groups if shown[str(key)].scores is None)


def _scores(group: Group) -> list[int]:
    return [group.scores[one.turn.id] for one in group.turns if one.turn.id in group.scores]
