"""Durations as people count them."""

from dataclasses import replace

import pytest

from shared.domain.day import Pause
from shared.domain.measured import recorded
from shared.domain.measures import running_ms, service_ms, waited_ms
from shared.domain.record import Event
from shared.domain.ticket import Turn
from tests.domain.small import at, small_centre

CAME = Turn(1, 1, "pension", base=10_000, sort_key=10_000, began_at=10_000)
CALLED = replace(CAME, first_called_at=70_000, last_called_at=90_000)
DONE = replace(CALLED, started_at=100_000, held_ms=5_000, ended_at=400_000)


def test_a_wait_begins_with_the_arrival() -> None:
    assert waited_ms(CALLED, 70_000) == 60_000


def test_who_comes_before_the_opening_waits_from_then() -> None:
    assert waited_ms(CALLED, 70_000, opened_at=40_000) == 30_000
    assert waited_ms(CALLED, 70_000, opened_at=5_000) == 60_000
    assert waited_ms(CALLED, 70_000, opened_at=80_000) == 0, "called before the doors were open"


def test_who_is_early_for_an_appointment_waits_from_the_slot() -> None:
    booked = replace(CALLED, base=50_000)
    assert waited_ms(booked, 70_000) == 20_000
    assert waited_ms(booked, 30_000) == 0, "called before the slot: nobody else was there"
    assert waited_ms(replace(booked, base=5_000), 70_000) == 60_000, "checked in after the slot"


def test_while_the_day_stood_still_nobody_waited() -> None:
    pauses = (Pause(0, 20_000), Pause(30_000, 40_000), Pause(60_000))
    assert waited_ms(CALLED, 70_000, pauses=pauses) == 60_000 - 10_000 - 10_000 - 10_000
    assert waited_ms(CAME, 35_000, pauses=pauses) == 25_000 - 10_000 - 5_000
    assert waited_ms(CAME, 35_000, opened_at=32_000, pauses=pauses) == 0
    assert waited_ms(CAME, 5_000) == 0, "a clock that was set back"


def test_time_on_hold_is_no_service() -> None:
    assert service_ms(CALLED) is None
    assert service_ms(DONE) == 295_000


def test_what_has_not_ended_has_no_service_time() -> None:
    assert service_ms(replace(DONE, ended_at=None)) is None
    assert service_ms(replace(CALLED, ended_at=95_000)) is None, "nobody came"


def test_a_running_service_stands_still_on_hold() -> None:
    serving = replace(DONE, ended_at=None, held_ms=0)
    assert running_ms(serving, 160_000) == 60_000
    assert running_ms(replace(serving, held_at=130_000), 160_000) == 30_000
    assert running_ms(replace(serving, held_ms=5_000), 160_000) == 55_000
    assert running_ms(DONE, 999_000) == 295_000
    assert running_ms(CALLED, 999_000) == 0


@pytest.mark.parametrize(
    ("clock", "minutes"),
    [("2026-03-05 10:20", 20), ("2026-03-05 07:00", 0), ("2026-03-02 10:00", 0), ("2026-03-06 10:00", 8 * 60)],
    ids=["later", "set back", "set back by days", "a day that nobody closed"],
)
def test_a_wait_until_now_whatever_the_clock_shows(clock: str, minutes: int) -> None:
    came = at("2026-03-05 10:00")
    data = {"service": "pension", "base": came, "key": came, "letter": "A", "number": 1, "language": "az"}
    issued = Event(1, came, "issued", ticket=1, turn=1, data={**data, "channel": "kiosk"})
    (turn,) = recorded(small_centre(), [issued], at(clock)).turns
    assert turn.wait_ms == minutes * 60_000
