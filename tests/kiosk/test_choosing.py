"""Finding a service by typing, the question for the priority, several matters, the same again, too late."""

from dataclasses import replace

from shared.access import Access
from tests.kiosk import hall
from tests.kiosk.conftest import KioskWindow, OpenKiosk
from tests.kiosk.test_paper import tcp
from tests.kiosk.test_screens import AGE, AREAS, DONE, NONE, ON, PENSION, SERVICES, TAKE, waiting
from tests.printing.fake_printer import FakePrinter

SEARCH = "Xidməti axtarın"
AGAIN = "Yenidən çap edilsin?"


def last(kiosk: KioskWindow) -> tuple[str, str | None]:
    visit = kiosk.access.read().waiting[-1]
    return visit.turn.service, visit.ticket.priority


class TestSearch:
    def test_a_service_is_found_by_its_letters(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=(1080, 1920))
        kiosk.press("Azərbaycan dili", SEARCH, "Y", "A", "Ş", "A")
        kiosk.sees(AGE)
        assert kiosk.described(AGE) == PENSION, "the area stands with it"
        kiosk.press(AGE, *TAKE)
        kiosk.sees("A001")
        assert last(kiosk) == ("pension-age", None)

    def test_a_real_keyboard_types_too(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=(1080, 1920))
        kiosk.press("English", "Search for a service")
        kiosk.type("wheelchair")
        kiosk.sees("Wheelchair")

    def test_letters_are_taken_back_and_cleared(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=(1080, 1920))
        kiosk.press("English", "Search for a service", "P", "E", "Space", "N", "Delete")
        kiosk.sees("Search for a service: pe ")
        kiosk.press("Clear")
        assert kiosk.kiosk.property("finding")["text"] == ""

    def test_nothing_found_leads_to_the_reception(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=(1080, 1920))
        kiosk.press("Azərbaycan dili", SEARCH)
        kiosk.type("qxqxqx")
        kiosk.sees("Heç nə tapılmadı")
        kiosk.press("Əmin deyiləm")
        kiosk.sees("N001")

    def test_before_typing_it_offers_what_is_most_asked_for(self, open_kiosk: OpenKiosk) -> None:
        def busy(access: Access) -> None:
            for service in ("wheelchair", "wheelchair", "pension-age"):
                access.queue.issue(service)

        kiosk = open_kiosk(size=(1080, 1920), prepare=busy)
        kiosk.press("English", "Search for a service")
        kiosk.sees("Most asked for today")
        kiosk.sees("Wheelchair")
        assert next(name for name in kiosk.names() if name in ("Wheelchair", "Old-age pension")) == "Wheelchair"

    def test_many_results_come_in_pages_and_a_letter_begins_anew(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=(1080, 1920))
        kiosk.press("English", "Search for a service", "P")
        kiosk.sees("Page 1 of")
        kiosk.kiosk.turn(2)
        kiosk.sees("Page 2 of")
        kiosk.press("E")
        kiosk.sees("Page 1 of")

    def test_the_language_changes_the_keys_and_keeps_the_word(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=(1080, 1920))
        kiosk.press("Azərbaycan dili", SEARCH, "P", "Русский язык", "Ж")
        assert kiosk.kiosk.property("finding")["text"] == "pж"

    def test_the_same_key_at_once_is_a_tremor_another_one_is_not(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=(1080, 1920), guard=60)
        kiosk.press("English")
        kiosk.sees("Search for a service")
        kiosk.kiosk._pressed_at = float("-inf")
        kiosk.press("Search for a service", "P", "P", "E")
        assert kiosk.kiosk.property("finding")["text"] == "pe"


class TestPriority:
    def test_the_class_counts_and_is_seen_nowhere_later(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE, ON)
        kiosk.sees("Bunlardan biri sizə aiddirmi?")
        kiosk.sees("«60 dəq əvvəl»: siz 60 dəqiqə əvvəl gəlmiş kimi sayılırsınız.")
        assert kiosk.described("Əlilliyim var").endswith("60 dəq əvvəl")
        assert kiosk.described("Şəhid ailəsinin üzvüyəm") == "Növbədənkənar qəbul"
        kiosk.press("Şəhid ailəsinin üzvüyəm")
        kiosk.sees("A001")
        assert last(kiosk) == ("pension-age", "martyr")
        said = " ".join(kiosk.names())
        assert not [word for word in ("Şəhid", "Növbədənkənar", "Üstünlük", "60 dəq") if word in said]

    def test_a_class_shortens_the_quote(self, open_kiosk: OpenKiosk) -> None:
        def busy(access: Access) -> None:
            for _ in range(4):
                access.queue.issue("pension-age")

        kiosk = open_kiosk(prepare=busy, windows=range(3, 4))
        kiosk.press("Azərbaycan dili", PENSION, AGE, ON, "Müharibə veteranıyam")
        kiosk.sees("A005")
        assert kiosk.access.read().waiting[0].ticket.people_ahead == 0

    def test_without_classes_nothing_is_asked_and_there_are_three_steps(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(centre=replace(hall.dost(), classes=()))
        kiosk.press("Azərbaycan dili", PENSION)
        kiosk.sees("Addım 2 / 3")
        kiosk.press(AGE, "Talon götürün")
        kiosk.sees("A001")

    def test_classes_that_change_nothing_are_not_asked_for(self, open_kiosk: OpenKiosk) -> None:
        centre = hall.dost()
        kiosk = open_kiosk(centre=replace(centre, policy=replace(centre.policy, order="fifo")))
        kiosk.press("Azərbaycan dili", PENSION, AGE, "Talon götürün")
        kiosk.sees("A001")

    def test_a_centre_without_grounds_shows_the_class_itself(self, open_kiosk: OpenKiosk) -> None:
        centre = hall.dost()
        classes = tuple(replace(entry, grounds=()) for entry in centre.classes)
        kiosk = open_kiosk(centre=replace(centre, classes=classes))
        kiosk.press("Azərbaycan dili", PENSION, AGE, ON, "Növbədənkənar")
        kiosk.sees("A001")
        assert last(kiosk) == ("pension-age", "martyr")


class TestAgain:
    def test_the_same_service_prints_a_copy(self, open_kiosk: OpenKiosk) -> None:
        with FakePrinter() as printer:
            kiosk = open_kiosk(device=tcp(printer))
            kiosk.press("Azərbaycan dili", PENSION, AGE, *TAKE)
            kiosk.sees("Kağız talonunuzu götürün")
            kiosk.press(DONE, "Azərbaycan dili", PENSION, AGE)
            kiosk.sees(AGAIN)
            kiosk.sees("A001")
            kiosk.press("Mənimdir, yenidən çap edin")
            first, copy = printer.wait_for_pages(2)
            assert copy.image().height > first.image().height, "the copy says so at its top"
            assert len(waiting(kiosk)) == 1

    def test_it_may_be_for_someone_else(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE, *TAKE, DONE, "Azərbaycan dili", PENSION, AGE)
        kiosk.press("Başqası üçün yeni talon", *TAKE)
        kiosk.sees("A002")

    def test_it_may_be_a_mistake(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE, *TAKE, DONE, "Azərbaycan dili", PENSION, AGE)
        kiosk.press("Başqa xidmət seçin")
        kiosk.sees(SERVICES)

    def test_what_was_given_up_does_not_count(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, AGE, *TAKE, "Səhv seçmişəm", PENSION, AGE)
        kiosk.sees(ON)


def crowd(access: Access) -> None:
    for _ in range(30):
        access.queue.issue("pension-age")


class TestLate:
    LATE = "2026-11-24T17:05+04:00"

    def late(self, open_kiosk: OpenKiosk) -> KioskWindow:
        kiosk = open_kiosk(moment=self.LATE, prepare=crowd, windows=range(3, 5))
        kiosk.press("English", "Pensions", "Old-age pension", "Continue", "None of these")
        kiosk.sees("Your turn may not come today")
        kiosk.sees("the windows close at 18:00")
        assert len(waiting(kiosk)) == 30
        return kiosk

    def test_the_ticket_can_be_had_all_the_same(self, open_kiosk: OpenKiosk) -> None:
        kiosk = self.late(open_kiosk)
        kiosk.press("Take a ticket all the same")
        kiosk.sees("A031")

    def test_or_the_next_opening_is_chosen_and_nothing_was_taken(self, open_kiosk: OpenKiosk) -> None:
        kiosk = self.late(open_kiosk)
        kiosk.press("I will come tomorrow at 08:30")
        kiosk.sees("Xoş gəlmisiniz")
        assert len(waiting(kiosk)) == 30

    def test_or_an_appointment_at_the_reception(self, open_kiosk: OpenKiosk) -> None:
        kiosk = self.late(open_kiosk)
        kiosk.sees("Or ask at the reception desk for an appointment.")
        kiosk.press("Back")
        kiosk.sees("Does any of these apply to you?")

    def test_in_time_nobody_is_warned(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(moment="2026-11-24T09:05+04:00", prepare=crowd, windows=range(3, 5))
        kiosk.press("English", "Pensions", "Old-age pension", "Continue", "None of these")
        kiosk.sees("A031")


def test_the_way_back_is_the_way_there(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.press("Azərbaycan dili", PENSION, AGE, ON)
    kiosk.sees(NONE)
    for screen in ("documents", "services", "areas"):
        kiosk.press("Geri")
        assert kiosk.screen == screen
    kiosk.sees(AREAS)
