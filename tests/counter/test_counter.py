"""The counter as it is started: a process of its own on SQLite and on Postgres, driven by its robot."""

from collections.abc import Callable
from pathlib import Path

from shared.store.engine import Store
from tests.counter.hall import MORNING, SECOND, Clock, Hall, Robot, kinds
from tests.postgres import PostgresServer

Start = Callable[..., Robot]
AT_FOUR = ("--window", "4", "--staff", "Aysel Məmmədova")
AT_THREE = ("--window", "3", "--staff", "Leyla Əliyeva")


def earlier(any_hall: Hall, seconds: int) -> Clock:
    """Lets the hall's own steps happen so many seconds before ten."""
    clock = any_hall.clock
    assert isinstance(clock, Clock)
    clock.stop(MORNING - seconds * SECOND)
    return clock


def test_a_whole_visit(any_hall: Hall, start: Start) -> None:
    any_hall.comes("pension-age")
    counter = start(any_hall, *AT_FOUR)
    counter.sees("Next in line")
    counter.key("F2")
    counter.sees("Calls: 1/2")
    counter.press("Call again")
    counter.sees("Calls: 2/2")
    counter.press("Has come, start")
    counter.sees("Service time")
    counter.sees_available("Finish service")
    counter.press("Finish service")
    counter.sees("A001: the service is finished")
    assert kinds(any_hall) == ["called", "recalled", "started", "finished"]
    shift = any_hall.view().shifts[4]
    assert (shift.staff, any_hall.view().tallies[shift.staff].visits) == ("Aysel Məmmədova", 1)


def test_who_does_not_come_is_given_up_by_the_policy_only(any_hall: Hall, start: Start) -> None:
    clock = earlier(any_hall, 57)
    any_hall.comes()
    any_hall.queue.call_next(4, staff="Aysel Məmmədova")
    clock.run()
    clock.at = MORNING
    counter = start(any_hall, *AT_FOUR)
    counter.sees("Calls: 1/2")
    assert counter.item("Did not come")["description"] == "Opens after call 2"
    counter.key("F8")
    counter.sees("Opens after call 2")
    counter.key("F3")
    counter.sees_available("Did not come")
    counter.key("F8")
    counter.sees("A001 did not come")
    assert kinds(any_hall) == ["called", "recalled", "no_show"]


def test_holding_sending_on_and_taking_back(any_hall: Hall, start: Start) -> None:
    any_hall.comes("pension-age")
    counter = start(any_hall, *AT_FOUR)
    counter.sees("Next in line")
    counter.key("F2")
    counter.sees("Since the call")
    counter.key("F7")
    counter.sees("Hold A001")
    counter.key("Return")
    counter.sees("A001 is held")
    counter.press("Undo")
    counter.sees("Since the call")
    counter.key("F6")
    counter.sees("To a window")
    counter.press("To a window")
    counter.must(text="3")
    counter.sees("The window is closed")
    counter.key("Esc")
    any_hall.queue.open_window(3, "Leyla Əliyeva")
    counter.key("F6")
    counter.sees("To a window")
    counter.press("To a window")
    counter.must(text="leyla")
    counter.sees("3, Leyla Əliyeva")
    counter.key("Return")
    counter.sees("A001 has been sent on")
    (visit,) = any_hall.view().waiting
    assert visit.turn.for_window == 3
    counter.press_again("Undo", "Since the call")
    assert kinds(any_hall) == ["called", "held", "undone", "transferred", "undone"]


def test_two_counters_and_one_ticket(any_hall: Hall, start: Start) -> None:
    any_hall.comes("pension-age")
    first, second = start(any_hall, *AT_THREE, home="three"), start(any_hall, *AT_FOUR, home="four")
    for counter in (first, second):
        counter.sees("Next in line")
    first.gives(key="F2")
    second.gives(key="F2")
    first.answers()
    second.answers()
    for counter in (first, second):
        counter.sees_one_of("Since the call", "Nobody waits for this window")
    assert kinds(any_hall) == ["called"]


def test_two_counters_never_call_the_same_visitor(any_hall: Hall, start: Start) -> None:
    for _ in range(4):
        any_hall.comes("pension-age")
    counters = start(any_hall, *AT_THREE, home="three"), start(any_hall, *AT_FOUR, home="four")
    for counter in counters:
        counter.sees("Next in line")
    for _ in range(2):
        for counter in counters:
            counter.gives(key="F2")
        for counter in counters:
            counter.answers()
        for counter in counters:
            counter.sees("Since the call")
            counter.key("F5")
            counter.sees("Service time")
        for window, counter in zip((3, 4), counters, strict=True):
            any_hall.queue.finish(window)
            counter.sees("the service is finished")
    numbers = [call.number for call in any_hall.view().calls]
    assert sorted(numbers) == [f"A00{digit}" for digit in range(1, 5)]


def test_a_second_counter_at_a_window_is_told_who_is_there(hall: Hall, start: Start) -> None:
    first = start(hall, *AT_FOUR, home="first")
    first.sees("Nobody waits")
    second = start(hall, "--window", "4", "--staff", "Leyla", home="second", language="az")
    second.sees("4-cü pəncərə açıqdır: Aysel Məmmədova")
    first.sees("Nobody waits")
    assert hall.view().shifts[4].staff == "Aysel Məmmədova"


def test_a_ticket_that_another_window_took_is_told_with_its_window(hall: Hall, start: Start) -> None:
    hall.comes("pension-age")
    counter = start(hall, *AT_FOUR)
    counter.sees("Next in line")
    counter.key("F4")
    counter.sees("Call by number")
    counter.must(text="A001")
    counter.press("With an infant")
    hall.queue.call_next(3, staff="Leyla Əliyeva")
    counter.must(key="Return")
    counter.sees("A001 was called to window 3")


def test_the_store_goes_and_comes_back(start: Start, tmp_path: Path) -> None:
    with PostgresServer() as server:
        clock = Clock(MORNING)
        clock.run()
        hall = Hall(server.create_database(), clock)
        hall.comes()
        counter = start(hall, *AT_FOUR)
        counter.sees("Next in line")
        hall.close()
        server.stop()
        counter.sees("No connection since 10:")
        counter.sees("Call aloud")
        assert counter.item("Transfer")["description"].startswith("No connection since")
        server.start()
        counter.sees("Call next")
        counter.key("F2")
        counter.sees("Since the call")


def test_a_store_that_does_not_answer_is_told_and_nothing_happened(hall: Hall, start: Start) -> None:
    hall.comes()
    counter = start(hall, *AT_FOUR)
    counter.sees("Next in line")
    with Store(hall.url) as other, other.write():
        counter.key("F2")
        counter.sees("The store is busy. Nothing was written. Please try again.")
    counter.sees_available("Call next")
    counter.key("F2")
    counter.sees("Since the call")
    assert kinds(hall) == ["called"]


def test_a_counter_may_start_before_its_store(sqlite_url: str, tmp_path: Path) -> None:
    with Robot(sqlite_url, tmp_path, clock=MORNING) as counter:
        counter.sees("There is no store yet")
        Hall(sqlite_url, Clock(MORNING)).close()
        counter.sees("Window 12")


def test_the_panel_is_chosen_at_the_start_and_the_next_time_it_is_as_it_was_left(hall: Hall, start: Start) -> None:
    first = start(hall, *AT_FOUR, "--compact")
    first.sees("Full window")
    first.key("Ctrl+M")
    first.sees("Small panel")
    first.key("Ctrl+M")
    first.sees("Full window")
    assert first.close() == 0
    again = start(hall, *AT_FOUR)
    again.sees("Full window")


def test_practice_is_marked_and_never_in_the_record(hall: Hall, start: Start) -> None:
    before = len(hall.access.snapshot.events())
    counter = start(hall, *AT_FOUR, "--practice")
    counter.sees("Practice: nobody here is real, nothing goes into the record")
    counter.sees("Call next")
    counter.sees_available("Call next")
    counter.key("F2")
    counter.sees("Calls: 1/2")
    assert len(hall.access.snapshot.events()) == before
    assert not hall.view().shifts
