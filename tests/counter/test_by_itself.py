"""The call that an idle window makes by itself: counted down before the operator's eyes, never behind their back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from counter import reading, work
from counter.by_itself import Countdown
from shared.domain.staff import Role
from shared.store.centre import apply_centre
from tests.counter.conftest import Screen
from tests.counter.hall import SECOND, Clock, Hall, kinds

Sit = Callable[..., Screen]
Key = Qt.Key
SECRET = "çay ilə limon"
WAIT = 20


@pytest.fixture(autouse=True)
def hasty_hall(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows call by themselves after 20 s; a clock that is moved is seen at once, two presses in a row are meant."""
    centre = hall.view().centre
    apply_centre(hall.access.store, replace(centre, policy=replace(centre.policy, auto_call_seconds=WAIT)), hall.clock)
    monkeypatch.setattr(work, "GUARD_SECONDS", 0)
    monkeypatch.setattr(reading, "FULL_SECONDS", 0)


def passes(desk: Screen, seconds: int) -> None:
    """So much time, as the desk has seen it pass."""
    clock = desk.hall.clock
    assert isinstance(clock, Clock)
    clock.forward(seconds * SECOND)
    until = clock()
    desk.qtbot.waitUntil(lambda: desk.counter.desk._now() >= until, timeout=5000)
    desk.counter.desk._show_time()


def told(desk: Screen) -> str:
    """What stands small below "Call next"."""
    return str(desk.counter.desk.actions["next"]["note"])


def test_the_seconds_are_counted_down_on_the_button_and_told_to_a_screen_reader(sit: Sit, hall: Hall) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    assert told(desk).startswith("by itself in ")
    assert desk.description("Call next") == f"F2, {told(desk)}"
    passes(desk, WAIT)
    desk.sees("Since the call")
    assert kinds(hall) == ["called"]


def test_while_nobody_waits_nothing_is_tried_and_nothing_told_again_and_again(sit: Sit) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits for this window")
    tried: list[None] = []
    desk.counter.desk._work.changed.connect(lambda: tried.append(None))
    passes(desk, 2 * WAIT)
    passes(desk, 2)
    assert (tried, desk.counter.desk.message) == ([], "")


def test_an_open_dialog_stops_the_countdown_and_then_it_begins_anew(sit: Sit, hall: Hall) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F9)
    desk.sees("Break: for what?")
    assert told(desk) == ""
    passes(desk, 2 * WAIT)
    desk.key(Key.Key_Escape)
    passes(desk, WAIT - 5)
    assert told(desk)
    assert kinds(hall) == []
    passes(desk, 5)
    desk.sees("Since the call")


def test_a_locked_desk_calls_nobody(sit: Sit, hall: Hall) -> None:
    hall.access.staff.add("Aysel", Role.OPERATOR, SECRET)
    hall.comes()
    desk = sit(4, "Aysel", password=SECRET)
    desk.sees("Next in line")
    desk.counter.lock.lock()
    passes(desk, 2 * WAIT)
    assert told(desk) == ""
    desk.counter.lock.unlock(SECRET)
    desk.qtbot.waitUntil(lambda: not desk.counter.lock.locked, timeout=5000)
    assert told(desk).startswith("by itself in ")
    assert kinds(hall) == []


def test_nobody_is_called_while_another_page_is_on_the_screen(sit: Sit, hall: Hall) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.appoint(Role.RECEPTION)
    desk.qtbot.waitUntil(lambda: desk.counter.frame.page == "reception", timeout=5000)
    passes(desk, 2 * WAIT)
    assert kinds(hall) == []
    desk.counter.frame.go("desk")
    passes(desk, WAIT)
    desk.sees("Since the call")


def test_where_the_centre_does_not_wish_it_there_is_no_countdown(hall: Hall) -> None:
    hall.queue.open_window(4, "Aysel")
    view, countdown = hall.view(), Countdown()
    countdown.look(view, 4, view.at, hindered=False)
    assert countdown.ends_at == view.shifts[4].since + WAIT * SECOND
    still = replace(view, centre=replace(view.centre, policy=replace(view.centre.policy, auto_call_seconds=0)))
    countdown.look(still, 4, view.at, hindered=False)
    assert countdown.ends_at == 0
