"""What screens read of a hall."""

from concurrent.futures import ThreadPoolExecutor

from shared.domain.day import Shift
from shared.domain.view import Call, Tally
from shared.store.snapshot import Snapshot
from tests.store.hall import Hall


class TestAView:
    def test_of_a_hall_before_the_first_visitor(self, hall: Hall) -> None:
        view = hall.view()
        assert (view.seq, view.at, view.centre) == (0, hall.clock.now, hall.centre)
        assert (view.open_visits, view.calls, view.shifts) == ((), (), {})

    def test_has_everybody_who_is_still_there_in_calling_order(self, hall: Hall) -> None:
        normal, lately = hall.visitor(needs=["low-desk", "ru"]), hall.visitor("benefit")
        priority = hall.visitor(priority="priority")
        gone = hall.visitor()
        hall.queue.cancel(gone)
        hall.calls(1)
        view = hall.view()
        assert [visit.ticket.text for visit in view.open_visits] == [priority, normal, lately]
        assert [visit.ticket.text for visit in view.waiting] == [normal, lately]
        assert [set(visit.ticket.needs) for visit in view.open_visits] == [set(), {"low-desk", "ru"}, set()]
        assert view.seq == hall.last_event().seq

    def test_has_windows_in_their_states(self, hall: Hall) -> None:
        hall.queue.open_window(2, "Leyla")
        hall.queue.open_window(3, "Samir")
        hall.queue.take_break(3, reason="lunch")
        hall.visitor()
        hall.calls(2)
        view = hall.view()
        assert view.shifts == {
            2: Shift(2, "Leyla", "open", hall.clock.now - 1_000),
            3: Shift(3, "Samir", "break", hall.clock.now - 1_000, "lunch"),
        }
        assert [view.window_state(window) for window in hall.centre.windows] == ["closed", "called", "break"]
        at_two = view.at_window(2)
        assert at_two
        assert at_two.ticket.text == "A001"

    def test_has_the_calls_newest_first(self, hall: Hall) -> None:
        first = hall.visitor(language="ru")
        hall.calls(1)
        began = hall.clock.now
        hall.clock.wait(seconds=20)
        hall.visitor("benefit")
        hall.calls(3)
        hall.clock.wait(seconds=20)
        hall.queue.recall(1)
        hall.queue.start(3)
        newest, older = hall.view().calls
        assert newest == Call(hall.turn(first).id, "A001", 1, "ru", hall.clock.now, began, 2, "called")
        assert (older.number, older.window, older.calls, older.status) == ("B001", 3, 1, "serving")

    def test_keeps_calls_of_those_who_have_gone(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.finish(1)
        assert [(call.number, call.status) for call in hall.view().calls] == [("A001", "done")]

    def test_has_no_call_of_somebody_who_waits_again(self, hall: Hall) -> None:
        hall.visitor()
        hall.calls(1)
        hall.queue.pause_day("evacuation")
        assert hall.view().calls == ()

    def test_has_at_most_eighty_calls(self, hall: Hall) -> None:
        for _ in range(82):
            hall.serves(1)
            hall.queue.finish(1)
        calls = hall.view().calls
        assert (len(calls), calls[0].number) == (80, "A082")

    def test_tells_what_everybody_has_done_today(self, hall: Hall) -> None:
        for minutes in (5, 7):
            hall.visitor()
            hall.queue.call_next(1, staff="Leyla")
            hall.queue.start(1)
            hall.clock.wait(minutes=minutes)
            hall.queue.finish(1)
        hall.visitor()
        hall.queue.call_next(1)
        hall.clock.wait(seconds=60)
        hall.queue.recall(1)
        hall.queue.no_show(1)
        hall.serves(2)
        assert hall.view().tallies == {"Leyla": Tally(2, 12 * 60_000, 1)}

    def test_tells_how_many_tickets_each_service_has_given(self, hall: Hall) -> None:
        hall.visitor(), hall.visitor(), hall.visitor("grant")
        hall.queue.cancel("A001")
        hall.calls(2)
        hall.queue.transfer(2, service="benefit")
        assert hall.view().issued == {"pension": 2, "grant": 1}

    def test_tells_whose_paper_is_missing(self, hall: Hall) -> None:
        results = ["printed", "not_sent", "unknown", None]
        for result in results:
            ticket = hall.queue.issue("pension").ticket.id
            if result:
                hall.queue.printed(ticket, result, "paper_out")
        assert [(ticket.text, ticket.printed) for ticket in hall.view().unprinted] == [
            ("A002", "not_sent"),
            ("A003", "unknown"),
        ]
        hall.queue.printed(hall.visit("A002").ticket.id, "printed")
        assert [ticket.text for ticket in hall.view().unprinted] == ["A003"]
        assert hall.view().without_paper == {hall.visit("A003").ticket.id}

    def test_tells_of_paper_that_was_never_heard_of_again(self, hall: Hall) -> None:
        """A kiosk lost its power between the ticket and its printer's answer."""
        lost, heard = (hall.queue.issue("pension", printing=True).ticket for _ in range(2))
        hall.queue.issue("pension")
        assert lost.printed == "printing"
        hall.queue.printed(heard.id, "printed")
        hall.clock.now = lost.issued_at + 19_999
        assert hall.view().unprinted == ()
        hall.clock.now = lost.issued_at + 20_000
        assert [(ticket.text, ticket.printed) for ticket in hall.view().unprinted] == [("A001", "printing")]
        hall.queue.printed(lost.id, "printed")
        assert hall.view().unprinted == ()

    def test_tells_what_each_window_may_take_back(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.finish(1)
        finished = hall.clock.now
        hall.serves(2, "benefit")
        hall.queue.hold(2)
        hall.queue.take_break(2)
        hall.serves(3, "benefit")
        assert hall.view().undo == {1: ("A001", finished), 2: ("B001", finished + 1_000)}
        hall.clock.set("2026-03-05 10:00")
        hall.clock.now = finished + 10_001
        assert set(hall.view().undo) == {2}
        hall.queue.undo(2)
        assert hall.view().undo == {}

    def test_is_never_older_than_what_it_shows(self, hall: Hall) -> None:
        """The clock of this machine is behind that of another one."""
        hall.visitor()
        written = hall.last_event().at
        hall.clock.set("2026-03-05 09:00")
        assert hall.view().at == written


class TestTheRecord:
    def test_is_read_from_where_one_knows_it(self, hall: Hall) -> None:
        for _ in range(5):
            hall.visitor()
        everything = hall.snapshot.events()
        assert [event.seq for event in everything] == [1, 2, 3, 4, 5, 6]
        assert hall.snapshot.events(after=4) == everything[4:]
        assert hall.snapshot.events(after=2, limit=2) == everything[2:4]
        assert hall.snapshot.events(after=6) == []


class TestTheTimeLineOfATicket:
    def test_has_its_turns_and_events(self, hall: Hall) -> None:
        hall.visitor(needs=["ru"])
        hall.visitor()
        hall.calls(2)
        hall.queue.transfer(2, service="benefit")
        hall.queue.close_day()
        found = hall.snapshot.visit("A", 1)
        assert found
        visit, turns, events = found
        assert visit.ticket.needs == {"ru"}
        assert [turn.status for turn in turns] == ["transferred", "unserved"]
        assert visit.turn == turns[-1]
        assert [event.kind for event in events] == ["issued", "called", "transferred", "day"]

    def test_has_no_day_that_does_not_concern_it(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.finish(1)
        hall.queue.close_day()
        found = hall.snapshot.visit("A", 1)
        assert found
        assert [event.kind for event in found[2]] == ["issued", "called", "started", "finished"]

    def test_of_a_ticket_that_there_is_not(self, hall: Hall) -> None:
        hall.visitor()
        assert hall.snapshot.visit("A", 2) is None
        assert hall.snapshot.visit("Z", 1) is None


def test_a_view_is_of_one_moment(hall: Hall) -> None:
    """Whatever is written meanwhile, the seq and the people of a view belong together."""
    hall.visitor()
    screen = Snapshot(hall.store, hall.code, hall.clock)
    with ThreadPoolExecutor(1) as kiosk:
        busy = kiosk.submit(lambda: [hall.queue.issue("pension") for _ in range(150)])
        views = 0
        while not busy.done():
            view = screen.read()
            assert len(view.open_visits) == view.seq - 1 == view.issued["pension"]
            views += 1
    assert views > 5
    assert len(busy.result()) == 150


class TestOneViewAfterAnother:
    def test_keeps_those_for_whom_nothing_has_changed(self, hall: Hall) -> None:
        hall.visitor(needs=["low-desk"])
        hall.visitor("benefit")
        before = hall.view().open_visits
        hall.visitor("benefit")
        after = hall.view().open_visits
        assert after[0] is before[0]
        assert after[1] is before[1]
        assert len(after) == 3

    def test_shows_every_change_of_a_visit(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.view()
        hall.queue.change(number, language="ru")
        assert hall.view().open_visits[0].ticket.language == "ru"
        hall.calls(1)
        assert hall.view().open_visits[0].turn.status == "called"
        hall.queue.start(1)
        hall.queue.finish(1)
        assert hall.view().open_visits == ()

    def test_has_a_seq_that_can_be_asked_for_alone(self, hall: Hall) -> None:
        assert hall.snapshot.seq() == 0
        hall.visitor()
        assert hall.snapshot.seq() == hall.view().seq
