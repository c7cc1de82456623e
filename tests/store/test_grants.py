"""Database roles: each program does its whole work as its own user, and Postgres refuses the rest."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from shared.access import Access
from shared.cli.grant import grant as command
from shared.domain.appointment import Appointment
from shared.domain.centre import Policy
from shared.domain.errors import QueueError, StoreUnavailable
from shared.domain.staff import Role
from shared.store import grants, schema
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.grants import ROLES, grant, rights_of
from shared.store.migrate import migrate
from shared.store.purging import purge
from tests.domain.small import small_centre
from tests.postgres import PostgresServer
from tests.store.hall import Clock, Hall
from tests.store.test_staff import QUICK

SECRET = "çay ilə limon"


class Site:
    """A centre on Postgres, with a user of the database for each role."""

    def __init__(self, server: PostgresServer, stack: ExitStack) -> None:
        self.url = server.create_database()
        self.clock = Clock()
        self.owner = stack.enter_context(Store(self.url))
        migrate(self.owner)
        self.hall = Hall(self.owner, small_centre(), self.clock)
        self._stack = stack
        self._prefix = str(sa.make_url(self.url).database)
        self._opened: dict[str, Access] = {}
        self._users: set[str] = set()

    def user(self, role: str) -> str:
        """The user that has this role, made when first asked for."""
        user = f"{self._prefix}-{role}"
        if role not in self._users:
            self._users.add(role)
            with psycopg.connect(self.url, autocommit=True) as connection:
                connection.execute(f'CREATE ROLE "{user}" LOGIN'.encode())
            grant(self.owner, role, user)
        return user

    def url_of(self, role: str) -> str:
        return sa.make_url(self.url).set(username=self.user(role)).render_as_string(hide_password=False)

    def program(self, role: str) -> Access:
        """The store as a program of this role has it."""
        if role not in self._opened:
            self._opened[role] = Access(self.url_of(role), "small", self.clock)
            self._stack.callback(self._opened[role].close)
        return self._opened[role]

    def refuses(self, role: str, *asked: str) -> list[bool]:
        """Whether Postgres refuses each statement; for its privileges, not for a mistake in it."""
        with psycopg.connect(self.url_of(role)) as connection:
            return [_is_refused(connection, statement) for statement in asked]


def _is_refused(connection: psycopg.Connection[Any], statement: str) -> bool:
    try:
        connection.execute(statement.encode())
    except psycopg.errors.InsufficientPrivilege:
        return True
    finally:
        connection.rollback()
    return False


@pytest.fixture(scope="module")
def sites() -> Iterator[Callable[[PostgresServer], Site]]:
    """One centre for each server; what is tried and refused leaves no trace."""
    made: dict[int, Site] = {}
    with ExitStack() as stack:

        def site(server: PostgresServer) -> Site:
            if server.version not in made:
                made[server.version] = Site(server, stack)
            return made[server.version]

        yield site


@pytest.fixture
def site(
    postgres_server: PostgresServer, sites: Callable[[PostgresServer], Site], monkeypatch: pytest.MonkeyPatch
) -> Site:
    monkeypatch.setattr("shared.store.staff.hasher", lambda: QUICK)
    return sites(postgres_server)


@pytest.fixture
def own_site(postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A centre that nobody else has: what happens in it counts."""
    monkeypatch.setattr("shared.store.staff.hasher", lambda: QUICK)
    with ExitStack() as stack:
        site = Site(postgres_server, stack)
        yield site
        site.hall.check()


def _booking(site: Site) -> Appointment:
    return Appointment("K7-204", "pension", site.clock.now, "az")


class TestEachProgramDoesItsWork:
    def test_the_kiosk(self, own_site: Site) -> None:
        kiosk = own_site.program("kiosk")
        own_site.program("admin").appointments.book([_booking(own_site)])
        first = kiosk.queue.issue("pension", also=("card",), needs=("ru",), printing=True, action="press-1")
        assert kiosk.queue.issue("pension", also=("card",), needs=("ru",), printing=True, action="press-1") == first
        kiosk.queue.printed(first.ticket.id, "printed")
        kiosk.queue.cancel(first.ticket.text)
        kiosk.queue.check_in("K7-204")
        call = kiosk.queue.ask_help("kiosk 1", "help", "az")
        kiosk.queue.withdraw_help(call.id)
        kiosk.devices.beat("kiosk 1", "kiosk", {"screen": "welcome"})
        assert kiosk.snapshot.by_token(first.ticket.token)
        assert len(kiosk.read().waiting) == 1

    def test_the_operator(self, own_site: Site) -> None:
        own_site.program("admin").staff.add("Leyla", Role.OPERATOR, SECRET)
        own_site.program("admin").staff.add("Aysel", Role.OPERATOR, SECRET)
        for service in ("pension", "card", "pension", "pension", "card", "pension"):
            own_site.program("kiosk").queue.issue(service)
            own_site.clock.wait(seconds=1)
        desk = own_site.program("operator")
        with pytest.raises(QueueError, match="sign_in_wrong"):
            desk.staff.sign_in("Leyla", "wrong password")
        own_site.clock.wait(minutes=1)
        assert desk.staff.sign_in("Leyla", SECRET).role == Role.OPERATOR
        queue = desk.queue
        queue.open_window(1, "Leyla")
        assert queue.call_next(1, staff="Leyla")
        queue.recall(1)
        queue.start(1)
        queue.hold(1)
        queue.resume("A001", 1)
        own_site.clock.wait(minutes=3)
        queue.note("A001", "a form is missing")
        assert desk.read().notes
        queue.finish(1)
        queue.undo(1)
        queue.transfer(1, service="card", note="for the card")
        queue.call_number(1, "A003", reason="frail")
        queue.start(1)
        queue.merge(1, "A004")
        queue.change("A003", service="card")
        queue.plan_break(1, reason="lunch")
        own_site.clock.wait(minutes=3)
        queue.finish(1)
        queue.open_window(1, "Leyla")
        queue.take_over(1, "Aysel")
        queue.call_next(1, staff="Aysel")
        queue.recall(1)
        own_site.clock.wait(minutes=3)
        queue.no_show(1)
        queue.close_window(1)
        assert desk.snapshot.visit("A", 1)

    def test_the_reception(self, own_site: Site) -> None:
        desk = own_site.program("reception").queue
        desk.issue("pension")
        desk.change("A001", language="ru", priority="priority", reason="frail")
        desk.pause_day("evacuation")
        desk.resume_day()
        own_site.clock.wait(minutes=1)
        desk.call_next(1, staff="cli")
        desk.start(1)
        own_site.clock.wait(minutes=1)
        desk.finish(1)
        desk.issue("pension")
        desk.cancel("A002")
        desk.issue("pension")
        desk.close_day()
        assert own_site.program("reception").snapshot.come_backs()

    def test_the_board(self, own_site: Site) -> None:
        ticket = own_site.program("kiosk").queue.issue("pension").ticket
        queue = own_site.program("operator").queue
        queue.note(ticket.text, "not for the hall")
        queue.call_next(1)
        board = own_site.program("board")
        board.devices.beat("board 1", "board", {"screen": "calls"})
        view = board.read()
        assert [call.number for call in view.calls] == ["A001"]
        assert {visit.ticket.token for visit in view.open_visits} == {""}
        assert view.notes == {}
        assert [event.kind for event in board.snapshot.events()][-1] == "called"
        assert own_site.program("operator").read().notes

    def test_the_phone(self, own_site: Site) -> None:
        ticket = own_site.program("kiosk").queue.issue("pension").ticket
        other = own_site.program("kiosk").queue.issue("pension").ticket
        desk = own_site.program("operator").queue
        desk.call_next(1)
        phone = own_site.program("phone")
        found = phone.snapshot.by_token(ticket.token)
        assert found
        assert found.turn.status == "called"
        phone.queue.answer_call(ticket.token, "coming")
        phone.queue.cancel(other.text)
        desk.start(1)
        own_site.clock.wait(minutes=1)
        phone.ratings.rate(desk.finish(1).turn.id, 5, "thank you")
        phone.devices.beat("phone", "phone", {})
        assert phone.read().notes == {}

    def test_the_administrator(self, own_site: Site) -> None:
        admin = own_site.program("admin")
        for name in ("Nigar", "Leyla"):
            admin.staff.add(name, Role.ADMINISTRATOR, SECRET)
        admin.staff.lock("Leyla")
        changed = small_centre(policy=Policy(undo_seconds=5))
        assert apply_centre(admin.store, changed, own_site.clock).head
        admin.appointments.book([_booking(own_site)])
        admin.queue.issue("pension")
        admin.queue.call_next(1)
        own_site.clock.wait(days=400)
        purge(admin.store, "small", own_site.clock)

    def test_whoever_comes_first_closes_the_day_before(self, own_site: Site) -> None:
        days = {"kiosk": "2026-03-06 10:00", "operator": "2026-03-09 10:00", "reception": "2026-03-10 10:00"}
        for role, moment in days.items():
            own_site.program("reception").queue.issue("pension")
            own_site.program("operator").queue.call_next(1)
            own_site.program("operator").queue.ask_help("window 1", "help", "az")
            own_site.clock.set(moment)
            if role == "operator":
                own_site.program(role).queue.open_window(1, "cli")
            else:
                own_site.program(role).queue.issue("pension")
            opened = own_site.hall.events("day")[-1].data
            assert (opened["shifts"], len(opened["unserved"]), len(opened["help"])) == ([1], 1, 1)
            own_site.program("operator").queue.close_day()
            own_site.program("operator").queue.resume_day()

    def test_a_phone_that_comes_first(self, own_site: Site) -> None:
        own_site.program("kiosk").queue.issue("pension")
        own_site.clock.wait(days=1)
        with pytest.raises(QueueError, match="not_found"):
            own_site.program("phone").queue.cancel("A001")


WRITES = {
    "issue": "INSERT INTO ticket SELECT * FROM ticket",
    "a turn": "INSERT INTO turn (centre, id) VALUES ('small', 1)",
    "born called": "INSERT INTO turn (centre, id, \"window\", first_called_at) VALUES ('small', 1, 1, 1)",
    "call": 'UPDATE turn SET "window" = 1, calls = 1',
    "jump the queue": "UPDATE turn SET sort_key = 0",
    "finish": "UPDATE turn SET status = 'done'",
    "answer a call": "UPDATE turn SET answer = 'coming'",
    "renumber": "UPDATE ticket SET number = 1",
    "another letter": "UPDATE ticket SET letter = 'A'",
    "another token": "UPDATE ticket SET token = 'A'",
    "another class": "UPDATE ticket SET priority = NULL",
    "backdate": "UPDATE turn SET base = 0",
    "remove a ticket": "DELETE FROM ticket",
    "remove a turn": "DELETE FROM turn",
    "edit events": "UPDATE event SET data = '{}'",
    "forget events": "DELETE FROM event",
    "forget all": "TRUNCATE event",
    "make an account": "INSERT INTO staff (centre, name, role) VALUES ('small', 'x', 'administrator')",
    "promote": "UPDATE staff SET role = 'administrator'",
    "another password": "UPDATE staff SET password = NULL",
    "see passwords": "SELECT password FROM staff",
    "end the wait": "DELETE FROM attempt",
    "see tokens": "SELECT token FROM ticket",
    "see notes": "SELECT note FROM turn",
    "see comments": "SELECT comment FROM rating",
    "change a rating": "UPDATE rating SET score = 5",
    "rate": "INSERT INTO rating (centre, turn, score, at) VALUES ('small', 1, 5, 1)",
    "configure": "UPDATE centre SET document = '{}'",
    "change a service": "UPDATE service SET retired = true",
    "take a window away": 'DELETE FROM "window"',
    "open a shift": "INSERT INTO shift SELECT * FROM shift",
    "book": "INSERT INTO appointment (centre, code) VALUES ('small', 'x')",
    "drop a table": "DROP TABLE event",
    "switch triggers off": "ALTER TABLE event DISABLE TRIGGER ALL",
    "make a table": "CREATE TABLE public.mine (x int)",
    "become the owner": "SET ROLE novbe",
    "read files": "SELECT pg_read_file('/etc/passwd')",
}
NEVER = {
    "renumber", "another letter", "another token", "backdate", "remove a ticket", "remove a turn", "edit events",
    "forget events", "forget all", "drop a table", "switch triggers off", "make a table", "become the owner",
    "read files", "change a rating", "configure", "change a service", "take a window away",
    "make an account", "promote", "another password",
}  # fmt: skip
"""What no program but the administrator's may do."""
REFUSED: dict[str, set[str]] = {
    "board": set(WRITES),
    "kiosk": set(WRITES) - {"issue", "a turn", "rate", "see tokens", "finish"},
    "phone": set(WRITES) - {"answer a call", "rate", "see tokens", "finish"},
    "operator": NEVER | {"issue", "book", "rate", "see comments"},
    "reception": NEVER | {"rate"},
    "admin": {
        "remove a ticket", "remove a turn", "edit events", "forget events", "forget all", "drop a table",
        "switch triggers off", "make a table", "become the owner", "read files", "take a window away",
    },
}  # fmt: skip
"""`finish` alone changes the status: what ends a turn ends it for kiosks and phones too; the schema's checks keep it
from being served without having been called."""


class TestPostgresRefuses:
    @pytest.mark.parametrize("role", ROLES)
    def test_what_the_role_must_not_do(self, site: Site, role: str) -> None:
        tried = sorted(REFUSED[role])
        refused = site.refuses(role, *(WRITES[what] for what in tried))
        assert [what for what, no in zip(tried, refused, strict=True) if not no] == []

    @pytest.mark.parametrize("role", ROLES)
    def test_and_every_right_is_as_it_was_meant(self, site: Site, role: str) -> None:
        """Each column of each table: read, written, changed exactly as the role's rights say."""
        wrong = []
        with psycopg.connect(site.url_of(role)) as connection:
            for table, rights in rights_of(role).items():
                for privilege, allowed in (
                    ("SELECT", rights.read),
                    ("INSERT", rights.insert),
                    ("UPDATE", rights.change),
                ):
                    for column in schema.metadata.tables[table].columns:
                        asked = (f'public."{table}"', column.name, privilege)
                        row = connection.execute("SELECT has_column_privilege(%s, %s, %s)", asked).fetchone()
                        if row is None or row[0] is not (column.name in allowed):
                            wrong.append(asked)
                for privilege in ("DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"):
                    row = connection.execute(
                        "SELECT has_table_privilege(%s, %s)", (f'public."{table}"', privilege)
                    ).fetchone()
                    if row is None or row[0] is not (rights.delete and privilege == "DELETE"):
                        wrong.append((table, privilege, ""))
        assert wrong == []

    @pytest.mark.parametrize("role", ["board", "kiosk", "phone"])
    def test_an_operators_work_by_others(self, site: Site, role: str) -> None:
        site.program("kiosk").queue.issue("pension")
        with refused():
            site.program(role).queue.call_next(2)
        with refused():
            site.program(role).staff.sign_in("Leyla", SECRET)

    def test_issuing_by_an_operator_and_a_board(self, site: Site) -> None:
        for role in ("operator", "board", "phone"):
            with refused():
                site.program(role).queue.issue("pension")

    def test_accounts_by_anyone_but_the_administrator(self, site: Site) -> None:
        for role in ("kiosk", "operator", "reception", "board", "phone"):
            with refused():
                site.program(role).staff.add("Samir", Role.ADMINISTRATOR, SECRET)

    def test_a_new_centre_file_by_anyone_but_the_administrator(self, site: Site) -> None:
        for role in ("kiosk", "operator", "reception", "board", "phone"):
            with refused():
                apply_centre(site.program(role).store, small_centre(policy=Policy(undo_seconds=7)), site.clock)

    def test_a_stronger_hash_by_an_operator_and_the_sign_in_is_none_the_worse(
        self, own_site: Site, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        own_site.program("admin").staff.add("Leyla", Role.OPERATOR, SECRET)
        import argon2

        monkeypatch.setattr("shared.store.staff.hasher", lambda: argon2.PasswordHasher(time_cost=2, memory_cost=64))
        assert own_site.program("operator").staff.sign_in("Leyla", SECRET).name == "Leyla"


class TestGranting:
    def test_another_role_takes_the_first_away(self, own_site: Site) -> None:
        grant(own_site.owner, "board", own_site.user("admin"))
        assert own_site.refuses("admin", WRITES["promote"]) == [True]

    def test_unknown_and_unlimited_users(self, site: Site) -> None:
        for user, code in (("nobody here", "db_user_unknown"), ("novbe", "db_user_unlimited")):
            with pytest.raises(QueueError) as refusal:
                grant(site.owner, "kiosk", user)
            assert refusal.value.code == code

    def test_by_somebody_who_may_not(self, site: Site) -> None:
        with refused():
            grant(site.program("operator").store, "admin", site.user("operator"))

    def test_on_sqlite_there_are_no_roles(self, sqlite_url: str) -> None:
        with Store(sqlite_url, create=True) as store, pytest.raises(QueueError, match="store_without_roles"):
            grant(store, "kiosk", "kiosk")

    def test_names_with_quotes_stay_names(self) -> None:
        assert grants.statements("board", 'a"; DROP TABLE event; --')[0].endswith('TO "a""; DROP TABLE event; --"')

    def test_the_command_knows_the_roles(self) -> None:
        (role,) = (parameter for parameter in command.params if parameter.name == "role")
        assert tuple(getattr(role.type, "choices", ())) == ROLES


@contextmanager
def refused() -> Iterator[None]:
    """Postgres refuses what is done inside."""
    with pytest.raises(StoreUnavailable) as fault:
        yield
    assert fault.value.code == "store_refused"
