"""Pictures of every screen of the kiosk, taken from the real app by its robot.

python -m tests.kiosk.shots FOLDER [--all] [--size 800x1280 …]
"""

import argparse
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from shared.domain.centre import Centre
from tests.kiosk import hall
from tests.kiosk.robot import KioskProcess, kiosk
from tests.printing.fake_printer import FakePrinter, Mode

PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
LANGUAGES = {"az": "Azərbaycan dili", "ru": "Русский", "en": "English"}
EARLIER = "2026-11-24T09:50+04:00"
AREA, SERVICE = "A", "pension-age"
LONG_AREA = "M"


@dataclass(frozen=True)
class Words:
    """The names of what is pressed, in one language."""

    take: str
    more: str
    wrong: str


WORDS = {
    "az": Words("Talon götürün", "Daha", "Səhv seçmişəm"),
    "ru": Words("Взять талон", "Ещё", "Выбрано не то"),
    "en": Words("Take a ticket", "more", "I chose wrongly"),
}


def shots(
    folder: Path,
    sizes: tuple[tuple[int, int], ...] = (PORTRAIT, LANDSCAPE),
    languages: tuple[str, ...] = tuple(LANGUAGES),
) -> Iterator[tuple[str, Path]]:
    """Drives the kiosk through every screen; yields each picture's name and its PNG in `folder`."""
    for size in sizes:
        for language in languages:
            suffix = f"{size[0]}x{size[1]}-{language}"
            yield from _visit(folder, size, language, suffix)
            yield from _without_paper(folder, size, language, suffix)
        yield from _standing_still(folder, size, f"{size[0]}x{size[1]}")


def _visit(folder: Path, size: tuple[int, int], language: str, suffix: str) -> Iterator[tuple[str, Path]]:
    centre = hall.with_hours_of(hall.dost(), "L", "10:00")
    names = _names(centre, language)
    with _started(centre, size, NOVBE_PRINTER=f"picture:{folder / 'slips'}") as robot:

        def shot(name: str) -> tuple[str, Path]:
            file = folder / f"kiosk-{name}-{suffix}.png"
            robot.shot(file)
            return name, file

        robot.wait(LANGUAGES[language])
        yield shot("01-welcome")
        robot.press(LANGUAGES[language], names[AREA])
        robot.press(names[SERVICE])
        robot.wait(WORDS[language].take)
        yield shot("03c-documents")
        robot.key("Escape", "Escape")
        robot.wait(names[LONG_AREA])
        yield shot("02-areas")
        robot.press(names[LONG_AREA])
        robot.wait(names["allowance-birth"])
        yield shot("03-services")
        robot.key("Escape")
        robot.press(names["G"])
        robot.wait(names["home-care"])
        while names["psychologist"] not in robot.names():
            robot.press(next(name for name in robot.names() if WORDS[language].more in name))
        yield shot("03-services-full")
        robot.key("Escape")
        robot.press(names[AREA], names[SERVICE], WORDS[language].take)
        robot.wait("A0")
        robot.wait({"az": "götürün", "ru": "Возьмите", "en": "Please take"}[language])
        yield shot("05-ticket")
        robot.press(WORDS[language].wrong)
        robot.wait(names[AREA])
        yield shot("02-areas-given-up")
        robot.key("Tab", "Down", "Right")
        yield shot("02-areas-focus")


def _without_paper(folder: Path, size: tuple[int, int], language: str, suffix: str) -> Iterator[tuple[str, Path]]:
    centre = hall.dost()
    names = _names(centre, language)
    modes: Mapping[str, Mode] = {"05b-no-paper": "paper-out", "05b-cover": "cover-open", "05b-unknown": "no-fence"}
    for name, mode in modes.items():
        with FakePrinter(mode) as printer:
            with_phone = replace(centre, phone_address="https://novbe.example.az") if mode == "paper-out" else centre
            with _started(with_phone, size, NOVBE_PRINTER=f"tcp://127.0.0.1:{printer.port}") as robot:
                robot.press(LANGUAGES[language], names[AREA], names[SERVICE], WORDS[language].take)
                robot.wait({"az": "etibarlıdır", "ru": "ействител", "en": "valid"}[language])
                file = folder / f"kiosk-{name}-{suffix}.png"
                robot.shot(file)
                yield name, file


def _standing_still(folder: Path, size: tuple[int, int], suffix: str) -> Iterator[tuple[str, Path]]:
    moments = {"closed": "2026-11-25T18:10+04:00", "closed-holiday": "2026-12-30T17:40+04:00", "away": hall.MORNING}
    for name, moment in moments.items():
        with _started(hall.dost(), size, moment=moment, absent=name == "away") as robot:
            robot.wait("Bu gün" if name != "away" else "Köşk")
            file = folder / f"kiosk-{name}-{suffix}.png"
            robot.shot(file)
            yield name, file


@contextmanager
def _started(
    centre: Centre, size: tuple[int, int], moment: str = hall.MORNING, absent: bool = False, **settings: str
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", action="append", default=[])
    parser.add_argument("--language", action="append", default=[])
    options = parser.parse_args()
    sizes = tuple((int(w), int(h)) for w, h in (size.split("x") for size in options.size)) or (PORTRAIT, LANDSCAPE)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for _, file in shots(options.folder.absolute(), sizes, tuple(options.language) or tuple(LANGUAGES)):
        print(file)


if __name__ == "__main__":
    main()
