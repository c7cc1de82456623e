"""What happens at kiosks and at reception."""

from collections.abc import Iterable

from shared.domain import step
from shared.domain.errors import QueueError
from shared.domain.estimate import Quote
from shared.domain.help import Help
from shared.domain.staff import Permission
from shared.domain.view import Visit
from shared.store import correcting, helping, sql
from shared.store.acting import Acting
from shared.store.answering import answer_call
from shared.store.checking_in import check_in
from shared.store.coming_back import come_back
from shared.store.issuing import Wanted, issue, issue_slip
from shared.store.noting import note
from shared.store.permits import require
from shared.store.shifts import begin_planned
from shared.store.write import Write


class FrontDesk(Acting):
    """Tickets are issued, checked in, put right, given up; help is called. See `Queue`."""

    def issue(
        self,
        service: str,
        *,
        also: Iterable[str] = (),
        language: str | None = None,
        priority: str | None = None,
        needs: Iterable[str] = (),
        quoted: Quote | None = None,
        channel: str = "kiosk",
        printing: bool = False,
        number: str | None = None,
        arrived_at: int | None = None,
        staff: str | None = None,
        action: str | None = None,
    ) -> Visit:
        """A new ticket; `quoted` is what the visitor was told, kept with the ticket; `also` are further services.

        `printing`: it goes to a printer now, and counts as unprinted if nothing is heard of that (`printed`).
        `number` (Z014) and `arrived_at` (today, milliseconds, UTC) enter a slip that was written by hand.

        QueueError service_unknown, class_unknown, need_unknown, matters_too_many, matter_twice, outside_hours,
        limit_reached (`service`), day_paused, day_closed; number_wrong, number_taken, arrival_wrong.
        """
        wanted = Wanted(service, language, priority, frozenset(needs), quoted, channel, printing, tuple(also), staff)
        if number is None and arrived_at is None:
            return self._do(action, lambda write, act: issue(write, act, wanted))
        return self._do(action, lambda write, act: issue_slip(write, act, wanted, number, arrived_at))

    def check_in(
        self,
        code: str,
        *,
        language: str | None = None,
        needs: Iterable[str] = (),
        quoted: Quote | None = None,
        channel: str = "kiosk",
        printing: bool = False,
        staff: str | None = None,
        action: str | None = None,
    ) -> Visit:
        """The ticket of an appointment; its `late` tells that it counts from now and not from its slot.

        QueueError appointment_unknown, appointment_wrong_day (`date`, `time`), appointment_used (`ticket`),
        appointment_cancelled, service_unknown, need_unknown, outside_hours, day_paused, day_closed.
        """
        wishes = Wanted("", language, None, frozenset(needs), quoted, channel, printing, staff=staff)
        return self._do(action, lambda write, act: check_in(write, act, code, wishes))

    def come_back(
        self,
        code: str,
        *,
        language: str | None = None,
        needs: Iterable[str] = (),
        quoted: Quote | None = None,
        channel: str = "kiosk",
        printing: bool = False,
        staff: str | None = None,
        action: str | None = None,
    ) -> Visit:
        """The ticket of who was not served on an earlier day, as before, with a head start.

        `code` is that of their slip, or of the ticket itself. QueueError come_back_unknown, come_back_used (`ticket`),
        come_back_too_late (`date`), and as `issue`.
        """
        wishes = Wanted("", language, None, frozenset(needs), quoted, channel, printing, staff=staff)
        return self._do(action, lambda write, act: come_back(write, act, code, wishes))

    def put_back(self, number: str, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Who missed the call waits again, in a new turn with the old key, for the minutes of the centre's policy.

        QueueError not_found, not_missed, put_back_too_late, day_paused, day_closed.
        """
        return self._do(action, lambda write, act: correcting.put_back(write, act, number, staff))

    def change(
        self,
        number: str,
        *,
        service: str | None = None,
        priority: str | None = None,
        language: str | None = None,
        reason: str | None = None,
        staff: str | None = None,
        decided_by: str | None = None,
        action: str | None = None,
    ) -> Visit:
        """Puts right a ticket's service, class (`correcting.NO_CLASS`: none any more) or language.

        A change of class needs a reason and makes a waiting turn count from another time; `decided_by` (None: `staff`)
        decides. QueueError not_found, already_ended, service_unknown, class_unknown, language_unknown, reason_needed,
        not_permitted.
        """
        right = correcting.Right(service, priority, language, reason, decided_by)
        return self._do(action, lambda write, act: correcting.change(write, act, number, right, staff))

    def cancel(self, number: str, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Takes a ticket out of the queue. QueueError not_found, already_ended, wrong_status (is being served)."""

        def work(write: Write, act: str) -> Visit:
            require(write, staff, Permission.CANCEL)
            visit = write.visit(number)
            turn = step.cancel(visit.turn, write.at)
            write.end(turn)
            write.append("cancelled", turn=turn, window=visit.turn.window, staff=staff, action=act)
            if visit.turn.window is not None:
                begin_planned(write, visit.turn.window)
            return Visit(visit.ticket, turn)

        return self._do(action, work)

    def note(self, number: str, text: str, *, staff: str | None = None, action: str | None = None) -> Visit:
        """Leaves a note on a ticket for whoever serves it next (`View.notes`); an empty one takes the last away.

        QueueError not_found, note_too_long (`limit`, `length`).
        """
        return self._do(action, lambda write, act: note(write, act, number, text, staff))

    def answer_call(self, token: str, answer: str, *, action: str | None = None) -> Visit:
        """What the visitor's phone says: `coming`, `more_time` or `late`; the window sees it (`Turn.answer`).

        Nothing moves for a called visitor; who waits and is late is not called for a while (`Turn.away_until`).
        QueueError not_found, answer_unknown, wrong_status, already_ended, answers_used_up (`limit`).
        """
        return self._do(action, lambda write, act: answer_call(write, act, token, answer))

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

    def ask_help(
        self,
        source: str,
        reason: str = "help",
        language: str | None = None,
        *,
        staff: str | None = None,
        action: str | None = None,
    ) -> Help:
        """Calls for help from a kiosk or a window ("kiosk-1"); gives the call that is open there, if there is one.

        `reason` is a short code; anything else is kept as "other".
        """
        return self._do(
            action, lambda write, act: helping.ask(write, act, source, reason, language, staff), self._answers.help
        )

    def answer_help(self, id: int, staff: str, *, action: str | None = None) -> Help:
        """Somebody comes; a call that was answered or withdrawn before stays as it is. QueueError help_unknown."""
        return self._do(action, lambda write, act: helping.answer(write, act, id, staff), self._answers.help)

    def withdraw_help(self, id: int, *, staff: str | None = None, action: str | None = None) -> Help:
        """Help is no longer needed; a call that was answered before stays as it is. QueueError help_unknown."""
        return self._do(action, lambda write, act: helping.withdraw(write, act, id, staff), self._answers.help)
