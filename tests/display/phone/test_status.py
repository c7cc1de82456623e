"""What is told of a ticket, decided without store and server."""

from dataclasses import replace
from datetime import date

import pytest

from display.phone.status import BACK_MINUTES, Seen, Status, come_within, most_urgent_first
from display.phone.words import hurry, opening
from shared.domain.day import CLOSED, PAUSED, Day
from shared.domain.estimate import Quote, Range
from shared.domain.ticket import Ticket, Turn
from shared.domain.view import View, Visit
from shared.translation import translator
from tests.display.hall import MORNING
from tests.domain.small import small_centre

THURSDAY = date(2026, 3, 5)
MINUTE_MS = 60_000
CENTRE = small_centre()


def visit(number: int, status: str = "waiting", service: str = "pension", **wishes: object) -> Visit:
    """Visitors come in the order of their numbers."""
    area = CENTRE.service_by_code[service].area
    ticket = Ticket(number, THURSDAY, area, number, "az", MORNING, token=f"T{number}")
    turn = Turn(number, number, service, MORNING + number, MORNING + number, MORNING, status=status)
    return Visit(ticket, replace(turn, **wishes))  # type: ignore[arg-type]


def seen(*visits: Visit, spans: dict[int, Range] | None = None, day: Day | None = None) -> Seen:
    view = View(1, MORNING, CENTRE, day or Day(THURSDAY), visits)
    return Seen(view, {turn: Quote(0, span) for turn, span in (spans or {}).items()})


def test_ahead_are_those_of_the_same_area_who_wait_or_are_called() -> None:
    visits = [visit(1, "called"), visit(2, "serving"), visit(3), visit(4, "held"), visit(5)]
    found = seen(*visits)
    assert [found.status(one).ahead for one in visits] == [None, None, 1, None, 2]


@pytest.mark.parametrize(("low", "minutes"), [(0, None), (15, None), (20, 10), (40, 30), (65, 55)])
def test_who_waits_long_may_go_away_until_well_before_the_earliest_call(low: int, minutes: int | None) -> None:
    status = seen(visit(1), spans={1: Range(low, low + 20)}).status(visit(1))
    assert status.away_until == (None if minutes is None else MORNING + minutes * MINUTE_MS)
    assert status.away_until is None or status.away_until <= MORNING + (low - BACK_MINUTES) * MINUTE_MS


def test_estimates_are_not_told_while_they_may_be_wrong() -> None:
    told = {1: Range(20, 30)}
    assert seen(visit(1), spans=told).status(visit(1)).range == Range(20, 30)
    assert seen(visit(1), spans=told).status(visit(1), stale=True).range is None
    paused = Day(THURSDAY, status=PAUSED, reason="power")
    assert seen(visit(1), spans=told, day=paused).status(visit(1)).range is None


def test_a_pause_is_nothing_to_a_visit_that_has_ended() -> None:
    found = seen(visit(1), day=Day(THURSDAY, status=PAUSED, reason="power"))
    assert found.status(visit(1)).paused == "power"
    assert found.status(visit(1, "done", window=3)).paused is None


def test_a_day_that_was_closed_early_is_told_to_who_was_not_served() -> None:
    found = seen(visit(1), day=Day(THURSDAY, status=CLOSED, reason="power", closed_at=1))
    assert found.status(visit(1, "unserved")).closed_for == "power"
    assert found.status(visit(1, "done", window=3)).closed_for is None


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        (Quote(0, None, MORNING + 90 * MINUTE_MS, no_window=True), "Windows open at 11:30."),
        (Quote(0, None, MORNING + 24 * 60 * MINUTE_MS, no_window=True), "No window for your service is open just now."),
        (Quote(0, None), ""),
        (Quote(0, Range(5, 10)), ""),
    ],
)
def test_without_minutes_it_says_when_windows_open_today(quote: Quote, told: str) -> None:
    found = Seen(seen(visit(1)).view, {1: quote}).status(visit(1))
    assert opening(found, CENTRE, translator("en")) == told


def test_the_paper_s_own_range_holds_until_there_is_a_newer_one_but_not_for_another_turn() -> None:
    fresh = visit(1)
    fresh = Visit(replace(fresh.ticket, low=10, high=25), fresh.turn)
    assert seen(fresh).status(fresh).range == Range(10, 25)
    assert seen(fresh, spans={1: Range(5, 10)}).status(fresh).range == Range(5, 10)
    sent_on = Visit(fresh.ticket, replace(fresh.turn, id=9))
    assert seen(sent_on).status(sent_on).range is None


def test_a_phone_rings_for_every_call_once() -> None:
    first = seen(visit(1)).status(visit(1, "called", window=3, calls=1))
    again = seen(visit(1)).status(visit(1, "called", window=3, calls=2))
    assert first.alarm
    assert again.alarm not in ("", first.alarm)
    assert seen(visit(1)).status(visit(1, "serving", window=3, calls=2)).alarm == ""


def test_time_may_be_asked_for_as_often_as_the_centre_allows() -> None:
    assert seen(visit(1)).status(visit(1)).more_time
    assert not seen(visit(1)).status(visit(1, delays=1)).more_time


def test_who_is_late_is_told_until_when() -> None:
    until = MORNING + 5 * MINUTE_MS
    assert seen(visit(1)).status(visit(1, answer="late", away_until=until)).not_called_before == until
    assert seen(visit(1)).status(visit(1, answer="late", away_until=MORNING - 1)).not_called_before is None


def test_the_called_come_before_the_others() -> None:
    statuses: list[tuple[Status | None, int]] = [
        (seen(visit(1)).status(visit(1)), 1),
        (None, 2),
        (seen(visit(3)).status(visit(3, "called", window=3)), 3),
    ]
    assert [name for _, name in most_urgent_first(statuses)] == [3, 1, 2]


@pytest.mark.parametrize(
    ("calls", "seconds", "minutes", "sentence"),
    [
        (2, 60, 1, "Please come to the window. We will call you again."),
        (3, 90, 3, "Please come within 3 min. There is no hurry, we call again."),
        (1, 60, 0, "Please come to the window now."),
    ],
)
def test_no_more_time_is_promised_than_the_centre_waits(calls: int, seconds: int, minutes: int, sentence: str) -> None:
    no_show = replace(CENTRE.policy.no_show, calls=calls, seconds=seconds)
    centre = replace(CENTRE, policy=replace(CENTRE.policy, no_show=no_show))
    assert come_within(centre) == minutes
    assert hurry(centre, translator("en")) == sentence
