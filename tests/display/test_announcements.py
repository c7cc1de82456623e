"""Which call is enlarged and sounded when, and that none is lost or overtaken."""

from collections.abc import Iterable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.announcements import ENLARGED_MS, LISTED_MS, ROWS, Announcements, Scene
from shared.domain.ticket import CALLED
from shared.domain.view import Call
from tests.display.hall import Hall


@pytest.fixture
def hall() -> Hall:
    return Hall()


@pytest.fixture
def announcements() -> Announcements:
    return Announcements()


def numbers(calls: Iterable[Call]) -> list[str]:
    return [call.number for call in calls]


def test_nobody_has_been_called(hall: Hall, announcements: Announcements) -> None:
    assert announcements.scene(hall.calls, hall.now) == Scene()


def test_a_rare_call_takes_the_whole_screen_for_8_seconds_and_stays_on_the_card(
    hall: Hall, announcements: Announcements
) -> None:
    call = hall.call("A042")
    scene = announcements.scene(hall.calls, hall.now)
    assert scene == Scene((call,), (call,), full=True, new=(call,), until=hall.now + ENLARGED_MS)
    hall.wait(7.9)
    scene = announcements.scene(hall.calls, hall.now)
    assert scene.full
    assert scene.new == ()
    hall.wait(0.1)
    scene = announcements.scene(hall.calls, hall.now)
    assert not scene.full
    assert scene.card == (call,)


def test_a_call_waits_for_its_visitor_on_the_list(hall: Hall, announcements: Announcements) -> None:
    hall.call("A042")
    hall.wait(20 * 60)
    scene = announcements.scene(hall.calls, hall.now)
    assert numbers(scene.listed) == ["A042"]
    assert scene.until is None


def test_a_served_call_stays_listed_for_a_minute(hall: Hall, announcements: Announcements) -> None:
    call = hall.call("A042")
    hall.wait(5)
    call = hall.start(call)
    hall.wait(54.9)
    scene = announcements.scene(hall.calls, hall.now)
    assert scene.listed == (call,)
    assert scene.until == call.at + LISTED_MS
    hall.wait(0.1)
    assert announcements.scene(hall.calls, hall.now) == Scene()


def test_a_visitor_who_did_not_come_leaves_the_list(hall: Hall, announcements: Announcements) -> None:
    call = hall.call("A042")
    hall.wait(90)
    assert numbers(announcements.scene(hall.calls, hall.now).listed) == ["A042"]
    hall.no_show(call)
    assert announcements.scene(hall.calls, hall.now).listed == ()


def test_a_second_call_within_a_minute_shares_the_card_at_once(hall: Hall, announcements: Announcements) -> None:
    hall.call("A042")
    announcements.scene(hall.calls, hall.now)
    hall.wait(3)
    hall.call("K007", window=2)
    scene = announcements.scene(hall.calls, hall.now)
    assert numbers(scene.card) == ["K007", "A042"]
    assert numbers(scene.new) == ["K007"]
    assert not scene.full


def test_calls_are_rare_again_after_a_quiet_minute(hall: Hall, announcements: Announcements) -> None:
    for number in ("A042", "K007"):
        hall.call(number)
        announcements.scene(hall.calls, hall.now)
        hall.wait(60)
    hall.call("D001")
    scene = announcements.scene(hall.calls, hall.now)
    assert scene.full
    assert numbers(scene.card) == ["D001"]
    assert numbers(scene.listed) == ["D001", "K007", "A042"]


def test_a_recall_is_announced_again(hall: Hall, announcements: Announcements) -> None:
    call = hall.call("A042")
    announcements.scene(hall.calls, hall.now)
    hall.wait(30)
    call = hall.recall(call)
    scene = announcements.scene(hall.calls, hall.now)
    assert scene.new == (call,)
    assert scene.full
    assert scene.listed == (call,)


def test_twenty_calls_at_once_are_listed_at_once_and_enlarged_four_at_a_time(
    hall: Hall, announcements: Announcements
) -> None:
    wanted = [hall.call(f"A{n:03}", window=n).number for n in range(1, 21)]
    announced = []
    for _ in range(5):
        scene = announcements.scene(hall.calls, hall.now)
        assert sorted(numbers(scene.listed)) == wanted
        assert len(scene.card) == ROWS
        assert not scene.full
        announced += numbers(scene.new)
        hall.wait(8)
    assert announced == wanted


def test_called_again_while_in_line_keeps_the_place_in_the_line(hall: Hall, announcements: Announcements) -> None:
    calls = [hall.call(f"A{n:03}", window=n) for n in range(1, 10)]
    announcements.scene(hall.calls, hall.now)
    hall.wait(2)
    hall.recall(calls[4])
    announcements.scene(hall.calls, hall.now)
    hall.wait(6)
    assert numbers(announcements.scene(hall.calls, hall.now).new) == ["A005", "A006", "A007", "A008"]


def test_a_board_that_was_away_lists_old_calls_without_announcing_them(
    hall: Hall, announcements: Announcements
) -> None:
    hall.call("A041")
    hall.wait(40)
    hall.call("A042")
    hall.wait(20)
    scene = announcements.scene(hall.calls, hall.now)
    assert numbers(scene.listed) == ["A042", "A041"]
    assert numbers(scene.new) == ["A042"]


def test_what_comes_back_is_not_announced_twice(hall: Hall, announcements: Announcements) -> None:
    call = hall.call("A042")
    announcements.scene(hall.calls, hall.now)
    hall.wait(10)
    announcements.scene([], hall.now)
    scene = announcements.scene([call], hall.now)
    assert scene.listed == (call,)
    assert scene.new == ()


def test_a_withdrawn_call_disappears_at_once(hall: Hall, announcements: Announcements) -> None:
    hall.call("A042")
    announcements.scene(hall.calls, hall.now)
    assert announcements.scene([], hall.now).card == ()


def test_a_ticket_sent_on_is_listed_at_its_newest_window_only(hall: Hall, announcements: Announcements) -> None:
    hall.start(hall.call("A042", window=3))
    hall.wait(30)
    second = hall.call("A042", window=7)
    assert announcements.scene(hall.calls, hall.now).listed == (second,)


def test_a_clock_set_back_holds_no_place(hall: Hall, announcements: Announcements) -> None:
    for n in range(1, 5):
        hall.call(f"A{n:03}")
    announcements.scene(hall.calls, hall.now)
    hall.wait(-5)
    late = hall.call("A005")
    assert announcements.scene(hall.calls, hall.now).new == (late,)


class Onlooker:
    """Looks whenever something happens and whenever the scene asks for it, as the real board does."""

    def __init__(self, hall: Hall, rows: int = ROWS) -> None:
        self.hall = hall
        self.rows = rows
        self.announcements = Announcements(rows)
        self.until: int | None = None
        self.announced: list[Call] = []
        self.enlarged: dict[str, list[int]] = {}

    def look(self) -> Scene:
        scene = self.announcements.scene(self.hall.calls, self.hall.now)
        for call in self.hall.calls:
            assert (call in scene.listed) == (call.status == CALLED or self.hall.now < call.at + LISTED_MS)
        assert len(scene.card) <= self.rows
        assert set(scene.new) <= set(scene.card) <= set(scene.listed)
        assert not scene.full or len(scene.card) == 1
        assert scene.until is None or scene.until > self.hall.now
        self.until = scene.until
        self.announced += scene.new
        for call in scene.card:
            self.enlarged.setdefault(call.number, []).append(self.hall.now)
        return scene

    def watch(self, end: int | None = None) -> None:
        """Until an instant, or until nothing changes by itself any more."""
        while self.until is not None and (end is None or self.until < end):
            self.hall.now = self.until
            self.look()
        if end is not None:
            self.hall.now = end


@dataclass(frozen=True)
class Visitor:
    """Called so long after the one before; comes so long after the call; called again meanwhile, or not."""

    after_ms: int
    comes_ms: int
    again_ms: int | None


VISITORS = st.lists(
    st.builds(
        Visitor,
        after_ms=st.one_of(st.just(0), st.integers(0, 500), st.integers(0, 120_000)),
        comes_ms=st.integers(500, 200_000),
        again_ms=st.none() | st.integers(1_000, 100_000),
    ),
    max_size=25,
)


@given(VISITORS, st.integers(1, ROWS))
def test_no_call_is_lost_and_none_overtaken(visitors: list[Visitor], rows: int) -> None:
    hall = Hall()
    onlooker = Onlooker(hall, rows)
    steps: list[tuple[int, int, str]] = []
    moment = hall.now
    for index, visitor in enumerate(visitors):
        moment += visitor.after_ms
        steps += [(moment, index, "call"), (moment + visitor.comes_ms, index, "start")]
        if visitor.again_ms is not None and visitor.again_ms < visitor.comes_ms:
            steps.append((moment + visitor.again_ms, index, "recall"))
    calls: dict[int, Call] = {}
    for at, index, what in sorted(steps):
        onlooker.watch(at)
        if what == "call":
            calls[index] = hall.call(f"A{index:03}", window=index + 1)
        else:
            {"recall": hall.recall, "start": hall.start}[what](calls[index])
        onlooker.look()
    onlooker.watch()

    first = list(dict.fromkeys(numbers(onlooker.announced)))
    assert first == sorted(first)
    patient = [f"A{index:03}" for index, visitor in enumerate(visitors) if visitor.comes_ms >= LISTED_MS]
    crowded = len(visitors) > LISTED_MS // ENLARGED_MS * rows
    assert crowded or set(patient) <= set(first)


@given(st.lists(st.integers(5_000, 12_000), min_size=40, max_size=60))
def test_seven_calls_a_minute_are_announced_as_they_come(gaps: list[int]) -> None:
    hall = Hall()
    onlooker = Onlooker(hall)
    for number, gap in enumerate(gaps):
        onlooker.watch(hall.now + gap)
        call = hall.call(f"A{number:03}")
        assert onlooker.look().new == (call,)


@given(st.lists(st.integers(0, 250), min_size=20, max_size=20))
def test_each_of_twenty_calls_in_five_seconds_stays_enlarged_for_eight(gaps: list[int]) -> None:
    hall = Hall()
    onlooker = Onlooker(hall)
    wanted = []
    for number, gap in enumerate(gaps):
        onlooker.watch(hall.now + gap)
        wanted.append(hall.call(f"A{number:03}", window=number + 1).number)
        onlooker.look()
    for _ in range(400):
        onlooker.watch(hall.now + 100)
        onlooker.look()
    assert numbers(onlooker.announced) == wanted
    assert all(times[-1] - times[0] >= ENLARGED_MS - 100 for times in onlooker.enlarged.values())
