"""Paper comes second: what the visitor sees when it does not come, and what is kept of it."""

from collections.abc import Callable
from typing import ClassVar

import pytest
from pytestqt.qtbot import QtBot

from kiosk.issued import Paper
from kiosk.taking import Papers
from shared.domain.errors import StoreUnavailable
from shared.domain.view import View
from shared.printers import Printer
from shared.printing.printer import Device, device
from shared.ui.jobs import Jobs
from tests.kiosk.conftest import KioskWindow, OpenKiosk
from tests.printing.fake_printer import FakePrinter, Mode, read_codes

TAKEN = "Kağız talonunuzu götürün"
KEPT = "Nömrəni saxladım"
ASKED = "Kağız talonunuz çıxdımı?"


def tcp(printer: FakePrinter, *, status: bool = True) -> Device:
    found = device(Printer("tcp", host="127.0.0.1", port=printer.port, status=status))
    assert found
    return found


def take(kiosk: KioskWindow) -> None:
    kiosk.press("Azərbaycan dili", "Pensiya", "Yaşa görə pensiya", "Davam edin", "Heç biri aid deyil")
    kiosk.sees("A001")


def kept(kiosk: KioskWindow) -> Callable[[str, str], None]:
    """Waits until the store knows what became of the paper."""

    def wait(result: str, cause: str) -> None:
        def known() -> None:
            events = kiosk.access.snapshot.events()
            data = [dict(event.data) for event in events if event.kind == "printed"]
            assert {"result": result, "cause": cause} in data, data

        kiosk.qtbot.waitUntil(known, timeout=15_000)

    return wait


def test_the_ticket_is_there_at_once_and_the_paper_follows(open_kiosk: OpenKiosk) -> None:
    with FakePrinter() as printer:
        kiosk = open_kiosk(device=tcp(printer))
        take(kiosk)
        kiosk.sees(TAKEN)
        [page] = printer.wait_for_pages(1)
        token = kiosk.access.read().open_visits[0].ticket.token
        assert read_codes(page) == [f"NOVBE:{token}"]
        kept(kiosk)("printed", "none")
        assert kiosk.access.read().unprinted == ()


@pytest.mark.parametrize(
    ("mode", "cause", "said"),
    [
        ("paper-out", "paper_out", "Kağız bitib, amma növbəniz qeydə alınıb"),
        ("cover-open", "cover_open", "Printerin qapağı açıqdır, amma növbəniz qeydə alınıb"),
        ("offline", "offline", "Printer cavab vermir, amma növbəniz qeydə alınıb"),
        ("silent", "silent", "Printer cavab vermir, amma növbəniz qeydə alınıb"),
    ],
)
def test_no_paper_has_a_cause_and_three_other_ways(open_kiosk: OpenKiosk, mode: Mode, cause: str, said: str) -> None:
    with FakePrinter(mode) as printer:
        kiosk = open_kiosk(device=tcp(printer))
        take(kiosk)
        kiosk.sees(said)
        ways = {"Kodun şəklini çəkin", "Nömrəni yadda saxlayın", "Və ya qəbul masasından kağız talon istəyin"}
        assert {"A001", *ways} <= set(kiosk.names())
        kept(kiosk)("not_sent", cause)
        assert [ticket.text for ticket in kiosk.access.read().unprinted] == ["A001"]
        kiosk.press(KEPT)
        kiosk.sees("Xoş gəlmisiniz")


def test_a_printer_that_is_off_is_told_too(open_kiosk: OpenKiosk) -> None:
    with FakePrinter() as printer:
        gone = tcp(printer)
    kiosk = open_kiosk(device=gone)
    take(kiosk)
    kiosk.sees("Printer cavab vermir, amma növbəniz qeydə alınıb")
    kept(kiosk)("not_sent", "refused")


def test_it_stays_until_it_is_pressed(open_kiosk: OpenKiosk) -> None:
    with FakePrinter("paper-out") as printer:
        kiosk = open_kiosk(device=tcp(printer))
        take(kiosk)
        kiosk.sees(KEPT)
        kiosk.seconds_pass(120)
        assert kiosk.screen == "no_paper"


def test_whoever_left_before_the_printer_answered_is_called_back(open_kiosk: OpenKiosk) -> None:
    with FakePrinter("silent") as printer:
        kiosk = open_kiosk(device=tcp(printer))
        kiosk.press("Русский", "Пенсия", "Пенсия по возрасту", "Продолжить", "Ничего из этого", "Готово")
        kiosk.sees("Xoş gəlmisiniz")
        kiosk.sees("Принтер не отвечает, но вы в очереди")
        assert "A001" in kiosk.names()


class TestUnknown:
    def test_yes_it_came_out(self, open_kiosk: OpenKiosk) -> None:
        with FakePrinter() as printer:
            kiosk = open_kiosk(device=tcp(printer, status=False))
            take(kiosk)
            kiosk.sees(ASKED)
            kept(kiosk)("unknown", "none")
            kiosk.press("Bəli, məndədir")
            kiosk.sees(TAKEN)
            kept(kiosk)("printed", "visitor")
            assert len(printer.wait_for_pages(1)) == 1

    def test_no_prints_a_copy(self, open_kiosk: OpenKiosk) -> None:
        with FakePrinter() as printer:
            kiosk = open_kiosk(device=tcp(printer, status=False))
            take(kiosk)
            kiosk.sees(ASKED)
            kiosk.press("Xeyr, yenidən çap edin")
            first, second = printer.wait_for_pages(2)
            assert read_codes(first) == read_codes(second)
            assert second.image().height > first.image().height, "the copy says so at its top"
            kiosk.sees(ASKED)


def test_without_a_printer_the_number_is_to_be_remembered(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    take(kiosk)
    kiosk.sees("Nömrənizi yadda saxlayın")


def test_what_became_of_the_paper_is_written_when_the_store_is_back(qtbot: QtBot) -> None:
    class Store:
        """A queue that is lost for a while."""

        lost = True
        written: ClassVar[list[tuple[int, str, str]]] = []

        @property
        def queue(self) -> "Store":
            if self.lost:
                raise StoreUnavailable("store_unavailable")
            return self

        @property
        def snapshot(self) -> "Store":
            return self.queue

        def printed(self, ticket: int, result: str, cause: str) -> None:
            self.written.append((ticket, result, cause))

        def read(self) -> View:
            raise StoreUnavailable("store_unavailable")

    store, jobs = Store(), Jobs()
    papers = Papers(store, jobs)
    papers.keep(7, Paper("not_sent", "paper_out"))
    qtbot.waitUntil(lambda: jobs.property("busy") == 0)
    store.lost = False
    papers.keep_again()
    qtbot.waitUntil(lambda: store.written == [(7, "not_sent", "paper_out")])
    jobs.close()
