"""What a centre learns is the same whether or not the day stood still in between."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from shared.domain.calibration import Estimate
from shared.domain.learned import Learned
from shared.domain.learner import Learner, Lesson
from shared.domain.order import MINUTE_MS
from shared.domain.ticket import CANCELLED, DONE, NO_SHOW, Turn
from tests.domain.small import at, small_centre

CENTRE = small_centre()
MORNING = at("2026-03-05 10:00")
TOLD = Estimate(2.0, 10.0, 25.0)

visits = some.lists(
    some.tuples(some.integers(0, 90), some.integers(0, 30), some.sampled_from([DONE, NO_SHOW, CANCELLED])),
    min_size=1,
    max_size=12,
)
"""How long each waits and is served, in minutes, and what becomes of it; one after the other at one window."""


def told(waits: list[tuple[int, int, str]], still: tuple[int, int] | None) -> Learned:
    """What is learned from visits, and from a break after them; the day stands still (before which, minutes)."""
    learner, now, late, paused_at = Learner(CENTRE), MORNING, 0, list[int]()
    learner.day("open", now)

    def stand_still() -> None:
        nonlocal now, late
        assert still
        learner.day("pause", now)
        paused_at.append(now)
        late = still[1] * MINUTE_MS
        now += late
        learner.day("resume", now)

    for number, (waited, minutes, status) in enumerate(waits):
        if still and number == still[0]:
            stand_still()
        called = now + MINUTE_MS
        began = called - waited * MINUTE_MS
        # who came before it came so much earlier
        began -= late if paused_at and began - late <= paused_at[0] else 0
        ended = called + minutes * MINUTE_MS
        turn = Turn(number, number, "pension", began, began, began, status, 1, "Leyla", ended_at=ended)
        if status != CANCELLED:
            turn = replace(turn, first_called_at=called, last_called_at=called, started_at=called)
        learner.learn(Lesson(turn, TOLD, TOLD))
        now = ended
    learner.shift(1, "break", now, "lunch")
    if still and still[0] >= len(waits):
        stand_still()
    learner.shift(1, "open", now + 20 * MINUTE_MS)
    return learner.learned(date(2026, 3, 5))


@given(visits, some.integers(0, 12), some.integers(1, 300))
def test_a_pause_of_the_day_teaches_nothing(waits: list[tuple[int, int, str]], before: int, minutes: int) -> None:
    usual, interrupted = told(waits, None), told(waits, (before, minutes))
    assert interrupted == usual
    assert usual.pauses["lunch"].total == 20


def test_a_pause_of_another_day_is_forgotten() -> None:
    learner = Learner(CENTRE)
    learner.day("open", MORNING)
    learner.day("pause", MORNING + MINUTE_MS)  # and nobody went on
    tomorrow = MORNING + 24 * 60 * MINUTE_MS
    learner.day("open", tomorrow)
    called = tomorrow + 30 * MINUTE_MS
    turn = Turn(1, 1, "pension", tomorrow, tomorrow, tomorrow, DONE, 1, "Leyla", first_called_at=called,
                last_called_at=called, started_at=called, ended_at=called + MINUTE_MS)  # fmt: skip
    learner.learn(Lesson(turn))
    assert learner.learned(date(2026, 3, 6)).left == (0, 30.0)


class TestOpenings:
    def learned(self, *clocks: str, today: str = "2026-03-10 08:00", opened: bool = False) -> dict[int, float]:
        """Window 1 opened at these times, on days in a row."""
        learner = Learner(CENTRE)
        for number, clock in enumerate(clocks):
            opens = at(f"2026-03-{number + 5:02d} {clock}")
            learner.shift(1, "open", opens)
            learner.shift(1, "break", opens + 60 * MINUTE_MS)
            learner.shift(1, "open", opens + 90 * MINUTE_MS)
            learner.shift(1, "closed", opens + 120 * MINUTE_MS)
        if opened:
            learner.shift(1, "open", at(today))
        return dict(learner.learned(date.fromisoformat(today[:10])).openings)

    def test_a_window_has_its_usual_time(self) -> None:
        assert self.learned("09:00", "09:04", "08:58", "11:30") == {1: 9 * 60 + 4}

    def test_one_that_opens_now_and_then_has_none(self) -> None:
        assert self.learned("09:00", "11:30", "13:00", "15:30") == {}
        assert self.learned("09:00") == {}

    def test_one_that_has_been_open_today_is_not_waited_for(self) -> None:
        assert self.learned("09:00", "09:00", "09:00", opened=True) == {}
