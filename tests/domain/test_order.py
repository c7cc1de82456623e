"""Who is next, and what anybody may rely on."""

from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain.centre import Policy
from shared.domain.errors import QueueError
from shared.domain.order import MINUTE_MS, STRICT_MS, Why, fits, head_start_ms, next_turn, sort_key, why, why_record
from shared.domain.ticket import Ticket, Turn
from tests.domain.small import small_centre

CENTRE = small_centre()
FIFO = small_centre(policy=Policy(order="fifo"))
NOON = 12 * 60 * MINUTE_MS


def visitor(
    minute: float,
    service: str = "pension",
    priority: str | None = None,
    needs: frozenset[str] = frozenset(),
    *,
    seq: int = 1,
    centre: object = CENTRE,
) -> tuple[Ticket, Turn]:
    """Somebody who came at a minute of the day."""
    arrived = int(minute * MINUTE_MS)
    used = FIFO if centre is FIFO else CENTRE
    ticket = Ticket(seq, date(2026, 3, 5), "A", seq, "az", arrived, priority=priority, needs=needs)
    return ticket, Turn(seq, seq, service, arrived, sort_key(used, arrived, priority), arrived)


class TestTheKey:
    def test_is_the_arrival_less_the_head_start(self) -> None:
        assert sort_key(CENTRE, 100 * MINUTE_MS, None) == 100 * MINUTE_MS
        assert sort_key(CENTRE, 100 * MINUTE_MS, "priority") == 40 * MINUTE_MS
        assert sort_key(CENTRE, 100 * MINUTE_MS, "disabled") == 10 * MINUTE_MS

    def test_a_strict_class_is_before_everybody_of_the_day(self) -> None:
        first_of_the_day = sort_key(CENTRE, 0, "disabled")
        last_of_the_longest_day = sort_key(CENTRE, 25 * 60 * MINUTE_MS, "veteran")
        assert last_of_the_longest_day < first_of_the_day
        assert head_start_ms(CENTRE.class_by_code["veteran"], "head_start") == STRICT_MS

    def test_first_come_first_served_knows_no_classes(self) -> None:
        assert {sort_key(FIFO, 5, code) for code in (None, "priority", "veteran")} == {5}

    def test_an_unknown_class_is_refused_with_those_there_are(self) -> None:
        with pytest.raises(QueueError) as refusal:
            sort_key(CENTRE, 0, "vip")
        assert refusal.value.code == "class_unknown"
        assert refusal.value.values == {"priority": "vip", "allowed": ["disabled", "priority", "veteran"]}


class TestNext:
    def test_the_one_who_came_first(self) -> None:
        waiting = [visitor(9, seq=2), visitor(5, seq=3), visitor(7, seq=4)]
        assert next_turn(CENTRE, 1, "Leyla", waiting, NOON) == waiting[1]

    def test_of_two_at_the_same_moment_the_one_with_the_earlier_ticket(self) -> None:
        waiting = [visitor(5, seq=3), visitor(5, seq=2)]
        assert next_turn(CENTRE, 1, "Leyla", waiting, NOON) == waiting[1]

    def test_a_head_start_passes_those_who_came_within_it_and_no_others(self) -> None:
        long_ago, lately = visitor(0, seq=1), visitor(50, seq=2)
        priority = visitor(100, priority="priority", seq=3)
        assert next_turn(CENTRE, 1, "Leyla", [long_ago, lately, priority], NOON) == long_ago
        assert next_turn(CENTRE, 1, "Leyla", [lately, priority], NOON) == priority

    def test_nobody_waits_whom_the_window_serves(self) -> None:
        assert next_turn(CENTRE, 1, "Leyla", [visitor(5, "benefit")], NOON) is None
        assert next_turn(CENTRE, 1, "Leyla", [], NOON) is None


class TestFitting:
    @pytest.mark.parametrize(
        ("window", "service", "served"),
        [(1, "pension", True), (1, "benefit", False), (2, "card", True), (2, "reception", True), (3, "card", False)],
    )
    def test_a_window_serves_its_areas_and_single_services(self, window: int, service: str, served: bool) -> None:
        assert fits(CENTRE, window, "Leyla", *visitor(1, service)) == served

    @pytest.mark.parametrize(
        ("needs", "windows"),
        [
            ({"low-desk"}, {2}),
            ({"low-desk", "ru"}, {2}),
            ({"low-desk", "sign-language"}, set()),
            ({"escort"}, set()),
            (set(), {1, 2}),
        ],
    )
    def test_a_need_must_be_offered(self, needs: set[str], windows: set[int]) -> None:
        person = visitor(1, needs=frozenset(needs))
        assert {window for window in (1, 2, 3) if fits(CENTRE, window, "Leyla", *person)} == windows

    def test_who_was_sent_to_a_window_is_called_there_only(self) -> None:
        ticket, turn = visitor(1, "pension")
        sent = replace(turn, for_window=3)
        assert {window for window in (1, 2, 3) if fits(CENTRE, window, "Leyla", ticket, sent)} == {3}

    def test_who_was_sent_to_a_person_is_called_by_that_person_only(self) -> None:
        ticket, turn = visitor(1, "pension")
        sent = replace(turn, for_staff="Leyla")
        assert fits(CENTRE, 1, "Leyla", ticket, sent)
        assert not fits(CENTRE, 1, "Samir", ticket, sent)


class TestWhy:
    def test_first_come(self) -> None:
        assert why(CENTRE, *visitor(10), at=25 * MINUTE_MS) == Why("first", 15 * MINUTE_MS, 10 * MINUTE_MS)

    def test_a_head_start_says_from_when_it_counts(self) -> None:
        reason = why(CENTRE, *visitor(70, priority="priority"), at=72 * MINUTE_MS)
        assert reason == Why("head_start", 2 * MINUTE_MS, 10 * MINUTE_MS, "priority")

    def test_a_strict_class_goes_first(self) -> None:
        reason = why(CENTRE, *visitor(70, priority="veteran"), at=72 * MINUTE_MS)
        assert reason == Why("strict", 2 * MINUTE_MS, 70 * MINUTE_MS, "veteran")

    def test_a_class_changes_nothing_where_the_first_come_are_the_first_served(self) -> None:
        assert why(FIFO, *visitor(70, priority="veteran", centre=FIFO), at=72 * MINUTE_MS).code == "first"

    def test_somebody_was_sent_here(self) -> None:
        ticket, turn = visitor(10)
        assert why(CENTRE, ticket, replace(turn, for_window=2), at=11 * MINUTE_MS).code == "sent_here"
        assert why(CENTRE, ticket, replace(turn, for_staff="Leyla"), at=11 * MINUTE_MS).code == "sent_here"

    def test_a_person_chose(self) -> None:
        reason = why(CENTRE, *visitor(10, priority="veteran"), at=11 * MINUTE_MS, reason="frail")
        assert (reason.code, reason.reason) == ("by_number", "frail")
        told = {"why": "by_number", "counted_from": reason.counted_from, "waited": MINUTE_MS, "reason": "frail"}
        assert why_record(reason) == told

    def test_a_class_that_the_centre_has_since_given_up(self) -> None:
        person = visitor(70, priority="priority")
        assert why(small_centre(classes=()), *person, at=72 * MINUTE_MS).code == "ahead", "others came first"

    def test_a_head_start_that_has_since_become_shorter(self) -> None:
        person = visitor(70, priority="priority")
        shorter = tuple(replace(entry, head_start_minutes=30, strict=False) for entry in CENTRE.classes)
        assert why(small_centre(classes=shorter), *person, at=72 * MINUTE_MS).code == "ahead"

    def test_somebody_was_sent_to_the_front(self) -> None:
        ticket, turn = visitor(10)
        reason = why(CENTRE, ticket, replace(turn, sort_key=4 * MINUTE_MS), at=11 * MINUTE_MS)
        assert reason.code == "ahead", "who came at ten is not told to be first since four"


@dataclass(frozen=True)
class Call:
    """A window calls its next visitor."""

    window: int


arrivals = some.builds(
    lambda gap, service, priority, needs: (gap, service, priority, needs),
    some.integers(0, 40),
    some.sampled_from(["pension", "card", "benefit"]),
    some.sampled_from([None, None, "priority", "disabled", "veteran"]),
    some.sampled_from([frozenset[str](), frozenset[str](), frozenset({"low-desk"})]),
)
calls = some.builds(Call, some.sampled_from([1, 2, 3]))


@given(day=some.lists(arrivals | calls, max_size=60), order=some.sampled_from([CENTRE, FIFO]))
def test_nobody_who_comes_more_than_the_difference_of_head_starts_after_you_is_called_before_you(
    day: list[Call | tuple[int, str, str | None, frozenset[str]]], order: object
) -> None:
    centre = FIFO if order is FIFO else CENTRE
    minute, waiting = 0, list[tuple[Ticket, Turn]]()
    for seq, happening in enumerate(day, start=1):
        if not isinstance(happening, Call):
            gap, service, priority, needs = happening
            minute += gap
            waiting.append(visitor(minute, service, priority, needs, seq=seq, centre=centre))
            continue
        served = [person for person in waiting if fits(centre, happening.window, None, *person)]
        called = next_turn(centre, happening.window, None, waiting, minute * MINUTE_MS)
        assert (called is None) == (not served)
        if called is None:
            continue
        for you in served:
            after_you = called[1].base - you[1].base
            assert after_you <= _head_start(centre, called) - _head_start(centre, you)
        waiting.remove(called)


def _head_start(centre: object, person: tuple[Ticket, Turn]) -> int:
    minutes = {None: 0, "priority": 60, "disabled": 90, "veteran": STRICT_MS // MINUTE_MS}
    return 0 if centre is FIFO else minutes[person[0].priority] * MINUTE_MS
