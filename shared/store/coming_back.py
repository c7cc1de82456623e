"""Come-back slips: the tickets that come of the codes which `Write.give_codes` gives to who was not served."""

from datetime import date
from typing import Any

from shared.domain.appointment import Arrival
from shared.domain.coming_back import last_day
from shared.domain.errors import QueueError
from shared.domain.scan import parse
from shared.domain.ticket import number_text
from shared.domain.view import Visit
from shared.store import sql
from shared.store.issuing import Granted, Wanted, grant, require_issuing
from shared.store.write import Write


def come_back(write: Write, action: str, slip: str, wishes: Wanted) -> Visit:
    """A ticket for who was not served on an earlier day: same services, class and needs, and a head start, once.

    `slip` is the code of the slip, or of the ticket that was not served.

    QueueError come_back_unknown, come_back_used (`ticket`), come_back_too_late (`date`), and as `issue`.
    """
    scan = parse(slip)
    row = write.one(sql.BY_UNSERVED[scan.kind], code=scan.code) if scan.kind in sql.BY_UNSERVED else None
    if row is None:
        raise QueueError("come_back_unknown", slip=slip[:40])
    before = write.visit_in(row)
    _require_usable(write, before)
    service = write.require_service(before.turn.service)
    require_issuing(write, service)
    known = before.ticket.priority if before.ticket.priority in write.centre.class_by_code else None
    wanted = Wanted(
        service.code,
        wishes.language or before.ticket.language,
        known,
        wishes.needs or before.ticket.needs,
        wishes.quoted,
        wishes.channel,
        wishes.printing,
        also=tuple(code for code in before.matters if code in write.centre.service_by_code),
        staff=wishes.staff,
    )
    record: dict[str, Any] = {"came_back": before.ticket.id}
    return grant(write, action, wanted, Granted(Arrival(write.at), came_back=before.ticket.id, record=record))


def _require_usable(write: Write, before: Visit) -> None:
    used = write.one(sql.CAME_BACK_AS, ticket=before.ticket.id)
    if used:
        raise QueueError("come_back_used", ticket=number_text(*used))
    until: date = last_day(write.centre, before.ticket.day)
    if write.today > until:
        raise QueueError("come_back_too_late", date=until)
