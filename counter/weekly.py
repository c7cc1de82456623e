"""The mean answer of the weeks before the end of the chosen days, for the line beside the moods."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Signal

from shared.access import Access
from shared.domain.weeks import Week
from shared.report.figures import NOTHING, shown
from shared.translation import Translator
from shared.ui.jobs import Jobs

_STEPS: Final = (0.2, 0.5, 1.0)
_LINES: Final = 4


class Weekly(QObject):
    """Weeks that are over do not change: they are read once as long as the statistics are looked at."""

    changed = Signal()

    def __init__(self, access: Access, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access, self._jobs = access, jobs
        self._mondays: tuple[date, ...] = ()
        self.weeks: tuple[Week, ...] = ()

    def read(self, mondays: tuple[date, ...], failed: Callable[[Exception], None]) -> None:
        """Reads the weeks that begin on these days."""
        if mondays == self._mondays:
            return
        self._mondays, self.weeks = mondays, ()

        def done(weeks: tuple[Week, ...]) -> None:
            if mondays == self._mondays:
                self.weeks = weeks
                self.changed.emit()

        def lost(error: Exception) -> None:
            if mondays == self._mondays:
                self._mondays = ()
                failed(error)

        self._jobs.run(lambda: self._access.ratings.of_weeks(mondays), done, lost, serial="weeks")

    def forget(self) -> None:
        """Nobody looks any more."""
        self._mondays, self.weeks = (), ()


@dataclass(frozen=True, slots=True)
class Scores:
    """A line of means; below 0: not told. `low` and `top` end the axis, `lines` are its marks with their words.

    `labels` are the Mondays, `cells` the means as they stand, `rows` both as they are read aloud.
    """

    labels: tuple[str, ...]
    values: tuple[float, ...]
    cells: tuple[str, ...]
    rows: tuple[str, ...]
    low: float
    top: float
    lines: tuple[tuple[float, str], ...]


NO_SCORES: Final = Scores((), (), (), (), 1.0, 5.0, ())


def scores(weeks: Sequence[Week], tr: Translator) -> Scores:
    """The line of some weeks; none where not two of them are told."""
    means = [week.mean for week in weeks if week.mean is not None]
    if len(means) < 2:
        return NO_SCORES
    step = next((step for step in _STEPS if step * _LINES >= max(means) - min(means)), _STEPS[-1])
    low = math.floor(round(min(means) / step, 6))
    top = max(math.ceil(round(max(means) / step, 6)), low + 1)
    if top * step > 5:
        low, top = low - 1, top - 1
    cells = tuple(shown("satisfaction", week.mean, tr.language) for week in weeks)
    return Scores(
        labels=tuple(f"{week.monday:%d.%m}" for week in weeks),
        values=tuple(-1.0 if week.mean is None else week.mean for week in weeks),
        cells=cells,
        rows=tuple(
            tr("Week from {day}: {score}", day=f"{week.monday:%d.%m.%Y}", score=_said(cell, tr))
            for week, cell in zip(weeks, cells, strict=True)
        ),
        low=low * step,
        top=top * step,
        lines=tuple((mark * step, shown("satisfaction", mark * step, tr.language)) for mark in range(low, top + 1)),
    )


def _said(cell: str, tr: Translator) -> str:
    return tr("fewer than ten answers") if cell == NOTHING else cell
