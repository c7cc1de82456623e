"""A centre learns from its own record, and every process learns the same."""

from dataclasses import replace
from datetime import date

import pytest

from shared.domain.estimate import Forecast
from shared.domain.learned import Learned
from shared.domain.service_times import Shape
from shared.store.snapshot import Snapshot
from tests.store.hall import Hall

WINDOW = 1


def serve(hall: Hall, minutes: float, service: str = "pension") -> str:
    """Somebody comes, is called half a minute later, and takes so many minutes."""
    number = hall.visitor(service)
    hall.clock.wait(seconds=29)
    assert hall.calls(WINDOW) == number
    hall.clock.wait(seconds=30)
    hall.queue.start(WINDOW)
    hall.clock.wait(minutes=minutes)
    hall.queue.finish(WINDOW)
    hall.clock.wait(seconds=20)
    return number


def settle(hall: Hall) -> None:
    """Something else happens later, so that nothing before it can be taken back."""
    hall.clock.wait(seconds=30)
    hall.queue.cancel(hall.visitor("benefit"))


def anew(hall: Hall) -> Learned:
    """What a process knows that begins now."""
    return Snapshot(hall.store, hall.code, hall.clock).read().learned


def test_a_new_centre_has_the_catalogue(hall: Hall) -> None:
    shape = hall.view().learned.service("pension", 15)
    assert (shape.mean, round(shape.cv, 3)) == (15.0, 0.8)


def test_services_are_thought_to_take_what_they_took(hall: Hall) -> None:
    for _ in range(12):
        serve(hall, 25)
    settle(hall)
    learned = hall.view().learned
    assert 20 < learned.service("pension", 15).mean < 25
    assert learned.service("pension", 15).cv < 0.6
    assert learned.service("card", 5).mean > 6, "this centre takes longer than the catalogue says"


def test_they_are_known_on_the_next_day(hall: Hall) -> None:
    for _ in range(12):
        serve(hall, 25)
    hall.clock.set("2026-03-06 10:00")
    hall.visitor()
    assert 20 < hall.view().learned.service("pension", 15).mean < 25


def test_what_lies_long_back_is_forgotten(hall: Hall) -> None:
    serve(hall, 25)
    for day in range(30):
        if date(2026, 4, day + 1).weekday() < 5:
            hall.clock.set(f"2026-04-{day + 1:02d} 10:00")
            hall.visitor()
    assert hall.view().learned.service("pension", 15) == Shape(15.0, 0.8)


def test_a_service_that_was_taken_back_is_not_learned_from_twice(hall: Hall) -> None:
    number = serve(hall, 10)
    hall.clock.wait(seconds=-15)
    hall.queue.undo(WINDOW)
    hall.clock.wait(minutes=10)
    hall.queue.finish(WINDOW)
    assert hall.status(number) == "done"
    settle(hall)
    seen = hall.view().learned.services["pension"]
    assert seen.count == 1
    assert seen.total > 19


def test_who_did_not_come_and_who_left_are_counted(hall: Hall) -> None:
    hall.visitor()
    hall.calls(WINDOW)
    hall.clock.wait(seconds=30)
    hall.queue.recall(WINDOW)
    hall.clock.wait(seconds=61)
    hall.queue.no_show(WINDOW)
    left = hall.visitor()
    hall.clock.wait(minutes=9)
    hall.queue.cancel(left)
    settle(hall)
    learned = hall.view().learned
    assert learned.no_shows[0] == (1, 1)
    assert learned.left[0] == 1
    assert 9 < learned.left[1] < 10
    assert learned.leaving_per_minute > 0


def test_who_waited_while_the_day_stood_still_is_not_thought_to_have_waited(hall: Hall) -> None:
    hall.visitor()
    hall.clock.wait(minutes=4)
    hall.queue.pause_day("evacuation")
    hall.clock.wait(minutes=50)
    hall.queue.resume_day()
    hall.clock.wait(minutes=1)
    serve_next(hall, 5)
    settle(hall)
    learned = hall.view().learned
    assert learned.no_shows[0] == (1, 0), "called after less than ten minutes"
    assert 4.9 < learned.left[1] < 5.1


def test_a_break_of_every_day_is_expected(hall: Hall) -> None:
    for day in (5, 6, 9):
        hall.clock.set(f"2026-03-{day:02d} 12:00")
        hall.queue.open_window(WINDOW, "Leyla")
        hall.clock.wait(minutes=30)
        hall.queue.take_break(WINDOW, reason="lunch")
        hall.clock.wait(minutes=40)
        hall.queue.open_window(WINDOW, "Leyla")
        hall.clock.wait(minutes=5)
        hall.visitor()
    hall.clock.set("2026-03-10 08:40")
    hall.queue.cancel(hall.visitor())
    assert hall.view().learned.openings == anew(hall).openings == {WINDOW: 12 * 60}, "it opens at noon"
    hall.clock.set("2026-03-10 12:25")
    hall.queue.open_window(WINDOW, "Leyla")
    for _ in range(3):
        hall.visitor()
    view = hall.view()
    hall.clock.wait(seconds=30)
    hall.queue.cancel(hall.visitor("benefit"))
    assert hall.view().learned.openings == {}, "it has been open today"
    (pause,) = view.learned.breaks[WINDOW]
    assert (pause.minute, pause.minutes) == (12 * 60 + 30, 40)
    assert min(sorted(Forecast(view).minutes.values())[1:]) > 40, (
        "who is not called before the break waits until after it"
    )
    hall.queue.close_window(WINDOW)


class TestEveryProcess:
    def test_has_the_same_figures_at_the_same_event(self, hall: Hall) -> None:
        """One has been there all the time, one begins now; on a day with everything in it."""
        hall.queue.open_window(WINDOW, "Leyla")
        for minutes in (3, 9, 14, 5):
            hall.visitor("card", priority="priority")
            serve_next(hall, minutes)
            serve_next(hall, minutes)
            assert hall.view().learned == anew(hall)
            hall.queue.pause_day("power")
            hall.clock.wait(minutes=minutes)
            hall.queue.resume_day()
            assert hall.view().learned == anew(hall)
        hall.clock.set("2026-03-06 10:00")
        hall.visitor()
        assert hall.view().learned == anew(hall)
        assert hall.view().learned.comers != ()

    def test_that_was_there_before_the_first_ticket_of_the_day_too(self, hall: Hall) -> None:
        serve(hall, 10)
        hall.clock.set("2026-03-06 08:40")
        before = hall.view().learned
        hall.visitor()
        assert hall.view().learned == anew(hall)
        assert before.services == {}, "the last service might have been taken back"
        assert hall.view().learned.services["pension"].count == 1

    def test_tells_everybody_the_same(self, hall: Hall) -> None:
        for minutes in (3, 9, 14, 5, 30):
            serve(hall, minutes)
        for _ in range(4):
            hall.visitor()
        one, other = hall.view(), Snapshot(hall.store, hall.code, hall.clock).read()
        assert Forecast(one).areas() == Forecast(other).areas()
        assert [Forecast(one).waiting(visit) for visit in one.waiting] == [
            Forecast(other).waiting(visit) for visit in other.waiting
        ]


def serve_next(hall: Hall, minutes: float) -> None:
    """The window calls whoever is next, if anybody is."""
    if hall.calls(WINDOW):
        hall.clock.wait(seconds=20)
        hall.queue.start(WINDOW)
        hall.clock.wait(minutes=minutes)
        hall.queue.finish(WINDOW)


class TestWhatWasTold:
    def test_is_kept_with_the_ticket_and_in_the_record(self, hall: Hall) -> None:
        hall.queue.open_window(WINDOW, "Leyla")
        hall.visitor()
        hall.visitor()
        quote = Forecast(hall.view()).newcomer(hall.centre.service_by_code["pension"])
        assert quote.range
        assert quote.expected
        ticket = hall.queue.issue("pension", quoted=quote).ticket
        assert (ticket.people_ahead, ticket.low, ticket.high) == (2, quote.range.low, quote.range.high)
        data = hall.last_event().data
        assert data["expected"] == [round(minutes, 2) for minutes in quote.expected]
        assert (data["low"], data["high"]) == (quote.range.low, quote.range.high)

    def test_is_judged_by_the_wait_that_came_of_it(self, hall: Hall) -> None:
        hall.queue.open_window(WINDOW, "Leyla")
        for _ in range(3):
            hall.visitor()
        for _ in range(20):
            quote = Forecast(hall.view()).newcomer(hall.centre.service_by_code["pension"])
            hall.queue.issue("pension", quoted=quote)
            serve_next(hall, 4)
        settle(hall)
        corrections = hall.view().learned.corrections.values()
        assert sum(one.count for one in corrections) == 17, "three came before them, and three still wait"
        assert min(one.middle for one in corrections) < 1, "they were called sooner than they had been told"


@pytest.mark.parametrize("undo_seconds", [0, 10])
def test_nothing_is_learned_in_the_second_in_which_it_happens(hall: Hall, undo_seconds: int) -> None:
    hall.configure(policy=replace(hall.centre.policy, undo_seconds=undo_seconds))
    serve(hall, 10)
    assert hall.view().learned.services == {}
    settle(hall)
    assert hall.view().learned.services["pension"].count == 1
