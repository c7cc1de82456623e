"""The end of a service: its result, what else was delivered, and what comes next."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from threading import Barrier, Thread
from typing import Any

import pytest

from shared.domain.centre import Outcome, Policy
from shared.domain.errors import QueueError
from shared.domain.measures import running_ms
from shared.store.calling import Called
from tests.store.hall import Hall

RESULTS = (Outcome("solved", {"az": "Həll olundu"}), Outcome("papers-missing", {"az": "Sənəd çatışmır"}))


class TestTheResult:
    def test_is_one_of_the_centres_own(self, hall: Hall) -> None:
        hall.configure(outcomes=RESULTS)
        hall.serves(1)
        assert hall.queue.finish(1, outcome="papers-missing").turn.outcome == "papers-missing"
        assert hall.last_event().data == {"outcome": "papers-missing"}

    def test_and_no_other(self, hall: Hall) -> None:
        hall.configure(outcomes=RESULTS)
        hall.serves(1)
        with hall.refused("outcome_unknown", outcome="fine", allowed=["solved", "papers-missing"]):
            hall.queue.finish(1, outcome="fine")

    def test_goes_with_an_undo(self, hall: Hall) -> None:
        hall.configure(outcomes=RESULTS)
        number = hall.serves(1)
        hall.queue.finish(1, outcome="solved", services=["card"])
        hall.queue.undo(1)
        turn = hall.turn(number)
        assert (turn.status, turn.outcome, turn.also) == ("serving", None, ())


class TestSeveralServices:
    def test_that_were_delivered_in_one_visit_are_kept_each_once(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.finish(1, services=["card", "pension", "card", "benefit"])
        assert hall.turn(number).also == ("card", "benefit")
        assert hall.last_event().data == {"services": ["card", "benefit"]}

    def test_are_known_ones(self, hall: Hall) -> None:
        hall.serves(1)
        with hall.refused("service_unknown", service="passport"):
            hall.queue.finish(1, services=["passport"])

    def test_a_matter_that_was_delivered_on_the_way_is_not_waited_for(self, hall: Hall) -> None:
        number = hall.visitor("pension", also=["card", "benefit"])
        hall.calls(1)
        hall.queue.start(1)
        hall.queue.finish(1, services=["card"])
        assert (hall.turn(number).service, hall.turn(number).status) == ("benefit", "waiting")
        assert hall.visit(number).matters == ()

    def test_asked_for_again_gives_the_first_answer(self, hall: Hall) -> None:
        hall.visitor("pension", also=["card", "benefit"])
        hall.calls(1)
        hall.queue.start(1)
        first = hall.queue.finish(1, services=["card"], action="press")
        assert first.matters == ("benefit",)
        assert hall.queue.finish(1, services=["card"], action="press") == first

    def test_unless_the_end_is_taken_back(self, hall: Hall) -> None:
        number = hall.visitor("pension", also=["card"])
        hall.calls(1)
        hall.queue.start(1)
        hall.queue.finish(1, services=["card"])
        assert hall.status(number) == "done"
        hall.queue.undo(1)
        assert hall.visit(number).matters == ("card",)


class TestFinishAndCall:
    def test_is_one_step_for_the_operator_and_two_in_the_record(self, hall: Hall) -> None:
        first = hall.serves(1)
        second = hall.visitor()
        done = hall.queue.finish_and_call(1)
        assert done.called
        assert (done.visit.ticket.text, done.called.visit.ticket.text, done.on_break) == (first, second, False)
        assert [event.kind for event in hall.events()][-2:] == ["finished", "called"]

    def test_where_nobody_waits_the_service_has_ended_all_the_same(self, hall: Hall) -> None:
        number = hall.serves(1)
        assert hall.queue.finish_and_call(1).called is None
        assert hall.status(number) == "done"

    def test_twice_under_one_action_calls_once(self, hall: Hall) -> None:
        hall.serves(1)
        second = hall.visitor()
        hall.visitor()
        first_answer = hall.queue.finish_and_call(1, action="F2")
        assert hall.queue.finish_and_call(1, action="F2") == first_answer
        visit = hall.view().at_window(1)
        assert visit
        assert visit.ticket.text == second

    def test_under_an_action_that_found_nobody_or_began_a_break(self, hall: Hall) -> None:
        hall.serves(1)
        assert hall.queue.finish_and_call(1, action="F2") == hall.queue.finish_and_call(1, action="F2")
        hall.serves(1)
        hall.queue.plan_break(1)
        answer = hall.queue.finish_and_call(1, action="again")
        assert answer.on_break
        assert hall.queue.finish_and_call(1, action="again") == answer

    def test_on_a_closed_day_nobody_is_called(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.close_day()
        assert hall.queue.finish_and_call(1).called is None


class TestABreakAfterThisVisitor:
    def test_is_seen_before_it_begins(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.plan_break(1, reason="lunch")
        shift = hall.view().shifts[1]
        assert (shift.status, shift.planned) == ("open", "lunch")

    @pytest.mark.parametrize("step", ["finish", "finish_and_call", "hold", "transfer"])
    def test_begins_when_the_visitor_goes(self, hall: Hall, step: str) -> None:
        hall.serves(1)
        waits = hall.visitor()
        hall.queue.plan_break(1, reason="lunch")
        getattr(hall.queue, step)(1)
        shift = hall.view().shifts[1]
        assert (shift.status, shift.reason, shift.planned) == ("break", "lunch", None)
        assert hall.status(waits) == "waiting"

    def test_begins_when_the_visitor_never_came(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.calls(1)
        hall.queue.plan_break(1)
        hall.queue.cancel(number)
        assert hall.view().shifts[1].status == "break"

    def test_begins_at_once_at_a_free_window(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        assert hall.queue.plan_break(1, reason="lunch").status == "break"

    def test_can_be_dropped(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.plan_break(1)
        assert hall.queue.drop_break(1).planned is None
        hall.queue.finish(1)
        assert hall.view().shifts[1].status == "open"

    def test_ends_when_the_end_of_the_service_is_taken_back(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.plan_break(1)
        hall.queue.finish(1)
        hall.queue.undo(1)
        assert (hall.status(number), hall.view().shifts[1].status) == ("serving", "open")

    def test_is_the_operators_own(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        with hall.refused("shift_taken", staff="Leyla"):
            hall.queue.plan_break(1, staff="Samir")
        with hall.refused("no_shift"):
            hall.queue.drop_break(2)


class TestAFreeWindow:
    @pytest.fixture(autouse=True)
    def switched_on(self, hall: Hall) -> None:
        hall.configure(policy=replace(hall.centre.policy, auto_call_seconds=20))

    def test_calls_by_itself_after_a_while(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        number = hall.visitor()
        assert hall.queue.call_if_idle(1) is None
        assert hall.view().auto_call_at(1) == hall.clock.now - 1_000 + 20_000
        hall.clock.wait(seconds=19)
        called = hall.queue.call_if_idle(1, staff="Leyla")
        assert called
        assert called.visit.ticket.text == number

    def test_counts_from_when_the_last_visitor_went(self, hall: Hall) -> None:
        hall.serves(1)
        hall.visitor()
        hall.clock.wait(minutes=5)
        hall.queue.finish(1)
        hall.clock.wait(seconds=19)
        assert hall.queue.call_if_idle(1) is None
        hall.clock.wait(seconds=1)
        assert hall.view().auto_call_at(1) == hall.clock.now
        assert hall.queue.call_if_idle(1)

    def test_two_clients_of_one_window_call_one_visitor(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.visitor()
        hall.visitor()
        hall.clock.wait(seconds=20)
        assert hall.queue.call_if_idle(1)
        assert hall.queue.call_if_idle(1) is None
        assert len(hall.events("called")) == 1

    @pytest.mark.parametrize("state", ["closed", "break", "paused", "another operator"])
    def test_where_nobody_may_call_it_is_quiet(self, hall: Hall, state: str) -> None:
        hall.visitor()
        if state != "closed":
            hall.queue.open_window(1, "Leyla")
        if state == "break":
            hall.queue.take_break(1)
        if state == "paused":
            hall.queue.pause_day("evacuation")
        hall.clock.wait(minutes=1)
        with hall.unchanged():
            assert hall.queue.call_if_idle(1, staff="Samir" if state == "another operator" else None) is None

    def test_unless_the_centre_wants_it_nothing_happens(self, hall: Hall) -> None:
        hall.configure(policy=Policy())
        hall.queue.open_window(1, "Leyla")
        hall.visitor()
        hall.clock.wait(hours=1)
        assert hall.queue.call_if_idle(1) is None
        assert hall.view().auto_call_at(1) is None


class TestTheEndOfAShift:
    def test_with_a_visitor_in_hand_is_refused(self, hall: Hall) -> None:
        number = hall.serves(1)
        with hall.refused("window_busy", ticket=number):
            hall.queue.close_window(1)

    @pytest.mark.parametrize("started", [True, False])
    def test_or_hands_the_visitor_on_with_place_and_arrival(self, hall: Hall, started: bool) -> None:
        number = hall.visitor()
        before = hall.turn(number)
        hall.visitor()
        hall.calls(1)
        if started:
            hall.queue.start(1)
        assert hall.queue.close_window(1, hand_on=True).status == "closed"
        after = hall.turn(number)
        assert (after.status, after.base, after.sort_key) == ("waiting", before.base, before.sort_key)
        assert hall.calls(2) == number

    def test_is_not_taken_back(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.close_window(1, hand_on=True)
        assert hall.view().undo == {}
        with hall.refused("nothing_to_undo"):
            hall.queue.undo(1)

    def test_nobody_is_handed_on_when_the_day_is_closed(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.close_day()
        with hall.refused("day_closed"):
            hall.queue.close_window(1, hand_on=True)


def test_a_reminder_comes_to_who_put_the_visitor_aside(hall: Hall) -> None:
    number = hall.visitor()
    hall.queue.call_next(1, staff="Leyla")
    hall.queue.start(1)
    hall.queue.hold(1, minutes=10)
    assert hall.view().due_reminders == ()
    hall.clock.wait(minutes=10)
    (due,) = hall.view().due_reminders
    assert (due.ticket.text, due.turn.staff) == (number, "Leyla")
    hall.queue.resume(number, 2, staff="Samir")
    assert hall.view().due_reminders == ()


@pytest.mark.parametrize("minutes", [0, -5, 481])
def test_a_reminder_has_its_limits(hall: Hall, minutes: int) -> None:
    hall.serves(1)
    with hall.refused("minutes_wrong", limit=480):
        hall.queue.hold(1, minutes=minutes)


class TestAtOnce:
    """Several operators press in the same moment, each on a connection of their own."""

    def together(self, *asks: Callable[[], Any]) -> list[Any]:
        barrier, answers = Barrier(len(asks)), []

        def ask(one: Callable[[], Any]) -> None:
            barrier.wait()
            try:
                answers.append(one())
            except QueueError as refusal:
                answers.append(refusal.code)

        threads = [Thread(target=ask, args=(one,)) for one in asks]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return answers

    def test_two_for_the_same_number_one_gets_it_and_the_other_is_told(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.queue.open_window(2, "Samir")
        number = hall.visitor()
        asks = [partial(hall.queue.call_number, window, number, reason="frail") for window in (1, 2)]
        answers = self.together(*asks)
        assert answers.count("not_waiting") == 1
        assert len(hall.events("called")) == 1

    def test_a_window_that_calls_by_itself_and_its_operator_call_one(self, hall: Hall) -> None:
        hall.configure(policy=replace(hall.centre.policy, auto_call_seconds=1))
        hall.queue.open_window(1, "Leyla")
        hall.visitor()
        hall.visitor()
        automatic = partial(hall.queue.call_if_idle, 1)
        answers = self.together(automatic, automatic, partial(hall.queue.call_next, 1))
        assert sum(isinstance(answer, Called) for answer in answers) == 1
        assert len(hall.events("called")) == 1

    def test_a_double_click_on_finish_and_call(self, hall: Hall) -> None:
        hall.serves(1)
        hall.visitor()
        hall.visitor()
        click = partial(hall.queue.finish_and_call, 1, action="click")
        first, second = self.together(click, click)
        assert first == second
        assert len(hall.events("finished")) == 1


def test_a_program_that_was_killed_finds_its_visitor_again_with_the_time_running_on(hall: Hall) -> None:
    number = hall.serves(1)
    hall.clock.wait(minutes=7)
    again = Hall(hall.store, hall.centre, hall.clock)
    visit = again.view().at_window(1)
    assert visit
    assert (visit.ticket.text, running_ms(visit.turn, again.view().at)) == (number, 7 * 60_000)
    assert again.queue.finish(1).turn.status == "done"


def test_a_window_is_not_taken_away_under_its_operator(hall: Hall) -> None:
    hall.queue.open_window(3, "Leyla")
    with hall.refused("in_use", what="window", name="3"):
        hall.configure(windows=hall.centre.windows[:2])
