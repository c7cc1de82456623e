"""Tells the staff that this kiosk is alive, and how its printers are, before a visitor finds out."""

import logging
from collections.abc import Callable
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.taking import Papers
from shared.ui.jobs import Jobs

log = logging.getLogger(__name__)

BEAT_MS: Final = 30_000
ASK_MS: Final = 20_000
"""How often a printer that has nothing to do is asked how it is."""


class Access(Protocol):
    """The centre, as `shared.access.Access` gives it. Called on threads only."""

    @property
    def devices(self) -> Any:
        """`shared.store.devices.Devices`. Raises StoreUnavailable."""


class Heartbeat(QObject):
    """Beats every half minute, and at once when a printer has changed."""

    def __init__(
        self,
        device: str,
        access: Access,
        jobs: Jobs,
        papers: Papers | None,
        screen: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """`device` is the name of this machine, `papers` its printers, `screen` what it shows now."""
        super().__init__(parent)
        self._device = device
        self._access = access
        self._jobs = jobs
        self._papers = papers
        self._screen = screen
        self._told: Any = None
        self._beating = False
        self._beats = self._every(BEAT_MS, self.beat)
        self._asks = self._every(ASK_MS, self._ask)
        if papers:
            papers.printers_changed.connect(self._look)
            papers.answered.connect(self._look)

    def start(self) -> None:
        """Begins, with a question to the printers."""
        self._ask()
        self.beat()
        self._beats.start()
        self._asks.start()

    @Slot()
    def beat(self) -> None:
        """Tells now how things stand; one at a time, the next one follows in half a minute."""
        if self._beating:
            return
        self._beating = True
        printer = self._printer()
        state = {"screen": self._screen(), "version": _version(), "printer": printer}
        self._jobs.run(
            lambda: self._access.devices.beat(self._device, "kiosk", state),
            lambda _: self._done(printer),
            self._failed,
        )

    @Slot()
    def _ask(self) -> None:
        if self._papers:
            self._papers.ask()

    @Slot()
    def _look(self) -> None:
        if self._printer() != self._told:
            self.beat()

    def _printer(self) -> dict[str, Any] | None:
        """The printer's state as plain values, the second one within; None without a printer."""
        state = self._papers.state() if self._papers else None
        if state is None:
            return None
        first, *others = (asdict(condition) if condition else None for condition in state.printers)
        outcome = state.last.outcome.value if state.last else None
        known = first or {"cause": None, "paper_low": None}
        return {"outcome": outcome, **known, "fallback": others[0] if others else None}

    def _done(self, told: dict[str, Any] | None) -> None:
        self._beating = False
        self._told = told
        self._look()

    def _failed(self, error: Exception) -> None:
        # the screen tells of a lost store; this one tries again with the next beat
        self._beating = False
        log.info("no heartbeat: %s", error)

    def _every(self, milliseconds: int, action: Callable[[], object]) -> QTimer:
        timer = QTimer(self, interval=milliseconds)
        timer.timeout.connect(action)
        return timer


def _version() -> str:
    try:
        return version("novbe")
    except PackageNotFoundError:  # started from a folder that was never installed
        return ""
