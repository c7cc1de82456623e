"""What the record tells of a day, with people who can be counted by hand."""

from collections.abc import Callable
from datetime import date

import pytest

from shared.domain.breakdown import breakdown, whole
from shared.domain.centre import SpecialDay
from shared.domain.estimate import Quote, Range
from shared.domain.figures import figures
from shared.domain.group import Group
from shared.domain.measured import Recorded
from shared.store.ratings import Ratings
from shared.store.reports import Period, Reports
from tests.domain.small import at
from tests.store.hall import Hall

THURSDAY = date(2026, 3, 5)


def period(hall: Hall, first: date = THURSDAY, last: date = THURSDAY) -> Period:
    return Reports(hall.store, hall.code, hall.clock).read(first, last)


def record(hall: Hall) -> Recorded:
    return period(hall).record


def told(hall: Hall) -> dict[str, float | None]:
    found = period(hall)
    return figures(whole(found.record, found.scores or {}))


def serve(hall: Hall, window: int, minutes: float) -> str:
    """A window calls, the visitor comes half a minute later and is served."""
    number = hall.calls(window)
    assert number
    hall.clock.wait(seconds=30)
    hall.queue.start(window)
    hall.clock.wait(minutes=minutes)
    hall.queue.finish(window)
    return number


class TestWaits:
    def test_a_day_on_which_nobody_came_has_no_figures(self, hall: Hall) -> None:
        assert record(hall).turns == ()
        assert told(hall)["visitors"] == 0
        assert told(hall)["wait_mean"] is None
        assert told(hall)["level"] is None

    def test_a_visit(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.visitor()
        hall.clock.wait(minutes=12)
        serve(hall, 1, minutes=10)
        found = told(hall)
        assert found["wait_mean"] == pytest.approx(12, abs=0.05)
        assert found["to_window_mean"] == pytest.approx(0.5)
        assert found["service_mean"] == pytest.approx(10)
        assert (found["visitors"], found["served"], found["level"]) == (1, 1, 1)

    def test_who_comes_before_the_doors_open_waits_from_then(self, hall: Hall) -> None:
        hall.clock.set("2026-03-05 08:40")
        hall.visitor()
        hall.clock.set("2026-03-05 09:05")
        hall.calls(1)
        assert told(hall)["wait_mean"] == pytest.approx(5)
        assert list(breakdown(record(hall), "hour")) == [9], "counted where the wait began"

    def test_an_interruption_of_the_day_is_no_wait(self, hall: Hall) -> None:
        hall.visitor()
        hall.clock.wait(minutes=5)
        hall.queue.pause_day("evacuation")
        hall.clock.wait(minutes=40)
        hall.queue.resume_day()
        hall.clock.wait(minutes=3)
        hall.calls(1)
        assert told(hall)["wait_mean"] == pytest.approx(8, abs=0.05)

    def test_who_still_waits_is_not_left_out(self, hall: Hall) -> None:
        for _ in range(2):
            hall.visitor()
        hall.clock.wait(minutes=10)
        hall.calls(1)
        hall.clock.wait(minutes=50)
        found = told(hall)
        assert found["waiting"] == 1
        assert found["wait_mean"] == pytest.approx((10 + 60) / 2, abs=0.1)
        assert found["wait_longest"] == pytest.approx(60, abs=0.1)

    def test_a_step_that_was_taken_back_never_was(self, hall: Hall) -> None:
        hall.serves(1)
        hall.queue.transfer(1, service="benefit")
        hall.queue.undo(1)
        found = told(hall)
        assert (found["turns"], found["gone"], found["transferred"]) == (1, 0, 0)


class TestLevel:
    """Called within 30 minutes: so many of those of whom it is known."""

    @pytest.fixture
    def waited(self, hall: Hall) -> Hall:
        """Two came at ten: one is called after 10 minutes, the other after 40; a third came at 10:30."""
        hall.visitor()
        hall.visitor()
        hall.clock.wait(minutes=10)
        hall.calls(1)
        hall.clock.wait(minutes=20)
        hall.visitor()
        hall.clock.wait(minutes=10)
        hall.calls(2)
        return hall

    def test_who_waits_within_the_time_tells_nothing_yet(self, waited: Hall) -> None:
        found = told(waited)
        assert found["level"] == pytest.approx(1 / 2)
        assert found["level_least"] == pytest.approx(1 / 3)
        assert found["level_most"] == pytest.approx(2 / 3)

    def test_who_waits_longer_counts(self, waited: Hall) -> None:
        waited.clock.wait(minutes=30)
        found = told(waited)
        assert found["level"] == found["level_least"] == found["level_most"] == pytest.approx(1 / 3)

    def test_who_left_after_the_time_counts_and_who_left_before_does_not(self, waited: Hall) -> None:
        waited.queue.cancel("A003")
        assert told(waited)["level"] == pytest.approx(1 / 2)
        assert told(waited)["gone"] == 1

    def test_priority_is_promised_less(self, hall: Hall) -> None:
        hall.visitor(priority="priority")
        hall.clock.wait(minutes=20)
        hall.calls(1)
        assert told(hall)["level"] == 0
        groups = breakdown(record(hall), "class")
        assert list(groups) == ["priority"]


class TestPromises:
    def test_what_the_ticket_told_is_held_against_what_came(self, hall: Hall) -> None:
        for low, high in ((5, 15), (20, 30), (0, 5)):
            hall.visitor(quoted=Quote(0, Range(low, high)))
        hall.clock.wait(minutes=10)
        for window in (1, 2):
            hall.calls(window)
        assert told(hall)["quoted_inside"] == pytest.approx(1 / 2)
        assert told(hall)["promises_broken"] == 0
        hall.queue.start(1)
        hall.queue.finish(1)
        hall.calls(1)
        assert told(hall)["promises_broken"] == pytest.approx(1 / 3)

    def test_answers_are_told_from_ten_on(self, hall: Hall) -> None:
        ratings = Ratings(hall.store, hall.code, hall.clock)
        for number in range(10):
            assert told(hall)["satisfaction"] is None
            turn = hall.turn(hall.serves(1)).id
            hall.queue.finish(1)
            ratings.rate(turn, 5 if number % 2 else 4)
        assert told(hall)["satisfaction"] == pytest.approx(4.5)
        assert told(hall)["response"] == 1


class TestWindows:
    def test_free_while_people_wait_breaks_and_work(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.clock.wait(minutes=10)
        hall.visitor()  # waits five minutes for a window that is free
        hall.clock.wait(minutes=5)
        serve(hall, 1, minutes=9.5)
        hall.queue.take_break(1, reason="lunch")
        hall.clock.wait(minutes=20)
        hall.queue.open_window(1, "Leyla")
        hall.clock.wait(minutes=5)
        hall.queue.close_window(1)
        found = figures(breakdown(record(hall), "person")["Leyla"])
        assert found["open_minutes"] == pytest.approx(30, abs=0.1)
        assert found["break_minutes"] == pytest.approx(20)
        assert found["busy_share"] == pytest.approx(1 / 3, abs=0.01)
        assert found["idle_in_vain"] == pytest.approx(5, abs=0.05)

    def test_who_waits_for_another_window_is_not_waited_for_in_vain(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.visitor("benefit")  # windows 2 and 3
        hall.clock.wait(minutes=5)
        assert told(hall)["idle_in_vain"] == 0

    def test_an_interruption_is_no_open_time(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.clock.wait(minutes=10)
        hall.queue.pause_day("evacuation")
        hall.clock.wait(minutes=30)
        hall.queue.resume_day()
        hall.clock.wait(minutes=10)
        hall.queue.close_day()
        hall.clock.wait(minutes=60)
        assert told(hall)["open_minutes"] == pytest.approx(20)

    def test_a_window_that_nobody_closed_is_open_until_the_last_thing_that_day(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        hall.clock.wait(minutes=45)
        hall.visitor()
        hall.clock.set("2026-03-06 10:00")
        hall.visitor()
        found = figures(whole(period(hall, THURSDAY, date(2026, 3, 6)).record))
        assert found["open_minutes"] == pytest.approx(45)


class TestInterruptions:
    """A day that stood still for 40 minutes has the figures of one that did not."""

    def story(self, hall: Hall, day: str, interrupted_after: int | None) -> dict[str, float | None]:
        """People come, leave, wait for a window on a break and for one that is free; after one step all goes still."""
        hall.clock.set(f"{day} 10:00")
        left = list[str]()
        steps: tuple[Callable[[], object], ...] = (
            lambda: hall.queue.open_window(1, "Leyla"),
            lambda: left.append([hall.visitor(), hall.visitor(priority="priority"), hall.visitor("benefit")][2]),
            lambda: serve(hall, 1, minutes=8),
            lambda: hall.queue.take_break(1, reason="lunch"),
            lambda: hall.visitor("card"),
            lambda: hall.queue.open_window(1, "Leyla"),
            lambda: hall.queue.cancel(left[0]),
            lambda: serve(hall, 1, minutes=21),
        )
        for number, step in enumerate(steps):
            step()
            hall.clock.wait(minutes=6)
            if number == interrupted_after:
                hall.queue.pause_day("evacuation")
                hall.clock.wait(minutes=40)
                hall.queue.resume_day()
        hall.queue.close_day()
        today = date.fromisoformat(day)
        return figures(whole(period(hall, today, today).record))

    def test_nothing_else_tells_of_it(self, hall: Hall) -> None:
        usual = self.story(hall, "2026-03-05", None)
        assert None not in (usual["wait_mean"], usual["service_mean"], usual["break_minutes"], usual["level"])
        for day, after in (("2026-03-06", 1), ("2026-03-09", 3), ("2026-03-10", 4), ("2026-03-11", 6)):
            assert self.story(hall, day, after) == pytest.approx(usual, abs=0.01), f"still after step {after}"

    def test_a_ticket_tells_its_own_wait_alike(self, hall: Hall) -> None:
        number = hall.visitor()
        hall.clock.wait(minutes=5)
        hall.queue.pause_day("evacuation")
        hall.clock.wait(minutes=40)
        hall.queue.resume_day()
        hall.clock.wait(minutes=3)
        view = hall.view()
        waited = view.waited_ms(hall.turn(number))
        assert waited == pytest.approx(8 * 60_000, abs=2_000)
        hall.calls(1)
        assert hall.events("called")[-1].data["waited"] == waited
        hall.clock.wait(minutes=10)
        assert hall.view().waited_ms(hall.turn(number)) == waited, "the wait is over"


class TestPeriods:
    def test_a_day_has_what_happened_on_it(self, hall: Hall) -> None:
        hall.visitor()
        hall.clock.set("2026-03-06 10:00")
        for _ in range(2):
            hall.visitor()
        friday = date(2026, 3, 6)
        thursday = told(hall)
        assert (thursday["visitors"], thursday["unserved"]) == (1, 1), "the new day has closed the old one"
        assert thursday["wait_longest"] == pytest.approx(8 * 60), "until the centre closed, not through the night"
        assert figures(whole(period(hall, friday, friday).record))["visitors"] == 2
        both = period(hall, THURSDAY, friday).record
        assert list(breakdown(both, "day")) == ["2026-03-05", "2026-03-06"]
        assert period(hall, date(2026, 2, 1), date(2026, 2, 28)).record.turns == ()


class TestClocks:
    def test_the_night_in_which_an_hour_comes_twice(self, hall: Hall) -> None:
        sunday = date(2026, 10, 25)
        night = SpecialDay(sunday, open="00:30", close="23:00", issue_from="00:30", issue_until="22:00")
        hall.configure(timezone="Europe/Berlin", days=(night,))
        hall.clock.now = at("2026-10-25 02:50", "Europe/Berlin")
        hall.visitor()
        hall.clock.wait(minutes=60)
        hall.visitor()
        hall.clock.wait(minutes=20)
        serve(hall, 1, minutes=10)
        found = period(hall, sunday, sunday).record
        assert figures(whole(found))["wait_longest"] == pytest.approx(80, abs=0.1)
        assert {hour: len(group.turns) for hour, group in breakdown(found, "hour").items()} == {2: 2}
        assert hall.view().waited_ms(hall.turn("A001")) == pytest.approx(80 * 60_000, abs=2_000)

    def test_the_night_in_which_an_hour_is_left_out(self, hall: Hall) -> None:
        sunday = date(2026, 3, 29)
        night = SpecialDay(sunday, open="00:30", close="23:00", issue_from="00:30", issue_until="22:00")
        hall.configure(timezone="Europe/Berlin", days=(night,))
        hall.clock.now = at("2026-03-29 01:50", "Europe/Berlin")
        hall.visitor()
        hall.clock.wait(minutes=20)
        serve(hall, 1, minutes=10)
        found = period(hall, sunday, sunday).record
        assert figures(whole(found))["wait_mean"] == pytest.approx(20, abs=0.1)

    def test_one_that_is_set_back_makes_no_time_run_backwards(self, hall: Hall) -> None:
        hall.queue.open_window(1, "Leyla")
        for _ in range(2):
            hall.visitor()
        hall.clock.wait(minutes=10)
        hall.calls(1)
        hall.clock.wait(minutes=-45)
        hall.queue.start(1)
        hall.queue.finish(1)
        hall.queue.take_break(1, reason="lunch")
        found = told(hall)
        assert all(value is None or value >= 0 for value in found.values())
        assert found["wait_longest"] == pytest.approx(10, abs=0.1)
        assert found["service_mean"] == 0


def test_every_dimension_has_every_turn_once(hall: Hall) -> None:
    hall.serves(1)
    hall.queue.finish(1)
    hall.visitor("benefit", priority="priority", language="ru", channel="reception")
    hall.calls(2)
    found = record(hall)
    for by in ("day", "hour", "area", "service", "window", "class", "language", "channel", "person"):
        assert sum(len(group.turns) for group in breakdown(found, by).values()) == 2, by


def test_the_figures_follow_from_events_alone(hall: Hall) -> None:
    """Computed once more from the tables of tickets and turns, as a program would that knows no events."""
    for service in ("pension", "card", "pension", "benefit"):
        hall.visitor(service)
    hall.clock.wait(minutes=7)
    serve(hall, 1, minutes=6)
    serve(hall, 2, minutes=4)
    hall.calls(3)
    hall.queue.start(3)
    hall.queue.transfer(3, service="card")
    hall.clock.wait(minutes=2)
    hall.calls(1)
    with hall.store.read() as transaction:
        rows = transaction.all(
            "SELECT id, status, began_at, first_called_at FROM turn WHERE centre = :centre", centre=hall.code
        )
    waits = [called - came for _, _, came, called in rows if called is not None]
    found = record(hall)
    assert sorted(one.wait_ms for one in found.turns if one.called) == sorted(waits)
    assert {(one.turn.id, one.turn.status) for one in found.turns} == {(row[0], row[1]) for row in rows}
    called = Group([one for one in found.turns if one.called])
    assert figures(called)["wait_mean"] == pytest.approx(sum(waits) / len(waits) / 60_000)


def test_a_day_can_be_told_as_it_would_have_been_told_at_an_instant(hall: Hall) -> None:
    hall.queue.open_window(1, "Leyla")
    hall.visitor()
    hall.visitor()
    hall.clock.wait(minutes=12)
    serve(hall, 1, minutes=10)
    then, known = hall.clock(), told(hall)
    hall.clock.wait(minutes=1)
    serve(hall, 1, minutes=10)
    hall.visitor()
    reports = Reports(hall.store, hall.code, hall.clock)
    past = reports.read(THURSDAY, THURSDAY, until=then)
    assert past.record.at == then
    assert figures(whole(past.record, past.scores or {})) == known
    assert figures(whole(reports.read(THURSDAY, THURSDAY).record))["served"] == 2
