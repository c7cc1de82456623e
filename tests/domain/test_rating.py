"""What is kept of a visitor's words."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain.rating import COMMENT_LENGTH, LEAST_ANSWERS, Answers, clean_comment, count_answers, shown_answers


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (None, None),
        ("", None),
        (" \n\t ", None),
        ("\x00\x07", None),
        ("  Çox sağ olun!  ", "Çox sağ olun!"),
        ("Спасибо.\nОчень быстро.", "Спасибо. Очень быстро."),
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("👍🏽", "👍🏽"),
        ("half \ud83d", "half"),
        ("x" * 5_000, "x" * 1_000),
    ],
)
def test_a_comment_is_cleaned(said: str | None, kept: str | None) -> None:
    assert clean_comment(said) == kept


@given(said=some.text(max_size=2_000))
def test_whatever_is_said_a_store_can_keep(said: str) -> None:
    kept = clean_comment(said)
    assert kept is None or 0 < len(kept) <= COMMENT_LENGTH
    (kept or "").encode("utf-8")
    assert clean_comment(kept) == kept


def answers(*scores: int | None) -> Answers:
    return count_answers((score, 1) for score in scores)


class TestWhatStaffSee:
    def test_answers_are_counted_by_score_and_as_a_share_of_those_who_were_served(self) -> None:
        found = answers(5, 5, 4, 1, None, None, None, None)
        assert found == Answers(served=8, answered=4, scores=(1, 0, 0, 1, 2))
        assert found.response_rate == 0.5
        assert found.mean == 3.75

    def test_a_month_without_visitors_has_neither_rate_nor_mean(self) -> None:
        assert (answers().response_rate, answers().mean) == (None, None)
        assert answers(None).response_rate == 0

    def test_scores_are_shown_from_ten_answers_on(self) -> None:
        nine, ten = answers(*[5] * 9), answers(*[5] * 10)
        assert shown_answers(nine, {"A": nine})[0].scores is None
        assert shown_answers(nine, {"A": nine})[1]["A"] == Answers(9, 9, None)
        assert shown_answers(ten, {"A": ten}) == (ten, {"A": ten})

    def test_a_small_group_cannot_be_told_from_the_total(self) -> None:
        groups = {"A": answers(*[5] * 30), "D": answers(*[3] * 12), "E": answers(1, 1)}
        total = answers(*[5] * 30, *[3] * 12, 1, 1)
        shown = shown_answers(total, groups)[1]
        assert shown["A"] == groups["A"]
        assert shown["D"].scores is None
        assert shown["E"] == Answers(2, 2, None)

    @given(groups=some.dictionaries(some.sampled_from("ADEFG"), some.lists(some.sampled_from([None, 1, 2, 3, 4, 5]))))
    def test_what_is_hidden_is_nothing_or_ten_answers_at_least(self, groups: dict[str, list[int | None]]) -> None:
        total = answers(*(score for scores in groups.values() for score in scores))
        told, shown = shown_answers(total, {name: answers(*scores) for name, scores in groups.items()})
        hidden = sum(one.answered for one in shown.values() if one.scores is None)
        assert hidden == 0 or hidden >= LEAST_ANSWERS or told.scores is None
        assert all(one.scores is None or one.answered >= LEAST_ANSWERS or not hidden for one in shown.values())
