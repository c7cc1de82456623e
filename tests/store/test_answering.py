"""What comes from outside the counter: answers of phones, help for windows, what boards have told the hall."""

from dataclasses import replace

import pytest

from shared.domain.centre import Phone
from shared.store.devices import Devices
from tests.store.hall import Hall


def token(hall: Hall, number: str) -> str:
    return hall.visit(number).ticket.token


class TestThePhone:
    def test_says_that_the_visitor_is_coming_and_the_window_sees_it(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.calls(1)
        hall.queue.answer_call(token(hall, number), "coming")
        visit = hall.view().at_window(1)
        assert visit
        assert (visit.turn.answer, visit.turn.answered_at, visit.turn.status) == ("coming", hall.clock.now, "called")

    def test_saying_it_twice_changes_nothing(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.calls(1)
        hall.queue.answer_call(token(hall, number), "coming")
        with hall.unchanged():
            hall.queue.answer_call(token(hall, number), "coming")

    def test_asks_for_time_as_often_as_the_centre_allows(self, hall: Hall) -> None:
        hall.configure(policy=replace(hall.centre.policy, phone=Phone(minutes=5, times=2)))
        number = hall.visitor()
        hall.calls(1)
        hall.queue.answer_call(token(hall, number), "more_time")
        hall.queue.answer_call(token(hall, number), "late")
        with hall.refused("answers_used_up", limit=2):
            hall.queue.answer_call(token(hall, number), "more_time")
        hall.queue.answer_call(token(hall, number), "coming")

    def test_asks_again_after_the_answer_was_lost(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.calls(1)
        code = token(hall, number)
        first = hall.queue.answer_call(code, "more_time", action="tap")
        assert hall.queue.answer_call(code, "more_time", action="tap") == first

    def test_who_waits_and_is_late_is_passed_over_for_a_while_and_keeps_the_place(self, hall: Hall) -> None:
        late, next_one = hall.visitor(), hall.visitor()
        hall.queue.answer_call(token(hall, late), "late")
        assert hall.calls(1) == next_one
        assert hall.calls(2) is None
        hall.clock.wait(minutes=5)
        assert hall.calls(2) == late

    def test_says_nothing_where_nobody_called(self, hall: Hall) -> None:
        number = hall.visitor()
        with hall.refused("wrong_status", status="waiting"):
            hall.queue.answer_call(token(hall, number), "coming")
        with hall.refused("not_found"):
            hall.queue.answer_call("A" * 26, "coming")
        with hall.refused("answer_unknown", answer="never"):
            hall.queue.answer_call(token(hall, number), "never")

    def test_does_not_disturb_an_undo(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.hold(1)
        hall.queue.undo(1)
        assert hall.status(number) == "serving"


class TestHelp:
    def test_is_called_from_a_window_by_name_and_the_window_sees_who_comes(self, hall: Hall) -> None:
        call = hall.queue.ask_help("window-1", "angry-visitor", staff="Leyla")
        assert hall.last_event().staff == "Leyla"
        assert hall.view().help == (call,)
        hall.queue.answer_help(call.id, "Nigar")
        view = hall.view()
        assert view.help == ()
        assert [(one.source, one.answered_by) for one in view.answered] == [("window-1", "Nigar")]
        hall.clock.wait(minutes=11)
        assert hall.view().answered == ()

    def test_may_be_withdrawn_from_either_side(self, hall: Hall) -> None:
        call = hall.queue.ask_help("window-1", "documents")
        hall.queue.withdraw_help(call.id, staff="Nigar")
        assert hall.last_event().staff == "Nigar"
        assert (hall.view().help, hall.view().answered) == ((), ())


class TestTheHall:
    @pytest.fixture
    def called_at(self, hall: Hall) -> int:
        """Somebody was called twice, a minute between."""
        hall.visitor()
        hall.calls(1)
        called_at = hall.clock.now
        hall.queue.recall(1)
        return called_at

    def test_without_a_board_is_told_by_the_call(self, hall: Hall, called_at: int) -> None:
        assert hall.view().no_show_opens_at(1) == called_at + 60_000

    def test_is_told_when_a_board_shows_it(self, hall: Hall, called_at: int) -> None:
        turn = hall.turn("A001").id
        hall.clock.wait(seconds=20)
        Devices(hall.store, hall.code, hall.clock).beat("board-1", "board", {"told": {str(turn): hall.clock.now}})
        assert hall.view().no_show_opens_at(1) == called_at + 80_000
        hall.clock.wait(seconds=45)
        with hall.refused("too_soon", at=called_at + 80_000):
            hall.queue.no_show(1)
        hall.clock.wait(seconds=15)
        assert hall.queue.no_show(1).turn.status == "no_show"

    def test_a_board_that_says_nothing_holds_nobody_up_for_ever(self, hall: Hall, called_at: int) -> None:
        Devices(hall.store, hall.code, hall.clock).beat("board-1", "board", {"told": "nonsense", "theme": "night"})
        assert hall.view().no_show_opens_at(1) == called_at + 90_000
        hall.clock.wait(seconds=61)  # and it is not there any more
        assert hall.view().no_show_opens_at(1) == called_at + 60_000

    def test_nothing_opens_before_the_second_call(self, hall: Hall) -> None:
        hall.visitor()
        hall.calls(1)
        assert hall.view().no_show_opens_at(1) is None
        assert hall.view().no_show_opens_at(2) is None


class TestAPause:
    def test_is_nobodys_waiting_time(self, hall: Hall) -> None:
        hall.visitor()
        hall.clock.wait(minutes=4)
        hall.queue.pause_day("evacuation")
        hall.clock.wait(minutes=30)
        hall.queue.resume_day()
        hall.clock.wait(minutes=5)
        called = hall.queue.call_next(1)
        assert called
        assert called.why.waited_ms // 60_000 == 9
        assert hall.last_event().data["waited"] == called.why.waited_ms
        (pause,) = hall.view().pauses
        assert pause.ended_at is not None
        assert pause.ended_at - pause.began_at == 30 * 60_000

    def test_does_not_use_up_the_time_to_be_put_back(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.calls(1)
        hall.clock.wait(minutes=1)
        hall.queue.recall(1)
        hall.queue.no_show(1)
        hall.clock.wait(minutes=20)
        hall.queue.pause_day("evacuation")
        hall.clock.wait(hours=1)
        hall.queue.resume_day()
        hall.clock.wait(minutes=10)
        assert hall.queue.put_back(number).turn.status == "waiting"

    def test_that_goes_on_has_no_end(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.pause_day("evacuation")
        assert [pause.ended_at for pause in hall.view().pauses] == [None]
