"""Pictures of every screen of the kiosk, taken from the real app by its robot.

python -m tests.kiosk.shots FOLDER [--size 800x1280 …] [--language az …]
"""

import argparse
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from shared.domain.centre import Centre
from tests.kiosk import hall
from tests.kiosk.robot import KioskProcess, kiosk
from tests.printing.fake_printer import FakePrinter, Mode

Size = tuple[int, int]
Picture = tuple[str, Path]

SIZES: tuple[Size, ...] = ((1080, 1920), (1920, 1080))
SMALL: tuple[Size, ...] = ((800, 1280), (1366, 768))
EARLIER = "2026-11-24T09:50+04:00"
"""When the people came who wait on the pictures."""
LANGUAGES = {"az": "Azərbaycan dili", "ru": "Русский", "en": "English"}


@dataclass(frozen=True)
class Words:
    """What is pressed and waited for, in one language."""

    take: str
    more: str
    wrong: str
    taken: str
    valid: str


WORDS = {
    "az": Words("Talon götürün", "Daha", "Səhv seçmişəm", "talonunuzu götürün", "etibarlıdır"),
    "ru": Words("Взять талон", "Ещё", "Выбрано не то", "Возьмите бумажный талон", "ействител"),
    "en": Words("Take a ticket", " more", "I chose wrongly", "Please take your paper", " is valid"),
}
WITHOUT_PAPER: Mapping[str, Mode] = {"no-paper": "paper-out", "cover-open": "cover-open", "did-it-come": "no-fence"}
STANDSTILLS = {"closed": "2026-11-25T18:10+04:00", "closed-holiday": "2026-12-30T17:40+04:00", "away": hall.MORNING}


def shots(folder: Path) -> Iterator[Picture]:
    """Drives the kiosk through every screen; yields the name and the PNG in `folder` of each."""
    for size in SIZES:
        for language in LANGUAGES:
            yield from in_language(folder, size, language)
        yield from standstills(folder, size)
    for size in SMALL:
        yield from visit(folder, size, "az")


def in_language(folder: Path, size: Size, language: str) -> Iterator[Picture]:
    """Every screen of a visit on a panel."""
    yield from visit(folder, size, language)
    yield from without_paper(folder, size, language)


def visit(folder: Path, size: Size, language: str) -> Iterator[Picture]:
    """From the welcome to the ticket, and what is chosen wrongly."""
    centre = hall.with_hours_of(hall.dost(), "L", "10:00")
    names, words = _names(centre, language), WORDS[language]
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
        while names["psychologist"] not in robot.names():
            robot.press(next(name for name in robot.names() if words.more in name))
        yield shot("services-full")
        robot.key("Escape")
        robot.press(names["A"], names["pension-age"])
        robot.wait(words.take)
        yield shot("documents")
        robot.press(words.take)
        robot.wait(words.taken)
        yield shot("ticket")
        robot.press(words.wrong)
        robot.wait(names["A"])
        yield shot("areas-given-up")
        robot.key("Tab", "Down", "Right")
        yield shot("areas-focus")


def without_paper(folder: Path, size: Size, language: str) -> Iterator[Picture]:
    """What the printer's troubles look like; once with an address for phones."""
    centre = hall.dost()
    names, words = _names(centre, language), WORDS[language]
    for page, mode in WITHOUT_PAPER.items():
        address = "https://novbe.example.az" if page == "no-paper" else ""
        with (
            FakePrinter(mode) as printer,
            _started(
                replace(centre, phone_address=address), size, NOVBE_PRINTER=f"tcp://127.0.0.1:{printer.port}"
            ) as robot,
        ):
            robot.press(LANGUAGES[language], names["A"], names["pension-age"], words.take)
            robot.wait(words.valid)
            yield _shot(robot, folder, f"{page}-{size[0]}x{size[1]}-{language}")


def standstills(folder: Path, size: Size) -> Iterator[Picture]:
    """The screens in all languages at once."""
    for page, moment in STANDSTILLS.items():
        with _started(hall.dost(), size, moment=moment, absent=page == "away") as robot:
            robot.wait("Köşk hazırda" if page == "away" else "Bu gün bağlıdır")
            yield _shot(robot, folder, f"{page}-{size[0]}x{size[1]}")


def _shot(robot: KioskProcess, folder: Path, name: str) -> Picture:
    file = folder.absolute() / f"{name}.png"
    robot.shot(file)
    return name, file


@contextmanager
def _started(
    centre: Centre, size: Size, moment: str = hall.MORNING, absent: bool = False, **settings: str
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
        environment = hall.environment(url, moment, **settings)
        yield stack.enter_context(kiosk(environment, "--size", f"{size[0]}x{size[1]}", "--still"))


def _names(centre: Centre, language: str) -> dict[str, str]:
    areas = {area.letter: area.name[language] for area in centre.areas}
    return areas | {service.code: service.label[language] for service in centre.services}


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
