"""What visitors answered, told to staff by month."""

from collections.abc import Sequence

import pytest

from shared.access import Access
from tests.cli.conftest import Novbe


def answers(novbe: Novbe, scores: Sequence[int | None]) -> None:
    """So many visits are served and rated, or not."""
    access = Access(novbe.url, None, lambda: 1_772_690_400_000)
    for score in scores:
        access.queue.issue("pension-age")
        called = access.queue.call_next(3, staff="Leyla")
        assert called
        access.queue.start(3, staff="Leyla")
        access.queue.finish(3, staff="Leyla")
        if score is not None:
            access.ratings.rate(called.visit.turn.id, score, f"words for {score}")
    access.close()


def test_few_answers_are_counted_but_not_told(on_store: Novbe) -> None:
    answers(on_store, [5] * 9 + [None])
    told = on_store.json("ratings").value
    assert (told["month"], told["served"], told["answered"], told["response_rate"]) == ("2026-03", 10, 9, 0.9)
    assert (told["mean"], told["scores"]) == (None, None)
    assert on_store.json("ratings", "--comments").value == []
    assert "words" not in on_store("ratings").out


def test_ten_answers_are_told_by_area_service_and_person(on_store: Novbe) -> None:
    answers(on_store, [5] * 7 + [2] * 3)
    told = on_store.json("ratings", "--by", "staff").value
    assert (told["mean"], told["scores"]) == (4.1, {"1": 0, "2": 3, "3": 0, "4": 0, "5": 7})
    assert [group["code"] for group in told["groups"]] == ["Leyla"]
    assert len(on_store.json("ratings", "--comments").value) == 10
    lines = on_store("ratings", "--month", "2026-03").out.splitlines()
    assert any("100%" in line and "4.1" in line and "7 · 0 · 0 · 3 · 0" in line for line in lines)


def test_another_month_is_empty(on_store: Novbe) -> None:
    answers(on_store, [5] * 10)
    assert on_store.json("ratings", "--month", "2026-02").value["served"] == 0


@pytest.mark.parametrize("month", ["2026", "2026-13", "March"])
def test_a_month_is_written_as_a_month(on_store: Novbe, month: str) -> None:
    assert on_store("ratings", "--month", month).status == 2
