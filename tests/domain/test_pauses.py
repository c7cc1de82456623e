"""The time in which the centre stood still is nobody's waiting time."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from shared.domain.calibration import MEMORY, Correction
from shared.domain.day import BREAK, OPEN, Day, Pause, Shift, paused_ms, pauses
from shared.domain.estimate import Forecast
from shared.domain.learned import Learned
from shared.domain.order import MINUTE_MS
from shared.domain.record import Event
from shared.domain.ticket import Ticket, Turn
from shared.domain.told import LATEST_MS, THERE_MS, Board, told_at
from shared.domain.view import View, Visit
from tests.domain.small import at as moment
from tests.domain.small import small_centre


def day(seq: int, at: int, op: str) -> Event:
    return Event(seq, at, "day", data={"op": op})


def test_a_pause_lasts_until_the_day_goes_on_or_ends() -> None:
    events = [day(1, 0, "open"), day(2, 10, "pause"), day(3, 30, "resume"), day(4, 50, "pause"), day(5, 60, "close")]
    assert pauses(events) == (Pause(10, 30), Pause(50, 60))


def test_one_that_goes_on_has_no_end_and_other_events_do_not_matter() -> None:
    assert pauses([day(1, 0, "open"), day(2, 10, "pause"), Event(3, 20, "help")]) == (Pause(10, None),)


def test_what_counts_is_the_part_that_somebody_waited_through() -> None:
    both = (Pause(10, 30), Pause(50, None))
    assert paused_ms(both, 0, 100) == 70
    assert paused_ms(both, 20, 40) == 10
    assert paused_ms(both, 31, 49) == 0
    assert paused_ms(both, 60, 61) == 1


instants = some.integers(0, 1_000)


@given(some.lists(instants, max_size=8), instants, instants)
def test_never_more_than_the_time_itself_and_parts_make_up_the_whole(moments: list[int], one: int, other: int) -> None:
    since, until = sorted((one, other))
    ordered = sorted(moments)
    found = tuple(Pause(begin, end) for begin, end in zip(ordered[::2], ordered[1::2], strict=False))
    whole = paused_ms(found, since, until)
    assert 0 <= whole <= until - since
    middle = (since + until) // 2
    assert whole == paused_ms(found, since, middle) + paused_ms(found, middle, until)


boards = some.lists(
    some.builds(
        Board, some.just("board"), instants.map(lambda at: at * 100), some.dictionaries(some.just(7), instants)
    ),
    max_size=3,
)


@given(boards, instants)
def test_the_time_to_come_begins_with_the_call_at_the_earliest_and_soon_after_it_at_the_latest(
    found: list[Board], called_at: int
) -> None:
    assert called_at <= told_at(7, called_at, found, at=called_at + 500) <= called_at + LATEST_MS


def test_the_first_board_that_tells_it_counts() -> None:
    found = [Board("a", 100, {7: 60}), Board("b", 100, {7: 40, 8: 1})]
    assert told_at(7, 20, found, at=100) == 40
    assert told_at(7, 50, found, at=100) == 60  # what was told before this call was another call
    assert told_at(9, 20, found, at=100) == 20 + LATEST_MS
    assert told_at(9, 20, found, at=101 + THERE_MS) == 20


CENTRE = small_centre()
NOW = moment("2026-03-05 11:00")
LONG_WAITS_IN_VAIN = Learned(
    no_shows=tuple((100, 5 * step) for step in range(12)),
    # the last wait has been the better estimate
    corrections={(False, span): Correction(count=2 * int(MEMORY), own_error=10, last_error=1) for span in range(3)},
    last_waits={("A", False): 90.0},
)


def after_a_pause(ago: list[int], on_break: int, still: tuple[int, int]) -> View:
    """People came so many minutes ago, window 2 has been on a break for as many; the day stood still in between.

    `still`: so many minutes ago it went on, after so many minutes. Whatever was before it lies so much farther back.
    """
    since, lasted = still

    def instant(minutes: int) -> int:
        return NOW - (minutes + (lasted if minutes >= since else 0)) * MINUTE_MS

    visits = []
    for number, minutes in enumerate(sorted(ago, reverse=True), start=1):
        came = instant(minutes)
        turn = Turn(number, number, "pension", came, came, came)
        visits.append(Visit(Ticket(number, date(2026, 3, 5), "A", number, "az", came), turn))
    shifts = {1: Shift(1, "Leyla", OPEN, instant(200)), 2: Shift(2, "Samir", BREAK, instant(on_break), "lunch")}
    pause = Pause(NOW - (since + lasted) * MINUTE_MS, NOW - since * MINUTE_MS)
    day = Day(date(2026, 3, 5))
    return View(99, NOW, CENTRE, day, tuple(visits), shifts, learned=LONG_WAITS_IN_VAIN, pauses=(pause,))


@given(
    some.lists(some.integers(0, 100), max_size=12), some.integers(0, 40), some.integers(1, 50), some.integers(1, 200)
)
def test_estimates_go_on_where_they_were(ago: list[int], on_break: int, since: int, lasted: int) -> None:
    interrupted = after_a_pause(ago, on_break, (since, lasted))
    usual = replace(after_a_pause(ago, on_break, (0, 0)), pauses=())
    told = [Forecast(view).waiting(visit) for view in (interrupted, usual) for visit in view.waiting]
    assert told[: len(ago)] == told[len(ago) :]
    assert Forecast(interrupted).areas() == Forecast(usual).areas()
