"""Garbage is collected on the GUI thread only.

Python collects reference cycles on whatever thread happens to allocate. A QObject among them would
be destroyed there, away from its own thread: a timer that still runs then crashes the app, rarely
and anywhere (seen under load: ``QTimerInfoList::activateTimers`` on a timer that was gone).
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_EVERY_MS = 1000


class Collector(QObject):
    """Takes over from Python's automatic collection for as long as it exists; made on the GUI thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._settled = False
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def close(self) -> None:
        """Hands back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def look(self) -> None:
        """Collects the oldest generation that is due, by Python's own thresholds."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(zip(gc.get_count(), self._thresholds, strict=True))
            if count > threshold
        ]
        if not self._settled:
            # what was loaded for the start is there to stay: no later collection looks through it
            self._settled = True
            gc.collect()
            gc.freeze()
        elif due:
            gc.collect(due[-1])
