"""What the staff know of a kiosk: that it is alive, and how its printers are."""

from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.heartbeat import ASK_MS, BEAT_MS, Heartbeat
from kiosk.taking import Papers
from shared.access import Access
from shared.printers import Printer
from shared.printing.printer import Device, device
from shared.ui.jobs import Jobs
from tests.kiosk import hall
from tests.kiosk.robot import kiosk
from tests.kiosk.test_app import TAKE, running_hall, wait_for
from tests.printing.fake_printer import FakePrinter


def tcp(printer: FakePrinter, *, status: bool = True) -> Device:
    found = device(Printer("tcp", host="127.0.0.1", port=printer.port, status=status))
    assert found
    return found


class Beating:
    """A heartbeat on a real store."""

    def __init__(self, qtbot: QtBot, access: Access, printer: Device | None, fallback: Device | None) -> None:
        self.qtbot = qtbot
        self.access = access
        self.jobs = Jobs()
        self.papers = Papers(access, self.jobs)
        self.papers.open_device(printer, fallback)
        self.heart = Heartbeat("Köşk 2", access, self.jobs, self.papers, lambda: "welcome")
        self.heart.start()

    def told(self) -> dict[str, Any]:
        """The state that the store knows."""
        found = {one.name: dict(one.state) for one in self.access.devices.all() if one.kind == "kiosk"}
        return found.get("Köşk 2", {})

    def until(self, known: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Waits until the store knows something."""

        def knows() -> None:
            told = self.told()
            assert told, "no beat yet"
            assert known(told), told

        self.qtbot.waitUntil(knows, timeout=10_000)
        return self.told()

    def close(self) -> None:
        self.papers.close()
        self.jobs.close()
        self.access.close()


Begin = Callable[..., Beating]


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path) -> Iterator[Begin]:
    beating: list[Beating] = []

    def begin(printer: Device | None = None, fallback: Device | None = None) -> Beating:
        access = hall.set_up(hall.sqlite_url(tmp_path), hall.dost(), hall.morning())
        beating.append(Beating(qtbot, access, printer, fallback))
        return beating[-1]

    yield begin
    for one in beating:
        one.close()


def test_a_kiosk_without_a_printer_is_alive(begin: Begin) -> None:
    told = begin().until(bool)
    assert told == {"screen": "welcome", "version": version("novbe"), "printer": None}


def test_an_empty_roll_is_known_before_a_visitor_comes(begin: Begin) -> None:
    with FakePrinter("paper-out") as printer:
        told = begin(tcp(printer)).until(lambda told: told["printer"]["cause"] == "paper_out")
        assert told["printer"] == {"outcome": None, "cause": "paper_out", "paper_low": False, "fallback": None}


def test_a_roll_that_ends_and_a_second_printer_are_known(begin: Begin) -> None:
    with FakePrinter("near-end") as first, FakePrinter("cover-open") as second:
        told = begin(tcp(first), tcp(second)).until(lambda told: bool(told["printer"]["paper_low"]))
        assert told["printer"]["fallback"] == {"cause": "cover_open", "paper_low": False}


def test_a_change_is_told_at_once(begin: Begin) -> None:
    with FakePrinter() as printer:
        beating = begin(tcp(printer))
        beating.until(lambda told: told["printer"]["cause"] == "none")
        printer.mode = "cover-open"
        beating.papers.ask()
        beating.until(lambda told: told["printer"]["cause"] == "cover_open")
        printer.mode = "normal"
        beating.papers.ask()
        beating.until(lambda told: told["printer"]["cause"] == "none")


def test_a_printer_that_cannot_answer_is_left_alone(begin: Begin) -> None:
    with FakePrinter() as printer:
        told = begin(tcp(printer, status=False)).until(bool)
        assert told["printer"] == {"outcome": None, "cause": None, "paper_low": None, "fallback": None}
        assert printer.connections == 0


def test_it_beats_twice_a_minute_and_asks_once(begin: Begin) -> None:
    beating = begin()
    timers = {timer.interval() for timer in (beating.heart._beats, beating.heart._asks) if timer.isActive()}
    assert timers == {BEAT_MS, ASK_MS} == {30_000, 20_000}
    first = beating.until(bool)
    assert first
    seen = beating.access.devices.all()[0].seen_at
    beating.heart._beats.timeout.emit()
    beating.qtbot.waitUntil(lambda: beating.access.devices.all()[0].seen_at > seen)


def test_a_lost_store_is_no_mistake_and_is_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = Jobs()
    url = hall.sqlite_url(tmp_path)
    access = Access(url, None, hall.morning())
    heart = Heartbeat("Köşk 2", access, jobs, Papers(access, jobs), lambda: "away")
    heart.start()
    qtbot.waitUntil(lambda: jobs.property("busy") == 0)
    hall.set_up(url, hall.dost(), hall.morning()).close()
    heart.beat()
    qtbot.waitUntil(lambda: bool(access.devices.all()))
    jobs.close()
    access.close()


def test_the_real_kiosk_beats_under_its_name(sqlite_url: str) -> None:
    with FakePrinter() as printer, running_hall(sqlite_url) as access:
        address = {"NOVBE_PRINTER": f"tcp://127.0.0.1:{printer.port}", "NOVBE_DEVICE": "Köşk 2"}
        with kiosk(hall.environment(sqlite_url, **address), "--size", "540x960") as robot:
            wait_for(lambda: [one.name for one in access.devices.all()] == ["Köşk 2"])
            robot.press(*TAKE)
            wait_for(lambda: access.devices.all()[0].state["printer"]["outcome"] == "printed")
