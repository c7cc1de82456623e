"""What a store itself does not let happen, whoever writes to it; and that every way to a schema is the same."""

from typing import Any

import pytest
import sqlalchemy as sa

from shared.store import schema
from shared.store.engine import Store
from shared.store.migrate import migrate
from tests.domain.small import small_centre
from tests.postgres import PostgresServer
from tests.store.hall import Hall

TICKET = {
    "id": 900,
    "day": "2026-03-05",
    "letter": "A",
    "number": 900,
    "token": "A" * 26,
    "language": "az",
    "channel": "kiosk",
    "issued_at": 1,
}
TURN = {
    "id": 900,
    "ticket": 2,
    "service": "pension",
    "base": 1_000,
    "sort_key": 1_000,
    "began_at": 1_000,
    "status": "cancelled",
    "calls": 0,
    "held_ms": 0,
    "ended_at": 2_000,
}
OPEN = {**TURN, "ticket": 5, "ended_at": None}
AT_WINDOW = {"window": 2, "calls": 1, "first_called_at": 1_500, "last_called_at": 1_600}
SERVED = {**AT_WINDOW, "started_at": 1_700}
SHIFT = {"id": 900, "window": 2, "staff": "Samir", "status": "open", "opened_at": 1, "since": 1}
EVENT = {"seq": 900, "at": 1, "kind": "configured", "data": {}}
DAY = {"date": "2026-03-06", "status": "open", "first_seq": 900, "opened_at": 1, "paused_ms": 0}
APPOINTMENT = {"code": "X1", "service": "pension", "slot_at": 1, "language": "az", "status": "booked"}
MATTER = {"ticket": 2, "position": 1, "service": "pension"}
HELP = {"id": 900, "source": "kiosk-2", "reason": "help", "language": "az", "asked_at": 1}
STAFF = {"name": "Nigar", "role": "operator"}

FITTING = [
    ("ticket", TICKET),
    ("turn", TURN),
    ("turn", {**OPEN, "status": "waiting"}),
    ("turn", {**OPEN, **AT_WINDOW, "status": "called"}),
    ("turn", {**OPEN, **SERVED, "status": "serving"}),
    ("turn", {**OPEN, **SERVED, "status": "held", "held_at": 1_800}),
    ("shift", SHIFT),
    ("shift", {**SHIFT, "window": 1, "staff": "Leyla", "status": "closed", "closed_at": 5}),
    ("shift", {**SHIFT, "staff": "cli"}),
    ("event", EVENT),
    ("day", DAY),
    ("day", {**DAY, "status": "paused", "paused_at": 5}),
    ("appointment", APPOINTMENT),
    ("appointment", {**APPOINTMENT, "status": "checked_in", "ticket": 2}),
    ("staff", STAFF),
    ("attempt", {"who": "a digest", "failures": 1, "next_at": 1}),
    ("ticket", {**TICKET, "printed": "printing"}),
    ("rating", {"turn": 2, "score": 5, "at": 1}),
    ("device", {"name": "kiosk 1", "kind": "kiosk", "seen_at": 1, "state": {}}),
    ("need", {"ticket": 2, "need": "ru"}),
    ("ticket", {**TICKET, "letter": "Z", "slot_at": 5}),
    ("matter", MATTER),
    ("help", HELP),
    ("help", {**HELP, "answered_at": 2, "answered_by": "Nigar"}),
    ("help", {**HELP, "source": "kiosk-1", "withdrawn_at": 2}),
]
"""Rows that do fit: what is refused below is refused for its one fault."""

REFUSED: list[tuple[str, str, dict[str, Any]]] = [
    ("an attempt that failed", "attempt", {"who": "a digest", "failures": 0, "next_at": 1}),
    ("one number a day", "ticket", {**TICKET, "number": 1}),
    ("a ticket's id is unique", "ticket", {**TICKET, "id": 2}),
    ("a token is unique", "ticket", {**TICKET, "token": "TAKEN"}),
    ("a token is long", "ticket", {**TICKET, "token": "A" * 25}),
    ("numbers begin at 1", "ticket", {**TICKET, "number": 0}),
    ("a ticket belongs to a day", "ticket", {**TICKET, "day": "2026-03-07"}),
    ("a ticket belongs to an area", "ticket", {**TICKET, "letter": "Y"}),
    ("paper is printed, not sent or unknown", "ticket", {**TICKET, "printed": "perhaps"}),
    ("a range has two ends", "ticket", {**TICKET, "low": 5}),
    ("a range is not upside down", "ticket", {**TICKET, "low": 10, "high": 5}),
    ("a turn belongs to a ticket", "turn", {**TURN, "ticket": 899}),
    ("a turn is for a service", "turn", {**TURN, "service": "passport"}),
    ("a turn is at a window", "turn", {**TURN, "window": 9}),
    ("a turn's id is unique", "turn", {**TURN, "id": 2}),
    ("statuses are known", "turn", {**TURN, "status": "lost"}),
    ("one open turn for a ticket", "turn", {**OPEN, "ticket": 2, "status": "waiting"}),
    ("one called visitor at a window", "turn", {**OPEN, **AT_WINDOW, "window": 1, "status": "called"}),
    ("one served visitor at a window", "turn", {**OPEN, **SERVED, "window": 1, "status": "serving"}),
    ("what has ended has an end", "turn", {**TURN, "ended_at": None}),
    ("what is open has none", "turn", {**OPEN, "status": "waiting", "ended_at": 5_000}),
    ("who waits is at no window", "turn", {**OPEN, "status": "waiting", "window": 2}),
    ("who waits has not been called", "turn", {**OPEN, "status": "waiting", "calls": 1}),
    ("who waits is not served", "turn", {**OPEN, "status": "waiting", "started_at": 1_500}),
    ("who is called is called somewhere", "turn", {**OPEN, **AT_WINDOW, "window": None, "status": "called"}),
    ("who is called was called once", "turn", {**OPEN, **AT_WINDOW, "first_called_at": None, "status": "called"}),
    ("who is served has begun", "turn", {**OPEN, **AT_WINDOW, "status": "serving"}),
    ("who was served had begun", "turn", {**TURN, **AT_WINDOW, "status": "done"}),
    ("who did not come was called", "turn", {**TURN, "status": "no_show"}),
    ("who is held is held since then", "turn", {**OPEN, **AT_WINDOW, "status": "held"}),
    ("who is not held is not", "turn", {**TURN, "held_at": 1_500}),
    ("nobody is called before coming", "turn", {**OPEN, **AT_WINDOW, "first_called_at": 999, "status": "called"}),
    ("calls come one after the other", "turn", {**OPEN, **AT_WINDOW, "last_called_at": 1_400, "status": "called"}),
    ("nothing ends before it began", "turn", {**TURN, **AT_WINDOW, "status": "done", "started_at": 3_000}),
    ("nobody is held for less than no time", "turn", {**TURN, "held_ms": -1}),
    ("only who is held is thought of later", "turn", {**TURN, "remind_at": 5_000}),
    ("a phone says what it can say", "turn", {**TURN, "answer": "never", "answered_at": 1_500}),
    ("a phone says it at some time", "turn", {**TURN, "answer": "coming"}),
    ("a proof is seen or waived", "turn", {**TURN, "proof": "lost"}),
    ("only what is done has a result", "turn", {**TURN, "outcome": "solved"}),
    ("one shift at a window", "shift", {**SHIFT, "window": 1}),
    ("one shift of a person", "shift", {**SHIFT, "staff": "Leyla"}),
    ("a shift is at a window", "shift", {**SHIFT, "window": 9}),
    ("a shift is of a person", "shift", {**SHIFT, "staff": "Nobody"}),
    ("a shift is open, on break or closed", "shift", {**SHIFT, "status": "away"}),
    ("a closed shift has an end", "shift", {**SHIFT, "status": "closed"}),
    ("an open shift has none", "shift", {**SHIFT, "closed_at": 5}),
    ("events are numbered once", "event", {**EVENT, "seq": 1}),
    ("an action has one effect", "event", {**EVENT, "action": "press-1"}),
    ("a day comes once", "day", {**DAY, "date": "2026-03-05"}),
    ("a day is open, paused or closed", "day", {**DAY, "status": "quiet"}),
    ("a paused day is paused since then", "day", {**DAY, "status": "paused"}),
    ("an open day is not", "day", {**DAY, "paused_at": 5}),
    ("a closed day has an end", "day", {**DAY, "status": "closed"}),
    ("an open day has none", "day", {**DAY, "closed_at": 5}),
    ("a need is named once", "need", {"ticket": 5, "need": "ru"}),
    ("a need is of a ticket", "need", {"ticket": 899, "need": "ru"}),
    ("a matter is of a ticket", "matter", {**MATTER, "ticket": 899}),
    ("a matter is a service", "matter", {**MATTER, "service": "passport"}),
    ("matters have places 1 to 3", "matter", {**MATTER, "position": 4}),
    ("a place has one matter", "matter", {**MATTER, "ticket": 5, "service": "benefit"}),
    ("a matter is named once", "matter", {**MATTER, "ticket": 5, "position": 3}),
    ("one open call for help from a place", "help", {**HELP, "source": "kiosk-1"}),
    ("who answers has a name", "help", {**HELP, "answered_at": 2}),
    ("a call for help ends once", "help", {**HELP, "answered_at": 2, "answered_by": "Nigar", "withdrawn_at": 2}),
    ("who has checked in has a ticket", "appointment", {**APPOINTMENT, "status": "checked_in"}),
    ("who has not, has none", "appointment", {**APPOINTMENT, "ticket": 2}),
    ("an appointment is for a service", "appointment", {**APPOINTMENT, "service": "passport"}),
    ("appointments have known statuses", "appointment", {**APPOINTMENT, "status": "maybe"}),
    ("a score is 1 to 5", "rating", {"turn": 2, "score": 6, "at": 1}),
    ("a score is of a turn", "rating", {"turn": 899, "score": 5, "at": 1}),
    ("staff have names", "staff", {**STAFF, "name": ""}),
    ("staff have roles", "staff", {**STAFF, "role": "king"}),
    ("names of staff are unique", "staff", {**STAFF, "name": "Leyla"}),
    ("devices are known kinds", "device", {"name": "toaster", "kind": "toaster", "seen_at": 1, "state": {}}),
    ("an area has one letter", "area", {"letter": "AB", "position": 9, "document": {}}),
    ("a service is in an area", "service", {"code": "x", "area": "Y", "position": 9, "document": {}}),
    ("a window serves a service", "serves", {"window": 1, "service": "passport"}),
    ("a window of the centre serves it", "serves", {"window": 9, "service": "pension"}),
    ("a window of the centre offers it", "offers", {"window": 9, "need": "ru"}),
]  # fmt: skip


@pytest.fixture(scope="module")
def hall(store: Store) -> Hall:
    """Event 1 opens the day, 2 is the ticket A001 (being served at window 1), 5 is A002 (cancelled, needs Russian, was
    for a pension and a card); somebody has asked for help at kiosk 1.

    One for all tests here: nothing of what they try is kept.
    """
    hall = Hall(store, small_centre(code="schema"))
    hall.queue.issue("pension", action="press-1")
    hall.queue.open_window(1, "Leyla")
    hall.queue.open_window(3, "cli")
    hall.queue.issue("pension", needs=["ru"], also=["card"])
    hall.queue.cancel("A002")
    hall.calls(1)
    hall.queue.start(1)
    hall.queue.ask_help("kiosk-1")
    with hall.store.write() as transaction:
        transaction.connection.execute(
            schema.staff.insert(), {"centre": hall.code, "name": "Samir", "role": "operator"}
        )
    return hall


def put(hall: Hall, table: str, row: dict[str, Any]) -> None:
    """Writes a row as any program with the store's address could, and takes it back."""
    if row.get("token") == "TAKEN":
        row = {**row, "token": hall.visit("A001").ticket.token}
    with hall.store.engine.connect() as connection:
        connection.execute(schema.metadata.tables[table].insert(), {"centre": hall.code, **row})
        connection.rollback()


@pytest.mark.parametrize(("table", "row"), FITTING)
def test_a_row_that_fits(hall: Hall, table: str, row: dict[str, Any]) -> None:
    put(hall, table, row)


@pytest.mark.parametrize(("table", "row"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_a_row_that_does_not(hall: Hall, table: str, row: dict[str, Any]) -> None:
    with hall.unchanged(), pytest.raises(sa.exc.IntegrityError):
        put(hall, table, row)


def test_each_check_of_the_schema_refuses_something(hall: Hall) -> None:
    words = []
    for _, table, row in REFUSED:
        with pytest.raises(sa.exc.IntegrityError) as refusal:
            put(hall, table, row)
        words.append(str(refusal.value.orig))
    checks = {
        str(constraint.name)
        for table in schema.metadata.tables.values()
        for constraint in table.constraints
        if isinstance(constraint, sa.CheckConstraint)
    }
    assert {check for check in checks if not any(check in said for said in words)} == set()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE turn SET status = 'waiting' WHERE centre = :centre AND id = 5",
        "UPDATE turn SET status = 'done' WHERE centre = :centre AND id = 5",
        "UPDATE ticket SET number = 1 WHERE centre = :centre AND id = 5",
        "UPDATE day SET status = 'closed' WHERE centre = :centre",
        "UPDATE shift SET status = 'closed' WHERE centre = :centre",
        "DELETE FROM ticket WHERE centre = :centre",
        "DELETE FROM day WHERE centre = :centre",
        "DELETE FROM centre WHERE code = :centre",
        'DELETE FROM "window" WHERE centre = :centre',
    ],
)
def test_a_change_that_does_not_fit(hall: Hall, statement: str) -> None:
    with hall.unchanged(), pytest.raises(sa.exc.IntegrityError), hall.store.write() as transaction:
        transaction.run(statement, {"centre": hall.code})


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET kind = 'called' WHERE centre = :centre AND seq = 1",
        "UPDATE event SET data = '{}' WHERE centre = :centre",
        "DELETE FROM event WHERE centre = :centre AND seq = 2",
        "DELETE FROM event WHERE centre = :centre",
    ],
)
def test_the_record_is_never_changed(hall: Hall, statement: str) -> None:
    with (
        hall.unchanged(),
        pytest.raises(sa.exc.DBAPIError, match="the record is append-only"),
        hall.store.write() as transaction,
    ):
        transaction.run(statement, {"centre": hall.code})


def test_the_record_is_never_emptied(postgres_server: PostgresServer) -> None:
    with Store(postgres_server.create_database()) as store:
        migrate(store)
        with pytest.raises(sa.exc.DBAPIError, match="append-only"), store.write() as transaction:
            transaction.run("TRUNCATE event", {})


class TestTwoWaysToASchema:
    """By the migrations, and straight from the tables of the program."""

    def test_give_the_same_file(self, tmp_path: Any) -> None:
        found = []
        for name, make in (("migrated", migrate), ("created", self._create)):
            with Store(f"sqlite:///{tmp_path}/{name}.sqlite", create=True) as store:
                make(store)
                with store.engine.connect() as connection:
                    master = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE tbl_name <> 'alembic_version'"
                    found.append({row[1]: self._normal(row) for row in connection.exec_driver_sql(master)})
        migrated, created = found
        assert migrated.keys() == created.keys()
        for name in created:
            assert migrated[name] == created[name], name

    def test_give_the_same_database(self, postgres_server: PostgresServer) -> None:
        found = []
        for make in (migrate, self._create):
            with Store(postgres_server.create_database()) as store:
                make(store)
                with store.engine.connect() as connection:
                    found.append([set(map(tuple, connection.exec_driver_sql(text))) for text in CATALOGUE])
        migrated, created = found
        for ours, theirs in zip(migrated, created, strict=True):
            assert ours == theirs
            assert ours, "the question finds something"

    def _create(self, store: Store) -> None:
        with store.engine.begin() as connection:
            schema.metadata.create_all(connection)
            for statement in schema.triggers(store.dialect):
                connection.exec_driver_sql(statement)

    def _normal(self, row: Any) -> tuple[Any, ...]:
        """A statement apart from white space and the order of the clauses in a table."""
        kind, _, table, text = row
        if not text or kind != "table":
            return kind, table, " ".join((text or "").split())
        clauses = sorted(" ".join(line.strip(" ,").split()) for line in text.replace("\t", "").splitlines())
        return kind, table, *(clause for clause in clauses if clause)


_OURS = "n.nspname = 'public' AND c.relname <> 'alembic_version' AND c.relname NOT LIKE 'alembic%%'"
CATALOGUE = (
    "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid),"
    " a.attidentity, col_description(c.oid, a.attnum)"
    " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
    " LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
    f" WHERE {_OURS} AND c.relkind = 'r' AND a.attnum > 0",
    "SELECT c.relname, k.conname, k.contype, pg_get_constraintdef(k.oid) FROM pg_constraint k"
    f" JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {_OURS}",
    "SELECT c.relname, pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid"
    f" JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {_OURS}",
    "SELECT c.relname, pg_get_triggerdef(t.oid), pg_get_functiondef(t.tgfoid) FROM pg_trigger t"
    f" JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
    f" WHERE NOT t.tgisinternal AND {_OURS}",
)
"""Columns, constraints, indexes and triggers with all that is said of them."""
