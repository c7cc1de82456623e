"""What happens at kiosks and windows: each method is one transaction and one event (two where a shift begins)."""

import uuid
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import sqlalchemy.exc

from shared.domain import ticket as step
from shared.domain.day import Day, Shift
from shared.domain.errors import QueueError, StoreUnavailable
from shared.domain.estimate import Quote
from shared.domain.record import Event
from shared.domain.ticket import Turn
from shared.domain.view import Visit
from shared.store import calling, days, issuing, shifts, sql
from shared.store.answers import Answers
from shared.store.calling import Called
from shared.store.configuration import Configuration
from shared.store.engine import Clock, Store
from shared.store.undoing import undo_last
from shared.store.write import Write, writing

T = TypeVar("T")


class Queue:
    """The queue of one centre. Threads may share it.

    Every write takes an optional `action` (unique per centre): the same action again changes nothing and gives
    the first answer (a reason in a person's own words is not in the record and reads `other` then). All methods
    raise QueueError (a rule refuses; nothing changed) and StoreUnavailable.
    """

    def __init__(self, store: Store, centre: str, clock: Clock | None = None) -> None:
        self._store = store
        self._clock = clock
        self._configuration = Configuration(centre)
        self._answers = Answers(store, centre)

    def issue(
        self,
        service: str,
        *,
        language: str | None = None,
        priority: str | None = None,
        needs: Iterable[str] = (),
        quoted: Quote | None = None,
        channel: str = "kiosk",
        printing: bool = False,
        action: str | None = None,
    ) -> Visit:
        """A new ticket; `quoted` is what the visitor was told, kept with the ticket.

        `printing`: it goes to a printer now, and counts as unprinted if nothing is heard of that (`printed`).

        QueueError service_unknown, class_unknown, need_unknown, outside_hours, limit_reached, day_paused, day_closed.
        """
        wanted = issuing.Wanted(service, language, priority, frozenset(needs), quoted, channel, printing)
        return self._do(action, lambda write, act: issuing.issue(write, act, wanted))

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
        """The service at the window is done. QueueError window_empty, wrong_status."""
        return self._at_window(
            "finished", window, staff, action, lambda write, visit: step.finish(visit.turn, write.at)
        )

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

        def work(write: Write, act: str) -> Visit:
            visit = calling.current(write, window, staff)
            write.require_running()
            target = service or visit.turn.service
            issuing.require_service(write.centre, target)
            if to_window is not None:
                write.require_window(to_window)
            ended, began = step.transfer(visit.turn, write.at, write.seq, target, to_window)
            write.save(ended)
            write.begin_turn(began)
            data = {"service": target, "for_window": to_window, "for_staff": None}
            write.append("transferred", turn=ended, window=window, staff=visit.turn.staff, action=act, data=data)
            return Visit(visit.ticket, began)

        return self._do(action, work)

    def cancel(self, number: str, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Takes a ticket out of the queue. QueueError not_found, already_ended, wrong_status (is being served)."""

        def work(write: Write, act: str) -> Visit:
            visit = write.visit(number)
            turn = step.cancel(visit.turn, write.at)
            write.save(turn)
            write.append("cancelled", turn=turn, window=visit.turn.window, staff=staff, action=act)
            return Visit(visit.ticket, turn)

        return self._do(action, work)

    def undo(self, window: int, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Takes back the window's last finish, no-show, hold or transfer, for the seconds of the centre's policy.

        QueueError nothing_to_undo, undo_too_late, window_busy.
        """
        return self._do(action, lambda write, act: undo_last(write, act, window, staff))

    def printed(self, ticket: int, result: str, cause: str = "none", *, action: str | None = None) -> None:
        """Keeps what became of a ticket on paper: printed, not_sent or unknown, and the cause's code."""

        def work(write: Write, act: str) -> Visit:
            row = write.one(sql.BY_TICKET, ticket=ticket)
            if row is None:
                raise QueueError("not_found", ticket=str(ticket))
            visit = write.visit_in(row)
            write.run(sql.SET_PRINTED, id=ticket, printed=result)
            write.append("printed", turn=visit.turn, action=act, data={"result": result, "cause": cause})
            return visit

        self._do(action, work)

    def open_window(self, window: int, staff: str, *, action: str | None = None) -> Shift:
        """Opens a shift, or ends its break. QueueError window_unknown, shift_taken, staff_elsewhere."""
        return self._do(action, lambda write, act: shifts.open_shift(write, window, staff, act), self._answers.shift)

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

    def _do(
        self,
        action: str | None,
        work: Callable[[Write, str], T],
        answer: Callable[[Event], Any] | None = None,
    ) -> T:
        """One write. A connection lost in between is tried once more: the action keeps it from happening twice."""
        named = action or uuid.uuid4().hex
        answer = answer or self._answers.visit
        try:
            return self._once(named, work, answer, repeated=action is not None)
        except StoreUnavailable as lost:
            if lost.code != "store_unavailable":
                raise
            return self._once(named, work, answer, repeated=True)

    def _once(
        self, action: str, work: Callable[[Write, str], T], answer: Callable[[Event], Any], *, repeated: bool
    ) -> T:
        refusal: Exception | None = None
        result: T | None = None
        done = False
        try:
            with writing(self._store, self._configuration, self._clock) as write:
                result = work(write, action)
                done = any(event.action == action for event in write.events)
        except (QueueError, sqlalchemy.exc.IntegrityError) as error:
            refusal, done = error, False
        if repeated and not done:
            # what is refused now, or has no effect, may have been done under this very action before
            first = self._answers.event(action)
            if first is not None:
                return answer(first)  # type: ignore[no-any-return]
        if refusal is not None:
            raise refusal
        return result  # type: ignore[return-value]
