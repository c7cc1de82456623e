"""How a run ends when it is not done: exit status, one line of JSON, and a sentence for people."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Novbe, Run


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (["issue", "nothing"], 1, "service_unknown"),
        (["issue", "pension-age", "--priority", "king"], 1, "class_unknown"),
        (["issue", "pension-age", "--need", "coffee"], 1, "need_unknown"),
        (["open", "77"], 1, "window_unknown"),
        (["--staff", " ", "open", "3"], 1, "staff_name_empty"),
        (["break", "3"], 1, "no_shift"),
        (["finish", "3"], 1, "window_empty"),
        (["undo", "3"], 1, "nothing_to_undo"),
        (["cancel", "A001"], 1, "not_found"),
        (["call", "3", "--number", "A001"], 1, "reason_needed"),
        (["day", "pause"], 1, "reason_needed"),
        (["restore", "nowhere.backup"], 1, "file_missing"),
        (["centre", "import", "nowhere.toml"], 1, "file_missing"),
        ([], 2, "usage"),
        (["dance"], 2, "usage"),
        (["issue"], 2, "usage"),
        (["open", "three"], 2, "usage"),
        (["--loud", "status"], 2, "usage"),
        (["status", "--json"], 2, "usage"),
        (["--language", "fr", "status"], 2, "usage"),
        (["transfer", "3"], 2, "usage"),
        (["call", "3", "--reason", "health"], 2, "usage"),
        (["events", "--after", "-1"], 2, "usage"),
        (["--store", "mysql://here", "status"], 2, "settings_value"),
        (["--centre", "A B", "status"], 2, "settings_value"),
        (["call", "3"], 3, "nobody_waits"),
        (["--centre", "other", "status"], 4, "centre_unknown"),
        (["--centre", "other", "events"], 4, "centre_unknown"),
        (["--centre", "other", "check"], 4, "centre_unknown"),
    ],
)
def test_exit_status_and_code(novbe: Novbe, arguments: list[str], status: int, code: str) -> None:
    answer = novbe.json(*arguments)
    assert (answer.status, answer.error) == (status, code)
    told = novbe(*arguments)
    assert told.status == status
    assert told.told


def test_a_sentence_in_the_language_of_the_person(novbe: Novbe) -> None:
    told = [novbe("--language", language, "call", "3").told for language in ("az", "ru", "en")]
    assert told == [
        "3 nömrəli pəncərə üçün gözləyən yoxdur.",
        "В окно 3 никто не ждёт.",
        "Nobody waits for window 3.",
    ]


@pytest.mark.parametrize(
    ("variables", "told"),
    [
        ({"LANG": "ru_RU.UTF-8"}, "В окно 3 никто не ждёт."),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "az_AZ.UTF-8"}, "3 nömrəli pəncərə üçün gözləyən yoxdur."),
        ({"LANG": "ru_RU.UTF-8", "NOVBE_LANGUAGE": "en"}, "Nobody waits for window 3."),
        ({"LANG": "fr_FR.UTF-8"}, "3 nömrəli pəncərə üçün gözləyən yoxdur."),
    ],
)
def test_the_language_of_the_settings_else_of_the_terminal(novbe: Novbe, variables: dict[str, str], told: str) -> None:
    novbe.set(**{"NOVBE_LANGUAGE": "", "LC_ALL": "", "LC_MESSAGES": ""} | variables)
    assert novbe("call", "3").told == told


def test_when_tickets_can_be_had_again(novbe: Novbe) -> None:
    novbe.at("20:00")
    answer = novbe.json("issue", "pension-age")
    assert answer.error == "outside_hours"
    message = "No tickets are given out now. Tickets are given out again on 06.03.2026 at 08:30."
    assert answer.fault["message"] == message
    assert novbe("issue", "pension-age").told == message


def test_help_is_no_error_and_quick(process: Run) -> None:
    answer = process("--help")
    assert answer.status == 0
    assert "Commands:" in answer.out
    assert process("-h", NOVBE_STORE="wrong", cwd=Path.cwd()).out == answer.out


def test_help_imports_nothing_heavy() -> None:
    look = (
        "import sys, shared.cli; print(sys.modules.keys() & {'sqlalchemy', 'alembic', 'PySide6', 'psycopg', 'escpos'})"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_command_of_the_queue_imports_no_qt(novbe: Novbe) -> None:
    run = "import sys; from shared.cli import main; main(sys.argv[1:]); print('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", run, "issue", "pension-age"], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"


@pytest.mark.parametrize("command", [["--json", "events"], ["events"], ["--json", "status"]])
def test_a_reader_that_has_read_enough_is_no_error(novbe: Novbe, command: list[str]) -> None:
    """As in `novbe events | head`."""
    novbe("issue", "pension-age")
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "shared", *command], stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_answer_that_cannot_be_written(novbe: Novbe) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "shared", "--json", "status"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert b'{"error": "output_lost"' in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_interrupted(novbe: Novbe, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr("shared.access.Access.read", interrupt)
    answer = novbe.json("status")
    assert (answer.status, answer.error) == (130, "interrupted")


def test_a_mistake_of_the_program_is_not_called_a_refusal(novbe: Novbe, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("shared.access.Access.read", break_down)
    answer = novbe.json("status")
    assert (answer.status, answer.out) == (70, "")
    assert answer.err.startswith("Traceback")


def test_the_installed_command_is_this_one(process: Run) -> None:
    command = Path(sys.executable).with_name("novbe")
    done = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == process("--version").out
