"""The supervisor's statistics: figures, what if, and what changed the order. They cost nothing while nobody looks."""

from typing import Final, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.deviations import Deviations
from counter.figures import Figures
from counter.period import Period
from counter.saving import Saving
from counter.telling import Telling
from counter.what_if import WhatIf
from shared.access import Access
from shared.domain.view import View
from shared.ui.jobs import Jobs
from shared.ui.language import Language

TABS: Final = ("figures", "what_if", "order")


class Statistics(Telling):
    """Three pages behind one, and the days that two of them are about."""

    changed = Signal()

    def __init__(self, access: Access, jobs: Jobs, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tab = 0
        self._period = Period(language, self)
        self._figures = Figures(access, jobs, language, self._period, self)
        self._what_if = WhatIf(jobs, language, self)
        self._deviations = Deviations(access, jobs, language, self._period, self)
        self._saving = Saving(jobs, language, lambda: self._figures.report, self.tell, self)

    def show(self, view: View) -> None:
        """Takes a view."""
        self._figures.show(view)
        self._what_if.show(view)
        self._deviations.show(view)

    def lose(self, since: str) -> None:
        """The store is away since a time, or back (empty)."""
        self._what_if.lose(since)

    @Slot(int)
    def go(self, tab: int) -> None:
        """To another of the TABS."""
        self._tab = tab
        self.changed.emit()

    tab = cast(int, Property(int, lambda self: self._tab, notify=changed))
    period = cast(Period, Property(QObject, lambda self: self._period, constant=True))
    figures = cast(Figures, Property(QObject, lambda self: self._figures, constant=True))
    what_if = cast(WhatIf, Property(QObject, lambda self: self._what_if, constant=True))
    deviations = cast(Deviations, Property(QObject, lambda self: self._deviations, constant=True))
    saving = cast(Saving, Property(QObject, lambda self: self._saving, constant=True))
