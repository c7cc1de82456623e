"""What a view says of windows and people."""

from dataclasses import replace
from datetime import date

import pytest

from shared.domain import step
from shared.domain.day import Day, Shift
from shared.domain.ticket import Ticket, Turn
from shared.domain.view import View, Visit
from tests.domain.small import small_centre

TODAY = date(2026, 3, 5)
CENTRE = small_centre()


def visit(seq: int, turn: Turn | None = None) -> Visit:
    return Visit(Ticket(seq, TODAY, "A", seq, "az", seq), turn or waiting(seq))


def waiting(seq: int) -> Turn:
    return Turn(seq, seq, "pension", seq, seq, seq)


def view(*visits: Visit, shifts: dict[int, Shift] | None = None, day: Day | None = None) -> View:
    return View(9, 100, CENTRE, day or Day(TODAY), visits, shifts or {})


def test_an_appointment_that_was_checked_in_too_late_counts_from_then() -> None:
    booked = replace(visit(5).ticket, slot_at=5, matters=("card",))
    assert not visit(5).late, "no appointment"
    assert not Visit(booked, waiting(5)).late
    assert Visit(booked, waiting(9)).late
    assert Visit(booked, waiting(5)).matters == ("card",)


def test_who_waits_who_is_put_aside_and_who_is_at_a_window() -> None:
    called = visit(2, step.call(waiting(2), 5, 1, "Leyla"))
    held = visit(3, step.hold(step.call(waiting(3), 5, 2, "Samir"), 6))
    seen = view(visit(1), called, held)
    assert seen.waiting == (visit(1),)
    assert seen.held == (held,)
    assert seen.at_window(1) == called
    assert seen.at_window(2) is None, "put aside, the visitor leaves the window free"


@pytest.mark.parametrize(
    ("shift", "turn", "state"),
    [
        (None, None, "closed"),
        (Shift(1, "Leyla", "closed", 1), None, "closed"),
        (Shift(1, "Leyla", "break", 1, "lunch"), None, "break"),
        (Shift(1, "Leyla", "open", 1), None, "free"),
        (Shift(1, "Leyla", "open", 1), step.call(waiting(1), 5, 1, "Leyla"), "called"),
        (Shift(1, "Leyla", "open", 1), step.start(step.call(waiting(1), 5, 1, "Leyla"), 6), "serving"),
        (Shift(1, "Leyla", "open", 1), step.call(waiting(1), 5, 2, "Samir"), "free"),
    ],
)
def test_the_state_of_a_window(shift: Shift | None, turn: Turn | None, state: str) -> None:
    seen = view(visit(1, turn), shifts={1: shift} if shift else {})
    assert seen.window_state(CENTRE.window_by_number[1]) == state


@pytest.mark.parametrize(("status", "paused"), [("open", False), ("paused", True), ("closed", False)])
def test_a_paused_day(status: str, paused: bool) -> None:
    assert view(day=Day(TODAY, status)).paused == paused
