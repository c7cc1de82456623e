"""What reception puts right: a missed call, a ticket's service, class or language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from shared.domain import step
from shared.domain.day import paused_ms
from shared.domain.errors import QueueError
from shared.domain.order import MINUTE_MS, sort_key
from shared.domain.record import changed_facts
from shared.domain.staff import Permission
from shared.domain.ticket import SERVING, WAITING, Turn
from shared.domain.view import Visit
from shared.store import sql
from shared.store.calling import along_with, kept_reason, passed_by, require_reason
from shared.store.issuing import write_matters
from shared.store.permits import require
from shared.store.write import Write

NO_CLASS: Final = ""
"""What takes a ticket's class away."""


@dataclass(frozen=True, slots=True)
class Right:
    """What a ticket should say; None leaves as it is. Why, and who decides it if not who does it."""

    service: str | None = None
    priority: str | None = None
    language: str | None = None
    reason: str | None = None
    decided_by: str | None = None


def put_back(write: Write, action: str, number: str, staff: str | None) -> Visit:
    """Who did not come is there after all: waits again, in a new turn with the old key."""
    require(write, staff, Permission.PUT_BACK)
    visit = write.visit(number)
    write.require_running()
    again = step.return_missed(visit.turn, write.at, write.seq)
    minutes, missed_at = write.centre.policy.put_back_minutes, visit.turn.ended_at or 0
    if write.at - missed_at - paused_ms(write.pauses(), missed_at, write.at) > minutes * MINUTE_MS:
        raise QueueError("put_back_too_late", ticket=visit.ticket.text, minutes=minutes)
    write.begin_turn(again)
    write.append("returned", turn=visit.turn, staff=staff, action=action, data={"key": again.sort_key})
    return Visit(visit.ticket, again)


def change(write: Write, action: str, number: str, right: Right, staff: str | None) -> Visit:
    """Puts a ticket right; a change of class needs a reason and makes the turn count from another time."""
    visit = write.visit(number)
    ticket, turn = visit.ticket, visit.turn
    was = {"service": turn.service, "priority": ticket.priority, "language": ticket.language}
    now = {name: value for name, value in _known(write, right).items() if value != was[name]}
    if not now:
        return visit
    _require_permitted(write, right.decided_by or staff, staff, now, turn)
    key = turn.sort_key
    if "priority" in now:
        came_back = ticket.came_back is not None
        key = sort_key(write.centre, turn.base, now["priority"], ticket.slot_at, came_back=came_back)
    changed = step.change(turn, now.get("service") or turn.service, key)
    if "priority" in now:
        require_reason(write, right.reason)
    then = {**was, **now}
    write.save(changed)
    write.run(sql.SET_TICKET, id=ticket.id, language=then["language"], priority=then["priority"])
    _change_matters(write, ticket.id, now, was)
    data = {
        "was": {name: was[name] for name in now},
        "now": now,
        "key": key,
        "reason": kept_reason(write, turn, right.reason),
    }
    if right.decided_by:
        data["decided_by"] = right.decided_by
    if "priority" in now and turn.status == WAITING:
        data["passed"] = passed_by(write, along_with(write, changed), changed.key, turn.key)
    write.append("changed", turn=changed, staff=staff, action=action, data=data)
    return write.visit_in(write.one(sql.BY_TURN, turn=turn.id))


def _require_permitted(
    write: Write, decides: str | None, staff: str | None, now: Mapping[str, str | None], turn: Turn
) -> None:
    """Whoever serves a visitor may correct what they came for; the class is the reception's business."""
    if "priority" in now:
        require(write, decides, Permission.CHANGE_CLASS)
    if turn.status != SERVING or turn.staff != staff:
        require(write, decides, Permission.CHANGE_TICKET)


def _known(write: Write, right: Right) -> dict[str, str | None]:
    """What is wanted, by its name in the record. QueueError service_unknown, language_unknown."""
    found: dict[str, str | None] = {}
    if right.service is not None:
        found["service"] = write.require_service(right.service).code
    if right.priority is not None:
        found["priority"] = None if right.priority == NO_CLASS else right.priority
    if right.language is not None:
        found["language"] = right.language
        if right.language not in write.centre.languages:
            raise QueueError("language_unknown", language=right.language, allowed=list(write.centre.languages))
    return found


def _change_matters(write: Write, ticket: int, now: Mapping[str, Any], was: Mapping[str, Any]) -> None:
    matters = [row[0] for row in write.transaction.all(sql.MATTERS_OF, centre=write.centre.code, ticket=ticket)]
    changed = changed_facts({"matters": matters}, now, was)["matters"]
    if changed != matters:
        write.run(sql.CLEAR_MATTERS, ticket=ticket)
        write_matters(write, ticket, changed)
