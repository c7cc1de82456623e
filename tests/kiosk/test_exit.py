"""The only way out of an unattended kiosk: a corner, a PIN, and patience after wrong ones."""

from collections.abc import Callable, Iterator
from pathlib import Path

import argon2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import QML
from kiosk.exit import Exit
from kiosk.way_out import WayOut
from shared.ui.jobs import Jobs
from shared.ui.language import Language
from shared.ui.robot import find, shows, tree
from shared.ui.window import Window
from tests.kiosk.looking import faults

PIN = "2580"
PIN_HASH = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN)


class TestTheRules:
    def test_five_taps_within_five_seconds_open_it(self) -> None:
        exit_ = Exit()
        for now in (0.0, 1.0, 2.0, 3.0):
            exit_ = exit_.tap(now)
            assert not exit_.shown
        assert exit_.tap(4.9).shown
        assert not exit_.tap(5.1).shown, "the first tap is forgotten by then"

    def test_a_visitor_who_taps_slowly_never_opens_it(self) -> None:
        exit_ = Exit()
        for tap in range(100):
            exit_ = exit_.tap(tap * 1.5)
        assert not exit_.shown

    def test_it_goes_away_after_twenty_seconds_without_a_press(self) -> None:
        exit_ = Exit().open(0).add("2", 15)
        assert exit_.tick(34.9).shown
        assert exit_.tick(35) == Exit()

    def test_each_wrong_pin_costs_twice_the_patience_of_the_last(self) -> None:
        exit_, now, waits = Exit(), 0.0, []
        for _ in range(12):
            exit_ = exit_.open(now).add("1", now).enter(now)
            assert exit_.checking
            exit_ = exit_.refuse(now)
            waits.append(exit_.wait(now))
            assert not exit_.add("1", now).enter(now).checking, "too soon"
            now += waits[-1]
        assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600, 600]

    def test_closing_it_does_not_shorten_the_wait(self) -> None:
        refused = Exit().open(0).add("1", 0).enter(0).refuse(0)
        again = refused.close().open(1).add("1", 1).enter(1)
        assert (again.wrong, again.checking, again.wait(1)) == (1, False, 1)
        assert again.enter(2).checking

    def test_while_a_pin_is_compared_presses_do_nothing(self) -> None:
        checking = Exit().open(0).add("1", 0).enter(0)
        assert checking.add("2", 1) == checking.erase(1) == checking.enter(1) == checking
        assert checking.tick(1000).shown

    def test_without_figures_nothing_is_compared(self) -> None:
        assert not Exit().open(0).enter(0).checking
        assert Exit().add("1", 0) == Exit().enter(0) == Exit()

    def test_figures_are_taken_back_and_end_somewhere(self) -> None:
        exit_ = Exit().open(0)
        for _ in range(20):
            exit_ = exit_.add("7", 0)
        assert exit_.digits == "7" * 12
        assert exit_.erase(0).digits == "7" * 11


class Pad:
    """The pad on a real window, with a clock that the test moves on."""

    def __init__(self, qtbot: QtBot, language: str, size: tuple[int, int]) -> None:
        self.qtbot = qtbot
        self.now = 0.0
        self.left = False
        self.jobs = Jobs()
        self.way_out = WayOut(PIN_HASH, self.jobs, self._leave, now=lambda: self.now)
        self.window = Window(QML / "Exit.qml", {"wayOut": self.way_out}, Language(language), size=size)
        self.window.theme.setProperty("unit", min(size) / 1080)
        self.way_out.watch(self.window)
        with qtbot.waitSignal(self.window.first_frame):
            self.window.show()
        self.window.requestActivate()
        qtbot.waitUntil(self.window.isActive)

    def _leave(self) -> None:
        self.left = True

    def shown(self) -> bool:
        return bool(self.way_out.property("shown"))

    def tap(self, place: QPoint, times: int = 5) -> None:
        for _ in range(times):
            self.now += 0.5
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=place)

    def open(self) -> None:
        self.tap(QPoint(self.window.width() - 8, 8))
        assert self.shown()

    def press(self, *names: str) -> None:
        for name in names:
            item = find(self.window, name)
            centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=centre)

    def sees(self, text: str) -> None:
        def seen() -> None:
            assert shows(self.window, text), [one.name for one, _ in tree(self.window)]

        self.qtbot.waitUntil(seen, timeout=10_000)

    def close(self) -> None:
        self.jobs.close()
        self.window.destroy_all()


OpenPad = Callable[..., Pad]


@pytest.fixture
def open_pad(qtbot: QtBot) -> Iterator[OpenPad]:
    pads: list[Pad] = []

    def open_(language: str = "az", size: tuple[int, int] = (540, 960)) -> Pad:
        pads.append(Pad(qtbot, language, size))
        return pads[-1]

    yield open_
    for pad in pads:
        pad.close()


class TestThePad:
    def test_the_right_pin_leads_out(self, open_pad: OpenPad) -> None:
        pad = open_pad()
        pad.open()
        pad.press(*PIN, "OK")
        pad.qtbot.waitUntil(lambda: pad.left)
        assert not pad.shown()

    def test_a_wrong_pin_is_told_and_has_to_wait(self, open_pad: OpenPad) -> None:
        pad = open_pad()
        pad.open()
        pad.press("1", "1", "1", "OK")
        pad.sees("Növbəti cəhd: 2 s sonra")
        pad.press(*PIN, "OK")
        assert not pad.left
        pad.now += 2
        pad.press("OK")
        pad.qtbot.waitUntil(lambda: pad.left)

    @pytest.mark.parametrize("place", [(8, 8), (270, 8), (532, 120), (532, 950), (420, 8)])
    def test_other_places_do_not_open_it(self, open_pad: OpenPad, place: tuple[int, int]) -> None:
        pad = open_pad()
        pad.tap(QPoint(*place), times=12)
        assert not pad.shown()

    def test_fingers_open_it(self, open_pad: OpenPad) -> None:
        pad = open_pad()
        device = QTest.createTouchDevice()
        for tap in range(5):
            pad.now += 0.5
            QTest.touchEvent(pad.window, device).press(tap, QPoint(530, 10)).commit()
            QTest.touchEvent(pad.window, device).release(tap, QPoint(530, 10)).commit()
        assert pad.shown()

    def test_a_keyboard_opens_it_and_types(self, open_pad: OpenPad) -> None:
        pad = open_pad()
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        QTest.keyClick(pad.window, Qt.Key.Key_Q, keys)
        assert not pad.shown(), "Shift belongs to it"
        QTest.keyClick(pad.window, Qt.Key.Key_Q, keys | Qt.KeyboardModifier.ShiftModifier)
        assert pad.shown()
        for key in "99":
            QTest.keyClick(pad.window, Qt.Key(Qt.Key.Key_0 + int(key)))
        QTest.keyClick(pad.window, Qt.Key.Key_Backspace)
        QTest.keyClick(pad.window, Qt.Key.Key_Backspace)
        for key in PIN:
            QTest.keyClick(pad.window, Qt.Key(Qt.Key.Key_0 + int(key)))
        QTest.keyClick(pad.window, Qt.Key.Key_Return)
        pad.qtbot.waitUntil(lambda: pad.left)

    def test_it_can_be_closed(self, open_pad: OpenPad) -> None:
        pad = open_pad()
        for escape in (False, True):
            pad.open()
            if escape:
                QTest.keyClick(pad.window, Qt.Key.Key_Escape)
            else:
                pad.press("Bağlayın")
            assert not pad.shown()
            pad.now += 10

    def test_nobody_is_shown_the_figures(self, open_pad: OpenPad) -> None:
        pad = open_pad()
        pad.open()
        pad.press(*PIN)
        assert pad.way_out.property("figures") == 4
        assert not any(PIN in seen.name for seen, _ in tree(pad.window))

    def test_a_pad_that_is_left_goes_away(self, open_pad: OpenPad) -> None:
        pad = open_pad()
        pad.open()
        pad.now += 20
        pad.qtbot.waitUntil(lambda: not pad.shown())

    @pytest.mark.parametrize("language", ["az", "ru", "en"])
    @pytest.mark.parametrize("size", [(540, 960), (960, 540), (683, 384), (400, 640)])
    def test_everything_can_be_read(
        self, open_pad: OpenPad, language: str, size: tuple[int, int], tmp_path: Path
    ) -> None:
        pad = open_pad(language, size)
        pad.open()
        assert faults(pad.window) == []
        pad.press("1", "OK")
        pad.sees("2")
        assert faults(pad.window) == []
