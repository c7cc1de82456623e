"""Whatever happens to a store, people are told what it is; what was acknowledged is there, and there once."""

import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread

import psycopg
import pytest
import sqlalchemy as sa

from shared.domain.errors import StoreUnavailable
from shared.store import mounts
from shared.store.checking import check
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.store.mounts import Mount, on_network_share
from shared.store.queue import Queue
from shared.store.snapshot import Snapshot
from tests.domain.small import small_centre
from tests.postgres import PostgresServer
from tests.store.hall import Clock, Hall
from tests.store.proxy import Wire


@contextmanager
def fault(code: str) -> Iterator[None]:
    """What is done inside fails with this code."""
    with pytest.raises(StoreUnavailable) as raised:
        yield
    assert raised.value.code == code, raised.value


def said(error: BaseException) -> str:
    """All that anybody could read of an error."""
    return "".join(traceback.format_exception(error)) + repr(getattr(error, "values", ""))


@pytest.fixture
def own(store_url: str) -> Iterator[Hall]:
    """A hall on a store of its own, which a test may ruin."""
    with Store(store_url, create=True, busy_ms=300) as store:
        migrate(store)
        yield Hall(store, small_centre())


@pytest.fixture
def sqlite_hall(sqlite_url: str) -> Iterator[Hall]:
    with Store(sqlite_url, create=True, busy_ms=300) as store:
        migrate(store)
        yield Hall(store, small_centre())


@pytest.fixture
def server_hall(postgres_server: PostgresServer) -> Iterator[Hall]:
    with Store(postgres_server.create_database(), busy_ms=300) as store:
        migrate(store)
        yield Hall(store, small_centre())


class TestLocked:
    """Another process holds the store in the middle of a write."""

    @contextmanager
    def held(self, hall: Hall) -> Iterator[Callable[[], None]]:
        if hall.store.dialect == "sqlite":
            path = hall.store.url.database
            program = (
                f"import sqlite3; c = sqlite3.connect({path!r}, isolation_level=None); c.execute('BEGIN IMMEDIATE');"
                " print('held', flush=True); input()"
            )
            with subprocess.Popen([sys.executable, "-c", program], stdin=-1, stdout=-1, text=True) as other:
                assert other.stdin
                assert other.stdout
                assert other.stdout.readline() == "held\n"
                yield other.stdin.close
                other.kill()
        else:
            url = hall.store.url.set(drivername="postgresql").render_as_string(hide_password=False)
            with psycopg.connect(url) as other:
                other.execute("UPDATE centre SET seq = seq WHERE code = 'small'")
                yield other.rollback

    def test_for_too_long(self, own: Hall) -> None:
        with self.held(own) as release:
            with own.unchanged(), fault("store_busy"):
                own.queue.issue("pension")
            assert own.view().seq == 0, "screens go on reading"
            release()
        assert own.visitor() == "A001"

    def test_for_a_moment(self, own: Hall) -> None:
        with Store(own.store.url) as patient:
            hall = Hall(patient, small_centre(), Clock())
            with self.held(own) as release:
                kiosk = Thread(target=lambda: hall.queue.issue("pension"))
                kiosk.start()
                release()
                kiosk.join()
        assert own.seq == 2


class TestAFile:
    def test_that_is_not_there(self, tmp_path: Path) -> None:
        with Store(f"sqlite:///{tmp_path}/novbe.sqlite") as store, fault("store_empty"), store.read():
            pass
        assert list(tmp_path.iterdir()) == [], "nothing comes into being by looking"

    def test_that_is_empty(self, tmp_path: Path) -> None:
        (tmp_path / "novbe.sqlite").touch()
        with Store(f"sqlite:///{tmp_path}/novbe.sqlite") as store, fault("store_empty"), store.read():
            pass

    def test_that_is_something_else(self, tmp_path: Path) -> None:
        (tmp_path / "novbe.sqlite").write_text("Bu, növbə deyil. " * 500, encoding="utf-8")
        with Store(f"sqlite:///{tmp_path}/novbe.sqlite") as store:
            for _ in range(2):
                with fault("store_damaged"), store.write():
                    pass

    def test_that_another_program_uses(self, tmp_path: Path) -> None:
        with closing(sqlite3.connect(tmp_path / "novbe.sqlite")) as other:
            other.execute("CREATE TABLE contacts (name)")
        with Store(f"sqlite:///{tmp_path}/novbe.sqlite") as store, fault("store_empty"), store.read():
            pass

    def test_with_damaged_pages(self, sqlite_hall: Hall) -> None:
        for _ in range(30):
            sqlite_hall.visitor()
        sqlite_hall.store.close()
        path = Path(str(sqlite_hall.store.url.database))
        with path.open("r+b") as file:
            # page 1 says what there is and stays whole
            file.seek(4096)
            file.write(b"\xff" * (path.stat().st_size - 4096))
        with Store(sqlite_hall.store.url) as store:
            for _ in range(2):
                with fault("store_damaged"), store.read() as transaction:
                    transaction.all("SELECT * FROM event")

    def test_that_has_no_space_left(self, sqlite_hall: Hall) -> None:
        sqlite_hall.visitor()
        with self._no_space(sqlite_hall.store), sqlite_hall.unchanged(), fault("store_full"):
            # what does not fit leaves no trace
            sqlite_hall.configure(name={"az": "ə" * 10_000_000})
        with self._no_space(sqlite_hall.store), fault("store_full"):
            for _ in range(1_000):
                sqlite_hall.queue.issue("pension")
        sqlite_hall.visitor()
        sqlite_hall.check()

    @contextmanager
    def _no_space(self, store: Store) -> Iterator[None]:
        """SQLite's own limit: the file may not grow by a single page."""
        store.close()
        with closing(store.engine.raw_connection()) as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}")
        yield
        store.close()

    def test_that_is_moved_away_and_brought_back(self, sqlite_hall: Hall) -> None:
        assert sqlite_hall.visitor() == "A001"
        sqlite_hall.store.close()
        path = Path(str(sqlite_hall.store.url.database))
        with Store(sqlite_hall.store.url) as store:
            queue = Queue(store, sqlite_hall.code, sqlite_hall.clock)
            assert queue.issue("pension").ticket.text == "A002"
            away = path.rename(path.with_name("away.sqlite"))
            for _ in range(2):
                with fault("store_empty"):
                    queue.issue("pension")
            away.rename(path)
            assert queue.issue("pension").ticket.text == "A003", "nothing went into the file that was away"

    def test_that_lies_in_a_folder_with_any_name(self, tmp_path: Path) -> None:
        folder = tmp_path / "Xidmət mərkəzi #1? 100%"
        with Store(sa.URL.create("sqlite", database=f"{folder}/növbə.sqlite"), create=True) as store:
            migrate(store)
            assert Hall(store, small_centre()).visitor() == "A001"
        assert (folder / "növbə.sqlite").exists()


class TestAServer:
    def test_that_is_not_there(self, tmp_path: Path) -> None:
        for host in (str(tmp_path), "127.0.0.1:1", "no-such-host.invalid"):
            with Store(f"postgresql://novbe@/novbe?host={host}") as store, fault("store_unavailable"), store.read():
                pass

    def test_without_the_database(self, postgres_server: PostgresServer) -> None:
        with Store(postgres_server.url("nowhere")) as store, fault("store_missing"), store.read():
            pass

    def test_with_an_empty_database(self, postgres_server: PostgresServer) -> None:
        with Store(postgres_server.create_database()) as store, fault("store_empty"), store.read():
            pass

    @pytest.mark.parametrize("role", ["stranger", "retired", "guest"])
    def test_that_does_not_know_the_user(self, postgres_server: PostgresServer, server_hall: Hall, role: str) -> None:
        with psycopg.connect(postgres_server.url(), autocommit=True) as administrator:
            administrator.execute("DROP ROLE IF EXISTS retired")
            administrator.execute("DROP ROLE IF EXISTS guest")
            administrator.execute("CREATE ROLE retired NOLOGIN")
            administrator.execute("CREATE ROLE guest LOGIN")
        url = server_hall.store.url.set(username=role)
        with Store(url) as store, fault("store_refused"), store.read():
            pass

    def test_that_can_only_be_read(self, server_hall: Hall) -> None:
        """A standby: it takes no write, whoever asks."""
        server_hall.visitor()
        with Store(server_hall.store.url) as standby:

            @sa.event.listens_for(standby.engine, "begin")
            def begin(connection: sa.Connection) -> None:
                connection.exec_driver_sql("SET TRANSACTION READ ONLY")

            queue = Queue(standby, server_hall.code, server_hall.clock)
            with server_hall.unchanged(), fault("store_read_only"):
                queue.issue("pension")
            assert Snapshot(standby, server_hall.code).read().seq == 2

    def test_that_has_no_space_left(self, server_hall: Hall) -> None:
        """The server says so in the middle of a write."""
        with server_hall.store.write() as transaction:
            transaction.connection.exec_driver_sql(
                "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
                " $$ BEGIN RAISE disk_full USING MESSAGE = 'could not extend file'; END $$"
            )
            transaction.connection.exec_driver_sql(
                "CREATE TRIGGER full_disk BEFORE INSERT ON turn EXECUTE FUNCTION full_disk()"
            )
        with server_hall.unchanged(), fault("store_full"):
            server_hall.queue.issue("pension")


class TestALostConnection:
    """The operator presses once; whatever the wire does, it is done once."""

    def test_to_a_server_that_was_restarted(self) -> None:
        with PostgresServer() as server, Store(server.create_database()) as store:
            migrate(store)
            hall = Hall(store, small_centre())
            hall.visitor()
            server.restart()
            assert hall.visitor() == "A002"
            server.restart()
            assert len(hall.view().open_visits) == 2
            server.stop()
            with fault("store_unavailable"):
                hall.queue.issue("pension")
            server.start()
            assert hall.visitor() == "A003"
            hall.check()

    def test_that_the_server_has_cut_off(self, server_hall: Hall) -> None:
        server_hall.visitor()
        self._cut_off(server_hall)
        assert server_hall.visitor() == "A002"
        self._cut_off(server_hall)
        assert server_hall.view().seq == 3
        server_hall.check()

    @pytest.mark.parametrize("act", ["issue", "call_next", "open_window", "pause_day"])
    def test_whose_answer_was_lost_after_the_commit(
        self, postgres_server: PostgresServer, server_hall: Hall, act: str
    ) -> None:
        hall = server_hall
        hall.visitor()
        url = hall.store.url.set(host="", query={})
        with Wire(self._socket(postgres_server)) as wire, Store(url.update_query_dict({"host": wire.host})) as store:
            far = Hall(store, small_centre(), hall.clock)
            seq = hall.seq
            wire.lose_next_commit.set()
            if act == "issue":
                assert far.queue.issue("pension").ticket.text == "A002"
            elif act == "call_next":
                called = far.queue.call_next(1)
                assert called
                assert called.visit.ticket.text == "A001"
            elif act == "open_window":
                assert far.queue.open_window(1, "Leyla").staff == "Leyla"
            else:
                assert far.queue.pause_day("evacuation").status == "paused"
            assert wire.lost == 1, "the answer was really lost"
            assert [event.kind for event in hall.events() if event.seq > seq][-1:] == [
                {"issue": "issued", "call_next": "called", "open_window": "shift", "pause_day": "day"}[act]
            ]
            assert hall.seq - seq == (2 if act == "call_next" else 1), "done once"
            assert check(hall.store, hall.code).faults == ()

    def _cut_off(self, hall: Hall) -> None:
        with closing(psycopg.connect(hall.store.url.set(drivername="postgresql").render_as_string())) as other:
            other.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    def _socket(self, server: PostgresServer) -> Path:
        return Path(server.url().partition("?host=")[2]) / ".s.PGSQL.5432"


class TestANetworkShare:
    MOUNTS = (
        Mount("/", "ext4", "rw"),
        Mount("/mnt/share", "cifs", "rw"),
        Mount("/mnt/share/local", "ext4", "rw"),
        Mount("/srv/nfs", "nfs4", "rw"),
        Mount("/home/user/ssh", "fuse.sshfs", "rw"),
        Mount("D:\\", "NTFS", "rw,fixed"),
        Mount("Z:\\", "NTFS", "rw,remote"),
    )

    @pytest.mark.parametrize(
        ("path", "shared"),
        [
            ("/var/lib/novbe.sqlite", False),
            ("/mnt/share/novbe.sqlite", True),
            ("/mnt/share/local/novbe.sqlite", False),
            ("/mnt/shared/novbe.sqlite", False),
            ("/srv/nfs/a/b/novbe.sqlite", True),
            ("/home/user/ssh/novbe.sqlite", True),
            ("/home/user/novbe.sqlite", False),
        ],
    )
    def test_is_known_by_the_innermost_mount(self, path: str, shared: bool) -> None:
        assert on_network_share(Path(path), self.MOUNTS) == shared

    def test_is_found_through_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to("/srv/nfs")
        assert on_network_share(tmp_path / "link" / "novbe.sqlite", self.MOUNTS)

    def test_this_machine_has_mounts(self, tmp_path: Path) -> None:
        assert not on_network_share(tmp_path / "novbe.sqlite")

    def test_is_refused_before_anything_is_opened(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(mounts, "_mounts", lambda: [Mount(str(tmp_path), "nfs", "rw")])
        with pytest.raises(StoreUnavailable) as raised:
            Store(f"sqlite:///{tmp_path}/novbe.sqlite", create=True)
        assert (raised.value.code, raised.value.values) == (
            "store_on_network_share",
            {"file": f"{tmp_path}/novbe.sqlite"},
        )
        assert list(tmp_path.iterdir()) == []


SECRET = "gizli-açar"
WRONG_URLS = [
    "",
    "novbe.sqlite",
    "sqlite://",
    "mysql://novbe@server/novbe",
    "postgresql://",
    "postgresql://server",
    "postgresql://server:port/novbe",
    "http://server/novbe",
    "postgres server",
]
SECRET_URLS = [
    f"mysql://novbe:{SECRET}@server/novbe",
    f"postgresql://novbe:{SECRET}@server:port/novbe",
    f"postgresql://novbe:{SECRET}@server",
    f"mysql://server/novbe?user=novbe&password={SECRET}",
    f"novbe:{SECRET}@server/novbe",
]


@pytest.mark.parametrize("url", WRONG_URLS + SECRET_URLS)
def test_what_is_no_address_of_a_store(url: str) -> None:
    with pytest.raises(StoreUnavailable) as raised:
        Store(url)
    assert raised.value.code == "store_url"
    assert SECRET not in said(raised.value)
    if "@" not in url and "?" not in url:
        assert raised.value.values == {"url": url}


@pytest.mark.parametrize(
    "address", ["novbe:{0}@127.0.0.1:1/novbe", "novbe@127.0.0.1:1/novbe?password={0}", "novbe:{0}@/novbe?host=/nowhere"]
)
def test_a_password_is_in_no_message(address: str) -> None:
    with Store("postgresql://" + address.format(SECRET)) as store, pytest.raises(StoreUnavailable) as raised:
        store.version()
    assert SECRET not in said(raised.value)
    assert SECRET not in store.place
    assert SECRET not in repr(store.url)


def test_mistakes_of_this_program_are_not_taken_for_faults_of_the_store(store: Store) -> None:
    with pytest.raises(sa.exc.DBAPIError), store.read() as transaction:
        transaction.all("SELECT nonsense FROM centre")
    with pytest.raises(KeyError), store.read():
        raise KeyError("a mistake")
