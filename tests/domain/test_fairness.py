"""What changed the order of calls is found in the record, with who was passed; what followed the rules is not."""

from typing import Any

import pytest

from shared.domain.fairness import deviations
from shared.domain.record import Event


def issued(seq: int, number: int) -> Event:
    return Event(seq, seq * 1_000, "issued", seq, seq, data={"letter": "A", "number": number})


def done(seq: int, kind: str, ticket: int = 2, **data: Any) -> Event:
    return Event(seq, seq * 1_000, kind, ticket, ticket, 3, "Leyla", None, data)


MORNING = [issued(1, 1), issued(2, 2)]


@pytest.mark.parametrize(
    ("event", "code"),
    [
        (done(3, "called", why="by_number", reason="health", passed=[1]), "by_number"),
        (done(3, "transferred", front=True, reason="health", passed=[1]), "front"),
        (done(3, "changed", now={"priority": "veteran"}, reason="health", passed=[1]), "class"),
        (done(3, "started", proof="waived", reason="health", decided_by="Nigar"), "without_proof"),
        (done(3, "returned", key=1), "put_back"),
        (done(3, "called", why="late", reason=None, late=True), "late"),
    ],
)
def test_a_decision(event: Event, code: str) -> None:
    (found,) = deviations([*MORNING, event])
    assert (found.code, found.ticket, found.window, found.staff) == (code, "A002", 3, "Leyla")
    assert found.reason == event.data.get("reason")
    assert found.decided_by == event.data.get("decided_by", "Leyla")
    assert found.passed == (("A001",) if "passed" in event.data else ())


@pytest.mark.parametrize(
    "event",
    [
        done(3, "called", why="head_start", reason=None),
        done(3, "transferred", service="card"),
        done(3, "changed", now={"service": "card"}),
        done(3, "changed", now={"priority": None}, back=True),
        done(3, "started", proof="seen"),
        done(3, "finished"),
    ],
)
def test_what_follows_the_rules(event: Event) -> None:
    assert deviations([*MORNING, event]) == ()


def test_a_slip_that_counts_from_before_it_was_entered() -> None:
    def slip(arrived: int) -> Event:
        data = {"letter": "E", "number": 7, "arrived": arrived}
        return Event(3, 9_000, "issued", 3, 3, staff="Leyla", data=data)

    (found,) = deviations([*MORNING, slip(4_000)])
    assert (found.code, found.ticket, found.decided_by, found.passed) == ("slip", "E007", "Leyla", ())
    assert deviations([*MORNING, slip(9_000)]) == ()


def test_what_was_taken_back_was_not() -> None:
    front = done(3, "transferred", front=True, reason="health", passed=[1])
    assert deviations([*MORNING, front, done(4, "undone", undoes=3)]) == ()


def test_who_was_passed_on_a_later_turn_is_known_by_the_number() -> None:
    sent = Event(3, 3_000, "transferred", 1, 1, data={"service": "card"})
    (found,) = deviations([*MORNING, sent, done(4, "called", why="by_number", reason="health", passed=[3])])
    assert found.passed == ("A001",)


def test_of_a_ticket_from_before_the_first_event_only_the_id_is_known() -> None:
    (found,) = deviations([done(9, "returned")])
    assert found.ticket == "#2"
