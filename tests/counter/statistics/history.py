"""Two weeks of plausible history and a morning that is under way: what pictures of statistics are made of."""

import random
from datetime import datetime
from pathlib import Path
from typing import Final

from shared import assets
from shared.access import Access
from shared.domain.ticket import DONE
from shared.simulation.habits import usual
from shared.simulation.history import working_days
from shared.simulation.scratch import played, store_of
from shared.store import centre_file
from tests.counter.hall import MINUTE, SECOND, Clock

DAYS: Final = 9
VISITORS: Final = 200
TODAY: Final = datetime.fromisoformat("2026-03-18T09:00+04:00")
PEOPLE: Final = (
    "Rəşad Əliyev",
    "Günel Hüseynova",
    "Elvin Qasımov",
    "Nigar Səfərova",
    "Aysel Məmmədova",
    "Tural Quliyev",
    "Lalə Abbasova",
    "Orxan Nəbiyev",
    "Səbinə Rüstəmova",
)
"""Windows 1 to 9 this morning."""


def history(file: Path) -> int:
    """A SQLite store with all of it; gives the instant at which the morning stands (milliseconds, UTC)."""
    centre = centre_file.read(assets.path("centres", "dost", "centre.toml"))
    days = list(working_days(centre, TODAY.date().replace(day=1), DAYS))
    with store_of(centre, days[0], file) as store:
        record = played(store, centre, days, usual(centre, VISITORS))
    clock, luck = Clock(int(TODAY.timestamp() * 1000)), random.Random(7)
    access = Access(f"sqlite:///{file}", None, clock)
    for one in record.turns:
        if one.turn.status == DONE and luck.random() < 0.3:
            access.ratings.rate(one.turn.id, luck.choices((5, 4, 3, 2, 1), (74, 17, 5, 2, 2))[0])
    _morning(access, clock, luck)
    access.close()
    return clock()


def _morning(access: Access, clock: Clock, luck: random.Random) -> None:
    """Nearly two hours at nine windows; now and then somebody is called out of order."""
    queue, services = access.queue, list(access.read().centre.service_by_code)
    for window, person in enumerate(PEOPLE, 1):
        queue.open_window(window, person)
    ends: dict[int, int] = {}
    for minute in range(110):
        clock.forward(MINUTE)
        for _ in range(luck.choice((0, 1, 1, 1, 1))):
            priority = luck.choice((None,) * 6 + ("priority",))
            queue.issue(luck.choice(services), language=luck.choice(("az", "az", "ru")), priority=priority)
        for window in range(1, len(PEOPLE) + 1):
            if ends.get(window) == minute:
                queue.finish(window)
            if ends.get(window, 0) <= minute and _calls(access, window, luck):
                clock.forward(2 * SECOND)
                queue.start(window)
                ends[window] = minute + luck.randint(4, 17)


def _calls(access: Access, window: int, luck: random.Random) -> bool:
    """The next visitor, or in one of four calls the last one; whether there was one."""
    view = access.read()
    fitting = [visit for visit in view.waiting if visit.turn.service in view.centre.served_by[window]]
    if len(fitting) > 1 and luck.random() < 1 / 4:
        reason = luck.choice(view.centre.policy.skip_reasons).code
        access.queue.call_number(window, fitting[-1].ticket.text, reason=reason, staff=PEOPLE[window - 1])
        return True
    return access.queue.call_next(window) is not None
