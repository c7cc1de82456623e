"""An appointment becomes a ticket."""

from dataclasses import replace

from shared.domain.appointment import BOOKED, CANCELLED, Appointment, arrival, clean_code
from shared.domain.day import OPEN
from shared.domain.errors import QueueError
from shared.domain.hours import check_in_refusal, local
from shared.domain.view import Visit
from shared.store import rows, sql_beside
from shared.store.issuing import Granted, Wanted, grant
from shared.store.write import Write


def check_in(write: Write, action: str, code: str, wishes: Wanted) -> Visit:
    """Issues the ticket of an appointment of today; who is too late counts from now (`Visit.late`).

    The service of the wishes is that of the appointment; their language, if any, comes before the booked one.
    """
    booked = _booked(write, clean_code(code))
    reason = None if write.day_status == OPEN else write.day().reason
    refusal = check_in_refusal(write.centre, write.at, write.day_status, reason)
    if refusal:
        raise refusal
    wanted = replace(wishes, service=booked.service, language=wishes.language or booked.language)
    counted = arrival(write.centre, booked.slot_at, write.at)
    record = {"appointment": booked.code, "slot": booked.slot_at, "not_before": counted.not_before}
    visit = grant(write, action, wanted, Granted(counted, booked.slot_at, record=record))
    write.run(sql_beside.CHECK_IN, code=booked.code, ticket=visit.ticket.id)
    return visit


def _booked(write: Write, code: str) -> Appointment:
    """The appointment, if it can still be checked in today."""
    row = write.one(sql_beside.APPOINTMENT, code=code)
    if row is None:
        raise QueueError("appointment_unknown", appointment=code or "–")
    booked = rows.appointment(row)
    if booked.status == CANCELLED:
        raise QueueError("appointment_cancelled", appointment=code)
    if booked.status != BOOKED:
        raise QueueError("appointment_used", appointment=code, ticket=booked.number)
    slot = local(write.centre, booked.slot_at)
    if slot.date() != write.today:
        raise QueueError("appointment_wrong_day", appointment=code, date=slot.date(), time=f"{slot:%H:%M}")
    return booked
