"""Appointments are booked and given up. Snapshot reads them, Queue checks them in."""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.domain.appointment import BOOKED, Appointment, clean_code
from shared.domain.errors import QueueError
from shared.store import rows, sql_beside
from shared.store.engine import Store


@dataclass(frozen=True, slots=True)
class Booking:
    """What became of the appointments of a file: `kept` ones are checked in or cancelled and stay as they are."""

    added: int
    changed: int
    unchanged: int
    kept: int


class Appointments:
    """The appointments of one centre. Threads may share it. All methods raise StoreUnavailable."""

    def __init__(self, store: Store, centre: str) -> None:
        self._store = store
        self._centre = centre

    def book(self, appointments: Sequence[Appointment]) -> Booking:
        """Takes all of them or none; one that is booked already becomes what is given."""
        counts = {"added": 0, "changed": 0, "unchanged": 0, "kept": 0}
        with self._store.write() as transaction:
            for wanted in appointments:
                row = transaction.one(sql_beside.APPOINTMENT, centre=self._centre, code=wanted.code)
                outcome = _outcome(rows.appointment(row) if row else None, wanted)
                counts[outcome] += 1
                if outcome in ("added", "changed"):
                    values = {"service": wanted.service, "slot_at": wanted.slot_at, "language": wanted.language}
                    transaction.run(sql_beside.BOOK, {"centre": self._centre, "code": wanted.code, **values})
        return Booking(**counts)

    def cancel(self, code: str) -> Appointment:
        """Gives an appointment up; nothing if it has been. QueueError appointment_unknown, appointment_used."""
        code = clean_code(code)
        with self._store.write() as transaction:
            transaction.run(sql_beside.CANCEL_BOOKING, {"centre": self._centre, "code": code})
            row = transaction.one(sql_beside.APPOINTMENT, centre=self._centre, code=code)
            if row is None:
                raise QueueError("appointment_unknown", appointment=code or "–")
            found = rows.appointment(row)
            if found.ticket is not None:
                raise QueueError("appointment_used", appointment=code, ticket=found.number)
        return found


def _outcome(known: Appointment | None, wanted: Appointment) -> str:
    if known is None:
        return "added"
    if known.status != BOOKED:
        return "kept"
    return "unchanged" if known == wanted else "changed"
