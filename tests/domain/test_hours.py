"""When a centre is open, in every kind of day that a calendar and a clock can bring."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain.centre import Centre, Hours, SpecialDay
from shared.domain.hours import instant, issuing_refusal, next_day_issue, next_issue, opening, service_day
from tests.domain.small import at, shown, small_centre

CENTRE = small_centre()
PENSION = CENTRE.service_by_code["pension"]
GRANT = CENTRE.service_by_code["grant"]
"""Tickets from 10:00 to 12:00, two a day."""
EVERY_DAY = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def centre_in(zone: str, **changes: object) -> Centre:
    """A centre elsewhere, open every day."""
    hours = Hours(EVERY_DAY, "09:00", "18:00", "08:30", "17:30")  # type: ignore[arg-type]
    return small_centre(timezone=zone, hours=hours, days=(), **changes)


class TestTheServiceDay:
    @pytest.mark.parametrize(
        ("moment", "day"),
        [("2026-03-05 23:59:59", "2026-03-05"), ("2026-03-06 00:00", "2026-03-06"), ("2026-03-06 03:59", "2026-03-06")],
    )
    def test_changes_at_local_midnight(self, moment: str, day: str) -> None:
        assert service_day(CENTRE, at(moment)).isoformat() == day

    @pytest.mark.parametrize(
        ("zone", "day", "hours"),
        [
            ("Europe/Berlin", "2026-03-29", 23),
            ("Europe/Berlin", "2026-10-25", 25),
            ("Asia/Beirut", "2026-03-29", 23),  # clocks go from 00:00 to 01:00: there is no midnight
            ("America/Sao_Paulo", "2018-11-04", 23),
            ("America/Sao_Paulo", "2018-02-17", 25),  # clocks go from 24:00 back to 23:00: two last hours
            ("Asia/Baku", "2026-03-29", 24),
            ("Australia/Lord_Howe", "2026-10-04", 23.5),
        ],
    )
    def test_is_as_long_as_its_clock_makes_it(self, zone: str, day: str, hours: float) -> None:
        centre = centre_in(zone)
        found = {shown(minute * 60_000, zone) for minute in _minutes_around(zone, day) if _is(centre, minute, day)}
        minutes = sum(_is(centre, minute, day) for minute in _minutes_around(zone, day))
        assert minutes == hours * 60
        assert all(moment and moment.startswith(day) for moment in found)

    @given(minute=some.integers(at("2018-01-01 00:00") // 60_000, at("2030-01-01 00:00") // 60_000))
    @pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Sao_Paulo", "Asia/Baku"])
    def test_never_goes_back(self, zone: str, minute: int) -> None:
        centre = centre_in(zone)
        before, after = service_day(centre, minute * 60_000), service_day(centre, (minute + 60) * 60_000)
        assert after - before in (timedelta(0), timedelta(1))


class TestOpening:
    def test_on_a_working_day(self) -> None:
        hours = opening(CENTRE, date(2026, 3, 5))
        assert hours is not None
        assert [shown(moment) for moment in (hours.issue_from, hours.open, hours.issue_until, hours.close)] == [
            "2026-03-05 08:30",
            "2026-03-05 09:00",
            "2026-03-05 17:30",
            "2026-03-05 18:00",
        ]

    @pytest.mark.parametrize("day", [date(2026, 3, 7), date(2026, 3, 8)], ids=["Saturday", "Sunday"])
    def test_there_is_none_at_the_weekend(self, day: date) -> None:
        assert opening(CENTRE, day) is None

    def test_there_is_none_on_a_holiday(self) -> None:
        assert opening(CENTRE, date(2026, 3, 20)) is None

    def test_a_working_saturday_has_hours_of_its_own(self) -> None:
        hours = opening(CENTRE, date(2026, 3, 28))
        assert hours is not None
        assert (shown(hours.open), shown(hours.close)) == ("2026-03-28 10:00", "2026-03-28 14:00")
        assert (shown(hours.issue_from), shown(hours.issue_until)) == ("2026-03-28 08:30", "2026-03-28 13:30")

    def test_on_a_short_day_tickets_end_with_the_day(self) -> None:
        short = small_centre(days=(SpecialDay(date(2026, 3, 5), close="13:00"),))
        hours = opening(short, date(2026, 3, 5))
        assert hours is not None
        assert shown(hours.issue_until) == "2026-03-05 13:00"

    def test_a_day_that_opens_earlier_gives_tickets_from_then(self) -> None:
        early = small_centre(days=(SpecialDay(date(2026, 3, 5), open="08:00"),))
        hours = opening(early, date(2026, 3, 5))
        assert hours is not None
        assert shown(hours.issue_from) == "2026-03-05 08:00"

    def test_a_service_may_have_narrower_hours_for_tickets(self) -> None:
        hours = opening(CENTRE, date(2026, 3, 5), GRANT)
        assert hours is not None
        assert (shown(hours.issue_from), shown(hours.issue_until)) == ("2026-03-05 10:00", "2026-03-05 12:00")
        assert shown(hours.open) == "2026-03-05 09:00"

    def test_a_service_never_has_wider_hours_than_the_day(self) -> None:
        hours = opening(CENTRE, date(2026, 3, 5), replace(PENSION, issue_from="06:00", issue_until="22:00"))
        assert hours is not None
        assert (shown(hours.issue_from), shown(hours.issue_until)) == ("2026-03-05 08:30", "2026-03-05 17:30")

    @pytest.mark.parametrize(
        ("day", "hours"), [(date(2026, 3, 29), 8), (date(2026, 10, 25), 10), (date(2026, 10, 26), 9)]
    )
    def test_opening_hours_across_a_change_of_the_clock(self, day: date, hours: int) -> None:
        """Berlin changes its clocks at night, between these hours of a night shift."""
        night = Hours(EVERY_DAY, "00:30", "09:30", "00:30", "09:30")  # type: ignore[arg-type]
        found = opening(replace(centre_in("Europe/Berlin"), hours=night), day)
        assert found is not None
        assert found.close - found.open == hours * 3_600_000

    def test_a_time_that_the_clock_skips(self) -> None:
        berlin, beirut = centre_in("Europe/Berlin"), centre_in("Asia/Beirut")
        assert shown(instant(berlin, date(2026, 3, 29), "02:30"), "Europe/Berlin") == "2026-03-29 03:30"
        assert shown(instant(beirut, date(2026, 3, 29), "00:00"), "Asia/Beirut") == "2026-03-29 01:00"


class TestTheNextOpening:
    @pytest.mark.parametrize(
        ("now", "then"),
        [
            ("2026-03-05 10:00", "2026-03-05 10:00"),
            ("2026-03-05 08:30", "2026-03-05 08:30"),
            ("2026-03-05 07:00", "2026-03-05 08:30"),
            ("2026-03-05 17:29", "2026-03-05 17:29"),
            ("2026-03-05 17:30", "2026-03-06 08:30"),
            ("2026-03-06 20:00", "2026-03-09 08:30"),
            ("2026-03-19 18:00", "2026-03-23 08:30"),  # over a holiday and a weekend
            ("2026-03-27 18:00", "2026-03-28 08:30"),  # a working Saturday
            ("2026-03-28 13:30", "2026-03-30 08:30"),
        ],
    )
    def test_is_now_or_the_next_time_that_tickets_are_given(self, now: str, then: str) -> None:
        assert shown(next_issue(CENTRE, at(now))) == then

    def test_of_a_service_with_hours_of_its_own(self) -> None:
        assert shown(next_issue(CENTRE, at("2026-03-05 09:00"), GRANT)) == "2026-03-05 10:00"
        assert shown(next_issue(CENTRE, at("2026-03-05 12:00"), GRANT)) == "2026-03-06 10:00"
        # on the working Saturday too
        assert shown(next_issue(CENTRE, at("2026-03-27 12:00"), GRANT)) == "2026-03-28 10:00"

    def test_of_what_is_full_for_today_is_another_day(self) -> None:
        assert shown(next_day_issue(CENTRE, at("2026-03-05 10:30"), GRANT)) == "2026-03-06 10:00"
        assert shown(next_day_issue(CENTRE, at("2026-03-06 00:00"))) == "2026-03-09 08:30"

    def test_of_a_centre_that_never_opens_is_none(self) -> None:
        never = small_centre(hours=Hours((), "09:00", "18:00", "08:30", "17:30"), days=())
        assert next_issue(never, at("2026-03-05 10:00")) is None

    def test_of_a_service_whose_hours_never_meet_those_of_the_day_is_none(self) -> None:
        assert next_issue(CENTRE, at("2026-03-05 10:00"), replace(GRANT, issue_from="20:00")) is None

    def test_where_midnight_is_skipped(self) -> None:
        beirut = centre_in("Asia/Beirut")
        now = at("2026-03-28 20:00", "Asia/Beirut")
        assert shown(next_issue(beirut, now), "Asia/Beirut") == "2026-03-29 08:30"
        assert shown(next_day_issue(beirut, now), "Asia/Beirut") == "2026-03-29 08:30"

    @given(minute=some.integers(at("2026-03-01 00:00") // 60_000, at("2026-12-01 00:00") // 60_000))
    def test_it_is_a_moment_at_which_a_ticket_is_really_given(self, minute: int) -> None:
        opens = next_issue(CENTRE, minute * 60_000)
        assert opens is not None
        assert opens >= minute * 60_000
        assert issuing_refusal(CENTRE, PENSION, opens, "open", None, 0) is None


class TestARefusalOfATicket:
    def test_there_is_none_in_hours(self) -> None:
        assert issuing_refusal(CENTRE, PENSION, at("2026-03-05 10:00"), "open", None, 500) is None

    @pytest.mark.parametrize(
        ("now", "status", "issued", "code", "opens"),
        [
            ("2026-03-05 08:29", "open", 0, "outside_hours", "2026-03-05 10:00"),
            ("2026-03-05 12:00", "open", 0, "outside_hours", "2026-03-06 10:00"),
            ("2026-03-20 10:30", "open", 0, "outside_hours", "2026-03-23 10:00"),
            ("2026-03-05 10:30", "open", 2, "limit_reached", "2026-03-06 10:00"),
            ("2026-03-06 10:30", "open", 2, "limit_reached", "2026-03-09 10:00"),
            ("2026-03-05 10:30", "closed", 0, "day_closed", "2026-03-06 10:00"),
        ],
    )
    def test_says_why_and_when_again(self, now: str, status: str, issued: int, code: str, opens: str) -> None:
        refusal = issuing_refusal(CENTRE, GRANT, at(now), status, None, issued)
        assert refusal is not None
        assert refusal.code == code
        opens_at = refusal.values["opens_at"]
        assert isinstance(opens_at, int)
        assert shown(opens_at) == opens

    def test_a_pause_says_its_reason_and_no_time(self) -> None:
        refusal = issuing_refusal(CENTRE, GRANT, at("2026-03-05 10:30"), "paused", "evacuation", 0)
        assert refusal is not None
        assert (refusal.code, refusal.values) == ("day_paused", {"reason": "evacuation"})

    def test_below_the_limit_there_is_none(self) -> None:
        assert issuing_refusal(CENTRE, GRANT, at("2026-03-05 10:30"), "open", None, 1) is None


def _minutes_around(zone: str, day: str) -> range:
    noon = at(f"{day} 12:00", zone) // 60_000
    return range(noon - 26 * 60, noon + 26 * 60)


def _is(centre: Centre, minute: int, day: str) -> bool:
    return service_day(centre, minute * 60_000).isoformat() == day
