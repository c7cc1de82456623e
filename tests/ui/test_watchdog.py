"""systemd is told that an app is on the screen, and again and again that it is not stuck."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shared.ui.watchdog import Watchdog


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    """The service manager's end of the line."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(tmp_path / "notify"))
        line.settimeout(10)
        yield line


def waits(manager: socket.socket) -> str:
    """What has been said by now; nothing if there was nothing."""
    manager.setblocking(False)
    try:
        return manager.recv(64).decode()
    except BlockingIOError:
        return ""


def test_an_app_on_the_screen_says_so_and_then_that_it_lives(qtbot: QtBot, manager: socket.socket) -> None:
    environ = {"NOTIFY_SOCKET": manager.getsockname(), "WATCHDOG_USEC": "100000", "WATCHDOG_PID": "1"}
    watchdog = Watchdog(environ=environ)
    assert waits(manager) == "", "there is no screen yet"
    watchdog.start()
    assert waits(manager) == "READY=1"
    for _ in range(3):
        qtbot.waitUntil(lambda: waits(manager) == "WATCHDOG=1", timeout=2_000)


def test_twice_in_the_time_that_is_given(manager: socket.socket) -> None:
    watchdog = Watchdog(environ={"NOTIFY_SOCKET": manager.getsockname(), "WATCHDOG_USEC": "30000000"})
    assert watchdog._timer.interval() == 15_000


def test_a_unit_without_a_watchdog_hears_once(qtbot: QtBot, manager: socket.socket) -> None:
    watchdog = Watchdog(environ={"NOTIFY_SOCKET": manager.getsockname()})
    watchdog.start()
    assert waits(manager) == "READY=1"
    assert not watchdog._timer.isActive()


def test_an_abstract_address(qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind("\0novbe-test-watchdog")
        Watchdog(environ={"NOTIFY_SOCKET": "@novbe-test-watchdog"}).start()
        assert waits(line) == "READY=1"


@pytest.mark.parametrize("environ", [{}, {"NOTIFY_SOCKET": "/nowhere/notify", "WATCHDOG_USEC": "100000"}])
def test_without_a_service_manager_nothing_happens(qtbot: QtBot, environ: dict[str, str]) -> None:
    Watchdog(environ=environ).start()
