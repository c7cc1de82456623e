"""The desk of an operator as Qt properties; keys and buttons become steps of the queue."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from counter.actions import Action, actions_of
from counter.desk_state import DeskState, Seat, Tick, desk_state, seated, status_of, tick
from counter.dialogs import Dialogs
from counter.line import Line, line_of
from counter.refusals import told
from counter.rows import Rows, plain
from counter.steps import Step, button_step, dialog_step
from counter.words import clock_time
from counter.work import Work
from shared.access import Access
from shared.domain.day import BREAK
from shared.domain.errors import NovbeError, QueueError
from shared.domain.order import Why
from shared.domain.view import FREE, View
from shared.sentences import sentence
from shared.ui.jobs import Jobs
from shared.ui.language import Language

MESSAGE_MS = 8_000
"""How long a message stays."""
MINUTES_MS = 10_000
"""How often the minutes that people have waited are counted anew."""


class Desk(QObject):
    """One operator at one window. Nobody sits there until `sit`; `left` tells that the shift is over."""

    state_changed = Signal()
    actions_changed = Signal()
    tick_changed = Signal()
    message_changed = Signal()
    left = Signal(str)
    """Nobody sits here any more; with what there is to tell."""

    def __init__(self, access: Access, jobs: Jobs, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._seat: Seat | None = None
        self._view: View | None = None
        self._read_at = 0.0
        self._since = 0
        self._lost_at = 0
        self._because: dict[int, Why] = {}
        self._seen: frozenset[int] = frozenset()
        self._line = Line()
        self._state: DeskState | None = None
        self._actions: dict[str, Action] = {}
        self._tick: Tick | None = None
        self._message = ""
        self._waiting, self._held = Rows(self), Rows(self)
        self._dialogs = Dialogs(self)
        self._work = Work(access, jobs, self)
        self._second = self._timer(self._show_time)
        self._quiet = self._timer(lambda: self.tell(""))
        language.changed.connect(self._derive)

    def sit(self, window: int, staff: str, view: View) -> None:
        """A person begins to work at a window; `view` shows the shift."""
        self._seat = Seat(window, staff)
        self._view = None
        self._because, self._seen = {}, frozenset()
        shift = view.shifts[window]
        # how long a desk taken up again has been free, nobody knows
        self._since = shift.since if shift.status == BREAK else view.at
        self.tell("")
        self.show(view)

    def rise(self, message: str = "") -> None:
        """Nobody sits here any more."""
        self._seat = self._view = self._state = None
        self._second.stop()
        self._dialogs.close()
        self.state_changed.emit()
        self.left.emit(message)

    def show(self, view: View) -> None:
        """Takes a view that has been read; an older one than the last changes nothing.

        While a step is under way nothing changes either: it brings its own view, and what is shown can be pressed.
        """
        if self._seat is None or self._work.running or (self._view and view.at < self._view.at):
            return
        window = self._seat.window
        if not seated(view, self._seat):
            self.rise(self._taken_off(view, window))
            return
        if self._view and status_of(self._view, window) != status_of(view, window):
            self._since = view.at
        before, self._view, self._read_at = self._view, view, time.monotonic()
        # without a new event only minutes grow
        if before is None or before.seq != view.seq or before.at // MINUTES_MS != view.at // MINUTES_MS:
            self._derive()

    def lose(self, error: Exception) -> None:
        """The store is away; what is shown stays."""
        if self._view is not None:
            self._lost_at = self._lost_at or self._now()
            self._show_time()

    def regain(self) -> None:
        """The store is back; a view follows."""
        self._lost_at = 0
        self._show_time()

    def tell(self, message: str) -> None:
        """Shows a message for a while."""
        self._message = message
        self.message_changed.emit()
        if message:
            self._quiet.start(MESSAGE_MS)

    @Slot(str)
    def press(self, name: str) -> None:
        """A button or its key: does it, opens its dialog, or tells why it does not apply."""
        if self._seat is None or self._state is None or self._view is None:
            return
        action, status = self._actions[name], self._state.status
        if action.reason:
            self.tell(action.reason)
        elif name in ("number", "transfer", "help") or (name in ("hold", "break") and status == FREE):
            dialog = "held" if name == "hold" else name
            self._dialogs.open(dialog, self._view, self._seat, self._line, self._language.translate)
            self._dialogs.guard(self._actions)
        else:
            self._do(name, button_step(name, status, self._seat))

    @Slot()
    def confirm(self) -> None:
        """Does what the open dialog is for."""
        dialogs = self._dialogs
        if self._seat is None or not dialogs.name:
            return
        if dialogs.blocked or not dialogs.ready:
            self.tell(dialogs.blocked or dialogs.missing(self._language.translate))
            return
        step = dialog_step(dialogs.name, dialogs.tab, dialogs.target, dialogs.why, self._seat)
        self._do(dialogs.name, step, dialogs.target)

    @Slot(str)
    def resume(self, number: str) -> None:
        """Serves a held ticket on."""
        if self._seat is not None and not self._actions["number"].reason:
            self._do("held", dialog_step("held", 0, number, "", self._seat), number)

    @Slot()
    def dismiss_unprinted(self) -> None:
        """The notice of tickets without paper has been read."""
        if self._view is not None:
            self._seen |= {ticket.id for ticket in self._view.unprinted}
            self._derive()

    def _do(self, name: str, step: Step, number: str = "") -> None:
        """Carries a step out; `number` is the ticket it was meant for, where the operator chose one."""

        def done(answer: object, view: View) -> None:
            self._dialogs.close()
            if name == "leave" and not isinstance(answer, QueueError):
                self.rise()
                return
            self._learn(answer, view, number)
            self.show(view)

        def failed(error: Exception) -> None:
            if not isinstance(error, NovbeError):
                raise error
            self.tell(sentence(error, self._language.translate))

        self._work.do(name, step, done, failed)

    def _learn(self, answer: object, view: View, number: str) -> None:
        """Takes from an answer what the view does not hold: a refusal, an empty line, the reason of a call."""
        from shared.store.calling import Called

        tr = self._language.translate
        self.tell("")
        if isinstance(answer, QueueError):
            guest = self._state.guest if self._state else None
            self.tell(told(answer, number or (guest.number if guest else ""), view, tr))
        elif answer is None:
            self.tell(tr("Nobody waits for this window"))
        elif isinstance(answer, Called):
            self._because = {answer.visit.turn.id: answer.why}

    def _taken_off(self, view: View, window: int) -> str:
        tr = self._language.translate
        holder = view.shifts.get(window)
        if holder is None:
            return tr("Window {window} has been closed", window=window)
        return tr("{staff} works at window {window} now", staff=holder.staff, window=window)

    def _now(self) -> int:
        """The centre's time, counted on from the last view, in milliseconds, UTC."""
        assert self._view is not None
        return self._view.at + int((time.monotonic() - self._read_at) * 1000)

    def _derive(self) -> None:
        if self._seat is None or self._view is None:
            return
        view, tr = self._view, self._language.translate
        guest = view.at_window(self._seat.window)
        because = self._because.get(guest.turn.id) if guest else None
        self._line = line_of(view, self._seat.window, self._seat.staff, tr)
        self._waiting.show(self._line.waiting)
        self._held.show(self._line.held)
        state = desk_state(view, self._seat, self._line, tr, because, self._seen)
        if state != self._state:
            self._state = state
            self.state_changed.emit()
        self._dialogs.refresh(view, self._seat, self._line, tr)
        self._show_time()

    def _show_time(self) -> None:
        if self._seat is None or self._view is None or self._state is None:
            return
        now = self._now()
        shown = tick(self._view, self._seat, now, self._since)
        if shown != self._tick:
            self._tick = shown
            self.tick_changed.emit()
        actions = actions_of(self._view, self._state, now, self._lost(), self._language.translate)
        if actions != self._actions:
            self._actions = actions
            self.actions_changed.emit()
            self._dialogs.guard(actions)
        # just after the shown second is full, so that none is skipped
        self._second.start(1005 - round(shown.elapsed * 60_000) % 1000)

    def _lost(self) -> str:
        if not self._lost_at or self._view is None:
            return ""
        tr = self._language.translate
        return tr("No connection since {time}", time=clock_time(self._view.centre, self._lost_at))

    def _timer(self, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(action)
        return timer

    def _get_seated(self) -> bool:
        return self._seat is not None

    seated = Property(bool, _get_seated, notify=state_changed)
    """Whether somebody works here."""

    def _get_state(self) -> dict[str, Any]:
        return plain(self._state) if self._state else {}

    state = Property(dict, _get_state, notify=state_changed)
    """`DeskState`."""

    def _get_actions(self) -> dict[str, Any]:
        return {name: plain(action) for name, action in self._actions.items()}

    actions = Property(dict, _get_actions, notify=actions_changed)
    """Button → `Action`."""

    def _get_tick(self) -> dict[str, Any]:
        return plain(self._tick) if self._tick else {}

    tick = Property(dict, _get_tick, notify=tick_changed)
    """`Tick`."""

    def _get_lost(self) -> str:
        return self._lost()

    lost = Property(str, _get_lost, notify=actions_changed)
    """Since when the store is away; empty while it is there."""

    def _get_message(self) -> str:
        return self._message

    message = Property(str, _get_message, notify=message_changed)
    """What there is to tell now; empty for nothing."""

    waiting = Property(QObject, lambda self: self._waiting, constant=True)
    held = Property(QObject, lambda self: self._held, constant=True)
    dialogs = Property(QObject, lambda self: self._dialogs, constant=True)
    work = Property(QObject, lambda self: self._work, constant=True)
