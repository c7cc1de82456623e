"""Every page can be read: no text too small, cut off or under another, in any language, on any panel."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.help import Call, Help
from kiosk.issued import Own, Paper
from kiosk.step import Step
from kiosk.ticket import issued
from shared.access import Access
from shared.domain.errors import QueueError, StoreUnavailable
from tests.kiosk import hall
from tests.kiosk.conftest import KioskWindow, OpenKiosk
from tests.kiosk.looking import SMALLEST, faults, texts

PANELS = {
    "portrait": ((1080, 1920), 21.5),
    "landscape": ((1920, 1080), 21.5),
    "portrait 800": ((800, 1280), 21.5),
    "landscape 1366": ((1366, 768), 21.5),
    "small portrait": ((1080, 1920), 15.6),
    "small landscape": ((1366, 768), 15.6),
}
LANGUAGES = {"az": "Azərbaycan dili", "ru": "Русский", "en": "English"}
LONG = "assistance-targeted"


def crowd(access: Access) -> None:
    for _ in range(12):
        access.queue.issue("pension-age")
    for _ in range(10):
        access.queue.issue("psychologist")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("panel", PANELS)
def test_every_page_can_be_read(open_kiosk: OpenKiosk, panel: str, language: str) -> None:
    size, diagonal = PANELS[panel]
    kiosk = open_kiosk(
        centre=hall.with_hours_of(hall.dost(), "L", "10:00"), size=size, windows=range(1, 9), prepare=crowd
    )
    kiosk.kiosk.set_panel(diagonal, 500, still=True)
    found: dict[str, list[str]] = {}

    def look(page: str) -> None:
        kiosk.qtbot.wait(20)  # pages are counted anew after a change of size, and rows after that
        found[page] = faults(kiosk.window)

    kiosk.sees(LANGUAGES[language])
    look("welcome")
    walk(kiosk, language, look)
    assert {page: said for page, said in found.items() if said} == {}


def walk(kiosk: KioskWindow, language: str, look: Callable[[str], None]) -> None:
    view = kiosk.access.read()
    names = {area.letter: area.name[language] for area in view.centre.areas}
    kiosk.press(LANGUAGES[language])
    kiosk.sees(names["A"])
    pages = kiosk.kiosk.property("paging")["areas"]["pages"]
    for number in range(pages):
        kiosk.kiosk.turn(number + 1)
        look(f"areas {number + 1}")
    look_at_search(kiosk, look)
    look_at_own(kiosk, look)
    for letter in names:
        look_at_area(kiosk, letter, look)
    kiosk.kiosk.choose_area("A", "area")
    kiosk.kiosk.choose_service("pension-age")
    look("documents")
    kiosk.seconds_pass(62)
    look("more time?")
    kiosk.kiosk.dismiss()
    for problem in (StoreUnavailable("store_busy"), QueueError("limit_reached", opens_at=view.at + 86_400_000)):
        show(kiosk, problem=problem)
        look(problem.code)
    kiosk.kiosk.dismiss()
    kiosk.kiosk.choose_service("pension-age")
    look_at_choices(kiosk, look)
    kiosk.kiosk.answer_priority("")
    kiosk.sees("A013")
    look("ticket")
    kiosk.seconds_pass(70)
    look("ticket, leaving")
    for paper in (Paper("printing"), Paper("printed"), Paper("not_sent", "cover_open"), Paper("unknown", "timeout")):
        show(kiosk, paper=paper, quiet=0)
        look(f"ticket, {paper.state}")


def look_at_choices(kiosk: KioskWindow, look: Callable[[str], None]) -> None:
    """Three matters on one ticket, the question for the priority, and too late for today."""
    for letter, service in (("G", "psychologist"), ("D", "wheelchair")):
        kiosk.kiosk.add_matter()
        kiosk.kiosk.choose_area(letter, "area")
        kiosk.kiosk.choose_service(service)
        for number in range(kiosk.kiosk.property("paging")["documents"]["pages"]):
            kiosk.kiosk.turn(number + 1)
            look(f"documents with {service} {number + 1}")
    for service in ("psychologist", "wheelchair"):
        kiosk.kiosk.remove_matter(service)
    kiosk.kiosk.take()
    for number in range(kiosk.kiosk.property("paging")["priority"]["pages"]):
        kiosk.kiosk.turn(number + 1)
        look(f"priority {number + 1}")
    show(kiosk, step=Step.LATE)
    look("late")
    kiosk.kiosk.back()


def look_at_search(kiosk: KioskWindow, look: Callable[[str], None]) -> None:
    kiosk.kiosk.find()
    look("search")
    for query in ("p", "qxqxqxqx", "həyat yoldaşının pensiyası üçün"):
        kiosk.kiosk.clear()
        kiosk.type(query)
        look(f"search {query}")
    kiosk.kiosk.back()


def look_at_own(kiosk: KioskWindow, look: Callable[[str], None]) -> None:
    """The line for a code, and a ticket that was scanned, however it stands."""
    kiosk.kiosk.check_in()
    look("code")
    kiosk.type("ABCDEFGHIJKLMNOPQRSTUVWX")
    look("code, long")
    kiosk.kiosk.back()
    ticket = issued(kiosk.access.read().waiting[0])
    for status in ("waiting", "called", "serving", "held", "no_show", "cancelled", "done"):
        show(kiosk, step=Step.OWN, own=Own(ticket, status, 12, 23, 115, 140))
        look(f"own, {status}")
    show(kiosk, own=Own(ticket, "waiting"), leaving=True)
    look("leave?")
    show(kiosk, step=Step.AGAIN, recent=ticket)
    look("again")
    show(kiosk, step=Step.AREAS, own=None, recent=None, leaving=False)
    for call in (Call.COMING, Call.URGENT, Call.FAILED):
        kiosk.kiosk._helping._become(Help(call, shown=True))
        look(f"help, {call}")
    kiosk.kiosk._helping._become(Help())


def look_at_area(kiosk: KioskWindow, letter: str, look: Callable[[str], None]) -> None:
    kiosk.kiosk.choose_area(letter, "area")
    for number in range(kiosk.kiosk.property("paging")["services"]["pages"]):
        kiosk.kiosk.turn(number + 1)
        look(f"services {letter} {number + 1}")
    kiosk.kiosk.back()


def show(kiosk: KioskWindow, **changes: object) -> None:
    kiosk.kiosk._visit = replace(kiosk.kiosk._visit, **changes)  # type: ignore[arg-type]
    kiosk.kiosk._derive()


@pytest.mark.parametrize("panel", PANELS)
def test_the_standstill_can_be_read(open_kiosk: OpenKiosk, panel: str) -> None:
    size, diagonal = PANELS[panel]
    kiosk = open_kiosk(size=size)
    kiosk.kiosk.set_panel(diagonal, 500, still=True)
    kiosk.sees("Xoş gəlmisiniz")
    kiosk.access.queue.pause_day("evacuation")
    kiosk.sees("Təxliyə")
    assert faults(kiosk.window) == []


@pytest.mark.parametrize(("diagonal", "millimetres"), [(21.5, 4.65), (17.0, 4.65), (32.0, 6.5)])
def test_letters_have_their_millimetres(open_kiosk: OpenKiosk, diagonal: float, millimetres: float) -> None:
    """The smallest capital letters (0.7 of the size) on panels of 1080 × 1920, larger where there is room."""
    kiosk = open_kiosk(size=(1080, 1920))
    kiosk.kiosk.set_panel(diagonal, 500, still=True)
    kiosk.press("Azərbaycan dili")
    kiosk.sees("Pensiya")
    pitch = diagonal * 25.4 / (1080**2 + 1920**2) ** 0.5
    smallest = min(text.pixels for text in texts(kiosk.window))
    assert smallest >= int(SMALLEST * float(kiosk.window.theme.property("unit")))
    assert 0.7 * smallest * pitch >= millimetres


def test_what_is_read_from_farther_away_is_larger(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(size=(1080, 1920))
    kiosk.kiosk.set_panel(21.5, 600, still=True)
    assert float(kiosk.window.theme.property("unit")) == pytest.approx(1.2, rel=0.01)
