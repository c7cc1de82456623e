"""The lock: the desk stays as it is, with the time running, until its owner or a supervisor is back."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import entering
from counter.desk_state import Seat, seated
from counter.door import Door
from counter.entering import Entered
from counter.words import clock_time
from shared.access import Access
from shared.domain.errors import QueueError, StoreUnavailable
from shared.domain.staff import Permission, may, wait_after
from shared.domain.view import View
from shared.ui.jobs import Jobs
from shared.ui.language import Language

if TYPE_CHECKING:
    from shared.store.queue import Queue


class Lock(Door):
    """Locks the desk of whoever sits there. `opened` tells that a supervisor goes on in their place."""

    locked_changed = Signal()
    opened = Signal(int, str, object, object)
    """As `SignIn.opened`."""

    def __init__(self, access: Access, jobs: Jobs, language: Language, parent: QObject | None = None) -> None:
        super().__init__(access, jobs, language, parent)
        self._jobs = jobs
        self._seat: Seat | None = None
        self._entered: Entered | None = None
        self._view: View | None = None
        self._locked_at = 0
        self._others = False
        self._failures = 0

    def guard(self, window: int, staff: str, view: View, entered: Entered) -> None:
        """From now on this person's desk can be locked."""
        self._seat, self._entered, self._view = Seat(window, staff), entered, view
        self._end()

    def release(self) -> None:
        """Nobody sits there any more."""
        self._seat = self._entered = None
        self._end()

    def show(self, view: View) -> None:
        """Takes a view that has been read."""
        if self._seat is not None:
            self._view, self._error = view, None
            if self._get_locked():
                self.changed.emit()

    @Slot()
    def lock(self) -> None:
        """Locks now; nothing where nobody sits, or where there are no passwords."""
        if self._entered is None or self._entered.password is None or self._view is None or self._locked_at:
            return
        self._locked_at = self._view.at
        self._others, self._failures = False, 0
        self.tell("")
        self.locked_changed.emit()

    @Slot(str)
    def unlock(self, password: str) -> None:
        """The owner is back."""
        entered = self._entered
        if entered is None or not self._may_try(password):
            return
        access = self._access
        name, known = entered.name, entered.password

        def who(queue: "Queue", action: str) -> Entered:
            return entering.by_password(access, name, password)

        def without_store(error: Exception) -> None:
            self._work.forget()
            # the visitor in hand must not wait for the store: the password of the sign-in is known
            if not isinstance(error, StoreUnavailable) or known is None:
                self.lose(error)
                return
            self._compare(known, password)

        self._work.do("unlock", who, self._unlocked, without_store)

    @Slot(str, str)
    def enter(self, name: str, password: str) -> None:
        """Somebody else who may take other people's windows over goes on here."""
        tr = self._language.translate
        seat, access = self._seat, self._access
        if not name.strip():
            self.tell(tr("Please give your name"))
            return
        if seat is None or not self._may_try(password):
            return

        def step(queue: "Queue", action: str) -> Entered:
            entered = entering.by_password(access, name, password)
            if entered.name != seat.staff:
                if not may(entered.role, Permission.SUPERVISE):
                    raise QueueError("not_yours", staff=seat.staff)
                queue.take_over(seat.window, entered.name, action=action)
            return entered

        self._work.do("enter", step, self._unlocked, self.lose)

    def _may_try(self, password: str) -> bool:
        tr = self._language.translate
        if not password:
            self.tell(tr("Please give your password"))
        return bool(password) and not self._get_wait()

    def _unlocked(self, answer: object, view: View) -> None:
        self._error = None
        if isinstance(answer, QueueError):
            self.refuse(answer)
            return
        assert self._seat is not None
        assert isinstance(answer, Entered)
        other = answer.name != self._seat.staff
        window = self._seat.window
        self._end()
        if other:
            self.opened.emit(window, answer.name, view, answer)
        elif seated(view, self._seat):
            self._entered = answer

    def _compare(self, known: str, password: str) -> None:
        def work() -> bool:
            from shared.store.staff import matches

            return matches(known, password)

        def done(right: bool) -> None:
            if right:
                self._end()
                return
            self._failures += 1
            self.wait(wait_after(self._failures) / 1000, self.wrong)
            self.refused.emit()

        self._jobs.run(work, done, self.lose)

    def _end(self) -> None:
        self._locked_at, self._next_try = 0, 0.0
        self.tell("")
        self.refused.emit()
        self.locked_changed.emit()

    @property
    def wrong(self) -> str:
        """What is told after a wrong try."""
        tr = self._language.translate
        return super().wrong if self._others else tr("The password is wrong.")

    def _get_locked(self) -> bool:
        return bool(self._locked_at)

    locked = cast(bool, Property(bool, _get_locked, notify=locked_changed))
    """Whether the desk is locked."""

    def _get_possible(self) -> bool:
        return self._entered is not None and self._entered.password is not None

    possible = cast(bool, Property(bool, _get_possible, notify=locked_changed))
    """Whether there is a desk that can be locked."""

    def _get_others(self) -> bool:
        return self._others

    def _set_others(self, others: bool) -> None:
        self._others, self._next_try = others, 0.0
        self.tell("")
        self.locked_changed.emit()

    others = cast(bool, Property(bool, _get_others, _set_others, notify=locked_changed))
    """Whether somebody else is asked for name and password."""

    def _get_staff(self) -> str:
        return self._seat.staff if self._seat else ""

    staff = Property(str, _get_staff, notify=locked_changed)
    """Whose desk it is."""

    def _get_since(self) -> str:
        return clock_time(self._view.centre, self._locked_at) if self._view and self._locked_at else ""

    since = Property(str, _get_since, notify=locked_changed)
    """When it was locked."""
