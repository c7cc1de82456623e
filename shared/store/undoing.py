"""Taking back the last step of a window: a new event that restores the turn."""

from typing import Final

from shared.domain.errors import QueueError
from shared.domain.record import Event, Replay, undo
from shared.domain.ticket import CALLED, OPEN, SERVING, Turn
from shared.domain.view import Visit
from shared.store import rows, sql
from shared.store.shifts import NOBODY, open_shift, require_same
from shared.store.write import Write

UNDOABLE: Final = frozenset({"finished", "no_show", "held", "transferred", "merged"})


def undoable(event: Event) -> bool:
    """Whether a step may be taken back; not what was entered later, nor whose operator has gone."""
    return event.kind in UNDOABLE and not (event.data.get("late") or event.data.get("handed_on"))


def undo_last(write: Write, action: str, window: int, staff: str | None) -> Visit:
    """Restores what the window's last event changed.

    QueueError nothing_to_undo, undo_too_late, window_busy; staff_elsewhere, shift_taken where the operator has gone.
    """
    write.require_window(window)
    row = write.one(sql.RECENT_AT_WINDOW, window=window)
    event = rows.event(row) if row else None
    if event is None or not undoable(event) or event.ticket is None or event.seq < write.first_seq():
        raise QueueError("nothing_to_undo", window=window)
    require_same(window, event.staff, staff)
    seconds = write.centre.policy.undo_seconds
    if write.at - event.at > seconds * 1000:
        raise QueueError("undo_too_late", window=window, seconds=seconds)
    restored = _restored(write, event)
    turn = restored[event.turn] if event.turn is not None else None
    assert turn is not None
    busy = write.at_window(window) if turn.status in (CALLED, SERVING) else None
    if busy:
        raise QueueError("window_busy", window=window, ticket=busy.ticket.text)
    # the new turn ends before the old one opens again: a ticket has one open turn at most
    for changed in sorted(restored.values(), key=lambda entry: -entry.id):
        write.save(changed)
    write.append("undone", turn=turn, window=window, staff=event.staff, action=action, data={"undoes": event.seq})
    if turn.status in (CALLED, SERVING):
        # who takes the end of a service back is at the window again, from a break or after the shift
        open_shift(write, window, turn.staff or NOBODY)
    return write.visit_in(write.one(sql.BY_TURN, turn=turn.id))


def _restored(write: Write, event: Event) -> dict[int, Turn]:
    found = write.transaction.all(sql.EVENTS_OF_TICKET, centre=write.centre.code, ticket=event.ticket, upto=write.seq)
    replay = Replay()
    before: dict[int, Turn | None] = {}
    for entry in map(rows.event, found):
        if entry.seq == event.seq:
            known = dict(replay.turns)
            changed = replay.apply(entry)
            before = {id: known.get(id) for id in changed}
            after = dict(changed)
        else:
            replay.apply(entry)
    later = [turn for turn in replay.turns.values() if turn.id not in after and turn.status in OPEN]
    if later or any(replay.turns[id] != turn for id, turn in after.items()):
        # someone has gone on with the turn since, or put the visitor back
        raise QueueError("nothing_to_undo", window=event.window)
    return undo(before, replay.turns, write.at)
