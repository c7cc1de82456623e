"""Reception on a real store: tickets are issued, found and put right, appointments checked in, help answered."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import cast

import pytest
from PySide6.QtCore import Qt

from counter import work
from shared.domain.appointment import Appointment
from shared.domain.coming_back import ComeBack
from shared.domain.staff import Role
from shared.printers import Printer
from tests.counter.conftest import Screen
from tests.counter.hall import MINUTE, Clock, Hall, kinds
from tests.printing.fake_printer import FakePrinter, read_codes

Sit = Callable[..., Screen]
Key = Qt.Key
DAY = 24 * 60 * MINUTE
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def deliberate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two presses in a row are meant, however fast the test is."""
    monkeypatch.setattr(work, "GUARD_SECONDS", 0)


@pytest.fixture
def front(sit: Sit, hall: Hall) -> Screen:
    """Zəhra works at reception, at window 1."""
    return sits_down(sit, hall)


def sits_down(sit: Sit, hall: Hall) -> Screen:
    hall.access.appointments.book([Appointment("K7Q4M", "pension-age", hall.view().at + 10 * MINUTE, "az")])
    desk = sit(1, "Zəhra")
    desk.appoint(Role.RECEPTION)
    desk.sees("Today’s appointments")
    desk.sees("Find a ticket")
    desk.qtbot.waitUntil(lambda: "K7Q4M has come" in desk.names(), timeout=5000)
    return desk


def find(front: Screen, number: str) -> None:
    """Types a number into the search, as a scanner would: whatever has the focus."""
    front.key(Key.Key_F, CTRL)
    front.types(number)
    front.key(Key.Key_Return)


def test_a_ticket_is_issued_with_the_keys_alone(front: Screen, hall: Hall) -> None:
    front.key(Key.Key_K, CTRL)
    front.types("old-age")
    front.key(Key.Key_Return)
    front.sees("Old-age pension")
    front.types("bank card")
    front.key(Key.Key_Return)
    front.key(Key.Key_Return, CTRL)
    front.sees("A001 has been issued")
    (visit,) = hall.view().waiting
    assert (visit.turn.service, visit.matters, visit.ticket.channel) == ("pension-age", ("card-change",), "reception")


def test_a_ticket_is_issued_with_the_mouse_for_a_class_a_need_and_a_language(front: Screen, hall: Hall) -> None:
    front.press("A, Pensions, 0, ≤ 5")
    front.press("A, Old-age pension, Pensions")
    front.press("Priority")
    front.press("Low desk")
    front.press("Русский")
    front.press("Issue a ticket")
    front.sees("A001 has been issued")
    (visit,) = hall.view().waiting
    assert (visit.ticket.priority, visit.ticket.needs, visit.ticket.language) == (
        "priority",
        frozenset({"low-desk"}),
        "ru",
    )


def test_nothing_is_issued_before_a_service_is_chosen(front: Screen, hall: Hall) -> None:
    front.key(Key.Key_Return, CTRL)
    front.sees("Please choose a service")
    assert not hall.view().waiting


def test_a_day_that_stands_is_told_and_only_slips_are_entered(front: Screen, hall: Hall) -> None:
    hall.queue.pause_day("power")
    front.sees("The day is paused since 10:00: Power cut")
    front.key(Key.Key_Return, CTRL)
    assert front.counter.reception.message == "The day is paused since 10:00: Power cut"
    front.press("Enter a slip written by hand")
    front.key(Key.Key_Return, CTRL)
    assert front.counter.reception.message == "Please choose a service"
    hall.queue.close_day()
    front.sees("The day is closed since 10:00")
    front.key(Key.Key_Return, CTRL)
    assert front.counter.reception.message.startswith("The day is closed since 10:00")


def test_a_slip_written_by_hand_is_entered_with_its_own_time(front: Screen, hall: Hall) -> None:
    front.press("Enter a slip written by hand")
    front.press("Number on the slip")
    front.types("Z014")
    front.press("Time on the slip")
    front.types("09:40")
    front.key(Key.Key_K, CTRL)
    front.types("old-age")
    front.key(Key.Key_Return)
    front.press("Enter the slip")
    front.sees("Z014 has been issued")
    (visit,) = hall.view().waiting
    assert hall.view().at - visit.turn.base >= 20 * MINUTE


def test_an_appointment_is_checked_in_by_the_button_or_by_its_code(front: Screen, hall: Hall) -> None:
    front.press("K7Q4M has come")
    front.sees("A001 has been issued")
    assert hall.view().waiting[0].ticket.slot_at is not None


def test_an_appointments_code_may_be_scanned(front: Screen, hall: Hall) -> None:
    find(front, "K7Q4M")
    front.sees("A001 has been issued")


def test_a_ticket_is_found_by_what_a_scanner_types_and_shows_its_time_line(front: Screen, hall: Hall) -> None:
    visit = hall.comes("pension-age")
    hall.queue.call_next(4, staff="Aysel")
    find(front, visit.ticket.token)
    front.sees("issued: Old-age pension")
    front.sees("called, Window 4, Aysel")


def test_a_scanner_is_heard_where_services_are_looked_for(front: Screen, hall: Hall) -> None:
    visit = hall.comes("pension-age")
    front.key(Key.Key_K, CTRL)
    front.types(f"NOVBE:{visit.ticket.token}")
    front.key(Key.Key_Return)
    front.sees("issued: Old-age pension")
    front.key(Key.Key_K, CTRL)
    front.types("k7q4m")
    front.key(Key.Key_Return)
    front.sees("A002 has been issued")


def test_what_is_no_service_and_no_code_stays_where_it_was_typed(front: Screen) -> None:
    front.key(Key.Key_K, CTRL)
    front.types("zzzzz")
    front.key(Key.Key_Return)
    assert front.counter.reception.property("form").property("catalogue").property("query") == "zzzzz"


def test_one_scan_follows_another(front: Screen, hall: Hall) -> None:
    first, second = hall.comes("pension-age"), hall.comes("card-change")
    find(front, first.ticket.token)
    front.sees("issued: Old-age pension")
    front.types(second.ticket.token)
    front.key(Key.Key_Return)
    front.sees("issued: Change of bank card")


def test_an_unknown_number_is_told(front: Screen, hall: Hall) -> None:
    find(front, "A077")
    front.sees("There is no ticket A077 today.")
    find(front, "NOSUCH9")
    front.sees("There is no ticket of today and no appointment with the code NOSUCH9.")


def test_an_appointment_of_another_day_is_told(front: Screen, hall: Hall) -> None:
    hall.access.appointments.book([Appointment("T0M0RR0W", "pension-age", hall.view().at + DAY, "az")])
    find(front, "T0M0RR0W")
    front.sees("The appointment T0M0RR0W is not for today but for 06.03.2026 at 10:00.")


def test_a_missed_call_is_put_back(front: Screen, hall: Hall) -> None:
    hall.comes()
    hall.queue.call_next(4, staff="Aysel")
    find(front, "A001")
    front.sees("called, Window 4, Aysel")
    assert front.description("Back in line") == "Only after a missed call"
    hall.queue.start(4)
    hall.queue.finish(4)


def test_a_pause_of_the_day_takes_nothing_from_the_time_for_a_missed_call(front: Screen, hall: Hall) -> None:
    clock = hall.clock
    assert isinstance(clock, Clock)
    hall.comes()
    hall.queue.call_next(4, staff="Aysel")
    clock.forward(2 * MINUTE)
    hall.queue.recall(4)
    clock.forward(2 * MINUTE)
    hall.queue.no_show(4)
    hall.queue.pause_day("evacuation")
    clock.forward(40 * MINUTE)
    hall.queue.resume_day()
    find(front, "A001")
    front.sees("did not come")
    front.qtbot.waitUntil(lambda: not front.counter.reception.actions["put_back"]["reason"], timeout=5000)
    front.key(Key.Key_B, CTRL)
    front.sees("put back into the queue")


def test_who_comes_too_late_for_an_appointment_is_told(front: Screen, hall: Hall) -> None:
    hall.access.appointments.book([Appointment("LATE40", "pension-age", hall.view().at - 40 * MINUTE, "az")])
    find(front, "LATE40")
    front.sees("A001 has been issued: too late for 09:20, so it counts from now")


def test_service_language_and_class_are_put_right(front: Screen, hall: Hall) -> None:
    hall.comes("pension-age")
    find(front, "A001")
    front.press("Service")
    front.sees("A001: another service")
    front.types("bank card")
    front.key(Key.Key_Return)
    front.sees("put right: Change of bank card, Zəhra")
    front.key(Key.Key_U, CTRL)
    front.sees("A001: another priority")
    front.key(Key.Key_Down)
    front.key(Key.Key_Down)
    front.press("Feels unwell")
    front.press("Put right")
    front.qtbot.waitUntil(lambda: hall.view().waiting[0].ticket.priority == "priority", timeout=5000)
    front.qtbot.waitUntil(lambda: not front.counter.reception.dialogs.name, timeout=5000)
    front.key(Key.Key_T, CTRL)
    front.sees("A001: another language")
    front.key(Key.Key_Down)
    front.key(Key.Key_Down)
    front.key(Key.Key_Return)
    front.qtbot.waitUntil(lambda: hall.view().waiting[0].ticket.language == "ru", timeout=5000)
    assert kinds(hall) == ["changed", "changed", "changed"]


def test_a_ticket_is_cancelled_after_a_question(front: Screen, hall: Hall) -> None:
    hall.comes()
    find(front, "A001")
    front.press("Cancel it")
    front.sees("Cancel A001?")
    front.press("Cancel the ticket")
    front.qtbot.waitUntil(lambda: not hall.view().waiting, timeout=5000)


def test_why_before_me_is_answered_without_the_class(front: Screen, hall: Hall) -> None:
    hall.comes("pension-age")
    hall.comes("pension-age", priority="priority")
    find(front, "A001")
    front.press("Why before me?")
    front.sees("A001 asks: why before me?")
    front.types("A002")
    front.key(Key.Key_Return)
    front.sees("By the rules of the centre A002 is counted from an earlier time than A001.")
    assert not any("Priority" in name and "A002" in name for name in front.names())


def test_a_copy_comes_out_of_the_printer(front: Screen, hall: Hall, tmp_path: Path) -> None:
    front.counter.papers.open(Printer("picture", path=tmp_path), Printer())
    hall.comes("pension-age")
    find(front, "A001")
    front.sees("Copy on paper")
    front.qtbot.waitUntil(lambda: front.description("Copy on paper") != "This desk has no printer", timeout=8000)
    front.press("Copy on paper")
    front.qtbot.waitUntil(lambda: any("copy" in file.name for file in tmp_path.iterdir()), timeout=8000)
    front.counter.papers.close()


def unserved(front: Screen, hall: Hall, *languages: str) -> list[ComeBack]:
    """So many wait in vain: the day closes, and reception knows their slips."""
    for language in languages:
        hall.comes("pension-age", language=language)
    hall.queue.close_day()
    front.sees("not served today")
    return list(hall.access.snapshot.come_backs())


def test_come_back_slips_come_out_of_the_printer_all_or_one(front: Screen, hall: Hall) -> None:
    with FakePrinter() as printer:
        front.counter.papers.open(Printer("tcp", host="127.0.0.1", port=printer.port), Printer())
        slips = unserved(front, hall, "az", "ru")
        front.press("Print all: Come-back slips")
        front.qtbot.waitUntil(lambda: len(printer.pages) == 2, timeout=8000)
        find(front, "A002")
        front.sees(f"Comes back with {slips[1].code}, by 13.03.2026")
        front.press("Come-back slip")
        front.qtbot.waitUntil(lambda: len(printer.pages) == 3, timeout=8000)
        front.key(Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
        front.qtbot.waitUntil(lambda: len(printer.pages) == 5, timeout=8000)
        codes = [slip.code for slip in (*slips, slips[1], *slips)]
        assert [read_codes(page) for page in printer.pages] == [[code] for code in codes]
        front.counter.papers.close()
    assert kinds(hall) == []


def test_without_a_printer_a_slip_can_be_written_down(front: Screen, hall: Hall) -> None:
    (slip,) = unserved(front, hall, "az")
    front.press("Print all: Come-back slips")
    front.sees("This desk has no printer")
    find(front, "A001")
    front.sees(slip.code)


@pytest.mark.parametrize("paper", ["slip", "ticket"])
def test_who_comes_back_gets_a_ticket_once(sit: Sit, hall: Hall, paper: str) -> None:
    token = hall.comes("card-change", language="ru").ticket.token
    hall.queue.close_day()
    code = hall.access.snapshot.come_backs()[0].code
    cast(Clock, hall.clock).forward(DAY)
    front = sits_down(sit, hall)
    scanned = code if paper == "slip" else f"NOVBE:{token}"
    find(front, scanned)
    front.sees("A001 has been issued")
    (visit,) = hall.view().waiting
    assert (visit.turn.service, visit.ticket.language, visit.ticket.channel) == ("card-change", "ru", "reception")
    assert visit.turn.base - visit.turn.sort_key == 60 * MINUTE
    find(front, scanned)
    front.sees("The come-back slip has been used already: ticket A001.")


def test_a_slip_that_is_unknown_or_too_late_is_told(sit: Sit, hall: Hall) -> None:
    hall.comes("card-change")
    hall.queue.close_day()
    code = hall.access.snapshot.come_backs()[0].code
    cast(Clock, hall.clock).forward(12 * DAY)
    front = sits_down(sit, hall)
    find(front, "gl-aaaa-aaaa")
    front.sees("There is no come-back slip with the code")
    find(front, code)
    front.sees("The slip was for a visit until 13.03.2026. Please take a new ticket.")


def test_a_kiosks_call_for_help_is_answered(front: Screen, hall: Hall) -> None:
    hall.queue.ask_help("kiosk-1")
    front.press("I am going there: Kiosk 1 calls for help")
    front.sees("Kiosk 1: Zəhra is on the way")
    assert not hall.view().help


def test_devices_tell_how_they_are(front: Screen, hall: Hall) -> None:
    hall.access.devices.beat("kiosk-2", "kiosk", {"printer": {"cause": "none", "paper_low": True}})
    hall.comes()
    front.sees("Kiosk 2: little paper")


def test_function_keys_lead_back_to_the_desk(front: Screen, hall: Hall) -> None:
    hall.comes("certificate-pension")
    front.qtbot.waitUntil(lambda: not front.counter.desk.actions["next"]["reason"], timeout=5000)
    front.key(Key.Key_F2)
    front.sees("Since the call")
    assert front.counter.frame.page == "desk"
    front.key(Key.Key_2, CTRL)
    front.sees("Today’s appointments")


def test_an_operator_has_no_reception(sit: Sit, hall: Hall) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits for this window")
    assert desk.counter.frame.pages == ["desk"]


def test_an_answer_that_was_overtaken_changes_nothing(
    front: Screen, hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ticket that was looked for first is found last: what is shown, and cancelled, is the second."""
    hall.comes()
    hall.comes()
    slow, found = Event(), hall.access.snapshot.visit

    def visit(letter: str, number: int) -> object:
        assert number != 1 or slow.wait(10)
        return found(letter, number)

    monkeypatch.setattr(hall.access.snapshot, "visit", visit)
    find(front, "A001")
    front.key(Key.Key_D, CTRL)
    front.sees("First find a ticket")
    find(front, "A002")
    front.qtbot.waitUntil(lambda: "A002" in front.names(), timeout=5000)
    slow.set()
    front.qtbot.waitUntil(lambda: not front.bench.jobs.busy, timeout=5000)
    front.key(Key.Key_D, CTRL)
    front.sees("Cancel A002?")
