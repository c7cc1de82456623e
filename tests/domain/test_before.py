"""What some days are compared with, and when nothing may be compared."""

from dataclasses import replace
from datetime import date

import pytest

from shared.domain.before import LEAST, Before, before, comparable
from shared.domain.centre import SpecialDay
from shared.domain.group import Group
from shared.domain.measured import Measured
from shared.domain.ticket import DONE, NO_SHOW, Turn
from tests.domain.small import at, small_centre

CENTRE = small_centre()
NOW = at("2026-03-05 10:48")
"""A Thursday; the centre works from Monday to Friday."""
MINUTE = 60_000


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def of(first: str, last: str, now: int = NOW) -> Before | None:
    return before(CENTRE, day(first), day(last), now)


class TestDays:
    def test_today_is_compared_with_the_same_weekday_until_the_same_time(self) -> None:
        assert of("03-05", "03-05") == Before(day("02-26"), day("02-26"), at("2026-02-26 10:48"))

    def test_a_day_that_is_over_with_the_working_day_before_be_it_a_weekend_ago(self) -> None:
        assert of("03-04", "03-04") == Before(day("03-03"), day("03-03"))
        assert of("03-02", "03-02") == Before(day("02-27"), day("02-27"))

    def test_days_with_as_many_working_days_directly_before(self) -> None:
        assert of("03-02", "03-04") == Before(day("02-25"), day("02-27"))
        assert of("02-21", "03-01") == Before(day("02-16"), day("02-20")), "five working days, two weekends"

    def test_a_month_that_is_over_with_the_month_before(self) -> None:
        assert of("02-01", "02-28") == Before(day("01-01"), day("01-31"))
        assert of("02-01", "02-27") == Before(day("01-05"), day("01-30")), "that is no month: twenty working days"

    def test_a_month_that_still_goes_on_with_as_many_days_until_the_same_time_of_the_last(self) -> None:
        assert of("03-01", "03-05") == Before(day("02-24"), day("02-27"), at("2026-02-27 10:48"))

    def test_a_holiday_is_no_working_day_and_a_saturday_of_work_is_one(self) -> None:
        moved = (SpecialDay(day("03-03"), closed=True), SpecialDay(day("02-28")))
        centre = replace(CENTRE, days=moved)
        assert before(centre, day("03-04"), day("03-05"), NOW) == Before(
            day("02-28"), day("03-02"), at("2026-03-02 10:48")
        )
        last_week = replace(CENTRE, days=(SpecialDay(day("02-26"), closed=True),))
        assert before(last_week, day("03-05"), day("03-05"), NOW) is None, "nobody came on that Thursday"

    def test_days_off_days_to_come_and_more_than_a_quarter_are_compared_with_nothing(self) -> None:
        assert of("02-28", "03-01") is None
        assert of("03-04", "03-06") is None
        assert of("01-01", "03-04") is not None
        assert before(CENTRE, date(2025, 11, 1), day("03-04"), NOW) is None


def people(number: int, wait: int = 10, status: str = DONE) -> list[Measured]:
    """So many people who were called after so many minutes."""
    turns = (
        Turn(id, id, "pension", 0, 0, 0, first_called_at=wait * MINUTE, status=status) for id in range(1, number + 1)
    )
    return [
        Measured(
            turn, day("03-05"), 0, "A", "", False, "az", "kiosk", wait * MINUTE, None, None, None, None, None, True
        )
        for turn in turns
    ]


class TestFigures:
    def test_what_was_before_by_the_very_same_measures(self) -> None:
        then = Group([*people(30, wait=10), *people(10, wait=40, status=NO_SHOW)])
        found = comparable(Group(people(50)), then)
        assert found == {
            "visitors": 40,
            "wait_median": 10,
            "wait_p90": 40,
            "level": 0.75,
            "no_show_share": 0.25,
        }

    @pytest.mark.parametrize(("now", "then"), [(LEAST, LEAST - 1), (LEAST - 1, LEAST), (LEAST, 0), (0, LEAST)])
    def test_too_few_on_either_side_are_not_compared(self, now: int, then: int) -> None:
        assert comparable(Group(people(LEAST)), Group(people(LEAST)))
        assert not comparable(Group(people(now)), Group(people(then)))

    def test_tickets_are_compared_before_enough_people_were_called(self) -> None:
        waiting = [replace(one, turn=replace(one.turn, first_called_at=None)) for one in people(LEAST)]
        assert comparable(Group(waiting), Group(people(LEAST))) == {"visitors": LEAST}

    def test_answers_have_their_own_bound(self) -> None:
        then = people(LEAST)
        nine, ten = (dict.fromkeys([one.turn.id for one in then[:answers]], 4) for answers in (9, 10))
        assert "satisfaction" not in comparable(Group(people(LEAST)), Group(then, (), nine))
        assert comparable(Group(people(LEAST)), Group(then, (), ten))["satisfaction"] == 4
