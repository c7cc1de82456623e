"""A copy of a store is a store: on any engine, made while everybody works."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from shared.domain.errors import FileError, StoreUnavailable
from shared.store.backup import backup, restore
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.store.queue import Queue
from tests.domain.small import small_centre
from tests.postgres import PostgresServer, installed
from tests.store.hall import Hall

ENGINES = ["sqlite", f"postgres{max(installed())}"]


@pytest.fixture
def new(tmp_path: Path, running: Callable[[str], PostgresServer]) -> Iterator[Callable[[str], Store]]:
    """Gives a store of an engine that has nothing in it yet."""
    stores: list[Store] = []

    def make(engine: str) -> Store:
        file = f"sqlite:///{tmp_path}/{len(stores)}.sqlite"
        stores.append(Store(file if engine == "sqlite" else running(engine).create_database(), create=True))
        return stores[-1]

    yield make
    for store in stores:
        store.close()


def busy_hall(store: Store) -> Hall:
    """A hall on its second day, with something in every corner."""
    migrate(store)
    hall = Hall(store, small_centre())
    hall.visitor(language="ru", priority="priority", needs=["ru", "low-desk"])
    hall.queue.printed(hall.visit("A001").ticket.id, "not_sent", "paper_out")
    hall.visitor()
    hall.clock.set("2026-03-06 09:30")
    hall.queue.open_window(1, "Leyla")
    hall.queue.take_break(1, reason="Uşaq xəstədir")
    hall.serves(2)
    hall.queue.transfer(2, service="benefit")
    hall.queue.undo(2)
    hall.visitor("benefit"), hall.visitor()
    hall.queue.call_number(3, "B001", reason="Ürəyi ağrıyır")
    return hall


@pytest.mark.parametrize("target", ENGINES)
@pytest.mark.parametrize("source", ENGINES)
def test_a_copy_goes_on_where_the_store_was(
    new: Callable[[str], Store], source: str, target: str, tmp_path: Path
) -> None:
    hall = busy_hall(new(source))
    copy = tmp_path / "şəhər ⅔.backup"
    assert backup(hall.store, copy) == 5
    restored = new(target)
    assert restore(restored, copy) == 5
    again = Hall(restored, small_centre(), hall.clock)
    assert again.contents() == hall.contents()
    assert again.view() == hall.view()
    again.queue.finish(2)
    assert again.calls(2) == "A002"
    assert again.visitor() == "A003"
    again.check()


@pytest.mark.parametrize("engine", ENGINES)
def test_a_copy_while_kiosks_issue_tickets(new: Callable[[str], Store], engine: str, tmp_path: Path) -> None:
    hall = busy_hall(new(engine))
    enough = Event()

    def kiosk() -> None:
        queue = Queue(hall.store, hall.code, hall.clock)
        while not enough.is_set():
            queue.issue("pension")

    with ThreadPoolExecutor(2) as kiosks:
        working = [kiosks.submit(kiosk) for _ in range(2)]
        counts = [backup(hall.store, tmp_path / f"{number}.backup") for number in range(3)]
        enough.set()
        for work in working:
            work.result()
    assert counts == sorted(counts)
    assert counts[0] < counts[-1], "they went on working"
    for number, count in enumerate(counts):
        restored = new("sqlite")
        assert restore(restored, tmp_path / f"{number}.backup") == count
        Hall(restored, small_centre(), hall.clock).check()


def test_a_copy_is_one_file(new: Callable[[str], Store], tmp_path: Path) -> None:
    hall = busy_hall(new("sqlite"))
    folder = tmp_path / "copies" / "2026"
    backup(hall.store, folder / "novbe.backup")
    assert [path.name for path in folder.iterdir()] == ["novbe.backup"]


def test_a_copy_may_lie_on_a_medium_that_can_only_be_read(new: Callable[[str], Store], tmp_path: Path) -> None:
    hall = busy_hall(new("sqlite"))
    copy = tmp_path / "copies" / "novbe.backup"
    backup(hall.store, copy)
    copy.chmod(0o444)
    copy.parent.chmod(0o555)
    before = copy.read_bytes()
    try:
        assert restore(new("sqlite"), copy) == 5
        assert (copy.read_bytes(), [path.name for path in copy.parent.iterdir()]) == (before, ["novbe.backup"])
    finally:
        copy.parent.chmod(0o755)


class TestRefusals:
    def test_a_copy_overwrites_nothing(self, new: Callable[[str], Store], tmp_path: Path) -> None:
        hall = busy_hall(new("sqlite"))
        there = tmp_path / "there"
        there.write_text("what was there", encoding="utf-8")
        with pytest.raises(FileError) as fault:
            backup(hall.store, there)
        assert (fault.value.code, fault.value.values["expected"]) == ("file_backup", "absent")
        assert there.read_text(encoding="utf-8") == "what was there"

    def test_a_copy_cannot_be_written_there(self, new: Callable[[str], Store], tmp_path: Path) -> None:
        hall = busy_hall(new("sqlite"))
        (tmp_path / "file").touch()
        with pytest.raises(FileError) as fault:
            backup(hall.store, tmp_path / "file" / "novbe.backup")
        assert (fault.value.code, fault.value.values["expected"]) == ("file_backup", "writable")

    @pytest.mark.parametrize("engine", ENGINES)
    def test_there_is_nothing_to_copy(self, new: Callable[[str], Store], engine: str, tmp_path: Path) -> None:
        with pytest.raises(StoreUnavailable) as fault:
            backup(new(engine), tmp_path / "novbe.backup")
        assert fault.value.code == "store_empty"
        assert not (tmp_path / "novbe.backup").exists()

    @pytest.mark.parametrize("engine", ENGINES)
    def test_a_store_in_use_is_not_overwritten(self, new: Callable[[str], Store], engine: str, tmp_path: Path) -> None:
        hall = busy_hall(new(engine))
        backup(hall.store, tmp_path / "novbe.backup")
        hall.visitor()
        with hall.unchanged(), pytest.raises(StoreUnavailable) as fault:
            restore(hall.store, tmp_path / "novbe.backup")
        assert fault.value.code == "store_in_use"

    def test_a_store_without_a_centre_may_be_filled(self, new: Callable[[str], Store], tmp_path: Path) -> None:
        hall = busy_hall(new("sqlite"))
        backup(hall.store, tmp_path / "novbe.backup")
        prepared = new("sqlite")
        migrate(prepared)
        assert restore(prepared, tmp_path / "novbe.backup") == 5

    @pytest.mark.parametrize(
        ("content", "code"), [(None, "file_missing"), (b"", "file_backup"), (b"not a store" * 900, "file_backup")]
    )
    def test_what_is_no_copy(
        self, new: Callable[[str], Store], tmp_path: Path, content: bytes | None, code: str
    ) -> None:
        file = tmp_path / "something"
        if content is not None:
            file.write_bytes(content)
        target = new("sqlite")
        with pytest.raises(FileError) as fault:
            restore(target, file)
        assert (fault.value.code, fault.value.values["file"]) == (code, str(file))
        assert target.version() is None

    def test_a_copy_of_a_newer_program(self, new: Callable[[str], Store], tmp_path: Path) -> None:
        hall = busy_hall(new("sqlite"))
        with hall.store.write() as transaction:
            transaction.run("UPDATE alembic_version SET version_num = '0099'", {})
        copy = tmp_path / "novbe.backup"
        backup(hall.store, copy)
        with pytest.raises(StoreUnavailable) as fault:
            restore(new("sqlite"), copy)
        assert fault.value.code == "store_newer"
        assert fault.value.values == {"store": str(copy), "found": "0099"}
