"""What a desk shows, as Qt properties: derived from the last view, the time and the language."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from counter.actions import Action, actions_of
from counter.by_itself import Countdown
from counter.desk_state import DeskState, Seat, desk_state, seated, status_of, tick
from counter.dialogs import Dialogs
from counter.in_hand import InHand
from counter.line import Line, line_of
from counter.rows import Rows, plain
from counter.running import Running
from counter.telling import Telling
from counter.words import clock_time
from shared.domain.day import BREAK
from shared.domain.order import Why
from shared.domain.staff import Role
from shared.domain.view import View
from shared.ui.language import Language

MINUTES_MS = 10_000
"""How often the minutes that people have waited are counted anew."""


class DeskView(Telling):
    """One operator's place at a window. Nobody sits there until `sit`; `left` tells that the shift is over."""

    state_changed = Signal()
    actions_changed = Signal()
    chain_chosen = Signal(str, bool)
    """A person has chosen whether F2 also finishes."""
    left = Signal(str)
    """Nobody sits here any more; with what there is to tell."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
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
        self._running = Running(self)
        self._countdown = Countdown()
        self._attended = True
        self._chain = False
        self._waiting, self._held = Rows(self), Rows(self)
        self._dialogs = Dialogs(self)
        self._in_hand = InHand(self)
        self._second = self._timer(self._show_time)
        self._dialogs.changed.connect(self._mind)
        language.changed.connect(self._derive)

    def sit(self, window: int, staff: str, view: View, role: Role = Role.OPERATOR) -> None:
        """A person begins to work at a window; `view` shows the shift."""
        self._seat = Seat(window, staff, role, self._chain)
        self._view = None
        self._because, self._seen = {}, frozenset()
        self._countdown = Countdown(view.at)
        shift = view.shifts[window]
        # how long a desk taken up again has been free, nobody knows
        self._since = shift.since if shift.status == BREAK else view.at
        self.tell("")
        self.show(view)

    @property
    def staff(self) -> str:
        """Who works here; empty for nobody."""
        return self._seat.staff if self._seat else ""

    def rise(self, message: str = "") -> None:
        """Nobody sits here any more."""
        self._seat = self._view = self._state = None
        self._second.stop()
        self._dialogs.close()
        self.state_changed.emit()
        self.left.emit(message)

    def show(self, view: View) -> None:
        """Takes a view that has been read; an older one than the last changes nothing."""
        if self._seat is None or (self._view and view.seq < self._view.seq):
            return
        window = self._seat.window
        if not seated(view, self._seat):
            self.rise(self._taken_off(view, window))
            return
        if self._view and status_of(self._view, window) != status_of(view, window):
            self._since = view.at
        before, self._view, self._read_at = self._view, view, time.monotonic()
        # without a new event only minutes grow, and who was on the way comes into reach
        minutes = before is None or before.at // MINUTES_MS != view.at // MINUTES_MS
        if before is None or minutes or before.seq != view.seq or before.away != view.away:
            self._derive()

    def promote(self, role: Role) -> None:
        """The person turns out to be this: what they may do follows."""
        if self._seat is not None:
            self._seat = replace(self._seat, role=role)
            self._derive()

    @Slot(bool)
    def set_chain(self, on: bool) -> None:
        """Whether F2 finishes the service too, and then calls the next one."""
        self._chain = on
        if self._seat is not None:
            self._seat = replace(self._seat, chain=on)
            self._derive()
            self.chain_chosen.emit(self._seat.staff, on)

    def lose(self, error: Exception) -> None:
        """The store is away; what is shown stays."""
        if self._view is not None:
            self._lost_at = self._lost_at or self._now()
            self._show_time()

    def regain(self) -> None:
        """The store is back; a view follows."""
        self._lost_at = 0
        self._show_time()

    @property
    def away(self) -> bool:
        """Whether the store is away."""
        return bool(self._lost_at)

    def attend(self, attended: bool) -> None:
        """Whether whoever sits here sees the desk: only then does it call by itself."""
        if attended != self._attended:
            self._attended = attended
            self._show_time()

    @property
    def _hindered(self) -> bool:
        return bool(self._dialogs.name) or not self._attended

    def _mind(self) -> None:
        """A dialog that opens stops the countdown, and nobody is to see it run on."""
        if self._hindered and self._countdown.ends_at:
            self._show_time()

    @Slot()
    def dismiss_unprinted(self) -> None:
        """The notice of tickets without paper has been read."""
        if self._view is not None:
            self._seen |= {ticket.id for ticket in self._view.unprinted}
            self._derive()

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
        self._in_hand.show(view, guest, tr)
        self._dialogs.refresh(view, self._seat, self._line, tr)
        self._show_time()

    def _show_time(self) -> None:
        if self._seat is None or self._view is None or self._state is None:
            return
        now, tr = self._now(), self._language.translate
        self._countdown.look(self._view, self._seat.window, now, hindered=self._hindered)
        shown = tick(self._view, self._seat, now, self._since)
        actions = actions_of(self._view, self._state, now, self.since_lost(), tr, self._countdown.ends_at)
        if actions != self._actions:
            self._actions = actions
            self.actions_changed.emit()
            self._dialogs.guard(actions)
        self._running.show(shown)
        # just after the shown second is full, so that none is skipped
        self._second.start(1005 - round(shown.elapsed * 60_000) % 1000)

    def since_lost(self) -> str:
        """Since when the store is away, in words; empty while it is there."""
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

    actions = cast("dict[str, Any]", Property(dict, _get_actions, notify=actions_changed))
    """Button → `Action`."""

    tick = cast(Running, Property(QObject, lambda self: self._running, constant=True))
    """`Running`: what changes every second."""

    def _get_lost_time(self) -> str:
        return clock_time(self._view.centre, self._lost_at) if self._lost_at and self._view else ""

    lost_time = Property(str, _get_lost_time, notify=actions_changed)
    """When the store went away, as the clock shows it."""

    def _get_lost(self) -> str:
        return self.since_lost()

    lost = Property(str, _get_lost, notify=actions_changed)
    """Since when the store is away; empty while it is there."""

    waiting = Property(QObject, lambda self: self._waiting, constant=True)
    held = Property(QObject, lambda self: self._held, constant=True)
    in_hand = Property(QObject, lambda self: self._in_hand, constant=True)
    dialogs = Property(QObject, lambda self: self._dialogs, constant=True)
