"""Instead of minutes: that no window serves this now, and when one will."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain.centre import SpecialDay
from shared.domain.day import BREAK, CLOSED, OPEN, PAUSED, Day, Shift
from shared.domain.estimate import AreaState, Forecast, Quote, Range
from shared.domain.hours import opening
from shared.domain.learned import Learned
from shared.domain.order import MINUTE_MS
from shared.domain.ticket import Ticket, Turn
from shared.domain.view import View, Visit
from tests.domain.small import at, shown, small_centre

CENTRE = small_centre()
THURSDAY = date(2026, 3, 5)
PENSION = CENTRE.service_by_code["pension"]
ALL = (1, 2, 3)


def hall(
    moment: str = "2026-03-05 11:00",
    windows: tuple[int, ...] = (),
    status: str = OPEN,
    shift: str = OPEN,
    planned: str | None = None,
) -> View:
    """The centre at a moment, with so many windows at work."""
    now = at(moment)
    shifts = {number: Shift(number, f"person {number}", shift, now, planned=planned) for number in windows}
    return View(9, now, CENTRE, Day(date.fromisoformat(moment[:10]), status), shifts=shifts)


def told(view: View, *needs: str) -> Quote:
    return Forecast(view).newcomer(PENSION, needs=frozenset(needs))


def opens(view: View, *needs: str) -> str | None:
    """When windows open, for people; nobody is told minutes besides."""
    quote = told(view, *needs)
    assert quote.range is None
    return shown(quote.opens_at)


class TestWindowsOpen:
    def test_today_before_the_hours_begin(self) -> None:
        assert opens(hall("2026-03-05 08:40")) == "2026-03-05 09:00"

    def test_today_even_if_one_of_them_is_there_before(self) -> None:
        """Nobody knows how many will be there: what one window would take is no estimate."""
        assert opens(hall("2026-03-05 08:55", windows=(1,))) == "2026-03-05 09:00"
        assert told(hall("2026-03-05 09:00", windows=(1,))).range == Range(0, 5)

    def test_on_the_next_day_when_the_hours_are_over(self) -> None:
        assert opens(hall("2026-03-05 18:00")) == "2026-03-06 09:00"

    def test_on_the_next_working_day(self) -> None:
        assert opens(hall("2026-03-06 18:30")) == "2026-03-09 09:00", "after the weekend"
        assert opens(hall("2026-03-19 18:30")) == "2026-03-23 09:00", "after the holiday and the weekend"
        assert opens(hall("2026-03-27 18:30")) == "2026-03-28 10:00", "on a Saturday with hours of its own"

    def test_on_the_next_day_where_this_one_was_closed_early(self) -> None:
        assert opens(hall(windows=ALL, status=CLOSED)) == "2026-03-06 09:00"
        assert opens(hall("2026-03-05 08:40", status=CLOSED)) == "2026-03-06 09:00"

    def test_nobody_knows_when_within_the_hours(self) -> None:
        quote = told(hall())
        assert quote == Quote(0, None, None)
        assert quote.no_window

    def test_nobody_knows_when_the_day_will_go_on(self) -> None:
        quote = told(hall(windows=ALL, status=PAUSED))
        assert quote == Quote(0, None, None)
        assert not quote.no_window, "there are windows, and an interruption"

    def test_never_for_what_no_window_of_the_centre_serves(self) -> None:
        assert opens(hall("2026-03-05 08:40"), "escort") is None
        assert opens(hall("2026-03-05 08:40"), "low-desk") == "2026-03-05 09:00"


class TestMinutesAreTold:
    def test_while_the_only_window_is_on_a_break(self) -> None:
        quote = told(hall(windows=(1,), shift=BREAK))
        assert quote.range is not None
        assert not quote.no_window
        assert quote.opens_at is None

    def test_while_a_break_is_planned(self) -> None:
        view = hall(windows=(1,), planned="lunch")
        came = view.at - MINUTE_MS
        turn = Turn(1, 1, "pension", came, came, came, "serving", 1, "person 1", calls=1, first_called_at=came,
                    last_called_at=came, started_at=came)  # fmt: skip
        visit = Visit(Ticket(1, THURSDAY, "A", 1, "az", came), turn)
        with_break = told(replace(view, open_visits=(visit,))).told
        without = told(replace(hall(windows=(1,)), open_visits=(visit,))).told
        assert with_break
        assert without
        assert with_break.middle > without.middle + 8, "the break comes between"

    def test_in_overtime(self) -> None:
        assert told(hall("2026-03-05 18:20", windows=(1,))).range == Range(0, 5)


class TestWindowsThatUsuallyOpen:
    """Window 1 is there; window 2, which serves pensions too, opens at nine on most days."""

    def hall(self, moment: str, windows: tuple[int, ...] = (1,)) -> View:
        view = hall(moment, windows)
        came = view.at - 5 * MINUTE_MS
        visits = tuple(
            Visit(Ticket(number, THURSDAY, "A", number, "az", came), Turn(number, number, "pension", came, came, came))
            for number in range(1, 7)
        )
        return replace(view, open_visits=visits, learned=Learned(openings={2: 9 * 60.0}))

    def wait(self, view: View) -> float:
        quote = told(view)
        assert quote.told
        return quote.told.middle

    def test_are_counted_until_ten_minutes_after_their_time(self) -> None:
        alone = self.wait(replace(self.hall("2026-03-05 09:01"), learned=Learned()))
        assert self.wait(self.hall("2026-03-05 09:01")) < 0.7 * alone
        assert self.wait(self.hall("2026-03-05 09:09")) < 0.7 * alone
        assert self.wait(self.hall("2026-03-05 09:11")) == pytest.approx(alone)

    def test_alone_are_no_window(self) -> None:
        quote = told(self.hall("2026-03-05 09:01", ()))
        assert (quote.range, quote.opens_at, quote.no_window) == (None, None, True)

    def test_are_what_they_are_once_they_are_there(self) -> None:
        there = self.hall("2026-03-05 09:01", (1, 2))
        assert told(there) == told(replace(there, learned=Learned()))


class TestAnArea:
    def test_has_the_soonest_opening_of_its_services(self) -> None:
        state = Forecast(hall("2026-03-05 08:40")).areas()["A"]
        assert state == AreaState("A", 0, None, at("2026-03-05 09:00"))
        assert state.no_window

    def test_has_minutes_where_one_of_its_services_has(self) -> None:
        centre = small_centre(windows=(replace(CENTRE.window_by_number[1], areas=(), services=("card",)),))
        state = Forecast(replace(hall(windows=(1,)), centre=centre)).areas()["A"]
        assert state.range == Range(0, 5)
        assert not state.no_window

    def test_is_served_by_nobody_within_the_hours(self) -> None:
        state = Forecast(hall(windows=(1,))).areas()["B"]
        assert (state.range, state.opens_at, state.no_window) == (None, None, True)


moments = some.integers(at("2026-02-20 00:00"), at("2026-04-10 00:00"))


@given(
    moments,
    some.sets(some.sampled_from(ALL)),
    some.sampled_from([OPEN, PAUSED, CLOSED]),
    some.sampled_from([OPEN, BREAK, CLOSED]),
)
def test_an_opening_lies_ahead_and_is_the_first_of_the_centre_s_hours(
    now: int, windows: set[int], status: str, shift: str
) -> None:
    today = date.fromisoformat((shown(now) or "")[:10])
    centre = small_centre(days=(*CENTRE.days, SpecialDay(THURSDAY, open="11:30", close="12:00")))
    shifts = {number: Shift(number, "Leyla", shift, now) for number in windows}
    quote = Forecast(View(9, now, centre, Day(today, status), shifts=shifts)).newcomer(centre.services[0])
    if quote.opens_at is None:
        return
    assert quote.range is None
    assert quote.opens_at > now
    first = today + timedelta(days=status == CLOSED)
    days = (opening(centre, first + timedelta(days=later)) for later in range(30))
    assert quote.opens_at == next(hours.open for hours in days if hours and hours.open > now)
