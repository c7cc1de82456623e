"""The kiosk's PIN: asked twice, kept as a hash."""

import json
import os
import pty
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import argon2
import pytest

from shared.settings import load
from tests.cli.conftest import Novbe

Type = Callable[..., None]


@pytest.fixture
def file(novbe: Novbe, tmp_path: Path) -> Path:
    """The settings file of the command."""
    file = tmp_path / "settings" / "novbe.toml"
    file.parent.mkdir()
    file.write_text("")
    novbe.set(NOVBE_CONFIG=str(file))
    return file


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


def test_the_pin_is_kept_as_a_hash(novbe: Novbe, file: Path, type_in: Type) -> None:
    type_in("2580", "2580")
    assert novbe.json("kiosk-pin").status == 0
    pin_hash = load({"NOVBE_CONFIG": str(file)}).kiosk_pin
    assert pin_hash
    assert argon2.PasswordHasher().verify(pin_hash, "2580")
    assert "2580" not in file.read_text().replace(pin_hash, "")


def test_everything_else_in_the_file_stays(novbe: Novbe, file: Path, type_in: Type) -> None:
    text = '# our kiosk\nlanguage = "en"\n\n[kiosk.screen] # the large one\ndiagonal = 32\n'
    file.write_text(text, encoding="utf-8")
    file.chmod(0o640)
    for pin in ("2580", "0852"):
        type_in(pin, pin)
        assert novbe("kiosk-pin").status == 0
    line, rest = file.read_text(encoding="utf-8").split("\n", 1)
    assert rest == text
    assert argon2.PasswordHasher().verify(tomllib.loads(line)["kiosk_pin"], "0852")
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_machine_without_settings_gets_them(novbe: Novbe, file: Path, type_in: Type) -> None:
    file.unlink()
    novbe.set(NOVBE_CONFIG="", XDG_CONFIG_HOME=str(file.parent))
    type_in("2580", "2580")
    answer = novbe("kiosk-pin")
    assert answer.out == f"The PIN is set in {file.parent / 'novbe' / 'novbe.toml'}. Start the kiosk again.\n"
    assert (file.parent / "novbe" / "novbe.toml").read_text().startswith("kiosk_pin = ")


def test_the_line_alone_for_those_who_write_the_file_themselves(novbe: Novbe, file: Path, type_in: Type) -> None:
    type_in("2580", "2580")
    line = novbe("kiosk-pin", "--print").out
    assert argon2.PasswordHasher().verify(tomllib.loads(line)["kiosk_pin"], "2580")
    assert file.read_text() == ""


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (["123", "123"], "pin_unfit"),
        (["1234567890123"], "pin_unfit"),
        (["secret"], "pin_unfit"),
        (["٢٥٨٠"], "pin_unfit"),
        (["0000"], "pin_unfit"),
        (["1234"], "pin_unfit"),
        (["98765"], "pin_unfit"),
        (["2580", "2581"], "pin_differs"),
        (["2580"], "interrupted"),
        ([], "interrupted"),
    ],
)
def test_what_is_refused_changes_nothing(
    novbe: Novbe, file: Path, type_in: Type, answers: list[str], code: str
) -> None:
    type_in(*answers)
    answer = novbe.json("kiosk-pin")
    assert answer.out == ""
    assert json.loads(answer.err.splitlines()[-1])["error"] == code
    assert file.read_text() == ""


def test_a_file_that_cannot_be_written_is_named(novbe: Novbe, file: Path, type_in: Type) -> None:
    file.with_name("novbe.toml.part").mkdir()
    type_in("2580", "2580")
    assert novbe("kiosk-pin").told.endswith("novbe.toml cannot be written.")


def test_nothing_is_shown_on_a_real_terminal(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    environment = os.environ | {"NOVBE_CONFIG": str(tmp_path / "novbe.toml"), "NOVBE_LANGUAGE": "en"}
    (tmp_path / "novbe.toml").write_text("")
    command = [sys.executable, "-m", "shared", "kiosk-pin"]
    with subprocess.Popen(
        command, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    ) as process:
        os.close(theirs)
        shown = b""
        for question in (b"New PIN of the kiosk: ", b"The same once more: "):
            while not shown.endswith(question):
                shown += os.read(ours, 1024)
            os.write(ours, b"2580\n")
        while b"Start the kiosk again" not in shown:
            shown += os.read(ours, 1024)
        assert process.wait(timeout=30) == 0
    os.close(ours)
    assert b"2580" not in shown
    assert load({"NOVBE_CONFIG": str(tmp_path / "novbe.toml")}).kiosk_pin
