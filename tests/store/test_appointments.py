"""Appointments: booked, given up, checked in early, in time and late."""

from dataclasses import replace
from datetime import date

import pytest

from shared.domain.appointment import Appointment
from shared.domain.estimate import Forecast, Quote, Range
from shared.store.appointments import Appointments, Booking
from tests.domain.small import at, shown
from tests.store.hall import Hall

CODE = "K7-204"


def booked(time: str = "10:50", code: str = CODE, service: str = "pension", day: str = "2026-03-05") -> Appointment:
    return Appointment(code, service, at(f"{day} {time}"), "ru")


def book(hall: Hall, *appointments: Appointment) -> Booking:
    return Appointments(hall.store, hall.code).book(appointments)


class TestBooking:
    def test_a_list_of_them(self, hall: Hall) -> None:
        first, second = booked(), booked("14:30", "K7-205")
        assert book(hall, first, second) == Booking(added=2, changed=0, unchanged=0, kept=0)
        assert hall.snapshot.appointments() == (first, second)
        assert hall.snapshot.appointment(" k7-205 ") == second

    def test_again_changes_nothing(self, hall: Hall) -> None:
        book(hall, booked())
        with hall.unchanged():
            assert book(hall, booked()) == Booking(0, 0, 1, 0)

    def test_another_time_for_the_same_code(self, hall: Hall) -> None:
        book(hall, booked())
        moved = replace(booked("11:40"), service="card", language="en")
        assert book(hall, moved) == Booking(0, 1, 0, 0)
        assert hall.snapshot.appointment(CODE) == moved

    def test_what_is_used_or_given_up_stays(self, hall: Hall) -> None:
        book(hall, booked(), booked("14:30", "K7-205"))
        hall.queue.check_in(CODE)
        Appointments(hall.store, hall.code).cancel("K7-205")
        with hall.unchanged():
            assert book(hall, booked("11:40"), booked("15:30", "K7-205")) == Booking(0, 0, 0, 2)

    def test_only_todays_are_listed_and_by_their_time(self, hall: Hall) -> None:
        book(hall, booked("14:30", "KA1"), booked("09:00", "KA2"), booked(code="KA3", day="2026-03-06"))
        book(hall, booked("23:59", "KA4", day="2026-03-04"))
        assert [one.code for one in hall.snapshot.appointments()] == ["KA2", "KA1"]

    @pytest.mark.parametrize("code", ["K7-999", "", "🙂", "K7\0204", "x" * 5_000])
    def test_a_code_that_nobody_has(self, hall: Hall, code: str) -> None:
        book(hall, booked())
        assert hall.snapshot.appointment(code) is None
        with hall.refused("appointment_unknown"):
            hall.queue.check_in(code)
        with hall.refused("appointment_unknown"):
            Appointments(hall.store, hall.code).cancel(code)

    def test_a_service_with_appointments_stays_in_the_centre(self, hall: Hall) -> None:
        book(hall, booked(service="card"))
        rest = tuple(service for service in hall.centre.services if service.code != "card")
        with hall.refused("in_use", what="appointment", name="card"):
            hall.configure(services=rest)
        hall.clock.set("2026-03-05 10:51")
        with hall.refused("in_use", what="appointment", name="card"):
            hall.configure(services=rest)  # who is late can still check in
        hall.clock.set("2026-03-06 08:00")
        assert hall.configure(services=rest).removed == 1, "its day has passed"
        with hall.refused("appointment_wrong_day"):
            hall.queue.check_in(CODE)


class TestGivingUp:
    def test_an_appointment(self, hall: Hall) -> None:
        book(hall, booked())
        given_up = Appointments(hall.store, hall.code).cancel(CODE)
        assert given_up == replace(booked(), status="cancelled") == hall.snapshot.appointment(CODE)
        with hall.unchanged():
            assert Appointments(hall.store, hall.code).cancel(CODE) == given_up
        with hall.refused("appointment_cancelled", appointment=CODE):
            hall.queue.check_in(CODE)

    def test_not_once_it_is_used(self, hall: Hall) -> None:
        book(hall, booked())
        hall.queue.check_in(CODE)
        with hall.refused("appointment_used", ticket="A001"):
            Appointments(hall.store, hall.code).cancel(CODE)


class TestCheckingIn:
    def test_gives_the_next_number_of_the_letter(self, hall: Hall) -> None:
        hall.visitor("card")
        book(hall, booked())
        visit = hall.queue.check_in("k7-204", needs=["ru"], quoted=Quote(1, Range(0, 5)))
        ticket, turn = visit.ticket, visit.turn
        assert (ticket.text, ticket.language, ticket.high) == ("A002", "ru", 5)
        assert ticket.needs == {"ru"}
        assert (shown(ticket.slot_at), shown(turn.base), shown(turn.sort_key)) == (
            "2026-03-05 10:50",
            "2026-03-05 10:50",
            "2026-03-05 09:50",
        )
        assert shown(turn.not_before) == "2026-03-05 10:40"
        assert not visit.late
        assert hall.visit("A002") == visit
        found = hall.snapshot.appointment(CODE)
        assert found
        assert (found.status, found.ticket, found.number) == ("checked_in", ticket.id, "A002")
        data = hall.last_event().data
        assert (data["appointment"], data["slot"], data["not_before"]) == (CODE, turn.base, turn.not_before)

    def test_in_the_language_of_the_visitor_if_that_was_chosen(self, hall: Hall) -> None:
        book(hall, booked())
        assert hall.queue.check_in(CODE, language="en").ticket.language == "en"

    @pytest.mark.parametrize(("time", "late"), [("10:50", False), ("11:05", False), ("11:06", True), ("16:00", True)])
    def test_late(self, hall: Hall, time: str, late: bool) -> None:
        book(hall, booked())
        hall.clock.set(f"2026-03-05 {time}")
        visit = hall.queue.check_in(CODE)
        assert visit.late == late
        assert visit.turn.not_before is None
        assert shown(visit.turn.sort_key) == f"2026-03-05 {time if late else '09:50'}"

    def test_on_another_day(self, hall: Hall) -> None:
        book(hall, booked("09:20", day="2026-03-06"))
        with hall.refused("appointment_wrong_day", appointment=CODE, date=date(2026, 3, 6), time="09:20"):
            hall.queue.check_in(CODE)
        hall.clock.set("2026-03-09 10:00")
        with hall.refused("appointment_wrong_day", date=date(2026, 3, 6)):
            hall.queue.check_in(CODE)

    def test_twice(self, hall: Hall) -> None:
        book(hall, booked())
        first = hall.queue.check_in(CODE, action="scan")
        with hall.refused("appointment_used", appointment=CODE, ticket="A001"):
            hall.queue.check_in(CODE)
        with hall.unchanged():
            assert hall.queue.check_in(CODE, action="scan") == first, "the same scan gives the same ticket"

    def test_is_no_matter_of_the_limit_and_the_hours_of_the_service(self, hall: Hall) -> None:
        hall.visitor("grant"), hall.visitor("grant")
        book(hall, booked("14:00", service="grant"))
        hall.clock.set("2026-03-05 13:55")
        assert hall.queue.check_in(CODE).ticket.text == "B003"

    def test_until_the_windows_close(self, hall: Hall) -> None:
        book(hall, booked("17:50"), booked("17:55", "KA2"))
        hall.clock.set("2026-03-05 17:45")
        assert hall.queue.check_in(CODE).ticket.text == "A001", "no walk-in gets a ticket any more"
        hall.clock.set("2026-03-05 18:00")
        with hall.refused("outside_hours"):
            hall.queue.check_in("KA2")

    def test_on_a_paused_and_on_a_closed_day(self, hall: Hall) -> None:
        book(hall, booked())
        hall.queue.pause_day("evacuation")
        with hall.refused("day_paused", reason="evacuation"):
            hall.queue.check_in(CODE)
        hall.queue.close_day()
        with hall.refused("day_closed"):
            hall.queue.check_in(CODE)

    def test_with_a_need_that_there_is_not(self, hall: Hall) -> None:
        book(hall, booked())
        with hall.refused("need_unknown"):
            hall.queue.check_in(CODE, needs=["parking"])


class TestCalling:
    @pytest.fixture
    def early(self, hall: Hall) -> str:
        """The appointment of 10:50 has checked in at 10:00."""
        book(hall, booked())
        return hall.queue.check_in(CODE).ticket.text

    def test_who_is_early_gives_way_until_shortly_before_the_slot(self, hall: Hall, early: str) -> None:
        hall.clock.set("2026-03-05 10:39")
        first, second = hall.visitor(), hall.visitor()
        assert hall.calls(1) == first
        hall.clock.set("2026-03-05 10:40")
        called = hall.queue.call_next(2)
        assert called
        assert (called.visit.ticket.text, called.why.code) == (early, "appointment")
        assert shown(called.why.counted_from) == "2026-03-05 10:50"
        assert second in [visit.ticket.text for visit in hall.view().waiting]

    def test_who_is_early_is_called_where_nobody_else_waits(self, hall: Hall, early: str) -> None:
        hall.visitor("benefit")
        assert hall.calls(1) == early

    def test_of_several_who_are_early_the_first_slot_comes_first(self, hall: Hall, early: str) -> None:
        book(hall, booked("10:45", "KA1"), booked("11:10", "KA2"))
        hall.queue.check_in("KA2"), hall.queue.check_in("KA1")
        assert (hall.calls(1), hall.calls(2)) == ("A003", early)

    def test_nobody_is_passed_who_gives_way(self, hall: Hall, early: str) -> None:
        hall.visitor(), hall.visitor()
        hall.queue.call_number(1, "A003", reason="frail")
        assert hall.last_event().data["passed"] == [hall.turn("A002").id]
        hall.clock.set("2026-03-05 10:40")
        hall.visitor()
        hall.queue.call_number(2, "A004", reason="frail")
        assert hall.last_event().data["passed"] == [hall.turn(early).id, hall.turn("A002").id]

    def test_sent_on_the_visitor_no_longer_gives_way(self, hall: Hall, early: str) -> None:
        hall.calls(1)
        hall.queue.start(1)
        sent = hall.queue.transfer(1, service="card")
        assert (sent.turn.not_before, shown(sent.turn.base)) == (None, "2026-03-05 10:50")

    def test_the_estimate_knows_it(self, hall: Hall, early: str) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.clock.set("2026-03-05 10:20")
        numbers = [hall.visitor() for _ in range(3)]
        view = hall.view()
        minutes = Forecast(view).minutes
        order = sorted(view.waiting, key=lambda visit: minutes[visit.turn.id])
        assert [visit.ticket.text for visit in order] == [numbers[0], numbers[1], early, numbers[2]]
