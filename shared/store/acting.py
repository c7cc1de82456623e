"""How a write is done once: under an action, tried again when the store was lost in between."""

import time
import uuid
from collections.abc import Callable
from typing import Any, TypeVar

import sqlalchemy.exc

from shared.domain.errors import QueueError, StoreUnavailable
from shared.domain.record import Event
from shared.store.answers import Answers
from shared.store.configuration import Configuration
from shared.store.engine import Clock, Store
from shared.store.write import Write, writing

T = TypeVar("T")

FOUND_DEAD_SECONDS = 2.0
"""A connection that had been cut off before shows it at once. Later than that, who asked may not want it any more."""


class Acting:
    """Writes of one centre. Threads may share it."""

    def __init__(self, store: Store, centre: str, clock: Clock | None = None) -> None:
        self._store = store
        self._clock = clock
        self._configuration = Configuration(centre)
        self._answers = Answers(store, centre)

    def _do(
        self,
        action: str | None,
        work: Callable[[Write, str], T],
        answer: Callable[[Event], Any] | None = None,
    ) -> T:
        """One write. A connection found dead is tried once more: the action keeps it from happening twice."""
        began = time.monotonic()
        named = action or uuid.uuid4().hex
        answer = answer or self._answers.visit
        try:
            return self._once(named, work, answer, repeated=action is not None)
        except StoreUnavailable as lost:
            if lost.code != "store_unavailable" or time.monotonic() - began > FOUND_DEAD_SECONDS:
                raise
            return self._once(named, work, answer, repeated=True)

    def _once(
        self, action: str, work: Callable[[Write, str], T], answer: Callable[[Event], Any], *, repeated: bool
    ) -> T:
        refusal: Exception | None = None
        result: T | None = None
        done = False
        try:
            with writing(self._store, self._configuration, self._clock) as write:
                result = work(write, action)
                done = any(event.action == action for event in write.events)
        except (QueueError, sqlalchemy.exc.IntegrityError) as error:
            refusal, done = error, False
        if repeated and not done:
            # what is refused now, or has no effect, may have been done under this very action before
            first = self._answers.event(action)
            if first is not None:
                return answer(first)  # type: ignore[no-any-return]
        if refusal is not None:
            raise refusal
        return result  # type: ignore[return-value]
