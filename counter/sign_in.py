"""Choosing a window and signing in, which opens the shift."""

from typing import Any, cast

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from counter import entering
from counter.door import Door
from counter.entering import Entered
from counter.memory import Notebook
from counter.places import places_of
from counter.rows import Rows
from shared.access import Access
from shared.domain.centre import words
from shared.domain.errors import QueueError
from shared.domain.view import View
from shared.ui.jobs import Jobs
from shared.ui.language import Language

QUESTION_MS = 60_000
"""Who has been asked whether to take a window over has this long to answer: then somebody else may stand there."""


class SignIn(Door):
    """Offers the centre's windows and the names this machine remembers; `opened` tells of a shift."""

    form_changed = Signal()
    opened = Signal(int, str, object, object)
    """Window, name, the view that shows the shift, and who it is (`Entered`)."""

    def __init__(
        self,
        access: Access,
        jobs: Jobs,
        language: Language,
        notebook: Notebook,
        parent: QObject | None = None,
        *,
        passwords: bool = True,
    ) -> None:
        """Without `passwords` a name is enough, as long as the store has no accounts."""
        super().__init__(access, jobs, language, parent)
        self._notebook = notebook
        self._passwords = passwords
        self._view: View | None = None
        self._window = notebook.memory.window
        self._staff = next(iter(notebook.memory.staff), "")
        self._at_once: str | None = None
        self._asked: Entered | None = None
        self._patience = QTimer(self, singleShot=True, interval=QUESTION_MS)
        self._patience.timeout.connect(self.stay)
        self._places = Rows(self)
        self.changed.connect(self.form_changed)
        language.changed.connect(self._derive)

    def suggest(self, window: int, staff: str, password: str = "") -> None:
        """Chooses a window beforehand; with all that is needed, signs in by itself as soon as the store is there."""
        self._window, self._staff = window, staff or self._staff
        self._at_once = password if staff and (password or not self._passwords) else None

    def show(self, view: View) -> None:
        """Takes a view that has been read."""
        self._view, self._error = view, None
        if self._window not in view.centre.window_by_number and self._at_once is None:
            gone, self._window = self._window, min(view.centre.window_by_number, default=0)
            if gone:
                # nobody opens another window than the one they chose without having been told
                self.refuse(QueueError("window_unknown", window=gone))
        self._derive()
        if self._at_once is not None:
            password, self._at_once = self._at_once, None
            self.open(password)

    @Slot()
    @Slot(str)
    def open(self, password: str = "") -> None:
        """Signs in at the chosen window."""
        name, window, access = self._staff.strip(), self._window, self._access
        tr = self._language.translate
        if self._view is None or self._get_wait():
            return
        if not name or (self._passwords and not password):
            self.tell(tr("Please give your name") if not name else tr("Please give your password"))
            return

        def who() -> Entered:
            return entering.by_password(access, name, password) if self._passwords else entering.by_name(access, name)

        self._work.do("open", entering.sit_down(access, window, who), self._answered, self.lose)

    @Slot()
    def take_over(self) -> None:
        """Opens the shift though somebody else has the window, or though one is still at another."""
        if self._asked is not None:
            self._work.do("take_over", entering.take_over(self._window, self._asked), self._answered, self.lose)

    @Slot()
    def stay(self) -> None:
        """Does not take over."""
        self._asked = None
        self._patience.stop()
        self.changed.emit()

    def _answered(self, answer: object, view: View) -> None:
        self.stay()
        if isinstance(answer, Entered) and answer.refusal is None:
            self._opened(answer, view)
            return
        self.show(view)
        if isinstance(answer, Entered):
            self._asked = answer
            self._patience.start()
            self.tell("")
        elif isinstance(answer, QueueError):
            self._passwords = self._passwords or answer.code == "password_needed"
            self.refuse(answer)

    def _opened(self, entered: Entered, view: View) -> None:
        self.tell("")
        self._staff = entered.name
        self._notebook.keep(self._notebook.memory.signed_in(self._window, entered.name))
        self.refused.emit()  # the next person begins with an empty field
        self.opened.emit(self._window, entered.name, view, entered)

    def _derive(self) -> None:
        if self._view is not None:
            self._places.show(places_of(self._view, self._language.translate))
        self.changed.emit()

    def _get_window(self) -> int:
        return self._window

    def _set_window(self, window: int) -> None:
        self._window = window
        self.tell(self._message if self._get_wait() else "")

    window = cast(int, Property(int, _get_window, _set_window, notify=form_changed))
    """The chosen window's number."""

    def _get_staff(self) -> str:
        return self._staff

    def _set_staff(self, staff: str) -> None:
        if staff != self._staff:
            self._staff = staff
            # the store keeps the wait of the name; this name may have none
            self._next_try = 0.0
            self.tell("")

    staff = cast(str, Property(str, _get_staff, _set_staff, notify=form_changed))
    """The name as it has been typed."""

    def _get_names(self) -> list[str]:
        return list(self._notebook.memory.staff)

    names = Property(list, _get_names, notify=form_changed)
    """Who has signed in on this machine, newest first."""

    def _get_centre(self) -> str:
        return words(self._view.centre.name, self._language.translate.language) if self._view else ""

    centre = Property(str, _get_centre, notify=form_changed)
    """The centre's name; empty until the store is there."""

    def _get_question(self) -> list[str]:
        if self._asked is None or self._asked.refusal is None or self._view is None:
            return []
        return list(entering.question(self._view, self._window, self._asked.refusal, self._language.translate))

    question = Property(list, _get_question, notify=form_changed)
    """What is asked before a take-over, and what it will do; empty if nothing is asked."""

    def _get_passwords(self) -> bool:
        return self._passwords

    passwords = cast(bool, Property(bool, _get_passwords, notify=form_changed))
    """Whether a password is asked for."""

    def _get_ready(self) -> bool:
        return self._view is not None and self._error is None and not self._get_wait()

    ready = cast(bool, Property(bool, _get_ready, notify=form_changed))
    """Whether one can try now."""

    places: Any = Property(QObject, lambda self: self._places, constant=True)
