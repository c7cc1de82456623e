"""From when a visitor with an appointment counts, and what a code looks like."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain.appointment import Arrival, arrival, clean_code
from shared.domain.centre import Booked, Policy
from shared.domain.hours import check_in_refusal
from shared.domain.order import MINUTE_MS, Why, next_turn, sort_key, why
from shared.domain.ticket import Ticket, Turn
from tests.domain.small import at, shown, small_centre

CENTRE = small_centre()
SLOT = at("2026-03-05 10:50")


def booked(checked_in: str, *, slot: int = SLOT, seq: int = 1, priority: str | None = None) -> tuple[Ticket, Turn]:
    """Somebody with an appointment who checks in at a time of the day."""
    moment = at(f"2026-03-05 {checked_in}")
    came = arrival(CENTRE, slot, moment)
    ticket = Ticket(seq, date(2026, 3, 5), "A", seq, "az", moment, slot_at=slot, priority=priority)
    key = sort_key(CENTRE, came.base, priority, slot)
    return ticket, Turn(seq, seq, "pension", came.base, key, moment, not_before=came.not_before)


def walk_in(came: str, *, seq: int = 2, priority: str | None = None) -> tuple[Ticket, Turn]:
    """Somebody without one."""
    moment = at(f"2026-03-05 {came}")
    ticket = Ticket(seq, date(2026, 3, 5), "A", seq, "az", moment, priority=priority)
    return ticket, Turn(seq, seq, "pension", moment, sort_key(CENTRE, moment, priority), moment)


def called(time: str, *waiting: tuple[Ticket, Turn]) -> tuple[Ticket, Turn] | None:
    """Whom window 1 calls."""
    return next_turn(CENTRE, 1, "Leyla", waiting, at(f"2026-03-05 {time}"))


class TestArrival:
    @pytest.mark.parametrize(
        ("checked_in", "counts", "gives_way_until"),
        [
            ("08:45", "10:50", "10:40"),
            ("10:39", "10:50", "10:40"),
            ("10:40", "10:50", None),
            ("10:50", "10:50", None),
            ("11:05", "10:50", None),
            ("11:06", "11:06", None),
            ("15:00", "15:00", None),
        ],
    )
    def test_early_in_time_and_late(self, checked_in: str, counts: str, gives_way_until: str | None) -> None:
        came = arrival(CENTRE, SLOT, at(f"2026-03-05 {checked_in}"))
        assert shown(came.base) == f"2026-03-05 {counts}"
        assert shown(came.not_before) == (gives_way_until and f"2026-03-05 {gives_way_until}")

    def test_a_centre_has_its_own_minutes(self) -> None:
        strict = small_centre(policy=Policy(appointment=Booked(0, 0, 0)))
        assert arrival(strict, SLOT, SLOT) == Arrival(SLOT)
        assert arrival(strict, SLOT, SLOT + 1) == Arrival(SLOT + 1)
        assert arrival(strict, SLOT, SLOT - 1) == Arrival(SLOT, SLOT)

    @given(minutes=some.integers(-600, 600))
    def test_nobody_counts_from_before_the_slot_and_before_coming(self, minutes: int) -> None:
        now = SLOT + minutes * MINUTE_MS
        came = arrival(CENTRE, SLOT, now)
        assert came.base >= min(SLOT, now)
        assert came.not_before is None or now < came.not_before < came.base


class TestTheKey:
    def test_is_the_slot_less_the_head_start(self) -> None:
        assert shown(booked("10:50")[1].sort_key) == "2026-03-05 09:50"

    def test_of_who_is_late_is_the_arrival(self) -> None:
        assert shown(booked("11:06")[1].sort_key) == "2026-03-05 11:06"

    def test_of_two_head_starts_the_longer_one_counts(self) -> None:
        assert shown(booked("10:50", priority="priority")[1].sort_key) == "2026-03-05 09:50"
        assert shown(booked("10:50", priority="disabled")[1].sort_key) == "2026-03-05 09:20"
        assert shown(booked("11:06", priority="disabled")[1].sort_key) == "2026-03-05 09:36"

    def test_first_come_first_served_knows_no_head_starts(self) -> None:
        fifo = small_centre(policy=Policy(order="fifo"))
        assert sort_key(fifo, SLOT, "disabled", SLOT) == SLOT


class TestNext:
    def test_in_time_an_appointment_passes_who_came_within_the_head_start(self) -> None:
        assert called("10:50", walk_in("09:40"), booked("10:45")) == walk_in("09:40")
        assert called("10:50", walk_in("09:55"), booked("10:45")) == booked("10:45")

    def test_who_is_early_gives_way_until_shortly_before_the_slot(self) -> None:
        early, other = booked("09:00"), walk_in("10:30")
        assert called("10:39", other, early) == other
        assert called("10:40", other, early) == early

    def test_who_is_early_is_called_where_nobody_else_waits(self) -> None:
        first, second = booked("09:00", seq=1), booked("08:30", slot=SLOT + 30 * MINUTE_MS, seq=2)
        assert called("09:01", second, first) == first


class TestWhy:
    def test_says_the_slot(self) -> None:
        reason = why(CENTRE, *booked("10:45"), at=SLOT)
        assert reason == Why("appointment", 5 * MINUTE_MS, SLOT)

    def test_of_who_was_late_says_the_arrival(self) -> None:
        reason = why(CENTRE, *booked("11:06"), at=at("2026-03-05 11:10"))
        assert (reason.code, shown(reason.counted_from)) == ("first", "2026-03-05 11:06")

    def test_a_class_that_counts_for_more_is_the_reason(self) -> None:
        assert why(CENTRE, *booked("10:45", priority="disabled"), at=SLOT).code == "head_start"
        assert why(CENTRE, *booked("10:45", priority="veteran"), at=SLOT).code == "strict"
        assert why(CENTRE, *booked("10:45", priority="priority"), at=SLOT).code == "appointment"

    def test_a_transfer_comes_before_it(self) -> None:
        ticket, turn = booked("10:45")
        assert why(CENTRE, ticket, replace(turn, for_window=1), at=SLOT).code == "sent_here"


class TestCheckingIn:
    @pytest.mark.parametrize(
        ("now", "status", "code"),
        [
            ("2026-03-05 08:29", "open", "outside_hours"),
            ("2026-03-05 08:30", "open", None),
            ("2026-03-05 17:59", "open", None),
            ("2026-03-05 18:00", "open", "outside_hours"),
            ("2026-03-07 11:00", "open", "outside_hours"),
            ("2026-03-05 11:00", "closed", "day_closed"),
            ("2026-03-05 11:00", "paused", "day_paused"),
        ],
    )
    def test_is_possible_until_the_windows_close(self, now: str, status: str, code: str | None) -> None:
        refusal = check_in_refusal(CENTRE, at(now), status, "evacuation")
        assert (refusal.code if refusal else None) == code

    def test_before_the_doors_open_it_says_when_they_do(self) -> None:
        refusal = check_in_refusal(CENTRE, at("2026-03-05 08:00"), "open", None)
        assert refusal
        assert refusal.values["opens_at"] == at("2026-03-05 08:30")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("K7-204", "K7-204"),
        ("  k7-204\r\n", "K7-204"),
        ("123", "123"),
        ("A" * 24, "A" * 24),
        ("12", ""),
        ("A" * 25, ""),
        ("-K7", ""),
        ("K7--204", ""),
        ("K7 204", ""),
        ("ƏLİ", ""),
        ("straße", ""),
        ("K7\0204", ""),
        ("🙂🙂🙂", ""),
        ("", ""),
    ],
)
def test_a_code_as_it_is_kept(typed: str, code: str) -> None:
    assert clean_code(typed) == code
