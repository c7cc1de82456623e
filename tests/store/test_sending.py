"""A visitor is sent on: to a person, to the front, to another hall and back; notes go with them; families together."""

import pytest

from tests.store.hall import Hall


class TestToAPerson:
    def test_wherever_that_person_sits(self, hall: Hall) -> None:
        hall.queue.open_window(3, "Samir")
        number = hall.serves(1)
        hall.queue.transfer(1, to_staff="Samir")
        hall.clock.wait(minutes=3)
        assert hall.calls(2) is None
        assert hall.calls(3) == number  # which does not even serve pensions
        assert hall.last_event().data["why"] == "sent_here"

    def test_whom_the_centre_knows(self, hall: Hall) -> None:
        hall.serves(1)
        with hall.refused("staff_unknown", staff="Nobody"):
            hall.queue.transfer(1, to_staff="Nobody")

    def test_who_has_gone_home_is_shown_as_stranded(self, hall: Hall) -> None:
        hall.queue.open_window(2, "Samir")
        number = hall.serves(1)
        hall.queue.transfer(1, to_staff="Samir")
        assert hall.view().stranded == ()
        hall.queue.close_window(2)
        assert [visit.ticket.text for visit in hall.view().stranded] == [number]


class TestAndBack:
    def test_to_the_window_that_sent_them(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.transfer(1, service="benefit", and_return=True)
        assert hall.calls(2) == number
        hall.queue.start(2)
        hall.queue.finish(2)
        turn = hall.turn(number)
        assert (turn.status, turn.service, turn.for_window) == ("waiting", "pension", 1)
        assert hall.calls(2) is None
        assert hall.calls(1) == number

    def test_to_the_person_who_sits_elsewhere_by_now(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.call_next(1, staff="Leyla")
        hall.queue.transfer(1, service="benefit", and_return=True)
        hall.queue.close_window(1)
        hall.queue.open_window(3, "Leyla")
        hall.calls(2)
        hall.queue.start(2)
        hall.queue.finish(2)
        assert hall.turn("A001").for_window == 3

    def test_to_whoever_serves_it_if_they_have_gone(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.call_next(1, staff="Leyla")
        hall.queue.transfer(1, service="benefit", and_return=True)
        hall.queue.close_window(1)
        hall.calls(2)
        hall.queue.start(2)
        hall.queue.finish(2)
        assert (hall.turn("A001").for_window, hall.turn("A001").service) == (None, "pension")

    def test_an_undo_takes_the_way_back_away(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.transfer(1, service="benefit", and_return=True)
        hall.calls(2)
        hall.queue.start(2)
        hall.queue.finish(2)
        hall.queue.undo(2)
        assert (hall.status(number), hall.turn(number).service) == ("serving", "benefit")


class TestToTheFront:
    def test_before_all_who_wait_and_the_record_names_them(self, hall: Hall) -> None:
        hall.serves(2, "benefit")
        waits = [hall.visitor("grant"), hall.visitor("pension", priority="veteran")]
        number = hall.queue.transfer(2, service="grant", front=True, reason="frail").ticket.text
        data = hall.last_event().data
        assert (data["front"], data["reason"], data["decided_by"]) == (True, "frail", "cli")
        assert sorted(data["passed"]) == [hall.turn(waits[1]).id]
        called = hall.queue.call_next(2)
        assert called
        assert (called.visit.ticket.text, called.why.code) == (number, "ahead")

    def test_needs_a_reason(self, hall: Hall) -> None:
        hall.serves(1)
        with hall.refused("reason_needed", allowed=["frail"]):
            hall.queue.transfer(1, front=True)


class TestToAnotherHall:
    def test_nobody_calls_a_visitor_who_is_on_the_way(self, hall: Hall) -> None:
        number = hall.serves(2, "benefit")
        hall.queue.transfer(2, to_window=3)
        assert hall.turn(number).away_until == hall.clock.now + 3 * 60_000
        hall.clock.wait(minutes=2)
        assert hall.calls(3) is None
        hall.clock.wait(minutes=1)
        assert hall.calls(3) == number

    def test_the_old_hall_sees_where_to(self, hall: Hall) -> None:
        number = hall.serves(2, "benefit")
        hall.queue.transfer(2, to_window=3)
        (walk,) = hall.view().walks
        assert (walk.number, walk.from_window, walk.from_hall) == (number, 2, 1)
        assert (walk.windows, walk.hall, walk.until) == ((3,), 2, hall.clock.now + 3 * 60_000)
        hall.clock.wait(minutes=3)
        assert hall.view().walks == ()

    def test_in_the_same_hall_nobody_walks(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.transfer(1, service="benefit")  # windows 2 and 3: one of them is here
        assert hall.turn("A001").away_until is None
        assert hall.view().walks == ()

    def test_the_number_called_before_that_is_called_all_the_same(self, hall: Hall) -> None:
        number = hall.serves(2, "benefit")
        hall.queue.transfer(2, to_window=3)
        assert hall.queue.call_number(3, number, reason="frail").visit.ticket.text == number


class TestNotes:
    def test_the_next_window_sees_all_of_them(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.note(number, "Arayış gətirəcək")
        hall.queue.transfer(1, service="benefit", note="Ərizə düzəldilsin")
        ticket = hall.visit(number).ticket.id
        assert hall.view().notes == {ticket: ("Arayış gətirəcək", "Ərizə düzəldilsin")}

    def test_are_no_part_of_the_record(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.note(number, "Şəxsi məlumat", staff="Leyla")
        event = hall.last_event()
        assert (event.kind, event.staff, event.data) == ("noted", "Leyla", {})

    def test_can_be_changed_and_taken_away(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.queue.note(number, "first")
        hall.queue.note(number, "second\x00\nline")
        assert list(hall.view().notes.values()) == [("second\nline",)]
        hall.queue.note(number, "")
        assert hall.view().notes == {}

    def test_twice_the_same_is_once(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.queue.note(number, "first")
        with hall.unchanged():
            hall.queue.note(number, "first ")

    @pytest.mark.parametrize("length", [501, 100_000])
    def test_have_a_limit(self, hall: Hall, length: int) -> None:
        number = hall.serves(1)
        with hall.refused("note_too_long", limit=500, length=length):
            hall.queue.note(number, "ə" * length)
        with hall.refused("note_too_long"):
            hall.queue.transfer(1, service="benefit", note="ə" * length)

    def test_do_not_stand_in_the_way_of_an_undo(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.finish(1)
        hall.queue.note(number, "forgotten")
        assert hall.queue.undo(1).turn.status == "serving"

    def test_a_reason_in_own_words_does_not_drive_a_note_out(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.queue.note(number, "Arayış")
        hall.queue.call_number(1, number, reason="çox yaşlıdır")
        assert list(hall.view().notes.values()) == [("Arayış\nçox yaşlıdır",)]


class TestAFamily:
    @pytest.mark.parametrize("held", [True, False])
    def test_is_looked_after_with_one_ticket(self, hall: Hall, held: bool) -> None:
        other = hall.serves(2) if held else hall.visitor()
        if held:
            hall.queue.hold(2)
        mine = hall.visitor()
        hall.queue.call_number(1, mine, reason="frail")
        assert hall.queue.merge(1, other).ticket.text == mine
        assert (hall.status(other), hall.status(mine)) == ("merged", "called")
        assert hall.last_event().data == {"into": hall.turn(mine).id}

    def test_under_an_action_that_comes_again(self, hall: Hall) -> None:
        hall.serves(1)
        other = hall.visitor()
        first = hall.queue.merge(1, other, action="merge")
        hall.queue.finish(1)
        assert hall.queue.merge(1, other, action="merge") == first

    def test_may_be_taken_apart_again_at_once(self, hall: Hall) -> None:
        hall.serves(1)
        other = hall.visitor()
        hall.queue.merge(1, other)
        assert hall.view().undo[1][0] == other
        hall.queue.undo(1)
        assert hall.status(other) == "waiting"

    def test_does_not_take_a_visitor_from_another_window(self, hall: Hall) -> None:
        other = hall.serves(2)
        mine = hall.serves(1)
        with hall.refused("wrong_status", status="serving"):
            hall.queue.merge(1, other)
        with hall.refused("merge_itself", ticket=mine):
            hall.queue.merge(1, mine)
