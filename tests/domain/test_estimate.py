"""What people are told about their wait."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain import step
from shared.domain.appointment import arrival
from shared.domain.centre import Centre, Window
from shared.domain.day import BREAK, OPEN, Day, Shift
from shared.domain.errors import QueueError
from shared.domain.estimate import STEP, Forecast, Quote, Range
from shared.domain.order import MINUTE_MS, sort_key
from shared.domain.ticket import Ticket, Turn
from shared.domain.view import View, Visit
from tests.domain.small import at, small_centre

CENTRE = small_centre()
NOW = at("2026-03-05 11:00")
TODAY = date(2026, 3, 5)
LIKE_EACH_OTHER = small_centre(windows=tuple(Window(number, areas=("A", "B")) for number in (1, 2, 3)))
"""A centre whose windows all serve everything."""


def person(
    seq: int, service: str = "pension", priority: str | None = None, minutes_ago: float = 30, centre: Centre = CENTRE
) -> Visit:
    came = NOW - int(minutes_ago * MINUTE_MS)
    ticket = Ticket(seq, TODAY, "A", seq, "az", came, priority=priority)
    return Visit(ticket, Turn(seq, seq, service, came, sort_key(centre, came, priority), came))


def at_window(visit: Visit, window: int, served_for: float | None = None) -> Visit:
    """The same person at a window: called, or served for so many minutes."""
    turn = step.call(visit.turn, NOW - 60_000, window, "Leyla")
    return replace(visit, turn=turn if served_for is None else step.start(turn, NOW - int(served_for * MINUTE_MS)))


def hall(*visits: Visit, open_windows: tuple[int, ...] = (1, 2, 3), centre: Centre = CENTRE, **shifts: Shift) -> View:
    at_work = {number: Shift(number, f"person {number}", OPEN, NOW) for number in open_windows}
    at_work |= {shift.window: shift for shift in shifts.values()}
    ordered = tuple(sorted(visits, key=lambda visit: visit.turn.key))
    return View(100, NOW, centre, Day(TODAY), ordered, at_work)


def around(minutes: float, told: Range | None) -> bool:
    """Whether a range has these minutes well inside it."""
    return told is not None and told.low <= minutes <= told.high and told.low < minutes * 1.01 < told.high


def quote(view: View, service: str = "pension", priority: str | None = None, *needs: str) -> Quote:
    return Forecast(view).newcomer(view.centre.service_by_code[service], priority, frozenset(needs))


class TestANewcomer:
    def test_to_an_empty_hall_is_called_at_once(self) -> None:
        assert quote(hall()) == Quote(0, Range(0, 5))

    def test_waits_for_those_before(self) -> None:
        """Window 1 alone: three pensions of 15 minutes each."""
        told = quote(hall(person(1), person(2), person(3), open_windows=(1,)))
        assert told.people_ahead == 3
        assert around(45, told.range)

    def test_has_no_range_while_no_window_serves_the_service(self) -> None:
        assert quote(hall(person(1), open_windows=(3,))) == Quote(1, None)
        assert quote(hall(open_windows=())) == Quote(0, None)

    def test_has_no_range_while_no_window_offers_what_is_needed(self) -> None:
        assert quote(hall(open_windows=(1, 3)), "pension", None, "low-desk").range is None
        assert quote(hall(open_windows=(2,)), "pension", None, "low-desk").range == Range(0, 5)

    def test_waits_until_the_window_is_free(self) -> None:
        served = at_window(person(1), 1, served_for=5)
        assert around(9, quote(hall(served, open_windows=(1,))).range)

    @pytest.mark.parametrize("minutes", [60, 600, 6_000])
    def test_a_service_that_does_not_end_is_not_thought_to_take_its_time_again(self, minutes: float) -> None:
        served = at_window(person(1), 1, served_for=minutes)
        told = quote(hall(served, open_windows=(1,))).range
        assert told
        assert told.high <= 60

    def test_waits_for_a_break_to_end(self) -> None:
        lunch = Shift(1, "Leyla", BREAK, NOW - 5 * MINUTE_MS, "lunch")
        assert around(10, quote(hall(open_windows=(), lunch=lunch)).range)

    def test_goes_where_it_is_quickest(self) -> None:
        busy = at_window(person(1), 1, served_for=0)
        assert quote(hall(busy)).range == Range(0, 5), "window 2 is free"

    def test_of_a_class_is_counted_before_those_within_the_head_start(self) -> None:
        lately = [person(seq, minutes_ago=30) for seq in (1, 2, 3)]
        assert quote(hall(*lately, open_windows=(1,)), "pension", "priority") == Quote(0, Range(0, 5))
        long_ago = [person(seq, minutes_ago=70) for seq in (1, 2, 3)]
        told = quote(hall(*long_ago, open_windows=(1,)), "pension", "priority")
        assert told.people_ahead == 3
        assert around(45, told.range)

    def test_comes_after_somebody_of_the_same_moment(self) -> None:
        told = quote(hall(person(1, minutes_ago=0), open_windows=(1,)))
        assert told.people_ahead == 1
        assert around(15, told.range)

    def test_of_an_unknown_class_is_refused(self) -> None:
        with pytest.raises(QueueError) as refusal:
            quote(hall(), "pension", "vip")
        assert refusal.value.code == "class_unknown"

    def test_somebody_called_is_still_ahead_somebody_served_is_not(self) -> None:
        view = hall(at_window(person(1), 1), at_window(person(2), 2, served_for=1), person(3))
        assert quote(view).people_ahead == 2

    def test_people_of_other_areas_are_not_counted_ahead(self) -> None:
        assert quote(hall(person(1, "benefit"), person(2))).people_ahead == 1


class TestWhoWaits:
    def test_is_told_the_own_place(self) -> None:
        first, second = person(1, minutes_ago=20), person(2, minutes_ago=10)
        forecast = Forecast(hall(first, second, open_windows=(1,)))
        assert forecast.waiting(first) == Quote(0, Range(0, 5))
        told = forecast.waiting(second)
        assert told.people_ahead == 1
        assert around(15, told.range)

    def test_has_no_range_without_a_window(self) -> None:
        first = person(1)
        assert Forecast(hall(first, open_windows=(3,))).waiting(first) == Quote(0, None)


class TestAnArea:
    def test_tells_how_many_wait_and_how_long_it_takes(self) -> None:
        states = Forecast(hall(person(1), person(2, "card"), person(3, "benefit"), open_windows=(1,))).areas()
        assert {letter: state.waiting for letter, state in states.items()} == {"A": 2, "B": 1, "N": 0}
        assert states["A"].range is not None
        assert states["B"].range is None, "no open window serves it"


@pytest.mark.parametrize(("low", "high", "wide"), [(10, 40, False), (10, 45, True), (0, 5, False)])
def test_a_range_that_says_too_little_is_wide(low: int, high: int, wide: bool) -> None:
    assert Range(low, high).is_wide == wide


people = some.lists(
    some.tuples(
        some.sampled_from(["pension", "card", "benefit", "grant"]),
        some.sampled_from([None, "priority", "disabled", "veteran"]),
        some.integers(0, 180),
    ),
    max_size=25,
)
windows = some.sets(some.sampled_from([1, 2, 3]))


@given(people, windows, some.sampled_from(["pension", "benefit"]))
def test_every_range_is_in_steps_of_five_and_has_a_width(
    waiting: list[tuple[str, str | None, int]], open_windows: set[int], service: str
) -> None:
    view = hall(*_people(waiting, CENTRE), open_windows=tuple(open_windows))
    forecast = Forecast(view)
    quotes = [quote(view, service), *(forecast.waiting(visit) for visit in view.waiting)]
    ranges = [told.range for told in quotes] + [state.range for state in forecast.areas().values()]
    for told in filter(None, ranges):
        assert told.low % STEP == told.high % STEP == 0
        assert 0 <= told.low < told.high
    served = {code for number in open_windows for code in CENTRE.served_by[number]}
    assert (quotes[0].range is not None) == (service in served)
    assert forecast.minutes.keys() == {visit.turn.id for visit in view.waiting if visit.turn.service in served}


@given(people, windows, some.sampled_from([None, "priority", "disabled", "veteran"]))
def test_a_newcomer_of_a_class_is_never_told_longer_than_another(
    waiting: list[tuple[str, str | None, int]], open_windows: set[int], priority: str | None
) -> None:
    view = hall(*_people(waiting, CENTRE), open_windows=tuple(open_windows))
    with_class, without = quote(view, "pension", priority), quote(view, "pension")
    assert with_class.people_ahead <= without.people_ahead
    if with_class.range and without.range:
        assert with_class.range.low <= without.range.low
        assert with_class.range.high <= without.range.high


@given(people, some.sets(some.sampled_from([1, 2, 3]), min_size=1), some.data())
def test_where_all_windows_serve_alike_one_more_in_the_queue_never_shortens_the_wait(
    waiting: list[tuple[str, str | None, int]], open_windows: set[int], data: some.DataObject
) -> None:
    more = _people(waiting, LIKE_EACH_OTHER)
    fewer = [visit for visit in more if visit is not data.draw(some.sampled_from(more))] if more else []
    views = [hall(*visits, open_windows=tuple(open_windows), centre=LIKE_EACH_OTHER) for visits in (fewer, more)]
    short, long = (quote(view) for view in views)
    assert short.people_ahead <= long.people_ahead
    assert short.range
    assert long.range
    assert short.range.low <= long.range.low
    assert short.range.high <= long.range.high


@given(people, some.integers(1, 3))
def test_one_more_open_window_that_serves_alike_never_lengthens_the_wait(
    waiting: list[tuple[str, str | None, int]], count: int
) -> None:
    visits = _people(waiting, LIKE_EACH_OTHER)
    few = quote(hall(*visits, open_windows=tuple(range(1, count)), centre=LIKE_EACH_OTHER))
    many = quote(hall(*visits, open_windows=tuple(range(1, count + 1)), centre=LIKE_EACH_OTHER))
    assert many.range
    if few.range:
        assert many.range.high <= few.range.high


@given(people, windows)
def test_the_same_view_gives_everybody_the_same_answer(
    waiting: list[tuple[str, str | None, int]], open_windows: set[int]
) -> None:
    view = hall(*_people(waiting, CENTRE), open_windows=tuple(open_windows))
    assert Forecast(view).areas() == Forecast(view).areas()
    assert Forecast(view).minutes == Forecast(view).minutes


def _people(drawn: list[tuple[str, str | None, int]], centre: Centre) -> list[Visit]:
    ordered = sorted(drawn, key=lambda one: -one[2])
    return [person(seq, *one, centre=centre) for seq, one in enumerate(ordered, start=1)]


def booked(seq: int, slot: float, service: str = "pension") -> Visit:
    """Somebody with an appointment in so many minutes, who has just checked in."""
    slot_at = NOW + round(slot * MINUTE_MS)
    came = arrival(CENTRE, slot_at, NOW)
    ticket = Ticket(seq, TODAY, "A", seq, "az", NOW, slot_at=slot_at)
    key = sort_key(CENTRE, came.base, None, slot_at)
    return Visit(ticket, Turn(seq, seq, service, came.base, key, NOW, not_before=came.not_before))


class TestAppointments:
    def test_who_is_early_gives_way_until_shortly_before_the_slot(self) -> None:
        """Window 1 alone, pensions of about 15 minutes: at 20 the appointment of 11:30 is due."""
        early, others = booked(1, 30), [person(seq, minutes_ago=5) for seq in (2, 3, 4)]
        forecast = Forecast(hall(early, *others, open_windows=(1,)))
        ordered = sorted((*others, early), key=lambda visit: forecast.minutes[visit.turn.id])
        assert ordered == [others[0], others[1], early, others[2]]

    def test_who_is_early_is_called_where_nobody_else_waits(self) -> None:
        early = booked(1, 120)
        assert Forecast(hall(early, open_windows=(1,))).waiting(early) == Quote(0, Range(0, 5))

    def test_a_newcomer_goes_before_who_is_early(self) -> None:
        assert quote(hall(booked(1, 55), open_windows=(1,))).range == Range(0, 5)

    def test_a_newcomer_goes_after_who_is_in_time(self) -> None:
        told = quote(hall(booked(1, 5), open_windows=(1,)))
        assert told.people_ahead == 1
        assert around(15, told.range)

    def test_somebody_who_checks_in_is_told_by_the_slot(self) -> None:
        view = hall(*(person(seq, minutes_ago=20) for seq in (1, 2, 3, 4)), open_windows=(1,))
        pension = CENTRE.service_by_code["pension"]

        def told(slot: float) -> Range | None:
            return Forecast(view).newcomer(pension, slot_at=NOW + round(slot * MINUTE_MS)).range

        assert told(0) == Range(0, 5), "in time, it passes all who came within the hour"
        assert around(30, told(35)), "early, it is called at the first end of a service that is due"
        assert around(60, told(-30)), "late, it is the last one"
