"""Help on every screen: asked for, coming, called once more, answered, withdrawn."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kiosk.help import PATIENCE_SECONDS, Call, Help
from kiosk.helping import cell, sheet
from shared.domain.day import Day
from shared.domain.help import Help as Asked
from shared.domain.view import View
from shared.translation import translator
from tests.kiosk import hall
from tests.kiosk.conftest import KioskWindow, OpenKiosk
from tests.kiosk.test_screens import AGE, AREAS, PENSION

HELP, COMING = "Kömək", "Kömək gəlir"


def view(seq: int, *calls: Asked) -> View:
    return View(seq=seq, at=10_000, centre=hall.dost(), day=Day(date(2026, 11, 24)), help=calls)


def asked(id: int = 7, source: str = "kiosk") -> Asked:
    return Asked(id, source, "help", "az", asked_at=4_000)


class TestHelp:
    def test_it_comes_and_is_answered(self) -> None:
        help = Help().ask()
        assert (help.call, help.shown, help.stands) == (Call.ASKING, True, True)
        help = help.asked(7)
        assert help.see(view(6), "kiosk").stands, "a view from before says nothing"
        assert help.see(view(7, asked()), "kiosk").call is Call.COMING
        assert not help.see(view(8), "kiosk").stands

    def test_after_a_minute_it_is_urgent(self) -> None:
        help = Help().ask().asked(7).read()
        for _ in range(PATIENCE_SECONDS - 1):
            help = help.tick()
        assert help.call is Call.COMING
        help = help.tick()
        assert (help.call, help.tick()) == (Call.URGENT, help)
        assert help.asked(9) == replace(help, id=9)

    def test_one_from_before_a_restart_still_stands(self) -> None:
        found = Help().see(view(9, asked()), "kiosk")
        assert (found.call, found.id, found.seconds, found.shown) == (Call.COMING, 7, 6, False)
        assert not Help().see(view(9, asked(source="window-5")), "kiosk").stands

    def test_what_was_withdrawn_does_not_come_back_with_an_old_view(self) -> None:
        ended = Help().ask().asked(7).end()
        assert not ended.see(view(7, asked()), "kiosk").stands

    @given(st.lists(st.sampled_from(["ask", "asked", "failed", "read", "end", "tick", "see", "gone"]), max_size=40))
    def test_whatever_happens_it_can_be_asked_for_again(self, names: list[str]) -> None:
        help = Help()
        events = {
            "ask": lambda h: h.ask(),
            "asked": lambda h: h.asked(7) if h.stands else h,
            "failed": lambda h: h.failed() if h.stands else h,
            "read": lambda h: h.read(),
            "end": lambda h: h.end(),
            "tick": lambda h: h.tick(),
            "see": lambda h: h.see(view(9, asked()), "kiosk"),
            "gone": lambda h: h.see(view(10), "kiosk"),
        }
        for name in names:
            help = events[name](help)
            assert not help.id or help.stands
        assert help.ask().stands
        assert help.ask().shown


def test_nobody_is_said_to_come_before_the_staff_know() -> None:
    tr = translator("en")
    asking, coming = Help().ask(), Help().ask().asked(7)
    told = [(cell(help, ("en",), tr)["text"], sheet(help, None, tr)["title"]) for help in (asking, coming)]
    assert told == [("Help", "The staff are being called"), ("Help is coming", "Help is coming")]


def calls(kiosk: KioskWindow) -> list[tuple[str, str]]:
    return [(call.source, call.reason) for call in kiosk.access.read().help]


class TestScreens:
    def test_it_is_asked_for_and_answered(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", PENSION, HELP)
        kiosk.sees("Əməkdaş çağırılıb və sizə yaxınlaşır.")
        kiosk.qtbot.waitUntil(lambda: calls(kiosk) == [("kiosk", "help")])
        kiosk.press("Gözləyirəm", AGE)
        kiosk.sees(COMING)
        kiosk.access.queue.answer_help(kiosk.access.read().help[0].id, "reception")
        kiosk.press(HELP)

    def test_it_is_withdrawn(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", HELP)
        kiosk.qtbot.waitUntil(lambda: len(calls(kiosk)) == 1)
        kiosk.press("Çağırışı ləğv edin")
        kiosk.sees(AREAS)
        kiosk.qtbot.waitUntil(lambda: calls(kiosk) == [])
        kiosk.sees(HELP)

    def test_nobody_came_for_a_minute(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk()
        kiosk.press("Azərbaycan dili", HELP)
        kiosk.qtbot.waitUntil(lambda: len(calls(kiosk)) == 1)
        kiosk.qtbot.waitUntil(lambda: kiosk.kiosk._helping.help.id > 0)
        for _ in range(PATIENCE_SECONDS):
            kiosk.kiosk._helping.tick()
        kiosk.sees("Bir az da gözləyin")
        kiosk.qtbot.waitUntil(lambda: calls(kiosk) == [("kiosk", "urgent")])

    def test_on_the_first_screen_and_when_everything_is_closed(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=(1080, 1920))
        kiosk.press(HELP)
        kiosk.sees(COMING)
        kiosk.press("Gözləyirəm")
        kiosk.access.queue.pause_day("power")
        kiosk.sees("Elektrik enerjisi kəsilib")
        kiosk.press(COMING)
        kiosk.press("Çağırışı ləğv edin", HELP)
        kiosk.sees("Əməkdaş çağırılıb")

    def test_the_language_changes_what_is_said(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=(1080, 1920))
        kiosk.press("Azərbaycan dili", HELP, "Русский язык")
        kiosk.sees("Помощь идёт")
        kiosk.press("Я подожду")
        kiosk.sees("Помощь идёт")
