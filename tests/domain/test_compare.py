"""“Why before me?” has an answer that is true and tells nobody's class."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain import step
from shared.domain.compare import compare
from shared.domain.order import MINUTE_MS, next_turn, sort_key
from shared.domain.ticket import Ticket, Turn
from shared.domain.view import Visit
from shared.reasons import compared
from shared.translation import translator
from tests.domain.small import at, small_centre

CENTRE = small_centre()
NOW = at("2026-03-05 11:00")
MORNING = at("2026-03-05 09:00")


def visitor(seq: int, minute: int = 0, service: str = "pension", priority: str | None = None, **more: Any) -> Visit:
    came = MORNING + minute * MINUTE_MS
    ticket = Ticket(seq, date(2026, 3, 5), "A", seq, "az", came, priority=priority)
    return Visit(ticket, Turn(seq, seq, service, came, sort_key(CENTRE, came, priority), came, **more))


def said(one: Visit, other: Visit, language: str = "en") -> str:
    return compared(compare(CENTRE, one, other, NOW), CENTRE, translator(language))


def test_who_came_first() -> None:
    assert said(visitor(2, 10), visitor(1, 0)) == "A001 has been in the queue since 09:00, A002 since 09:10."


def test_in_the_same_minute() -> None:
    assert said(visitor(1), visitor(2)) == "A001 was here before A002."


@pytest.mark.parametrize("priority", ["priority", "disabled", "veteran"])
@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_a_class_is_not_told(priority: str, language: str) -> None:
    plain, other = visitor(1, 0), visitor(2, 10, priority=priority)
    comparison = compare(CENTRE, plain, other, NOW)
    assert (comparison.code, comparison.first, comparison.second) == ("counted_earlier", "A002", "A001")
    sentence = said(plain, other, language)
    names = [name for entry in CENTRE.classes for name in entry.name.values()]
    assert not any(word in sentence for word in [*names, priority])
    assert all(number in sentence for number in ("A001", "A002"))


def test_the_sentence_is_the_same_for_every_class() -> None:
    sentences = {said(visitor(1), visitor(2, 10, priority=entry.code)) for entry in CENTRE.classes}
    assert len(sentences) == 1


def test_for_different_windows() -> None:
    only_here = small_centre(windows=(CENTRE.windows[0], CENTRE.windows[2]))
    comparison = compare(only_here, visitor(1), visitor(2, service="benefit"), NOW)
    assert comparison.code == "other_windows"
    assert said(visitor(1, for_window=1), visitor(2, for_window=2)) == "A001 and A002 wait for different windows."


def test_who_is_on_the_way_is_waited_for() -> None:
    walking = visitor(1, 0, away_until=NOW + MINUTE_MS)
    assert said(walking, visitor(2, 10)) == "A001 is on the way; meanwhile A002 is called."


def test_who_is_called_already_goes_before_who_waits() -> None:
    called = Visit(visitor(2, 10).ticket, step.call(visitor(2, 10).turn, NOW, 1, "Leyla"))
    assert compare(CENTRE, visitor(1), called, NOW).first == "A002"


def test_who_is_gone() -> None:
    gone = Visit(visitor(2).ticket, step.cancel(visitor(2).turn, NOW))
    assert said(visitor(1), gone) == "A002 is no longer in the queue."


people = some.builds(
    visitor,
    some.integers(1, 50),
    some.integers(0, 110),
    some.just("pension"),
    some.sampled_from([None, "priority", "disabled", "veteran"]),
    away_until=some.sampled_from([None, NOW - 1, NOW + 1]),
)


@given(people, people)
def test_the_answer_is_the_order_of_calls_whoever_asks(one: Visit, other: Visit) -> None:
    if one.ticket.id == other.ticket.id:
        return
    comparison = compare(CENTRE, one, other, NOW)
    assert compare(CENTRE, other, one, NOW) == comparison
    waiting = [(visit.ticket, visit.turn) for visit in (one, other)]
    if called := next_turn(CENTRE, 1, None, waiting, NOW):
        assert comparison.first == called[0].text
