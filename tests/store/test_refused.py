"""What a program must not do is refused by Postgres itself."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import psycopg
import pytest

from shared.domain.centre import Policy
from shared.domain.staff import Role
from shared.store import schema
from shared.store.centre import apply_centre
from shared.store.grants import ROLES, rights_of
from tests.domain.small import small_centre
from tests.postgres import PostgresServer
from tests.store.site import Site, refused
from tests.store.test_staff import QUICK

SECRET = "çay ilə limon"


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
