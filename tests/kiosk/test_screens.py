"""A visitor at the real screen, with the real queue behind it."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer

from kiosk.patience import CHOOSING, TICKET
from shared.access import Access
from shared.domain.hours import local
from tests.kiosk import hall
from tests.kiosk.conftest import KioskWindow, OpenKiosk

PENSION, AGE = "Pensiya", "Yaşa görə pensiya"
ON, NONE = "Davam edin", "Heç biri aid deyil"
TAKE = (ON, NONE)
DONE, WRONG = "Hazırdır", "Səhv seçmişəm"
AREAS = "Hansı məsələ ilə gəlmisiniz?"
SERVICES = "Hansı xidmət lazımdır?"
WITHOUT_DOCUMENTS = "Pensiyamın məbləği"


def waiting(kiosk: KioskWindow) -> list[tuple[str, str, str]]:
    """Number, service and language of everybody in the store who waits."""
    visits = kiosk.access.read().waiting
    return [(visit.ticket.text, visit.turn.service, visit.ticket.language) for visit in visits]


class TestTheWay:
    def test_from_the_language_to_the_ticket(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Русский", "Пенсия", "Пенсия по возрасту")
        kiosk.sees("Понадобятся эти документы")
        kiosk.press("Продолжить", "Ничего из этого")
        kiosk.sees("A001")
        assert waiting(kiosk) == [("A001", "pension-age", "ru")]
        assert {"Вы в очереди", "Пенсия", "Пенсия по возрасту", "Перед вами никого нет"} <= set(kiosk.names())

    def test_a_service_without_documents_shows_no_list(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, WITHOUT_DOCUMENTS)
        kiosk.sees("Başqa məsələ əlavə edin")
        assert "Bu sənədlər lazım olacaq" not in kiosk.names()
        kiosk.press(*TAKE)
        kiosk.sees("A001")

    def test_whoever_is_not_sure_comes_to_the_reception(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("English", "I’m not sure")
        kiosk.sees("N001")
        assert waiting(kiosk) == [("N001", "reception", "en")]

    def test_whoever_reads_none_of_the_languages_too(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Başqa dil")
        kiosk.sees("N001")
        assert waiting(kiosk) == [("N001", "reception", "az")]

    def test_what_was_told_is_kept_with_the_ticket(self, open_kiosk: OpenKiosk) -> None:
        def busy(access: Access) -> None:
            for _ in range(4):
                access.queue.issue("pension-age")

        kiosk = open_kiosk(prepare=busy, windows=range(3, 4))
        kiosk.press("English", "Pensions", "Old-age pension", "Continue", "None of these")
        kiosk.sees("4 people ahead of you")
        ticket = kiosk.access.read().waiting[-1].ticket
        assert ticket.people_ahead == 4
        kiosk.sees(f"up to {ticket.high} min")  # too wide a range says nothing

    def test_done_leads_to_the_start_in_the_language_of_the_house(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Русский", "Пенсия", "Пенсия по возрасту", "Продолжить", "Ничего из этого", "Готово")
        kiosk.sees("Xoş gəlmisiniz")
        assert kiosk.language.property("code") == "az"

    def test_without_a_window_nothing_is_promised(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(windows=range(0))
        kiosk.press("English", "Pensions", "Old-age pension", "Continue", "None of these")
        kiosk.sees("No window serves this right now")

    def test_before_the_windows_open_it_is_said_when(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(windows=range(0), moment="2026-11-24T08:40+04:00")
        kiosk.press("Azərbaycan dili")
        kiosk.sees(PENSION)
        assert kiosk.described(PENSION) == "0 nəfər gözləyir, 09:00-dan"
        kiosk.press(PENSION, AGE, *TAKE)
        kiosk.sees("Pəncərələr 09:00-da açılır")


class TestBackAndOver:
    def test_back_and_start_over_are_on_every_page(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE)
        kiosk.sees(ON)
        kiosk.press("Geri")
        kiosk.sees(SERVICES)
        kiosk.press("Geri")
        kiosk.sees(AREAS)
        kiosk.press(PENSION, AGE, "Əvvəldən")
        kiosk.sees("Xoş gəlmisiniz")

    def test_the_language_changes_and_the_place_stays(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE, "Русский язык")
        kiosk.sees("Понадобятся эти документы")
        kiosk.sees("Удостоверение личности")

    def test_services_come_in_pages_and_the_page_is_found_again(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION)
        kiosk.sees("Səhifə 1 / 2")
        assert not kiosk.available("Əvvəlki")
        kiosk.press("Daha 7")
        kiosk.sees("Səhifə 2 / 2")
        assert not kiosk.available("Davamı")
        kiosk.press("Pensiyam gəlməyib", "Geri")
        kiosk.sees("Səhifə 2 / 2")

    def test_a_ticket_can_be_given_up(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE, *TAKE)
        kiosk.sees("A001")
        assert not kiosk.available("Geri")
        kiosk.press(WRONG)
        kiosk.sees("A001 nömrəsi ləğv edildi. Yenidən seçin.")
        assert waiting(kiosk) == []
        kiosk.press(PENSION)
        kiosk.sees(SERVICES)

    def test_a_ticket_that_is_being_served_cannot(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE, *TAKE)
        kiosk.sees("A001")
        kiosk.access.queue.call_next(3)
        kiosk.access.queue.start(3)
        kiosk.press(WRONG)
        kiosk.sees("Bu nömrəni artıq ləğv etmək olmur")
        kiosk.press("Aydındır")
        assert kiosk.screen == "ticket"


class TestClosed:
    def test_a_closed_area_says_why_and_until_when(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(centre=hall.with_hours_of(hall.dost(), "L", "10:00"))
        kiosk.press("Azərbaycan dili")
        kiosk.sees("Özünüməşğulluq proqramı")
        assert not kiosk.available("Özünüməşğulluq proqramı")
        assert kiosk.described("Özünüməşğulluq proqramı") == "Bu gün bağlıdır. Sabah 08:30-dan açıqdır"

    def test_after_hours_the_whole_kiosk_says_so_in_all_languages(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(windows=range(0), moment="2026-11-27T18:00+04:00")
        kiosk.sees("Bu gün bağlıdır")
        assert {
            "Bazar ertəsi 08:30-dan açıqdır",
            "Откроется в понедельник в 08:30",
            "Opens on Monday at 08:30",
        } <= set(kiosk.names())

    def test_a_pause_comes_and_goes(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION)
        kiosk.sees(SERVICES)
        kiosk.access.queue.pause_day("power")
        kiosk.sees("Elektrik enerjisi kəsilib")
        kiosk.access.queue.resume_day()
        kiosk.sees(SERVICES)

    def test_a_ticket_in_hand_stays_when_the_day_is_paused(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE, *TAKE)
        kiosk.sees("A001")
        kiosk.access.queue.pause_day("power")
        kiosk.press(DONE)
        kiosk.sees("Elektrik enerjisi kəsilib")

    def test_the_last_ticket_went_to_another_meanwhile(self, open_kiosk: OpenKiosk) -> None:
        centre = hall.dost()
        limited = (replace(one, daily_limit=1) if one.code == "pension-age" else one for one in centre.services)
        kiosk = open_kiosk(centre=replace(centre, services=tuple(limited)))
        kiosk.press("Azərbaycan dili", PENSION, AGE)
        kiosk.sees(ON)
        kiosk.access.queue.issue("pension-age")
        kiosk.press(*TAKE)
        kiosk.sees("Bu gün üçün talon qalmayıb.")
        kiosk.press("Başqa xidmət seçin")
        kiosk.sees(SERVICES)
        kiosk.qtbot.waitUntil(lambda: not kiosk.available(AGE))
        assert kiosk.described(AGE) == "Bu gün üçün talon qalmayıb. Sabah 08:30-dan açıqdır"

    def test_another_centre_file_shows_by_itself(self, open_kiosk: OpenKiosk) -> None:
        from shared.store.centre import apply_centre

        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili")
        kiosk.sees(PENSION)
        centre = hall.dost()
        renamed = (
            replace(one, name={**one.name, "az": "Pensiyalar"}) if one.letter == "A" else one for one in centre.areas
        )
        apply_centre(kiosk.access.store, replace(centre, areas=tuple(renamed)), hall.morning())
        kiosk.sees("Pensiyalar")


class TestTime:
    def test_whoever_stands_still_is_asked_and_may_stay(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION)
        kiosk.sees(SERVICES)
        kiosk.seconds_pass(CHOOSING.quiet)
        kiosk.sees("Sizə daha çox vaxt lazımdır?")
        kiosk.press("Bəli, davam edirəm")
        assert kiosk.screen == "services"
        kiosk.seconds_pass(CHOOSING.quiet + CHOOSING.warning)
        kiosk.sees("Xoş gəlmisiniz")

    def test_whoever_has_finished_may_say_so(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili")
        kiosk.sees(AREAS)
        kiosk.seconds_pass(CHOOSING.quiet)
        kiosk.press("Xeyr, bitirin")
        kiosk.sees("Xoş gəlmisiniz")

    def test_the_ticket_counts_down_and_can_be_kept(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE, *TAKE)
        kiosk.sees("A001")
        kiosk.seconds_pass(TICKET.quiet)
        assert kiosk.screen == "ticket"
        kiosk.seconds_pass(CHOOSING.quiet - TICKET.quiet)
        kiosk.sees("Ekran 30 saniyəyə növbəti ziyarətçi üçün açılacaq")
        kiosk.press("Ekranda qalsın")
        kiosk.seconds_pass(CHOOSING.quiet - 1)
        assert kiosk.screen == "ticket"
        kiosk.seconds_pass(CHOOSING.warning + 1)
        kiosk.sees("Xoş gəlmisiniz")

    def test_time_really_passes(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        assert not kiosk.kiosk._second.isActive()  # nothing runs while nobody is there
        kiosk.press("Azərbaycan dili")
        kiosk.sees(AREAS)
        kiosk.qtbot.waitUntil(lambda: kiosk.kiosk._visit.quiet > 0)

    def test_time_passes_for_whoever_stands_still_however_lively_the_queue_is(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili")
        kiosk.sees(AREAS)
        outlook = kiosk.kiosk._outlook
        assert outlook
        lively = QTimer(interval=50)
        lively.timeout.connect(lambda: kiosk.kiosk.see(outlook))
        lively.start()
        kiosk.qtbot.waitUntil(lambda: kiosk.kiosk._visit.quiet > 1)
        lively.stop()

    def test_a_message_can_be_read_in_another_language(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE, *TAKE)
        kiosk.sees("A001")
        kiosk.access.queue.call_next(3)
        kiosk.access.queue.start(3)
        kiosk.press(WRONG)
        kiosk.sees("Bu nömrəni artıq ləğv etmək olmur")
        kiosk.press("Русский язык")
        kiosk.sees("Этот номер уже нельзя отменить")


class TestHands:
    def test_a_second_press_within_half_a_second_is_ignored(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(guard=60)
        kiosk.press("Azərbaycan dili", PENSION)
        kiosk.sees(AREAS)
        assert kiosk.screen == "areas"
        kiosk.kiosk._guard = 0
        kiosk.press(PENSION)
        kiosk.sees(SERVICES)

    def test_everything_can_be_done_with_keys(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.sees("Azərbaycan dili")
        assert kiosk.focused() == ""
        kiosk.key(Qt.Key.Key_Down)
        assert kiosk.focused() == "Azərbaycan dili"
        kiosk.key(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
        kiosk.sees(AREAS)
        self.go_to(kiosk, PENSION)
        kiosk.key(Qt.Key.Key_Return)
        kiosk.sees(SERVICES)
        kiosk.key(Qt.Key.Key_Tab, Qt.Key.Key_Space)
        kiosk.sees(ON)
        kiosk.key(Qt.Key.Key_Escape)
        kiosk.sees(SERVICES)
        kiosk.key(Qt.Key.Key_Tab, Qt.Key.Key_Space)
        for name in TAKE:
            kiosk.sees(name)
            self.go_to(kiosk, name)
            kiosk.key(Qt.Key.Key_Space)
        kiosk.sees("A001")

    def go_to(self, kiosk: KioskWindow, name: str) -> None:
        """Moves the focus to a control, at most around the whole page."""
        for _ in range(30):
            if kiosk.focused() == name:
                return
            kiosk.key(Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} cannot be reached")

    def test_a_finger_leaves_no_ring_behind(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, "Geri")
        kiosk.sees(AREAS)
        assert kiosk.focused() == ""

    def test_nothing_but_the_question_can_be_reached_below_it(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili")
        kiosk.sees(PENSION)
        kiosk.seconds_pass(CHOOSING.quiet)
        reached = set()
        for _ in range(12):
            kiosk.key(Qt.Key.Key_Tab)
            reached.add(kiosk.focused())
        dock = {"Geri", "Əvvəldən", "Azərbaycan dili", "Русский язык", "English", "Əlçatanlıq", "Kömək"}
        assert reached == dock | {"Bəli, davam edirəm", "Xeyr, bitirin"}


class TestWaits:
    def test_tiles_follow_the_queue_and_keep_their_place(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(windows=range(3, 4))
        kiosk.press("Azərbaycan dili")
        kiosk.sees(PENSION)
        resets: list[Any] = []
        kiosk.kiosk.property("areas").modelReset.connect(lambda: resets.append(1))
        for _ in range(3):
            kiosk.access.queue.issue("pension-age")
        kiosk.qtbot.waitUntil(lambda: "3 nəfər gözləyir" in kiosk.described(PENSION))
        assert resets == []

    def test_the_clock_is_the_stores(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.sees("24 noyabr, çərşənbə axşamı")
        view = kiosk.access.read()
        shown = datetime.strptime(kiosk.kiosk.property("head")["clock"], "%H:%M").time()
        assert abs(local(view.centre, view.at).minute - shown.minute) <= 1


class TestAnotherFile:
    def test_what_was_chosen_and_is_taken_away_leads_to_the_start(self, open_kiosk: OpenKiosk) -> None:
        from shared.store.centre import apply_centre

        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE)
        kiosk.sees(ON)
        centre = hall.dost()
        left = tuple(one for one in centre.services if one.code != "pension-age")
        apply_centre(kiosk.access.store, replace(centre, services=left), hall.morning())
        kiosk.sees("Xoş gəlmisiniz")
