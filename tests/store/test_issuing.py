"""A visitor takes a ticket."""

import re
from dataclasses import replace
from datetime import date

import pytest

from shared.domain.centre import Hours
from shared.domain.estimate import Quote, Range
from tests.domain.small import at, shown
from tests.store.hall import Hall


def test_a_ticket_says_who_waits_for_what_since_when(hall: Hall) -> None:
    visit = hall.queue.issue(
        "pension",
        language="ru",
        priority="priority",
        needs=["ru", "low-desk"],
        quoted=Quote(3, Range(10, 25)),
        channel="reception",
    )
    ticket, turn = visit.ticket, visit.turn
    assert (ticket.text, ticket.day, ticket.language, ticket.priority) == ("A001", date(2026, 3, 5), "ru", "priority")
    assert ticket.needs == {"low-desk", "ru"}
    assert (ticket.people_ahead, ticket.low, ticket.high, ticket.channel) == (3, 10, 25, "reception")
    assert ticket.printed is None
    assert (turn.service, turn.status, turn.base, turn.began_at) == (
        "pension",
        "waiting",
        hall.clock.now,
        hall.clock.now,
    )
    assert turn.sort_key == hall.clock.now - 60 * 60_000
    assert ticket.id == turn.id == hall.last_event().seq
    assert hall.visit("A001") == visit, "what was answered is what the store keeps"


def test_the_record_has_all_that_was_decided(hall: Hall) -> None:
    hall.queue.issue("card", language="en", priority="veteran", needs=["ru", "low-desk"], quoted=Quote(0, Range(0, 5)))
    now = hall.clock.now
    assert hall.last_event().data == {
        "day": "2026-03-05",
        "letter": "A",
        "number": 1,
        "language": "en",
        "priority": "veteran",
        "needs": ["low-desk", "ru"],
        "channel": "kiosk",
        "service": "card",
        "base": now,
        "key": now - 7 * 24 * 60 * 60_000,
        "ahead": 0,
        "low": 0,
        "high": 5,
        "printing": False,
    }


def test_a_ticket_for_a_printer_is_the_same_when_it_is_asked_for_again(hall: Hall) -> None:
    first = hall.queue.issue("pension", printing=True, action="press-1")
    hall.queue.printed(first.ticket.id, "printed")
    assert hall.queue.issue("pension", printing=True, action="press-1") == first
    assert hall.visit("A001").ticket.printed == "printed"


def test_each_letter_counts_for_itself(hall: Hall) -> None:
    services = ["pension", "benefit", "card", "reception", "benefit"]
    assert [hall.visitor(service) for service in services] == ["A001", "B001", "A002", "N001", "B002"]


def test_after_999_comes_1000(hall: Hall) -> None:
    numbers = [hall.queue.issue("pension").ticket.text for _ in range(1001)]
    assert numbers[-3:] == ["A999", "A1000", "A1001"]
    assert hall.visit("A1000").ticket.number == 1000


def test_nobody_can_guess_a_token(hall: Hall) -> None:
    tokens = {hall.queue.issue("pension").ticket.token for _ in range(50)}
    assert len(tokens) == 50
    assert all(re.fullmatch("[A-Z2-7]{26}", token) for token in tokens)


@pytest.mark.parametrize(("asked", "given"), [("en", "en"), (None, "az"), ("de", "az")])
def test_the_language_is_the_visitors_or_the_centres_first(hall: Hall, asked: str | None, given: str) -> None:
    assert hall.queue.issue("pension", language=asked).ticket.language == given


def test_a_wide_open_range_is_kept_as_none(hall: Hall) -> None:
    ticket = hall.queue.issue("pension", quoted=Quote(4, None)).ticket
    assert (ticket.people_ahead, ticket.low, ticket.high) == (4, None, None)


class TestRefusals:
    def test_an_unknown_service(self, hall: Hall) -> None:
        with hall.refused("service_unknown", service="passport"):
            hall.queue.issue("passport")

    def test_an_unknown_class(self, hall: Hall) -> None:
        with hall.refused("class_unknown", priority="vip", allowed=["disabled", "priority", "veteran"]):
            hall.queue.issue("pension", priority="vip")

    def test_an_unknown_need(self, hall: Hall) -> None:
        with hall.refused("need_unknown", need="parking"):
            hall.queue.issue("pension", needs=["low-desk", "parking"])

    @pytest.mark.parametrize(
        ("moment", "opens"),
        [
            ("2026-03-05 08:29", "2026-03-05 08:30"),
            ("2026-03-05 17:30", "2026-03-06 08:30"),
            ("2026-03-07 11:00", "2026-03-09 08:30"),
            ("2026-03-20 11:00", "2026-03-23 08:30"),
        ],
        ids=["before", "after", "Saturday", "holiday"],
    )
    def test_outside_the_hours(self, hall: Hall, moment: str, opens: str) -> None:
        hall.clock.set(moment)
        with hall.refused("outside_hours", opens_at=at(opens)):
            hall.queue.issue("pension")

    def test_outside_the_hours_of_the_service(self, hall: Hall) -> None:
        hall.clock.set("2026-03-05 09:30")
        with hall.refused("outside_hours", opens_at=at("2026-03-05 10:00")):
            hall.queue.issue("grant")

    def test_beyond_the_daily_limit(self, hall: Hall) -> None:
        """Two grants a day; a ticket that was cancelled has taken its place all the same."""
        hall.visitor("grant")
        hall.queue.cancel(hall.visitor("grant"))
        with hall.refused("limit_reached", limit=2, opens_at=at("2026-03-06 10:00")):
            hall.queue.issue("grant")
        assert hall.visitor("benefit") == "B003", "the limit is the service's, not the area's"
        hall.clock.set("2026-03-06 10:00")
        assert hall.visitor("grant") == "B001"

    def test_a_transfer_does_not_use_up_the_limit(self, hall: Hall) -> None:
        hall.serves(2, "benefit")
        hall.queue.transfer(2, service="grant")
        hall.visitor("grant")
        assert hall.visitor("grant") == "B003"

    def test_on_a_paused_day(self, hall: Hall) -> None:
        hall.queue.pause_day("evacuation")
        with hall.refused("day_paused", reason="evacuation"):
            hall.queue.issue("pension")

    def test_on_a_closed_day(self, hall: Hall) -> None:
        hall.queue.close_day()
        with hall.refused("day_closed", opens_at=at("2026-03-06 08:30")):
            hall.queue.issue("pension")

    def test_the_first_of_a_day_does_not_even_open_it(self, hall: Hall) -> None:
        with hall.refused("service_unknown"):
            hall.queue.issue("passport")
        assert hall.events() == []


def test_a_working_saturday(hall: Hall) -> None:
    hall.clock.set("2026-03-28 10:00")
    assert hall.visitor() == "A001"
    hall.clock.set("2026-03-28 13:30")
    with hall.refused("outside_hours"):
        hall.queue.issue("pension")


def test_where_midnight_is_skipped_the_day_begins_at_one(hall: Hall) -> None:
    """Beirut, 29 March 2026: after 23:59:59 comes 01:00."""
    always = Hours(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "00:00", "23:59", "00:00", "23:59")
    night = Hall(
        hall.store, replace(hall.centre, code=f"{hall.code}-night", timezone="Asia/Beirut", hours=always, days=())
    )
    night.clock.now = at("2026-03-28 23:58:59", "Asia/Beirut")
    assert night.visitor() == "A001"
    night.clock.wait(minutes=1)
    assert night.visitor() == "A001"
    assert [shown(event.at, "Asia/Beirut") for event in night.events("issued")] == [
        "2026-03-28 23:58",
        "2026-03-29 01:00",
    ]
    night.check()


def test_two_last_hours_of_a_day_are_one_day(hall: Hall) -> None:
    """Berlin, 25 October 2026: 02:30 comes twice, an hour apart; numbers go on."""
    always = Hours(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "00:00", "23:59", "00:00", "23:59")
    night = Hall(hall.store, replace(hall.centre, code=f"{hall.code}-night", timezone="Europe/Berlin", hours=always))
    night.clock.now = at("2026-10-25 02:30", "Europe/Berlin")
    assert night.visitor() == "A001"
    night.clock.wait(hours=1)
    assert shown(night.clock.now, "Europe/Berlin") == "2026-10-25 02:30"
    assert night.visitor() == "A002"
    night.check()


def test_a_clock_that_is_set_back_does_not_turn_time_back(hall: Hall) -> None:
    hall.visitor()
    before = hall.last_event().at
    hall.clock.set("2026-03-04 15:00")
    assert hall.visitor() == "A002", "still the same day"
    assert hall.last_event().at == before


def test_a_need_named_twice_is_one(hall: Hall) -> None:
    assert hall.queue.issue("pension", needs=["ru", "ru"]).ticket.needs == {"ru"}
