"""Every statement of the queue, in one place; both engines read the same text."""

from typing import Final

TICKET: Final = (
    "k.id, k.day, k.letter, k.number, k.language, k.issued_at, k.token, k.priority, k.channel,"
    " k.people_ahead, k.low, k.high, k.printed"
)
TURN: Final = (
    't.id, t.ticket, t.service, t.base, t.sort_key, t.began_at, t.status, t."window", t.staff, t.for_window,'
    " t.for_staff, t.calls, t.first_called_at, t.last_called_at, t.started_at, t.held_at, t.held_ms, t.ended_at"
)
_VISIT: Final = f"SELECT {TICKET}, {TURN} FROM turn t JOIN ticket k ON k.centre = t.centre AND k.id = t.ticket"

LOCK_SQLITE: Final = (
    "UPDATE centre SET seq = seq + 1, at = max(at, :now) WHERE code = :centre"
    " RETURNING seq, at, today, configured,"
    " (SELECT d.status FROM day d WHERE d.centre = :centre AND d.date = centre.today)"
)
LOCK_POSTGRES: Final = (
    "UPDATE centre SET seq = seq + 1, at = greatest(at, coalesce(CAST(:now AS BIGINT),"
    " CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT))) WHERE code = :centre"
    " RETURNING seq, at, today, configured,"
    " (SELECT d.status FROM day d WHERE d.centre = :centre AND d.date = centre.today)"
)
NOW_POSTGRES: Final = "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"
SET_SEQ: Final = "UPDATE centre SET seq = :seq WHERE code = :centre"
SET_TODAY: Final = "UPDATE centre SET today = :date WHERE code = :centre"
SET_CONFIGURED: Final = "UPDATE centre SET configured = :seq, document = :document WHERE code = :centre"
CENTRE: Final = "SELECT seq, at, today, configured FROM centre WHERE code = :centre"
CENTRES: Final = "SELECT code FROM centre ORDER BY code"

DAY: Final = (
    "SELECT date, status, reason, opened_at, paused_at, paused_ms, closed_at, first_seq FROM day"
    " WHERE centre = :centre AND date = :date"
)
OPEN_DAY: Final = (
    "INSERT INTO day (centre, date, status, first_seq, opened_at) VALUES (:centre, :date, 'open', :seq, :at)"
)
SET_DAY: Final = (
    "UPDATE day SET status = :status, reason = :reason, paused_at = :paused_at, paused_ms = :paused_ms,"
    " closed_at = :closed_at WHERE centre = :centre AND date = :date"
)

ISSUE_TICKET: Final = (
    "INSERT INTO ticket (centre, id, day, letter, number, token, language, priority, channel, issued_at,"
    " people_ahead, low, high, printed)"
    " VALUES (:centre, :id, :day, :letter,"
    " (SELECT coalesce(max(number), 0) + 1 FROM ticket WHERE centre = :centre AND day = :day AND letter = :letter),"
    " :token, :language, :priority, :channel, :at, :people_ahead, :low, :high, :printed) RETURNING number"
)
ADD_NEED: Final = "INSERT INTO need (centre, ticket, need) VALUES (:centre, :ticket, :need)"
BEGIN_TURN: Final = (
    "INSERT INTO turn (centre, id, ticket, service, base, sort_key, began_at, status, for_window, for_staff,"
    " calls, held_ms) VALUES (:centre, :id, :ticket, :service, :base, :sort_key, :began_at, 'waiting',"
    " :for_window, :for_staff, 0, 0)"
)
SET_TURN: Final = (
    'UPDATE turn SET status = :status, service = :service, sort_key = :sort_key, "window" = :window, staff = :staff,'
    " for_window = :for_window, for_staff = :for_staff, calls = :calls, first_called_at = :first_called_at,"
    " last_called_at = :last_called_at, started_at = :started_at, held_at = :held_at, held_ms = :held_ms,"
    " ended_at = :ended_at WHERE centre = :centre AND id = :id"
)
SET_PRINTED: Final = "UPDATE ticket SET printed = :printed WHERE centre = :centre AND id = :id"
APPEND: Final = (
    'INSERT INTO event (centre, seq, at, kind, ticket, turn, "window", staff, action, data)'
    " VALUES (:centre, :seq, :at, :kind, :ticket, :turn, :window, :staff, :action, :data)"
)

_FITS: Final = (
    "t.centre = :centre AND t.status = 'waiting'"
    " AND (t.for_window = :window OR (t.for_window IS NULL AND t.service IN"
    ' (SELECT s.service FROM serves s WHERE s.centre = :centre AND s."window" = :window)))'
    " AND (t.for_staff IS NULL OR t.for_staff = :staff)"
    " AND NOT EXISTS (SELECT 1 FROM need n WHERE n.centre = :centre AND n.ticket = t.ticket AND n.need NOT IN"
    ' (SELECT o.need FROM offers o WHERE o.centre = :centre AND o."window" = :window))'
)
"""`domain.order.fits` in SQL."""
NEXT: Final = f"{_VISIT} WHERE {_FITS} ORDER BY t.sort_key, t.ticket LIMIT 1"
AT_WINDOW: Final = f"{_VISIT} WHERE t.centre = :centre AND t.\"window\" = :window AND t.status IN ('called', 'serving')"
# the open turn of a ticket, else the one that ended last; an undone transfer leaves a cancelled one behind it
_PRESENT: Final = "ORDER BY t.ended_at IS NOT NULL, t.ended_at DESC, t.id DESC LIMIT 1"
BY_NUMBER: Final = (
    f"{_VISIT} WHERE k.centre = :centre AND k.day = :day AND k.letter = :letter AND k.number = :number {_PRESENT}"
)
BY_TICKET: Final = f"{_VISIT} WHERE t.centre = :centre AND t.ticket = :ticket {_PRESENT}"
BY_TURN: Final = f"{_VISIT} WHERE t.centre = :centre AND t.id = :turn"
OPEN_VISITS: Final = (
    f"{_VISIT} WHERE t.centre = :centre AND t.status IN ('waiting', 'called', 'serving', 'held')"
    " AND t.ticket >= :first_seq ORDER BY t.sort_key, t.ticket"
)
OPEN_TURNS: Final = (
    f"SELECT {TURN} FROM turn t WHERE t.centre = :centre"
    " AND t.status IN ('waiting', 'called', 'serving', 'held') ORDER BY t.id"
)
PASSED: Final = (
    f"SELECT t.id FROM turn t WHERE {_FITS}"
    " AND (t.sort_key < :sort_key OR (t.sort_key = :sort_key AND t.ticket < :ticket))"
    " ORDER BY t.sort_key, t.ticket LIMIT 50"
)
CALLED_AT: Final = (
    "SELECT max(at) FROM event WHERE centre = :centre AND ticket = :ticket AND turn = :turn AND kind = 'called'"
)
NEEDS_OF_OPEN: Final = (
    "SELECT n.ticket, n.need FROM need n JOIN turn t ON t.centre = n.centre AND t.ticket = n.ticket"
    " WHERE n.centre = :centre AND t.status IN ('waiting', 'called', 'serving', 'held')"
)
NEEDS_OF: Final = "SELECT need FROM need WHERE centre = :centre AND ticket = :ticket"
ISSUED_OF: Final = (
    "SELECT count(*) FROM turn WHERE centre = :centre AND ticket >= :first_seq AND ticket = id AND service = :service"
)

SHIFT: Final = (
    'SELECT id, "window", staff, status, since, reason FROM shift'
    " WHERE centre = :centre AND \"window\" = :window AND status <> 'closed'"
)
WINDOW_STATUS: Final = (
    "SELECT s.staff, s.status, k.letter, k.number FROM shift s"
    " LEFT JOIN turn t ON t.centre = s.centre AND t.\"window\" = s.\"window\" AND t.status IN ('called', 'serving')"
    " LEFT JOIN ticket k ON k.centre = t.centre AND k.id = t.ticket"
    " WHERE s.centre = :centre AND s.\"window\" = :window AND s.status <> 'closed'"
)
SHIFT_OF: Final = (
    'SELECT id, "window", staff, status, since, reason FROM shift'
    " WHERE centre = :centre AND staff = :staff AND status <> 'closed'"
)
SHIFTS: Final = (
    'SELECT id, "window", staff, status, since, reason FROM shift'
    " WHERE centre = :centre AND status <> 'closed' ORDER BY \"window\""
)
ADD_STAFF: Final = "INSERT INTO staff (centre, name, role) VALUES (:centre, :staff, 'operator') ON CONFLICT DO NOTHING"
OPEN_SHIFT: Final = (
    'INSERT INTO shift (centre, id, "window", staff, status, opened_at, since)'
    " VALUES (:centre, :id, :window, :staff, 'open', :at, :at)"
)
SET_SHIFT: Final = (
    "UPDATE shift SET status = :status, reason = :reason, since = :at, closed_at = :closed_at"
    " WHERE centre = :centre AND id = :id"
)

EVENT: Final = 'seq, at, kind, ticket, turn, "window", staff, action, data'
BY_ACTION: Final = f"SELECT {EVENT} FROM event WHERE centre = :centre AND action = :action"
EVENTS_AFTER: Final = f"SELECT {EVENT} FROM event WHERE centre = :centre AND seq > :seq ORDER BY seq LIMIT :limit"
RECENT_AT_WINDOW: Final = (
    f"SELECT {EVENT} FROM (SELECT {EVENT} FROM event WHERE centre = :centre ORDER BY seq DESC LIMIT 500) recent"
    " WHERE \"window\" = :window AND kind <> 'shift' ORDER BY seq DESC LIMIT 1"
)
RECENT: Final = f"SELECT {EVENT} FROM event WHERE centre = :centre ORDER BY seq DESC LIMIT :limit"
# a ticket's events begin with the one that has its number: years of older ones are never looked at
EVENTS_OF_TICKET: Final = (
    f"SELECT {EVENT} FROM event WHERE centre = :centre AND seq BETWEEN :ticket AND :upto"
    " AND (ticket = :ticket OR kind = 'day') ORDER BY seq"
)
TURNS_OF_TICKET: Final = f"SELECT {TURN} FROM turn t WHERE t.centre = :centre AND t.ticket = :ticket ORDER BY t.id"

CALLS: Final = (
    'SELECT t.id, k.letter, k.number, t."window", k.language, t.last_called_at, t.first_called_at, t.calls, t.status'
    " FROM turn t JOIN ticket k ON k.centre = t.centre AND k.id = t.ticket"
    ' WHERE t.centre = :centre AND t.ticket >= :first_seq AND t.last_called_at IS NOT NULL AND t."window" IS NOT NULL'
    " ORDER BY t.last_called_at DESC, t.id DESC LIMIT 80"
)
TALLIES: Final = (
    "SELECT staff, sum(CASE WHEN status = 'done' THEN 1 ELSE 0 END),"
    " sum(CASE WHEN status = 'done' THEN ended_at - started_at - held_ms ELSE 0 END),"
    " sum(CASE WHEN status = 'no_show' THEN 1 ELSE 0 END)"
    " FROM turn WHERE centre = :centre AND ticket >= :first_seq AND staff IS NOT NULL"
    " AND status IN ('done', 'no_show') GROUP BY staff"
)
ISSUED: Final = (
    "SELECT service, count(*) FROM turn WHERE centre = :centre AND ticket >= :first_seq AND ticket = id"
    " GROUP BY service"
)
UNPRINTED: Final = (
    f"SELECT {TICKET} FROM ticket k WHERE k.centre = :centre AND k.id >= :first_seq"
    " AND (k.printed IN ('not_sent', 'unknown') OR (k.printed = 'printing' AND k.issued_at <= :given_up))"
    " ORDER BY k.id"
)
UNSERVED_OF: Final = "SELECT count(*) FROM turn WHERE centre = :centre AND ticket >= :first_seq AND status = 'unserved'"
