"""Accounts by the command: passwords are asked for, and are never shown, kept or told."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper

import pytest

from shared.access import Access
from tests.cli.conftest import Novbe

SECRET = "çay ilə limon"
Type = Callable[..., None]


@pytest.fixture
def type_in(monkeypatch: pytest.MonkeyPatch) -> Type:
    """What is typed where nothing is shown; then nothing more comes."""

    def type_in(*answers: str) -> None:
        left = list(answers)

        def read(prompt: str = "") -> str:
            if not left:
                raise EOFError
            return left.pop(0)

        monkeypatch.setattr("click.termui.hidden_prompt_func", read)

    return type_in


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """What a program writes to the command."""
    return lambda given: monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(given), encoding="utf-8"))


def signs_in(novbe: Novbe, name: str, password: str) -> str:
    """The role of a person who signs in."""
    access = Access(novbe.url)
    try:
        return str(access.staff.sign_in(name, password).role)
    finally:
        access.close()


def test_the_first_administrator(novbe: Novbe, type_in: Type) -> None:
    novbe("init")
    assert novbe("staff", "list").out == "There are no accounts yet. Make one: novbe staff add\n"
    type_in(SECRET, SECRET)
    assert novbe("staff", "add", "Nigar Əliyeva", "--role", "administrator").out == "Nigar Əliyeva can sign in now.\n"
    assert novbe("staff", "list").out == "Nigar Əliyeva, administrator\n"
    assert signs_in(novbe, "Nigar Əliyeva", SECRET) == "administrator"


def test_a_life_of_an_account_for_programs(novbe: Novbe, pipe: Callable[[bytes], None]) -> None:
    novbe("init")
    pipe(f"{SECRET}\n".encode())
    added = novbe.json("staff", "add", "Aysel", "--role", "operator", "--password-stdin")
    assert added.value == {"name": "Aysel", "role": "operator"}
    assert novbe.json("staff", "role", "aysel", "--role", "reception").value == {"name": "Aysel", "role": "reception"}
    assert novbe.json("staff", "lock", "Aysel").value == {"name": "Aysel", "locked": True}
    assert novbe.json("staff", "list").value == [{"name": "Aysel", "role": "reception", "locked": True}]
    assert novbe("staff", "list").out == "Aysel, reception, locked\n"
    assert novbe.json("staff", "unlock", "Aysel").value == {"name": "Aysel", "locked": False}
    pipe("söz-söz-söz\r\n".encode())
    assert novbe.json("staff", "password", "Aysel", "--password-stdin").value == {"name": "Aysel"}
    assert signs_in(novbe, "Aysel", "söz-söz-söz") == "reception"


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (["short", "other"], "password_differs"),
        (["short", "short"], "password_unfit"),
        (["aysel", "aysel"], "password_unfit"),
        ([SECRET, f"{SECRET}!"], "password_differs"),
        ([SECRET], "interrupted"),
        ([], "interrupted"),
    ],
)
def test_what_is_refused_makes_no_account(novbe: Novbe, type_in: Type, answers: list[str], code: str) -> None:
    novbe("init")
    type_in(*answers)
    answer = novbe.json("staff", "add", "Aysel", "--role", "operator")
    assert answer.out == ""
    assert f'"error": "{code}"' in answer.err.splitlines()[-1]
    assert novbe.json("staff", "list").value == []


def test_refusals_with_their_codes(novbe: Novbe, pipe: Callable[[bytes], None]) -> None:
    novbe("init")
    for name, password in (("Aysel", SECRET), ("AYSEL", SECRET)):
        pipe(password.encode())
        answer = novbe.json("staff", "add", name, "--role", "operator", "--password-stdin")
    assert answer.error == "staff_known"
    pipe(SECRET.encode())
    assert novbe.json("staff", "add", " ", "--role", "operator", "--password-stdin").error == "staff_name_empty"
    pipe("çay ile limon".encode("cp1254"))
    assert novbe.json("staff", "add", "Leyla", "--role", "operator", "--password-stdin").error == "password_unreadable"
    for command in (["lock", "Leyla"], ["unlock", "Leyla"], ["role", "Leyla", "--role", "operator"]):
        assert novbe.json("staff", *command).error == "staff_unknown"
    assert novbe.json("staff", "add", "Leyla", "--role", "king").error == "usage"


def test_a_password_is_no_option(novbe: Novbe) -> None:
    novbe("init")
    assert novbe.json("staff", "add", "Aysel", "--role", "operator", "--password", SECRET).error == "usage"


def test_on_a_real_terminal_nothing_is_shown(novbe: Novbe) -> None:
    novbe("init")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "shared", "staff", "add", "Aysel", "--role", "operator"]
    environment = os.environ | {"NOVBE_STORE": novbe.url, "NOVBE_LANGUAGE": "en"}
    with subprocess.Popen(command, env=environment, stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        shown = b""
        while b"New password" not in shown:
            shown += os.read(ours, 1024)
        os.write(ours, f"{SECRET}\n".encode())
        while b"once more" not in shown:
            shown += os.read(ours, 1024)
        os.write(ours, f"{SECRET}\n".encode())
        while b"can sign in now" not in shown:
            shown += os.read(ours, 1024)
        assert process.wait(20) == 0
    os.close(ours)
    assert SECRET.encode() not in shown


def test_no_store_keeps_or_tells_a_password(novbe: Novbe, type_in: Type) -> None:
    novbe("init")
    type_in(SECRET, SECRET)
    answer = novbe.json("staff", "add", "Aysel", "--role", "operator")
    kept = b"".join(file.read_bytes() for file in novbe.file.parent.glob(f"{novbe.file.name}*"))
    assert SECRET.encode() not in kept + answer.out.encode() + answer.err.encode()
    assert b"$argon2id$" in kept
