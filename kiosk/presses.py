"""What the visitor presses on the way to a ticket: each press is an event of the visit."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Slot

from kiosk import pages
from kiosk.latest import Latest
from kiosk.outlook import Outlook
from kiosk.visit import Visit
from kiosk.writing import Writing, new_action
from shared.domain.centre import RECEPTION


class Presses(Writing):
    """The controls of the pages."""

    def __init__(self) -> None:
        super().__init__()
        self._outlook: Outlook | None = None
        self._latest = Latest()

    @Slot(str)
    def start(self, language: str) -> None:
        self._press(lambda visit: visit.start(language))

    @Slot()
    def other_language(self) -> None:
        """None of the languages: a ticket for the reception."""
        self._press(lambda visit: _reception(visit.start(visit.home)))

    @Slot(str)
    def speak(self, language: str) -> None:
        self._press(lambda visit: visit.speak(language))

    @Slot(int)
    def turn(self, page: int) -> None:
        """Turns to a page, from 1."""
        self._press(lambda visit: visit.turn(page - 1))

    @Slot(str, str)
    def choose_area(self, letter: str, kind: str) -> None:
        self._press(lambda visit: _reception(visit) if kind == "reception" else visit.choose_area(letter))

    @Slot(str)
    def choose_service(self, code: str) -> None:
        """Chooses a service; the ticket is taken at once if there are no documents to tell of."""
        recent = self._latest.same(code)
        self._press(lambda visit: visit.choose_service(code, at_once=False, action=new_action(), recent=recent))

    @Slot()
    def ask_reception(self) -> None:
        """The visitor is not sure."""
        self._press(_reception)

    @Slot()
    def add_matter(self) -> None:
        self._press(Visit.add_matter)

    @Slot(str)
    def remove_matter(self, code: str) -> None:
        self._press(lambda visit: visit.remove_matter(code, action=new_action()))

    @Slot()
    def take(self) -> None:
        asks = self._outlook is not None and pages.asks(self._outlook)
        self._press(lambda visit: visit.take(asks=asks, late=self._is_late(visit)))

    @Slot(str)
    def answer_priority(self, code: str) -> None:
        """The class that applies; empty: none of them."""
        late = self._is_late(replace(self._visit, priority=code))
        self._press(lambda visit: visit.answer(code, action=new_action(), late=late))

    @Slot(str)
    def answer(self, code: str) -> None:
        """A button of the question that fills the page."""
        answers: dict[str, Callable[[Visit], Visit]] = {
            "print": Visit.print_again,
            "new": Visit.someone_else,
            "back": Visit.back,
            "take": Visit.take,
            "tomorrow": Visit.finish,
            "done": Visit.finish,
            "leave": lambda visit: visit.leave(sure=visit.leaving),
            "stay": Visit.stay,
        }
        self._press(answers[code])

    def _is_late(self, visit: Visit) -> bool:
        return self._outlook is not None and bool(visit.matters) and self._outlook.is_late(visit)

    @Slot()
    def give_up(self) -> None:
        self._press(Visit.give_up)

    @Slot()
    def start_over(self) -> None:
        self._press(Visit.start_over)

    @Slot()
    def done(self) -> None:
        self._press(Visit.done)

    @Slot()
    def dismiss(self) -> None:
        """More time, or the message has been read."""
        self._press(Visit.dismiss)

    @Slot(bool)
    def came_out(self, yes: bool) -> None:
        """The answer to "did your ticket come out?"; without one a copy is printed."""
        self._press(lambda visit: visit.came_out(yes=yes))


def _reception(visit: Visit) -> Visit:
    return visit.choose_service(RECEPTION, at_once=True, action=new_action())
