"""The steps of the visitor at a window: from the call to the end, and what is put aside."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from shared.domain import step
from shared.domain.day import BREAK, CLOSED, OPEN
from shared.domain.errors import QueueError
from shared.domain.order import MINUTE_MS, sort_key
from shared.domain.proof import PROOFS, WAIVED
from shared.domain.staff import Permission
from shared.domain.ticket import CALLED, SERVING, Turn, no_show_opens_at
from shared.domain.told import told_at
from shared.domain.view import Visit
from shared.store import rows, shifts, sql, sql_beside
from shared.store.calling import Called, call_waiting, current, kept_reason, require_reason
from shared.store.permits import require
from shared.store.write import Write

LONGEST_HOLD: Final = 480
"""Minutes until a reminder at most."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A service that was ended, and what came next: the next visitor, a planned break, or nobody."""

    visit: Visit
    called: Called | None = None
    on_break: bool = False


def recall(write: Write, action: str, window: int, staff: str | None) -> Visit:
    """The called visitor is called again."""
    visit = current(write, window, staff)
    write.require_running()
    return _stepped(write, action, "recalled", visit, step.recall(visit.turn, write.at))


def start(
    write: Write,
    action: str,
    window: int,
    staff: str | None,
    proof: str | None,
    reason: str | None,
    decided_by: str | None,
) -> Visit:
    """The visitor has come; what was made of the proof of their class is kept."""
    visit = current(write, window, staff)
    if proof is not None and proof not in PROOFS:
        raise QueueError("proof_unknown", proof=proof, allowed=list(PROOFS))
    turn = step.start(visit.turn, write.at, proof)
    data: dict[str, Any] = {} if proof is None else {"proof": proof}
    if proof == WAIVED:
        require(write, decided_by or staff, Permission.SERVE_WITHOUT_PROOF)
        require_reason(write, reason)
        data |= {"reason": kept_reason(write, turn, reason), "decided_by": decided_by or turn.staff}
    return _stepped(write, action, "started", visit, turn, data)


def no_proof(write: Write, action: str, window: int, staff: str | None) -> Visit:
    """The visitor has no proof of their class: it is taken away, and they wait again in their normal place."""
    visit = current(write, window, staff)
    ticket, turn = visit.ticket, visit.turn
    if turn.status != CALLED:
        raise QueueError("not_called", status=turn.status)
    if ticket.priority is None:
        raise QueueError("no_class", ticket=ticket.text)
    key = sort_key(write.centre, turn.base, None, ticket.slot_at, came_back=ticket.came_back is not None)
    waits = step.put_back(step.change(turn, turn.service, key))
    write.save(waits)
    write.run(sql.SET_TICKET, id=ticket.id, language=ticket.language, priority=None)
    data = {"was": {"priority": ticket.priority}, "now": {"priority": None}, "key": key, "back": True, "reason": None}
    write.append("changed", turn=waits, window=window, staff=turn.staff, action=action, data=data)
    shifts.begin_planned(write, window)
    return write.visit_in(write.one(sql.BY_TURN, turn=waits.id))


def finish(
    write: Write, action: str | None, window: int, staff: str | None, outcome: str | None, services: Iterable[str]
) -> Visit:
    """Ends the service; the visitor goes back to who sent them, or waits on for what else they came for.

    On a closed day nobody would call them: what is left then stays undone.
    """
    visit = current(write, window, staff)
    also = _delivered(write, visit.turn, services)
    require_outcome(write, outcome)
    turn = step.finish(visit.turn, write.at, outcome, also)
    write.save(turn)
    data: dict[str, Any] = {"outcome": outcome} if outcome else {}
    if also:
        data["services"] = list(also)
    data |= begin_next(write, visit, turn)
    write.append("finished", turn=turn, window=window, staff=turn.staff, action=action, data=data)
    shifts.begin_planned(write, window)
    left = tuple(matter for matter in visit.matters if matter not in also)
    return Visit(replace(visit.ticket, matters=left), turn)


def finish_and_call(
    write: Write, action: str, window: int, staff: str | None, outcome: str | None, services: Iterable[str]
) -> Finished:
    """Ends the service and calls the next visitor, unless a break was planned or the day does not go on."""
    visit = finish(write, action, window, staff, outcome, services)
    found = write.shift(window)
    if found is None or write.day_status != OPEN:
        return Finished(visit)
    _, shift = found
    if shift.status == BREAK:
        return Finished(visit, on_break=True)
    return Finished(visit, call_waiting(write, None, window, shift.staff))


def hold(write: Write, action: str, window: int, staff: str | None, minutes: int | None) -> Visit:
    """Puts the visitor aside; after the minutes whoever did it is reminded."""
    visit = current(write, window, staff)
    write.require_running()
    if minutes is not None and not 1 <= minutes <= LONGEST_HOLD:
        raise QueueError("minutes_wrong", limit=LONGEST_HOLD)
    remind_at = None if minutes is None else write.at + minutes * MINUTE_MS
    data = {} if remind_at is None else {"remind_at": remind_at}
    return _stepped(write, action, "held", visit, step.hold(visit.turn, write.at, remind_at), data)


def no_show(write: Write, action: str, window: int, staff: str | None) -> Visit:
    """Gives the called visitor up by the centre's policy."""
    visit = current(write, window, staff)
    _require_given_up(write, visit.turn)
    back = write.centre.policy.no_show.then == "back" and not _came_back(write, visit.turn)
    turn = step.put_back(visit.turn) if back else step.no_show(visit.turn, write.at)
    write.save(turn)
    acting = visit.turn.staff
    write.append("no_show", turn=turn, window=window, staff=acting, action=action, data={"back": back})
    shifts.begin_planned(write, window)
    return Visit(visit.ticket, turn)


def merge(write: Write, action: str, window: int, staff: str | None, number: str) -> Visit:
    """A ticket of the same family ends here: it is looked after with the one in hand."""
    in_hand, other = current(write, window, staff), write.visit(number)
    if other.ticket.id == in_hand.ticket.id:
        raise QueueError("merge_itself", ticket=other.ticket.text)
    merged = step.merge(other.turn, write.at)
    write.save(merged)
    data = {"into": in_hand.turn.id}
    write.append("merged", turn=merged, window=window, staff=in_hand.turn.staff, action=action, data=data)
    return in_hand


def require_outcome(write: Write, outcome: str | None) -> None:
    """Raises QueueError outcome_unknown unless it is one of the centre's."""
    known = [entry.code for entry in write.centre.outcomes]
    if outcome is not None and outcome not in known:
        raise QueueError("outcome_unknown", outcome=outcome, allowed=known)


def begin_next(write: Write, visit: Visit, ended: Turn) -> dict[str, Any]:
    """The turn after an ended one on the same ticket, if there is one; gives what the record says of it."""
    if write.day_status == CLOSED:
        return {}
    if ended.returns_to is not None:
        sender = rows.visit(write.one(sql.BY_TURN, turn=ended.returns_to)).turn
        for_window = shifts.place_of(write, sender.staff, sender.window)
        again = step.go_back(ended, sender, ended.ended_at or write.at, write.seq, for_window)
        write.begin_turn(again)
        return {"next": again.service, "back_to": sender.id, "for_window": for_window}
    left = [matter for matter in visit.matters if matter not in ended.also]
    if not left:
        return {}
    write.begin_turn(step.follow(ended, ended.ended_at or write.at, write.seq, left[0]))
    return {"next": left[0]}


def _stepped(
    write: Write, action: str, kind: str, visit: Visit, turn: Turn, data: dict[str, Any] | None = None
) -> Visit:
    write.save(turn)
    window = visit.turn.window
    write.append(kind, turn=turn, window=window, staff=turn.staff, action=action, data=data)
    if window is not None and turn.status not in (CALLED, SERVING):
        shifts.begin_planned(write, window)
    return Visit(visit.ticket, turn)


def _delivered(write: Write, turn: Turn, services: Iterable[str]) -> tuple[str, ...]:
    """What was delivered besides the turn's own service, each once. QueueError service_unknown."""
    also = dict.fromkeys(code for code in services if code != turn.service)
    return tuple(write.require_service(code).code for code in also)


def _require_given_up(write: Write, turn: Turn) -> None:
    if turn.status != CALLED or turn.called_at is None:
        raise QueueError("not_called", status=turn.status)
    boards = map(rows.board, write.transaction.all(sql_beside.BOARDS, centre=write.centre.code))
    told = told_at(turn.id, turn.called_at, boards, write.at)
    opens_at = no_show_opens_at(turn, write.centre.policy.no_show, told)
    if opens_at is None:
        raise QueueError("recall_first", calls=turn.calls, wanted=write.centre.policy.no_show.calls)
    if write.at < opens_at:
        raise QueueError("too_soon", at=opens_at, seconds=-((write.at - opens_at) // 1000))


def _came_back(write: Write, turn: Turn) -> bool:
    events = write.transaction.all(sql.EVENTS_OF_TICKET, centre=write.centre.code, ticket=turn.ticket, upto=write.seq)
    return any(event.kind == "no_show" and event.turn == turn.id for event in map(rows.event, events))
