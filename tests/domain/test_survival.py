"""Waits of which some go on: the estimate of Kaplan and Meier."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import CensoredData, ecdf

from shared.domain.survival import survival

waits = st.lists(st.tuples(st.integers(1, 500), st.booleans()), min_size=1, max_size=60)


def test_nobody_has_no_wait() -> None:
    assert survival(()).mean is None
    assert survival(()).percentile(0.5) is None


def test_without_anybody_waiting_it_is_the_plain_mean() -> None:
    known = survival((1, 2, 3, 6))
    assert known.mean == pytest.approx(3)
    assert known.percentile(0.5) == 2
    assert known.percentile(0.9) == 6


def test_who_still_waits_makes_the_mean_longer() -> None:
    assert survival((1, 2, 3)).mean == pytest.approx(2)
    waiting = survival((1, 2, 3), (3, 3, 3)).mean
    assert waiting is not None
    assert waiting > 2


def test_what_nobody_can_know_yet_is_not_told() -> None:
    known = survival((5,), (10, 10, 10))
    assert known.percentile(0.25) == 5
    assert known.percentile(0.5) is None


@given(waits)
def test_it_is_what_others_compute(told: list[tuple[int, bool]]) -> None:
    ended = [wait for wait, is_over in told if is_over]
    going_on = [wait for wait, is_over in told if not is_over]
    ours = survival(ended, going_on)
    theirs = ecdf(CensoredData(uncensored=ended, right=going_on)).sf
    for moment in {wait for wait, _ in told}:
        assert ours.beyond(moment) == pytest.approx(float(theirs.evaluate(moment)), abs=1e-9)


@given(waits)
def test_it_never_flatters(told: list[tuple[int, bool]]) -> None:
    """The mean of those who were called already is never more than the estimate."""
    ended = [wait for wait, is_over in told if is_over]
    estimated = survival(ended, [wait for wait, is_over in told if not is_over]).mean
    assert estimated is not None
    if ended and max(ended) >= max(wait for wait, _ in told):
        assert estimated >= sum(ended) / len(ended) - 1e-9
