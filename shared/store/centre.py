"""The centre's configuration into the store: a new centre, or a changed file applied to a running one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from shared.domain.centre import RECEPTION, SLIPS, Centre
from shared.domain.errors import QueueError
from shared.domain.hours import instant
from shared.store import rows, sql, sql_beside
from shared.store.configuration import Configuration, read_centre
from shared.store.engine import Clock, Store, Transaction
from shared.store.write import Write, writing

_INSERT_CENTRE = (
    "INSERT INTO centre (code, seq, at, configured, document) VALUES (:centre, 0, :at, 0, :document)"
    " ON CONFLICT DO NOTHING"
)
_RETIRE = {
    "area": "UPDATE area SET retired = :yes WHERE centre = :centre",
    "service": "UPDATE service SET retired = :yes WHERE centre = :centre",
    "window": 'UPDATE "window" SET retired = :yes WHERE centre = :centre',
}
_UPSERT = {
    "area": (
        "INSERT INTO area (centre, letter, position, retired, document)"
        " VALUES (:centre, :key, :position, :no, :document) ON CONFLICT (centre, letter)"
        " DO UPDATE SET position = excluded.position, retired = excluded.retired,"
        " document = excluded.document"
    ),
    "service": (
        "INSERT INTO service (centre, code, area, position, retired, document)"
        " VALUES (:centre, :key, :area, :position, :no, :document) ON CONFLICT (centre, code) DO UPDATE SET"
        " area = excluded.area, position = excluded.position, retired = excluded.retired, document = excluded.document"
    ),
    "window": (
        'INSERT INTO "window" (centre, number, position, retired, document)'
        " VALUES (:centre, :key, :position, :no, :document) ON CONFLICT (centre, number) DO UPDATE SET"
        " position = excluded.position, retired = excluded.retired, document = excluded.document"
    ),
}
_CLEAR = ("DELETE FROM serves WHERE centre = :centre", "DELETE FROM offers WHERE centre = :centre")
_SERVES = 'INSERT INTO serves (centre, "window", service) VALUES (:centre, :window, :value)'
_OFFERS = 'INSERT INTO offers (centre, "window", need) VALUES (:centre, :window, :value)'


@dataclass(frozen=True, slots=True)
class Changes:
    """How many areas, services and windows a file adds, changes and takes away; `head`: hours, policy and the rest."""

    added: int
    changed: int
    removed: int
    head: bool

    @property
    def any(self) -> bool:
        """Whether anything changes."""
        return bool(self.added or self.changed or self.removed or self.head)


def apply_centre(store: Store, centre: Centre, clock: Clock | None = None, *, dry_run: bool = False) -> Changes:
    """Makes the store's centre equal to `centre`, in one write; nothing if it is equal already.

    Raises QueueError in_use when a window or service is taken away while someone is there.
    """
    with store.write() as transaction:
        known = transaction.one(sql.CENTRE, centre=centre.code)
        if known is None and not dry_run:
            first = {"centre": centre.code, "at": 0, "document": _json(_head(centre))}
            transaction.run(_INSERT_CENTRE, first)
            _write_rows(transaction, centre)
            return _changes(None, centre)
        before = read_centre(transaction, centre.code) if known else None
    changes = _changes(before, centre)
    if dry_run or not changes.any:
        return changes
    with writing(store, Configuration(centre.code), clock) as w:
        _require_unused(w, centre)
        for statement in _RETIRE.values():
            w.run(statement, yes=True)
        _write_rows(w.transaction, centre)
        w.run(sql.SET_CONFIGURED, seq=w.seq, document=_json(_head(centre)))
        counts = {"added": changes.added, "changed": changes.changed, "removed": changes.removed}
        w.append("configured", data=counts)
    return changes


def _head(centre: Centre) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(centre)
    return {key: value for key, value in plain.items() if key not in ("areas", "services", "windows")}


def _json(value: Any) -> str:
    return rows.json_text(value)


def _write_rows(transaction: Transaction, centre: Centre) -> None:
    def put(table: str, entries: Iterable[tuple[Any, Any, dict[str, Any]]]) -> None:
        many = [
            {
                "centre": centre.code,
                "key": key,
                "position": position,
                "no": False,
                "document": _json(msgspec.to_builtins(entry)),
                **more,
            }
            for position, (key, entry, more) in enumerate(entries)
        ]
        if many:
            transaction.run(_UPSERT[table], many)

    put("area", ((area.letter, area, {}) for area in centre.area_by_letter.values()))
    # tickets refer to it; no tile shows it
    transaction.run(_UPSERT["area"], {"centre": centre.code, "key": SLIPS, "position": 0, "no": True, "document": "{}"})
    put("service", ((service.code, service, {"area": service.area}) for service in centre.service_by_code.values()))
    put("window", ((window.number, window, {}) for window in centre.windows))
    for statement in _CLEAR:
        transaction.run(statement, {"centre": centre.code})
    served = [(number, code) for number, codes in centre.served_by.items() for code in sorted(codes)]
    offered = [(window.number, need) for window in centre.windows for need in window.offers]
    for statement, pairs in ((_SERVES, served), (_OFFERS, offered)):
        if pairs:
            transaction.run(statement, [{"centre": centre.code, "window": w, "value": v} for w, v in pairs])


def _changes(before: Centre | None, after: Centre) -> Changes:
    if before is None:
        return Changes(len(after.areas) + len(after.services) + len(after.windows), 0, 0, True)
    added = changed = removed = 0
    for old, new in zip(_keyed(before), _keyed(after), strict=True):
        added += len(new.keys() - old.keys())
        removed += len(old.keys() - new.keys())
        changed += sum(old[key] != new[key] for key in old.keys() & new.keys())
    return Changes(added, changed, removed, _head(before) != _head(after))


def _keyed(centre: Centre) -> tuple[Mapping[Any, Any], ...]:
    services = {code: service for code, service in centre.service_by_code.items() if code != RECEPTION}
    return {area.letter: area for area in centre.areas}, services, centre.window_by_number


def _require_unused(write: Write, after: Centre) -> None:
    """No window with a shift, and no service or window that somebody is in the queue or booked for, may go."""
    for row in write.transaction.all(sql.SHIFTS, centre=after.code):
        if row[1] not in after.window_by_number:
            raise QueueError("in_use", what="window", name=str(row[1]))
    for row in write.transaction.all(sql.OPEN_TURNS, centre=after.code):
        turn = rows.turn(row)
        if turn.service not in after.service_by_code:
            raise QueueError("in_use", what="service", name=turn.service)
        if turn.for_window is not None and turn.for_window not in after.window_by_number:
            raise QueueError("in_use", what="window", name=str(turn.for_window))
    for _, service in write.transaction.all(sql.MATTERS_OF_OPEN, centre=after.code):
        if service not in after.service_by_code:
            raise QueueError("in_use", what="service", name=service)
    # who is late for an appointment can still check in on its day
    today = instant(after, write.today, "00:00")
    for (service,) in write.transaction.all(sql_beside.BOOKED, centre=after.code, since=today):
        if service not in after.service_by_code:
            raise QueueError("in_use", what="appointment", name=service)
