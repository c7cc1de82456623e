"""How many windows a centre needs, tried out on simulated days."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from shared.domain.breakdown import breakdown, whole
from shared.domain.centre import Centre
from shared.domain.figures import figures
from shared.domain.measured import Recorded
from shared.simulation.habits import Habits
from shared.simulation.scratch import played, store_of, with_windows

AIM: Final = 0.8
"""So many turns are to be called within what was promised."""
BUSY: Final = 0.85
"""Windows that are busier than that cannot catch up with a rush."""
FEWER: Final = 2
MORE: Final = 8


@dataclass(frozen=True)
class Option:
    """A number of windows, and the figures of days with them."""

    windows: int
    figures: dict[str, float | None]

    @property
    def keeps_promises(self) -> bool:
        """Whether enough people are called in time."""
        return (self.figures["level"] or 0.0) >= AIM


def options(
    centre: Centre,
    days: Sequence[date],
    habits: Habits,
    *,
    seed: int = 1,
    done: Callable[[], None] = lambda: None,
) -> Iterator[Option]:
    """The same days with fewer and with more windows than the centre has, up to the first that are enough."""
    present = len(centre.windows)
    for count in range(max(1, present - FEWER), present + MORE + 1):
        changed = with_windows(centre, count)
        if changed is None:
            continue
        with store_of(changed, days[0]) as store:
            record = played(store, changed, days, habits, seed=seed)
        done()
        option = Option(count, figures(whole(record)))
        yield option
        if option.keeps_promises and count >= present:
            return


def needed_by_hour(record: Recorded) -> dict[int, float]:
    """Hour → windows that the work of those who came in it needs, if none is busier than `BUSY`.

    Work is the way to the window and the service, of a mean day.
    """
    work = {}
    for hour, group in breakdown(record, "hour").items():
        at_window = sum((one.to_window_ms or 0) + (one.service_ms or 0) for one in group.turns)
        work[int(hour)] = at_window / 3_600_000 / max(1, len(record.days)) / BUSY
    return work
