"""Backup and restore: while others write, from one engine into the other, and over nothing."""

import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any, Self

import psutil
import pytest

from shared.access import Access
from shared.settings import clock
from tests.cli.conftest import Novbe
from tests.cli.test_bad_luck import Mount
from tests.postgres import PostgresServer


class Kiosks:
    """Three kiosks that issue tickets all the time, while a `with` lasts."""

    def __init__(self, url: str) -> None:
        self._access = Access(url, clock=clock())
        self._pool = ThreadPoolExecutor(3)
        self._stop = Event()
        self._busy = Event()
        self.issued: list[int] = []

    def _work(self) -> None:
        while not self._stop.is_set():
            self.issued.append(self._access.queue.issue("pension-age").ticket.number)
            if len(self.issued) >= 20:
                self._busy.set()

    def __enter__(self) -> Self:
        self._work_done = [self._pool.submit(self._work) for _ in range(3)]
        assert self._busy.wait(30)
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for done in self._work_done:
            done.result()
        self._pool.shutdown()
        self._access.close()


def test_a_backup_while_kiosks_issue_tickets(on_store: Novbe, tmp_path: Path) -> None:
    file = tmp_path / "copy.backup"
    with Kiosks(on_store.url) as kiosks:
        before = max(kiosks.issued)
        copy = on_store.json("backup", file).value
        after = max(kiosks.issued) + 3
    assert copy == {"file": str(file), "tickets": copy["tickets"]}
    assert before <= copy["tickets"] <= after
    restored = f"sqlite:///{tmp_path}/restored.sqlite"
    assert on_store.json("--store", restored, "restore", file).value["tickets"] == copy["tickets"]
    assert on_store.json("--store", restored, "check").value == {"ok": True, "tickets": copy["tickets"]}


def a_day(novbe: Novbe) -> list[Any]:
    """A morning's work; what the record says of it."""
    for step in (["issue", "pension-age", "--need", "ru"], ["issue", "reception"], ["--staff", "Leyla", "call", "3"]):
        assert novbe(*step).status == 0
    novbe("start", "3")
    novbe("transfer", "3", "--to", "card-change")
    return novbe.json("events").lines


def test_from_sqlite_to_postgres_and_back(novbe: Novbe, postgres_server: PostgresServer, tmp_path: Path) -> None:
    record = a_day(novbe)
    centre = novbe("centre", "export").out
    sqlite = novbe.url
    first, second = tmp_path / "first.backup", tmp_path / "second.backup"
    assert novbe.json("backup", first).value["tickets"] == 2

    novbe.set(NOVBE_STORE=postgres_server.create_database())
    assert novbe.json("restore", first).value == {"file": str(first), "tickets": 2}
    assert novbe.json("check").value == {"ok": True, "tickets": 2}
    assert novbe.json("events").lines == record
    assert novbe("centre", "export").out == centre
    assert novbe.json("issue", "pension-age").value["ticket"] == "A002"
    record = novbe.json("events").lines
    assert novbe.json("backup", second).value["tickets"] == 3

    novbe.set(NOVBE_STORE=sqlite.replace("novbe.sqlite", "again.sqlite"))
    assert novbe.json("restore", second).value["tickets"] == 3
    assert novbe.json("check").value == {"ok": True, "tickets": 3}
    assert novbe.json("events").lines == record
    assert [novbe.json("call", window).value["ticket"] for window in ("1", "2")] == ["A001", "N001"]


def test_a_backup_overwrites_nothing(novbe: Novbe, tmp_path: Path) -> None:
    file = tmp_path / "copy.backup"
    file.write_text("what was there", encoding="utf-8")
    answer = novbe.json("backup", file)
    assert (answer.status, answer.error) == (1, "file_backup")
    assert file.read_text(encoding="utf-8") == "what was there"
    assert not list(tmp_path.glob("*.part"))


def test_a_store_in_use_is_never_overwritten(on_store: Novbe, tmp_path: Path) -> None:
    a_day(on_store)
    copy = tmp_path / "copy.backup"
    assert on_store("backup", copy).status == 0
    on_store("issue", "pension-age")
    before = on_store.json("events").out
    answer = on_store.json("restore", copy)
    assert (answer.status, answer.error) == (4, "store_in_use")
    assert on_store.json("events").out == before


def test_what_is_no_backup(absent: Novbe, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("Növbə", encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / "other.sqlite")) as other:
        other.execute("CREATE TABLE something (a)")
    for file in (text, tmp_path / "other.sqlite"):
        answer = absent.json("restore", file)
        assert (answer.status, answer.error) == (1, "file_backup")
    assert absent.json("restore", tmp_path).error == "file_missing"
    assert not absent.file.exists()


def test_a_backup_of_a_newer_program_is_not_restored(novbe: Novbe, tmp_path: Path) -> None:
    copy = tmp_path / "copy.backup"
    novbe("backup", copy)
    with closing(sqlite3.connect(copy)) as store, store:
        store.execute("UPDATE alembic_version SET version_num = '9999'")
    assert novbe.json("--store", f"sqlite:///{tmp_path}/new.sqlite", "restore", copy).error == "store_newer"


def test_a_store_that_was_not_closed_is_restored_with_its_last_writes(novbe: Novbe, tmp_path: Path) -> None:
    access = Access(novbe.url)
    access.read()
    novbe("issue", "pension-age")  # stays in the log beside the file while someone has the store open
    for part in ("", "-wal", "-shm"):
        shutil.copy(f"{novbe.file}{part}", tmp_path / f"taken{part}")
    access.close()
    store = f"sqlite:///{tmp_path}/new.sqlite"
    assert novbe.json("--store", store, "restore", tmp_path / "taken").value["tickets"] == 1


def test_copies_may_lie_on_a_network_share(on_store: Novbe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_day(on_store)
    share = tmp_path / "share"
    mounts = [Mount("/", "ext4", "rw"), Mount(str(share), "nfs4", "rw")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: mounts)
    assert on_store.json("backup", share / "copy.backup").value["tickets"] == 2
    on_store.set(NOVBE_STORE=f"sqlite:///{tmp_path}/new.sqlite")
    assert on_store.json("restore", share / "copy.backup").value["tickets"] == 2
