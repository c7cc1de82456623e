"""What estimates are made of: the replay, what services take, what is learned, how ranges correct themselves."""

from dataclasses import replace
from datetime import date
from random import Random
from statistics import fmean

import pytest

from shared.domain import step
from shared.domain.calibration import MEMORY, Correction, Estimate, span
from shared.domain.day import BREAK, OPEN, Day, Shift
from shared.domain.estimate import Forecast
from shared.domain.learned import Comer, Learned, Pause
from shared.domain.learner import Learner, Lesson
from shared.domain.order import MINUTE_MS, sort_key
from shared.domain.replay import LAST, NEVER, Desk, Passing, Scene, Waiter, play, stratified
from shared.domain.service_times import KNOWN_AS, STRATA, USUAL_CV, Sample, Shape, shape
from shared.domain.ticket import Ticket, Turn
from shared.domain.view import View, Visit
from shared.domain.what_if import Option, options, what_if
from tests.benchmarks.erlang import erlang_wait, replayed_wait
from tests.domain.small import at, small_centre

CENTRE = small_centre()
TODAY = date(2026, 3, 5)
NOW = at("2026-03-05 11:00")
TEN = {"ten": [10.0] * STRATA}


def waiter(number: int, line: int = 0, **more: float) -> Waiter:
    return Waiter((number, number), line, "ten", number, 0.0, **more)


def scene(*waiters: Waiter, desks: int = 1, **more: object) -> Scene:
    """A hall in which everything takes ten minutes and nothing is left to luck."""
    return Scene(4, 1, waiters, [Desk((0,), [0.0] * 4) for _ in range(desks)], TEN, **more)  # type: ignore[arg-type]


class TestTheReplay:
    def test_calls_by_the_key_whenever_a_window_is_free(self) -> None:
        played = play(scene(waiter(3), waiter(1), waiter(2), desks=2))
        assert [set(moments) for moments in played.called] == [{10.0}, {0.0}, {0.0}]

    def test_calls_nobody_whom_no_window_serves(self) -> None:
        desk = Desk((0,), [0.0] * 4)
        played = play(Scene(4, 2, [waiter(1), waiter(2, line=1)], [desk], TEN))
        assert [set(moments) for moments in played.called] == [{0.0}, {NEVER}]

    def test_knows_when_a_window_has_nobody(self) -> None:
        (picks,) = play(scene(waiter(1))).picks[0]
        assert picks == [(0.0, (1, 1)), (10.0, LAST)]

    def test_lets_who_comes_later_with_a_head_start_go_before(self) -> None:
        passing = [[Passing(5.0, (0, 0), 0, "ten")]]
        played = play(scene(waiter(1), waiter(2), passing=passing))
        assert [set(moments) for moments in played.called] == [{0.0}, {20.0}]

    def test_lets_who_is_early_give_way_unless_nobody_else_waits(self) -> None:
        early = waiter(1, gives_way=15.0)
        assert [set(moments) for moments in play(scene(early, waiter(2), waiter(3), waiter(4))).called] == [
            {20.0}, {0.0}, {10.0}, {30.0},
        ]  # fmt: skip
        assert play(scene(early, waiter(2))).called[0] == [10.0] * 4

    def test_calls_who_is_away_only_when_they_are_back(self) -> None:
        away = waiter(1, away=15.0)
        assert [set(moments) for moments in play(scene(away, waiter(2))).called] == [{15.0}, {0.0}]
        assert play(scene(away)).called[0] == [15.0] * 4

    def test_does_not_call_during_a_break(self) -> None:
        desk = Desk((0,), [0.0] * 4, breaks=((5.0, 30.0),))
        assert [set(moments) for moments in play(Scene(4, 1, [waiter(1), waiter(2)], [desk], TEN)).called] == [
            {0.0}, {40.0},
        ]  # fmt: skip

    def test_knows_who_takes_longer(self) -> None:
        desk = Desk((0,), [0.0] * 4, pace=1.5)
        assert set(play(Scene(4, 1, [waiter(1), waiter(2)], [desk], TEN)).called[1]) == {15.0}

    def test_spends_less_on_who_does_not_come(self) -> None:
        played = play(scene(waiter(1), waiter(2), no_show_shares=(1.0,), no_show_minutes=2.0))
        assert set(played.called[1]) == {2.0}

    def test_spends_nothing_on_who_has_left(self) -> None:
        many = [waiter(number) for number in range(60)]
        stay, leave = play(scene(*many)), play(scene(*many, leaving_per_minute=0.01))
        assert fmean(leave.called[-1]) < 0.5 * fmean(stay.called[-1])

    def test_is_right_about_the_queue_that_can_be_reckoned(self) -> None:
        """M/M/c with 50 visitors an hour, 7:05 minutes and 8 windows."""
        assert replayed_wait(50.0, 8) == pytest.approx(erlang_wait(50.0, 8), rel=0.05)


def test_luck_is_spread_over_the_paths() -> None:
    for row in stratified(8):
        assert sorted(cell * 8 // STRATA for cell in row) == list(range(8))


class TestServiceTimes:
    def test_the_table_has_the_mean_of_the_distribution(self) -> None:
        assert fmean(Shape(12.0, 0.8).table) == pytest.approx(12.0)

    def test_the_catalogue_holds_until_something_has_been_seen(self) -> None:
        assert shape(Sample(), Shape(15.0, USUAL_CV)) == Shape(15.0, USUAL_CV)

    def test_what_was_seen_holds_when_much_has_been_seen(self) -> None:
        dice, seen = Random(4), Sample()
        for _ in range(2_000):
            seen = seen.seen(dice.gammavariate(4, 2.5))
        found = shape(seen, Shape(30.0, USUAL_CV))
        assert found.mean == pytest.approx(10.0, rel=0.05)
        assert found.cv == pytest.approx(0.5, abs=0.05)

    def test_in_between_the_catalogue_counts_like_some_services(self) -> None:
        seen = Sample()
        for _ in range(int(KNOWN_AS)):
            seen = seen.seen(10.0)
        assert shape(seen, Shape(20.0, USUAL_CV)).mean == pytest.approx(15.0)

    def test_the_longer_a_service_has_been_running_the_later_it_ends(self) -> None:
        rests = [
            fmean(Shape(10.0, 0.8).rest(elapsed, (0.1, 0.3, 0.5, 0.7, 0.9))) + elapsed for elapsed in range(0, 40, 4)
        ]
        assert rests == sorted(rests)


class TestCorrections:
    def told(self, correction: Correction, waits: list[float], raw: Estimate) -> Correction:
        for waited in waits:
            correction = correction.after(correction.corrected(raw), waited, None)
        return correction

    def test_a_range_that_holds_too_seldom_grows_until_it_holds(self) -> None:
        dice, raw = Random(2), Estimate(18, 20, 22)
        correction = self.told(Correction(), [dice.gauss(20, 8) for _ in range(2_000)], raw)
        told = correction.corrected(raw)
        assert 7 < told.middle - told.low < 14
        assert 7 < told.high - told.middle < 14

    def test_nine_of_ten_of_those_who_had_to_wait_are_called_by_the_end(self) -> None:
        """Most are called at once: what was promised to the others does not hold better for that."""
        dice, raw = Random(3), Estimate(0, 0, 10)
        waits = [0.0 if dice.random() < 0.7 else dice.uniform(1, 21) for _ in range(20_000)]
        end = self.told(Correction(), waits, raw).corrected(raw).high
        assert sum(waited <= end for waited in waits if waited) / sum(waited > 0 for waited in waits) > 0.85

    def test_the_first_visitors_teach_most(self) -> None:
        raw = Estimate(5, 10, 15)
        steps = [Correction(count=seen).after(raw, 30.0, None).high for seen in (0, 25, 50, 500)]
        assert steps == sorted(steps, reverse=True)
        assert steps[-2] == steps[-1] < steps[0]

    def test_a_middle_that_is_always_too_short_grows(self) -> None:
        raw = Estimate(15, 20, 25)
        assert self.told(Correction(), [30.0] * 400, raw).corrected(raw).middle == pytest.approx(30, abs=1)

    def test_the_last_wait_is_believed_where_it_has_been_better(self) -> None:
        correction = Correction()
        for _ in range(int(MEMORY) + 1):
            correction = correction.after(Estimate(5, 10, 15), 30.0, 29.0)
        assert correction.last_is_better
        learned = Learned(corrections={(False, span(10)): correction}, last_waits={("A", False): 29.0})
        assert learned.told(Estimate(5, 10, 15), ("A", False)).middle == 29.0
        assert learned.told(Estimate(5, 10, 15), ("A", False), waited=20.0).middle == 9.0
        assert learned.told(Estimate(5, 10, 15), ("B", False)).middle < 20

    def test_who_is_called_at_once_is_told_so_whatever_was_learned(self) -> None:
        learned = Learned(corrections={(False, 0): Correction(high=4.0)})
        assert learned.told(Estimate(0, 0, 0), ("A", False)) == Estimate(0, 0, 0)


def lesson(began: float, called: float, ended: float, lead: float = 0.0, who: str = "Leyla") -> Lesson:
    """A turn at window 1; minutes after 9:00."""
    begin = at("2026-03-05 09:00")
    moments = [begin + round(minutes * MINUTE_MS) for minutes in (began, called, ended)]
    turn = Turn(1, 1, "pension", moments[0], moments[0] - round(lead * MINUTE_MS), moments[0])
    served = step.start(step.call(turn, moments[1], 1, who), moments[1])
    return Lesson(step.finish(served, moments[2]))


class TestLearning:
    def test_the_pause_between_two_visitors(self) -> None:
        learner = Learner(CENTRE)
        for one in (lesson(0, 1, 10), lesson(2, 10.5, 20), lesson(25, 26, 30)):
            learner.learn(one)
        turning = learner.learned(TODAY).turning
        assert (turning.count, turning.total) == (1, 0.5), "nobody was there after the second one"

    def test_who_is_slow_and_who_is_quick_is_thought_only_after_a_while(self) -> None:
        learner = Learner(CENTRE)
        learner.learn(lesson(0, 1, 31))
        assert 1 < learner.learned(TODAY).pace_of("Leyla") < 1.1
        for number in range(40):
            learner.learn(lesson(number, number + 1, number + 13, who="Aysel"))
            learner.learn(lesson(number, number + 1, number + 25))
        assert 1.2 < learner.learned(TODAY).pace_of("Leyla") < 1.7
        assert learner.learned(TODAY).pace_of("Aysel") < 0.9
        assert learner.learned(TODAY).pace_of("Günel") == 1

    def test_who_had_a_head_start_is_remembered_for_the_days_after(self) -> None:
        learner = Learner(CENTRE)
        learner.learn(lesson(30, 40, 50, lead=60))
        assert learner.learned(TODAY).comers == ()
        assert learner.learned(date(2026, 3, 6)).comers == ((Comer(9 * 60 + 30, "pension", 60.0),),)

    def test_a_clock_that_was_set_back_teaches_nothing(self) -> None:
        learner, wrong = Learner(CENTRE), lesson(30, 40, 50)
        learner.learn(replace(wrong, turn=replace(wrong.turn, ended_at=wrong.turn.began_at - 1)))
        assert learner.learned(TODAY) == Learned()


def hall(count: int, *windows: int, **more: object) -> View:
    visits = []
    for number in range(count):
        came = NOW - (60 - number) * MINUTE_MS
        ticket = Ticket(number, TODAY, "A", number, "az", came)
        visits.append(Visit(ticket, Turn(number, number, "pension", came, sort_key(CENTRE, came, None), came)))
    at_work = {number: Shift(number, f"person {number}", OPEN, NOW - 2 * 3_600_000) for number in windows}
    return View(99, NOW, CENTRE, Day(TODAY), tuple(visits), at_work, **more)  # type: ignore[arg-type]


class TestWhatIf:
    def test_one_more_window_shortens_the_wait_of_its_areas(self) -> None:
        change = dict(what_if(hall(8, 1), [Option(2)]))[Option(2)]["A"]
        assert change.waiting == 8
        assert change.difference is not None
        assert change.difference < -15

    def test_a_break_lengthens_it(self) -> None:
        change = dict(what_if(hall(8, 1, 2), [Option(2, BREAK)]))[Option(2, BREAK)]["A"]
        assert change.difference is not None
        assert change.difference > 3

    def test_a_window_that_does_not_serve_them_changes_nothing(self) -> None:
        assert dict(what_if(hall(8, 1), [Option(3)]))[Option(3)]["A"].difference == 0

    def test_where_nobody_could_call_them_there_is_no_difference_to_tell(self) -> None:
        change = dict(what_if(hall(2), [Option(1)]))[Option(1)]["A"]
        assert change.before is None
        assert change.after is not None
        assert change.difference is None

    def test_every_window_can_be_asked_about(self) -> None:
        assert options(hall(1, 1)) == (Option(1, BREAK), Option(2), Option(3))


def test_what_was_learned_shows_in_the_estimate() -> None:
    usual = Forecast(hall(3, 1)).minutes[2]
    passing = ((Comer(11 * 60 + 5, "pension", 100.0),),)
    slow = Learned(services={"pension": Sample(100, 3_000, 100_000)}, catalogue=1_500)
    assert Forecast(hall(3, 1, learned=slow)).minutes[2] > 1.5 * usual
    assert Forecast(hall(3, 1, learned=Learned(comers=passing))).minutes[2] > 1.2 * usual
    assert Forecast(hall(3, 1, learned=Learned(breaks={1: (Pause(11 * 60 + 5, 40.0),)}))).minutes[2] > 40
