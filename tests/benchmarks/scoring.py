"""Estimates against what came of them: the replay beside what others tell, and errors with intervals."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from random import Random
from statistics import mean

from shared.domain.calibration import Estimate
from shared.domain.estimate import Forecast, Quote
from shared.domain.measures import service_ms
from shared.domain.ticket import Turn
from shared.domain.view import View, Visit
from tests.benchmarks.made_centre import MINUTE
from tests.benchmarks.made_hall import Look, MadeHall

AT_ONCE = 0.25
"""Minutes; who is called sooner has not queued and is not scored."""
RESAMPLES = 500
MOVING = 10


@dataclass
class Score:
    """One estimate, the wait that came of it, and what simple formulas had said; minutes."""

    day: int
    told: Estimate
    simple: dict[str, float]
    shown: tuple[int, int]
    waited: float = -1.0


@dataclass
class Simple:
    """What others tell: position × mean ÷ windows, the last wait of area and class, a moving average by service."""

    areas: Mapping[str, str]
    served: dict[str, list[float]] = field(default_factory=dict)
    last: dict[tuple[str, bool], float] = field(default_factory=dict)
    moving: dict[str, deque[float]] = field(default_factory=dict)

    def called(self, turn: Turn, waited: float) -> None:
        """Somebody has been called."""
        self.last[self.areas[turn.service], turn.sort_key < turn.base] = waited
        self.moving.setdefault(turn.service, deque(maxlen=MOVING)).append(waited)

    def ended(self, turn: Turn) -> None:
        """A service is over."""
        taken = service_ms(turn)
        if taken is not None:
            total = self.served.setdefault(self.areas[turn.service], [0.0, 0.0])
            total[0] += 1
            total[1] += taken / MINUTE

    def estimates(self, view: View, turn: Turn, ahead: int) -> dict[str, float]:
        """Minutes by each formula."""
        area = self.areas[turn.service]
        count, total = self.served.get(area, (0.0, 0.0))
        windows = sum(
            shift.status == "open" and turn.service in view.centre.served_by[number]
            for number, shift in view.shifts.items()
        )
        each = total / count if count else view.centre.service_by_code[turn.service].minutes
        moving = self.moving.get(turn.service)
        last = self.last.get((area, turn.sort_key < turn.base), 0.0)
        return {
            "naive": (ahead + 1) * each / max(windows, 1),
            "last": last,
            "moving": mean(moving) if moving else last,
        }


NewHall = Callable[[Look, Callable[[Visit, int], None], Callable[[Turn], None]], MadeHall]


def run_days(new_hall: NewHall, dates: Sequence[date], warm: int, every: int, seed: int = 1) -> list[Score]:
    """Scores of about one in `every` visitors who queued, after `warm` days of learning."""
    book = _Book(dates[warm:], every, seed)
    hall = new_hall(book.look, book.called, lambda turn: book.simple.ended(turn))
    book.simple = Simple({code: one.area for code, one in hall.centre.service_by_code.items()})
    for day in dates:
        hall.play(day)
    return book.found


class _Book:
    """Writes down what is told, and what comes of it."""

    def __init__(self, scored: Sequence[date], every: int, seed: int) -> None:
        self.simple = Simple({})
        self.found: list[Score] = []
        self._days = {day: number for number, day in enumerate(scored)}
        self._every = every
        self._dice = Random(seed)
        self._open: dict[int, Score] = {}

    def look(self, hall: MadeHall, visit: Visit) -> Quote | None:
        if self._dice.random() * self._every >= 1:
            return None
        view = hall.view()
        service = hall.centre.service_by_code[visit.turn.service]
        quote = Forecast(view).newcomer(service, visit.ticket.priority)
        if quote.told is None or quote.range is None:
            return None
        if hall.day in self._days:
            simple = self.simple.estimates(view, visit.turn, quote.people_ahead)
            shown = (quote.range.low, quote.range.high)
            self._open[visit.turn.id] = Score(self._days[hall.day], quote.told, simple, shown)
        return quote

    def called(self, visit: Visit, at: int) -> None:
        waited = (at - visit.turn.began_at) / MINUTE
        self.simple.called(visit.turn, waited)
        score = self._open.pop(visit.turn.id, None)
        if score is not None and waited > AT_ONCE:
            score.waited = waited
            self.found.append(score)


def errors(scores: Iterable[Score], formula: str = "") -> list[float]:
    """Absolute errors of a formula; of the replay's middle without one."""
    return [abs(one.waited - (one.simple[formula] if formula else one.told.middle)) for one in scores]


def ratio(scores: Sequence[Score], formula: str = "naive") -> float:
    """Mean absolute error of the replay ÷ that of a formula."""
    return sum(errors(scores)) / max(sum(errors(scores, formula)), 1e-9)


def coverage(scores: Sequence[Score]) -> float:
    """Share of waits within p10–p90."""
    return mean(one.told.low <= one.waited <= one.told.high for one in scores)


def below(scores: Sequence[Score]) -> float:
    """Share of waits up to p90."""
    return mean(one.waited <= one.told.high for one in scores)


def interval(scores: Sequence[Score], figure: Callable[[Sequence[Score]], float], seed: int = 1) -> tuple[float, float]:
    """95 of 100 of a figure's values when whole days are drawn again and again (a day's waits hang together)."""
    by_day: dict[int, list[Score]] = {}
    for score in scores:
        by_day.setdefault(score.day, []).append(score)
    groups, dice = list(by_day.values()), Random(seed)
    values = sorted(
        figure([score for group in dice.choices(groups, k=len(groups)) for score in group]) for _ in range(RESAMPLES)
    )
    return values[int(0.025 * RESAMPLES)], values[int(0.975 * RESAMPLES)]
