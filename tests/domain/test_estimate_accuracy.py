"""A short version of the benchmark (docs/estimates.md): a made centre, some days, and what others would have told."""

from datetime import date
from functools import partial

import pytest

from tests.benchmarks.call_centre import FROM_S, LoggedCall, spells
from tests.benchmarks.made_centre import made_centre
from tests.benchmarks.made_hall import MadeHall, days
from tests.benchmarks.scoring import Score, below, coverage, errors, interval, ratio, run_days

FIRST = date(2026, 3, 2)


@pytest.fixture(scope="module")
def scores() -> list[Score]:
    """Two days of 20 windows with a little less than they can do, after three days of learning."""
    world = made_centre(20, 0.95, seed=4)
    return run_days(partial(MadeHall, world, 9), list(days(FIRST, 5)), 3, every=8)


def test_estimates_are_nearer_to_the_wait_than_what_others_tell(scores: list[Score]) -> None:
    assert len(scores) > 60
    assert ratio(scores, "naive") < 0.6
    assert ratio(scores, "last") < 0.75
    assert ratio(scores, "moving") < 0.75


def test_they_hold_about_as_often_as_they_say(scores: list[Score]) -> None:
    assert 0.65 < coverage(scores) < 0.95
    assert below(scores) > 0.8


def test_the_interval_of_a_figure_contains_it(scores: list[Score]) -> None:
    low, high = interval(scores, ratio)
    assert low <= ratio(scores) <= high


def test_scores_are_of_people_who_queued(scores: list[Score]) -> None:
    assert min(score.waited for score in scores) > 0
    assert len(errors(scores)) == len(scores)
    assert {score.day for score in scores} == {0, 1}


def test_the_same_seeds_give_the_same_days() -> None:
    world = made_centre(20, 0.95, seed=4)
    short = [run_days(partial(MadeHall, world, 9), list(days(FIRST, 1)), 0, every=20) for _ in range(2)]
    assert short[0] == short[1]


class TestAgentsOfTheLog:
    """When they were there is inferred from their calls and from who waited meanwhile."""

    def there(self, *calls: LoggedCall) -> list[tuple[int, int]]:
        return spells(list(calls), "S1", frozenset({"PS"}))

    def served(self, start: int, service: int, server: str = "S1") -> LoggedCall:
        return LoggedCall("PS", False, FROM_S + start, 0, FROM_S + start, service, server)

    def left(self, arrived: int, queued: int) -> LoggedCall:
        return LoggedCall("PS", False, FROM_S + arrived, queued, None, 0, "")

    def test_who_has_no_call_while_nobody_waits_is_there(self) -> None:
        assert self.there(self.served(0, 60), self.served(300, 60)) == [(FROM_S, FROM_S + 360)]

    def test_who_lets_somebody_wait_is_away(self) -> None:
        found = self.there(self.served(0, 60), self.left(100, 90), self.served(300, 60))
        assert found == [(FROM_S, FROM_S + 60), (FROM_S + 300, FROM_S + 360)]

    def test_who_has_no_call_for_long_is_away(self) -> None:
        assert len(self.there(self.served(0, 60), self.served(3_000, 60))) == 2
