"""What visitors answer about a turn, once; the queue does not wait for it."""

import calendar
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final, Literal

from shared.domain.errors import QueueError
from shared.domain.rating import (
    LEAST_ANSWERS,
    RATEABLE_MS,
    SCORES,
    Answers,
    Finished,
    clean_comment,
    count_answers,
    shown_answers,
)
from shared.domain.ticket import DONE, number_text
from shared.domain.weeks import Week, week_means
from shared.store import sql_beside
from shared.store.clock import now
from shared.store.engine import Clock, Store

Group = Literal["area", "service", "staff"]

_DONE: Final = (
    "FROM turn t JOIN ticket k ON k.centre = t.centre AND k.id = t.ticket"
    " JOIN service s ON s.centre = t.centre AND s.code = t.service"
    " LEFT JOIN rating r ON r.centre = t.centre AND r.turn = t.id"
    " WHERE t.centre = :centre AND t.status = 'done' AND k.day BETWEEN :first AND :last"
)
_COUNTED: Final = f"SELECT {{by}}, r.score, count(*) {_DONE} GROUP BY {{by}}, r.score ORDER BY {{by}}"
_COLUMNS: Final[Mapping[Group, str]] = {"area": "s.area", "service": "t.service", "staff": "t.staff"}
_BY_DAY: Final = f"SELECT k.day, r.score, count(*) {_DONE} GROUP BY k.day, r.score"
_COMMENTS: Final = f"SELECT r.comment {_DONE} AND r.comment IS NOT NULL ORDER BY r.comment"
_RATED: Final = "SELECT 1 FROM rating WHERE centre = :centre AND turn = :turn"


class Ratings:
    """The ratings of one centre. Threads may share it. All methods raise StoreUnavailable."""

    def __init__(self, store: Store, centre: str, clock: Clock | None = None) -> None:
        self._store = store
        self._centre = centre
        self._clock = clock

    def rate(self, turn: int, score: int, comment: str | None = None) -> None:
        """Keeps the visitor's answer: a score from 1 to 5 and, if they like, a few words.

        QueueError score_wrong, not_rateable (no such turn, or not served to its end), already_rated.
        """
        if score not in SCORES:
            raise QueueError("score_wrong", score=score)
        with self._store.write() as transaction:
            row = transaction.one(sql_beside.STATUS_OF, centre=self._centre, turn=turn)
            if row is None or row[0] != DONE:
                raise QueueError("not_rateable")
            at = now(self._store, transaction, self._clock)
            answer = {"turn": turn, "score": score, "comment": clean_comment(comment), "at": at}
            if transaction.one(sql_beside.RATE, centre=self._centre, **answer) is None:
                raise QueueError("already_rated")

    def last_finished(self, window: int) -> Finished | None:
        """The turn that the window has finished last, if its visitor may still be there and has not answered."""
        with self._store.read() as transaction:
            row = transaction.one(sql_beside.LAST_FINISHED, centre=self._centre, window=window)
            if row is None:
                return None
            turn, letter, number, language, ended_at, rated = row
            over = now(self._store, transaction, self._clock) - ended_at > RATEABLE_MS
        return None if rated or over else Finished(turn, number_text(letter, number), language, ended_at)

    def is_rated(self, turn: int) -> bool:
        """Whether the visitor has answered."""
        with self._store.read() as transaction:
            return transaction.one(_RATED, centre=self._centre, turn=turn) is not None

    def of_month(self, month: date, by: Group = "area") -> tuple[Answers, Mapping[str, Answers]]:
        """What staff may see of the month that `month` lies in: of all turns, and of each area, service or person."""
        with self._store.read() as transaction:
            rows = transaction.all(_COUNTED.format(by=_COLUMNS[by]), centre=self._centre, **_days_of(month))
        found: dict[str, list[tuple[int | None, int]]] = {}
        for name, score, turns in rows:
            found.setdefault(name or "", []).append((score, turns))
        total = count_answers(pair for pairs in found.values() for pair in pairs)
        return shown_answers(total, {name: count_answers(pairs) for name, pairs in found.items()})

    def of_weeks(self, mondays: Sequence[date]) -> tuple[Week, ...]:
        """What staff may see of some weeks in a row, given by their Mondays, the oldest first."""
        days = {"first": mondays[0].isoformat(), "last": (mondays[-1] + timedelta(days=6)).isoformat()}
        with self._store.read() as transaction:
            rows = transaction.all(_BY_DAY, centre=self._centre, **days)
        return week_means(mondays, ((date.fromisoformat(day), score, turns) for day, score, turns in rows))

    def comments(self, month: date) -> tuple[str, ...]:
        """What visitors of a month wrote, in alphabetical order: not by turn; nothing while fewer have answered."""
        total, _ = self.of_month(month)
        if total.answered < LEAST_ANSWERS:
            return ()
        with self._store.read() as transaction:
            return tuple(row[0] for row in transaction.all(_COMMENTS, centre=self._centre, **_days_of(month)))


def _days_of(month: date) -> dict[str, str]:
    last = calendar.monthrange(month.year, month.month)[1]
    return {"first": month.replace(day=1).isoformat(), "last": month.replace(day=last).isoformat()}
