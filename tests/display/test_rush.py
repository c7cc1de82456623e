"""A long rush, and a board that was away: every call is seen in time, none is announced late."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from pytestqt.qtbot import QtBot

from display.announcements import ENLARGED_MS, FREQUENT, LISTED_MS, MINUTE_MS
from display.board import STALE_MS
from shared.domain.centre import Centre, Window
from shared.domain.ticket import CALLED
from shared.domain.view import Call
from tests.display.conftest import Desk
from tests.display.hall import Hall
from tests.display.stage import sample_centre

MINUTES = 20
CALLS = 7 * MINUTES
WINDOWS = 60
STEP_MS = 1_000
"""A board reads at least so often."""
LATEST_MS = 15_000
"""From a call until it is enlarged, at the latest."""


def of_sixty_windows() -> Centre:
    centre = sample_centre(1)
    offered = centre.windows[0]
    windows = tuple(
        Window(n, direction="left", areas=offered.areas, services=offered.services) for n in range(1, WINDOWS + 1)
    )
    return replace(centre, windows=windows)


@dataclass
class Rush:
    """Calls as they come in a rush; visitors arrive 20 to 100 s after theirs."""

    hall: Hall
    chance: random.Random = field(default_factory=lambda: random.Random(7))
    at: list[int] = field(default_factory=list)
    leave: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        span = MINUTES * MINUTE_MS
        self.at = sorted(self.hall.now + self.chance.randrange(span) for _ in range(CALLS))

    def step(self) -> list[Call]:
        """What was called until now, since the last time."""
        new = []
        while self.at and self.at[0] <= self.hall.now:
            now, self.hall.now = self.hall.now, self.at.pop(0)
            call = self.hall.call(f"A{len(self.hall.turns) + 1:03}", window=len(self.hall.turns) % WINDOWS + 1)
            self.leave[call.turn] = self.hall.now + self.chance.randrange(20_000, 100_000)
            self.hall.now = now
            new.append(call)
        for turn, leaves in self.leave.items():
            if leaves <= self.hall.now and self.hall.turns[turn].status == CALLED:
                self.hall.start(self.hall.turns[turn])
        return new


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_seven_calls_a_minute_for_twenty_minutes_are_all_shown_in_time(
    desk_of: Callable[[Centre], Desk], size: tuple[int, int]
) -> None:
    desk = desk_of(of_sixty_windows())
    board = desk.open(size, still=True)
    view = desk.access.read()
    rush = Rush(Hall(desk.now))
    enlarged: dict[str, list[int]] = {}
    while rush.at or rush.hall.now < max(rush.leave.values()):
        desk.now += STEP_MS
        rush.hall.now = desk.now
        new = rush.step()
        board.show(replace(view, at=desk.now, calls=tuple(rush.hall.calls)))
        content = board.property("content")
        card = [row["number"] for row in content["card"]]
        on_board = {*card, *(row["number"] for row in content["calls"])}
        assert {call.number for call in new} <= on_board, "a call is on the board with the next look"
        places = board.property("layout")["rows"] * board.property("layout")["columns"]
        expected = {call.number for call in rush.hall.calls if call.status == CALLED or call.at > desk.now - LISTED_MS}
        assert on_board == expected or len(expected) > places, "and stays until it has begun, a minute at least"
        last_minute = sum(call.at > desk.now - MINUTE_MS for call in rush.hall.calls)
        assert not content["full"] or last_minute < FREQUENT
        for number in card:
            enlarged.setdefault(number, []).append(desk.now)
    assert len(enlarged) == CALLS
    for call in rush.hall.calls:
        assert enlarged[call.number][0] - call.at <= LATEST_MS
        assert enlarged[call.number][-1] - enlarged[call.number][0] >= ENLARGED_MS - STEP_MS


def test_twenty_calls_in_five_seconds_are_on_the_board_at_once_and_enlarged_in_turn(
    desk_of: Callable[[Centre], Desk],
) -> None:
    desk = desk_of(of_sixty_windows())
    board = desk.open(still=True)
    view = desk.access.read()
    hall = Hall(desk.now)
    enlarged: list[str] = []
    wanted = []
    for step in range(60):
        if step < 20:
            wanted.append(hall.call(f"A{step:03}", window=step + 1).number)
        board.show(replace(view, at=desk.now, calls=tuple(hall.calls)))
        content = board.property("content")
        card = [row["number"] for row in content["card"]]
        assert set(wanted) == {*card, *(row["number"] for row in content["calls"])}
        enlarged += [number for number in reversed(card) if number not in enlarged]
        desk.now += 250 if step < 20 else STEP_MS
        hall.now = desk.now
    assert enlarged == wanted


def test_a_board_away_for_an_hour_comes_back_silent_and_right(desk: Desk, qtbot: QtBot) -> None:
    board = desk.open(still=True)
    announced: list[Call] = []
    board.announced.connect(announced.append)
    desk.visitors(1)
    first = desk.call(2)
    assert [call.number for call in announced] == [first]
    announced.clear()
    for turn in range(60):
        desk.now += 58_000
        window = 2 + turn % 3
        if turn > 2:
            desk.access.queue.start(window)
            desk.access.queue.finish(window)
        elif turn == 0:
            desk.access.queue.start(2)
            desk.access.queue.finish(2)
        desk.access.queue.issue("pension-age")
        called = desk.access.queue.call_next(window)
        assert called
    qtbot.waitUntil(lambda: desk.shows("yenilənmir"), timeout=STALE_MS + 2_000)
    desk.now += 70_000
    desk.look()
    assert announced == []
    content = board.property("content")
    assert not content["full"]
    assert content["notice"]["kind"] == ""
    waiting = {call.number for call in desk.access.read().calls if call.status == CALLED}
    assert {row["number"] for row in (*content["card"], *content["calls"])} == waiting
    assert first not in waiting
    desk.access.queue.start(2)
    desk.access.queue.finish(2)
    desk.visitors(1)
    late = desk.call(2)
    assert [call.number for call in announced] == [late], "and goes on with the next call"
