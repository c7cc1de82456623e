"""Calls for help: asked for at a kiosk or a window, answered by staff, or withdrawn."""

from dataclasses import replace

from shared.domain.errors import QueueError
from shared.domain.help import ANSWER, ASK, LONGEST, WITHDRAW, Help, reason_code
from shared.store import rows, sql
from shared.store.write import Write


def ask(write: Write, action: str, source: str, reason: str, language: str | None, staff: str | None) -> Help:
    """A call for help; the one that is open already if there is one from there."""
    place = source.strip()[:LONGEST]
    row = write.one(sql.HELP_OF, source=place)
    if row:
        return rows.help(row)
    languages = write.centre.languages
    spoken = language if language in languages else languages[0]
    call = Help(write.seq, place, reason_code(reason), spoken, asked_at=write.at)
    said = {"source": place, "reason": call.reason, "language": spoken}
    write.run(sql.ASK_HELP, id=call.id, at=call.asked_at, **said)
    write.append("help", staff=staff, action=action, data={"op": ASK, "help": call.id, **said})
    return call


def answer(write: Write, action: str, id: int, staff: str) -> Help:
    """Somebody comes; nothing if the call is answered or withdrawn already. QueueError help_unknown."""
    call = _known(write, id)
    return (
        _end(write, action, replace(call, answered_at=write.at, answered_by=staff), ANSWER, staff)
        if call.open
        else call
    )


def withdraw(write: Write, action: str, id: int, staff: str | None) -> Help:
    """Help is no longer needed; nothing if the call is answered or withdrawn already. QueueError help_unknown."""
    call = _known(write, id)
    return _end(write, action, replace(call, withdrawn_at=write.at), WITHDRAW, staff) if call.open else call


def _known(write: Write, id: int) -> Help:
    row = write.one(sql.HELP, id=id)
    if row is None:
        raise QueueError("help_unknown")
    return rows.help(row)


def _end(write: Write, action: str, call: Help, op: str, staff: str | None) -> Help:
    ended = {"answered_at": call.answered_at, "answered_by": call.answered_by, "withdrawn_at": call.withdrawn_at}
    write.run(sql.SET_HELP, id=call.id, **ended)
    write.append("help", staff=staff, action=action, data={"op": op, "help": call.id})
    return call
