"""A machine that nobody watches: it is killed and comes back, tells systemd that it lives, is left by a PIN only."""

import signal
import socket
from pathlib import Path

import pytest

from shared.access import Access
from shared.store.checking import check
from tests.kiosk import hall
from tests.kiosk.robot import KioskProcess, kiosk
from tests.kiosk.test_app import TAKE, running_hall, wait_for
from tests.kiosk.test_exit import PIN, PIN_HASH
from tests.printing.fake_printer import FakePrinter, Mode

LATER = "2026-11-24T10:26+04:00"
SIZE = ("--size", "540x960")


def kill(robot: KioskProcess) -> None:
    """As a power cut does it."""
    robot.process.kill()
    assert robot.process.wait(timeout=30) == -signal.SIGKILL
    for stream in (robot.process.stdin, robot.process.stdout):
        assert stream
        stream.close()


def unprinted(url: str) -> list[tuple[str, str | None]]:
    """What the staff see of it when they look again."""
    access = Access(url, None, hall.morning(LATER))
    try:
        return [(ticket.text, ticket.printed) for ticket in access.read().unprinted]
    finally:
        access.close()


@pytest.mark.parametrize(("mode", "came_out"), [("silent", 0), ("no-fence", 1)])
def test_killed_between_ticket_and_answer_nothing_is_lost(store_url: str, mode: Mode, came_out: int) -> None:
    with FakePrinter(mode) as printer, running_hall(store_url) as access:
        environment = hall.environment(store_url, NOVBE_PRINTER=f"tcp://127.0.0.1:{printer.port}")
        robot = KioskProcess(environment, *SIZE)
        robot.press(*TAKE)
        robot.wait("A002")
        printer.wait_for_pages(came_out)
        kill(robot)
        assert access.read().open_visits[-1].ticket.printed == "printing"
        assert unprinted(store_url) == [("A002", "printing")]

        printer.mode = "normal"
        with kiosk(environment, *SIZE) as again:
            again.press(*TAKE)
            again.wait("A003")
            printer.wait_for_pages(came_out + 1)
            wait_for(lambda: access.read().open_visits[-1].ticket.printed == "printed")
        assert unprinted(store_url) == [("A002", "printing")], "nothing is printed again by itself"
        assert [visit.ticket.text for visit in access.read().open_visits] == ["A001", "A002", "A003"]
        assert check(access.store, access.centre).faults == ()


def test_killed_on_the_way_leaves_no_half_ticket(sqlite_url: str) -> None:
    with running_hall(sqlite_url) as access:
        robot = KioskProcess(hall.environment(sqlite_url), *SIZE)
        robot.press(*TAKE[:-1])
        robot.wait(TAKE[-1])
        kill(robot)
        assert [visit.ticket.text for visit in access.read().open_visits] == ["A001"]
        assert unprinted(sqlite_url) == []
        with kiosk(hall.environment(sqlite_url), *SIZE) as again:
            again.press(*TAKE)
            again.wait("A002")


def test_systemd_hears_that_it_is_on_the_screen_and_alive(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(20)
        environment = hall.environment(hall.sqlite_url(tmp_path))
        environment |= {"NOTIFY_SOCKET": manager.getsockname(), "WATCHDOG_USEC": "200000"}
        with kiosk(environment, *SIZE):
            assert [manager.recv(64) for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]


class TestTheWayOut:
    def test_is_the_pin(self, tmp_path: Path) -> None:
        environment = hall.environment(hall.sqlite_url(tmp_path), NOVBE_KIOSK_PIN=PIN_HASH)
        with kiosk(environment, *SIZE) as robot:
            robot.key("Ctrl+Alt+Shift+Q")
            robot.wait("Əməkdaşlar üçün")
            robot.press("1", "1", "OK")
            robot.wait("PIN düzgün deyil")
            robot.wait("0 rəqəm yazılıb")
            robot.press(*PIN, "OK")
            assert robot.process.wait(timeout=30) == 0

    def test_is_not_there_without_one(self, tmp_path: Path) -> None:
        with kiosk(hall.environment(hall.sqlite_url(tmp_path)), *SIZE) as robot:
            robot.wait("Köşk hazırda işləmir")
            robot.key("Ctrl+Alt+Shift+Q", "Ctrl+Q", "Alt+F4", "Escape")
            assert "Əməkdaşlar üçün: PIN kod" not in robot.names()

    def test_closes_again_and_the_visitor_goes_on(self, sqlite_url: str) -> None:
        with running_hall(sqlite_url) as access:
            environment = hall.environment(sqlite_url, NOVBE_KIOSK_PIN=PIN_HASH)
            with kiosk(environment, *SIZE) as robot:
                robot.press(*TAKE[:2])
                robot.wait(TAKE[2])
                robot.key("Ctrl+Alt+Shift+Q")
                robot.press("Bağlayın")
                robot.press(*TAKE[2:])
                robot.wait("A002")
            assert [visit.ticket.text for visit in access.read().open_visits] == ["A001", "A002"]
