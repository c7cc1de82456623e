"""Decisions that changed the order, on the screen: who decided, why, and who was passed."""

from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import Property, QObject, Signal

from counter.period import Days, Period, written
from counter.rows import Rows
from counter.words import clock_time
from shared.access import Access
from shared.domain.centre import Centre
from shared.domain.errors import NovbeError
from shared.domain.fairness import Deviation, deviations
from shared.domain.hours import service_day
from shared.domain.view import View
from shared.report.deviations import all_in_order, told
from shared.sentences import sentence
from shared.translation import Translator
from shared.ui.jobs import Jobs
from shared.ui.language import Language


@dataclass(frozen=True, slots=True)
class Line:
    """One decision as a line; the `heading` stands above the first of each day. `text` is read aloud."""

    key: int
    heading: str
    time: str
    ticket: str
    what: str
    window: str
    by: str
    reason: str
    passed: str
    text: str


class Deviations(QObject):
    """The decisions of the chosen days; read while they are on the screen, and again when something has happened."""

    changed = Signal()

    def __init__(
        self, access: Access, jobs: Jobs, language: Language, period: Period, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._access, self._jobs, self._language = access, jobs, language
        self._period = period
        self._view: View | None = None
        self._active = self._ready = False
        self._reading: tuple[Days, int] | None = None
        self._seq = -1
        self._error = ""
        self._found: tuple[Deviation, ...] = ()
        self._rows = Rows(self)
        period.changed.connect(self._read)
        language.changed.connect(self._derive)

    def show(self, view: View) -> None:
        """Takes a view."""
        self._view = view
        if not self._active:
            return
        self._period.at(service_day(view.centre, view.at))
        today = self._period.days.last == self._period.today
        if self._reading is None and ((today and view.seq != self._seq) or self._error):
            self._read()

    def _read(self) -> None:
        view, days = self._view, self._period.days
        if not self._active or view is None or self._period.today is None:
            return
        self._reading = asked = (days, view.seq)

        def work() -> tuple[Deviation, ...]:
            return deviations(self._access.snapshot.events_of_days(days.first, days.last))

        def done(found: tuple[Deviation, ...]) -> None:
            if self._reading == asked:
                self._found, self._seq = found, asked[1]
                self._reading, self._ready, self._error = None, True, ""
                self._derive()

        def failed(error: Exception) -> None:
            if not isinstance(error, NovbeError):
                raise error
            if self._reading == asked:
                self._reading, self._error = None, sentence(error, self._language.translate)
                self.changed.emit()

        self._jobs.run(work, done, failed, serial="deviations")
        self.changed.emit()

    def _derive(self) -> None:
        if self._view and self._ready:
            self._rows.show(lines(self._found, self._view.centre, self._language.translate))
        self.changed.emit()

    def _set_active(self, active: bool) -> None:
        self._active = active
        self._ready, self._reading, self._found, self._error = False, None, (), ""
        self._rows.show(())
        self.changed.emit()
        if active and self._view:
            self._period.at(service_day(self._view.centre, self._view.at))
            self._read()

    active = cast(bool, Property(bool, lambda self: self._active, _set_active, notify=changed))
    """Whether they are on the screen."""

    def _get_state(self) -> dict[str, Any]:
        tr = self._language.translate
        return {
            "busy": tr("Reading") if self._reading and not self._ready else "",
            "error": self._error,
            "nothing": all_in_order(tr) if self._ready and not self._found else "",
        }

    state = Property(dict, _get_state, notify=changed)
    """busy, error, nothing (sentences; empty for none)."""
    rows = Property(QObject, lambda self: self._rows, constant=True)


def lines(found: tuple[Deviation, ...], centre: Centre, tr: Translator) -> tuple[Line, ...]:
    """The decisions, the newest first."""
    shown: list[Line] = []
    before = ""
    for one in reversed(found):
        day = written(service_day(centre, one.at))
        shown.append(_line(one, day, day if day != before else "", centre, tr))
        before = day
    return tuple(shown)


def _line(one: Deviation, day: str, heading: str, centre: Centre, tr: Translator) -> Line:
    said, at, by = told(one, centre, tr), clock_time(centre, one.at), one.decided_by or ""
    text = ", ".join(filter(None, (day, at, one.ticket, said.what, said.window, by, said.reason, said.passed)))
    return Line(one.seq, heading, at, one.ticket, said.what, said.window, by, said.reason, said.passed, text)
