"""What the visitor types on the screen or on a keyboard, and what a scanner reads."""

import uuid
from abc import abstractmethod
from typing import Final

from PySide6.QtCore import Slot

from kiosk.comforts import Comforts
from kiosk.finding import Typed
from kiosk.step import Step
from kiosk.visit import Visit
from shared.domain.scan import parse

TYPING: Final = (Step.FIND, Step.CODE)


class Writing(Comforts):
    """The line of the search, and that for a code."""

    _visit: Visit

    @Slot()
    def find(self) -> None:
        self._press(Visit.find)

    @Slot()
    def check_in(self) -> None:
        """The visitor has an appointment."""
        self._press(Visit.check_in)

    @Slot(str)
    def type(self, letter: str) -> None:
        """A key of the keyboard; the same one again at once is a tremor of the hand."""
        if self._guarded(letter):
            self._become(self._visit.type(self._visit.typed.add(letter)))

    @property
    def typed(self) -> Typed | None:
        """The line that is being typed; None where nothing is."""
        return self._visit.typed if self._visit.step in TYPING else None

    def write(self, typed: Typed) -> None:
        """What a real keyboard makes of the line."""
        self._become(self._visit.type(typed))

    @Slot()
    def erase(self) -> None:
        if self._guarded("erase"):
            self._become(self._visit.type(self._visit.typed.erase()))

    @Slot()
    def clear(self) -> None:
        self._press(lambda visit: visit.type(Typed()))

    @Slot()
    def submit(self) -> None:
        """The code is complete."""
        self._press(lambda visit: visit.submit(action=new_action()))

    def scanned(self, text: str) -> None:
        """Something was held to the scanner."""
        scan = parse(text)
        match scan.kind:
            case "ticket":
                self._become(self._visit.scan_ticket(scan.code))
            case "appointment" | "come_back":
                self._become(self._visit.scan_appointment(scan.code, action=new_action()))
            case _:
                self._become(self._visit.scan_unknown())

    @abstractmethod
    def _become(self, visit: Visit) -> None: ...

    @abstractmethod
    def _guarded(self, key: str) -> bool: ...


def new_action() -> str:
    """Names an attempt to take a ticket."""
    return uuid.uuid4().hex
