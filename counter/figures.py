"""The figures of some days, cut in one way, with their definitions."""

import time
from dataclasses import dataclass
from typing import Any, Final, cast

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot

from counter.charts import NO_LINE, SETS, bars, cards, columns, heat, line, set_names
from counter.comparing import Comparing
from counter.history import History, Past, Reading
from counter.moods import answers, moods
from counter.narrowing import DEPTH, Only, Path, deeper, name_of, narrowed, next_cut, path_name
from counter.period import Days, Period
from counter.rows import Rows, plain
from counter.weekly import NO_SCORES, Weekly, scores
from shared.access import Access
from shared.domain.breakdown import DIMENSIONS, arrivals
from shared.domain.errors import NovbeError
from shared.domain.hours import service_day
from shared.domain.rating import Answers
from shared.domain.view import View
from shared.domain.weeks import last_weeks
from shared.report.document import Document, document
from shared.report.words import DIMENSIONS as DIMENSION_NAMES
from shared.sentences import sentence
from shared.ui.jobs import Jobs
from shared.ui.language import Language

BY: Final = tuple(DIMENSIONS)
REST: Final = 20
"""After a reading so many times its length passes before the next: statistics never take more than a twentieth."""
LEAST_REST_S: Final = 10.0


@dataclass(frozen=True)
class Made:
    """What is on the screen: the report, when people came, and what they answered where that may be told."""

    path: Path
    report: Document
    came: dict[tuple[int, int], float]
    given: Answers | None


class Figures(QObject):
    """Figures of the chosen days. It reads only while it is on the screen, and away from the screen's thread."""

    changed = Signal()

    def __init__(
        self, access: Access, jobs: Jobs, language: Language, period: Period, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._language = jobs, language
        self._history = History(access, jobs)
        self._comparing = Comparing(self._history, jobs, self)
        self._weekly = Weekly(access, jobs, self)
        self._period = period
        self._by, self._set = BY.index("hour"), 1
        self._path: Path = ()
        self._active = False
        self._view: View | None = None
        self._read_at = 0.0
        self._took = {"reading": 0.0, "cutting": 0.0}
        self._seq = 0
        self._busy = self._error = ""
        self._past: Past | None = None
        self._past_days: Days | None = None
        self._made: Made | None = None
        self._rows = Rows(self)
        period.changed.connect(self._read)
        language.changed.connect(self._cut)
        self._comparing.changed.connect(self.changed)
        self._weekly.changed.connect(self.changed)

    def show(self, view: View) -> None:
        """Takes a view: what has happened since may change the figures of today."""
        self._view = view
        if self._active:
            self._period.at(service_day(view.centre, view.at))
            self._refresh(view)

    def _refresh(self, view: View) -> None:
        took = sum(self._took.values()) + self._comparing.took
        rested = time.monotonic() - self._read_at >= max(LEAST_REST_S, REST * took)
        today = self._period.days.last == self._period.today
        news = view.seq != self._seq or bool(view.waiting)
        if rested and not self._busy and ((today and news) or self._error):
            self._read(quietly=True)

    def _read(self, *, quietly: bool = False) -> None:
        if not self._active or self._period.today is None or self._view is None:
            return
        self._read_at, self._seq = time.monotonic(), self._view.seq
        tr, days = self._language.translate, self._period.days

        def progress(known: int, days: int) -> None:
            shown = tr("Reading day {day} of %n", "", days, day=known + 1) if days > 1 else tr("Reading")
            self._tell_busy("" if quietly and self._report else shown)

        def done(past: Past) -> None:
            self._took["reading"] = time.monotonic() - self._read_at
            self._past, self._past_days = past, days
            self._cut()
            self._comparing.read(days, past, self._failed)
            if past.scores is not None:
                today = service_day(past.record.centre, past.record.at)
                self._weekly.read(last_weeks(past.record.centre, days.last, today), self._failed)

        self._history.read(Reading(days, progress, done, self._failed))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, NovbeError):
            raise error
        self._error = sentence(error, self._language.translate)
        self._tell_busy("")

    def _tell_busy(self, busy: str) -> None:
        self._busy = busy
        self.changed.emit()

    def _cut(self) -> None:
        """Makes the report of what has been read, cut as is wanted now."""
        past, period, by, path = self._past, self._period, BY[self._by], self._path
        if past is None or not self._active or self._past_days != period.days:
            return
        tr, began = self._language.translate, time.monotonic()
        days, wanted = period.days, (self._by, self._path, tr.language)
        scores = past.scores if not path and period.today and days.is_month(period.today) else None

        def work() -> Made:
            record, name = narrowed(past.record, path), path_name(past.record.centre, path, tr)
            report = document(record, scores, days.first, days.last, [by], tr, name)
            return Made(path, report, arrivals(record), answers(record, scores) if scores is not None else None)

        def done(made: Made) -> None:
            if wanted == (self._by, self._path, self._language.translate.language) and days == period.days:
                self._made = made
                self._busy, self._error = "", ""
                self._took["cutting"] = time.monotonic() - began
                self._show()

        self._jobs.run(work, done, self._failed, serial="report")

    def _show(self) -> None:
        if self._report:
            tr = self._language.translate
            self._rows.show(bars(self._report, self._report.tables[0], SETS[self._set], tr))
        self.changed.emit()

    @Slot(int)
    def cut(self, by: int) -> None:
        """By day, hour, area … (an index of `ways`)."""
        self._by = by
        self._cut()
        self.changed.emit()

    @Slot(int)
    def choose_set(self, chosen: int) -> None:
        """Which figures the table shows (an index of `sets`)."""
        self._set = chosen
        self._show()

    @Slot(str)
    def narrow(self, key: str) -> None:
        """Only one group of what is shown, over the hours (within an hour: over the areas)."""
        if len(self._path) < DEPTH:
            path = deeper(self._path, Only(BY[self._by], key))
            self._go(path, next_cut(path))

    @Slot(int)
    def widen(self, level: int) -> None:
        """Without the group at a place of `path`, cut as it had been chosen from; -1: everything again."""
        if self._path:
            by = self._path[max(level, 0)].by
            self._go(() if level < 0 else self._path[:level] + self._path[level + 1 :], by)

    def _go(self, path: Path, by: str) -> None:
        self._path, self._by = path, BY.index(by)
        self._cut()
        self._comparing.cut(path)
        self.changed.emit()

    def _set_active(self, active: bool) -> None:
        self._active = active
        if not active:
            self._history.forget()
            self._comparing.forget()
            self._weekly.forget()
            self._past, self._made, self._busy, self._error = None, None, "", ""
            self._rows.show(())
        self.changed.emit()
        if active and self._view:
            self._period.at(service_day(self._view.centre, self._view.at))
            self._read()

    active = cast(bool, Property(bool, lambda self: self._active, _set_active, notify=changed))
    """Whether the figures are on the screen."""

    @property
    def _report(self) -> Document | None:
        return self._made.report if self._made else None

    @property
    def report(self) -> Document | None:
        """What is on the screen, as a file would have it; nothing while it is of other days than are chosen."""
        return None if self._is_old() else self._report

    def _is_old(self) -> bool:
        report = self._report
        return report is not None and Days(report.first, report.last) != self._period.days

    def _why_no_answers(self) -> str:
        tr = self._language.translate
        if self._past and self._past.scores is None:
            return tr("this computer may not read answers")
        if self._path:
            return tr("told of everybody together only")
        today = self._period.today
        return "" if today and self._period.days.is_month(today) else tr("told of whole months only")

    def _get_cards(self) -> list[Any]:
        if self._made is None:
            return []
        report, path = self._made.report, self._made.path
        beside = self._comparing.beside(Days(report.first, report.last), path)
        tr = self._language.translate
        return [plain(card) for card in cards(report, self._why_no_answers(), beside, tr)]

    def _get_columns(self) -> list[Any]:
        if self._report is None:
            return []
        found = columns(self._report, self._report.tables[0], SETS[self._set], self._language.translate)
        return [plain(column) for column in found]

    def _get_line(self) -> Any:
        return plain(line(self._report.tables[0]) if self._report else NO_LINE)

    def _get_heat(self) -> Any:
        tr = self._language.translate
        locale = QLocale(tr.language)
        names = [locale.standaloneDayName(day, QLocale.FormatType.LongFormat) for day in range(1, 8)]
        return plain(heat(self._made.came if self._made else {}, names, tr))

    def _get_moods(self) -> Any:
        given = self._made.given if self._made else None
        return plain(moods(given, self._why_no_answers(), self._language.translate))

    def _get_weeks(self) -> Any:
        told = self._made and not self._made.path
        return plain(scores(self._weekly.weeks, self._language.translate) if told else NO_SCORES)

    def _get_ways(self) -> list[str]:
        tr = self._language.translate
        return [tr(DIMENSION_NAMES[by]) for by in BY]

    def _get_sets(self) -> list[str]:
        return set_names(self._language.translate)

    def _get_state(self) -> dict[str, Any]:
        report, tr = self._report, self._language.translate
        return {
            "busy": self._busy,
            "error": self._error,
            "as_of": tr("As of {time}", time=f"{report.at:%H:%M:%S}") if report and self._period.newest else "",
            "path": [name_of(self._past.record.centre, only, tr) for only in self._path] if self._past else [],
            "full": len(self._path) >= DEPTH,
            "way": report.tables[0].title if report else "",
            "dimension": report.tables[0].dimension if report else "",
            "old": self._is_old(),
            "nothing": report is not None and not report.total["turns"] and not report.total["open_minutes"],
        }

    state = cast("dict[str, Any]", Property(dict, _get_state, notify=changed))
    """busy, error, as_of (sentences), path (the groups that everything is narrowed to), full (no further), way,
    dimension, old (of other days than are chosen now), nothing (nobody came).
    """
    by = cast(int, Property(int, lambda self: self._by, notify=changed))
    chosen_set = cast(int, Property(int, lambda self: self._set, notify=changed))
    ways = Property(list, _get_ways, notify=changed)
    sets = Property(list, _get_sets, notify=changed)
    cards = Property(list, _get_cards, notify=changed)
    columns = Property(list, _get_columns, notify=changed)
    line = Property(dict, _get_line, notify=changed)
    heat = Property(dict, _get_heat, notify=changed)
    moods = Property(dict, _get_moods, notify=changed)
    weeks = Property(dict, _get_weeks, notify=changed)
    rows = Property(QObject, lambda self: self._rows, constant=True)
