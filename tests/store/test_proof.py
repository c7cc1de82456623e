"""The proof of a priority class: looked at before the service begins, missing, or left out by a decision."""

from dataclasses import replace

import pytest

from shared.domain.fairness import deviations
from shared.domain.proof import proof_wanted
from shared.domain.staff import Role
from shared.store.staff import Staff
from tests.store.hall import Hall


@pytest.fixture(autouse=True)
def documents(hall: Hall) -> None:
    """Every class asks for a document."""
    hall.configure(classes=tuple(replace(entry, proof={"az": "Vəsiqə"}) for entry in hall.centre.classes))


def wanted(hall: Hall, number: str) -> bool:
    visit = hall.visit(number)
    return proof_wanted(hall.centre, visit.ticket, visit.turn)


class TestAskedFor:
    def test_when_the_visitor_has_been_called_and_only_of_who_has_a_class(self, hall: Hall) -> None:
        number, plain = hall.visitor(priority="priority"), hall.visitor()
        assert not wanted(hall, number)
        hall.calls(1)
        hall.calls(2)
        assert wanted(hall, number)
        assert not wanted(hall, plain)

    def test_not_where_the_class_has_none(self, hall: Hall) -> None:
        hall.configure(classes=tuple(replace(entry, proof={}) for entry in hall.centre.classes))
        number = hall.visitor(priority="priority")
        hall.calls(1)
        assert not wanted(hall, number)

    def test_once_for_the_whole_visit(self, hall: Hall) -> None:
        number = hall.visitor(priority="priority")
        hall.calls(1)
        hall.queue.start(1, proof="seen")
        hall.queue.transfer(1, service="benefit")
        hall.calls(2)
        assert not wanted(hall, number)
        assert hall.turn(number).proof == "seen"


def test_what_was_seen_is_in_the_record(hall: Hall) -> None:
    hall.visitor(priority="priority")
    hall.calls(1)
    hall.queue.start(1, proof="seen")
    assert hall.last_event().data == {"proof": "seen"}
    hall.visitor(priority="priority")
    hall.calls(2)
    with hall.refused("proof_unknown", proof="lost"):
        hall.queue.start(2, proof="lost")


class TestMissing:
    def test_the_visitor_waits_in_the_normal_place(self, hall: Hall) -> None:
        plain = hall.visitor()
        hall.clock.wait(minutes=5)
        number = hall.visitor(priority="priority")
        assert hall.calls(1) == number
        waits = hall.queue.no_proof(1)
        assert (waits.turn.status, waits.turn.sort_key, waits.ticket.priority) == ("waiting", waits.turn.base, None)
        assert hall.calls(1) == plain
        assert hall.calls(2) == number

    def test_is_in_the_record_under_its_action_once(self, hall: Hall) -> None:
        number = hall.visitor(priority="priority")
        hall.calls(1)
        first = hall.queue.no_proof(1, action="no")
        assert hall.queue.no_proof(1, action="no") == first
        data = hall.last_event().data
        assert (data["was"], data["now"], data["back"]) == ({"priority": "priority"}, {"priority": None}, True)
        assert hall.turn(number).calls == 0

    def test_only_of_who_was_called_with_a_class(self, hall: Hall) -> None:
        hall.visitor()
        hall.calls(1)
        with hall.refused("no_class"):
            hall.queue.no_proof(1)
        hall.queue.start(1)
        with hall.refused("not_called"):
            hall.queue.no_proof(1)


class TestWithoutIt:
    def test_by_a_decision_with_a_reason(self, hall: Hall) -> None:
        hall.visitor(priority="priority")
        hall.queue.call_next(1, staff="Leyla")
        with hall.refused("reason_needed"):
            hall.queue.start(1, proof="waived", decided_by="Nigar")
        hall.queue.start(1, proof="waived", reason="frail", decided_by="Nigar")
        event = hall.last_event()
        assert event.staff == "Leyla"
        assert event.data == {"proof": "waived", "reason": "frail", "decided_by": "Nigar"}

    def test_an_operator_cannot_decide_it_and_a_supervisor_can(self, hall: Hall) -> None:
        accounts = Staff(hall.store, hall.code, hall.clock)
        accounts.add("Leyla", Role.OPERATOR, "yaxşı bir parol 1")
        accounts.add("Nigar", Role.SUPERVISOR, "yaxşı bir parol 2")
        hall.visitor(priority="priority")
        hall.queue.call_next(1, staff="Leyla")
        with hall.refused("not_permitted", staff="Leyla"):
            hall.queue.start(1, proof="waived", reason="frail", staff="Leyla")
        visit = hall.queue.start(1, proof="waived", reason="frail", staff="Leyla", decided_by="Nigar")
        assert (visit.turn.proof, visit.turn.staff) == ("waived", "Leyla")

    def test_nor_send_somebody_to_the_front(self, hall: Hall) -> None:
        accounts = Staff(hall.store, hall.code, hall.clock)
        accounts.add("Leyla", Role.OPERATOR, "yaxşı bir parol 1")
        accounts.add("Nigar", Role.RECEPTION, "yaxşı bir parol 2")
        hall.visitor()
        hall.queue.call_next(1, staff="Leyla")
        with hall.refused("not_permitted", permission="transfer_to_front"):
            hall.queue.transfer(1, service="benefit", front=True, reason="frail", staff="Leyla")
        hall.queue.transfer(1, service="benefit", front=True, reason="frail", staff="Leyla", decided_by="Nigar")
        assert hall.last_event().data["decided_by"] == "Nigar"

    def test_nor_give_somebody_a_class(self, hall: Hall) -> None:
        accounts = Staff(hall.store, hall.code, hall.clock)
        accounts.add("Leyla", Role.OPERATOR, "yaxşı bir parol 1")
        accounts.add("Nigar", Role.RECEPTION, "yaxşı bir parol 2")
        number = hall.visitor()
        for decides in (None, "Leyla"):
            with hall.refused("not_permitted", staff="Leyla", permission="change_class"):
                hall.queue.change(number, priority="priority", reason="frail", staff="Leyla", decided_by=decides)
        hall.queue.change(number, priority="priority", reason="frail", staff="Leyla", decided_by="Nigar")
        event = hall.last_event()
        assert (event.staff, event.data["reason"], event.data["decided_by"]) == ("Leyla", "frail", "Nigar")
        assert [(one.code, one.decided_by) for one in deviations(hall.events())] == [("class", "Nigar")]

    def test_who_decided_a_call_by_number_is_kept(self, hall: Hall) -> None:
        hall.visitor()
        hall.queue.call_number(1, hall.visitor(), reason="frail", staff="Leyla", decided_by="Nigar")
        assert (hall.last_event().staff, hall.last_event().data["decided_by"]) == ("Leyla", "Nigar")
        hall.queue.call_number(2, "A001", reason="frail", staff="Samir")
        assert hall.last_event().data["decided_by"] == "Samir"
