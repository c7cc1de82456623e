"""Why somebody is called, in one line with its figures, in each language."""

import pytest

from shared.domain.order import MINUTE_MS, Why
from shared.reasons import why_called
from shared.translation import translator
from tests.domain.small import at, small_centre

CENTRE = small_centre()


def said(code: str, language: str = "en", priority: str | None = None, reason: str | None = None) -> str:
    why = Why(code, 14 * MINUTE_MS + 59_000, at("2026-03-05 09:40"), priority, reason)
    return why_called(why, CENTRE, translator(language))


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("first", "waits 14 min, first in the queue since 09:40"),
        ("appointment", "waits 14 min, appointment at 09:40"),
        ("came_back", "waits 14 min, was not served on an earlier day, counted from 09:40"),
        ("sent_here", "waits 14 min, sent to this window"),
        ("ahead", "waits 14 min, goes before the others"),
        ("late", "waits 14 min, entered afterwards"),
    ],
)
def test_in_english(code: str, sentence: str) -> None:
    assert said(code) == sentence


def test_a_class_by_its_name() -> None:
    assert said("head_start", priority="priority") == "waits 14 min, Priority, counted from 09:40"
    assert said("strict", priority="veteran") == "waits 14 min, Priority 3, goes before the others"
    assert said("head_start", priority="given-up").startswith("waits 14 min, given-up")


def test_a_persons_choice_by_its_reason() -> None:
    assert said("by_number", reason="frail") == "waits 14 min, called out of turn: Unwell"
    assert said("by_number", reason="other") == "waits 14 min, called out of turn: another reason"


def test_in_azerbaijani_and_russian() -> None:
    assert said("head_start", "az", "priority") == "14 dəq gözləyir, Üstünlük, 09:40-dan hesablanır"
    assert said("head_start", "ru", "priority") == "ждёт 14 мин, Приоритет, отсчёт с 09:40"
