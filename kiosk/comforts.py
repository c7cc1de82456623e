"""The sheet of the comforts as the pages press it, and what the kiosk lets be heard."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot

from kiosk.access import Comfort
from kiosk.screen import Screen
from kiosk.visit import Visit


class Comforts(Screen):
    """Opens, closes and switches; the voice tells it whether it can speak and whether it is speaking."""

    sounded = Signal(str)
    """A sound of `assets/sounds` that goes with what is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._speaking = False

    @Slot(bool)
    def open_access(self, opens: bool) -> None:
        """Opens the sheet or closes it."""
        self._press(lambda visit: visit.open_sheet(opens=opens))

    @Slot(str)
    def switch_comfort(self, name: str) -> None:
        """Switches one of the comforts; the guide only where there is a voice."""
        if name != "guide" or not self.silent:
            self._like(lambda comfort: comfort.switched(name))

    @Slot(int)
    def louder(self, levels: int) -> None:
        """So many levels louder, or softer if negative."""
        self._like(lambda comfort: comfort.louder(levels))

    @Slot()
    def finish(self) -> None:
        """No more time is needed."""
        self._press(Visit.finish)

    def be_silent(self, why: str) -> None:
        """There is a voice (empty), or why there is none: no_device, no_voice."""
        if why != self.silent:
            self.silent = why
            self._derive()

    def be_speaking(self, speaking: bool) -> None:
        """While it speaks, the visitor listens: no time passes."""
        self._speaking = speaking

    def _like(self, change: Callable[[Comfort], Comfort]) -> None:
        self._press(lambda visit: visit.change(change(visit.comfort)))

    @property
    def values(self) -> Mapping[str, Any]:
        """What the pages show now."""
        return self._values

    @abstractmethod
    def _press(self, event: Callable[[Visit], Visit]) -> None: ...

    @abstractmethod
    def _derive(self) -> None: ...
