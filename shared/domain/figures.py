"""The figures of a report: each a function of a group of turns, with its definition, unit and source.

A group is everything of a day, an hour, an area, a person …; turns belong to when their wait began, not to when they
ended: otherwise a bad hour hides in the next one.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final, Literal

from shared.domain.group import Group
from shared.domain.measured import Measured, gave_up, left
from shared.domain.order import MINUTE_MS
from shared.domain.ticket import DONE, MERGED, NO_SHOW, TRANSFERRED, UNSERVED

Unit = Literal["count", "minutes", "share", "score"]
"""`share` is 0 to 1; `minutes` may have decimals."""

PROMISED_MINUTES: Final = 30
"""Nobody is to wait longer, unless a class or an appointment promises less."""
PROMISED_PRIORITY_MINUTES: Final = 15
PROMISED_BOOKED_MINUTES: Final = 10
ANSWERS_LEAST: Final = 10
"""Fewer answers tell more about a visitor than about the service."""


@dataclass(frozen=True)
class Figure:
    """One figure: its code, its unit, and how it comes about; None where a group has nothing to tell."""

    code: str
    unit: Unit
    of: Callable[[Group], float | None]


def promised_ms(one: Measured) -> int:
    """How long this visitor is to wait at most: 30 minutes, with priority 15, with an appointment 10.

    Source: the service levels that the order of the queue was designed for.
    """
    minutes = PROMISED_BOOKED_MINUTES if one.booked else PROMISED_PRIORITY_MINUTES if one.priority else PROMISED_MINUTES
    return minutes * MINUTE_MS


def visitors(group: Group) -> float:
    """Tickets given out: people or families, however many windows they went to."""
    return sum(one.first for one in group.turns)


def turns(group: Group) -> float:
    """Waits at the queue: a ticket that goes on to another window or to its next matter waits again."""
    return len(group.turns)


def served(group: Group) -> float:
    """Turns whose service was finished or handed on."""
    return sum(one.turn.status in (DONE, TRANSFERRED) and one.turn.started_at is not None for one in group.turns)


def transferred(group: Group) -> float:
    """Turns that were sent on to another service, window or person."""
    return group.ended(TRANSFERRED)


def no_shows(group: Group) -> float:
    """Turns that were called and did not come."""
    return group.ended(NO_SHOW)


def no_show_share(group: Group) -> float | None:
    """No-shows among the turns that were called."""
    return _share(group.ended(NO_SHOW), sum(one.called for one in group.turns))


def gone(group: Group) -> float:
    """Turns whose visitors left before they were called."""
    return sum(map(gave_up, group.turns))


def unserved(group: Group) -> float:
    """Turns that were still open when the day was closed."""
    return group.ended(UNSERVED)


def waiting(group: Group) -> float:
    """Turns that wait for their first call now."""
    return sum(one.waits for one in group.turns)


def wait_mean(group: Group) -> float | None:
    """Mean wait, minutes: first call − the later of arrival (check-in), slot and opening, without the day's pauses.

    By Kaplan and Meier: whoever still waits, or left, counts as having waited longer. While the longest wait goes on
    it is a lower bound.
    """
    return _minutes(group.waits.mean)


def wait_median(group: Group) -> float | None:
    """The wait, in minutes, that half of the turns do not exceed; like the mean it does not leave out who waits."""
    return _minutes(group.waits.percentile(0.5))


def wait_p90(group: Group) -> float | None:
    """The wait, in minutes, that nine of ten turns do not exceed."""
    return _minutes(group.waits.percentile(0.9))


def wait_longest(group: Group) -> float | None:
    """The longest wait, minutes, be it over or not."""
    return _minutes(max((one.wait_ms for one in group.turns if one.turn.status != MERGED), default=None))


def to_window_mean(group: Group) -> float | None:
    """Mean time from the last call to the start of the service, minutes."""
    return _mean([one.to_window_ms for one in group.turns if one.to_window_ms is not None])


def service_mean(group: Group) -> float | None:
    """Mean time of finished services, minutes: finish − start without the time on hold."""
    return _mean(group.services)


def service_p90(group: Group) -> float | None:
    """The time, in minutes, that nine of ten finished services do not exceed."""
    times = sorted(group.services)
    return _minutes(times[-(-len(times) * 9 // 10) - 1]) if times else None


def level(group: Group) -> float | None:
    """Service level: S ÷ (S + L + A + V).

    S were called within what was promised, L later; A left, or were unserved, after it; V wait longer than that.
    Whoever left sooner, or still waits within it, tells nothing yet.
    """
    kept, missed, _ = _promises(group)
    return _share(kept, kept + missed)


def level_least(group: Group) -> float | None:
    """The lowest service level that the day can still end with: nobody who waits now is called in time."""
    kept, missed, pending = _promises(group)
    return _share(kept, kept + missed + pending)


def level_most(group: Group) -> float | None:
    """The highest service level that the day can still end with: all who can still be called in time are."""
    kept, missed, pending = _promises(group)
    return _share(kept + pending, kept + missed + pending)


def quoted_inside(group: Group) -> float | None:
    """Turns called within the range that the ticket had told, among those that were told one and called.

    From the issue to the first call, interruptions and all: that is what the visitor goes through.
    """
    told = group.told
    return _share(sum(low <= wait <= high for low, wait, high in told), len(told))


def promises_broken(group: Group) -> float | None:
    """Turns called later than the ticket had told; the aim is one in ten at most."""
    told = group.told
    return _share(sum(wait > high for _, wait, high in told), len(told))


def open_minutes(group: Group) -> float | None:
    """Time that windows were open, minutes, breaks left out."""
    return _minutes(sum(stay.lasted_ms for stay in group.stays if not stay.on_break)) if group.stays else None


def break_minutes(group: Group) -> float | None:
    """Time of breaks, minutes."""
    return _minutes(sum(stay.lasted_ms for stay in group.stays if stay.on_break)) if group.stays else None


def busy_share(group: Group) -> float | None:
    """Share of the open time in which somebody was called to the window or served there."""
    return _share(group.spent("busy"), sum(stay.lasted_ms for stay in group.stays if not stay.on_break))


def idle_in_vain(group: Group) -> float | None:
    """Time, in minutes, that windows were open and free while somebody whom they serve was waiting."""
    return _minutes(group.spent("in_vain")) if group.stays else None


def satisfaction(group: Group) -> float | None:
    """Mean answer, 1 to 5; only from ten answers on, so that no answer can be told from the figure."""
    scores = group.answers
    return sum(scores) / len(scores) if len(scores) >= ANSWERS_LEAST else None


def response(group: Group) -> float | None:
    """Rated turns among the finished ones."""
    return _share(len(group.answers), group.ended(DONE))


FIGURES: Final[tuple[Figure, ...]] = (
    Figure("visitors", "count", visitors),
    Figure("turns", "count", turns),
    Figure("served", "count", served),
    Figure("waiting", "count", waiting),
    Figure("transferred", "count", transferred),
    Figure("no_shows", "count", no_shows),
    Figure("no_show_share", "share", no_show_share),
    Figure("gone", "count", gone),
    Figure("unserved", "count", unserved),
    Figure("wait_mean", "minutes", wait_mean),
    Figure("wait_median", "minutes", wait_median),
    Figure("wait_p90", "minutes", wait_p90),
    Figure("wait_longest", "minutes", wait_longest),
    Figure("level", "share", level),
    Figure("level_least", "share", level_least),
    Figure("level_most", "share", level_most),
    Figure("to_window_mean", "minutes", to_window_mean),
    Figure("service_mean", "minutes", service_mean),
    Figure("service_p90", "minutes", service_p90),
    Figure("quoted_inside", "share", quoted_inside),
    Figure("promises_broken", "share", promises_broken),
    Figure("open_minutes", "minutes", open_minutes),
    Figure("break_minutes", "minutes", break_minutes),
    Figure("busy_share", "share", busy_share),
    Figure("idle_in_vain", "minutes", idle_in_vain),
    Figure("satisfaction", "score", satisfaction),
    Figure("response", "share", response),
)


def figures(group: Group) -> dict[str, float | None]:
    """All figures of a group, by code."""
    return {figure.code: figure.of(group) for figure in FIGURES}


def _promises(group: Group) -> tuple[int, int, int]:
    """How many promises were kept, were missed, and are pending."""
    kept = missed = pending = 0
    for one in group.turns:
        in_time = one.wait_ms <= promised_ms(one)
        if one.called:
            kept += in_time
            missed += not in_time
        elif one.waits:
            pending += in_time
            missed += not in_time
        elif left(one):
            missed += not in_time
    return kept, missed, pending


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _mean(times: Collection[int]) -> float | None:
    return _minutes(sum(times) / len(times)) if times else None


def _minutes(milliseconds: float | None) -> float | None:
    return None if milliseconds is None else milliseconds / MINUTE_MS
