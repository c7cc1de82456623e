"""Means of answers by week: whole weeks only, and never so that somebody's own answer can be worked out."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from shared.domain.centre import SpecialDay
from shared.domain.weeks import WEEKS, Week, last_weeks, week_means
from tests.domain.small import small_centre

CENTRE = small_centre()
"""It works from Monday to Friday."""
TODAY = date(2026, 3, 5)
"""A Thursday."""
FEBRUARY = (date(2026, 2, 9), date(2026, 2, 16), date(2026, 2, 23))


def newest(last: date, today: date = TODAY) -> date:
    return last_weeks(CENTRE, last, today)[-1]


def test_the_last_eight_weeks_that_were_over() -> None:
    mondays = last_weeks(CENTRE, TODAY, TODAY)
    assert len(mondays) == WEEKS
    assert mondays[-2:] == FEBRUARY[1:]
    assert {second - first for first, second in pairwise(mondays)} == {timedelta(days=7)}


def test_a_week_that_goes_on_is_not_told_and_one_of_which_only_the_weekend_is_left_is() -> None:
    assert newest(date(2026, 3, 6), date(2026, 3, 6)) == date(2026, 2, 23), "its Friday goes on"
    assert newest(date(2026, 3, 7), date(2026, 3, 7)) == date(2026, 3, 2), "a Saturday"
    assert newest(date(2026, 2, 27)) == date(2026, 2, 23)
    assert newest(date(2026, 2, 26)) == date(2026, 2, 16), "the chosen days end within a week"


def test_a_saturday_of_work_belongs_to_its_week() -> None:
    centre = replace(CENTRE, days=(SpecialDay(date(2026, 2, 28)),))
    assert last_weeks(centre, date(2026, 2, 27), TODAY)[-1] == date(2026, 2, 16)
    assert last_weeks(centre, date(2026, 2, 28), TODAY)[-1] == date(2026, 2, 23)


def test_a_mean_needs_ten_answers() -> None:
    answers = [
        (date(2026, 2, 9), 5, 6),
        (date(2026, 2, 13), 4, 6),
        (date(2026, 2, 13), None, 80),
        (date(2026, 2, 20), 3, 10),
    ]
    assert week_means(FEBRUARY, answers) == (Week(FEBRUARY[0], 4.5), Week(FEBRUARY[1], 3.0), Week(FEBRUARY[2], None))
    assert week_means(FEBRUARY[:1], [(date(2026, 2, 9), 5, 9)]) == (Week(FEBRUARY[0], None),)


def test_a_week_with_few_answers_hides_another_so_that_it_cannot_be_worked_out_from_a_total() -> None:
    answers = [(FEBRUARY[0], 5, 40), (FEBRUARY[1], 4, 12), (FEBRUARY[2], 1, 1)]
    assert [week.mean for week in week_means(FEBRUARY, answers)] == [5.0, None, None]
