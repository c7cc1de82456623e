"""Reception puts right: a missed call, a ticket's service, class and language."""

import pytest

from shared.domain.appointment import Appointment
from shared.domain.centre import Policy
from shared.store.appointments import Appointments
from shared.store.correcting import NO_CLASS
from tests.domain.small import at
from tests.store.hall import Hall


def missed(hall: Hall, window: int = 1, service: str = "pension") -> str:
    """A visitor does not come when called."""
    number = hall.visitor(service)
    assert hall.calls(window) == number
    hall.clock.wait(seconds=60)
    hall.queue.recall(window)
    assert hall.queue.no_show(window).turn.status == "no_show"
    return number


class TestPuttingBack:
    def test_the_visitor_waits_again_in_the_old_place(self, hall: Hall) -> None:
        number = missed(hall)
        before = hall.turn(number)
        other = hall.visitor()
        hall.clock.wait(minutes=20)
        back = hall.queue.put_back(number, staff="Nigar")
        assert (back.turn.status, back.turn.service, back.turn.calls) == ("waiting", "pension", 0)
        assert (back.turn.base, back.turn.sort_key) == (before.base, before.sort_key)
        assert back.turn.id == hall.last_event().seq != before.id
        event = hall.last_event()
        assert (event.kind, event.turn, event.staff) == ("returned", before.id, "Nigar")
        assert hall.visit(number) == back
        assert (hall.calls(1), hall.calls(2)) == (number, other)

    def test_the_missed_call_stays_what_it_was(self, hall: Hall) -> None:
        number = missed(hall)
        hall.queue.put_back(number)
        found = hall.snapshot.visit("A", 1)
        assert found
        assert [turn.status for turn in found[1]] == ["no_show", "waiting"]
        assert [tally.no_shows for tally in hall.view().tallies.values()] == [1]

    def test_a_visitor_who_was_sent_to_a_window_is_sent_there_again(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.transfer(1, to_window=3)
        hall.clock.wait(minutes=3)
        hall.calls(3)
        hall.clock.wait(seconds=60)
        hall.queue.recall(3)
        hall.queue.no_show(3)
        assert hall.queue.put_back("A001").turn.for_window == 3

    @pytest.mark.parametrize(("minutes", "possible"), [(30, True), (30.1, False)])
    def test_for_the_minutes_of_the_policy(self, hall: Hall, minutes: float, possible: bool) -> None:
        number = missed(hall)
        hall.clock.wait(minutes=minutes)
        if possible:
            assert hall.queue.put_back(number).turn.status == "waiting"
        else:
            with hall.refused("put_back_too_late", ticket=number, minutes=30):
                hall.queue.put_back(number)

    def test_a_centre_may_forbid_it(self, hall: Hall) -> None:
        hall.configure(policy=Policy(put_back_minutes=0))
        number = missed(hall)
        hall.clock.wait(seconds=1)
        with hall.refused("put_back_too_late", minutes=0):
            hall.queue.put_back(number)

    def test_only_who_missed_the_call(self, hall: Hall) -> None:
        waits, left = hall.visitor(), hall.visitor()
        hall.queue.cancel(left)
        with hall.refused("not_missed", status="waiting"):
            hall.queue.put_back(waits)
        with hall.refused("not_missed", status="cancelled"):
            hall.queue.put_back(left)
        with hall.refused("not_found"):
            hall.queue.put_back("A099")

    def test_not_while_nobody_is_called(self, hall: Hall) -> None:
        number = missed(hall)
        hall.queue.pause_day("evacuation")
        with hall.refused("day_paused"):
            hall.queue.put_back(number)
        hall.queue.close_day()
        with hall.refused("day_closed"):
            hall.queue.put_back(number)

    def test_twice(self, hall: Hall) -> None:
        number = missed(hall)
        first = hall.queue.put_back(number, action="press")
        with hall.refused("not_missed"):
            hall.queue.put_back(number)
        hall.calls(1)
        with hall.unchanged():
            assert hall.queue.put_back(number, action="press") == first

    def test_then_the_window_cannot_take_the_missed_call_back(self, hall: Hall) -> None:
        """It would be waiting and called at once."""
        number = missed(hall)
        hall.queue.put_back(number)
        with hall.refused("nothing_to_undo"):
            hall.queue.undo(1)

    def test_what_else_the_visitor_came_for_is_not_forgotten(self, hall: Hall) -> None:
        hall.visitor("pension", also=["benefit"])
        hall.calls(1)
        hall.clock.wait(seconds=60)
        hall.queue.recall(1)
        hall.queue.no_show(1)
        assert hall.queue.put_back("A001").matters == ("benefit",)


class TestChanging:
    def test_the_service(self, hall: Hall) -> None:
        number = hall.visitor("pension")
        before = hall.turn(number)
        changed = hall.queue.change(number, service="benefit", staff="Nigar")
        assert (changed.turn.id, changed.turn.service) == (before.id, "benefit")
        assert changed.turn.sort_key == before.sort_key, "the place in the line stays"
        assert changed.ticket.text == number, "and so does the number"
        event = hall.last_event()
        assert (event.kind, event.staff, event.turn) == ("changed", "Nigar", before.id)
        assert event.data == {
            "was": {"service": "pension"},
            "now": {"service": "benefit"},
            "key": before.sort_key,
            "reason": None,
        }
        assert (hall.calls(1), hall.calls(3)) == (None, number)

    def test_the_language(self, hall: Hall) -> None:
        number = hall.visitor(language="az")
        assert hall.queue.change(number, language="ru").ticket.language == "ru"
        assert hall.visit(number).ticket.language == "ru"

    def test_the_class_gives_another_place(self, hall: Hall) -> None:
        first, second = hall.visitor(), hall.visitor()
        changed = hall.queue.change(second, priority="priority", reason="frail")
        assert changed.turn.sort_key == changed.turn.base - 60 * 60_000
        assert hall.last_event().data == {
            "was": {"priority": None},
            "now": {"priority": "priority"},
            "key": changed.turn.sort_key,
            "reason": "frail",
            "passed": [2],
        }
        assert [visit.ticket.text for visit in hall.view().waiting] == [second, first]
        hall.queue.change(second, priority=NO_CLASS, reason="Vəsiqəsi yoxdur")
        assert [visit.ticket.text for visit in hall.view().waiting] == [first, second]
        assert hall.visit(second).ticket.priority is None

    def test_own_words_are_no_part_of_the_record(self, hall: Hall) -> None:
        hall.queue.change(hall.visitor(), priority="priority", reason="Çox xəstədir")
        assert hall.last_event().data["reason"] == "other"
        assert "Çox xəstədir" in str(hall.contents()["turn"])

    @pytest.mark.parametrize("reason", [None, "", " "])
    def test_the_class_not_without_a_reason(self, hall: Hall, reason: str | None) -> None:
        number = hall.visitor()
        with hall.refused("reason_needed", allowed=["frail"]):
            hall.queue.change(number, priority="priority", reason=reason)

    def test_several_at_once(self, hall: Hall) -> None:
        number = hall.visitor()
        changed = hall.queue.change(number, service="card", priority="veteran", language="en", reason="frail")
        assert (changed.turn.service, changed.ticket.priority, changed.ticket.language) == ("card", "veteran", "en")
        assert len(hall.events("changed")) == 1

    def test_to_what_it_is_changes_nothing(self, hall: Hall) -> None:
        number = hall.visitor("pension", language="ru", priority="priority")
        with hall.unchanged():
            same = hall.queue.change(number, service="pension", language="ru", priority="priority")
            assert same == hall.queue.change(number) == hall.visit(number)

    def test_somebody_who_is_called_is_served_or_put_aside(self, hall: Hall) -> None:
        number = hall.visitor("pension")
        for step in (lambda: hall.calls(1), lambda: hall.queue.start(1), lambda: hall.queue.hold(1)):
            step()
            service = "card" if hall.turn(number).service == "pension" else "pension"
            assert hall.queue.change(number, service=service).turn.service == service

    def test_nothing_of_what_has_ended(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.queue.cancel(number)
        with hall.refused("already_ended", status="cancelled"):
            hall.queue.change(number, language="ru")

    def test_to_what_there_is_not(self, hall: Hall) -> None:
        number = hall.visitor()
        with hall.refused("service_unknown"):
            hall.queue.change(number, service="passport")
        with hall.refused("class_unknown"):
            hall.queue.change(number, priority="vip", reason="frail")
        with hall.refused("language_unknown", language="de", allowed=["az", "ru", "en"]):
            hall.queue.change(number, language="de")
        with hall.refused("not_found"):
            hall.queue.change("A099", language="ru")

    def test_a_matter_becomes_another_one(self, hall: Hall) -> None:
        number = hall.visitor("pension", also=["card", "benefit"])
        assert hall.queue.change(number, service="reception").matters == ("card", "benefit")
        assert hall.queue.change(number, service="card").matters == ("benefit",), "it is one matter then"

    def test_the_first_answer_is_as_it_was_then(self, hall: Hall) -> None:
        issued = hall.queue.issue("pension", language="az", action="issue")
        changed = hall.queue.change("A001", priority="priority", language="ru", reason="frail", action="change")
        hall.queue.change("A001", language="en")
        with hall.unchanged():
            assert hall.queue.issue("pension", language="az", action="issue") == issued
            assert hall.queue.change("A001", priority="priority", language="ru", reason="frail", action="change") == (
                changed
            )

    def test_an_appointment_keeps_the_longer_head_start(self, hall: Hall) -> None:
        slot = Appointment("K7-204", "pension", at("2026-03-05 10:05"), "ru")
        Appointments(hall.store, hall.code).book([slot])
        visit = hall.queue.check_in("K7-204")
        longer = hall.queue.change("A001", priority="disabled", reason="frail")
        assert longer.turn.sort_key == visit.turn.base - 90 * 60_000
        back = hall.queue.change("A001", priority=NO_CLASS, reason="frail")
        assert back.turn.sort_key == visit.turn.sort_key
