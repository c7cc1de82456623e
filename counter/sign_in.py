"""Choosing a window and giving one's name, which opens the shift."""

from typing import Any, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.desk_state import Seat, seated
from counter.memory import Notebook
from counter.places import places_of
from counter.rows import Rows
from counter.work import Work
from shared.access import Access
from shared.domain.centre import words
from shared.domain.errors import NovbeError, QueueError
from shared.domain.view import View
from shared.sentences import sentence
from shared.ui.jobs import Jobs
from shared.ui.language import Language


class SignIn(QObject):
    """Offers the centre's windows and the names this machine remembers; `opened` tells of a shift."""

    changed = Signal()
    opened = Signal(int, str, object)
    """Window, name and the view that shows the shift."""

    def __init__(
        self,
        access: Access,
        jobs: Jobs,
        language: Language,
        notebook: Notebook,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._notebook = notebook
        self._view: View | None = None
        self._error: NovbeError | None = None
        self._message = ""
        self._window = notebook.memory.window
        self._staff = next(iter(notebook.memory.staff), "")
        self._at_once = False
        self._places = Rows(self)
        self._work = Work(access, jobs, self)
        language.changed.connect(self._derive)

    def suggest(self, window: int, staff: str) -> None:
        """Chooses a window beforehand; with a name, signs in without being asked as soon as the store is there."""
        self._window, self._staff = window, staff or self._staff
        self._at_once = bool(staff)

    def show(self, view: View) -> None:
        """Takes a view that has been read."""
        self._view, self._error = view, None
        if self._window not in view.centre.window_by_number and not self._at_once:
            self._window = min(view.centre.window_by_number, default=0)
        self._derive()
        if self._at_once:
            self._at_once = False
            self.open()

    def lose(self, error: Exception) -> None:
        """The store is away."""
        if not isinstance(error, NovbeError):
            raise error
        self._error = error
        self.changed.emit()

    def tell(self, message: str) -> None:
        """Shows why one is here again."""
        self._message = message
        self.changed.emit()

    @Slot()
    def open(self) -> None:
        """Opens the shift for the chosen window and name."""
        staff, window = self._staff.strip(), self._window
        tr = self._language.translate
        if self._view is None or not staff:
            self.tell("" if self._view is None else tr("Please give a name"))
            return
        if seated(self._view, Seat(window, staff)):
            # taken up again, on a break too
            self._opened(window, staff, self._view)
            return

        def done(answer: object, view: View) -> None:
            if isinstance(answer, QueueError):
                self.show(view)
                self.tell(sentence(answer, self._language.translate, view.centre))
            else:
                self._opened(window, staff, view)

        self._work.do("open", lambda queue, action: queue.open_window(window, staff, action=action), done, self.lose)

    def _opened(self, window: int, staff: str, view: View) -> None:
        self.tell("")
        self._notebook.keep(self._notebook.memory.signed_in(window, staff))
        self.opened.emit(window, staff, view)

    def _derive(self) -> None:
        if self._view is not None:
            self._places.show(places_of(self._view, self._language.translate))
        self.changed.emit()

    def _get_window(self) -> int:
        return self._window

    def _set_window(self, window: int) -> None:
        self._window = window
        self.tell("")

    window = cast(int, Property(int, _get_window, _set_window, notify=changed))
    """The chosen window's number."""

    def _get_staff(self) -> str:
        return self._staff

    def _set_staff(self, staff: str) -> None:
        if staff != self._staff:
            self._staff = staff
            self.tell("")

    staff = cast(str, Property(str, _get_staff, _set_staff, notify=changed))
    """The name as it has been typed."""

    def _get_names(self) -> list[str]:
        return list(self._notebook.memory.staff)

    names = Property(list, _get_names, notify=changed)
    """Who has signed in on this machine, newest first."""

    def _get_centre(self) -> str:
        return words(self._view.centre.name, self._language.translate.language) if self._view else ""

    centre = Property(str, _get_centre, notify=changed)
    """The centre's name; empty until the store is there."""

    def _get_message(self) -> str:
        if self._error is not None:
            return sentence(self._error, self._language.translate)
        return self._message

    message = cast(str, Property(str, _get_message, notify=changed))
    """Why one cannot sign in, or why one is here again."""

    def _get_ready(self) -> bool:
        return self._view is not None and self._error is None

    ready = cast(bool, Property(bool, _get_ready, notify=changed))
    """Whether the store is there."""

    places: Any = Property(QObject, lambda self: self._places, constant=True)
    work: Any = Property(QObject, lambda self: self._work, constant=True)
