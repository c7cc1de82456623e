"""The service day begins by itself, is interrupted, ends, and leaves nothing to the next."""

from datetime import date

import pytest

from shared.domain.centre import WEEKDAYS, Hours
from shared.domain.day import Day
from tests.domain.small import at
from tests.store.hall import Hall


class TestABeginning:
    def test_is_the_first_thing_that_happens(self, hall: Hall) -> None:
        assert hall.view().day == Day(date(2026, 3, 5))
        hall.visitor()
        opened, issued = hall.events()
        assert (opened.kind, issued.kind, issued.seq) == ("day", "issued", 2)
        nothing: dict[str, list[int]] = {"unserved": [], "shifts": [], "help": []}
        assert opened.data == {"op": "open", "date": "2026-03-05", "closed": None, **nothing}
        assert hall.view().day == Day(date(2026, 3, 5), "open", opened_at=opened.at)

    def test_comes_once(self, hall: Hall) -> None:
        hall.visitor(), hall.visitor()
        assert len(hall.events("day")) == 1


class TestAPause:
    def test_puts_the_called_back_and_holds_the_served(self, hall: Hall) -> None:
        called = hall.visitor("benefit")
        hall.calls(3)
        served = hall.serves(2, "reception")
        waits = hall.visitor()
        key = hall.turn(called).key
        hall.clock.wait(minutes=5)
        day = hall.queue.pause_day("evacuation", staff="Nigar")
        assert (day.status, day.reason, day.paused_at) == ("paused", "evacuation", hall.clock.now)
        assert [hall.status(number) for number in (waits, called, served)] == ["waiting", "waiting", "held"]
        assert hall.turn(called).key == key
        assert hall.view().paused
        event = hall.last_event()
        assert (event.kind, event.staff) == ("day", "Nigar")
        assert event.data["returned"] == [hall.turn(called).id]
        assert event.data["held"] == [hall.turn(served).id]

    def test_ends_and_everybody_goes_on(self, hall: Hall) -> None:
        called = hall.visitor("benefit")
        hall.calls(3)
        served = hall.serves(1)
        hall.queue.pause_day("evacuation")
        hall.clock.wait(minutes=20)
        day = hall.queue.resume_day()
        assert (day.status, day.reason, day.paused_at, day.paused_ms) == ("open", None, None, 20 * 60_000)
        assert hall.calls(3) == called
        assert hall.queue.resume(served, 1).turn.held_ms == 20 * 60_000

    def test_several_add_up(self, hall: Hall) -> None:
        for minutes in (5, 7):
            hall.queue.pause_day("evacuation")
            hall.clock.wait(minutes=minutes)
            hall.queue.resume_day()
        hall.queue.pause_day("evacuation")
        hall.clock.wait(minutes=1)
        assert hall.queue.close_day().paused_ms == 13 * 60_000
        assert hall.view().day.paused_ms == 13 * 60_000

    def test_again_changes_nothing(self, hall: Hall) -> None:
        first = hall.queue.pause_day("evacuation")
        hall.clock.wait(minutes=5)
        with hall.unchanged():
            assert hall.queue.pause_day("evacuation") == first

    def test_a_reason_in_own_words_is_not_in_the_record(self, hall: Hall) -> None:
        assert hall.queue.pause_day("Su borusu partlayıb").reason == "Su borusu partlayıb"
        assert hall.view().day.reason == "Su borusu partlayıb"
        assert hall.last_event().data["reason"] == "other"

    @pytest.mark.parametrize("reason", ["", " "])
    def test_needs_a_reason(self, hall: Hall, reason: str) -> None:
        with hall.refused("reason_needed", allowed=["evacuation"]):
            hall.queue.pause_day(reason)

    def test_of_a_closed_day(self, hall: Hall) -> None:
        hall.queue.close_day()
        with hall.refused("day_closed"):
            hall.queue.pause_day("evacuation")

    def test_a_paused_day_may_be_closed(self, hall: Hall) -> None:
        served = hall.serves(1)
        hall.queue.pause_day("evacuation")
        assert hall.queue.close_day().status == "closed"
        assert hall.status(served) == "unserved"


class TestAnEnd:
    def test_leaves_nobody_waiting_and_lets_services_end(self, hall: Hall) -> None:
        aside = hall.serves(1)
        hall.queue.hold(1)
        served = hall.serves(1)
        called = hall.visitor()
        hall.calls(2)
        waits = hall.visitor("benefit")
        hall.clock.set("2026-03-05 18:00")
        day = hall.queue.close_day()
        assert (day.status, day.closed_at) == ("closed", hall.clock.now)
        assert [hall.status(number) for number in (aside, called, waits)] == ["unserved"] * 3
        assert hall.status(served) == "serving"
        assert set(hall.last_event().data["unserved"]) == {hall.turn(number).id for number in (aside, called, waits)}
        assert hall.snapshot.unserved() == 3
        assert hall.queue.finish(1).turn.status == "done"

    @pytest.mark.parametrize(
        ("reason", "kept", "recorded"),
        [("evacuation", "evacuation", "evacuation"), (" Su borusu partlayıb ", "Su borusu partlayıb", "other")],
    )
    def test_earlier_than_planned_says_why(self, hall: Hall, reason: str, kept: str, recorded: str) -> None:
        day = hall.queue.close_day(reason=reason, action="close")
        assert (day.status, day.reason) == ("closed", kept)
        assert (hall.view().closed_for, hall.last_event().data["reason"]) == (kept, recorded)
        assert hall.queue.close_day(reason=reason, action="close").status == "closed"
        with hall.refused("day_closed", reason=kept):
            hall.visitor()
        with hall.refused("day_closed", reason=kept):
            hall.queue.call_next(1)
        assert hall.queue.resume_day().reason is None
        assert hall.view().closed_for is None

    @pytest.mark.parametrize("reason", [None, " "])
    def test_as_planned_says_nothing_more(self, hall: Hall, reason: str | None) -> None:
        hall.queue.pause_day("evacuation")
        assert hall.queue.close_day(reason=reason).reason is None
        assert "reason" not in hall.last_event().data
        assert hall.view().closed_for is None

    def test_again_changes_nothing(self, hall: Hall) -> None:
        first = hall.queue.close_day()
        hall.clock.wait(minutes=5)
        with hall.unchanged():
            assert hall.queue.close_day() == first

    def test_is_taken_back_by_going_on(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.close_day()
        day = hall.queue.resume_day()
        assert (day.status, day.closed_at) == ("open", None)
        assert hall.visitor() == "A002"

    def test_going_on_on_an_open_day_changes_nothing(self, hall: Hall) -> None:
        hall.visitor()
        with hall.unchanged():
            assert hall.queue.resume_day().status == "open"


class TestTheNextDay:
    def test_nobody_closed_the_day_before(self, hall: Hall) -> None:
        """Closed by the first thing that happens, in one event."""
        aside = hall.serves(1)
        hall.queue.hold(1)
        served = hall.serves(1)
        called = hall.visitor()
        hall.calls(2)
        waits = hall.visitor()
        left = [hall.turn(number).id for number in (aside, served, called, waits)]
        yesterday = hall.seq
        hall.clock.set("2026-03-06 09:00")
        assert hall.visitor() == "A001", "numbers begin anew"
        opened, _ = (event for event in hall.events() if event.seq > yesterday)
        assert (opened.kind, opened.at) == ("day", at("2026-03-06 09:00"))
        assert opened.data == {
            "op": "open",
            "date": "2026-03-06",
            "closed": "2026-03-05",
            "unserved": sorted(left),
            "shifts": [1, 2],
            "help": [],
        }
        turns = {row[1]: row[7] for row in hall.contents()["turn"]}
        assert [turns[str(turn)] for turn in left] == ["unserved"] * 4
        days = {row[1]: row[2] for row in hall.contents()["day"]}
        assert days == {"2026-03-05": "closed", "2026-03-06": "open"}

    def test_screens_show_nothing_old_from_midnight_on(self, hall: Hall) -> None:
        hall.visitor()
        hall.calls(1)
        hall.serves(2, "benefit")
        hall.queue.finish(2)
        ticket = hall.visit("A001").ticket
        hall.queue.printed(ticket.id, "not_sent", "paper_out")
        hall.clock.set("2026-03-05 23:59:59")
        assert hall.view().open_visits
        hall.clock.wait(seconds=1)
        view = hall.view()
        assert view.day == Day(date(2026, 3, 6))
        assert view.open_visits == ()
        assert (view.shifts, view.calls, view.tallies, view.issued, view.unprinted, view.undo) == (
            {},
            (),
            {},
            {},
            (),
            {},
        )
        assert hall.snapshot.visit("A", 1) is None
        assert hall.snapshot.unserved() == 0
        hall.clock.set("2026-03-06 09:00")
        hall.visitor()
        view = hall.view()
        assert len(view.open_visits) == 1
        assert (view.shifts, view.calls, view.issued) == ({}, (), {"pension": 1})

    def test_a_paused_day_ends_too(self, hall: Hall) -> None:
        served = hall.serves(1)
        hall.queue.pause_day("evacuation")
        turn = hall.turn(served).id
        hall.clock.set("2026-03-06 09:00")
        assert hall.queue.open_window(1, "Leyla").status == "open"
        assert hall.view().day.status == "open"
        assert hall.events("day")[-1].data["unserved"] == [turn]

    def test_the_window_is_free_and_the_person_too(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.call_next(1, staff="Leyla")
        hall.clock.set("2026-03-06 09:00")
        hall.queue.open_window(2, "Leyla")
        hall.queue.open_window(1, "Samir")
        with hall.refused("window_empty"):
            hall.queue.start(1)

    def test_the_first_thing_may_be_any(self, hall: Hall) -> None:
        hall.visitor()
        hall.clock.set("2026-03-06 09:00")
        hall.configure(phone_address="https://novbe.example.az")
        assert [event.kind for event in hall.events()][-2:] == ["day", "configured"]
        hall.clock.set("2026-03-07 09:00")
        assert hall.queue.close_day().date == date(2026, 3, 7)
        hall.clock.set("2026-03-09 09:00")
        assert hall.visitor() == "A001"

    def test_what_is_refused_does_not_begin_it(self, hall: Hall) -> None:
        hall.visitor()
        hall.clock.set("2026-03-06 09:00")
        with hall.refused("window_empty"):
            hall.queue.finish(1)
        with hall.unchanged():
            assert hall.queue.call_next(1) is None
        assert len(hall.events("day")) == 1

    def test_paper_of_yesterday_may_still_come_out(self, hall: Hall) -> None:
        hall.visitor()
        ticket = hall.visit("A001").ticket.id
        hall.clock.set("2026-03-06 09:00")
        hall.queue.printed(ticket, "printed")
        assert hall.last_event().ticket == ticket

    def test_after_a_long_time(self, hall: Hall) -> None:
        hall.visitor()
        hall.clock.set("2027-01-11 09:00")
        assert hall.visitor() == "A001"
        assert hall.events("day")[-1].data["closed"] == "2026-03-05"


def test_a_time_zone_that_is_put_right_late_in_the_evening(hall: Hall) -> None:
    """In Tokyo it was tomorrow already; the day that is running stays the day."""
    hall.configure(timezone="Asia/Tokyo", hours=Hours(WEEKDAYS, "00:00", "23:59", "00:00", "23:59"))
    hall.clock.set("2026-03-05 22:00")
    assert hall.visitor() == "A001"
    hall.configure(timezone="Asia/Baku")
    assert hall.visitor() == "A002"
    assert hall.view().day.date == date(2026, 3, 6)
    assert [visit.ticket.text for visit in hall.view().waiting] == ["A001", "A002"]
    assert hall.calls(1) == "A001"
    hall.clock.set("2026-03-06 10:00")
    assert hall.visitor() == "A003"
