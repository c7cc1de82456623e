"""One action of an operator at a time, away from the screen's thread."""

import time
import uuid
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Property, QObject, Signal

from counter.steps import Step
from shared.access import Access
from shared.domain.errors import QueueError, StoreUnavailable
from shared.domain.view import View
from shared.ui.jobs import Jobs

GUARD_SECONDS = 0.6
"""A second press of the same button within this time is taken for a double click."""


class Work(QObject):
    """Carries a step out and reads back what has become of it, in one go.

    A press while a step is under way does nothing, and neither does the second press of a double click.
    """

    changed = Signal()

    def __init__(self, access: Access, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._jobs = jobs
        self._running = ""
        self._last = ("", 0.0)
        self._unanswered: Callable[[], None] | None = None

    def do(
        self,
        name: str,
        step: Step,
        done: Callable[[object, View], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Runs `step`; `done` gets its answer, or the QueueError that refused it, and the view after it.

        `failed` gets what else went wrong (StoreUnavailable). `name` is the button's.
        """
        now = time.monotonic()
        if self._running or (self._last[0] == name and now - self._last[1] < GUARD_SECONDS):
            return
        self._last = (name, now)
        self._run(name, step, uuid.uuid4().hex, done, failed)

    def again(self) -> None:
        """The store answers: a step whose answer was lost with it is repeated under its own id, so never done twice."""
        if self._unanswered and not self._running:
            self._unanswered()

    def forget(self) -> None:
        """What is under way or was not answered is not wanted any more: nobody waits for its answer."""
        self._unanswered = None

    def _run(
        self,
        name: str,
        step: Step,
        action: str,
        done: Callable[[object, View], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._unanswered = lambda: self._run(name, step, action, done, failed)
        self._set(name)
        nothing_written = False

        def job() -> tuple[object, View]:
            nonlocal nothing_written
            answer: object
            try:
                answer = step(self._access.queue, action)
            except QueueError as refusal:
                answer = refusal
            except StoreUnavailable as fault:
                nothing_written = fault.code != "store_unavailable"
                raise
            return answer, self._access.read()

        def ended(result: tuple[object, View]) -> None:
            self._unanswered = None
            self._set("")
            done(*result)

        def lost(error: Exception) -> None:
            wanted = self._unanswered is not None
            if nothing_written:
                self._unanswered = None
            self._set("")
            if wanted:
                failed(error)

        self._jobs.run(job, ended, lost)

    def _set(self, name: str) -> None:
        self._running = name
        self.changed.emit()

    def _get_running(self) -> str:
        return self._running

    @property
    def unanswered(self) -> bool:
        """Whether a step waits for its answer, under way or lost."""
        return self._unanswered is not None

    running = cast(str, Property(str, _get_running, notify=changed))
    """The button whose step is under way; empty for none."""
