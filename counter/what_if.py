"""The supervisor's question "what if?": computed from the queue as it is, away from the screen's thread."""

import time
from typing import Any, Final, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.rows import Rows
from counter.supposing import Changes, area_changes, choices, key_of
from counter.words import clock_time
from shared.domain.day import OPEN
from shared.domain.view import View
from shared.domain.what_if import Option, options, what_if
from shared.ui.jobs import Jobs
from shared.ui.language import Language

REST: Final = 20
"""After an answer so many times its length passes before the next."""
LEAST_REST_S: Final = 10.0


class WhatIf(QObject):
    """What each window would change. It computes only while it is on the screen and the store answers."""

    changed = Signal()

    def __init__(self, jobs: Jobs, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._language = jobs, language
        self._view: View | None = None
        self._asked: View | None = None
        """The queue that is being thought through; what it was when the page is left is outdated."""
        self._answered: View | None = None
        self._found: dict[Option, Changes] = {}
        self._chosen, self._lost = "", ""
        self._active = False
        self._ended_at = self._took = 0.0
        self._options, self._areas = Rows(self), Rows(self)
        language.changed.connect(self._derive)

    def show(self, view: View) -> None:
        """Takes a view; thinks it through if the last answer has had its time."""
        self._view = view
        known = self._answered
        rested = time.monotonic() - self._ended_at >= max(LEAST_REST_S, REST * self._took)
        news = known is None or known.seq != view.seq or (rested and bool(view.waiting))
        if self._active and not self._asked and not self._lost and news and (rested or known is None):
            self._ask(view)

    def lose(self, since: str) -> None:
        """The store is away since a time, or back (empty): nobody knows how the queue is then."""
        self._lost = since
        if since:
            self._asked = None
        self.changed.emit()

    def _ask(self, view: View) -> None:
        began, self._asked = time.monotonic(), view

        def work() -> dict[Option, Changes]:
            found: dict[Option, Changes] = {}
            for option, changes in what_if(view, options(view)):
                if self._asked is not view:
                    break
                found[option] = changes
            return found

        def done(found: dict[Option, Changes]) -> None:
            if self._asked is view:
                self._ended_at, self._took = time.monotonic(), time.monotonic() - began
                self._asked, self._answered, self._found = None, view, found
                self._derive()

        def failed(error: Exception) -> None:
            self._asked = None
            raise error

        self._jobs.run(work, done, failed, serial="what if")
        self.changed.emit()

    def _derive(self) -> None:
        view, tr = self._answered, self._language.translate
        if view is None:
            return
        shown = choices(view, self._found, tr)
        if self._chosen not in {choice.key for choice in shown}:
            self._chosen = shown[0].key if shown else ""
        self._options.show(shown)
        chosen = next((option for option in self._found if key_of(option) == self._chosen), None)
        self._areas.show(area_changes(view, self._found[chosen], tr) if chosen else ())
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Shows what an option changes in each area."""
        self._chosen = key
        self._derive()

    @Slot(int)
    def move(self, step: int) -> None:
        """Chooses the next (1) or previous (-1) option."""
        keys = [self._options.item(index).key for index in range(self._options.rowCount())]
        if self._chosen in keys:
            self.choose(keys[min(max(keys.index(self._chosen) + step, 0), len(keys) - 1)])

    def _set_active(self, active: bool) -> None:
        self._active = active
        self._asked = self._answered = None
        if not active:
            self._found = {}
            self._options.show(())
            self._areas.show(())
        self.changed.emit()
        if active and self._view:
            self.show(self._view)

    active = cast(bool, Property(bool, lambda self: self._active, _set_active, notify=changed))
    """Whether it is on the screen."""

    def _get_state(self) -> dict[str, Any]:
        tr, view = self._language.translate, self._answered
        day = view.day.status if view else OPEN
        return {
            "busy": self._asked is not None and view is None,
            "lost": tr("{lost}. What would change cannot be told until it is back.", lost=self._lost)
            if self._lost
            else "",
            "as_of": tr("The queue at {time}", time=clock_time(view.centre, view.at)) if view else "",
            "unknown": tr("While the day is not open, nobody knows the waits.") if day != OPEN else "",
            "nobody": view is not None and not view.waiting,
        }

    state = cast("dict[str, Any]", Property(dict, _get_state, notify=changed))
    """busy; lost, as_of, unknown (sentences; empty for none); nobody (waits)."""
    chosen = cast(str, Property(str, lambda self: self._chosen, notify=changed))
    options = cast(Rows, Property(QObject, lambda self: self._options, constant=True))
    areas = Property(QObject, lambda self: self._areas, constant=True)
