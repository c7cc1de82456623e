"""Whatever a view looks like, estimates are sensible or there are none: never an exception, never nonsense."""

import math
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain.calibration import Correction
from shared.domain.centre import Centre, Service, Window
from shared.domain.day import BREAK, CLOSED, OPEN, PAUSED, Day, Shift
from shared.domain.estimate import STEP, UNKNOWN_FROM, Forecast, Quote
from shared.domain.learned import Comer, Learned, Pause
from shared.domain.order import MINUTE_MS
from shared.domain.service_times import LONGEST, Sample, Shape
from shared.domain.ticket import CALLED, HELD, SERVING, WAITING, Ticket, Turn
from shared.domain.view import View, Visit
from shared.domain.what_if import options, what_if
from tests.domain.small import at, small_centre

CENTRE = small_centre()
TODAY = date(2026, 3, 5)
NOW = at("2026-03-05 11:00")
DAY_MINUTES = 24 * 60


def sensible(quote: Quote) -> None:
    assert quote.people_ahead >= 0
    if quote.range is not None:
        assert quote.range.low % STEP == quote.range.high % STEP == 0
        assert 0 <= quote.range.low < quote.range.high
        assert quote.range.low < UNKNOWN_FROM
        assert quote.told
        assert 0 <= quote.told.low <= quote.told.high < math.inf


def sensible_view(view: View) -> None:
    forecast = Forecast(view)
    for visit in view.open_visits:
        sensible(forecast.waiting(visit))
    for service in view.centre.service_by_code.values():
        for priority in (None, *view.centre.class_by_code):
            sensible(forecast.newcomer(service, priority))
        sensible(forecast.newcomer(service, slot_at=view.at + 3_600_000))
    assert forecast.areas().keys() == view.centre.area_by_letter.keys()
    assert all(0 <= minutes < math.inf for minutes in forecast.minutes.values())
    changes = dict(what_if(view, options(view)))
    assert all(change.waiting > 0 for change in changes[options(view)[0]].values())


def turn(number: int, service: str, status: str, ago: float, window: int | None, then: float) -> Visit:
    """Somebody who came so many minutes ago (below zero: in what the clock now calls the future)."""
    came, moved = NOW - round(ago * MINUTE_MS), NOW - round(then * MINUTE_MS)
    at_window: dict[str, object] = {
        "window": window,
        "staff": "Leyla",
        "calls": 1,
        "first_called_at": moved,
        "last_called_at": moved,
    }
    more = at_window if status in (CALLED, SERVING) else dict[str, object]()
    if status == SERVING:
        more["started_at"] = moved
    if status == HELD:
        more["held_at"] = moved
    there = Turn(number, number, service, came, came, came, status, **more)  # type: ignore[arg-type]
    return Visit(Ticket(number, TODAY, "A", number, "az", came), there)


minutes = some.floats(-600, 6_000)
people = some.lists(
    some.tuples(some.sampled_from(["pension", "card", "grant", "reception", "gone"]), minutes, minutes), max_size=30
)
shifts = some.dictionaries(
    some.integers(1, 4), some.tuples(some.sampled_from([OPEN, BREAK, CLOSED]), minutes), max_size=4
)


@given(people, shifts, some.lists(some.sampled_from([CALLED, SERVING, HELD]), max_size=3), some.booleans())
def test_whoever_waits_and_whoever_works(
    waiting: list[tuple[str, float, float]],
    at_work: dict[int, tuple[str, float]],
    served: list[str],
    paused: bool,
) -> None:
    """Clocks set back, windows that the centre no longer has, services it never had, ones that never end."""
    visits = [
        turn(number, service, served[number] if number < len(served) else WAITING, ago, number + 1, then)
        for number, (service, ago, then) in enumerate(waiting)
    ]
    day = Day(TODAY, PAUSED, "power", paused_at=NOW) if paused else Day(TODAY)
    at_windows = {
        number: Shift(number, "Leyla", status, NOW - round(ago * MINUTE_MS))
        for number, (status, ago) in at_work.items()
    }
    ordered = tuple(sorted(visits, key=lambda visit: visit.turn.key))
    sensible_view(View(9, NOW, CENTRE, day, ordered, at_windows))


samples = some.builds(lambda values: _sample(values), some.lists(some.floats(-5, 1e6), max_size=6))
learned = some.builds(
    Learned,
    services=some.dictionaries(some.sampled_from(["pension", "card", "gone"]), samples),
    catalogue=some.floats(0, 1e5),
    arriving=samples,
    turning=samples,
    no_shows=some.lists(some.sampled_from([(0, 0), (5, 0), (5, 5), (1000, 1000)]), min_size=12, max_size=12).map(tuple),
    no_show=samples,
    left=some.tuples(some.integers(0, 10_000), some.floats(0, 1e6)),
    comers=some.lists(
        some.lists(
            some.builds(
                Comer,
                minute=some.floats(0, DAY_MINUTES),
                service=some.sampled_from(["pension", "gone"]),
                lead=some.floats(0.5, 20_000),
            ),
            max_size=20,
        ).map(lambda comers: tuple(sorted(comers))),
        max_size=4,
    ).map(tuple),
    breaks=some.dictionaries(
        some.integers(1, 4),
        some.tuples(some.builds(Pause, minute=some.floats(0, DAY_MINUTES), minutes=some.floats(0, 120))),
    ),
    openings=some.dictionaries(some.integers(1, 4), some.floats(0, DAY_MINUTES)),
    pauses=some.dictionaries(some.sampled_from([None, "lunch"]), samples),
    corrections=some.dictionaries(
        some.tuples(some.booleans(), some.integers(0, 2)),
        some.builds(
            Correction,
            count=some.integers(0, 100),
            middle=some.floats(0.25, 4),
            low=some.floats(0.25, 4),
            high=some.floats(0.25, 4),
            own_error=some.floats(0, 100),
            last_error=some.floats(0, 100),
        ),
    ),
    last_waits=some.dictionaries(some.tuples(some.sampled_from("AB"), some.booleans()), some.floats(0, 1e4)),
)


def _sample(values: list[float]) -> Sample:
    found = Sample()
    for value in values:
        found = found.seen(value)
    return found


@given(learned, some.integers(0, 12))
def test_whatever_has_been_learned(learned: Learned, waiting: int) -> None:
    visits = tuple(turn(number, "pension", WAITING, 60 - number, None, 0) for number in range(waiting))
    at_work = {number: Shift(number, "Leyla", OPEN, NOW - 90 * MINUTE_MS) for number in (1, 2)}
    sensible_view(View(99, NOW, CENTRE, Day(TODAY), visits, at_work, learned=learned))


@given(some.floats(0, 300), some.floats(0.05, 3), some.floats(0, 1e7))
def test_the_rest_of_a_service_is_never_below_zero_and_never_endless(mean: float, cv: float, elapsed: float) -> None:
    rests = Shape(mean, cv).rest(elapsed, (0.01, 0.5, 0.99))
    assert rests == sorted(rests)
    assert all(0 <= rest <= LONGEST for rest in rests)


class TestWithoutAnyWindow:
    def test_there_are_no_minutes(self) -> None:
        view = View(1, NOW, CENTRE, Day(TODAY), (turn(1, "pension", WAITING, 5, None, 0),))
        sensible_view(view)
        assert Forecast(view).minutes == {}
        assert Forecast(view).waiting(view.waiting[0]) == Quote(0, None)

    @pytest.mark.parametrize(
        ("now", "opens"),
        [
            ("2026-03-05 08:40", "2026-03-05 09:00"),
            ("2026-03-05 19:00", "2026-03-06 09:00"),
            ("2026-03-05 10:00", None),
        ],
    )
    def test_one_is_told_when_windows_open_if_that_lies_ahead(self, now: str, opens: str | None) -> None:
        quote = Forecast(View(1, at(now), CENTRE, Day(TODAY))).newcomer(CENTRE.service_by_code["card"])
        assert quote == Quote(0, None, None if opens is None else at(opens))

    def test_a_centre_may_have_none_at_all(self) -> None:
        sensible(Forecast(View(1, NOW, replace(CENTRE, windows=()), Day(TODAY))).newcomer(CENTRE.services[0]))


def test_a_paused_day_has_no_minutes() -> None:
    at_work = {1: Shift(1, "Leyla", OPEN, NOW)}
    view = View(1, NOW, CENTRE, Day(TODAY, PAUSED, "power", paused_at=NOW), (), at_work)
    assert Forecast(view).newcomer(CENTRE.service_by_code["card"]).range is None


def test_who_may_be_called_after_closing_is_known() -> None:
    at_work = {1: Shift(1, "Leyla", OPEN, NOW)}
    long = tuple(turn(number, "pension", WAITING, 60 - number, None, 0) for number in range(40))
    pension = CENTRE.service_by_code["pension"]
    assert Forecast(View(99, NOW, CENTRE, Day(TODAY), long, at_work)).newcomer(pension).late
    assert not Forecast(View(99, NOW, CENTRE, Day(TODAY), long[:4], at_work)).newcomer(pension).late


def test_services_that_take_no_time_are_called_one_after_the_other() -> None:
    quick = replace(CENTRE, services=tuple(replace(service, minutes=0) for service in CENTRE.services))
    visits = tuple(turn(number, "card", WAITING, 10, None, 0) for number in range(20))
    view = View(99, NOW, quick, Day(TODAY), visits, {1: Shift(1, "Leyla", OPEN, NOW)})
    sensible_view(view)
    told = Forecast(view).waiting(visits[-1]).range
    assert told
    assert told.high <= 60


@pytest.mark.parametrize("today", [date(2026, 3, 29), date(2026, 10, 25)])
@pytest.mark.parametrize("clock", ["00:30", "01:59", "02:30", "03:00", "11:00"])
def test_a_day_on_which_the_clocks_change(today: date, clock: str) -> None:
    berlin = small_centre(timezone="Europe/Berlin")
    now = at(f"{today} {clock}", "Europe/Berlin")
    known = Learned(comers=((Comer(125.0, "pension", 60.0),),), breaks={1: (Pause(150.0, 20.0),)})
    visits = tuple(replace(one, turn=replace(one.turn, base=now, sort_key=now, began_at=now)) for one in
                   (turn(number, "pension", WAITING, 0, None, 0) for number in range(5)))  # fmt: skip
    sensible_view(
        View(9, now, berlin, Day(today), visits, {1: Shift(1, "Leyla", OPEN, now - 3_600_000)}, learned=known)
    )


def five_thousand(windows: int) -> View:
    services = tuple(Service(f"s{number}", "A", {}, {}, 5 + number % 9) for number in range(40))
    centre: Centre = replace(
        CENTRE, services=services, windows=tuple(Window(number, areas=("A",)) for number in range(1, windows + 1))
    )
    visits = tuple(turn(number, f"s{number % 40}", WAITING, 300 - number * 0.05, None, 0) for number in range(5_000))
    at_work = {number: Shift(number, "Leyla", OPEN, NOW) for number in range(1, windows + 1)}
    return View(9_999, NOW, centre, Day(TODAY), visits, at_work)


def test_five_thousand_people_at_one_window_are_told_that_nobody_knows() -> None:
    view = five_thousand(1)
    forecast = Forecast(view)
    told = [forecast.waiting(visit) for visit in view.waiting]
    assert told[0].range
    assert told[-1].range is None
    assert told[-1].people_ahead == 4_999


def test_five_thousand_people_at_many_windows_are_told_something_sensible() -> None:
    view = five_thousand(55)
    forecast = Forecast(view)
    told = [forecast.waiting(visit) for visit in view.waiting]
    for quote in told:
        sensible(quote)
    known = [quote.told.middle for quote in told if quote.told]
    assert known == sorted(known)
