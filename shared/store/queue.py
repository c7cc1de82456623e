"""What happens in a centre: each method is one transaction and one event (two where a shift begins)."""

from collections.abc import Callable

from shared.domain import ticket as step
from shared.domain.day import Day, Shift
from shared.domain.ticket import Turn
from shared.domain.view import Visit
from shared.store import calling, days, shifts
from shared.store.calling import Called
from shared.store.front_desk import FrontDesk
from shared.store.taking_over import take_over
from shared.store.undoing import undo_last
from shared.store.write import Write


class Queue(FrontDesk):
    """The queue of one centre: what happens at kiosks and reception (`FrontDesk`), at windows, and to the day.

    Threads may share it. Every write takes an optional `action` (unique per centre): the same action again changes
    nothing and gives the first answer (a reason in a person's own words is not in the record and reads `other` then).
    All methods raise QueueError (a rule refuses; nothing changed) and StoreUnavailable.
    """

    def call_next(self, window: int, *, staff: str | None = None, action: str | None = None) -> Called | None:
        """Calls the next turn that the window may serve; None if nobody waits for it. Opens a shift if there is none.

        QueueError window_unknown, window_busy, on_break, shift_taken, day_paused, day_closed.
        """
        return self._do(action, lambda write, act: calling.call_next(write, act, window, staff), self._answers.called)

    def call_number(
        self, window: int, number: str, *, reason: str, staff: str | None = None, action: str | None = None
    ) -> Called:
        """Calls a waiting ticket out of its order; the reason and who was passed go into the record.

        A reason that is not one of the centre's codes is kept as a note on the turn. QueueError as `call_next`, and
        not_found, not_waiting, not_served_here, reason_needed.
        """
        return self._do(
            action,
            lambda write, act: calling.call_number(write, act, window, staff, number, reason),
            self._answers.called,
        )

    def recall(self, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Calls the called visitor again. QueueError window_empty, not_called, day_paused."""
        return self._at_window(
            "recalled", window, staff, action, lambda write, visit: step.recall(visit.turn, write.at)
        )

    def start(self, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """The called visitor has come. QueueError window_empty, not_called."""
        return self._at_window("started", window, staff, action, lambda write, visit: step.start(visit.turn, write.at))

    def finish(self, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """The service at the window is done; a visitor who came for something else too waits on for that.

        QueueError window_empty, wrong_status.
        """
        return self._do(action, lambda write, act: calling.finish(write, act, window, staff))

    def hold(self, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Puts the visitor at the window aside; the window is free. QueueError window_empty, day_closed."""
        return self._at_window("held", window, staff, action, lambda write, visit: step.hold(visit.turn, write.at))

    def no_show(self, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Nobody came: out, or back to waiting once, by the centre's policy.

        QueueError window_empty, not_called, recall_first (`calls` of `wanted`), too_soon (`at`).
        """
        return self._do(action, lambda write, act: calling.no_show(write, act, window, staff))

    def resume(self, number: str, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Serves a held ticket on, at this window. QueueError not_found, wrong_status, window_busy, on_break."""

        def work(write: Write, act: str) -> Visit:
            acting = calling.ready(write, window, staff)
            visit = write.visit(number)
            turn = step.resume(visit.turn, write.at, window, acting)
            write.save(turn)
            write.append("resumed", turn=turn, window=window, staff=acting, action=act)
            return Visit(visit.ticket, turn)

        return self._do(action, work)

    def transfer(
        self,
        window: int,
        *,
        service: str | None = None,
        to_window: int | None = None,
        staff: str | None = None,
        action: str | None = None,
    ) -> Visit:
        """Sends the visitor at the window on to a service or a window, with number and arrival time; gives the new one.

        QueueError window_empty, service_unknown, window_unknown, day_closed (nobody would call the visitor any more).
        """
        return self._do(action, lambda write, act: calling.transfer(write, act, window, staff, service, to_window))

    def undo(self, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Takes back the window's last finish, no-show, hold or transfer, for the seconds of the centre's policy.

        QueueError nothing_to_undo, undo_too_late, window_busy.
        """
        return self._do(action, lambda write, act: undo_last(write, act, window, staff))

    def open_window(self, window: int, staff: str, *, action: str | None = None) -> Shift:
        """Opens a shift, or ends its break. QueueError window_unknown, shift_taken, staff_elsewhere."""
        return self._do(action, lambda write, act: shifts.open_shift(write, window, staff, act), self._answers.shift)

    def take_over(self, window: int, staff: str, *, action: str | None = None) -> Shift:
        """A shift at a window that somebody else has, or while this person is still at another; recorded as such.

        The visitor in hand stays at the window; one that the person left at another window is held. QueueError
        window_unknown, staff_unknown, staff_locked.
        """
        return self._do(action, lambda write, act: take_over(write, act, window, staff), self._answers.shift)

    def take_break(
        self, window: int, *, reason: str | None = None, staff: str | None = None, action: str | None = None
    ) -> Shift:
        """Puts a window on break. QueueError no_shift, shift_taken, window_busy."""
        return self._do(
            action, lambda write, act: shifts.change(write, window, staff, "break", reason, act), self._answers.shift
        )

    def close_window(self, window: int, *, staff: str | None = None, action: str | None = None) -> Shift:
        """Closes the shift. QueueError no_shift, shift_taken, window_busy."""
        return self._do(
            action, lambda write, act: shifts.change(write, window, staff, "closed", None, act), self._answers.shift
        )

    def pause_day(self, reason: str, *, staff: str | None = None, action: str | None = None) -> Day:
        """Interrupts the day: called turns wait again, served ones are held. QueueError day_closed, reason_needed."""
        return self._do(action, lambda write, act: days.pause(write, reason, staff, act), self._answers.day)

    def resume_day(self, *, staff: str | None = None, action: str | None = None) -> Day:
        """Goes on after a pause, or opens a closed day again."""
        return self._do(action, lambda write, act: days.resume(write, staff, act), self._answers.day)

    def close_day(self, *, staff: str | None = None, action: str | None = None) -> Day:
        """Ends the day: who waits, is called or held becomes unserved; who is being served is served to the end."""
        return self._do(action, lambda write, act: days.close(write, staff, act), self._answers.day)

    def _at_window(
        self,
        kind: str,
        window: int,
        staff: str | None,
        action: str | None,
        change: Callable[[Write, Visit], Turn],
    ) -> Visit:
        def work(write: Write, act: str) -> Visit:
            visit = calling.current(write, window, staff)
            if kind in ("recalled", "held"):
                write.require_running()
            turn = change(write, visit)
            write.save(turn)
            write.append(kind, turn=turn, window=window, staff=turn.staff, action=act)
            return Visit(visit.ticket, turn)

        return self._do(action, work)
