"""The supervisor's overview: windows, what needs attention, and the day itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.actions import Action
from counter.around import Device, place_name
from counter.choices import Choice
from counter.chooser import Chooser
from counter.desk_state import barred
from counter.floor import concerns, window_cards
from counter.rows import Rows, plain
from counter.steps import Step
from counter.telling import Telling
from counter.words import day_notice
from counter.work import Work
from shared.access import Access
from shared.domain.centre import words
from shared.domain.day import OPEN
from shared.domain.errors import NovbeError, QueueError
from shared.domain.staff import Permission, Role
from shared.domain.view import View
from shared.sentences import sentence
from shared.ui.jobs import Jobs
from shared.ui.language import Language

if TYPE_CHECKING:
    from shared.store.queue import Queue

PLANNED: Final = "-"
"""The key of the ordinary end of a day, which has no reason."""
STALE_MS = 5_000
"""Minutes and devices are looked at anew after so long, even where nothing happens."""


class DayDialogs(QObject):
    """At most one dialog is open: pause or close, each with a reason; a day closes as planned unless one is chosen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.reasons_list = Chooser(self)
        self.reasons_list.changed.connect(self.changed)

    def open(self, name: str, reasons: tuple[Choice, ...], chosen: str = "") -> None:
        """Opens a dialog; one reason may be chosen already."""
        self._name = name
        self.reasons_list.open(reasons)
        self.reasons_list.choose(chosen)
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Closes the dialog; nothing has happened."""
        self._name = ""
        self.changed.emit()

    def _get_ready(self) -> bool:
        return bool(self.reasons_list.key)

    name = cast(str, Property(str, lambda self: self._name, notify=changed))
    """The open dialog; empty for none."""
    ready = cast(bool, Property(bool, _get_ready, notify=changed))
    """Whether everything has been chosen."""
    blocked = Property(str, lambda self: "", constant=True)
    reasons = Property(QObject, lambda self: self.reasons_list, constant=True)


class Overview(Telling):
    """What a supervisor sees and decides; what comes of it has been read back before it is shown."""

    changed = Signal()

    def __init__(self, access: Access, jobs: Jobs, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access, self._jobs, self._language = access, jobs, language
        self._staff, self._role = "", Role.OPERATOR
        self._active = self._looking = False
        self._lost = ""
        self._view: View | None = None
        self._last: View | None = None
        self._seen: tuple[Device, ...] = ()
        self._actions: dict[str, Action] = {}
        self._work = Work(access, jobs, self)
        self._dialogs = DayDialogs(self)
        self._windows, self._concerns = Rows(self), Rows(self)
        language.changed.connect(self._derive)

    def sit(self, staff: str, role: Role) -> None:
        """A person begins to work."""
        self._staff, self._role = staff, role
        self._derive()

    def show(self, view: View) -> None:
        """Takes a view; while the overview is on the screen the devices are read too, on a thread."""
        self._work.again()
        self._last = view
        stale = self._view is None or self._view.seq != view.seq or view.at - self._view.at >= STALE_MS
        if not self._active or self._looking or not stale:
            return
        self._looking = True

        def done(devices: tuple[Device, ...]) -> None:
            self._looking = False
            self._view, self._seen = view, devices
            self._derive()

        def failed(error: Exception) -> None:
            self._looking = False
            if not isinstance(error, NovbeError):
                raise error

        self._jobs.run(self._access.devices.all, done, failed)

    def lose(self, since: str) -> None:
        """The store is away since a time, or back (empty)."""
        self._lost = since
        self._derive()

    def _derive(self) -> None:
        if self._view is None:
            return
        tr = self._language.translate
        self._windows.show(window_cards(self._view, tr))
        self._concerns.show(concerns(self._view, self._seen, tr))
        self._actions = self._buttons(self._view)
        self.changed.emit()

    def _buttons(self, view: View) -> dict[str, Action]:
        tr = self._language.translate
        pause = self._lost or barred(self._role, Permission.PAUSE_DAY, tr)
        close = self._lost or barred(self._role, Permission.CLOSE_DAY, tr)
        open_ = view.day.status == OPEN
        shut = tr("The day is closed") if view.day.status == "closed" else ""
        resume = Action(
            tr("Open the day again") if shut else tr("Resume the day"), "play-fill", "", pause, primary=not pause
        )
        halt = Action(tr("Pause the day"), "pause-circle-bold", "", pause)
        return {
            "day": halt if open_ else resume,
            "close": Action(tr("Close the day"), "lock-simple-fill", "", close or shut),
        }

    @Slot(str)
    def press(self, name: str) -> None:
        """A button: opens its dialog, does it, or tells why it does not apply."""
        action, view = self._actions.get(name), self._view
        if action is None or view is None:
            return
        tr, staff = self._language.translate, self._staff
        if action.reason:
            self.tell(action.reason)
        elif name == "day" and view.day.status != OPEN:
            self._do("day", lambda queue, action: queue.resume_day(staff=staff, action=action))
        else:
            known = view.centre.policy.pause_reasons
            choices = tuple(Choice(reason.code, words(reason.name, tr.language)) for reason in known)
            if name == "day":
                self._dialogs.open("pause", choices)
                return
            # what has interrupted the day is likely why it ends
            chosen = view.day.reason if view.paused and view.day.reason in {choice.key for choice in choices} else None
            self._dialogs.open("close", (Choice(PLANNED, tr("As planned")), *choices), chosen or PLANNED)

    @Slot()
    def confirm(self) -> None:
        """Does what the open dialog is for."""
        staff, reason = self._staff, self._dialogs.reasons_list.key
        if not self._dialogs.ready:
            self.tell(self._language.translate("Please give a reason"))
        elif self._dialogs.name == "pause":
            self._do("day", lambda queue, action: queue.pause_day(reason, staff=staff, action=action))
        else:
            self._do("close", self._closing("" if reason == PLANNED else reason), self._closed)

    def _closing(self, reason: str) -> Step:
        staff, access = self._staff, self._access

        def step(queue: "Queue", action: str) -> int:
            queue.close_day(reason=reason, staff=staff, action=action)
            return len(access.snapshot.come_backs())

        return step

    def _closed(self, unserved: object) -> None:
        """Whoever waited in vain is not sent away without a slip."""
        assert isinstance(unserved, int)
        tr = self._language.translate
        if unserved:
            self.tell(tr("%n visitors were not served: reception prints their come-back slips", "", unserved))

    @Slot(int)
    def answer_help(self, id: int) -> None:
        """This person goes there."""
        staff, tr = self._staff, self._language.translate
        call = next((call for call in self._view.help if call.id == id), None) if self._view else None
        place = place_name(call.source, tr) if call else ""
        self._do("help", lambda queue, action: queue.answer_help(id, staff, action=action))
        self.tell(tr("{place}: {staff} is on the way", place=place, staff=staff))

    def _do(self, name: str, step: Step, then: Callable[[object], None] = lambda answer: None) -> None:
        dialog = self._dialogs.name

        def done(answer: object, view: View) -> None:
            if self._dialogs.name == dialog:  # another one may have been opened meanwhile
                self._dialogs.close()
            if isinstance(answer, QueueError):
                self.tell(sentence(answer, self._language.translate, view.centre))
            else:
                then(answer)
            self.show(view)

        self._work.do(name, step, done, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, NovbeError):
            raise error
        self.tell(sentence(error, self._language.translate))

    def _get_active(self) -> bool:
        return self._active

    def _set_active(self, active: bool) -> None:
        self._active = active
        self._view = None if not active else self._view
        self.changed.emit()
        if active and self._last:
            self.show(self._last)

    active = cast(bool, Property(bool, _get_active, _set_active, notify=changed))
    """Whether the overview is on the screen."""

    def _get_figures(self) -> dict[str, Any]:
        view = self._view
        if view is None:
            return {}
        waits = [view.waited_ms(visit.turn) for visit in view.waiting]
        return {
            "waiting": len(waits),
            "longest": max(waits, default=0) // 60_000,
            "open": sum(card.status != "closed" for card in window_cards(view, self._language.translate)),
            "windows": len(view.centre.windows),
            "served": sum(tally.visits for tally in view.tallies.values()),
            "notice": day_notice(view, self._language.translate),
        }

    figures = Property(dict, _get_figures, notify=changed)
    """How many wait, the longest wait in minutes, open windows of all, visits served, what is to be said of the day."""

    ready = Property(bool, lambda self: self._view is not None, notify=changed)
    """Whether there is something to show."""

    def _get_actions(self) -> dict[str, Any]:
        return {name: plain(action) for name, action in self._actions.items()}

    actions = cast("dict[str, Any]", Property(dict, _get_actions, notify=changed))
    """Button → `Action`."""

    work = Property(QObject, lambda self: self._work, constant=True)
    dialogs = Property(QObject, lambda self: self._dialogs, constant=True)
    windows = Property(QObject, lambda self: self._windows, constant=True)
    concerns = Property(QObject, lambda self: self._concerns, constant=True)
