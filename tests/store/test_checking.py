"""A check finds whatever was damaged behind the program's back."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from shared.domain.appointment import Appointment
from shared.domain.errors import StoreUnavailable
from shared.store import schema
from shared.store.appointments import Appointments
from shared.store.checking import Fault, check
from shared.store.engine import Store
from shared.store.migrate import migrate
from tests.conftest import chosen_stores
from tests.domain.small import small_centre
from tests.postgres import PostgresServer
from tests.store.hall import Hall

GUARDS = ("one_open_turn_per_ticket", "one_visitor_per_window", "one_shift_per_window", "one_shift_per_staff")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "unguarded" in metafunc.fixturenames:
        metafunc.parametrize("unguarded", chosen_stores(metafunc.config), indirect=True, scope="module")


@pytest.fixture(scope="module")
def unguarded(
    request: pytest.FixtureRequest,
    running: Callable[[str], PostgresServer],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Store]:
    """A store whose guards somebody has taken away."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path_factory.mktemp('unguarded')}/novbe.sqlite"
    else:
        url = running(request.param).create_database()
    with Store(url, create=True) as store:
        migrate(store)
        with store.engine.begin() as connection:
            for name in GUARDS:
                connection.exec_driver_sql(f"DROP INDEX {name}")
            for table in schema.metadata.tables.values():
                for guard in table.constraints:
                    if store.dialect == "postgresql" and guard.name and not str(guard.name).startswith("pk_"):
                        connection.exec_driver_sql(f'ALTER TABLE "{table.name}" DROP CONSTRAINT {guard.name} CASCADE')
        yield store


@pytest.fixture
def hall(unguarded: Store, code: str) -> Iterator[Hall]:
    """A hall with some history, by the numbers of its events; what a test does to it is gone afterwards.

    1 the day · 2 A001 · 3 Leyla at window 2 · 4 she calls A001 · 5 start · 6 finish · 7 A002 · 8 B001 ·
    9 Samir at window 3 · 10 he calls B001 · 11 A003
    """
    hall = Hall(unguarded, small_centre(code=code))
    hall.visitor(needs=["ru"])
    hall.queue.open_window(2, "Leyla")
    hall.calls(2)
    hall.clock.wait(minutes=1)
    hall.queue.start(2)
    hall.clock.wait(minutes=5)
    hall.queue.finish(2)
    hall.visitor(), hall.visitor("benefit")
    hall.queue.open_window(3, "Samir")
    hall.calls(3)
    hall.visitor()
    assert check(unguarded, code).faults == ()
    yield hall
    for table in reversed(schema.metadata.sorted_tables):
        ruin(hall, f'DELETE FROM "{table.name}" WHERE {"code" if table.name == "centre" else "centre"} = :centre')


def ruin(hall: Hall, *statements: str) -> None:
    """Writes what no program may: checks, references and triggers are off. `:centre` is the hall's."""
    statements = tuple(statement.replace(":centre", f"'{hall.code}'") for statement in statements)
    if hall.store.dialect == "sqlite":
        with closing(sqlite3.connect(str(hall.store.url.database), isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                connection.execute(f"DROP TRIGGER {name}")
            for statement in statements:
                connection.execute(statement)
    else:
        url = hall.store.url.set(drivername="postgresql").render_as_string()
        with psycopg.connect(url, autocommit=True) as server:
            server.execute("SET session_replication_role = replica")
            for statement in statements:
                server.execute(statement.encode())


DAMAGES: list[tuple[str, str, set[tuple[str, str]]]] = [
    (
        "an event is lost",
        "DELETE FROM event WHERE seq = 6",
        {("event_missing", "6"), ("turn_differs", "2: status, ended_at")},
    ),
    (
        "the last event is lost",
        "DELETE FROM event WHERE seq = 11",
        {("seq_differs", "10 / 11"), ("turn_without_event", "11"), ("ticket_without_event", "11")},
    ),
    ("the lock runs ahead", "UPDATE centre SET seq = 99 WHERE code = :centre", {("seq_differs", "11 / 99")}),
    (
        "time runs backwards",
        "UPDATE event SET at = 1 WHERE seq = 5",
        {("event_back_in_time", "5"), ("turn_differs", "2: started_at")},
    ),
    (
        "somebody is finished who was never called",
        "UPDATE event SET kind = 'finished' WHERE seq = 10",
        {
            ("event_impossible", "10: QueueError('wrong_status', {'status': 'waiting', 'wanted': 'done'})"),
            ("turn_differs", "8: status, window, staff, calls, first_called_at, last_called_at, called_at"),
        },
    ),
    (
        "somebody is finished who does not exist",
        "UPDATE event SET turn = 999 WHERE seq = 6",
        {("event_impossible", "6: KeyError(999)"), ("turn_differs", "2: status, ended_at")},
    ),
    ("a turn is lost", "DELETE FROM turn WHERE id = 7", {("turn_missing", "7")}),
    (
        "a turn nobody knows of",
        "INSERT INTO turn (centre, id, ticket, service, base, sort_key, began_at, status, calls, held_ms, ended_at)"
        " VALUES (:centre, 500, 7, 'pension', 1, 1, 1, 'cancelled', 0, 0, 2)",
        {("turn_without_event", "500")},
    ),
    ("a turn is for something else", "UPDATE turn SET service = 'card' WHERE id = 7", {("turn_differs", "7: service")}),
    (
        "somebody waits who has gone",
        "UPDATE turn SET ended_at = began_at WHERE id = 7",
        {("turn_differs", "7: ended_at"), ("status_impossible", "7: waiting")},
    ),
    (
        "a status that there is not",
        "UPDATE turn SET status = 'lost' WHERE id = 7",
        {("turn_differs", "7: status"), ("status_impossible", "7: lost")},
    ),
    (
        "a service began before the visitor came",
        "UPDATE turn SET started_at = began_at - 5 WHERE id = 2",
        {("turn_differs", "2: started_at"), ("times_impossible", "2")},
    ),
    (
        "a ticket is of another class",
        "UPDATE ticket SET priority = 'veteran' WHERE id = 7",
        {("ticket_differs", "7: priority")},
    ),
    ("a need is lost", "DELETE FROM need WHERE ticket = 2", {("ticket_differs", "2: needs")}),
    (
        "a number is left out",
        "UPDATE ticket SET number = 9 WHERE id = 11",
        {("number_missing", "2026-03-05 A001–A009"), ("ticket_differs", "11: number")},
    ),
    (
        "numbers do not begin at 1",
        "UPDATE ticket SET number = 2 WHERE id = 8",
        {("number_missing", "2026-03-05 B002–B002"), ("ticket_differs", "8: number")},
    ),
    (
        "a ticket waits twice",
        "UPDATE turn SET ticket = 7 WHERE id = 11",
        {("two_open_turns", "7"), ("turn_differs", "11: ticket")},
    ),
    (
        "two are called to a window",
        "UPDATE turn SET status = 'called', \"window\" = 3 WHERE id = 7",
        {("two_at_a_window", "3"), ("turn_differs", "7: status, window")},
    ),
    ("two are at work at a window", 'UPDATE shift SET "window" = 3 WHERE id = 3', {("two_shifts_at_a_window", "3")}),
    (
        "one is at work at two windows",
        "UPDATE shift SET staff = 'Samir' WHERE id = 3",
        {("two_shifts_of_one", "Samir")},
    ),
]


@pytest.mark.parametrize(("statement", "faults"), [case[1:] for case in DAMAGES], ids=[case[0] for case in DAMAGES])
def test_damage(hall: Hall, statement: str, faults: set[tuple[str, str]]) -> None:
    mine = statement if ":centre" in statement else f"{statement} AND centre = :centre"
    ruin(hall, mine)
    report = check(hall.store, hall.code)
    # a file tells of its own checks too
    found = {(fault.code, fault.where) for fault in report.faults if not fault.where.startswith("CHECK constraint")}
    assert found == faults


@pytest.fixture
def busy(hall: Hall) -> Hall:
    """More of the same day.

    12 help at kiosk 1 · 13 Nigar comes · 14 B002 for a benefit and a pension · 15 A004, the appointment K7-204 ·
    16 A003 is put right: in Russian · 17 the slip Z007
    """
    call = hall.queue.ask_help("kiosk-1")
    hall.queue.answer_help(call.id, "Nigar")
    hall.visitor("benefit", also=["pension"])
    Appointments(hall.store, hall.code).book([Appointment("K7-204", "pension", hall.clock.now, "az")])
    hall.queue.check_in("K7-204")
    hall.queue.change("A003", language="ru")
    hall.queue.issue("card", number="Z007")
    assert check(hall.store, hall.code).faults == ()
    return hall


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM help WHERE id = 12", ("help_differs", "12")),
        ("UPDATE help SET answered_by = 'Samir' WHERE id = 12", ("help_differs", "12")),
        ("UPDATE help SET id = 99 WHERE id = 12", ("help_differs", "99")),
        ("DELETE FROM matter WHERE ticket = 14", ("ticket_differs", "14: matters")),
        ("UPDATE matter SET position = 3 WHERE position = 1", ("ticket_differs", "14: matters")),
        ("UPDATE ticket SET slot_at = 5 WHERE id = 15", ("ticket_differs", "15: slot")),
        ("UPDATE ticket SET slot_at = 5 WHERE id = 7", ("ticket_differs", "7: slot")),
        ("UPDATE ticket SET came_back = 8 WHERE id = 7", ("ticket_differs", "7: came_back")),
        ("DELETE FROM appointment WHERE code = 'K7-204'", ("appointment_differs", "15: K7-204")),
        ("UPDATE appointment SET ticket = 7 WHERE code = 'K7-204'", ("appointment_differs", "7: K7-204")),
        ("UPDATE appointment SET slot_at = 5 WHERE code = 'K7-204'", ("appointment_differs", "15: K7-204")),
        ("UPDATE ticket SET language = 'az' WHERE id = 11", ("ticket_differs", "11: language")),
        ("UPDATE turn SET not_before = 5 WHERE id = 15", ("turn_differs", "15: not_before")),
        ("UPDATE ticket SET number = 8 WHERE id = 17", ("ticket_differs", "17: number")),
    ],
)
def test_damage_beside_the_line(busy: Hall, statement: str, fault: tuple[str, str]) -> None:
    ruin(busy, f"{statement} AND centre = :centre")
    found = {(one.code, one.where) for one in check(busy.store, busy.code).faults}
    assert fault in found
    assert not {code for code, _ in found} - {fault[0], "file_damaged", "reference_missing"}


def test_a_ticket_is_lost(hall: Hall) -> None:
    ruin(hall, "DELETE FROM ticket WHERE id = 7 AND centre = :centre")
    faults = {(fault.code, fault.where) for fault in check(hall.store, hall.code).faults}
    assert faults >= {("ticket_missing", "7"), ("number_missing", "2026-03-05 A001–A003")}
    assert {code for code, _ in faults} <= {"ticket_missing", "number_missing", "reference_missing"}


def test_the_report_counts_the_tickets(hall: Hall) -> None:
    assert check(hall.store, hall.code).tickets == 4


def test_a_centre_that_there_is_not(hall: Hall) -> None:
    with pytest.raises(StoreUnavailable) as fault:
        check(hall.store, "nowhere")
    assert fault.value.code == "centre_unknown"


class TestAFile:
    @pytest.fixture
    def own(self, sqlite_url: str) -> Iterator[Hall]:
        with Store(sqlite_url, create=True) as store:
            migrate(store)
            hall = Hall(store, small_centre())
            hall.visitor(), hall.visitor()
            yield hall

    def test_with_a_reference_to_nothing(self, own: Hall) -> None:
        ruin(own, "UPDATE turn SET service = 'passport' WHERE id = 2 AND centre = :centre")
        faults = check(own.store, own.code).faults
        assert Fault("reference_missing", "turn 1") in faults
        assert Fault("turn_differs", "2: service") in faults

    def test_with_a_flipped_bit_in_an_index(self, own: Hall) -> None:
        own.store.close()
        path = Path(str(own.store.url.database))
        with closing(sqlite3.connect(path)) as connection:
            found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'who_is_next'").fetchone()
        with path.open("r+b") as file:
            # the last bytes of a page are its first entry
            file.seek(found[0] * 4096 - 4)
            byte = file.read(1)[0]
            file.seek(found[0] * 4096 - 4)
            file.write(bytes([byte ^ 4]))
        with Store(own.store.url) as store:
            assert "file_damaged" in {fault.code for fault in check(store, own.code).faults}
