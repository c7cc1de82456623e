"""“Why before me?” has an answer that is true and tells nobody's class."""

from collections.abc import Container, Iterable
from dataclasses import replace
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


def visitor(
    seq: int,
    minute: int = 0,
    service: str = "pension",
    priority: str | None = None,
    needs: Iterable[str] = (),
    **more: Any,
) -> Visit:
    came = MORNING + minute * MINUTE_MS
    ticket = Ticket(seq, date(2026, 3, 5), "A", seq, "az", came, priority=priority, needs=frozenset(needs))
    return Visit(ticket, Turn(seq, seq, service, came, sort_key(CENTRE, came, priority), came, **more))


def said(one: Visit, other: Visit, language: str = "en", decided: Container[int] = ()) -> str:
    return compared(compare(CENTRE, one, other, NOW, decided), CENTRE, translator(language))


def called(visit: Visit, window: int) -> Visit:
    return replace(visit, turn=step.call(visit.turn, NOW, window, "Leyla"))


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


def test_who_must_have_a_window_that_offers_what_they_need() -> None:
    at_three = visitor(2, service="benefit", needs=["sign-language"])
    assert compare(CENTRE, visitor(1, needs=["low-desk"]), at_three, NOW).code == "other_windows"


def test_who_has_come_early_gives_way_and_nobody_hears_for_what() -> None:
    early = visitor(1, 0, not_before=NOW + MINUTE_MS)
    assert said(early, visitor(2, 10)) == "It is still early for A001; meanwhile A002 is called."


def test_who_has_been_called_is_not_said_to_go_first_because_somebody_were_away() -> None:
    assert said(visitor(1), called(visitor(2, 10), 1)) == "A002 has been called already; A001 is still waiting."
    low = visitor(1, needs=["low-desk"])
    assert said(low, called(visitor(2, 10), 1)) == "A002 was called to window 1, which does not serve A001."


def test_what_a_person_has_decided_is_said_without_its_reason() -> None:
    decision = "A002 goes before A001 by a decision of the staff; its reason is in the record."
    assert said(visitor(1), called(visitor(2, 10), 1), decided={2}) == decision
    front = replace(visitor(2, 10), turn=replace(visitor(2, 10).turn, sort_key=0))
    assert said(visitor(1), front, decided={2}) == decision
    assert said(visitor(1), visitor(2, 10), decided={2}).startswith("A001 has been in the queue since 09:00")


@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_every_answer_names_both_who_are_compared_and_no_class(language: str) -> None:
    plain, other = visitor(1), visitor(2, 10)
    words = [name for entry in CENTRE.classes for name in entry.name.values()]
    pairs: list[tuple[Visit, Visit, Container[int]]] = [
        (plain, other, ()),
        (plain, visitor(2), ()),
        (plain, visitor(2, 10, priority="disabled"), ()),
        (visitor(1, away_until=NOW + 1), other, ()),
        (visitor(1, not_before=NOW + 1), other, ()),
        (plain, called(other, 1), ()),
        (plain, called(other, 1), {2}),
        (visitor(1, needs=["low-desk"]), called(other, 1), ()),
        (visitor(1, for_window=1), visitor(2, for_window=2), ()),
    ]
    answers = [said(one, two, language, decided) for one, two, decided in pairs]
    assert len(set(answers)) == len(answers)
    for answer in answers:
        assert "A001" in answer
        assert "A002" in answer
        assert not any(word.casefold() in answer.casefold() for word in words)


def test_who_is_gone() -> None:
    gone = Visit(visitor(2).ticket, step.cancel(visitor(2).turn, NOW))
    assert said(visitor(1), gone) == "A002 is no longer in the queue."


people = some.builds(
    visitor,
    some.integers(1, 50),
    some.integers(0, 110),
    some.just("pension"),
    some.sampled_from([None, "priority", "disabled", "veteran"]),
    some.sampled_from([(), ("low-desk",)]),
    away_until=some.sampled_from([None, NOW - 1, NOW + 1]),
    not_before=some.sampled_from([None, NOW - 1, NOW + 1]),
)


@given(people, people)
def test_the_answer_is_the_order_of_calls_whoever_asks(one: Visit, other: Visit) -> None:
    if one.ticket.id == other.ticket.id:
        return
    comparison = compare(CENTRE, one, other, NOW)
    assert compare(CENTRE, other, one, NOW) == comparison
    waiting = [(visit.ticket, visit.turn) for visit in (one, other)]
    if first := next_turn(CENTRE, 2, None, waiting, NOW):
        assert comparison.first == first[0].text
