"""Every statement of the queue, in one place; both engines read the same text."""

from typing import Final

TICKET: Final = (
    "k.id, k.day, k.letter, k.number, k.language, k.issued_at, k.token, k.priority, k.channel,"
    " k.people_ahead, k.low, k.high, k.printed, k.slot_at, k.came_back"
)
TURN: Final = (
    't.id, t.ticket, t.service, t.base, t.sort_key, t.began_at, t.status, t."window", t.staff, t.for_window,'
    " t.for_staff, t.calls, t.first_called_at, t.last_called_at, t.started_at, t.held_at, t.held_ms, t.ended_at,"
    " t.not_before, t.called_at, t.outcome, t.also, t.remind_at, t.returns_to, t.away_until, t.answer, t.answered_at,"
    " t.delays, t.proof"
)
_VISIT: Final = f"SELECT {TICKET}, {TURN} FROM turn t JOIN ticket k ON k.centre = t.centre AND k.id = t.ticket"

LOCK_SQLITE: Final = (
    "UPDATE centre SET seq = seq + 1, at = max(at, :now) WHERE code = :centre"
    " RETURNING seq, at, today, configured,"
    " (SELECT d.status FROM day d WHERE d.centre = :centre AND d.date = centre.today),"
    " (SELECT d.paused_ms FROM day d WHERE d.centre = :centre AND d.date = centre.today)"
)
LOCK_POSTGRES: Final = (
    "UPDATE centre SET seq = seq + 1, at = greatest(at, coalesce(CAST(:now AS BIGINT),"
    " CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT))) WHERE code = :centre"
    " RETURNING seq, at, today, configured,"
    " (SELECT d.status FROM day d WHERE d.centre = :centre AND d.date = centre.today),"
    " (SELECT d.paused_ms FROM day d WHERE d.centre = :centre AND d.date = centre.today)"
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
CENTRE_AND_DAY: Final = (
    "SELECT c.seq, c.at, c.today, c.configured, d.date, d.status, d.reason, d.opened_at, d.paused_at, d.paused_ms,"
    " d.closed_at, d.first_seq FROM centre c LEFT JOIN day d ON d.centre = c.code AND d.date = c.today"
    " WHERE c.code = :centre"
)
"""The columns of CENTRE, and those of DAY for the day of the last write."""
OPEN_DAY: Final = (
    "INSERT INTO day (centre, date, status, first_seq, opened_at) VALUES (:centre, :date, 'open', :seq, :at)"
)
SET_DAY: Final = (
    "UPDATE day SET status = :status, reason = :reason, paused_at = :paused_at, paused_ms = :paused_ms,"
    " closed_at = :closed_at WHERE centre = :centre AND date = :date"
)

ISSUE_TICKET: Final = (
    "INSERT INTO ticket (centre, id, day, letter, number, token, language, priority, channel, issued_at,"
    " people_ahead, low, high, printed, slot_at, came_back)"
    " VALUES (:centre, :id, :day, :letter, coalesce(CAST(:number AS INTEGER),"
    " (SELECT coalesce(max(number), 0) + 1 FROM ticket WHERE centre = :centre AND day = :day AND letter = :letter)),"
    " :token, :language, :priority, :channel, :at, :people_ahead, :low, :high, :printed, :slot_at,"
    " :came_back) RETURNING number"
)
SET_TICKET: Final = "UPDATE ticket SET language = :language, priority = :priority WHERE centre = :centre AND id = :id"
ADD_NEED: Final = "INSERT INTO need (centre, ticket, need) VALUES (:centre, :ticket, :need)"
ADD_MATTER: Final = (
    "INSERT INTO matter (centre, ticket, position, service) VALUES (:centre, :ticket, :position, :service)"
)
CLEAR_MATTERS: Final = "DELETE FROM matter WHERE centre = :centre AND ticket = :ticket"
BEGIN_TURN: Final = (
    "INSERT INTO turn (centre, id, ticket, service, base, sort_key, began_at, status, for_window, for_staff,"
    " calls, held_ms, not_before, also, returns_to, away_until, delays, proof) VALUES (:centre, :id, :ticket, :service,"
    " :base, :sort_key, :began_at, 'waiting', :for_window, :for_staff, 0, 0, :not_before, '', :returns_to,"
    " :away_until, 0, :proof)"
)
SET_TURN: Final = (
    'UPDATE turn SET status = :status, service = :service, sort_key = :sort_key, "window" = :window, staff = :staff,'
    " for_window = :for_window, for_staff = :for_staff, calls = :calls, first_called_at = :first_called_at,"
    " last_called_at = :last_called_at, called_at = :called_at, started_at = :started_at, held_at = :held_at,"
    " held_ms = :held_ms, ended_at = :ended_at, outcome = :outcome, also = :also, remind_at = :remind_at,"
    " away_until = :away_until, answer = :answer, answered_at = :answered_at, delays = :delays, proof = :proof"
    " WHERE centre = :centre AND id = :id"
)
END_TURN: Final = (
    "UPDATE turn SET status = :status, held_at = :held_at, held_ms = :held_ms, ended_at = :ended_at,"
    " remind_at = :remind_at WHERE centre = :centre AND id = :id"
)
"""Cancelled or unserved: what a program that cannot call may do to a turn."""
ANSWER_TURN: Final = (
    "UPDATE turn SET answer = :answer, answered_at = :answered_at, delays = :delays, away_until = :away_until"
    " WHERE centre = :centre AND id = :id"
)
NOTE: Final = "SELECT note FROM turn WHERE centre = :centre AND id = :id"
SET_NOTE: Final = "UPDATE turn SET note = :note WHERE centre = :centre AND id = :id"
NOTES_OF_OPEN: Final = (
    "SELECT n.ticket, n.note FROM turn t JOIN turn n ON n.centre = t.centre AND n.ticket = t.ticket"
    " WHERE t.centre = :centre AND t.status IN ('waiting', 'called', 'serving', 'held') AND n.note IS NOT NULL"
    " ORDER BY n.id"
)
SET_PRINTED: Final = "UPDATE ticket SET printed = :printed WHERE centre = :centre AND id = :id"
APPEND: Final = (
    'INSERT INTO event (centre, seq, at, kind, ticket, turn, "window", staff, action, data)'
    " VALUES (:centre, :seq, :at, :kind, :ticket, :turn, :window, :staff, :action, :data)"
)

_FITS: Final = (
    "t.centre = :centre AND t.status = 'waiting'"
    " AND (t.away_until IS NULL OR t.away_until <= :at)"
    " AND (t.for_window = :window OR (t.for_window IS NULL AND (t.for_staff IS NOT NULL OR t.service IN"
    ' (SELECT s.service FROM serves s WHERE s.centre = :centre AND s."window" = :window))))'
    " AND (t.for_staff IS NULL OR t.for_staff = :staff)"
    " AND NOT EXISTS (SELECT 1 FROM need n WHERE n.centre = :centre AND n.ticket = t.ticket AND n.need NOT IN"
    ' (SELECT o.need FROM offers o WHERE o.centre = :centre AND o."window" = :window))'
)
"""`domain.order.fits` and `is_there` in SQL."""
_DUE: Final = "(t.not_before IS NULL OR t.not_before <= :at)"
NEXT: Final = f"{_VISIT} WHERE {_FITS} AND {_DUE} ORDER BY t.sort_key, t.ticket LIMIT 1"
NEXT_EARLY: Final = f"{_VISIT} WHERE {_FITS} ORDER BY t.sort_key, t.ticket LIMIT 1"
"""Where nobody is due: those who came early for an appointment."""
AT_WINDOW: Final = f"{_VISIT} WHERE t.centre = :centre AND t.\"window\" = :window AND t.status IN ('called', 'serving')"
# the open turn of a ticket, else the one that ended last; an undone transfer leaves a cancelled one behind it
_PRESENT: Final = "ORDER BY t.ended_at IS NOT NULL, t.ended_at DESC, t.id DESC LIMIT 1"
BY_NUMBER: Final = (
    f"{_VISIT} WHERE k.centre = :centre AND k.day = :day AND k.letter = :letter AND k.number = :number {_PRESENT}"
)
BY_TICKET: Final = f"{_VISIT} WHERE t.centre = :centre AND t.ticket = :ticket {_PRESENT}"
BY_TOKEN: Final = f"{_VISIT} WHERE k.centre = :centre AND k.day = :day AND k.token = :token {_PRESENT}"
# whose turn a code is for: the last one of its ticket, which was not served
BY_UNSERVED: Final = {
    "come_back": f"{_VISIT} WHERE k.centre = :centre AND k.come_back = :code {_PRESENT}",
    "ticket": f"{_VISIT} WHERE k.centre = :centre AND k.token = :code AND k.come_back IS NOT NULL {_PRESENT}",
}
GIVE_CODE: Final = "UPDATE ticket SET come_back = :code WHERE centre = :centre AND id = :id AND come_back IS NULL"
CAME_BACK_AS: Final = "SELECT letter, number FROM ticket WHERE centre = :centre AND came_back = :ticket"
COME_BACKS: Final = (
    "SELECT k.letter, k.number, t.service, k.language, k.come_back, k.id FROM ticket k"
    " JOIN turn t ON t.centre = k.centre AND t.ticket = k.id AND t.status = 'unserved'"
    " LEFT JOIN ticket b ON b.centre = k.centre AND b.came_back = k.id"
    " WHERE k.centre = :centre AND k.id >= :first_seq AND k.come_back IS NOT NULL AND b.id IS NULL ORDER BY k.id"
)
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
    f"SELECT t.id FROM turn t WHERE {_FITS} AND {_DUE}"
    " AND (t.sort_key < :sort_key OR (t.sort_key = :sort_key AND t.ticket < :ticket))"
    " ORDER BY t.sort_key, t.ticket LIMIT 50"
)
WAITING_KEYS: Final = "SELECT id, service, sort_key, ticket FROM turn WHERE centre = :centre AND status = 'waiting'"
FIRST_KEY: Final = "SELECT min(sort_key) FROM turn WHERE centre = :centre AND status = 'waiting'"
NEEDS_OF_OPEN: Final = (
    "SELECT n.ticket, n.need FROM need n JOIN turn t ON t.centre = n.centre AND t.ticket = n.ticket"
    " WHERE n.centre = :centre AND t.status IN ('waiting', 'called', 'serving', 'held')"
)
_LEFT: Final = (
    "NOT EXISTS (SELECT 1 FROM turn h WHERE h.centre = m.centre AND h.ticket = m.ticket"
    " AND h.status <> 'cancelled' AND (h.service = m.service OR ' ' || h.also || ' ' LIKE '% ' || m.service || ' %'))"
)
"""Matters that no turn has been for; one that was taken back has not been (`domain.ticket.remaining`)."""
BESIDES: Final = (
    "SELECT 0 AS position, need FROM need WHERE centre = :centre AND ticket = :ticket UNION ALL"
    f" SELECT m.position, m.service FROM matter m WHERE m.centre = :centre AND m.ticket = :ticket AND {_LEFT}"
    " ORDER BY position"
)
"""What a visitor needs (position 0), and the matters that are left."""
MATTERS_OF_OPEN: Final = (
    "SELECT m.ticket, m.service FROM matter m JOIN turn t ON t.centre = m.centre AND t.ticket = m.ticket"
    f" WHERE m.centre = :centre AND t.status IN ('waiting', 'called', 'serving', 'held') AND {_LEFT}"
    " ORDER BY m.ticket, m.position"
)
MATTERS_OF: Final = "SELECT service FROM matter WHERE centre = :centre AND ticket = :ticket ORDER BY position"
_ISSUED_FOR: Final = (
    "SELECT service FROM turn WHERE centre = :centre AND ticket >= :first_seq AND ticket = id UNION ALL"
    " SELECT service FROM matter WHERE centre = :centre AND ticket >= :first_seq AND position > 1"
)
ISSUED_OF: Final = f"SELECT count(*) FROM ({_ISSUED_FOR}) issued WHERE service = :service"

SHIFT: Final = (
    'SELECT id, "window", staff, status, since, reason, planned FROM shift'
    " WHERE centre = :centre AND \"window\" = :window AND status <> 'closed'"
)
WINDOW_STATUS: Final = (
    "SELECT s.staff, s.status, k.letter, k.number FROM shift s"
    " LEFT JOIN turn t ON t.centre = s.centre AND t.\"window\" = s.\"window\" AND t.status IN ('called', 'serving')"
    " LEFT JOIN ticket k ON k.centre = t.centre AND k.id = t.ticket"
    " WHERE s.centre = :centre AND s.\"window\" = :window AND s.status <> 'closed'"
)
SHIFT_OF: Final = (
    'SELECT id, "window", staff, status, since, reason, planned FROM shift'
    " WHERE centre = :centre AND staff = :staff AND status <> 'closed'"
)
SHIFTS: Final = (
    'SELECT id, "window", staff, status, since, reason, planned FROM shift'
    " WHERE centre = :centre AND status <> 'closed' ORDER BY \"window\""
)
STAFF: Final = "SELECT role, password, locked_at FROM staff WHERE centre = :centre AND name = :staff"
ANY_ACCOUNT: Final = "SELECT 1 FROM staff WHERE centre = :centre AND password IS NOT NULL LIMIT 1"
WHO_UNLOCKS: Final = (
    "SELECT name FROM staff WHERE centre = :centre AND role = 'administrator' AND password IS NOT NULL"
    " AND locked_at IS NULL ORDER BY name LIMIT 3"
)
ADD_STAFF: Final = "INSERT INTO staff (centre, name, role) VALUES (:centre, :staff, 'operator') ON CONFLICT DO NOTHING"
OPEN_SHIFT: Final = (
    'INSERT INTO shift (centre, id, "window", staff, status, opened_at, since)'
    " VALUES (:centre, :id, :window, :staff, 'open', :at, :at)"
)
SET_SHIFT: Final = (
    "UPDATE shift SET status = :status, reason = :reason, since = :at, closed_at = :closed_at, planned = NULL"
    " WHERE centre = :centre AND id = :id"
)

PLAN_BREAK: Final = "UPDATE shift SET planned = :planned WHERE centre = :centre AND id = :id"
HAS_STAFF: Final = "SELECT name FROM staff WHERE centre = :centre AND name = :staff"

EVENT: Final = 'seq, at, kind, ticket, turn, "window", staff, action, data'
BY_ACTION: Final = f"SELECT {EVENT} FROM event WHERE centre = :centre AND action = :action"
EVENTS_AFTER: Final = f"SELECT {EVENT} FROM event WHERE centre = :centre AND seq > :seq ORDER BY seq LIMIT :limit"
RECENT_AT_WINDOW: Final = (
    f"SELECT {EVENT} FROM (SELECT {EVENT} FROM event WHERE centre = :centre ORDER BY seq DESC LIMIT 500) recent"
    " WHERE \"window\" = :window AND kind NOT IN ('shift', 'noted', 'answered', 'help') ORDER BY seq DESC LIMIT 1"
)
SEQS_OF_DAYS: Final = (
    "SELECT min(CASE WHEN date >= :first AND date <= :last THEN first_seq END),"
    " min(CASE WHEN date > :last THEN first_seq END) FROM day WHERE centre = :centre"
)
EVENTS_BETWEEN: Final = (
    f"SELECT {EVENT} FROM event WHERE centre = :centre AND seq >= :begin AND seq < :end ORDER BY seq"
)
# what windows did in the last moments, at most 200 events of them, each with its ticket's number
RECENT: Final = (
    f"SELECT {EVENT}, letter, number FROM (SELECT {EVENT} FROM event WHERE centre = :centre AND seq > :seq - 200"
    " AND at >= :since AND \"window\" IS NOT NULL AND kind NOT IN ('shift', 'noted', 'answered', 'help')) recent"
    " LEFT JOIN ticket k ON k.centre = :centre AND k.id = recent.ticket ORDER BY seq DESC"
)
# a ticket's events begin with the one that has its number: years of older ones are never looked at
EVENTS_OF_TICKET: Final = (
    f"SELECT {EVENT} FROM event WHERE centre = :centre AND seq BETWEEN :ticket AND :upto"
    " AND (ticket = :ticket OR kind = 'day') ORDER BY seq"
)
DAY_EVENTS: Final = (
    f"SELECT {EVENT} FROM event WHERE centre = :centre AND seq >= :first_seq AND kind = 'day' ORDER BY seq"
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
LEFT_AT_WINDOW: Final = (
    "SELECT max(coalesce(ended_at, held_at)) FROM turn WHERE centre = :centre AND ticket >= :first_seq"
    " AND \"window\" = :window AND status NOT IN ('called', 'serving')"
)
LEFT_AT: Final = (
    'SELECT "window", max(coalesce(ended_at, held_at)) FROM turn WHERE centre = :centre AND ticket >= :first_seq'
    " AND \"window\" IS NOT NULL AND status NOT IN ('called', 'serving') GROUP BY \"window\""
)
WALKS: Final = (
    'SELECT k.letter, k.number, k.language, t.service, t.for_window, p."window", t.began_at, t.away_until'
    " FROM turn t JOIN ticket k ON k.centre = t.centre AND k.id = t.ticket"
    " JOIN turn p ON p.centre = t.centre AND p.ticket = t.ticket AND p.status = 'transferred'"
    " AND p.ended_at = t.began_at AND p.id < t.id"
    " WHERE t.centre = :centre AND t.ticket >= :first_seq AND t.status = 'waiting' AND t.away_until > :at ORDER BY t.id"
)
ISSUED: Final = f"SELECT service, count(*) FROM ({_ISSUED_FOR}) issued GROUP BY service"
UNPRINTED: Final = (
    f"SELECT {TICKET} FROM ticket k WHERE k.centre = :centre AND k.id >= :first_seq"
    " AND (k.printed IN ('not_sent', 'unknown') OR (k.printed = 'printing' AND k.issued_at <= :given_up))"
    " ORDER BY k.id"
)
UNSERVED_OF: Final = "SELECT count(*) FROM turn WHERE centre = :centre AND ticket >= :first_seq AND status = 'unserved'"

_HELP: Final = "SELECT id, source, reason, language, asked_at, answered_at, answered_by, withdrawn_at FROM help"
_ASKED: Final = "answered_at IS NULL AND withdrawn_at IS NULL"
HELP: Final = f"{_HELP} WHERE centre = :centre AND id = :id"
HELP_OF: Final = f"{_HELP} WHERE centre = :centre AND source = :source AND {_ASKED}"
HELP_OPEN: Final = f"{_HELP} WHERE centre = :centre AND id >= :first_seq AND {_ASKED} ORDER BY id"
HELP_ANSWERED: Final = (
    f"{_HELP} WHERE centre = :centre AND id >= :first_seq AND answered_at >= :since ORDER BY answered_at"
)
ASK_HELP: Final = (
    "INSERT INTO help (centre, id, source, reason, language, asked_at)"
    " VALUES (:centre, :id, :source, :reason, :language, :at)"
)
WITHDRAW_HELP: Final = f"UPDATE help SET withdrawn_at = :at WHERE centre = :centre AND {_ASKED} RETURNING id"
SET_HELP: Final = (
    "UPDATE help SET answered_at = :answered_at, answered_by = :answered_by, withdrawn_at = :withdrawn_at"
    " WHERE centre = :centre AND id = :id"
)
