"""A centre with a queue and a board process on one store, on a weekday morning."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from shared import assets, settings
from shared.access import Access
from shared.domain.centre import Centre
from shared.store import centre_file
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.store.queue import Queue
from tests.display.process import AppProcess

MORNING = "2026-03-05T10:00+04:00"


def sample_centre(halls: int = 2) -> Centre:
    """The sample centre, with its two halls or all windows in one."""
    centre = centre_file.read(assets.path("centres", "dost", "centre.toml"))
    if halls == 2:
        return centre
    return replace(centre, windows=tuple(replace(window, hall=1, floor=0) for window in centre.windows))


class Stage:
    """The store's URL, its queue, and the environment that gives apps the same clock."""

    def __init__(self, url: str, centre: Centre, moment: str = MORNING) -> None:
        """The clock shows `moment` now, and goes on."""
        self.url = url
        self.centre = centre
        self.environment = {
            "NOVBE_STORE": url,
            "NOVBE_CLOCK": f"{moment}@{time.time()}",
            "NOVBE_CENTRE": centre.code,
            "NOVBE_VOICE": "none",  # who wants to hear something says so: a voice is a process more
        }
        clock = settings.clock(self.environment)
        assert clock
        self.clock = clock
        with Store(url, create=True) as store:
            migrate(store)
            apply_centre(store, centre, clock)
        self.access = Access(url, centre.code, clock)

    def close(self) -> None:
        self.access.close()

    @property
    def queue(self) -> Queue:
        return self.access.queue

    def visitor(self, service: str = "pension-age", language: str = "az") -> str:
        """Somebody takes a ticket; gives its number."""
        return self.queue.issue(service, language=language).ticket.text

    def call(self, window: int) -> str:
        """A window calls whoever is next; gives the number."""
        called = self.queue.call_next(window)
        assert called
        return called.visit.ticket.text

    def board(self, *arguments: str, later: float = 0, **settings: str) -> AppProcess:
        """The board, as a process; its clock may be ahead by so many seconds. `settings` as in the environment."""
        moment, _, began = self.environment["NOVBE_CLOCK"].partition("@")
        clock = f"{moment}@{float(began) - later}"
        return AppProcess("display", *arguments, environment={**self.environment, **settings, "NOVBE_CLOCK": clock})


@contextmanager
def stage(url: str, centre: Centre | None = None, moment: str = MORNING) -> Iterator[Stage]:
    """A stage that is cleared away at the end."""
    built = Stage(url, centre or sample_centre(), moment)
    try:
        yield built
    finally:
        built.close()
