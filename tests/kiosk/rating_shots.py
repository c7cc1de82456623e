"""Pictures of the rating terminal beside a window, taken from the real app by its robot."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from shared.access import Access
from shared.domain.centre import Centre
from tests.kiosk import hall
from tests.kiosk.robot import KioskProcess, kiosk

WINDOW = 5
SIZES = (((1280, 800), "az"), ((800, 1280), "ru"))
PRESSES = {"az": ("Yaxşı", "Bir neçə söz yazın"), "ru": ("Хорошо", "Добавить пару слов")}
COMMENTS = {"az": "İZAH ÜÇÜN SAĞ OLUN", "ru": "СПАСИБО ЗА ПОМОЩЬ"}
SPACE = {"az": "Boşluq", "ru": "Пробел"}
SEND = {"az": "Göndərin", "ru": "Отправить"}


def shots(folder: Path) -> Iterator[tuple[str, Path]]:
    """The terminal waiting, asking, with a few words, and thanking; yields the name and the PNG of each."""
    for size, language in SIZES:
        with tempfile.TemporaryDirectory() as home:
            url = hall.sqlite_url(Path(home))
            access = hall.set_up(url, hall.dost(), hall.morning())
            environment = hall.environment(url, NOVBE_KIOSK_SCREEN_DIAGONAL="10.1")
            options = ("--rating", "--window", str(WINDOW), "--size", f"{size[0]}x{size[1]}", "--still")
            with kiosk(environment, *options) as robot:
                yield from _answer(robot, access, folder, f"{size[0]}x{size[1]}-{language}", language)
            access.close()


def _answer(
    robot: KioskProcess, access: Access, folder: Path, suffix: str, language: str
) -> Iterator[tuple[str, Path]]:
    def shot(page: str) -> tuple[str, Path]:
        name = f"rating-{page}-{suffix}"
        robot.shot(folder / f"{name}.png")
        return name, folder / f"{name}.png"

    centre = access.read().centre
    robot.wait(centre.name["az"])
    yield shot("waits")
    _serve(access, centre, language)
    face, more = PRESSES[language]
    robot.press(face)
    yield shot("asks")
    robot.press(more)
    for letter in COMMENTS[language]:
        robot.press(SPACE[language] if letter == " " else letter)
    yield shot("words")
    robot.press(SEND[language])
    robot.wait({"az": "Cavabınız mərkəzin", "ru": "Ваш ответ помогает"}[language])
    yield shot("thanks")


def _serve(access: Access, centre: Centre, language: str) -> None:
    """A visitor is served at the window to the end."""
    served = sorted(centre.served_by[WINDOW])
    access.queue.issue(served[0], language=language)
    access.queue.call_next(WINDOW)
    access.queue.start(WINDOW)
    access.queue.finish(WINDOW)
