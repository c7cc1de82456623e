"""The statements of what stands beside the queue: appointments, ratings, devices."""

from typing import Final

_APPOINTMENT: Final = (
    "SELECT a.code, a.service, a.slot_at, a.language, a.status, a.ticket, k.letter, k.number FROM appointment a"
    " LEFT JOIN ticket k ON k.centre = a.centre AND k.id = a.ticket WHERE a.centre = :centre"
)
APPOINTMENT: Final = f"{_APPOINTMENT} AND a.code = :code"
APPOINTMENTS: Final = f"{_APPOINTMENT} AND a.slot_at >= :since AND a.slot_at < :until ORDER BY a.slot_at, a.code"
BOOKED: Final = (
    "SELECT DISTINCT service FROM appointment WHERE centre = :centre AND slot_at >= :since AND status = 'booked'"
)
BOOK: Final = (
    "INSERT INTO appointment (centre, code, service, slot_at, language, status)"
    " VALUES (:centre, :code, :service, :slot_at, :language, 'booked') ON CONFLICT (centre, code) DO UPDATE SET"
    " service = excluded.service, slot_at = excluded.slot_at, language = excluded.language"
    " WHERE appointment.status = 'booked'"
)
CANCEL_BOOKING: Final = (
    "UPDATE appointment SET status = 'cancelled' WHERE centre = :centre AND code = :code AND status = 'booked'"
)
CHECK_IN: Final = (
    "UPDATE appointment SET status = 'checked_in', ticket = :ticket WHERE centre = :centre AND code = :code"
)

RATE: Final = (
    "INSERT INTO rating (centre, turn, score, comment, at) VALUES (:centre, :turn, :score, :comment, :at)"
    " ON CONFLICT (centre, turn) DO NOTHING RETURNING turn"
)
STATUS_OF: Final = "SELECT status FROM turn WHERE centre = :centre AND id = :turn"
LAST_FINISHED: Final = (
    "SELECT t.id, k.letter, k.number, k.language, t.ended_at, r.turn FROM turn t"
    " JOIN ticket k ON k.centre = t.centre AND k.id = t.ticket"
    " LEFT JOIN rating r ON r.centre = t.centre AND r.turn = t.id"
    " WHERE t.centre = :centre AND t.ticket >= (SELECT d.first_seq FROM centre c JOIN day d ON d.centre = c.code"
    " AND d.date = c.today WHERE c.code = :centre) AND t.\"window\" = :window AND t.status = 'done'"
    " ORDER BY t.ended_at DESC, t.id DESC LIMIT 1"
)

BEAT: Final = (
    "INSERT INTO device (centre, name, kind, seen_at, state) VALUES (:centre, :name, :kind, :at, :state)"
    " ON CONFLICT (centre, name) DO UPDATE SET kind = excluded.kind, seen_at = excluded.seen_at,"
    " state = excluded.state"
)
BOARDS: Final = "SELECT name, seen_at, state FROM device WHERE centre = :centre AND kind = 'board' ORDER BY name"
DEVICES: Final = "SELECT name, kind, seen_at, state FROM device WHERE centre = :centre ORDER BY kind, name"
