"""The service day: pausing, going on, closing."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from shared.domain import step
from shared.domain.day import CLOSED, OPEN, PAUSED, Day
from shared.domain.errors import QueueError
from shared.domain.staff import Permission
from shared.domain.ticket import CALLED, SERVING, Turn
from shared.store import rows, sql
from shared.store.permits import require
from shared.store.write import Write


def pause(write: Write, reason: str, staff: str | None, action: str) -> Day:
    """Interrupts the day: called turns wait again under their key, served ones are held."""
    require(write, staff, Permission.PAUSE_DAY)
    if not reason.strip():
        raise QueueError("reason_needed", allowed=[entry.code for entry in write.centre.policy.pause_reasons])
    day = write.day()
    if day.status == PAUSED:
        return day
    if day.status == CLOSED:
        raise QueueError("day_closed")
    open_turns = _open_turns(write)
    returned = [step.put_back(turn) for turn in open_turns if turn.status == CALLED]
    held = [step.hold(turn, write.at) for turn in open_turns if turn.status == SERVING]
    write.save(*returned, *held)
    changed = replace(day, status=PAUSED, reason=reason, paused_at=write.at)
    data = {"reason": _recorded(write, reason), "returned": _ids(returned), "held": _ids(held)}
    return _write_day(write, changed, "pause", staff, action, data)


def resume(write: Write, staff: str | None, action: str) -> Day:
    """Goes on after a pause, or opens a closed day again; nothing on an open day."""
    day = write.day()
    require(write, staff, Permission.CLOSE_DAY if day.status == CLOSED else Permission.PAUSE_DAY)
    if day.status == OPEN:
        return day
    paused_ms = day.paused_ms + (write.at - day.paused_at if day.paused_at is not None else 0)
    changed = replace(day, status=OPEN, reason=None, paused_at=None, paused_ms=paused_ms, closed_at=None)
    return _write_day(write, changed, "resume", staff, action, {})


def close(write: Write, reason: str | None, staff: str | None, action: str) -> Day:
    """Ends the day, early where there is a reason: who waits, is called or held becomes unserved.

    Nothing on a closed day.
    """
    require(write, staff, Permission.CLOSE_DAY)
    day = write.day()
    if day.status == CLOSED:
        return day
    ended = [step.unserved(turn, write.at) for turn in _open_turns(write) if turn.status != SERVING]
    write.save(*ended)
    write.give_codes(ended)
    paused_ms = day.paused_ms + (write.at - day.paused_at if day.paused_at is not None else 0)
    early = (reason or "").strip() or None
    changed = replace(day, status=CLOSED, reason=early, paused_at=None, paused_ms=paused_ms, closed_at=write.at)
    data = {"unserved": _ids(ended), **({"reason": _recorded(write, early)} if early else {})}
    return _write_day(write, changed, "close", staff, action, data)


def _recorded(write: Write, reason: str) -> str:
    """A reason as it stands in the record, which has no free text."""
    return reason if reason in {entry.code for entry in write.centre.policy.pause_reasons} else "other"


def _open_turns(write: Write) -> list[Turn]:
    return [rows.turn(row) for row in write.transaction.all(sql.OPEN_TURNS, centre=write.centre.code)]


def _ids(turns: Iterable[Turn]) -> list[int]:
    return [turn.id for turn in turns]


def _write_day(
    write: Write, day: Day, operation: str, staff: str | None, action: str, data: Mapping[str, object]
) -> Day:
    write.run(
        sql.SET_DAY,
        date=day.date.isoformat(),
        status=day.status,
        reason=day.reason,
        paused_at=day.paused_at,
        paused_ms=day.paused_ms,
        closed_at=day.closed_at,
    )
    known = {"op": operation, "date": day.date.isoformat(), "status": day.status, "paused_ms": day.paused_ms}
    write.append("day", staff=staff, action=action, data={**known, **data})
    return day
