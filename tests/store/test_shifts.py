"""Who is at which window."""

import pytest

from shared.domain.day import Shift
from shared.domain.staff import Role
from shared.store.staff import Staff
from tests.store.hall import Hall
from tests.store.test_staff import QUICK


class TestOpening:
    def test_a_window(self, hall: Hall) -> None:
        shift = hall.queue.open_window(1, "Leyla")
        assert shift == Shift(1, "Leyla", "open", hall.clock.now)
        assert hall.view().shifts == {1: shift}
        assert hall.last_event().data == {"op": "open"}

    def test_an_open_one_changes_nothing(self, hall: Hall) -> None:
        first = hall.queue.open_window(1, "Leyla")
        hall.clock.wait(minutes=5)
        with hall.unchanged():
            assert hall.queue.open_window(1, "Leyla") == first

    def test_ends_a_break(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.queue.take_break(1, reason="lunch")
        hall.clock.wait(minutes=30)
        assert hall.queue.open_window(1, "Leyla") == Shift(1, "Leyla", "open", hall.clock.now)

    def test_one_that_is_taken(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        with hall.refused("shift_taken", window=1, staff="Leyla"):
            hall.queue.open_window(1, "Samir")

    def test_one_whose_owner_is_on_a_break(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.queue.take_break(1)
        with hall.refused("shift_taken"):
            hall.queue.open_window(1, "Samir")

    def test_a_second_one_at_the_same_time(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        with hall.refused("staff_elsewhere", staff="Leyla", window=1):
            hall.queue.open_window(2, "Leyla")

    def test_one_that_does_not_exist(self, hall: Hall) -> None:
        with hall.refused("window_unknown", window=9):
            hall.queue.open_window(9, "Leyla")

    @pytest.mark.parametrize("name", ["", "   "])
    def test_without_a_name(self, hall: Hall, name: str) -> None:
        with hall.refused("staff_name_empty"):
            hall.queue.open_window(1, name)

    def test_on_a_paused_day(self, hall: Hall) -> None:
        hall.queue.pause_day("evacuation")
        assert hall.queue.open_window(1, "Leyla").status == "open"


class TestABreak:
    def test_has_a_reason(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.clock.wait(hours=1)
        shift = hall.queue.take_break(1, reason="lunch")
        assert shift == Shift(1, "Leyla", "break", hall.clock.now, "lunch")
        assert hall.view().shifts[1] == shift
        assert hall.last_event().data == {"op": "break", "reason": "lunch"}

    def test_a_reason_in_own_words_is_not_in_the_record(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        assert hall.queue.take_break(1, reason="Uşaq xəstədir").reason == "Uşaq xəstədir"
        assert hall.last_event().data["reason"] == "other"

    def test_the_same_again_changes_nothing(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        first = hall.queue.take_break(1, reason="lunch")
        hall.clock.wait(minutes=1)
        with hall.unchanged():
            assert hall.queue.take_break(1, reason="lunch") == first

    def test_while_somebody_is_at_the_window(self, hall: Hall) -> None:
        hall.serves(1)
        with hall.refused("window_busy", window=1, ticket="A001"):
            hall.queue.take_break(1)


class TestClosing:
    def test_frees_window_and_person(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        assert hall.queue.close_window(1).status == "closed"
        assert hall.view().shifts == {}
        hall.queue.open_window(2, "Leyla")
        hall.queue.open_window(1, "Samir")

    def test_from_a_break(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.queue.take_break(1)
        assert hall.queue.close_window(1).status == "closed"

    def test_while_somebody_is_at_the_window(self, hall: Hall) -> None:
        hall.serves(1)
        with hall.refused("window_busy", window=1, ticket="A001"):
            hall.queue.close_window(1)

    def test_leaves_who_was_sent_there_waiting(self, hall: Hall) -> None:
        number = hall.serves(1)
        hall.queue.transfer(1, to_window=1)
        hall.queue.close_window(1)
        assert hall.status(number) == "waiting"


@pytest.mark.parametrize("act", ["take_break", "close_window"])
class TestWithoutAShift:
    def test_there_is_nothing_to_do(self, hall: Hall, act: str) -> None:
        with hall.refused("no_shift", window=1):
            getattr(hall.queue, act)(1)

    def test_of_ones_own(self, hall: Hall, act: str) -> None:
        hall.queue.open_window(1, "Leyla")
        with hall.refused("shift_taken", staff="Leyla"):
            getattr(hall.queue, act)(1, staff="Samir")

    def test_at_a_window_that_does_not_exist(self, hall: Hall, act: str) -> None:
        with hall.refused("window_unknown", window=9):
            getattr(hall.queue, act)(9)


class TestTakingOver:
    def test_a_window_that_somebody_left(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.clock.wait(minutes=5)
        assert hall.queue.take_over(1, "Samir") == Shift(1, "Samir", "open", hall.clock.now)
        event = hall.last_event()
        assert (event.kind, event.window, event.staff) == ("shift", 1, "Samir")
        assert event.data == {"op": "open", "from": "Leyla"}
        hall.queue.open_window(2, "Leyla")

    def test_with_the_visitor_in_hand(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        number = hall.serves(1)
        started = hall.turn(number).started_at
        hall.clock.wait(minutes=5)
        hall.queue.take_over(1, "Samir")
        turn = hall.turn(number)
        assert (turn.status, turn.staff, turn.started_at) == ("serving", "Samir", started)
        assert hall.queue.finish(1, staff="Samir").turn.staff == "Samir"
        assert [(event.kind, event.staff) for event in hall.events("started", "finished")] == [
            ("started", "Leyla"),
            ("finished", "Samir"),
        ]

    def test_by_a_person_who_is_still_at_another(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        number = hall.serves(1)
        hall.queue.take_over(2, "Leyla")
        assert hall.view().shifts.keys() == {2}
        assert hall.status(number) == "held"
        assert hall.queue.resume(number, 2, staff="Leyla").turn.status == "serving"

    def test_both_at_once(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.queue.open_window(2, "Samir")
        hall.queue.take_over(2, "Leyla")
        assert {window: shift.staff for window, shift in hall.view().shifts.items()} == {2: "Leyla"}

    def test_of_one_that_is_closed_or_ones_own_is_no_more_than_opening_it(self, hall: Hall) -> None:
        assert hall.queue.take_over(1, "Leyla").status == "open"
        assert hall.last_event().data == {"op": "open"}
        with hall.unchanged():
            hall.queue.take_over(1, "Leyla")

    def test_is_done_once(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        first = hall.queue.take_over(1, "Samir", action="over-1")
        with hall.unchanged():
            assert hall.queue.take_over(1, "Samir", action="over-1") == first

    def test_a_window_that_does_not_exist(self, hall: Hall) -> None:
        with hall.refused("window_unknown", window=9):
            hall.queue.take_over(9, "Leyla")


class TestWithAccounts:
    @pytest.fixture(autouse=True)
    def accounts(self, hall: Hall, monkeypatch: pytest.MonkeyPatch) -> Staff:
        monkeypatch.setattr("shared.store.staff.hasher", lambda: QUICK)
        staff = Staff(hall.store, hall.code, hall.clock)
        staff.add("Nigar", Role.ADMINISTRATOR, "çay ilə limon")
        staff.add("Leyla", Role.OPERATOR, "çay ilə limon")
        return staff

    def test_a_shift_is_an_accounts(self, hall: Hall) -> None:
        with hall.refused("staff_unknown", staff="Leila"):
            hall.queue.open_window(1, "Leila")
        with hall.refused("staff_unknown", staff="Leila"):
            hall.queue.take_over(1, "Leila")
        assert hall.queue.open_window(1, "Leyla").staff == "Leyla"

    def test_a_locked_one_opens_none(self, hall: Hall, accounts: Staff) -> None:
        accounts.lock("Leyla")
        with hall.refused("staff_locked", staff="Leyla", ask="Nigar"):
            hall.queue.open_window(1, "Leyla")

    def test_the_command_that_named_no_one_still_calls(self, hall: Hall) -> None:
        hall.visitor()
        assert hall.calls(1) == "A001"
