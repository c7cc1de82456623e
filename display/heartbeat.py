"""Tells the staff and the queue that a screen of the hall is alive, and what it has shown."""

import logging
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from shared.ui.jobs import Jobs

log = logging.getLogger(__name__)

BEAT_MS: Final = 20_000
"""A screen that has not beaten for a minute counts as gone."""


class Access(Protocol):
    """The centre, as `shared.access.Access` gives it. Called on threads only."""

    @property
    def devices(self) -> Any:
        """`shared.store.devices.Devices`. Raises StoreUnavailable."""


class Heartbeat(QObject):
    """Beats every twenty seconds, and at once when asked to; one beat at a time."""

    def __init__(
        self,
        access: Access,
        jobs: Jobs,
        device: str,
        kind: Literal["board", "sign"],
        state: Callable[[], Mapping[str, Any]],
        parent: QObject | None = None,
    ) -> None:
        """`state` gives what is told with a beat: plain values that JSON knows."""
        super().__init__(parent)
        self._access = access
        self._jobs = jobs
        self._device = device
        self._kind = kind
        self._state = state
        self._beating = self._again = False
        self._beats = QTimer(self, interval=BEAT_MS)
        self._beats.timeout.connect(self.beat)

    def start(self) -> None:
        """Begins with a beat."""
        self._beats.start()
        self.beat()

    @Slot()
    def beat(self) -> None:
        """Tells now how things stand; while a beat is under way, the next one follows it."""
        self._again = self._beating
        if self._beating:
            return
        self._beating = True
        state = dict(self._state())
        self._jobs.run(lambda: self._access.devices.beat(self._device, self._kind, state), self._done, self._failed)

    def _done(self, _: object) -> None:
        self._beating = False
        if self._again:
            self.beat()

    def _failed(self, error: Exception) -> None:
        # the screen tells of a lost store; this one tries again with the next beat
        self._beating = False
        log.info("no heartbeat: %s", error)
