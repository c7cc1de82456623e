"""Sending the visitor at a window on: to a service, a window or a person, in this hall or another."""

from dataclasses import dataclass, replace
from typing import Any

from shared.domain import step
from shared.domain.errors import QueueError
from shared.domain.order import MINUTE_MS
from shared.domain.staff import Permission
from shared.domain.step import Sent
from shared.domain.ticket import Turn
from shared.domain.view import Visit
from shared.store import shifts, sql
from shared.store.calling import along_with, current, kept_reason, passed_by, require_reason
from shared.store.noting import add_note, clean
from shared.store.permits import require
from shared.store.write import Write


@dataclass(frozen=True, slots=True)
class Target:
    """Where the visitor goes, and how; a reason, and who decided it, are asked for the front only."""

    service: str | None = None
    window: int | None = None
    staff: str | None = None
    note: str | None = None
    comes_back: bool = False
    front: bool = False
    reason: str | None = None
    decided_by: str | None = None


def transfer(write: Write, action: str, window: int, staff: str | None, target: Target) -> Visit:
    """Sends the visitor on; gives the new turn."""
    visit = current(write, window, staff)
    write.require_running()
    if target.front:
        require(write, target.decided_by or staff, Permission.TRANSFER_TO_FRONT)
        require_reason(write, target.reason)
    sent = _sent(write, visit.turn, window, target)
    ended, began = step.transfer(visit.turn, write.at, write.seq, sent)
    passed = _passed(write, visit.turn, began) if target.front else None
    write.save(ended)
    write.begin_turn(began)
    if target.note:
        add_note(write, began.id, target.note)
    data = _record(sent)
    if passed is not None:
        data |= {"front": True, "reason": kept_reason(write, began, target.reason), "passed": passed}
        data["decided_by"] = target.decided_by or visit.turn.staff
    write.append("transferred", turn=ended, window=window, staff=visit.turn.staff, action=action, data=data)
    shifts.begin_planned(write, window)
    left = tuple(matter for matter in visit.matters if matter != sent.service)
    return Visit(replace(visit.ticket, matters=left), began)


def hand_on(write: Write, visit: Visit) -> None:
    """The operator goes: the visitor in hand waits on for the same service, with key and time of arrival."""
    ended, began = step.transfer(visit.turn, write.at, write.seq, Sent(visit.turn.service))
    write.save(ended)
    write.begin_turn(began)
    data = {**_record(Sent(visit.turn.service)), "handed_on": True}
    write.append("transferred", turn=ended, window=visit.turn.window, staff=visit.turn.staff, data=data)


def halls_of(write: Write, service: str, window: int | None, staff: str | None) -> set[int]:
    """The halls in which a visitor may be called for a service, at a window, or by a person."""
    windows = write.centre.window_by_number
    place = window if window is not None else shifts.place_of(write, staff, None)
    if place is not None and place in windows:
        return {windows[place].hall}
    return {entry.hall for number, entry in windows.items() if service in write.centre.served_by[number]}


def _sent(write: Write, turn: Turn, window: int, target: Target) -> Sent:
    """QueueError service_unknown, window_unknown, staff_unknown, note_too_long."""
    service = write.require_service(target.service or turn.service).code
    if target.window is not None:
        write.require_window(target.window)
    if target.staff is not None and write.one(sql.HAS_STAFF, staff=target.staff) is None:
        raise QueueError("staff_unknown", staff=target.staff)
    clean(target.note or "")
    halls = halls_of(write, service, target.window, target.staff)
    walks = bool(halls) and write.centre.window_by_number[window].hall not in halls
    away_until = write.at + write.centre.policy.walking_minutes * MINUTE_MS if walks else None
    key = _front_key(write, turn) if target.front else None
    return Sent(service, target.window, target.staff, key, away_until, target.comes_back)


def _front_key(write: Write, turn: Turn) -> int:
    """Before everybody who waits, whatever for."""
    (first,) = write.one(sql.FIRST_KEY)
    return turn.sort_key if first is None else min(turn.sort_key, int(first) - 1)


def _passed(write: Write, turn: Turn, began: Turn) -> list[int]:
    """Who waits at the windows to which the visitor goes and would have been before."""
    return passed_by(write, along_with(write, began), began.key, turn.key)


def _record(sent: Sent) -> dict[str, Any]:
    data: dict[str, Any] = {"service": sent.service, "for_window": sent.window, "for_staff": sent.staff}
    if sent.key is not None:
        data["key"] = sent.key
    if sent.away_until is not None:
        data["away_until"] = sent.away_until
    if sent.comes_back:
        data["comes_back"] = True
    return data
