"""Practice: the centre's own windows and services with visitors who do not exist, in a store that is thrown away."""

import random
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from shared.access import Access
from shared.domain.centre import Centre
from shared.domain.errors import QueueError
from shared.domain.hours import opening, service_day
from shared.domain.order import MINUTE_MS
from shared.ui.jobs import Jobs

FIRST: Final = 40
"""Visitors who wait when one begins."""
EVERY_MS: Final = 40_000
"""Between two who come later."""
DAYS_AHEAD: Final = 30


def rehearse(centre: Centre, folder: Path) -> Access:
    """A store in `folder` with a copy of the centre, on the morning of its next working day, and visitors in it."""
    from shared.store.centre import apply_centre
    from shared.store.engine import Store
    from shared.store.migrate import migrate

    url, now = f"sqlite:///{folder / 'practice.sqlite'}", _morning(centre)
    with Store(url, create=True) as store:
        migrate(store)
        apply_centre(store, centre, now)
    access = Access(url, centre.code, now)
    for _ in range(FIRST):
        _visitor(access, centre)
    return access


def _morning(centre: Centre) -> Callable[[], int]:
    """A clock that runs from an hour after the centre opens next."""
    real = time.time_ns() // 1_000_000
    days = (service_day(centre, real) + timedelta(days=ahead) for ahead in range(DAYS_AHEAD))
    hours = next((found for day in days if (found := opening(centre, day))), None)
    ahead = (hours.open + 60 * MINUTE_MS if hours else real) - real
    return lambda: time.time_ns() // 1_000_000 + ahead


def _visitor(access: Access, centre: Centre) -> None:
    """Somebody who does not exist takes a ticket; a service that is not to be had now is passed over."""
    chance = random.SystemRandom()
    service = chance.choice(centre.services)
    classes = [None, None, None, *(entry.code for entry in centre.classes)]
    try:
        access.queue.issue(
            service.code,
            priority=chance.choice(classes),
            language=chance.choice(centre.languages),
        )
    except QueueError:
        return


class Visitors(QObject):
    """Lets somebody come now and then."""

    def __init__(self, access: Access, centre: Centre, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(lambda: jobs.run(lambda: _visitor(access, centre), lambda _: None, _failed))
        self._timer.start()

    def stop(self) -> None:
        """Nobody comes any more."""
        self._timer.stop()


def _failed(error: Exception) -> None:
    raise error
