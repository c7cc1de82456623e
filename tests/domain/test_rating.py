"""What is kept of a visitor's words."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain.rating import COMMENT_LENGTH, clean_comment


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
