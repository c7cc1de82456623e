"""Through every page of the kiosk, in every state that it may have, without a press: for whoever looks at them all."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from PySide6.QtQuick import QQuickItem

from kiosk.help import Call, Help
from kiosk.issued import Own, Paper
from kiosk.step import Step
from kiosk.ticket import issued
from shared import assets
from shared.access import Access
from shared.domain.errors import QueueError, StoreUnavailable
from tests.kiosk import hall
from tests.kiosk.conftest import KioskWindow, OpenKiosk
from tests.kiosk.looking import controls, faults, small_targets


class Panel(NamedTuple):
    """A screen: pixels, and inches from corner to corner."""

    size: tuple[int, int]
    diagonal: float = 21.5


PANELS = {
    "portrait": Panel((1080, 1920)),
    "landscape": Panel((1920, 1080)),
    "portrait 800": Panel((800, 1280)),
    "landscape 1366": Panel((1366, 768)),
    "small portrait": Panel((1080, 1920), 15.6),
    "small landscape": Panel((1366, 768), 15.6),
    "large portrait": Panel((1080, 1920), 32),
    "large landscape": Panel((1920, 1080), 32),
}
LANGUAGES = {"az": "Azərbaycan dili", "ru": "Русский", "en": "English"}


def crowd(access: Access) -> None:
    """People who wait, in two areas."""
    for _ in range(12):
        access.queue.issue("pension-age")
    for _ in range(10):
        access.queue.issue("psychologist")


def faults_everywhere(open_kiosk: OpenKiosk, panel: str, language: str, comforts: tuple[str, ...] = ()) -> list[str]:
    """What is wrong on a new kiosk, page by page: texts, small targets, with low reach controls above the middle."""
    size, diagonal = PANELS[panel]
    closed_area = hall.with_hours_of(hall.dost(), "L", "10:00")
    kiosk = open_kiosk(centre=closed_area, size=size, windows=range(1, 9), prepare=crowd)
    kiosk.kiosk.set_panel(diagonal, 500, still=True)
    found: list[str] = []
    middle = size[1] / 2 if "low" in comforts else 0

    def look(page: str) -> None:
        for _ in range(2):
            kiosk.qtbot.wait(1)  # turns of the event loop: pages are counted anew after a change of size, then rows
        high = [f"too high: {one.name!r}" for one in controls(kiosk.window) if one.rect[1] < middle - 1]
        # smaller panels than those of the order have room for words or for fingers, not for both
        small = small_targets(kiosk.window, diagonal) if diagonal > 20 else []
        found.extend(f"{page}: {fault}" for fault in faults(kiosk.window) + high + small)

    kiosk.sees(LANGUAGES[language])
    kiosk.qtbot.waitUntil(lambda: all_made(kiosk))
    for name in comforts:
        kiosk.kiosk.switch_comfort(name)
    look("welcome")
    look_at_sheet(kiosk, look)
    walk(kiosk, language, look)
    return found


def all_made(kiosk: KioskWindow) -> bool:
    """Whether every page is there: they are made one after another behind the first."""
    stage = kiosk.window.rootObject().findChild(QQuickItem, "stage")
    assert stage
    loaders = [child for child in stage.childItems() if child.property("sourceComponent") is not None]
    return len(loaders) > 8 and all(loader.property("item") for loader in loaders)


def look_at_sheet(kiosk: KioskWindow, look: Callable[[str], None]) -> None:
    """The comforts, with the volume of the voice guide."""
    kiosk.kiosk.switch_comfort("guide")
    kiosk.kiosk.open_access(True)
    look("sheet")
    kiosk.kiosk.open_access(False)
    kiosk.kiosk.switch_comfort("guide")
    kiosk.player.finish()


def walk(kiosk: KioskWindow, language: str, look: Callable[[str], None]) -> None:
    view = kiosk.access.read()
    names = {area.letter: area.name[language] for area in view.centre.areas}
    kiosk.press(LANGUAGES[language])
    kiosk.sees(names["A"])
    pages = kiosk.kiosk.property("paging")["areas"]["pages"]
    for number in range(pages):
        kiosk.kiosk.turn(number + 1)
        look(f"areas {number + 1}")
    show(kiosk, given_up="A005")
    look("areas, given up")
    show(kiosk, given_up="")
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


def translations_of_twice_the_length(folder: Path) -> Path:
    """The project's translations in a folder of their own; whatever the kiosk says in Azerbaijani it says twice."""
    shutil.copytree(assets.path("translations"), folder)
    for file in folder.glob("*_az.ts"):
        tree = ElementTree.parse(file)
        for element in (*tree.iter("translation"), *tree.iter("numerusform")):
            if element.text and element.text.strip():
                element.text = twice(element.text)
        tree.write(file, encoding="utf-8", xml_declaration=True)
    return folder


def twice(text: str) -> str:
    """A text and once more its words, without the values ("{time:-dan}") and what marks them."""
    return f"{text} {' '.join(re.sub('<[^>]+>|{[^}]+}|%n', '', text).split())}".rstrip()
