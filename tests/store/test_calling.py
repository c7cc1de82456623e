"""Windows call: the right person, for a reason, once."""

from dataclasses import replace

import pytest

from shared.domain.centre import NoShow, Policy
from shared.domain.order import MINUTE_MS
from shared.store.queue import Queue
from tests.store.hall import Hall


class TestWhoIsNext:
    def test_who_came_first(self, hall: Hall) -> None:
        first, second, third = hall.visitor(), hall.visitor("card"), hall.visitor()
        assert [hall.calls(1), hall.calls(2)] == [first, second]
        assert hall.status(third) == "waiting"

    def test_only_whom_the_window_serves(self, hall: Hall) -> None:
        benefit, pension = hall.visitor("benefit"), hall.visitor("pension")
        assert hall.calls(1) == pension
        assert hall.calls(3) == benefit

    def test_the_reception_desk_serves_who_is_not_sure(self, hall: Hall) -> None:
        unsure = hall.visitor("reception")
        assert hall.calls(1) is None
        assert hall.calls(2) == unsure

    def test_only_who_needs_what_the_window_offers(self, hall: Hall) -> None:
        russian, other = hall.visitor(needs=["ru"]), hall.visitor()
        assert hall.calls(1) == other
        assert hall.calls(2) == russian

    def test_nobody_whose_needs_no_window_offers(self, hall: Hall) -> None:
        hall.visitor("benefit", needs=["low-desk", "sign-language"])
        assert [hall.calls(window) for window in (1, 2, 3)] == [None, None, None]

    def test_priority_is_a_head_start_and_no_more(self, hall: Hall) -> None:
        long_ago = hall.visitor()
        hall.clock.wait(minutes=61)
        lately = hall.visitor()
        priority, veteran = hall.visitor(priority="priority"), hall.visitor(priority="veteran")
        order = []
        for _ in range(4):
            order.append(hall.calls(1))
            hall.queue.start(1)
            hall.queue.finish(1)
        assert order == [veteran, long_ago, priority, lately]

    def test_where_all_are_equal_classes_change_nothing(self, hall: Hall) -> None:
        hall.configure(policy=Policy(order="fifo"))
        first, _ = hall.visitor(), hall.visitor(priority="veteran")
        assert hall.calls(1) == first

    def test_of_tickets_of_the_same_moment_the_smaller_number(self, hall: Hall) -> None:
        numbers = [hall.queue.issue("pension").ticket.text for _ in range(3)]
        assert [hall.calls(1), hall.calls(2)] == numbers[:2]

    def test_of_tickets_of_the_same_moment_the_smaller_number_also_when_it_was_sent_on(self, hall: Hall) -> None:
        first = hall.queue.issue("pension").ticket.text
        hall.queue.issue("card")
        assert hall.calls(1) == first
        hall.queue.transfer(1, service="card")
        assert hall.calls(1) == first


class TestACall:
    def test_says_who_and_why(self, hall: Hall) -> None:
        hall.visitor(priority="priority", needs=["ru"])
        hall.queue.open_window(2, "Leyla")
        hall.clock.wait(minutes=5)
        called = hall.queue.call_next(2)
        assert called
        turn = called.visit.turn
        assert (turn.status, turn.window, turn.staff, turn.calls) == ("called", 2, "Leyla", 1)
        assert turn.first_called_at == turn.last_called_at == hall.clock.now
        assert called.visit.ticket.needs == {"ru"}
        assert (called.why.code, called.why.priority) == ("head_start", "priority")
        assert called.why.waited_ms == 5 * MINUTE_MS + 1_000
        assert called.why.counted_from == turn.base - 60 * MINUTE_MS
        assert hall.visit("A001") == called.visit

    def test_is_recorded_with_what_the_rule_chose(self, hall: Hall) -> None:
        hall.visitor()
        hall.calls(1)
        event = hall.last_event()
        key = hall.turn("A001").sort_key
        assert (event.kind, event.ticket, event.window, event.staff) == (
            "called",
            hall.visit("A001").ticket.id,
            1,
            "cli",
        )
        assert event.data == {"why": "first", "counted_from": key, "waited": 1_000, "reason": None, "key": key}

    def test_finds_nobody_and_leaves_no_trace(self, hall: Hall) -> None:
        with hall.unchanged():
            assert hall.queue.call_next(1, staff="Leyla") is None
        hall.queue.open_window(1, "Leyla")
        hall.visitor("benefit")
        with hall.unchanged():
            assert hall.queue.call_next(1) is None

    def test_at_a_closed_window_opens_it(self, hall: Hall) -> None:
        hall.visitor()
        called = hall.queue.call_next(1, staff="Leyla")
        assert called
        assert called.visit.turn.staff == "Leyla"
        assert [event.kind for event in hall.events()][-2:] == ["shift", "called"]
        assert hall.view().shifts[1].staff == "Leyla"

    def test_without_a_name_is_nobodys_and_may_be_at_several_windows(self, hall: Hall) -> None:
        hall.visitor(), hall.visitor()
        assert [hall.calls(1), hall.calls(2)] == ["A001", "A002"]
        assert {shift.staff for shift in hall.view().shifts.values()} == {"cli"}


class TestRefusals:
    def test_an_unknown_window(self, hall: Hall) -> None:
        hall.visitor()
        with hall.refused("window_unknown", window=9):
            hall.queue.call_next(9)

    def test_somebody_is_at_the_window(self, hall: Hall) -> None:
        hall.visitor(), hall.visitor()
        hall.calls(1)
        with hall.refused("window_busy", window=1, ticket="A001"):
            hall.queue.call_next(1)
        hall.queue.start(1)
        with hall.refused("window_busy", window=1, ticket="A001"):
            hall.queue.call_next(1)

    def test_the_window_is_on_break(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.open_window(1, "Leyla")
        hall.queue.take_break(1)
        with hall.refused("on_break", window=1):
            hall.queue.call_next(1)

    def test_somebody_else_has_the_window(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.open_window(1, "Leyla")
        with hall.refused("shift_taken", window=1, staff="Leyla"):
            hall.queue.call_next(1, staff="Samir")

    def test_the_person_is_at_another_window(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.open_window(2, "Leyla")
        with hall.refused("staff_elsewhere", staff="Leyla", window=2):
            hall.queue.call_next(1, staff="Leyla")

    @pytest.mark.parametrize("act", ["call_next", "call_number"])
    def test_the_day_is_paused_or_closed(self, hall: Hall, act: str) -> None:
        hall.visitor()
        arguments = {} if act == "call_next" else {"number": "A001", "reason": "frail"}
        hall.queue.pause_day("evacuation")
        with hall.refused("day_paused", reason="evacuation"):
            getattr(hall.queue, act)(1, **arguments)
        hall.queue.resume_day()
        hall.queue.close_day()
        with hall.refused("day_closed"):
            getattr(hall.queue, act)(1, **arguments)


class TestAgain:
    def test_the_same_visitor_is_called_again(self, hall: Hall) -> None:
        hall.visitor()
        hall.calls(1)
        hall.clock.wait(seconds=40)
        turn = hall.queue.recall(1).turn
        assert (turn.calls, turn.last_called_at, turn.first_called_at) == (2, hall.clock.now, hall.clock.now - 40_000)

    def test_nobody_is_there(self, hall: Hall) -> None:
        with hall.refused("window_empty", window=1):
            hall.queue.recall(1)

    def test_somebody_sits_there(self, hall: Hall) -> None:
        hall.serves(1)
        with hall.refused("not_called", status="serving"):
            hall.queue.recall(1)

    def test_by_somebody_else(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.call_next(1, staff="Leyla")
        with hall.refused("shift_taken", staff="Leyla"):
            hall.queue.recall(1, staff="Samir")


class TestByNumber:
    def test_a_person_chooses_for_a_known_reason(self, hall: Hall) -> None:
        hall.visitor("benefit")
        passed = [hall.visitor(), hall.visitor("card")]
        frail, later = hall.visitor(), hall.visitor()
        called = hall.queue.call_number(1, frail, reason="frail", staff="Leyla")
        assert (called.visit.ticket.text, called.why.code, called.why.reason) == (frail, "by_number", "frail")
        event = hall.last_event()
        assert event.data["passed"] == [hall.turn(number).id for number in passed]
        assert (event.data["why"], event.data["reason"], event.staff) == ("by_number", "frail", "Leyla")
        assert hall.status(later) == "waiting"

    def test_a_reason_in_own_words_is_a_note_and_not_in_the_record(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.call_number(1, "A001", reason="Ürəyi ağrıyır")
        assert hall.last_event().data["reason"] == "other"
        assert "Ürəyi ağrıyır" not in str(hall.contents()["event"])
        assert "Ürəyi ağrıyır" in str(hall.contents()["turn"])

    def test_the_number_as_it_is_typed(self, hall: Hall) -> None:
        hall.visitor()
        assert hall.queue.call_number(1, " a-1 ", reason="frail").visit.ticket.text == "A001"

    def test_those_whom_the_window_could_not_have_called_were_not_passed(self, hall: Hall) -> None:
        hall.serves(2, "reception")
        hall.queue.transfer(2, service="pension", to_window=2)
        hall.visitor(needs=["ru"]), hall.visitor("benefit")
        chosen = hall.visitor()
        hall.queue.call_number(1, chosen, reason="frail")
        assert hall.last_event().data["passed"] == []

    def test_a_person_may_choose_whom_the_window_does_not_suit(self, hall: Hall) -> None:
        """Somebody who asked for a low desk may be helped standing, if both agree."""
        number = hall.visitor(needs=["low-desk"])
        assert hall.queue.call_number(1, number, reason="frail").visit.turn.status == "called"

    def test_who_was_sent_to_another_window_may_be_called_here(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.transfer(1, to_window=2)
        assert hall.queue.call_number(1, number, reason="frail").visit.turn.window == 1

    def test_who_was_sent_here_may_be_called_whatever_the_service(self, hall: Hall) -> None:
        number = hall.serves(2, "benefit")
        hall.queue.transfer(2, to_window=1)
        assert hall.queue.call_number(1, number, reason="frail").visit.turn.window == 1

    @pytest.mark.parametrize("number", ["A002", "B001", "Ж001", "no number"])
    def test_there_is_no_such_ticket_today(self, hall: Hall, number: str) -> None:
        hall.visitor()
        with hall.refused("not_found", ticket=number):
            hall.queue.call_number(1, number, reason="frail")

    def test_yesterdays_ticket_is_not_todays(self, hall: Hall) -> None:
        hall.visitor()
        hall.clock.set("2026-03-06 09:00")
        with hall.refused("not_found"):
            hall.queue.call_number(1, "A001", reason="frail")

    def test_the_ticket_does_not_wait(self, hall: Hall) -> None:
        hall.serves(2)
        with hall.refused("not_waiting", ticket="A001", status="serving"):
            hall.queue.call_number(1, "A001", reason="frail")

    def test_the_window_does_not_serve_it(self, hall: Hall) -> None:
        hall.visitor("benefit")
        with hall.refused("not_served_here", ticket="B001", window=1):
            hall.queue.call_number(1, "B001", reason="frail")

    @pytest.mark.parametrize("reason", ["", "  "])
    def test_a_reason_is_needed(self, hall: Hall, reason: str) -> None:
        hall.visitor()
        with hall.refused("reason_needed", allowed=["frail"]):
            hall.queue.call_number(1, "A001", reason=reason)

    def test_somebody_is_at_the_window(self, hall: Hall) -> None:
        hall.serves(1)
        hall.visitor()
        with hall.refused("window_busy", ticket="A001"):
            hall.queue.call_number(1, "A002", reason="frail")


class TestNobodyCame:
    def test_after_the_calls_and_the_time_of_the_policy(self, hall: Hall) -> None:
        hall.visitor()
        hall.calls(1)
        with hall.refused("recall_first", calls=1, wanted=2):
            hall.queue.no_show(1)
        hall.clock.wait(seconds=20)
        hall.queue.recall(1)
        with hall.refused("too_soon", seconds=40, at=hall.clock.now + 40_000):
            hall.queue.no_show(1)
        hall.clock.wait(seconds=40)
        turn = hall.queue.no_show(1).turn
        assert (turn.status, turn.ended_at, turn.window) == ("no_show", hall.clock.now, 1)
        assert hall.last_event().data == {"back": False}
        assert hall.view().at_window(1) is None

    def test_somebody_sits_there(self, hall: Hall) -> None:
        hall.serves(1)
        with hall.refused("not_called", status="serving"):
            hall.queue.no_show(1)

    def test_nobody_was_called(self, hall: Hall) -> None:
        with hall.refused("window_empty"):
            hall.queue.no_show(1)

    def test_back_in_line_once_and_then_out(self, hall: Hall) -> None:
        hall.configure(policy=replace(hall.centre.policy, no_show=NoShow(2, 60, "back")))
        number, key = hall.visitor(), hall.turn("A001").key
        self._calls_in_vain(hall)
        back = hall.queue.no_show(1).turn
        assert (back.status, back.window, back.calls, back.key) == ("waiting", None, 0, key)
        assert hall.last_event().data == {"back": True}
        self._calls_in_vain(hall)
        assert hall.queue.no_show(1).turn.status == "no_show"
        assert hall.status(number) == "no_show"

    def test_the_second_time_takes_as_long_as_the_first(self, hall: Hall) -> None:
        hall.configure(policy=replace(hall.centre.policy, no_show=NoShow(2, 60, "back")))
        hall.visitor()
        self._calls_in_vain(hall)
        hall.queue.no_show(1)
        hall.clock.wait(minutes=5)
        hall.calls(1)
        hall.clock.wait(seconds=2)
        hall.queue.recall(1)
        with hall.refused("too_soon", seconds=58):
            hall.queue.no_show(1)

    def test_after_a_pause_the_time_begins_anew(self, hall: Hall) -> None:
        hall.visitor()
        hall.calls(1)
        hall.queue.pause_day("evacuation")
        hall.clock.wait(minutes=20)
        hall.queue.resume_day()
        hall.calls(1)
        hall.queue.recall(1)
        with hall.refused("too_soon", seconds=60):
            hall.queue.no_show(1)

    def _calls_in_vain(self, hall: Hall) -> None:
        hall.calls(1)
        hall.clock.wait(seconds=60)
        hall.queue.recall(1)


class TestTwoCountersOnOneWindow:
    """Somebody has opened the counter of window 1 on two machines."""

    def test_of_the_same_person_see_the_same_visitor(self, hall: Hall) -> None:
        left, right = hall.queue, Queue(hall.store, hall.code, hall.clock)
        hall.visitor(), hall.visitor()
        left.open_window(1, "Leyla")
        with hall.unchanged():
            assert right.open_window(1, "Leyla").staff == "Leyla"
        left.call_next(1, staff="Leyla")
        with hall.refused("window_busy", ticket="A001"):
            right.call_next(1, staff="Leyla")
        assert right.start(1, staff="Leyla").ticket.text == "A001"
        with hall.refused("not_called", status="serving"):
            left.start(1, staff="Leyla")
        left.finish(1, staff="Leyla")
        with hall.refused("window_empty"):
            right.finish(1, staff="Leyla")

    def test_of_another_person_are_refused(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        right = Queue(hall.store, hall.code, hall.clock)
        with hall.refused("shift_taken", window=1, staff="Leyla"):
            right.open_window(1, "Samir")
