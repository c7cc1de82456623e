"""What a centre has learned, read from its own turns: the days before today once, then what has ended since."""

import heapq
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from shared.domain.calibration import Estimate
from shared.domain.centre import Centre
from shared.domain.learned import Learned
from shared.domain.learner import DAYS, Learner, Lesson
from shared.domain.ticket import Turn
from shared.store import rows
from shared.store.engine import Transaction

FINAL_MS: Final = 1_000
"""What ended is learned from when it can no longer be taken back, and never in its own second."""

_SINCE: Final = (
    "SELECT min(first_seq) FROM (SELECT first_seq FROM day WHERE centre = :centre AND date < :today"
    " ORDER BY date DESC LIMIT :days) past"
)
_LESSONS: Final = (
    'SELECT t.ended_at, t.id, t.ticket, t.service, t.base, t.sort_key, t.began_at, t.status, t."window", t.staff,'
    " t.first_called_at, t.started_at, t.held_ms, t.not_before, e.data"
    " FROM turn t JOIN event e ON e.centre = t.centre AND e.seq = t.ticket"
    " WHERE t.centre = :centre AND t.id >= :since AND t.status IN ('done', 'transferred', 'no_show', 'cancelled')"
    " AND t.ended_at > :after AND t.ended_at <= :upto ORDER BY t.ended_at, t.id"
)
_STEPS: Final = (
    'SELECT at, seq, "window", data FROM event WHERE centre = :centre AND seq >= :since'
    " AND kind IN ('shift', 'day') AND at > :after AND at <= :upto ORDER BY at, seq"
)


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the record stands: `last_at` is the instant of its last event, `first_seq` where today begins in it."""

    today: date
    first_seq: int
    last_at: int
    configured: int


@dataclass(slots=True)
class _Kept:
    begun: tuple[date, int, int]
    """What makes it begin anew: another day, the first write of a day, another configuration."""
    learner: Learner
    upto: int
    learned: Learned


class Learning:
    """The figures of one centre. Threads may share it.

    They follow from the record up to its last event and from nothing else: every process has the same.
    """

    def __init__(self, code: str) -> None:
        self._code = code
        self._lock = threading.Lock()
        self._kept: _Kept | None = None

    def at(self, transaction: Transaction, centre: Centre, moment: Moment) -> Learned:
        """The figures as of a moment; reads only what has ended since the last time."""
        upto = moment.last_at - max(centre.policy.undo_seconds * 1000, FINAL_MS)
        begun = moment.today, moment.first_seq, moment.configured
        with self._lock:
            kept = self._kept
            if kept is None or kept.begun != begun:
                learner = Learner(centre)
                self._read(transaction, learner, self._since(transaction, moment), -1, upto)
            elif upto <= kept.upto:
                return kept.learned
            else:
                learner = kept.learner
                self._read(transaction, learner, moment.first_seq, kept.upto, upto)
            learned = learner.learned(moment.today)
            self._kept = _Kept(begun, learner, upto, learned)
            return learned

    def _since(self, transaction: Transaction, moment: Moment) -> int:
        row = transaction.one(_SINCE, centre=self._code, today=moment.today.isoformat(), days=DAYS)
        return moment.first_seq if row is None or row[0] is None else int(row[0])

    def _read(self, transaction: Transaction, learner: Learner, since: int, after: int, upto: int) -> None:
        span = {"centre": self._code, "since": since, "after": after, "upto": upto}
        ended, steps = transaction.each([(_LESSONS, span), (_STEPS, span)])
        # as they happened: a window that breaks off is not free
        for row in heapq.merge(ended, steps, key=lambda row: (row[0], row[1])):
            if len(row) > len(("at", "seq", "window", "data")):
                learner.learn(_lesson(row))
            else:
                _step(learner, row[0], row[2], rows.document(row[3]))


def _step(learner: Learner, at: int, window: int | None, data: Any) -> None:
    """What happens to a window; without one, to the day."""
    if window is None:
        learner.day(data["op"], at)
    elif "op" in data:
        learner.shift(window, data["op"], at, data.get("reason"))


def _lesson(row: Any) -> Lesson:
    (
        ended_at,
        id,
        ticket,
        service,
        base,
        key,
        began_at,
        status,
        window,
        staff,
        called,
        started,
        held,
        not_before,
        data,
    ) = row
    turn = Turn(
        id, ticket, service, base, key, began_at, status, window, staff, first_called_at=called, started_at=started,
        held_ms=held, ended_at=ended_at, not_before=not_before,
    )  # fmt: skip
    quoted = rows.document(data) if id == ticket else {}
    return Lesson(turn, *_estimates(quoted))


def _estimates(quoted: Any) -> Iterator[Estimate | None]:
    """What the replay had said at the issue, and what was told."""
    for name in ("expected", "told"):
        found = quoted.get(name)
        yield Estimate(*found) if found else None
