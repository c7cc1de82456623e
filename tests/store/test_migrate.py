"""A store's schema comes into being, and comes along with newer programs."""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from subprocess import Popen
from textwrap import dedent, indent

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory

from shared.domain.errors import StoreUnavailable
from shared.store import migrate as migration
from shared.store import schema
from shared.store.backup import restore
from shared.store.engine import Store
from shared.store.migrate import configuration, migrate
from tests.domain.small import small_centre
from tests.store.hall import Hall

REMARK = """
with op.batch_alter_table("turn") as turn:
    turn.add_column(sa.Column("remark", sa.Text(), nullable=False, server_default="none"))
"""
REBUILT = """
with op.batch_alter_table("turn") as turn:
    turn.add_column(sa.Column("remark", sa.Text(), nullable=False, server_default="none"))
    turn.create_check_constraint("ck_turn_remark", "remark <> ''")
"""
FAILING = """
op.add_column("turn", sa.Column("remark", sa.Text()))
op.execute("SELECT nonsense FROM turn")
"""


@pytest.fixture
def empty(store_url: str) -> Iterator[Store]:
    with Store(store_url, create=True) as store:
        yield store


@pytest.fixture
def newer_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Turns this program into one that has a second migration, which does what is given."""

    def become(statements: str) -> None:
        folder = tmp_path / "migrations"
        folder.mkdir()
        text = "import sqlalchemy as sa\nfrom alembic import op\n\nrevision = '0002'\ndown_revision = '0001'\n\n\n"
        text += "def upgrade():\n" + indent(dedent(statements), "    ")
        (folder / "0002_second.py").write_text(text, encoding="utf-8")
        monkeypatch.setattr(migration, "VERSIONS", (*migration.VERSIONS, str(folder)))
        monkeypatch.setattr(schema, "REVISION", "0002")
        monkeypatch.setattr(schema, "REVISIONS", ("0001", "0002"))

    return become


def columns(store: Store, table: str) -> set[str]:
    return {column["name"] for column in sa.inspect(store.engine).get_columns(table)}


def test_the_program_knows_its_newest_migration() -> None:
    script = ScriptDirectory.from_config(configuration())
    assert script.get_heads() == [schema.REVISION]
    assert [found.revision for found in script.walk_revisions()] == list(reversed(schema.REVISIONS))


class TestANewStore:
    def test_gets_its_schema_and_no_copy(self, empty: Store, tmp_path: Path) -> None:
        assert empty.version() is None
        assert migrate(empty, tmp_path / "copies") is None
        assert empty.version() == schema.REVISION
        assert not (tmp_path / "copies").exists()
        assert Hall(empty, small_centre()).visitor() == "A001"

    def test_twice_changes_nothing(self, empty: Store) -> None:
        migrate(empty)
        hall = Hall(empty, small_centre())
        hall.visitor()
        with hall.unchanged():
            assert migrate(empty) is None

    def test_is_needed_for_anything(self, empty: Store) -> None:
        with pytest.raises(StoreUnavailable) as fault, empty.read():
            pass
        assert (fault.value.code, fault.value.values) == ("store_empty", {"store": empty.place})


class TestAnOlderStore:
    @pytest.fixture
    def hall(self, empty: Store) -> Hall:
        """A hall in the middle of a day, on the store of the older program."""
        migrate(empty)
        hall = Hall(empty, small_centre())
        hall.visitor(needs=["ru"], language="ru")
        hall.serves(1)
        empty.close()
        return hall

    def reopened(self, hall: Hall) -> Store:
        return Store(hall.store.url)

    def test_is_left_alone_until_somebody_says_so(self, hall: Hall, newer_program: Callable[[str], None]) -> None:
        newer_program(REMARK)
        with self.reopened(hall) as store, pytest.raises(StoreUnavailable) as fault, store.read():
            pass
        assert fault.value.code == "store_older"
        assert fault.value.values == {"store": hall.store.place, "found": "0001"}

    @pytest.mark.parametrize("statements", [REMARK, REBUILT], ids=["a column", "a table rebuilt"])
    def test_is_copied_first_and_then_upgraded(
        self, hall: Hall, newer_program: Callable[[str], None], tmp_path: Path, statements: str
    ) -> None:
        before = hall.contents()
        newer_program(statements)
        with self.reopened(hall) as store:
            copy = migrate(store, tmp_path / "copies")
            assert copy == tmp_path / "copies" / "novbe-before-0002-from-0001.backup"
            assert store.version() == "0002"
            assert "remark" in columns(store, "turn")
            upgraded = Hall(store, small_centre(), hall.clock)
            assert upgraded.contents() == before, "nothing was lost"
            upgraded.queue.finish(1)
            assert upgraded.calls(1) is None
            assert upgraded.calls(2) == "A001", "the day goes on"
            upgraded.check()
        with Store(f"sqlite:///{copy}") as copied:
            assert copied.version() == "0001"
            assert "remark" not in columns(copied, "turn")
            with copied.read(any_version=True) as transaction:
                assert transaction.one("SELECT count(*) FROM ticket") == (2,)

    def test_the_copy_of_an_older_store_can_be_restored_into_a_new_one(
        self, hall: Hall, newer_program: Callable[[str], None], tmp_path: Path
    ) -> None:
        before = hall.contents()
        newer_program(REMARK)
        with self.reopened(hall) as store:
            copy = migrate(store, tmp_path)
        assert copy
        taken = copy.read_bytes()
        with Store(f"sqlite:///{tmp_path}/restored.sqlite", create=True) as restored:
            assert restore(restored, copy) == 2
            again = Hall(restored, small_centre(), hall.clock)
            assert again.contents() == before
            assert restored.version() == "0002"
        assert copy.read_bytes() == taken, "the copy itself stays as it was"

    def test_a_migration_that_fails_leaves_it_as_it_was(
        self, hall: Hall, newer_program: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = hall.contents()
        newer_program(FAILING)
        with self.reopened(hall) as store:
            for _ in range(2):
                with pytest.raises(sa.exc.DBAPIError):
                    migrate(store, tmp_path / "copies")
            assert store.version() == "0001"
        names = sorted(path.name for path in (tmp_path / "copies").iterdir())
        assert names == ["novbe-before-0002-from-0001-2.backup", "novbe-before-0002-from-0001.backup"]
        monkeypatch.undo()  # back to the older program
        with self.reopened(hall) as store:
            assert "remark" not in columns(store, "turn")
            older = Hall(store, small_centre(), hall.clock)
            assert older.contents() == before
            assert older.visitor() == "A003"

    def test_copies_lie_beside_a_file_by_themselves(
        self, sqlite_url: str, newer_program: Callable[[str], None], tmp_path: Path
    ) -> None:
        with Store(sqlite_url, create=True) as store:
            migrate(store)
        newer_program(REMARK)
        with Store(sqlite_url) as store:
            copy = migrate(store)
        assert copy == tmp_path / "novbe-before-0002-from-0001.backup"


class TestANewerStore:
    def test_is_refused_and_left_alone(self, empty: Store, tmp_path: Path) -> None:
        migrate(empty)
        with empty.write() as transaction:
            transaction.run("UPDATE alembic_version SET version_num = '0099'", {})
        with Store(empty.url) as store:
            with pytest.raises(StoreUnavailable) as looking:
                store.check_version()
            with pytest.raises(StoreUnavailable) as migrating:
                migrate(store, tmp_path / "copies")
            for fault in (looking.value, migrating.value):
                assert (fault.code, fault.values["found"]) == ("store_newer", "0099")
        assert not (tmp_path / "copies").exists()


def test_several_that_create_a_store_at_once(store_url: str) -> None:
    """As apps that are started together."""
    program = (
        "import sys; from alembic import command; from shared.store.engine import Store;"
        " from shared.store.migrate import migrate; store = Store(sys.argv[1], create=True); store.version();"
        " print('ready', flush=True); input(); migrate(store); print(store.version())"
    )
    with ExitStack() as running:
        start = [sys.executable, "-c", program, store_url]
        apps = [running.enter_context(Popen(start, stdin=-1, stdout=-1, text=True)) for _ in range(2)]
        assert [app.stdout.readline() for app in apps if app.stdout] == ["ready\n"] * 2
        for app in apps:
            assert app.stdin
            app.stdin.write("go\n")
            app.stdin.flush()
        assert [app.communicate()[0] for app in apps] == [f"{schema.REVISION}\n"] * 2


def test_a_new_store_keeps_its_writes_through_a_power_cut(sqlite_url: str) -> None:
    with Store(sqlite_url, create=True) as store:
        migrate(store)
        with closing(store.engine.raw_connection()) as connection:
            found = {
                name: connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "foreign_keys")
            }
        assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    with closing(sqlite3.connect(str(store.url.database))) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
