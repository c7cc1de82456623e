"""The store absent, empty, newer, locked, full, damaged, away, on a share; settings that cannot be used."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import psutil
import psycopg
import pytest
import sqlalchemy as sa

from tests.cli.conftest import Novbe
from tests.postgres import PostgresServer


def test_no_store_yet(absent: Novbe) -> None:
    answer = absent.json("status")
    assert (answer.status, answer.error) == (4, "store_empty")
    assert answer.fault["message"] == f"There is no store yet at {absent.file}. Make one: novbe init"
    assert not absent.file.exists()


def test_a_file_that_is_empty(absent: Novbe) -> None:
    absent.file.touch()
    assert absent.json("status").error == "store_empty"
    assert absent.json("backup", absent.file.with_name("copy")).error == "store_empty"


def test_a_store_without_a_centre(absent: Novbe, novbe: Novbe) -> None:
    with closing(sqlite3.connect(novbe.file)) as store:
        store.executescript("PRAGMA foreign_keys = OFF; DELETE FROM centre;")
    assert novbe("status").told == "The store has no centre yet. Load one: novbe init"


def test_a_store_of_a_newer_program_is_left_alone(on_store: Novbe) -> None:
    engine = sa.create_engine(on_store.url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    for command in (["status"], ["issue", "pension-age"], ["init"]):
        answer = on_store.json(*command)
        assert (answer.status, answer.error) == (4, "store_newer")
    assert "9999" in on_store("status").told


def test_a_store_that_someone_holds_for_too_long(novbe: Novbe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.store.engine.BUSY_MS", 50)
    with closing(sqlite3.connect(novbe.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        answer = novbe.json("issue", "pension-age")
        assert (answer.status, answer.error) == (4, "store_busy")
        assert novbe.json("status").status == 0
    assert novbe.json("issue", "pension-age").value["ticket"] == "A001"


def test_a_full_disk(novbe: Novbe) -> None:
    def no_more_pages(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # SQLite takes the present size for this

    with every_connection(no_more_pages):
        answers = [novbe.json("issue", "pension-age") for _ in range(40)]
    full = [answer for answer in answers if answer.status]
    assert {(answer.status, answer.error) for answer in full} == {(4, "store_full")}
    assert len(full) > 1
    assert novbe.json("check").value == {"ok": True, "tickets": 40 - len(full)}


@contextmanager
def every_connection(begin: Callable[[Any, object], None]) -> Iterator[None]:
    """While it lasts, every connection of a store begins with something."""
    sa.event.listen(sa.pool.Pool, "connect", begin)
    yield
    sa.event.remove(sa.pool.Pool, "connect", begin)


class Mount(NamedTuple):
    mountpoint: str
    fstype: str
    opts: str


def test_a_network_share(novbe: Novbe, monkeypatch: pytest.MonkeyPatch) -> None:
    shares = [Mount("/", "ext4", "rw"), Mount(str(novbe.file.parent), "cifs", "rw")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: shares)
    answer = novbe.json("status")
    assert (answer.status, answer.error) == (4, "store_on_network_share")
    assert "Postgres" in answer.fault["message"]


def test_a_file_that_is_no_store(absent: Novbe) -> None:
    absent.file.write_text("Növbə" * 1000, encoding="utf-8")
    answer = absent.json("status")
    assert (answer.status, answer.error) == (4, "store_damaged")


def test_a_damaged_record_is_told_with_all_that_is_broken(novbe: Novbe) -> None:
    for _ in range(2):
        novbe("issue", "pension-age")
    with closing(sqlite3.connect(novbe.file)) as store, store:
        store.execute("UPDATE turn SET service = 'card-change' WHERE ticket = 2")
        store.execute("UPDATE ticket SET number = 7 WHERE number = 2")
    answer = novbe.json("check")
    assert (answer.status, answer.fault["error"]) == (1, "check_failed")
    for fault in (
        {"code": "turn_differs", "where": "2: service"},
        {"code": "number_missing", "where": "2026-03-05 A001–A007"},
    ):
        assert fault in answer.fault["faults"]
    assert "turn_differs (2: service)" in novbe("check").told


def test_a_postgres_that_is_away_and_comes_back(novbe: Novbe) -> None:
    with PostgresServer() as server:
        novbe.set(NOVBE_STORE=server.create_database())
        assert novbe("init").status == 0
        server.stop()
        answer = novbe.json("status")
        assert (answer.status, answer.error) == (4, "store_unavailable")
        assert novbe.json("issue", "pension-age").status == 4
        server.start()
        assert novbe.json("issue", "pension-age").value["ticket"] == "A001"


def test_a_postgres_that_refuses(novbe: Novbe, postgres_server: PostgresServer) -> None:
    stranger = postgres_server.url().replace("novbe@", "stranger@", 1)
    assert novbe.json("--store", stranger, "status").error == "store_refused"
    assert novbe.json("--store", postgres_server.url("nowhere"), "status").error == "store_missing"
    assert novbe.json("--store", postgres_server.url("nowhere"), "init").error == "store_missing"


@pytest.mark.parametrize(("state", "code"), [("53100", "store_full"), ("25006", "store_read_only")])
def test_a_postgres_that_cannot_write(novbe: Novbe, postgres_server: PostgresServer, state: str, code: str) -> None:
    url = postgres_server.create_database()
    novbe.set(NOVBE_STORE=url)
    assert novbe("init").status == 0
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN RAISE EXCEPTION 'as a server in this state' USING ERRCODE = '{state}'; END $$".encode()
        )
        connection.execute("CREATE TRIGGER refuse BEFORE INSERT ON ticket EXECUTE FUNCTION refuse()")
    answer = novbe.json("issue", "pension-age")
    assert (answer.status, answer.error) == (4, code)


def test_settings_that_cannot_be_used(novbe: Novbe, tmp_path: Path) -> None:
    file = tmp_path / "novbe.toml"
    novbe.set(NOVBE_CONFIG=str(file))
    answer = novbe.json("status")
    assert (answer.status, answer.error) == (2, "settings_unreadable")
    file.write_text("printer = 'lpt1:'\n", encoding="utf-8")
    assert novbe("status").told.startswith(f"{file}: printer = lpt1: cannot be used. Allowed: none | picture:FOLDER")
    file.write_text("printers = 'none'\n", encoding="utf-8")
    assert novbe.json("status").error == "settings_unknown_key"
    file.write_text("store = \n", encoding="utf-8")
    assert novbe("status").told.startswith(f"{file}:1: this cannot be read as TOML")


def test_a_clock_that_cannot_be_read(novbe: Novbe) -> None:
    novbe.set(NOVBE_CLOCK="yesterday")
    answer = novbe.json("status")
    assert (answer.status, answer.error) == (2, "settings_value")
    assert "NOVBE_CLOCK" in answer.fault["message"]


def test_an_option_comes_before_the_environment_and_the_file(novbe: Novbe, absent: Novbe, tmp_path: Path) -> None:
    file = tmp_path / "novbe.toml"
    file.write_text("store = 'sqlite:////nowhere/at/all'\nlanguage = 'ru'\n", encoding="utf-8")
    novbe.set(NOVBE_CONFIG=str(file), NOVBE_STORE="", NOVBE_LANGUAGE="")
    assert novbe("day").told.startswith("Здесь ещё нет базы данных: /nowhere/at/all.")
    assert novbe("--store", novbe.url, "--language", "en", "day").out.startswith("05.03.2026 · open")
    answer = novbe("--store", "nonsense", "--language", "en", "day")
    assert (answer.status, answer.told.startswith("--store: store = nonsense cannot be used.")) == (2, True)
