"""A visitor is served, put aside, sent on, or leaves."""

from dataclasses import replace
from typing import Literal

import pytest

from shared.domain.centre import NoShow
from shared.store.engine import Store
from tests.store.hall import Hall


class TestAService:
    def test_from_start_to_end(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.call_next(1, staff="Leyla")
        hall.clock.wait(seconds=30)
        started = hall.queue.start(1).turn
        hall.clock.wait(minutes=12)
        finished = hall.queue.finish(1).turn
        assert (finished.status, finished.staff) == ("done", "Leyla")
        assert finished.started_at == started.started_at == hall.clock.now - 12 * 60_000
        assert finished.ended_at == hall.clock.now
        assert hall.view().at_window(1) is None

    def test_cannot_end_before_it_has_begun(self, hall: Hall) -> None:
        hall.visitor()
        hall.calls(1)
        with hall.refused("wrong_status", status="called"):
            hall.queue.finish(1)

    def test_cannot_begin_twice(self, hall: Hall) -> None:
        hall.serves(1)
        with hall.refused("not_called", status="serving"):
            hall.queue.start(1)

    @pytest.mark.parametrize("act", ["start", "finish", "hold", "transfer", "no_show", "recall"])
    def test_needs_a_visitor(self, hall: Hall, act: str) -> None:
        hall.visitor()
        with hall.refused("window_empty", window=1):
            getattr(hall.queue, act)(1)
        with hall.refused("window_unknown", window=9):
            getattr(hall.queue, act)(9)

    def test_the_same_ticket_cannot_be_finished_twice(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.finish(1)
        with hall.refused("window_empty"):
            hall.queue.finish(1)

    @pytest.mark.parametrize("act", ["start", "finish", "hold", "transfer", "no_show"])
    def test_of_somebody_else(self, hall: Hall, act: str) -> None:
        hall.visitor()
        hall.queue.call_next(1, staff="Leyla")
        with hall.refused("shift_taken", staff="Leyla"):
            getattr(hall.queue, act)(1, staff="Samir")

    def test_goes_on_when_the_day_is_closed(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.close_day()
        assert hall.queue.finish(1).turn.status == "done"


class TestOnHold:
    def test_the_window_is_free_for_the_next(self, hall: Hall) -> None:
        aside = hall.serves(1)
        hall.queue.hold(1)
        assert hall.status(aside) == "held"
        assert hall.serves(1) == "A002"

    def test_it_goes_on_at_another_window(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.hold(1)
        hall.clock.wait(minutes=7)
        turn = hall.queue.resume(number, 2, staff="Samir").turn
        assert (turn.status, turn.window, turn.staff, turn.held_ms) == ("serving", 2, "Samir", 7 * 60_000)

    def test_somebody_called_may_be_put_aside_too(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.calls(1)
        hall.queue.hold(1)
        hall.clock.wait(minutes=7)
        turn = hall.queue.resume(number, 1).turn
        assert (turn.status, turn.started_at, turn.held_ms) == ("serving", hall.clock.now, 0)

    def test_it_cannot_go_on_where_somebody_else_is(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.hold(1)
        hall.serves(1)
        with hall.refused("window_busy", ticket="A002"):
            hall.queue.resume(number, 1)

    def test_it_cannot_go_on_at_a_window_on_break(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.hold(1)
        hall.queue.take_break(1)
        with hall.refused("on_break"):
            hall.queue.resume(number, 1)

    @pytest.mark.parametrize(("number", "code"), [("A007", "not_found"), ("A001", "wrong_status")])
    def test_only_a_held_ticket_goes_on(self, hall: Hall, number: str, code: str) -> None:
        hall.visitor()
        with hall.refused(code):
            hall.queue.resume(number, 1)

    def test_not_on_a_closed_day_when_nobody_could_take_it_up_again(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.close_day()
        with hall.refused("day_closed"):
            hall.queue.hold(1)


class TestSentOn:
    def test_to_a_service_with_number_and_arrival(self, hall: Hall) -> None:
        number = hall.serves(1)
        arrived = hall.turn(number).base
        hall.clock.wait(minutes=10)
        sent = hall.queue.transfer(1, service="benefit")
        assert (sent.ticket.text, sent.turn.service, sent.turn.status) == (number, "benefit", "waiting")
        assert (sent.turn.base, sent.turn.began_at) == (arrived, hall.clock.now)
        assert hall.calls(3) == number
        event = hall.events("transferred")[-1]
        assert event.data == {"service": "benefit", "for_window": None, "for_staff": None}

    def test_before_those_who_came_later(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.visitor("benefit")
        hall.clock.wait(minutes=10)
        hall.queue.transfer(1, service="benefit")
        assert hall.calls(3) == number

    def test_to_a_window_that_does_not_even_serve_it(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.visitor("benefit")
        hall.queue.transfer(1, to_window=3)
        assert hall.calls(1) is None
        assert hall.calls(2) == "B001"
        hall.clock.wait(minutes=3)  # it is in another hall
        called = hall.queue.call_next(3)
        assert called
        assert (called.visit.ticket.text, called.why.code) == (number, "sent_here")

    def test_before_the_service_began(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.calls(1)
        hall.queue.transfer(1, service="card")
        assert hall.turn(number).service == "card"

    def test_the_ticket_has_two_turns(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.transfer(1, service="benefit")
        found = hall.snapshot.visit("A", 1)
        assert found
        assert [turn.status for turn in found[1]] == ["transferred", "waiting"]

    def test_not_to_what_there_is_not(self, hall: Hall) -> None:
        hall.serves(1)
        with hall.refused("service_unknown", service="passport"):
            hall.queue.transfer(1, service="passport")
        with hall.refused("window_unknown", window=9):
            hall.queue.transfer(1, to_window=9)

    def test_not_on_a_closed_day_when_nobody_would_call(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.close_day()
        with hall.refused("day_closed"):
            hall.queue.transfer(1, service="benefit")


class TestLeaving:
    @pytest.mark.parametrize("stage", ["waiting", "called", "held"])
    def test_before_or_while_put_aside(self, hall: Hall, stage: str) -> None:
        number = hall.visitor()
        if stage != "waiting":
            hall.calls(1)
        if stage == "held":
            hall.queue.hold(1)
        turn = hall.queue.cancel(number).turn
        assert (turn.status, turn.ended_at) == ("cancelled", hall.clock.now)
        assert hall.view().at_window(1) is None
        assert hall.view().open_visits == ()

    def test_not_while_being_served(self, hall: Hall) -> None:
        number = hall.serves(1)
        with hall.refused("wrong_status", status="serving"):
            hall.queue.cancel(number)

    def test_only_once(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.queue.cancel(number)
        with hall.refused("already_ended", status="cancelled"):
            hall.queue.cancel(number)

    def test_only_today(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.clock.set("2026-03-06 10:00")
        with hall.refused("not_found", ticket=number):
            hall.queue.cancel(number)


class TestTakenBack:
    def test_a_finish(self, hall: Hall) -> None:
        number = hall.serves(1)
        before = hall.turn(number)
        hall.clock.wait(minutes=3)
        hall.queue.finish(1)
        hall.clock.wait(seconds=10)
        assert hall.queue.undo(1).turn == before
        assert hall.turn(number) == before
        assert hall.last_event().data == {"undoes": hall.events("finished")[-1].seq}

    def test_a_hold(self, hall: Hall) -> None:
        number = hall.serves(1)
        before = hall.turn(number)
        hall.queue.hold(1)
        assert hall.queue.undo(1).turn == before

    @pytest.mark.parametrize("then", ["out", "back"])
    def test_a_no_show(self, hall: Hall, then: Literal["out", "back"]) -> None:
        hall.configure(policy=replace(hall.centre.policy, no_show=NoShow(1, 0, then)))
        number = hall.visitor()
        hall.calls(1)
        before = hall.turn(number)
        hall.queue.no_show(1)
        assert hall.queue.undo(1).turn == before
        assert hall.status(number) == "called"

    def test_a_transfer(self, hall: Hall) -> None:
        number = hall.serves(1)
        before = hall.turn(number)
        hall.queue.transfer(1, service="benefit")
        assert hall.queue.undo(1).turn == before
        found = hall.snapshot.visit("A", 1)
        assert found
        assert [turn.status for turn in found[1]] == ["serving", "cancelled"]
        assert hall.calls(3) is None
        assert hall.view().at_window(1)

    def test_a_transfer_and_then_the_visitor_leaves_by_number(self, hall: Hall) -> None:
        """The latest turn of the ticket is the cancelled one; the open one is meant."""
        number = hall.serves(1)
        hall.queue.transfer(1, service="benefit")
        hall.queue.undo(1)
        hall.queue.hold(1)
        assert hall.status(number) == "held"
        assert hall.queue.resume(number, 1).turn.status == "serving"
        hall.clock.wait(seconds=1)
        hall.queue.finish(1)
        assert hall.status(number) == "done"

    def test_and_done_again_and_taken_back_again(self, hall: Hall) -> None:
        number = hall.serves(1)
        for _ in range(3):
            hall.queue.finish(1)
            hall.queue.undo(1)
        assert hall.status(number) == "serving"

    def test_only_the_last_step(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.finish(1)
        hall.queue.undo(1)
        with hall.refused("nothing_to_undo", window=1):
            hall.queue.undo(1)

    @pytest.mark.parametrize("last", ["nothing", "called", "recalled", "started", "resumed"])
    def test_not_what_is_no_end(self, hall: Hall, last: str) -> None:
        if last != "nothing":
            hall.visitor()
            hall.calls(1)
        if last == "recalled":
            hall.queue.recall(1)
        if last in ("started", "resumed"):
            hall.queue.start(1)
        if last == "resumed":
            hall.queue.hold(1)
            hall.queue.resume("A001", 1)
        with hall.refused("nothing_to_undo"):
            hall.queue.undo(1)

    def test_not_after_the_seconds_of_the_policy(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.finish(1)
        hall.clock.wait(seconds=10.001)
        with hall.refused("undo_too_late", seconds=10):
            hall.queue.undo(1)

    def test_not_when_the_window_has_called_the_next(self, hall: Hall) -> None:
        hall.serves(1)
        hall.visitor()
        hall.queue.finish(1)
        hall.calls(1)
        with hall.refused("nothing_to_undo"):
            hall.queue.undo(1)

    def test_not_when_somebody_has_gone_on_with_the_turn(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.hold(1)
        hall.queue.resume(number, 2)
        with hall.refused("nothing_to_undo"):
            hall.queue.undo(1)

    def test_not_a_transfer_whose_turn_was_called(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.transfer(1, service="benefit")
        hall.calls(3)
        with hall.refused("nothing_to_undo"):
            hall.queue.undo(1)

    def test_not_what_the_end_of_the_day_has_changed(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.hold(1)
        hall.queue.close_day()
        with hall.refused("nothing_to_undo"):
            hall.queue.undo(1)

    def test_not_over_midnight(self, hall: Hall) -> None:
        hall.serves(1)
        hall.clock.set("2026-03-05 23:59:58")
        hall.queue.finish(1)
        assert hall.view().undo == {1: ("A001", hall.clock.now)}
        hall.clock.wait(seconds=5)
        assert hall.view().undo == {}
        with hall.refused("nothing_to_undo"):
            hall.queue.undo(1)

    def test_not_by_somebody_else(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.call_next(1, staff="Leyla")
        hall.queue.start(1)
        hall.queue.finish(1)
        with hall.refused("shift_taken", staff="Leyla"):
            hall.queue.undo(1, staff="Samir")

    def test_each_window_its_own(self, hall: Hall) -> None:
        one, two = hall.serves(1), hall.serves(2, "benefit")
        hall.queue.finish(1)
        hall.queue.finish(2)
        assert hall.queue.undo(1).ticket.text == one
        assert hall.queue.undo(2).ticket.text == two

    def test_after_the_shift_was_closed_too(self, hall: Hall) -> None:
        """Finish, close the window, oh no: the visitor is still sitting there."""
        hall.serves(1)
        hall.queue.finish(1)
        hall.queue.close_window(1)
        assert hall.queue.undo(1).turn.status == "serving"
        assert hall.queue.finish(1).turn.status == "done"


def test_halls_of_one_store_know_nothing_of_each_other(hall: Hall, store: Store) -> None:
    other = Hall(store, replace(hall.centre, code=f"{hall.code}-b"), hall.clock)
    hall.visitor(), other.visitor("benefit"), other.visitor()
    assert other.calls(1) == "A001"
    assert hall.status("A001") == "waiting"
    assert other.calls(2) == "B001"
    assert hall.calls(2) == "A001"
    other.check()
