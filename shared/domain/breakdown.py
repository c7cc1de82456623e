"""A record cut into groups: by day, hour, area, service, window, class, language, channel, person."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeVar

from shared.domain.group import Group
from shared.domain.measured import Measured, Recorded, hour
from shared.domain.presence import Stay

T = TypeVar("T")
Key = str | int

NO_SCORES: Final[Mapping[int, int]] = MappingProxyType({})
NOBODY: Final = ""
"""The person of turns that nobody has called yet."""


@dataclass(frozen=True)
class Dimension:
    """One way to cut. `turn` gives a turn's group (None: it has none), `stay` that of a stay where stays have one."""

    code: str
    turn: Callable[[Recorded, Measured], Key | None]
    stay: Callable[[Stay], Key] | None = None


DIMENSIONS: Final[Mapping[str, Dimension]] = {
    dimension.code: dimension
    for dimension in (
        Dimension("day", lambda record, one: one.day.isoformat(), lambda stay: stay.day.isoformat()),
        Dimension("hour", lambda record, one: hour(record.centre, one)),
        Dimension("area", lambda record, one: one.area),
        Dimension("service", lambda record, one: one.turn.service),
        Dimension("window", lambda record, one: one.turn.window, lambda stay: stay.window),
        Dimension("class", lambda record, one: "appointment" if one.booked and not one.priority else one.priority),
        Dimension("language", lambda record, one: one.language),
        Dimension("channel", lambda record, one: one.channel),
        Dimension("person", lambda record, one: one.turn.staff, lambda stay: stay.staff),
    )
}


def whole(record: Recorded, scores: Mapping[int, int] = NO_SCORES) -> Group:
    """Everything in one group; `scores` are the visitors' answers by turn."""
    return Group(record.turns, record.stays, scores)


def breakdown(record: Recorded, by: str, scores: Mapping[int, int] = NO_SCORES) -> dict[Key, Group]:
    """The groups of a dimension, in the order of their keys."""
    dimension = DIMENSIONS[by]
    turns = _sorted_out(record.turns, lambda one: dimension.turn(record, one))
    stays = _sorted_out(record.stays, dimension.stay) if dimension.stay else {}
    keys = sorted(turns.keys() | stays.keys(), key=lambda key: (isinstance(key, str), key))
    return {key: Group(turns.get(key, ()), stays.get(key, ()), scores) for key in keys}


def arrivals(record: Recorded) -> dict[tuple[int, int], float]:
    """Visitors who came in an hour, on average: (weekday, 0 = Monday; hour of the day) → mean over its days.

    Only the days on which anybody came count.
    """
    days = Counter(day.weekday() for day in record.days)
    came = Counter((one.day.weekday(), hour(record.centre, one)) for one in record.turns if one.first)
    return {place: count / days[place[0]] for place, count in came.items()}


def _sorted_out(things: Iterable[T], key: Callable[[T], Key | None]) -> dict[Key, list[T]]:
    found: dict[Key, list[T]] = {}
    for thing in things:
        group = key(thing)
        if group is not None:
            found.setdefault(group, []).append(thing)
    return found
