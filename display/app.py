"""Starts the hall board, or a sign: a page, what is on it, and the queue behind it."""

import argparse
import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from display.board import Board
from display.heartbeat import Heartbeat
from display.pictures import Pictures
from display.sign_app import show_sign
from display.voice import hall_voice
from display.zone import Zone, read_windows
from shared.access import Access
from shared.settings import Settings, SettingsError, clock, load
from shared.ui.app import App
from shared.ui.live import Changes, Live

PAGE = Path(__file__).with_name("qml") / "Board.qml"
WINDOWED = (1280, 720)


def options(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(prog="display", description="The hall board, or the sign above a window.")
    parser.add_argument("--hall", type=int, metavar="N", help="show the windows of one hall only")
    parser.add_argument("--windows", type=_windows, metavar="LIST", help="show these windows only, such as 1-8,12")
    parser.add_argument("--window", type=int, metavar="N", help="be the sign above this window")
    parser.add_argument("--windowed", action="store_true", help="in a window, not over the whole screen")
    parser.add_argument("--size", type=_size, metavar="WxH", help="in a window of this size")
    parser.add_argument("--still", action="store_true", help="nothing moves on the board")
    parser.add_argument("--robot", action="store_true", help="obey commands on standard input")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the board or the sign; gives the exit status."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    asked = options(argv)
    try:
        settings = load()
        access = Access(settings.store, settings.centre, clock())
    except SettingsError as error:
        from shared.starting import refuse

        return refuse(error)
    with App("display", language=settings.language, robot=asked.robot) as app:
        if asked.window is None:
            show_board(app, access, settings, asked)
        else:
            whole = not (asked.windowed or asked.size)
            show_sign(app, access, settings, asked.window, asked.size, whole=whole, still=asked.still)
        return app.run()


def show_board(app: App, access: Access, settings: Settings, asked: argparse.Namespace) -> Board:
    """Puts the board into the app; it connects to the store once it can be seen."""
    look = settings.look
    pictures = Pictures(app.jobs, look.pictures, look.picture_seconds, app.qt) if look.pictures else None
    zone = Zone(asked.hall, asked.windows or frozenset())
    board = Board(app.jobs, settings.board.diagonal, settings.board.distance, zone, look, pictures)
    board.setParent(app.qt)
    whole = not (asked.windowed or asked.size)
    window = app.show(PAGE, {"board": board}, size=asked.size or WINDOWED, full_screen=whole)
    voice = hall_voice(app, settings.voice, zone)
    window.theme.setProperty("reduceMotion", asked.still or not look.motion)
    if pictures:
        window.qml.addImageProvider("pictures", pictures.provider)
    if whole:
        window.setCursor(Qt.CursorShape.BlankCursor)

    name = " ".join(filter(None, (settings.device, str(zone))))
    heartbeat = Heartbeat(
        access, app.jobs, name, "board", lambda: {"told": {str(turn): at for turn, at in board.told.items()}}, app.qt
    )

    def listen(changes: Changes) -> None:
        live = Live(app.jobs, changes, access.read, app.qt)
        live.refreshed.connect(board.show)
        if voice:
            live.refreshed.connect(voice.show)
        live.lost.connect(board.fail)
        board.told_changed.connect(heartbeat.beat)
        heartbeat.start()
        app.on_close(access.close)
        app.on_close(live.close)
        live.start()

    # on a thread, because what the store imports takes longer than a frame may
    app.after_first_frame(lambda: app.jobs.run(access.changes, listen, board.fail))
    return board


def _windows(text: str) -> frozenset[int]:
    try:
        return read_windows(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text}: windows are written 1-8,12") from None


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = map(int, text.lower().split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text}: a size is written 1920x1080") from None
    return width, height
