"""Somebody comes for several services: one ticket, a turn for each."""

from tests.store.hall import Hall


def several(hall: Hall, *services: str, **wishes: object) -> str:
    first, *also = services
    return hall.visitor(first, also=also, **wishes)


def through(hall: Hall, window: int) -> str | None:
    """A window calls, serves and finishes; gives the number."""
    number = hall.calls(window)
    hall.queue.start(window)
    hall.clock.wait(minutes=5)
    hall.queue.finish(window)
    return number


class TestATicket:
    def test_for_several_services_carries_those_that_are_left(self, hall: Hall) -> None:
        visit = hall.queue.issue("pension", also=["benefit", "card"])
        assert (visit.ticket.text, visit.turn.service, visit.matters) == ("A001", "pension", ("benefit", "card"))
        assert hall.visit("A001") == visit == hall.view().open_visits[0]
        assert hall.last_event().data["matters"] == ["pension", "benefit", "card"]

    def test_for_one_keeps_no_list(self, hall: Hall) -> None:
        hall.visitor("pension")
        assert "matters" not in hall.last_event().data
        assert hall.contents()["matter"] == []

    def test_for_too_many(self, hall: Hall) -> None:
        with hall.refused("matters_too_many", limit=3):
            hall.queue.issue("pension", also=["card", "benefit", "reception"])

    def test_for_the_same_twice(self, hall: Hall) -> None:
        with hall.refused("matter_twice", service="card"):
            hall.queue.issue("pension", also=["card", "card"])
        with hall.refused("matter_twice", service="pension"):
            hall.queue.issue("pension", also=["pension"])

    def test_for_something_that_there_is_not(self, hall: Hall) -> None:
        with hall.refused("service_unknown", service="passport"):
            hall.queue.issue("pension", also=["passport"])

    def test_each_matter_must_be_open(self, hall: Hall) -> None:
        hall.clock.set("2026-03-05 09:30")
        with hall.refused("outside_hours", service="grant"):
            hall.queue.issue("pension", also=["grant"])

    def test_a_limit_counts_second_matters_too(self, hall: Hall) -> None:
        hall.visitor("grant")
        several(hall, "pension", "grant")
        assert hall.view().issued == {"grant": 2, "pension": 1}
        with hall.refused("limit_reached", service="grant"):
            hall.queue.issue("benefit", also=["grant"])


class TestTheNextMatter:
    def test_begins_with_the_end_of_the_one_before(self, hall: Hall) -> None:
        number = several(hall, "pension", "benefit", "card", priority="priority")
        first = hall.turn(number)
        assert hall.calls(1) == number
        hall.queue.start(1)
        finished = hall.queue.finish(1)
        assert (finished.turn.id, finished.turn.status) == (first.id, "done")
        assert finished.matters == ("benefit", "card"), "what is left after this one"
        following = hall.visit(number)
        assert (following.turn.service, following.turn.status) == ("benefit", "waiting")
        assert (following.turn.base, following.turn.sort_key) == (first.base, first.sort_key)
        assert following.turn.id == hall.last_event().seq
        assert (hall.last_event().kind, hall.last_event().data) == ("finished", {"next": "benefit"})
        assert following.matters == ("card",)

    def test_each_is_called_where_it_is_served_until_none_is_left(self, hall: Hall) -> None:
        number = several(hall, "pension", "benefit", "card")
        assert through(hall, 1) == number
        assert hall.calls(1) is None, "window 1 does not serve benefits"
        assert through(hall, 3) == number
        assert through(hall, 1) == number
        assert hall.status(number) == "done"
        assert hall.view().open_visits == ()
        assert [tally.visits for tally in hall.view().tallies.values()] == [3]

    def test_keeps_its_place_in_the_line(self, hall: Hall) -> None:
        number = several(hall, "pension", "card")
        other = hall.visitor("card")
        assert [through(hall, 1) for _ in range(3)] == [number, number, other]

    def test_a_second_press_gives_the_same_answer(self, hall: Hall) -> None:
        several(hall, "pension", "card")
        hall.calls(1)
        hall.queue.start(1)
        finished = hall.queue.finish(1, action="press")
        hall.calls(1)
        with hall.unchanged():
            assert hall.queue.finish(1, action="press") == finished

    def test_is_taken_back_with_the_finish(self, hall: Hall) -> None:
        number = several(hall, "pension", "card")
        hall.calls(1)
        hall.queue.start(1)
        hall.queue.finish(1)
        undone = hall.queue.undo(1)
        assert (undone.turn.service, undone.turn.status, undone.matters) == ("pension", "serving", ("card",))
        hall.clock.wait(seconds=1)
        hall.queue.finish(1)
        assert hall.visit(number).turn.service == "card", "finished again, it begins again"

    def test_is_not_taken_back_once_somebody_has_called_it(self, hall: Hall) -> None:
        several(hall, "pension", "card")
        hall.calls(1)
        hall.queue.start(1)
        hall.queue.finish(1)
        hall.calls(2)
        with hall.refused("nothing_to_undo"):
            hall.queue.undo(1)

    def test_to_which_the_visitor_was_sent_is_not_left(self, hall: Hall) -> None:
        number = several(hall, "pension", "card", "benefit")
        hall.calls(1)
        hall.queue.start(1)
        sent = hall.queue.transfer(1, service="card", action="press")
        assert sent.matters == hall.visit(number).matters == ("benefit",)
        assert hall.queue.transfer(1, service="card", action="press") == sent
        through(hall, 1)
        assert hall.turn(number).service == "benefit"

    def test_stays_undone_where_the_day_has_been_closed(self, hall: Hall) -> None:
        number = several(hall, "pension", "card")
        hall.calls(1)
        hall.queue.start(1)
        hall.queue.close_day()
        hall.queue.finish(1)
        assert hall.status(number) == "done"
        assert hall.last_event().data == {}

    def test_is_gone_with_a_visitor_who_leaves(self, hall: Hall) -> None:
        number = several(hall, "pension", "card")
        hall.queue.cancel(number)
        assert hall.calls(1) is None

    def test_keeps_its_service_in_the_centre(self, hall: Hall) -> None:
        several(hall, "pension", "card")
        rest = tuple(service for service in hall.centre.services if service.code != "card")
        with hall.refused("in_use", what="service", name="card"):
            hall.configure(services=rest)
