"""A centre for the benchmarks of estimates: areas, services, windows, and how its people behave without saying so."""

import math
from dataclasses import dataclass, field
from datetime import date
from itertools import accumulate
from random import Random

from shared.domain.centre import Area, Centre, Hours, PriorityClass, Service, Window
from shared.domain.hours import instant

MINUTE = 60_000
AREAS, SERVICES = 9, 132
PROFILE = (0.35, 1.25, 1.45, 1.3, 1.05, 0.85, 0.95, 1.0, 0.85, 0.5)
"""Visitors by hour from 08:30 on, against the mean."""
CLASSES = (None, "priority", "disabled")
CLASS_SHARES = (0.78, 0.14, 0.08)
CV = 0.8
SPEED_SIGMA = 0.15
DEMAND_NOISE = 0.08
TRANSFERS = 0.07
PATIENCE = 1_500.0
"""Minutes after which somebody who still waits gives the ticket up, in the mean."""


@dataclass(frozen=True)
class World:
    """What is true of a centre and what nobody has told its queue. Times in minutes."""

    centre: Centre
    means: dict[str, float]
    weights: tuple[float, ...]
    speeds: dict[int, float]
    breaks: dict[int, tuple[tuple[str, float], ...]]
    per_day: float
    """Visitors on a usual day."""
    deviation: float = CV
    catalogue_off: float = 0.0
    shares: tuple[float, ...] = CLASS_SHARES
    by_code: dict[str, float] = field(default_factory=dict)

    def service_ms(self, dice: Random, code: str, window: int) -> int:
        """How long somebody is served at a window."""
        sigma = math.sqrt(math.log1p(self.deviation**2))
        mean = self.means[code] / self.speeds.get(window, 1.0)
        return max(1000, round(mean * MINUTE * dice.lognormvariate(-sigma * sigma / 2, sigma)))


def made_centre(windows: int, load: float, seed: int, catalogue_off: float = 0.25) -> World:
    """A centre whose windows have work for `load` of their time on a usual day.

    `catalogue_off` is the spread (sigma) by which the catalogue's minutes are wrong.
    """
    dice = Random(seed)
    areas = tuple(Area("ABCDEFGHJ"[number], "file", {"en": f"Area {number}"}) for number in range(AREAS))
    services, means = [], {}
    for number in range(SERVICES):
        minutes = dice.choice((4, 5, 6, 8, 8, 10, 10, 12, 15, 20))
        code, words = f"s{number}", {"en": f"Service {number}"}
        services.append(Service(code, areas[number % AREAS].letter, words, words, minutes))
        means[code] = minutes * math.exp(dice.gauss(0, catalogue_off))
    rooms = tuple(Window(number + 1, areas=_areas_of(number, dice)) for number in range(windows))
    popularity = [1 / (1 + number // AREAS) for number in range(SERVICES)]
    weights = _balanced(services, means, rooms, popularity)
    hours = Hours(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "09:00", "18:00", "08:30", "17:30")
    classes = (
        PriorityClass("priority", {"en": "Priority"}, head_start_minutes=30),
        PriorityClass("disabled", {"en": "Disabled"}, head_start_minutes=60),
    )
    centre = Centre(
        "made", "Asia/Baku", {"en": "Made"}, hours, areas, tuple(services), rooms, languages=("en",), classes=classes
    )
    speeds = {room.number: math.exp(dice.gauss(0, SPEED_SIGMA)) for room in rooms}
    breaks = {room.number: _roster(dice) for room in rooms}
    each = sum(weight * means[one.code] for weight, one in zip(weights, services, strict=True)) / sum(weights)
    # a call to the window, a pause after it, and now and then somebody who does not come; transfers are served twice
    busy = (each + 0.85) * (1 + TRANSFERS) * 0.95
    open_minutes = sum(540 - sum(minutes for _, minutes in breaks[room.number]) for room in rooms)
    return World(centre, means, tuple(weights), speeds, breaks, load * open_minutes / busy)


def _areas_of(number: int, dice: Random) -> tuple[str, ...]:
    own = "ABCDEFGHJ"[number % AREAS]
    others = dice.sample([letter for letter in "ABCDEFGHJ" if letter != own], dice.choice((0, 1, 1, 2)))
    return (own, *others)


def _roster(dice: Random) -> tuple[tuple[str, float], ...]:
    lunch = dice.choice(("12:00", "12:45", "13:30", "14:15"))
    tea = dice.choice(("10:30", "11:00", "15:30", "16:00"))
    return tuple(sorted(((lunch, 45.0), (tea, 15.0))))


def _balanced(
    services: list[Service], means: dict[str, float], rooms: tuple[Window, ...], popularity: list[float]
) -> list[float]:
    """Popularity of services such that every area has work for its windows."""
    room_for: dict[str, float] = {}
    for room in rooms:
        for letter in room.areas:
            room_for[letter] = room_for.get(letter, 0.0) + 1 / len(room.areas)
    work: dict[str, float] = {}
    for one, likes in zip(services, popularity, strict=True):
        work[one.area] = work.get(one.area, 0.0) + likes * means[one.code]
    return [likes * room_for[one.area] / work[one.area] for one, likes in zip(services, popularity, strict=True)]


def arrivals(world: World, day: date, dice: Random) -> list[tuple[int, str, str | None]]:
    """Everybody of a day: when they come, for what, in which class."""
    begin, end = (instant(world.centre, day, clock) for clock in ("08:30", "17:30"))
    count = round(world.per_day * max(0.3, dice.gauss(1, DEMAND_NOISE)))
    slots = list(accumulate(PROFILE[:9]))
    codes = [service.code for service in world.centre.services]
    found = []
    for _ in range(count):
        slot = dice.choices(range(9), cum_weights=slots)[0]
        at = begin + round((slot + dice.random()) * (end - begin) / 9)
        service = dice.choices(codes, world.weights)[0]
        found.append((at, service, dice.choices(CLASSES, world.shares)[0]))
    return sorted(found, key=lambda one: one[0])
