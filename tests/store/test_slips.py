"""A day without power: numbers written by hand are entered later."""

import pytest

from tests.domain.small import at, shown
from tests.store.hall import Hall


def test_a_slip_counts_from_when_its_visitor_got_it(hall: Hall) -> None:
    waiting = hall.visitor()
    visit = hall.queue.issue("pension", number="Z014", arrived_at=at("2026-03-05 09:07"), priority="priority")
    assert (visit.ticket.text, visit.ticket.issued_at) == ("Z014", hall.clock.now)
    assert [shown(moment) for moment in (visit.turn.base, visit.turn.began_at, visit.turn.sort_key)] == [
        "2026-03-05 09:07",
        "2026-03-05 09:07",
        "2026-03-05 08:07",
    ]
    assert hall.last_event().data["arrived"] == visit.turn.base
    assert hall.visit("z-14") == visit
    called = hall.queue.call_next(1)
    assert called
    assert (called.visit.ticket.text, called.why.waited_ms) == ("Z014", hall.clock.now - visit.turn.base)
    assert hall.calls(2) == waiting


def test_without_a_time_it_counts_from_now(hall: Hall) -> None:
    assert hall.queue.issue("pension", number="Z1").turn.base == hall.clock.now


def test_slips_come_in_any_order_and_leave_no_gap(hall: Hall) -> None:
    for number in ("Z200", "Z003", "Z9999"):
        hall.queue.issue("benefit", number=number, also=["card"])
    assert hall.visitor("benefit") == "B001", "the numbers of the day go on by themselves"


def test_the_same_slip_twice(hall: Hall) -> None:
    first = hall.queue.issue("pension", number="Z014", action="enter")
    with hall.refused("number_taken", ticket="Z014"):
        hall.queue.issue("card", number="Z14")
    with hall.unchanged():
        assert hall.queue.issue("pension", number="Z014", action="enter") == first
    hall.clock.set("2026-03-06 10:00")
    assert hall.queue.issue("card", number="Z014").ticket.text == "Z014", "another day, another book"


@pytest.mark.parametrize("number", ["A014", "Z000", "Z10000", "Z", "14", "", "Ж014", "Z1.5", "Z٣"])
def test_what_is_no_number_of_a_slip(hall: Hall, number: str) -> None:
    with hall.refused("number_wrong", number=number):
        hall.queue.issue("pension", number=number)


def test_a_time_without_a_slip(hall: Hall) -> None:
    with hall.refused("number_wrong"):
        hall.queue.issue("pension", arrived_at=at("2026-03-05 09:07"))


@pytest.mark.parametrize("moment", ["2026-03-05 10:01", "2026-03-04 23:59", "2026-03-06 00:00"])
def test_a_time_of_another_day_or_still_to_come(hall: Hall, moment: str) -> None:
    with hall.refused("arrival_wrong"):
        hall.queue.issue("pension", number="Z014", arrived_at=at(moment))


def test_neither_hours_nor_limits_hold(hall: Hall) -> None:
    hall.visitor("grant"), hall.visitor("grant")
    hall.queue.pause_day("evacuation")
    hall.clock.set("2026-03-05 20:00")
    assert hall.queue.issue("grant", number="Z014", arrived_at=at("2026-03-05 12:07")).ticket.text == "Z014"


def test_on_a_closed_day_nobody_would_call_it(hall: Hall) -> None:
    hall.queue.close_day()
    with hall.refused("day_closed"):
        hall.queue.issue("pension", number="Z014")


def test_a_service_and_a_class_that_there_are_not(hall: Hall) -> None:
    with hall.refused("service_unknown"):
        hall.queue.issue("passport", number="Z014")
    with hall.refused("class_unknown"):
        hall.queue.issue("pension", number="Z014", priority="vip")


def test_no_tile_has_the_letter(hall: Hall) -> None:
    assert "Z" not in hall.view().centre.area_by_letter
    hall.configure(code=hall.code, ticker={"az": "Salam"})
    assert hall.queue.issue("pension", number="Z014").ticket.text == "Z014", "also after the centre has changed"
