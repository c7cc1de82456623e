"""What happens in a centre: each method is one transaction and one event (two where a shift begins)."""

from collections.abc import Iterable

from shared.domain import step
from shared.domain.day import Day, Shift
from shared.domain.view import Visit
from shared.store import calling, closing, days, entering, sending, serving, shifts
from shared.store.calling import Called
from shared.store.front_desk import FrontDesk
from shared.store.serving import Finished
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
        self,
        window: int,
        number: str,
        *,
        reason: str,
        staff: str | None = None,
        decided_by: str | None = None,
        action: str | None = None,
    ) -> Called:
        """Calls a waiting ticket out of its order; the reason and who was passed go into the record.

        So does who decided it, `decided_by` (None: `staff`).
        A reason that is not one of the centre's codes is kept as a note on the turn. QueueError as `call_next`, and
        not_found, not_waiting, not_served_here, reason_needed, not_permitted.
        """
        return self._do(
            action,
            lambda write, act: calling.call_number(write, act, window, staff, number, reason, decided_by),
            self._answers.called,
        )

    def call_if_idle(self, window: int, *, staff: str | None = None, action: str | None = None) -> Called | None:
        """The call that an open window makes by itself once it has been free for the seconds of the centre's policy.

        None, and never a refusal, where the centre does not want it or it is not the time. QueueError window_unknown.
        """
        return self._do(
            action, lambda write, act: calling.call_if_idle(write, act, window, staff), self._answers.called
        )

    def recall(self, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Calls the called visitor again. QueueError window_empty, not_called, day_paused."""
        return self._do(action, lambda write, act: serving.recall(write, act, window, staff))

    def start(
        self,
        window: int,
        *,
        proof: str | None = None,
        reason: str | None = None,
        staff: str | None = None,
        decided_by: str | None = None,
        action: str | None = None,
    ) -> Visit:
        """The called visitor has come; `proof` (domain.proof) says what was made of the document of their class.

        `waived` needs a reason, and is decided by `decided_by` (None: `staff`). QueueError window_empty, not_called,
        proof_unknown, reason_needed.
        """
        return self._do(action, lambda write, act: serving.start(write, act, window, staff, proof, reason, decided_by))

    def no_proof(self, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """The called visitor has no proof: their class goes, and they wait again in their normal place.

        QueueError window_empty, not_called, no_class.
        """
        return self._do(action, lambda write, act: serving.no_proof(write, act, window, staff))

    def finish(
        self,
        window: int,
        *,
        outcome: str | None = None,
        services: Iterable[str] = (),
        staff: str | None = None,
        action: str | None = None,
    ) -> Visit:
        """The service at the window is done, with a result of the centre's list.

        `services` were delivered besides; a visitor who came for something else too waits on for that, one who was
        sent here goes back to who wanted that. QueueError window_empty, wrong_status, outcome_unknown, service_unknown.
        """
        return self._do(action, lambda write, act: serving.finish(write, act, window, staff, outcome, tuple(services)))

    def finish_and_call(
        self,
        window: int,
        *,
        outcome: str | None = None,
        services: Iterable[str] = (),
        staff: str | None = None,
        action: str | None = None,
    ) -> Finished:
        """Ends the service and calls the next visitor in one write; where a break was planned, that begins instead."""
        return self._do(
            action,
            lambda write, act: serving.finish_and_call(write, act, window, staff, outcome, tuple(services)),
            self._answers.finished,
        )

    def hold(
        self, window: int, *, minutes: int | None = None, staff: str | None = None, action: str | None = None
    ) -> Visit:
        """Puts the visitor at the window aside, perhaps with a reminder in so many minutes; the window is free.

        QueueError window_empty, day_closed, minutes_wrong (`limit`).
        """
        return self._do(action, lambda write, act: serving.hold(write, act, window, staff, minutes))

    def no_show(self, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Nobody came: out, or back to waiting once, by the centre's policy (`View.no_show_opens_at`).

        QueueError window_empty, not_called, recall_first (`calls` of `wanted`), too_soon (`at`).
        """
        return self._do(action, lambda write, act: serving.no_show(write, act, window, staff))

    def merge(self, window: int, number: str, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Another ticket of the family at the window, waiting or held, ends here; gives the visit in hand.

        QueueError window_empty, not_found, merge_itself, wrong_status, already_ended.
        """
        return self._do(
            action, lambda write, act: serving.merge(write, act, window, staff, number), self._answers.merged
        )

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
        to_staff: str | None = None,
        note: str | None = None,
        and_return: bool = False,
        front: bool = False,
        reason: str | None = None,
        decided_by: str | None = None,
        staff: str | None = None,
        action: str | None = None,
    ) -> Visit:
        """Sends the visitor at the window on to a service, a window or a person, with number and arrival time.

        `note` is for whoever calls next; `and_return` brings them back here afterwards; `front` puts them before all
        who wait: it needs a `reason`, and is decided by `decided_by` (None: `staff`). Gives the new turn; its
        `away_until` is the walk to another hall. QueueError window_empty, service_unknown, window_unknown,
        staff_unknown, note_too_long, reason_needed, not_permitted, day_closed (nobody would call them any more).
        """
        target = sending.Target(service, to_window, to_staff, note, and_return, front, reason, decided_by)
        return self._do(action, lambda write, act: sending.transfer(write, act, window, staff, target))

    def enter_late(
        self,
        number: str,
        window: int,
        *,
        called_at: int | None = None,
        started_at: int | None = None,
        ended_at: int | None = None,
        no_show: bool = False,
        outcome: str | None = None,
        staff: str | None = None,
        action: str | None = None,
    ) -> Visit:
        """Enters what was ticked at the window while the store was lost, with its true times (milliseconds, UTC).

        Steps that were not done, or are in the store already, have no time; `ended_at` is the end of the service or,
        with `no_show`, when the visitor was given up. QueueError late_wrong (in the future, of another day, before
        what went before), not_found, already_ended, wrong_status, outcome_unknown, window_unknown, window_busy (only
        where the visitor is said to be there still).
        """
        ticked = entering.Ticked(called_at, started_at, ended_at, no_show, outcome)
        return self._do(action, lambda write, act: entering.enter_late(write, act, number, window, ticked, staff))

    def undo(self, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Takes back the window's last finish, no-show, hold, transfer or merge, for the seconds of the policy.

        QueueError nothing_to_undo, undo_too_late, window_busy; staff_elsewhere, shift_taken (the operator has gone).
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

    def plan_break(
        self, window: int, *, reason: str | None = None, staff: str | None = None, action: str | None = None
    ) -> Shift:
        """A break as soon as the present visitor goes (`Shift.planned`); at once if there is none.

        QueueError no_shift, shift_taken.
        """
        return self._do(
            action, lambda write, act: shifts.plan_break(write, window, staff, reason, act), self._answers.shift
        )

    def drop_break(self, window: int, *, staff: str | None = None, action: str | None = None) -> Shift:
        """No break after the present visitor after all. QueueError no_shift, shift_taken."""
        return self._do(action, lambda write, act: shifts.drop_break(write, window, staff, act), self._answers.shift)

    def close_window(
        self, window: int, *, hand_on: bool = False, staff: str | None = None, action: str | None = None
    ) -> Shift:
        """Closes the shift; `hand_on`: a visitor in hand waits on for the same service, with key and arrival.

        QueueError no_shift, shift_taken, window_busy.
        """
        return self._do(
            action,
            lambda write, act: closing.close_window(write, act, window, staff, hand_on=hand_on),
            self._answers.shift,
        )

    def pause_day(self, reason: str, *, staff: str | None = None, action: str | None = None) -> Day:
        """Interrupts the day: called turns wait again, served ones are held. QueueError day_closed, reason_needed."""
        return self._do(action, lambda write, act: days.pause(write, reason, staff, act), self._answers.day)

    def resume_day(self, *, staff: str | None = None, action: str | None = None) -> Day:
        """Goes on after a pause, or opens a closed day again."""
        return self._do(action, lambda write, act: days.resume(write, staff, act), self._answers.day)

    def close_day(self, *, reason: str | None = None, staff: str | None = None, action: str | None = None) -> Day:
        """Ends the day: who waits, is called or held becomes unserved; who is being served is served to the end.

        Who was not served gets a code with which to come back (`Snapshot.come_backs`). A `reason`, as of a pause, says
        why the day ends earlier than planned (`View.closed_for`).
        """
        return self._do(action, lambda write, act: days.close(write, reason, staff, act), self._answers.day)
