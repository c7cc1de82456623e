"""The board with a listener: writes a line for every frame that shows a new call.

    {"shown": "A042", "calls": 1, "at": 123456789, "frames": [123450000, …]}

`calls` counts the calls of this number; `at` is the `time.monotonic_ns` of the frame's swap; `frames` are those of all
frames since the line before.
"""

import json
import sys
import time
from typing import Any

from display.app import options, show_board
from display.board import Board
from shared import settings
from shared.access import Access
from shared.ui.app import App
from shared.ui.window import Window


class Listener:
    """Compares each frame with what the board shows."""

    def __init__(self, board: Board, window: Window) -> None:
        self._board = board
        self._window = window
        self._new: list[tuple[str, int]] = []
        self._known: dict[str, int] = {}
        self._frames: list[int] = []
        board.changed.connect(self._look)
        window.frameSwapped.connect(self._swapped)

    def _look(self) -> None:
        content: dict[str, Any] = self._board.property("content")
        for row in (*content["card"], *content["calls"]):
            number, calls = row["number"], row["times"]
            if self._known.get(number) != calls:
                self._known[number] = calls
                self._new.append((number, calls))

    def _swapped(self) -> None:
        at = time.monotonic_ns()
        self._frames.append(at)
        for number, calls in self._new:
            print(json.dumps({"shown": number, "calls": calls, "at": at, "frames": self._frames}), flush=True)
            self._frames = []
        self._new.clear()


def main() -> int:
    asked = options(sys.argv[1:])
    chosen = settings.load()
    access = Access(chosen.store, chosen.centre, settings.clock())
    with App("display", robot=asked.robot) as app:
        board = show_board(app, access, chosen, asked)
        listener = Listener(board, app.window)
        status = app.run()
        del listener
        return status


if __name__ == "__main__":
    sys.exit(main())
