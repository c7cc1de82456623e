"""What visitors answer about a turn, once; the queue does not wait for it."""

from shared.domain.errors import QueueError
from shared.domain.rating import RATEABLE_MS, SCORES, Finished, clean_comment
from shared.domain.ticket import DONE, number_text
from shared.store import sql
from shared.store.clock import now
from shared.store.engine import Clock, Store


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
            row = transaction.one(sql.STATUS_OF, centre=self._centre, turn=turn)
            if row is None or row[0] != DONE:
                raise QueueError("not_rateable")
            at = now(self._store, transaction, self._clock)
            answer = {"turn": turn, "score": score, "comment": clean_comment(comment), "at": at}
            if transaction.one(sql.RATE, centre=self._centre, **answer) is None:
                raise QueueError("already_rated")

    def last_finished(self, window: int) -> Finished | None:
        """The turn that the window has finished last, if its visitor may still be there and has not answered."""
        with self._store.read() as transaction:
            row = transaction.one(sql.LAST_FINISHED, centre=self._centre, window=window)
            if row is None:
                return None
            turn, letter, number, language, ended_at, rated = row
            over = now(self._store, transaction, self._clock) - ended_at > RATEABLE_MS
        return None if rated or over else Finished(turn, number_text(letter, number), language, ended_at)
