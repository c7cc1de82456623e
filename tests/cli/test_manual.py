"""docs/command.md tells the truth: its examples are run, in their order, and must answer as it says."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared import cli
from tests.cli.conftest import Novbe

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "command.md"
CSV = re.compile(r"```csv\n(.*?)```", re.DOTALL)
BLOCK = re.compile(r"<!-- (\d\d:\d\d(?::\d\d)?) -->|```console\n(.*?)```", re.DOTALL)


def examples(text: str) -> Iterator[tuple[str, str, str]]:
    """Time of day, command, and what it prints; `…` stands for anything."""
    time = "10:00"
    for later, block in BLOCK.findall(text):
        time = later or time
        for example in re.split(r"^\$ novbe ", block, flags=re.MULTILINE)[1:]:
            command, _, printed = example.partition("\n")
            yield time, command, printed


def test_the_examples_are_true(absent: Novbe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(absent.file.parent)
    Path("appointments.csv").write_text(CSV.findall(MANUAL.read_text(encoding="utf-8"))[0], encoding="utf-8")
    for time, command, printed in examples(MANUAL.read_text(encoding="utf-8")):
        absent.at(time)
        answer = absent(*shlex.split(command))
        pattern = ".*?".join(map(re.escape, printed.split("…")))
        assert re.fullmatch(pattern, answer.out + answer.err, re.DOTALL), f"$ novbe {command}\n{answer.out}{answer.err}"


def test_every_command_is_in_the_manual() -> None:
    text = MANUAL.read_text(encoding="utf-8")
    commands = [name for name in cli.novbe.commands if not re.search(rf"`(novbe )?{name}\b", text)]
    assert commands == []


def test_every_option_of_every_command_is_in_the_manual() -> None:
    text = MANUAL.read_text(encoding="utf-8")
    options = {
        option for command in cli.novbe.commands.values() for parameter in command.params for option in parameter.opts
    }
    assert sorted(option for option in options if option.startswith("--") and option not in text) == []
