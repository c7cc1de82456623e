"""A turn goes only the steps that it may go, and keeps what happened."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain import step
from shared.domain.centre import NoShow
from shared.domain.errors import QueueError
from shared.domain.step import STEPS, Sent
from shared.domain.ticket import (
    CALLED,
    CANCELLED,
    DONE,
    ENDED,
    HELD,
    MERGED,
    NO_SHOW,
    OPEN,
    SERVING,
    TRANSFERRED,
    UNSERVED,
    WAITING,
    Turn,
    finish_opens_at,
    no_show_opens_at,
    number_text,
    parse_number,
    remaining,
)

BEGAN, CALL, START, NOW = 1_000, 5_000, 8_000, 20_000
CAME = Turn(id=7, ticket=7, service="pension", base=BEGAN, sort_key=BEGAN, began_at=BEGAN)
AT_THE_WINDOW = step.call(CAME, CALL, 2, "Leyla")
SERVED = step.start(AT_THE_WINDOW, START)

TURNS: Final = {
    WAITING: CAME,
    CALLED: AT_THE_WINDOW,
    SERVING: SERVED,
    HELD: step.hold(SERVED, START + 500),
    DONE: step.finish(SERVED, START + 500),
    TRANSFERRED: step.transfer(SERVED, START + 500, 9, Sent("card"))[0],
    MERGED: step.merge(CAME, START),
    NO_SHOW: step.no_show(AT_THE_WINDOW, START),
    CANCELLED: step.cancel(CAME, START),
    UNSERVED: step.unserved(CAME, START),
}
"""A turn in each status."""


def test_the_next_turn_keeps_the_place() -> None:
    began = step.follow(SERVED, NOW, 9, "card")
    assert began == Turn(9, 7, "card", SERVED.base, SERVED.sort_key, began_at=NOW)


@pytest.mark.parametrize(
    ("had", "left"),
    [
        (["pension"], ("card", "benefit")),
        (["pension", "card"], ("benefit",)),
        (["card"], ("pension", "benefit")),
        (["pension", "grant"], ("card", "benefit")),
        (["pension", "card", "benefit"], ()),
    ],
)
def test_the_matters_that_are_left(had: list[str], left: tuple[str, ...]) -> None:
    turns = [replace(CAME, service=service) for service in had]
    assert remaining(["pension", "card", "benefit"], turns, turns[-1]) == left


def test_a_matter_whose_turn_was_taken_back_is_left() -> None:
    assert remaining(["card"], [CAME, replace(TURNS[CANCELLED], service="card")], CAME) == ("card",)
    assert remaining(["card"], [CAME, replace(TURNS[NO_SHOW], service="card")], CAME) == ()


def test_a_matter_whose_turn_is_still_to_come_is_left() -> None:
    """As it was when the present turn ended and the next one began."""
    following = step.follow(TURNS[DONE], NOW, 9, "card")
    assert remaining(["pension", "card"], [TURNS[DONE], following], TURNS[DONE]) == ("card",)
    assert remaining(["pension", "card"], [TURNS[DONE], following], following) == ()


def test_who_left_has_given_the_present_matter_up() -> None:
    assert remaining(["pension", "card"], [TURNS[CANCELLED]], TURNS[CANCELLED]) == ("card",)


@pytest.mark.parametrize("status", list(TURNS))
def test_only_who_missed_the_call_is_put_back(status: str) -> None:
    if status == NO_SHOW:
        assert step.return_missed(TURNS[status], NOW, 9) == replace(CAME, id=9, began_at=NOW)
    else:
        with pytest.raises(QueueError) as refusal:
            step.return_missed(TURNS[status], NOW, 9)
        assert (refusal.value.code, refusal.value.values) == ("not_missed", {"status": status})


@pytest.mark.parametrize("status", list(TURNS))
def test_what_has_ended_is_not_changed(status: str) -> None:
    if status in OPEN:
        changed = step.change(TURNS[status], "card", -5)
        assert changed == replace(TURNS[status], service="card", sort_key=-5)
    else:
        with pytest.raises(QueueError, match="already_ended"):
            step.change(TURNS[status], "card", -5)


Step = Callable[[Turn], Turn]
ACTIONS: Final[dict[str, tuple[Step, set[str], str]]] = {
    "call": (lambda turn: step.call(turn, NOW, 3, "Samir"), {WAITING}, CALLED),
    "recall": (lambda turn: step.recall(turn, NOW), {CALLED}, CALLED),
    "start": (lambda turn: step.start(turn, NOW), {CALLED}, SERVING),
    "finish": (lambda turn: step.finish(turn, NOW), {SERVING}, DONE),
    "no-show": (lambda turn: step.no_show(turn, NOW), {CALLED}, NO_SHOW),
    "put back": (step.put_back, {CALLED, HELD}, WAITING),
    "hold": (lambda turn: step.hold(turn, NOW), {CALLED, SERVING}, HELD),
    "resume": (lambda turn: step.resume(turn, NOW, 3, "Samir"), {HELD}, SERVING),
    "transfer": (lambda turn: step.transfer(turn, NOW, 10, Sent("card"))[0], {CALLED, SERVING}, TRANSFERRED),
    "cancel": (lambda turn: step.cancel(turn, NOW), {WAITING, CALLED, HELD}, CANCELLED),
    "close the day": (lambda turn: step.unserved(turn, NOW), {WAITING, CALLED, SERVING, HELD}, UNSERVED),
}
"""What people do: the step, from which statuses it may be taken, and what it leads to."""

ALLOWED = [(name, status) for name, (_, begins, _) in ACTIONS.items() for status in sorted(begins)]
REFUSED = [(name, status) for name, (_, begins, _) in ACTIONS.items() for status in TURNS if status not in begins]


@pytest.mark.parametrize(("action", "status"), ALLOWED)
def test_an_allowed_step(action: str, status: str) -> None:
    take, _, leads_to = ACTIONS[action]
    after = take(TURNS[status])
    assert after.status == leads_to
    assert (after.ended_at == NOW) == (leads_to in ENDED)
    assert (after.held_at is not None) == (leads_to == HELD)
    assert (after.id, after.ticket, after.base, after.sort_key) == (7, 7, BEGAN, BEGAN)


@pytest.mark.parametrize(("action", "status"), REFUSED)
def test_a_refused_step(action: str, status: str) -> None:
    with pytest.raises(QueueError) as refusal:
        ACTIONS[action][0](TURNS[status])
    expected = {"call": "not_waiting", "recall": "not_called", "start": "not_called", "resume": "wrong_status"}
    code = expected.get(action, "already_ended" if status in ENDED else "wrong_status")
    assert refusal.value.code == code
    assert refusal.value.values["status"] == status


def test_every_step_of_the_rules_is_known() -> None:
    taken = {(status, leads_to) for _, begins, leads_to in ACTIONS.values() for status in begins}
    assert taken - {(CALLED, CALLED)} <= {(status, after) for status, afters in STEPS.items() for after in afters}
    assert set(TURNS) == OPEN | ENDED
    assert STEPS.keys() == OPEN, "an ended turn stays ended"


def test_what_a_visit_leaves_behind() -> None:
    recalled = step.recall(AT_THE_WINDOW, CALL + 1_000)
    done = step.finish(step.start(recalled, START), NOW)
    assert (done.window, done.staff, done.calls) == (2, "Leyla", 2)
    assert (done.first_called_at, done.last_called_at) == (CALL, CALL + 1_000)
    assert (done.started_at, done.ended_at) == (START, NOW)


def test_held_time_adds_up_and_is_no_service() -> None:
    again = step.resume(step.hold(SERVED, 9_000), 12_000, 2, "Leyla")
    twice = step.resume(step.hold(again, 13_000), 14_000, 3, "Samir")
    assert twice.held_ms == 4_000
    assert twice.started_at == START, "the service goes on, it does not begin anew"
    assert (twice.window, twice.staff) == (3, "Samir")


def test_what_was_held_before_the_service_began_does_not_count() -> None:
    resumed = step.resume(step.hold(AT_THE_WINDOW, 9_000), 12_000, 2, "Leyla")
    assert (resumed.held_ms, resumed.started_at) == (0, 12_000)


def test_a_held_visitor_who_leaves_was_held_until_then() -> None:
    assert step.cancel(step.hold(SERVED, 9_000), 12_000).held_ms == 3_000
    assert step.unserved(step.hold(SERVED, 9_000), 12_000).held_ms == 3_000


def test_a_visitor_put_back_keeps_the_place_and_the_first_call() -> None:
    back = step.put_back(AT_THE_WINDOW)
    assert back.key == CAME.key
    assert (back.window, back.staff, back.calls) == (None, None, 0)
    again = step.call(back, NOW, 1, "Samir")
    assert (again.first_called_at, again.last_called_at, again.calls) == (CALL, NOW, 1)


def test_a_transfer_begins_a_turn_of_the_same_ticket_and_arrival() -> None:
    ended, began = step.transfer(SERVED, NOW, 99, Sent("card", 3))
    assert (ended.status, ended.ended_at, ended.window) == (TRANSFERRED, NOW, 2)
    assert (began.id, began.ticket, began.service, began.status) == (99, 7, "card", WAITING)
    assert (began.base, began.sort_key, began.began_at, began.for_window) == (BEGAN, BEGAN, NOW, 3)
    assert began.calls == 0
    assert began.first_called_at is None


@pytest.mark.parametrize(
    ("calls", "seconds", "called", "opens"),
    [(2, 60, 1, None), (2, 60, 2, CALL + 60_000), (1, 60, 1, CALL), (3, 30, 3, CALL + 60_000), (2, 0, 2, CALL)],
    ids=["not yet recalled", "a minute between two calls", "one call is enough", "three calls", "no wait"],
)
def test_when_nobody_may_be_said_to_have_come(calls: int, seconds: int, called: int, opens: int | None) -> None:
    turn = replace(AT_THE_WINDOW, calls=called, last_called_at=CALL + 50_000)
    assert no_show_opens_at(turn, NoShow(calls, seconds)) == opens


def test_the_time_of_a_turn_that_was_put_back_begins_with_the_call_after_it() -> None:
    again = replace(step.call(step.put_back(AT_THE_WINDOW), NOW, 1, "Samir"), calls=2)
    assert no_show_opens_at(again, NoShow(2, 60)) == NOW + 60_000


def test_the_time_to_come_begins_when_the_hall_was_told() -> None:
    turn = replace(AT_THE_WINDOW, calls=2)
    assert no_show_opens_at(turn, NoShow(2, 60), told_at=CALL + 4_000) == CALL + 64_000


def test_a_key_pressed_twice_ends_nothing() -> None:
    assert finish_opens_at(SERVED) == START + 3_000
    assert finish_opens_at(step.start(AT_THE_WINDOW, NOW)) == NOW + 3_000
    assert all(finish_opens_at(turn) is None for status, turn in TURNS.items() if status != SERVING)


def test_who_is_sent_to_the_front_or_to_another_hall_says_so() -> None:
    _, began = step.transfer(SERVED, NOW, 99, Sent("card", staff="Samir", key=BEGAN - 1, away_until=NOW + 60_000))
    assert (began.base, began.sort_key, began.for_staff, began.away_until) == (BEGAN, BEGAN - 1, "Samir", NOW + 60_000)


def test_who_is_sent_for_something_in_between_comes_back_however_long_the_way() -> None:
    sent, at_second = step.transfer(SERVED, NOW, 20, Sent("card", comes_back=True))
    _, at_third = step.transfer(step.start(step.call(at_second, NOW, 3, "Samir"), NOW), NOW, 30, Sent("benefit"))
    assert at_third.returns_to == sent.id
    ended = step.finish(step.start(step.call(at_third, NOW, 1, "Nigar"), NOW), NOW)
    again = step.go_back(ended, sent, NOW, 40, for_window=2)
    assert (again.service, again.for_window, again.returns_to) == ("pension", 2, None)
    assert (again.base, again.sort_key) == (SERVED.base, SERVED.sort_key)


def test_what_was_made_of_a_proof_is_not_asked_again_at_the_next_window() -> None:
    seen = step.start(AT_THE_WINDOW, START, "seen")
    assert step.transfer(seen, NOW, 99, Sent("card"))[1].proof == "seen"
    assert step.follow(step.finish(seen, NOW), NOW, 99, "card").proof == "seen"


class TestThePhone:
    def test_who_was_called_says_that_they_come(self) -> None:
        coming = step.answer(AT_THE_WINDOW, NOW, "coming")
        assert (coming.answer, coming.answered_at, coming.delays, coming.status) == ("coming", NOW, 0, CALLED)

    @pytest.mark.parametrize("said", ["more_time", "late"])
    def test_time_that_is_asked_for_is_counted_and_moves_nobody(self, said: str) -> None:
        asked = step.answer(AT_THE_WINDOW, NOW, said, NOW + 1)
        assert (asked.answer, asked.delays, asked.status, asked.away_until) == (said, 1, CALLED, None)

    def test_who_waits_and_is_late_is_not_called_for_a_while_and_keeps_the_place(self) -> None:
        late = step.answer(CAME, NOW, "late", NOW + 300_000)
        assert (late.away_until, late.key, late.status) == (NOW + 300_000, CAME.key, WAITING)

    def test_the_next_call_has_no_answer_yet(self) -> None:
        again = step.call(step.put_back(step.answer(AT_THE_WINDOW, NOW, "more_time")), NOW, 1, "Samir")
        assert (again.answer, again.answered_at, again.delays) == (None, None, 1)

    @pytest.mark.parametrize(
        ("status", "said", "code"),
        [(WAITING, "coming", "wrong_status"), (SERVING, "late", "wrong_status"), (DONE, "coming", "already_ended")],
    )
    def test_nobody_has_called(self, status: str, said: str, code: str) -> None:
        with pytest.raises(QueueError) as refusal:
            step.answer(TURNS[status], NOW, said)
        assert refusal.value.code == code


def test_a_reminder_goes_when_the_visitor_is_there_again() -> None:
    aside = step.hold(SERVED, NOW, remind_at=NOW + 600_000)
    assert aside.remind_at == NOW + 600_000
    assert step.resume(aside, NOW, 1, "Samir").remind_at is None
    assert step.merge(aside, NOW).remind_at is None


@pytest.mark.parametrize(
    ("letter", "number", "text"), [("A", 1, "A001"), ("A", 42, "A042"), ("C", 999, "C999"), ("A", 1000, "A1000")]
)
def test_a_number_as_people_read_it(letter: str, number: int, text: str) -> None:
    assert number_text(letter, number) == text


@pytest.mark.parametrize("typed", ["A042", "a42", " a 042 ", "A-042", "a-42"])
def test_a_number_as_people_type_it(typed: str) -> None:
    assert parse_number(typed) == ("A", 42)


@pytest.mark.parametrize("typed", ["", "A", "42", "AB2", "A4x", "A٤٢", "A-", "A-1.5", "A1234567890"])
def test_what_is_no_number_is_not_found(typed: str) -> None:
    with pytest.raises(QueueError) as refusal:
        parse_number(typed)
    assert refusal.value.code == "not_found"
    assert refusal.value.values == {"ticket": typed}


@given(letter=some.sampled_from("ABCDEFGHIKLMNRSTZ"), number=some.integers(1, 999_999_999))
def test_every_printed_number_can_be_typed(letter: str, number: int) -> None:
    text = number_text(letter, number)
    assert parse_number(text) == parse_number(text.lower()) == (letter, number)
    assert len(text) >= 4
