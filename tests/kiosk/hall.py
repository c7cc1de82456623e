"""A centre in the middle of a morning: the sample centre in a real store, with windows open and people waiting."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

from shared import assets
from shared.access import Access
from shared.domain.centre import Centre
from shared.settings import clock
from shared.store import centre_file
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.migrate import migrate

MORNING = "2026-11-24T10:24+04:00"
"""A Tuesday."""


@cache
def dost() -> Centre:
    """The sample centre, read once."""
    return centre_file.read(assets.path("centres", "dost", "centre.toml"))


def with_hours_of(centre: Centre, area: str, issue_until: str) -> Centre:
    """The centre with one area that gives tickets only until an hour of the day."""
    changed = (replace(one, issue_until=issue_until) if one.area == area else one for one in centre.services)
    return replace(centre, services=tuple(changed))


def set_up(url: str, centre: Centre, now: Callable[[], int] | None) -> Access:
    """Makes the store and its centre; gives access to it."""
    with Store(url, create=True) as store:
        migrate(store)
        apply_centre(store, centre, now)
    return Access(url, None, now)


def begin(access: Access, windows: Iterable[int] = range(1, 13), tickets: int = 40) -> None:
    """Opens windows and lets people come."""
    queue = access.queue
    codes = [service.code for service in access.read().centre.services]
    for window in windows:
        queue.open_window(window, f"operator {window}")
    for number in range(tickets):
        queue.issue(codes[number * 7 % len(codes)], language="az")


def environment(url: str, moment: str = MORNING, **settings: str) -> dict[str, str]:
    """What tells a kiosk of its own where the store is and what time it is."""
    return {"NOVBE_STORE": url, "NOVBE_CLOCK": moment, **settings}


def morning(moment: str = MORNING) -> Callable[[], int]:
    """A running clock that shows this moment now, in milliseconds, UTC."""
    running = clock({"NOVBE_CLOCK": moment})
    assert running is not None
    return running


def sqlite_url(folder: Path) -> str:
    return f"sqlite:///{folder / 'novbe.sqlite'}"
