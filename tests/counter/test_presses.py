"""A press does one thing, once, and never makes the window wait."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shared.store.engine import Store
from tests.counter.conftest import Screen
from tests.counter.hall import Hall, kinds

Sit = Callable[..., Screen]


def test_a_double_click_does_it_once(sit: Sit, hall: Hall) -> None:
    hall.comes()
    hall.queue.call_next(4, staff="Aysel")
    desk = sit(4, "Aysel")
    desk.sees("Since the call")
    desk.key(Qt.Key.Key_F5)
    desk.sees("Finish service")
    desk.key(Qt.Key.Key_F5)
    desk.sees("The service has just begun")
    assert kinds(hall) == ["called", "started"]


def test_while_the_store_is_busy_the_window_lives_and_a_second_press_does_nothing(
    sit: Sit, hall: Hall, qtbot: QtBot
) -> None:
    hall.comes()
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    with Store(hall.url) as other, other.write():
        desk.key(Qt.Key.Key_F2)
        before = desk.counter.desk.tick.property("timer")
        qtbot.waitUntil(lambda: desk.counter.desk.tick.property("timer") != before, timeout=3000)
        desk.press("Call next")
        desk.key(Qt.Key.Key_F2)
        assert kinds(hall) == []
    desk.sees("Since the call")
    assert kinds(hall) == ["called"]
