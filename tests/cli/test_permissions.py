"""A store and settings where one may not read, write or enter."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.conftest import Novbe

NOBODY = 65534


@pytest.fixture
def folder(novbe: Novbe) -> Iterator[Path]:
    """A folder that everybody may enter, with a store in it."""
    with tempfile.TemporaryDirectory(prefix="novbe-open-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        shutil.copy(novbe.file, folder / "novbe.sqlite")
        yield folder
        folder.chmod(0o700)


@contextmanager
def another_user(novbe: Novbe) -> Iterator[None]:
    """The rights of a user who owns nothing here. Only root can lose rights; everybody else has none to lose."""
    for command in (["issue", "pension-age"], ["backup", str(novbe.file.with_name("copy"))], ["check"]):
        assert novbe(*command).status == 0  # what they import may not be readable later
    novbe.set(XDG_CONFIG_HOME="/nowhere")
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "reading", "writing"),
    [
        (0o555, 0o444, "store_read_only", "store_read_only"),
        (0o777, 0o444, None, "store_read_only"),
        (0o755, 0o000, "store_refused", "store_refused"),
        (0o000, 0o644, "store_refused", "store_refused"),
    ],
    ids=["a folder to read", "a file to read", "a file of someone else", "a folder of someone else"],
)
def test_a_store_that_one_may_not_write_or_enter(
    novbe: Novbe, folder: Path, folder_mode: int, file_mode: int, reading: str | None, writing: str
) -> None:
    file = folder / "novbe.sqlite"
    file.chmod(file_mode)
    folder.chmod(folder_mode)
    store = f"sqlite:///{file}"
    with another_user(novbe):
        read = novbe.json("--store", store, "day")
        wrote = novbe.json("--store", store, "issue", "pension-age")
    if reading:
        assert (read.status, read.error) == (4, reading)
    else:
        assert read.value["status"] == "open"
    assert (wrote.status, wrote.error) == (4, writing)


def test_a_folder_for_a_new_store_and_a_backup(novbe: Novbe, folder: Path) -> None:
    folder.chmod(0o555)
    with another_user(novbe):
        made = novbe.json("--store", f"sqlite:///{folder}/new/novbe.sqlite", "init")
        kept = novbe.json("--store", f"sqlite:///{folder}/novbe.sqlite", "backup", folder / "copy")
    assert (made.status, made.error) == (4, "store_refused")
    assert kept.status != 0


def test_a_backup_where_one_may_not_write(novbe: Novbe, folder: Path) -> None:
    (folder / "novbe.sqlite").chmod(0o666)
    folder.chmod(0o777)
    closed = folder / "closed"
    closed.mkdir(mode=0o700)
    store = f"sqlite:///{folder}/novbe.sqlite"
    with another_user(novbe):
        answers = [
            novbe.json("--store", store, "backup", closed / "copy"),
            novbe.json("--store", store, "restore", closed / "copy"),
        ]
    assert [(answer.status, answer.error) for answer in answers] == [(1, "file_backup"), (1, "file_missing")]


def test_settings_of_someone_else(novbe: Novbe, folder: Path) -> None:
    folder.chmod(0o700)
    with another_user(novbe):
        novbe.set(XDG_CONFIG_HOME=str(folder))
        usual = novbe.json("day")
        novbe.set(NOVBE_CONFIG=str(folder / "novbe.toml"))
        named = novbe.json("day")
    assert (usual.status, usual.error) == (2, "settings_unreadable")
    assert (named.status, named.error) == (2, "settings_unreadable")
