"""Pictures of every screen of the kiosk, taken from the real app by its robot.

python -m tests.kiosk.shots FOLDER [--size 800x1280 …] [--language az …]
"""

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from shared.access import Access
from shared.domain.appointment import Appointment
from shared.domain.centre import Centre
from tests.kiosk import access_shots, hall, rating_shots
from tests.kiosk.called import names_of, words_of
from tests.kiosk.contact import CELL, LANGUAGES, SIZES, Picture, Size, chosen
from tests.kiosk.robot import KioskProcess, kiosk
from tests.printing.fake_printer import FakePrinter, Mode

__all__ = ["CELL", "chosen", "shots"]

SMALL: tuple[tuple[Size, str], ...] = (((800, 1280), "ru"), ((1366, 768), "en"))
EARLIER = "2026-11-24T09:50+04:00"
"""When the people came who wait on the pictures."""
EVENING = "2026-11-24T17:05+04:00"


MORE = {"az": "Daha", "ru": "Ещё", "en": " more"}
VALID = {"az": "etibarlıdır", "ru": "ействител", "en": " is valid"}
SEARCHES = {"az": "aray", "ru": "спра", "en": "cert"}
AT = datetime.fromisoformat(hall.MORNING)
APPOINTMENTS = {"EARLY-1": AT + timedelta(hours=1), "OTHER-1": AT + timedelta(days=2)}
WITHOUT_PAPER: Mapping[str, Mode] = {"no-paper": "paper-out", "cover-open": "cover-open", "did-it-come": "no-fence"}
STANDSTILLS = {
    "closed": ("2026-11-25T18:10+04:00", "Bu gün bağlıdır"),
    "closed-holiday": ("2026-12-30T17:40+04:00", "Bu gün bağlıdır"),
    "paused": (hall.MORNING, "dayandırılıb"),
    "away": (hall.MORNING, "Köşk hazırda"),
}


def shots(folder: Path) -> Iterator[Picture]:
    """Drives the kiosk through every screen; yields the name and the PNG in `folder` of each."""
    for size in SIZES:
        for language in LANGUAGES:
            yield from in_language(folder, size, language)
        yield from standstills(folder, size)
    for size, language in SMALL:
        for part in (visit, found, arriving):
            yield from part(folder, size, language)
    yield from rating_shots.shots(folder)


def in_language(folder: Path, size: Size, language: str) -> Iterator[Picture]:
    """Every screen of a visit on a panel."""
    for part in (visit, found, arriving, without_paper, comfortable):
        yield from part(folder, size, language)


def visit(folder: Path, size: Size, language: str) -> Iterator[Picture]:
    """From the welcome to the ticket, and what is chosen wrongly."""
    centre = hall.with_hours_of(hall.dost(), "L", "10:00")
    names, say = names_of(centre, language), words_of(language)
    with _started(centre, size, NOVBE_PRINTER=f"picture:{folder / 'slips'}") as robot:

        def shot(page: str) -> Picture:
            return _shot(robot, folder, f"{page}-{size[0]}x{size[1]}-{language}")

        robot.wait(LANGUAGES[language])
        yield shot("welcome")
        robot.press(LANGUAGES[language])
        robot.wait(names["A"])
        yield shot("areas")
        robot.press(names["M"])
        robot.wait(names["allowance-birth"])
        yield shot("services")
        robot.key("Escape")
        robot.press(names["G"])
        robot.wait(names["home-care"])
        _turn_to(robot, names["psychologist"], language)
        yield shot("services-full")
        robot.key("Escape")
        robot.press(names["A"], names["pension-age"])
        robot.wait(say("Documents", "Continue"))
        yield shot("documents")
        robot.press(say("Documents", "Continue"))
        robot.wait(say("Priority", "None of these"))
        yield shot("priority")
        robot.press(say("Priority", "None of these"))
        robot.wait(say("PaperBanner", "Please take your paper ticket"))
        yield shot("ticket")
        robot.press(say("TicketButtons", "I chose wrongly"))
        robot.wait(say("Entries", "Search for a service"))
        yield shot("areas-given-up")
        robot.key("Tab", "Down", "Right")
        yield shot("areas-focus")


def found(folder: Path, size: Size, language: str) -> Iterator[Picture]:
    """Searching, several matters, print again, a call for help."""
    centre = hall.dost()
    names, say = names_of(centre, language), words_of(language)
    with _started(centre, size) as robot:

        def shot(page: str) -> Picture:
            return _shot(robot, folder, f"{page}-{size[0]}x{size[1]}-{language}")

        robot.press(LANGUAGES[language], say("Entries", "Search for a service"))
        robot.wait(say("", "Most asked for today"))
        yield shot("search")
        robot.tell({"text": SEARCHES[language]})
        yield shot("search-found")
        robot.tell({"text": "qxqx"})
        robot.wait(say("Find", "I’m not sure"))
        yield shot("search-nothing")
        robot.press(say("TypedLine", "Clear"), say("Dock", "Back"), names["A"], names["pension-age"])
        for area, service in (("D", "wheelchair"), ("G", "home-care")):
            robot.press(say("Documents", "Add another matter"), names[area])
            _turn_to(robot, names[service], language)
            robot.press(names[service])
        robot.wait(say("Documents", "One ticket for these matters"))
        yield shot("matters")
        robot.press(say("Documents", "Continue"), say("Priority", "None of these"), say("Ticket", "Done"))
        robot.press(LANGUAGES[language], names["A"], names["pension-age"])
        robot.wait(say("", "Print again?"))
        yield shot("print-again")
        robot.press(say("", "Help", "from the staff"))
        robot.wait(say("", "Cancel the call"))
        yield shot("help")


def comfortable(folder: Path, size: Size, language: str) -> Iterator[Picture]:
    """What makes it easier, and (once per panel, it takes a minute) the question for more time."""
    centre = hall.dost()

    def shot(page: str) -> Picture:
        return _shot(robot, folder, f"{page}-{size[0]}x{size[1]}-{language}")

    with _started(centre, size) as robot:
        yield from access_shots.comfortable(robot, language, LANGUAGES[language], names_of(centre, language), shot)
    if language == "az":
        with _started(centre, size) as robot:
            yield from access_shots.asked_for_time(robot, language, LANGUAGES[language], shot)


def arriving(folder: Path, size: Size, language: str) -> Iterator[Picture]:
    """Appointments by code, one's own ticket, and too late for today."""
    centre = hall.dost()
    names, say = names_of(centre, language), words_of(language)
    tokens: list[str] = []

    def book(access: Access) -> None:
        slots = {code: int(moment.timestamp() * 1000) for code, moment in APPOINTMENTS.items()}
        access.appointments.book([Appointment(code, "pension-age", at, language) for code, at in slots.items()])
        tokens.append(access.queue.issue("pension-age", language=language).ticket.token)

    with _started(centre, size, prepare=book) as robot:

        def shot(page: str) -> Picture:
            return _shot(robot, folder, f"{page}-{size[0]}x{size[1]}-{language}")

        robot.press(LANGUAGES[language], say("Entries", "I have an appointment"))
        robot.tell({"text": "OTHER-1"})
        robot.wait("OTHER-1")
        yield shot("code")
        robot.press(say("Code", "Confirm"))
        robot.wait(say("", "Your appointment is on another day"))
        yield shot("code-refused")
        robot.press(say("", "OK, understood"))
        robot.tell({"text": "EARLY-1"})
        robot.key("Return")
        robot.wait(say("PaperBanner", "Please remember your number"))
        yield shot("ticket-early")
        robot.press(say("Ticket", "Done"), LANGUAGES[language])
        robot.tell({"text": f"NOVBE:{tokens[0]}"})
        robot.key("Return")
        robot.press(say("", "Leave the queue"))
        robot.wait(say("", "Leave the queue?"))
        yield shot("leave")
        robot.press(say("", "No, I will wait"))
        yield shot("own-ticket")
    with _started(centre, size, moment=EVENING, prepare=_crowd) as robot:
        robot.press(LANGUAGES[language], names["A"], names["pension-age"], say("Documents", "Continue"))
        robot.press(say("Priority", "None of these"))
        robot.wait(say("", "Your turn may not come today"))
        yield _shot(robot, folder, f"late-{size[0]}x{size[1]}-{language}")


def without_paper(folder: Path, size: Size, language: str) -> Iterator[Picture]:
    """What the printer's troubles look like; once with an address for phones."""
    centre = hall.dost()
    names, say = names_of(centre, language), words_of(language)
    for page, mode in WITHOUT_PAPER.items():
        address = "https://novbe.example.az" if page == "no-paper" else ""
        with (
            FakePrinter(mode) as printer,
            _started(
                replace(centre, phone_address=address), size, NOVBE_PRINTER=f"tcp://127.0.0.1:{printer.port}"
            ) as robot,
        ):
            robot.press(LANGUAGES[language], names["A"], names["pension-age"], say("Documents", "Continue"))
            robot.press(say("Priority", "None of these"))
            robot.wait(VALID[language])
            yield _shot(robot, folder, f"{page}-{size[0]}x{size[1]}-{language}")


def standstills(folder: Path, size: Size) -> Iterator[Picture]:
    """The screens in all languages at once."""
    for page, (moment, told) in STANDSTILLS.items():
        prepare = _pause if page == "paused" else _nothing
        with _started(hall.dost(), size, moment=moment, absent=page == "away", prepare=prepare) as robot:
            robot.wait(told)
            yield _shot(robot, folder, f"{page}-{size[0]}x{size[1]}")


def _shot(robot: KioskProcess, folder: Path, name: str) -> Picture:
    file = folder.absolute() / f"{name}.png"
    robot.shot(file)
    return name, file


def _nothing(access: Access) -> None:
    """The morning as it is."""


def _crowd(access: Access) -> None:
    for _ in range(40):
        access.queue.issue("pension-age")


def _pause(access: Access) -> None:
    access.queue.pause_day("power")


@contextmanager
def _started(
    centre: Centre,
    size: Size,
    moment: str = hall.MORNING,
    absent: bool = False,
    prepare: Callable[[Access], None] = _nothing,
    **settings: str,
) -> Iterator[KioskProcess]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = hall.sqlite_url(folder)
        if not absent:
            access = hall.set_up(url, centre, hall.morning(EARLIER))
            stack.callback(access.close)
            hall.begin(access, tickets=30)
            for _ in range(10 - access.read().issued.get("psychologist", 0)):
                access.queue.issue("psychologist")
            prepare(access)
        environment = hall.environment(url, moment, **settings)
        yield stack.enter_context(kiosk(environment, "--size", f"{size[0]}x{size[1]}", "--still"))


def _turn_to(robot: KioskProcess, name: str, language: str) -> None:
    """Turns the pages until something is there."""
    while name not in robot.names():
        robot.press(next(found for found in robot.names() if MORE[language] in found))


def _size(text: str) -> Size:
    width, height = text.split("x")
    return int(width), int(height)


def main(arguments: Sequence[str] | None = None) -> None:
    """Takes all pictures, or those of some sizes and languages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", action="append", type=_size)
    parser.add_argument("--language", action="append", choices=tuple(LANGUAGES))
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not (options.size or options.language):
        pictures = shots(options.folder)
    else:
        pictures = (
            picture
            for size in options.size or SIZES
            for language in options.language or LANGUAGES
            for picture in in_language(options.folder, size, language)
        )
    for _, file in pictures:
        print(file)


if __name__ == "__main__":
    main()
