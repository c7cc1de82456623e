"""Pictures of the sign above a window in each of its states, sizes, languages and themes.

for name, file in shots(Path("build/signs")): ...
"""

import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from display.sign import Sign
from display.sign_app import PAGE
from shared.domain.centre import Centre
from shared.settings import Look, Screen
from shared.ui.language import Language
from shared.ui.window import Window
from tests.display.stage import Stage, sample_centre, stage

WINDOW = 5
SIZES: Mapping[str, tuple[tuple[int, int], float]] = {
    "1024x600": ((1024, 600), 10.1),
    "800x480": ((800, 480), 7.0),
    "1280x400": ((1280, 400), 10.4),
    "1920x360": ((1920, 360), 28.0),
    "600x1024": ((600, 1024), 10.1),
    "480x800": ((480, 800), 7.0),
}
"""Pixels and inches."""
LANGUAGES = (("az", "ru", "en"), ("ru", "az", "en"), ("en", "az", "ru"))
THEMES: tuple[Literal["day", "contrast"], ...] = ("day", "contrast")
DRAWN = "1024x600"
TELLING = ("free", "called", "elsewhere")
"""States that are taken in all sizes, languages and themes."""
STATES = (
    "free",
    "called",
    "serving",
    "break",
    "closed",
    "elsewhere",
    "ended",
    "paused",
    "lost",
    "lost-called",
    "connecting",
)
Shots = Iterator[tuple[str, Path]]


def shots(folder: Path, states: Sequence[str] = STATES) -> Shots:
    """Yields the name and the file of each picture as it is made."""
    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for state in states:
        for languages in LANGUAGES if state in TELLING else LANGUAGES[:1]:
            with hall(replace(sample_centre(1), languages=languages), state) as made:
                bring_about(made, state, languages[0])
                if languages == LANGUAGES[0]:
                    for size in SIZES if state in TELLING else [DRAWN]:
                        yield _shot(folder, made, state, size, languages[0], "night")
                    for theme in THEMES if state in TELLING else ():
                        yield _shot(folder, made, state, DRAWN, languages[0], theme)
                else:
                    yield _shot(folder, made, state, DRAWN, languages[0], "night")
    del app


@contextmanager
def hall(centre: Centre, state: str) -> Iterator[Stage]:
    moment = "2026-03-05T19:20+04:00" if state == "ended" else "2026-03-05T10:46+04:00"
    with tempfile.TemporaryDirectory() as folder, stage(f"sqlite:///{folder}/s.sqlite", centre, moment) as made:
        yield made


def bring_about(made: Stage, state: str, language: str) -> None:
    queue = made.queue
    if state == "ended":
        return
    for window in (4, WINDOW):
        queue.open_window(window, f"w{window}")
    if state in ("called", "serving", "lost-called"):
        service = min(made.centre.served_by[WINDOW])
        for _ in range(41):
            made.queue.cancel(made.visitor(service))
        made.visitor(service, language)
        made.call(WINDOW)
        if state == "serving":
            queue.start(WINDOW)
    elif state == "break":
        queue.take_break(WINDOW, reason="lunch")
    elif state in ("closed", "elsewhere"):
        queue.close_window(WINDOW)
        if state == "closed":
            queue.close_window(4)
        else:
            for other in made.centre.windows:
                if other.number not in (4, WINDOW):
                    queue.open_window(other.number, f"w{other.number}")
    elif state == "paused":
        queue.pause_day("power")


def _shot(
    folder: Path, made: Stage, state: str, size: str, language: str, theme: Literal["night", "day", "contrast"]
) -> tuple[str, Path]:
    (width, height), diagonal = SIZES[size]
    look = Look(theme=theme)
    sign = Sign(WINDOW, Screen(diagonal, 2500.0), look)
    if state != "connecting":
        sign.show(made.access.read())
    window = Window(PAGE, {"sign": sign}, Language("az"), size=(width, height))
    window.show()
    deadline = time.monotonic() + (3.3 if state.startswith("lost") else 0.25)
    while time.monotonic() < deadline:
        QCoreApplication.processEvents()
    name = f"sign-{state}-{size}-{theme}-{language}"
    file = folder / f"{name}.png"
    assert window.grabWindow().save(str(file))
    window.destroy_all()
    return name, file


if __name__ == "__main__":
    chosen = tuple(sys.argv[2].split(",")) if len(sys.argv) > 2 else STATES
    for _, file in shots(Path(sys.argv[1]), chosen):
        print(file)
