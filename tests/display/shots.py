"""Pictures of the board in each of its states and sizes, taken from the real process.

for name, file in shots(Path("build/board")): ...
"""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from shared import assets
from shared.domain.centre import Centre
from tests.display.process import AppProcess
from tests.display.stage import Stage, sample_centre, stage
from tests.postgres import PostgresServer

SIZES: Mapping[str, tuple[int, int]] = {
    "1080p": (1920, 1080),
    "720p": (1280, 720),
    "4k": (3840, 2160),
    "portrait": (1080, 1920),
}
Shots = Iterator[tuple[str, Path]]


def shots(folder: Path, sizes: Mapping[str, tuple[int, int]] = SIZES, only: str = "") -> Shots:
    """Yields the name and the file of each picture as it is made; `only` names one scene."""
    with PostgresServer() as server:
        for scene in SCENES:
            if only in scene.__name__:
                with ExitStack() as stack:
                    yield from scene(_Studio(server, stack, folder, sizes))


class _Studio:
    """Makes stages and takes each picture in all sizes."""

    def __init__(
        self, server: PostgresServer, stack: ExitStack, folder: Path, sizes: Mapping[str, tuple[int, int]]
    ) -> None:
        self.server = server
        self._stack = stack
        self.folder = folder
        self._sizes = sizes

    def stage(self, centre: Centre | None = None, moment: str = "2026-03-05T10:40+04:00") -> Stage:
        return self._stack.enter_context(stage(self.server.create_database(), centre or sample_centre(1), moment))

    def board(self, made: Stage, *arguments: str, later: float = 0, **settings: str) -> AppProcess:
        board = made.board("--size", "1920x1080", *arguments, later=later, **settings)
        return self._stack.enter_context(board)

    def take(self, board: AppProcess, name: str, sizes: int | None = None) -> Shots:
        """Pictures in all sizes, or in the first few of them."""
        for size, (width, height) in list(self._sizes.items())[:sizes]:
            board.ask(resize=[width, height])
            yield f"board-{name}-{size}", board.shot(self.folder / f"board-{name}-{size}.png")


def _morning(made: Stage) -> None:
    """Every window is open, and in every area somebody waits, in some many."""
    for window in made.centre.windows:
        made.queue.open_window(window.number, f"w{window.number}")
    areas: dict[str, list[str]] = {}
    for service in made.centre.services:
        areas.setdefault(service.area, []).append(service.code)
    for number, codes in enumerate(areas.values()):
        for turn in range((7 * number) % 11 + 2):
            made.visitor(codes[turn % len(codes)])


def _called(made: Stage, *windows: int) -> list[str]:
    _morning(made)
    return [made.call(window) for window in windows]


def idle(studio: _Studio) -> Shots:
    made = studio.stage()
    _morning(made)
    board = studio.board(made)
    board.wait("nəfər gözləyir", seconds=60)
    yield from studio.take(board, "idle")


def single(studio: _Studio) -> Shots:
    """The first call of the day, a while ago."""
    made = studio.stage()
    numbers = _called(made, 7)
    board = studio.board(made, later=120)
    board.wait(numbers[-1])
    board.wait("nəfər gözləyir", seconds=60)
    yield from studio.take(board, "single")


def calls(studio: _Studio) -> Shots:
    made = studio.stage()
    numbers = _called(made, 1, 10, 5, 2, 11, 7)
    board = studio.board(made, later=120)
    board.wait(numbers[-1])
    board.wait("nəfər gözləyir", seconds=60)
    yield from studio.take(board, "calls")


def full(studio: _Studio) -> Shots:
    made = studio.stage()
    _morning(made)
    board = studio.board(made, "--still")
    board.wait("nəfər gözləyir", seconds=60)
    made.call(7)
    board.wait("Növbəniz çatdı")
    yield from studio.take(board, "full")


def rows(studio: _Studio) -> Shots:
    made = studio.stage()
    numbers = _called(made, 3, 7, 1, 9, 5, 12)
    board = studio.board(made)
    board.wait(numbers[0])
    board.wait("nəfər gözləyir", seconds=60)
    yield from studio.take(board, "rows")


def crowd(studio: _Studio) -> Shots:
    made = studio.stage()
    numbers = _called(made, *range(1, 13))
    for window in range(1, 9):
        made.queue.start(window)
        made.queue.finish(window)
        numbers.append(made.call(window))
    board = studio.board(made)
    board.wait(numbers[-1])
    yield from studio.take(board, "crowd")


def sixty(studio: _Studio) -> Shots:
    """Sixty windows, each with somebody who has been called, and the newest call alone on the card."""
    centre = sample_centre(1)
    twelve = centre.windows
    windows = tuple(replace(twelve[number % 12], number=number + 1) for number in range(60))
    made = studio.stage(replace(centre, windows=windows))
    for window in windows:
        made.queue.open_window(window.number, f"w{window.number}")
        made.visitor(min(made.centre.served_by[window.number]))
    numbers = [made.call(window.number) for window in windows]
    board = studio.board(made, later=120)
    board.wait(numbers[-1])
    yield from studio.take(board, "sixty")


def early(studio: _Studio) -> Shots:
    """Tickets are given out, and the windows are not open yet; later one window alone is."""
    made = studio.stage(moment="2026-03-05T08:40+04:00")
    for service in ("pension-age", "vacancies"):
        made.visitor(service)
    board = studio.board(made)
    board.wait("09:00-da açılır", seconds=60)
    yield from studio.take(board, "early")
    one = studio.stage()
    one.queue.open_window(3, "w3")
    one.visitor("vacancies")
    alone = studio.board(one)
    alone.wait("pəncərə yoxdur", seconds=60)
    yield from studio.take(alone, "no-window", sizes=1)


def halls(studio: _Studio) -> Shots:
    """Two halls on two floors, a long name, and somebody who is called while the picture is taken."""
    name = {
        "az": "Bakı şəhəri Nərimanov rayonu üzrə Dayanıqlı və Operativ Sosial Təminat Mərkəzi",
        "ru": "Центр устойчивого и оперативного социального обеспечения по Наримановскому району города Баку",
        "en": "Sustainable and Operative Social Provision Centre for the Narimanov District of Baku",
    }
    made = studio.stage(replace(sample_centre(2), name=name))
    numbers = _called(made, 3, 12, 4, 8, 6, 10)
    board = studio.board(made, later=120)
    board.wait(numbers[-1])
    board.wait("nəfər gözləyir", seconds=60)
    yield from studio.take(board, "halls")
    late = studio.board(made)
    late.wait(numbers[-1])
    yield from studio.take(late, "halls-rows")


def away(studio: _Studio) -> Shots:
    """Somebody of the first hall has been sent on to the second."""
    made = studio.stage(sample_centre(2))
    numbers = _called(made, 3, 4, 2, 1)
    made.queue.start(3)
    made.queue.transfer(3, to_window=12)
    board = studio.board(made, "--hall", "1", later=90)
    board.wait(f"{numbers[0]}, Zal 2", seconds=60)
    board.wait("nəfər gözləyir", seconds=60)
    yield from studio.take(board, "away")


def languages(studio: _Studio) -> Shots:
    """Centres that begin with Russian and with English."""
    for order in (("ru", "az", "en"), ("en", "az", "ru")):
        made = studio.stage(replace(sample_centre(2), languages=order))
        numbers = _called(made, 3, 12, 4, 8, 6)
        board = studio.board(made, "--still", later=120)
        board.wait(numbers[-1])
        board.wait({"ru": "ожида", "en": "waiting"}[order[0]], seconds=60)
        yield from studio.take(board, f"calls-{order[0]}", sizes=1)
        made.call(1)
        late = studio.board(made, "--still")
        late.wait(numbers[-1])
        yield from studio.take(late, f"rows-{order[0]}", sizes=1)
        made.queue.pause_day("technical")
        board.wait({"ru": "приостановлено", "en": "paused"}[order[0]])
        yield from studio.take(board, f"paused-{order[0]}", sizes=1)


def themes(studio: _Studio) -> Shots:
    """Day and high contrast: a call over the whole screen, calls with some on the list, a lost store."""
    made = studio.stage()
    numbers = _called(made, 1, 10, 5, 2, 11)
    boards = {theme: studio.board(made, "--still", later=120, NOVBE_BOARD_THEME=theme) for theme in ("day", "contrast")}
    for theme, board in boards.items():
        board.wait(numbers[-1])
        board.wait("nəfər gözləyir", seconds=60)
        yield from studio.take(board, f"calls-{theme}", sizes=1)
    late = {theme: studio.board(made, "--still", NOVBE_BOARD_THEME=theme) for theme in boards}
    for theme, board in late.items():
        board.wait(numbers[-1])
        yield from studio.take(board, f"rows-{theme}", sizes=1)
    made.queue.pause_day("evacuation")
    for theme, board in boards.items():
        board.wait("dayandırılıb")
        yield from studio.take(board, f"paused-{theme}", sizes=1)
    made.queue.resume_day()
    alone = studio.stage()
    _morning(alone)
    full_screen = {theme: studio.board(alone, "--still", NOVBE_BOARD_THEME=theme) for theme in boards}
    for board in full_screen.values():
        board.wait("nəfər gözləyir", seconds=60)
    alone.call(7)
    for theme, board in full_screen.items():
        board.wait("Növbəniz çatdı")
        yield from studio.take(board, f"full-{theme}", sizes=1)
    studio.server.stop()
    for theme, board in boards.items():
        board.wait("yenilənmir")
        yield from studio.take(board, f"lost-{theme}", sizes=1)
    studio.server.start()


def pictures(studio: _Studio) -> Shots:
    """The centre's pictures beside the calls, at rest and before the first call."""
    made = studio.stage()
    _morning(made)
    folder = str(posters(studio.folder / "pictures"))
    quiet = studio.board(made, NOVBE_BOARD_PICTURES=folder)
    quiet.wait("nəfər gözləyir", seconds=60)
    yield from studio.take(quiet, "pictures-idle")
    numbers = [made.call(window) for window in (1, 10, 5, 7)]
    board = studio.board(made, later=120, NOVBE_BOARD_PICTURES=folder)
    day = studio.board(made, later=120, NOVBE_BOARD_PICTURES=folder, NOVBE_BOARD_THEME="day")
    for one, name in ((board, "pictures"), (day, "pictures-day")):
        one.wait(numbers[-1])
        one.wait("nəfər gözləyir", seconds=60)
        yield from studio.take(one, name)


def posters(folder: Path) -> Path:
    """A centre's folder with a picture in it."""
    folder.mkdir(parents=True, exist_ok=True)
    poster = Image.new("RGB", (1600, 900), "#DDECEC")
    pen = ImageDraw.Draw(poster)
    pen.rectangle((0, 0, 1600, 250), fill="#0B4F5C")
    for text, size, weight, place, ink in (
        ("Gəlməzdən əvvəl", 120, 700, (90, 50), "white"),
        ("Şəxsiyyət vəsiqənizi götürün", 88, 600, (90, 350), "#13262C"),
        ("Növbəyə onlayn yazılın", 88, 600, (90, 510), "#13262C"),
        ("Çağrı mərkəzi: 142", 88, 600, (90, 670), "#13262C"),
    ):
        font = ImageFont.truetype(str(assets.path("fonts", f"commissioner-{weight}.ttf")), size)
        pen.text(place, text, fill=ink, font=font)
    poster.save(folder / "1.png")
    return folder


def paused(studio: _Studio) -> Shots:
    made = studio.stage()
    _called(made, 1, 10, 7)
    made.queue.pause_day("power")
    board = studio.board(made, later=120)
    board.wait("dayandırılıb")
    yield from studio.take(board, "paused")


def closed(studio: _Studio) -> Shots:
    made = studio.stage(moment="2026-03-19T18:20+04:00")
    board = studio.board(made)
    board.wait("Bağlıdır")
    yield from studio.take(board, "closed")
    holiday = studio.stage(moment="2026-03-20T11:00+04:00")
    board = studio.board(holiday)
    board.wait("Bu gün bağlıdır")
    yield from studio.take(board, "holiday")
    short = studio.stage()
    _called(short, 1)
    short.queue.close_day(reason="power")
    board = studio.board(short)
    board.wait("Elektrik")
    yield from studio.take(board, "closed-early", sizes=1)


def lost(studio: _Studio) -> Shots:
    made = studio.stage()
    _called(made, 1, 10, 5, 2, 11, 7)
    board = studio.board(made, later=120)
    board.wait("nəfər gözləyir", seconds=60)
    studio.server.stop()
    board.wait("yenilənmir")
    yield from studio.take(board, "lost")
    unborn = studio.board(made)
    unborn.wait("Lövhə qoşulur")
    yield from studio.take(unborn, "connecting")
    studio.server.start()


SCENES: Sequence[Callable[[_Studio], Shots]] = (
    idle,
    single,
    calls,
    full,
    rows,
    crowd,
    sixty,
    early,
    halls,
    away,
    languages,
    pictures,
    themes,
    paused,
    closed,
    lost,
)


if __name__ == "__main__":
    chosen = dict(list(SIZES.items())[: int(sys.argv[3])] if len(sys.argv) > 3 else SIZES)
    for _, file in shots(Path(sys.argv[1]), chosen, sys.argv[2] if len(sys.argv) > 2 else ""):
        print(file)
