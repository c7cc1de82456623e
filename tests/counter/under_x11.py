"""The counter's keys in other programs, proved on a real X server: `make endure` runs it where there is Xvfb.

The other program is a window of its own that has the focus and tells every key that reaches it.
"""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import xcffib
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from xcffib import xproto, xtest

from counter.global_keys import CTRL_SHIFT, ON, TAKEN, GlobalKeys
from tests.counter.hall import Hall, Robot, kinds

CONTROL, SHIFT, F2, F5, A, CAPITALS = 37, 50, 68, 71, 38, 66
"""Places on the keyboard, as the X server counts them."""


class OtherProgram:
    """A window that has the focus, and a hand on the keyboard."""

    def __init__(self, display: str) -> None:
        connect: Any = xcffib.connect  # untyped
        self.connection: Any = connect(display=display)
        self.fake = self.connection(xtest.key)
        root = self.connection.get_setup().roots[0]
        window = self.connection.generate_id()
        events = [xproto.EventMask.KeyPress | xproto.EventMask.Exposure]
        shape = (window, root.root, 0, 0, 200, 200, 0, xproto.WindowClass.InputOutput, root.root_visual)
        self.connection.core.CreateWindow(root.root_depth, *shape, xproto.CW.EventMask, events)
        self.connection.core.MapWindow(window)
        self.connection.flush()
        assert isinstance(self.connection.wait_for_event(), xproto.ExposeEvent)
        self.connection.core.SetInputFocus(xproto.InputFocus.PointerRoot, window, 0, is_checked=True).check()

    def press(self, *keys: int) -> None:
        """Presses keys together and lets them go."""
        for kind, order in ((2, keys), (3, keys[::-1])):
            for key in order:
                self.fake.FakeInput(kind, key, 0, 0, 0, 0, 0, is_checked=True).check()

    def reached(self) -> list[int]:
        """Which keys have reached the window."""
        self.connection.core.GetInputFocus().reply()  # all before it has come
        found = []
        while event := self.connection.poll_for_event():
            if isinstance(event, xproto.KeyPressEvent):
                found.append(event.detail)
        return found


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of its own, without a session."""
    with _server() as name:
        yield name


@contextmanager
def _server() -> Iterator[str]:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


@pytest.fixture
def keys(qapp: QObject) -> Iterator[GlobalKeys]:
    keys = GlobalKeys()
    yield keys
    keys.close()


def test_ctrl_shift_f2_calls_while_another_program_has_the_focus(qtbot: QtBot, display: str, keys: GlobalKeys) -> None:
    other = OtherProgram(display)
    assert keys.start({"DISPLAY": display}) == ON
    pressed: list[str] = []
    keys.pressed.connect(pressed.append)
    other.press(CONTROL, SHIFT, F2)
    qtbot.waitUntil(lambda: pressed == ["next"], timeout=5000)
    other.press(CONTROL, SHIFT, F5)
    qtbot.waitUntil(lambda: pressed == ["next", "finish"], timeout=5000)
    assert not {F2, F5} & set(other.reached())


def test_no_other_key_reaches_the_counter_and_the_other_program_misses_none(
    qtbot: QtBot, display: str, keys: GlobalKeys
) -> None:
    other = OtherProgram(display)
    assert keys.start({"DISPLAY": display}) == ON
    came: list[Any] = []
    real = keys._connection.poll_for_event

    def poll() -> object:
        came.append(real())
        return came[-1]

    keys._connection.poll_for_event = poll
    other.press(A)
    other.press(F2)
    other.press(SHIFT, F5)
    other.press(CONTROL, SHIFT, F2)
    qtbot.waitUntil(lambda: any(isinstance(event, xproto.KeyReleaseEvent) for event in came), timeout=5000)
    details = {event.detail for event in came if isinstance(event, xproto.KeyPressEvent)}
    assert details == {F2}
    states = {event.state & CTRL_SHIFT for event in came if isinstance(event, xproto.KeyPressEvent)}
    assert states == {CTRL_SHIFT}
    assert other.reached().count(A) == 1


def test_locked_capitals_make_no_difference(qtbot: QtBot, display: str, keys: GlobalKeys) -> None:
    other = OtherProgram(display)
    assert keys.start({"DISPLAY": display}) == ON
    other.press(CAPITALS)
    with qtbot.waitSignal(keys.pressed, timeout=5000):
        other.press(CONTROL, SHIFT, F2)


def test_what_another_program_has_taken_is_told(display: str, keys: GlobalKeys, qapp: QObject) -> None:
    other = GlobalKeys()
    assert other.start({"DISPLAY": display}) == ON
    assert keys.start({"DISPLAY": display}) == TAKEN
    other.close()
    assert keys.start({"DISPLAY": display}) == ON


def test_a_visit_from_another_program(
    start: Callable[..., Robot], hall: Hall, display: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The counter as a process of its own: called, come and finished by keys that another window has the focus for."""
    hall.comes("pension-age")
    other = OtherProgram(display)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("XDG_SESSION_TYPE", "x11")
    monkeypatch.setenv("NOVBE_COUNTER_GLOBAL_KEYS", "yes")
    counter = start(hall, "--window", "4", "--staff", "Aysel")
    counter.sees("Next in line")
    other.press(CONTROL, SHIFT, F2)
    counter.sees("Since the call")
    other.press(CONTROL, SHIFT, F5)
    counter.sees("Service time")
    counter.sees_available("Finish service")
    other.press(CONTROL, SHIFT, F5)
    counter.sees("A001: the service is finished")
    assert kinds(hall) == ["called", "started", "finished"]
    assert not {F2, F5} & set(other.reached())
