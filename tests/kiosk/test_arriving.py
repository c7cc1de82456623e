"""Appointments are checked in, one's own ticket is scanned; a scanner types like a keyboard."""

from datetime import datetime
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from kiosk.finding import Typed
from kiosk.keys import Keys
from kiosk.step import Step
from kiosk.visit import Visit
from shared.access import Access
from shared.domain.appointment import Appointment
from tests.kiosk import hall
from tests.kiosk.conftest import KioskWindow, OpenKiosk
from tests.kiosk.test_paper import tcp
from tests.kiosk.test_screens import AGE, AREAS, DONE, PENSION, TAKE, waiting
from tests.kiosk.test_visit import TICKET_A042, WELCOME
from tests.printing.fake_printer import FakePrinter

SIZE = (1080, 1920)
APPOINTMENT = "Əvvəlcədən yazılmışam"


def at(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp() * 1000)


def booked(access: Access) -> None:
    access.appointments.book(
        [
            Appointment("EARLY-1", "pension-age", at("2026-11-24T11:30+04:00"), "az"),
            Appointment("NOW-1", "pension-age", at("2026-11-24T10:25+04:00"), "ru"),
            Appointment("LATE-1", "pension-age", at("2026-11-24T09:00+04:00"), "az"),
            Appointment("OTHER-1", "pension-age", at("2026-11-26T09:40+04:00"), "az"),
            Appointment("GONE-1", "pension-age", at("2026-11-24T11:00+04:00"), "az"),
        ]
    )
    access.appointments.cancel("GONE-1")


class TestCheckIn:
    def test_a_code_is_typed_on_the_keyboard(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=SIZE, prepare=booked)
        kiosk.press("Azərbaycan dili", APPOINTMENT, "N", "O", "W", "Defis", "1", "Təsdiqləyin")
        kiosk.sees("A001")
        kiosk.sees("Saat 10:25 üçün qəbulunuz təsdiqləndi.")
        assert waiting(kiosk) == [("A001", "pension-age", "az")]

    def test_a_code_is_scanned_on_the_first_screen_in_the_language_of_the_booking(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(prepare=booked)
        kiosk.sees("Azərbaycan dili")
        kiosk.scan("now-1")
        kiosk.sees("Ваша запись на 10:25 подтверждена.")
        kiosk.sees("A001")

    @pytest.mark.parametrize(
        ("code", "said"),
        [
            ("EARLY-1", "You are early. You will be called from 11:20 on."),
            ("LATE-1", "Your appointment was at 09:00. You are in the queue as of now."),
        ],
    )
    def test_early_and_late_get_a_ticket_and_a_word(self, open_kiosk: OpenKiosk, code: str, said: str) -> None:
        kiosk = open_kiosk(prepare=booked)
        kiosk.press("English")
        kiosk.sees("I have an appointment")
        kiosk.scan(code)
        kiosk.sees("A001")
        kiosk.sees(said)

    @pytest.mark.parametrize(
        ("code", "title", "text"),
        [
            ("OTHER-1", "Your appointment is on another day", "It is on 26 November at 09:40."),
            ("GONE-1", "This appointment was cancelled", "or ask at the reception desk"),
            ("NOBODY-1", "This code is not known here", "Please check the code"),
        ],
    )
    def test_what_cannot_be_checked_in_has_its_reason(
        self, open_kiosk: OpenKiosk, code: str, title: str, text: str
    ) -> None:
        kiosk = open_kiosk(prepare=booked, size=SIZE)
        kiosk.press("English", "I have an appointment")
        kiosk.type(code)
        kiosk.press("Confirm")
        kiosk.sees(title)
        kiosk.sees(text)
        kiosk.press("OK, understood")
        kiosk.sees("Enter the code of your appointment")
        assert kiosk.kiosk.property("finding")["text"] == code, "it can be corrected"
        assert waiting(kiosk) == []

    def test_a_second_time_it_names_its_number(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(prepare=booked)
        kiosk.press("English")
        kiosk.sees("I have an appointment")
        kiosk.scan("NOW-1")
        kiosk.press("Done")
        kiosk.sees("Azərbaycan dili")
        kiosk.scan("NOW-1")
        kiosk.sees("Gəlişiniz artıq təsdiqlənib")
        kiosk.sees("Bu qəbulun nömrəsi: A001.")

    def test_a_scan_while_typing_a_word_leaves_the_word_alone(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(prepare=booked, size=SIZE)
        kiosk.press("English", "Search for a service", "P", "E")
        kiosk.scan("😀garbage that nobody knows 12")
        assert kiosk.screen == "find"
        assert kiosk.kiosk.property("finding")["text"] == "pe"


class TestOwnTicket:
    def scanned(self, open_kiosk: OpenKiosk, **options: object) -> KioskWindow:
        def waits(access: Access) -> None:
            access.queue.issue("pension-age", language="en")
            access.queue.issue("pension-age", language="en")

        kiosk = open_kiosk(prepare=waits, windows=range(3, 4), **options)
        kiosk.sees("English")
        token = kiosk.access.read().waiting[1].ticket.token
        kiosk.scan(f"NOVBE:{token}")
        kiosk.sees("A002")
        return kiosk

    def test_it_shows_its_place_in_its_own_language(self, open_kiosk: OpenKiosk) -> None:
        kiosk = self.scanned(open_kiosk)
        kiosk.sees("1 person ahead of you" if "1 person ahead of you" in kiosk.names() else "1 people ahead of you")
        kiosk.sees("Estimated wait:")
        kiosk.press("Done")
        kiosk.sees("Xoş gəlmisiniz")

    def test_a_copy_can_be_printed(self, open_kiosk: OpenKiosk) -> None:
        with FakePrinter() as printer:
            kiosk = self.scanned(open_kiosk, device=tcp(printer))
            kiosk.press("Print again")
            kiosk.sees("Please take your paper ticket")
            assert len(printer.wait_for_pages(1)) == 1
            assert len(waiting(kiosk)) == 2

    def test_the_queue_is_left_after_a_question(self, open_kiosk: OpenKiosk) -> None:
        kiosk = self.scanned(open_kiosk)
        kiosk.press("Leave the queue")
        kiosk.sees("Leave the queue?")
        kiosk.press("No, I will wait", "Leave the queue", "Yes, leave the queue")
        kiosk.sees("This number has been given up")
        assert [number for number, _, _ in waiting(kiosk)] == ["A001"]

    def test_who_has_been_called_is_sent_to_the_window(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(prepare=lambda access: access.queue.issue("pension-age", language="az"))
        kiosk.sees("Azərbaycan dili")
        token = kiosk.access.read().waiting[0].ticket.token
        kiosk.access.queue.call_next(3)
        kiosk.scan(token)
        kiosk.sees("3-cü pəncərəyə yaxınlaşın.")

    def test_a_ticket_of_another_day_is_told(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.sees("Azərbaycan dili")
        kiosk.scan("NOVBE:" + "A2B3" * 6 + "AB")
        kiosk.sees("Bu talon bugünkü deyil")
        kiosk.press("Aydındır")
        kiosk.sees("Xoş gəlmisiniz")

    def test_one_of_an_earlier_day_that_was_not_served_is_as_good_as_a_come_back_slip(
        self, open_kiosk: OpenKiosk, tmp_path: Path
    ) -> None:
        url = hall.sqlite_url(tmp_path)
        yesterday = hall.set_up(url, hall.dost(), hall.morning("2026-11-23T16:00:00+04:00"))
        left = yesterday.queue.issue("pension-age", language="ru").ticket
        yesterday.queue.close_day()
        yesterday.close()
        kiosk = open_kiosk(url=url)
        kiosk.sees("Azərbaycan dili")
        kiosk.scan(f"NOVBE:{left.token}")
        kiosk.sees("A001")
        assert waiting(kiosk) == [("A001", "pension-age", "ru")]
        assert kiosk.access.read().waiting[0].ticket.came_back == left.id

    def test_after_the_hours_it_can_still_be_seen(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(moment="2026-11-24T17:29:57+04:00", prepare=lambda access: access.queue.issue("pension-age"))
        kiosk.sees("Bu gün bağlıdır")
        kiosk.scan(kiosk.access.read().waiting[0].ticket.token)
        kiosk.sees("A001")


class TestGarbage:
    @pytest.mark.parametrize("garbage", ["%%%%%%%%", "😀😀😀😀", "'; DROP TABLE--", "9" * 400, "http://example.az/"])
    def test_on_the_first_screen_it_is_told_and_nothing_happens(self, open_kiosk: OpenKiosk, garbage: str) -> None:
        kiosk = open_kiosk()
        kiosk.sees("Azərbaycan dili")
        kiosk.scan(garbage)
        kiosk.sees("Bu kod tanınmadı")
        kiosk.press("Aydındır", "Geri")
        kiosk.sees("Xoş gəlmisiniz")
        assert waiting(kiosk) == []

    def test_whoever_is_choosing_is_not_disturbed(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION)
        kiosk.sees(AGE)
        kiosk.scan("%%%%%%%%")
        kiosk.press(AGE, *TAKE)
        kiosk.sees("A001")
        kiosk.scan("NOVBE:" + "A2B3" * 6 + "AB")
        kiosk.press(DONE)
        kiosk.sees("Xoş gəlmisiniz")

    def test_five_hundred_taps_in_a_row(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=SIZE)
        kiosk.press("Azərbaycan dili")
        kiosk.sees(AREAS)
        keys = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Right)
        for number in range(500):
            kiosk.key(keys[number * number % len(keys)])
        kiosk.qtbot.waitUntil(lambda: not kiosk.kiosk._visit.busy)
        texts = [text for text, _, _ in waiting(kiosk)]
        assert len(texts) == len(set(texts))
        kiosk.kiosk.finish()
        kiosk.sees("Xoş gəlmisiniz")


class Line:
    """A line that a keyboard writes into."""

    def __init__(self) -> None:
        self.typed: Typed | None = Typed()
        self.said: list[str] = []

    def write(self, typed: Typed) -> None:
        self.typed = typed

    def submit(self) -> None:
        self.said.append("submit")

    def scanned(self, text: str) -> None:
        self.said.append(text)


def press(keys: Keys, text: str) -> None:
    for letter in text:
        keys.press(Qt.Key.Key_unknown, letter)


class TestKeys:
    def keyboard(self, seconds: float) -> tuple[Line, Keys]:
        """So many seconds from key to key."""
        line, now = Line(), count()
        return line, Keys(line, lambda: next(now) * seconds)

    def test_a_hand_types_and_enters(self) -> None:
        line, keys = self.keyboard(0.3)
        press(keys, "now-1")
        assert line.typed == Typed("now-1")
        assert keys.press(Qt.Key.Key_Return, "\r")
        assert line.said == ["submit"]

    def test_a_scanner_is_faster(self) -> None:
        line, keys = self.keyboard(0.005)
        line.typed = Typed("pen")
        press(keys, "NOW-1")
        assert keys.press(Qt.Key.Key_Return, "\r")
        assert (line.typed, line.said) == (Typed("pen"), ["NOW-1"])

    def test_a_busy_kiosk_does_not_tear_a_scanned_line(self) -> None:
        """It sees the keys half a second apart; the scanner has pressed them 5 ms apart."""
        line, keys = self.keyboard(0.5)
        for number, letter in enumerate("NOW-1"):
            keys.press(Qt.Key.Key_unknown, letter, 100 + 0.005 * number)
        keys.press(Qt.Key.Key_Return, "\r", 100.025)
        assert line.said == ["NOW-1"]

    def test_a_hand_is_slow_by_the_keyboards_own_clock_too(self) -> None:
        line, keys = self.keyboard(0.5)
        for number, letter in enumerate("now-1"):
            keys.press(Qt.Key.Key_unknown, letter, 100 + 0.3 * number)
        keys.press(Qt.Key.Key_Return, "\r", 101.5)
        assert line.said == ["submit"]

    def test_enter_alone_belongs_to_what_has_the_focus(self) -> None:
        line, keys = self.keyboard(0.005)
        assert not keys.press(Qt.Key.Key_Return, "\r")
        assert not keys.press(Qt.Key.Key_Space, " ")
        assert not keys.press(Qt.Key.Key_Down, "")
        press(keys, "now-1")
        keys.press(Qt.Key.Key_Down, "")
        assert not keys.press(Qt.Key.Key_Return, "\r")
        assert line.said == []

    def test_without_a_line_only_scans_count(self) -> None:
        line, keys = self.keyboard(0.3)
        line.typed = None
        press(keys, "now-1")
        assert not keys.press(Qt.Key.Key_Return, "\r")
        assert not keys.press(Qt.Key.Key_Backspace, "\b")

    @given(st.lists(st.one_of(st.sampled_from(["\r", "\b", " ", "\x1b", ""]), st.text(max_size=3)), max_size=60))
    def test_whatever_comes_is_taken_without_harm(self, texts: list[str]) -> None:
        line, keys = self.keyboard(0.01)
        names = {"\r": Qt.Key.Key_Return, "\b": Qt.Key.Key_Backspace}
        for text in texts:
            keys.press(names.get(text, Qt.Key.Key_unknown), text)
        assert line.typed is not None
        assert line.typed.text.isprintable()


class TestVisit:
    def test_whoever_scans_first_hears_the_language_of_the_booking(self) -> None:
        scanned = WELCOME.scan_appointment("NOW-1", action="one")
        assert (scanned.step, scanned.busy, scanned.typed.text) == (Step.CODE, True, "NOW-1")
        assert scanned.issued(TICKET_A042, printing=True).language == "ru"

    def test_whoever_has_chosen_a_language_keeps_it(self) -> None:
        scanned = WELCOME.start("en").scan_appointment("NOW-1", action="one")
        assert scanned.issued(TICKET_A042, printing=True).language == "en"

    def test_a_ticket_in_hand_is_not_disturbed(self) -> None:
        taken = Visit("az", "ru", Step.TICKET, ticket=TICKET_A042)
        assert taken.scan_appointment("NOW-1", action="one") == taken
        assert taken.scan_ticket("A" * 26) == taken
        assert taken.scan_unknown() == taken
