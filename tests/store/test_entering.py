"""The store was lost; numbers were called aloud and ticked. Afterwards they are entered with their true times."""

from typing import Any

import pytest

from tests.domain.small import at
from tests.store.hall import Hall

CALLED, STARTED, ENDED = (at(f"2026-03-05 {time}") for time in ("10:10", "10:11", "10:25"))


@pytest.fixture
def number(hall: Hall) -> str:
    """Somebody took a ticket before the store was lost; it is back at 10:40."""
    number = hall.visitor()
    hall.clock.set("2026-03-05 10:40")
    return number


def test_a_whole_service(hall: Hall, number: str) -> None:
    turn = hall.queue.enter_late(number, 1, called_at=CALLED, started_at=STARTED, ended_at=ENDED, staff="Leyla").turn
    assert (turn.status, turn.window, turn.staff) == ("done", 1, "Leyla")
    assert (turn.first_called_at, turn.started_at, turn.ended_at) == (CALLED, STARTED, ENDED)
    entered = hall.events()[-3:]
    assert [(event.kind, event.data["late"], event.data["happened"]) for event in entered] == [
        ("called", True, CALLED),
        ("started", True, STARTED),
        ("finished", True, ENDED),
    ]
    assert {event.at for event in entered} == {hall.clock.now}


def test_entered_twice_is_entered_once(hall: Hall, number: str) -> None:
    times: dict[str, Any] = {"called_at": CALLED, "started_at": STARTED, "ended_at": ENDED}
    first = hall.queue.enter_late(number, 1, **times, action="tick")
    assert hall.queue.enter_late(number, 1, **times, action="tick") == first
    with hall.refused("already_ended"):
        hall.queue.enter_late(number, 1, **times, action="another tick")


def test_who_was_called_before_and_has_been_served_since(hall: Hall) -> None:
    number = hall.visitor()
    hall.calls(1)
    hall.clock.set("2026-03-05 10:40")
    turn = hall.queue.enter_late(number, 1, started_at=STARTED, ended_at=ENDED).turn
    assert (turn.status, turn.started_at, turn.ended_at) == ("done", STARTED, ENDED)


def test_who_never_came(hall: Hall, number: str) -> None:
    turn = hall.queue.enter_late(number, 1, called_at=CALLED, ended_at=ENDED, no_show=True).turn
    assert (turn.status, turn.ended_at) == ("no_show", ENDED)


def test_who_is_still_at_the_window(hall: Hall, number: str) -> None:
    assert hall.queue.enter_late(number, 1, called_at=CALLED, started_at=STARTED).turn.status == "serving"
    visit = hall.view().at_window(1)
    assert visit
    assert (visit.ticket.text, visit.turn.started_at) == (number, STARTED)
    assert hall.queue.finish(1).turn.status == "done"


def test_the_window_may_have_somebody_else_by_now(hall: Hall, number: str) -> None:
    other = hall.visitor()
    hall.queue.call_number(1, other, reason="frail")
    with hall.refused("window_busy", ticket=other):
        hall.queue.enter_late(number, 1, called_at=CALLED, started_at=STARTED)
    assert hall.queue.enter_late(number, 1, called_at=CALLED, started_at=STARTED, ended_at=ENDED).turn.status == "done"
    assert hall.queue.start(1).ticket.text == other


def test_what_else_they_came_for_is_waited_for_from_then(hall: Hall) -> None:
    number = hall.visitor("pension", also=["card"])
    hall.clock.set("2026-03-05 10:40")
    hall.queue.enter_late(number, 1, called_at=CALLED, started_at=STARTED, ended_at=ENDED)
    turn = hall.turn(number)
    assert (turn.service, turn.status, turn.began_at) == ("card", "waiting", ENDED)
    assert hall.calls(1) == number


def test_a_result_may_be_entered_too(hall: Hall, number: str) -> None:
    with hall.refused("outcome_unknown"):
        hall.queue.enter_late(number, 1, called_at=CALLED, started_at=STARTED, ended_at=ENDED, outcome="solved")


def test_is_not_taken_back_by_a_key(hall: Hall, number: str) -> None:
    hall.queue.enter_late(number, 1, called_at=CALLED, started_at=STARTED, ended_at=ENDED)
    assert hall.view().undo == {}
    with hall.refused("nothing_to_undo"):
        hall.queue.undo(1)


@pytest.mark.parametrize(
    "times",
    [
        {},
        {"called_at": STARTED, "started_at": CALLED},
        {"called_at": at("2026-03-05 10:41")},
        {"called_at": at("2026-03-05 09:59")},
        {"called_at": at("2026-03-04 10:10")},
        {"called_at": CALLED, "no_show": True},
        {"called_at": CALLED, "started_at": STARTED, "ended_at": ENDED, "no_show": True},
    ],
    ids=[
        "nothing",
        "begun before the call",
        "in the future",
        "before the visitor came",
        "yesterday",
        "no time",
        "came and did not come",
    ],
)
def test_times_that_cannot_be(hall: Hall, number: str, times: dict[str, Any]) -> None:
    with hall.refused("late_wrong"):
        hall.queue.enter_late(number, 1, **times)


def test_steps_that_cannot_be(hall: Hall, number: str) -> None:
    with hall.refused("not_called"):
        hall.queue.enter_late(number, 1, started_at=STARTED)
    with hall.refused("not_found"):
        hall.queue.enter_late("A099", 1, called_at=CALLED)
    with hall.refused("window_unknown"):
        hall.queue.enter_late(number, 9, called_at=CALLED)
    hall.calls(2)
    with hall.refused("wrong_status", status="called"):
        hall.queue.enter_late(number, 1, started_at=hall.clock.now)


def test_a_handwritten_slip_and_its_service(hall: Hall) -> None:
    hall.clock.set("2026-03-05 10:40")
    hall.queue.issue("card", number="Z014", arrived_at=CALLED)
    assert hall.queue.enter_late("Z014", 1, called_at=STARTED, started_at=STARTED, ended_at=ENDED).turn.status == "done"


def test_what_was_done_while_the_store_was_being_lost_is_not_entered_again(hall: Hall) -> None:
    """F2 was pressed, the answer never came, and the number was called aloud: the store had called it all the same."""
    hall.queue.open_window(1, "Leyla")
    number = hall.visitor()
    hall.clock.set("2026-03-05 10:12")
    hall.calls(1)
    hall.clock.set("2026-03-05 10:40")
    turn = hall.queue.enter_late(number, 1, called_at=CALLED, started_at=STARTED, ended_at=ENDED, staff="Leyla").turn
    assert (turn.status, turn.calls, turn.first_called_at) == ("done", 1, at("2026-03-05 10:12"))
    assert [event.kind for event in hall.events()[-3:]] == ["called", "started", "finished"]
    # what had been ticked before the store did it is entered no earlier
    assert (turn.started_at, turn.ended_at) == (at("2026-03-05 10:12"), ENDED)


def test_a_finish_that_was_done_after_all_is_not_entered_again(hall: Hall) -> None:
    hall.queue.open_window(1, "Leyla")
    number = hall.visitor()
    hall.calls(1)
    hall.queue.start(1)
    hall.clock.set("2026-03-05 10:40")
    hall.queue.finish(1)
    seq = hall.view().seq
    assert hall.queue.enter_late(number, 1, ended_at=ENDED, staff="Leyla").turn.status == "done"
    assert hall.view().seq == seq
    with hall.refused("already_ended"):
        hall.queue.enter_late(number, 1, ended_at=ENDED, no_show=True, staff="Leyla")
    with hall.refused("already_ended"):
        hall.queue.enter_late(number, 1, ended_at=ENDED, staff="Aysel")
