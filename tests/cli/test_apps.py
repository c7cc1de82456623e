"""The apps are started as processes of their own; the demo is called."""

import json
import os
import signal
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Novbe, Run

STAND_IN = """
import json, os, signal, sys
names = ("NOVBE_STORE", "NOVBE_CENTRE", "NOVBE_LANGUAGE")
print(json.dumps({"arguments": sys.argv[1:], **{name: os.environ.get(name) for name in names}}), flush=True)
if "--wait" in sys.argv:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(5))
    print("waiting", flush=True)
    signal.pause()
sys.exit(7)
"""


@pytest.fixture
def stand_ins(tmp_path: Path) -> Path:
    """A folder in which `python -m kiosk` and its like find apps that tell how they were started."""
    for name in ("kiosk", "counter", "display", "display/phone"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").touch()
        (tmp_path / name / "__main__.py").write_text(STAND_IN, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "handed_on"),
    [
        (["kiosk"], []),
        (["kiosk", "--robot", "--help"], ["--robot", "--help"]),
        (["counter", "--window", "3"], ["--window", "3"]),
        (["--staff", "Leyla", "counter", "--window", "3"], ["--staff", "Leyla", "--window", "3"]),
        (["--staff", "Leyla", "display", "--window", "3"], ["--window", "3"]),
        (["phone", "--port", "8020"], ["--port", "8020"]),
    ],
)
def test_arguments_and_exit_status_are_the_app_s(
    process: Run, stand_ins: Path, arguments: list[str], handed_on: list[str]
) -> None:
    answer = process("--store", "sqlite:////here", "--centre", "dost", *arguments, cwd=stand_ins)
    assert (answer.status, answer.err) == (7, "")
    assert json.loads(answer.out) == {
        "arguments": handed_on,
        "NOVBE_STORE": "sqlite:////here",
        "NOVBE_CENTRE": "dost",
        "NOVBE_LANGUAGE": "en",
    }


def test_signals_reach_the_app(stand_ins: Path) -> None:
    command = [sys.executable, "-m", "shared", "kiosk", "--wait"]
    with subprocess.Popen(command, cwd=stand_ins, stdout=subprocess.PIPE, text=True) as app:
        assert app.stdout is not None
        assert [app.stdout.readline(), app.stdout.readline()][1] == "waiting\n"
        app.send_signal(signal.SIGTERM)
        assert app.wait(10) == 5


def test_the_demo_has_its_arguments_and_options(novbe: Novbe, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []

    def play(argv: list[str]) -> int:
        seen.append((argv, os.environ["NOVBE_STORE"]))
        return 9

    demo: Any = types.ModuleType("shared.simulation.demo")
    demo.main = play
    monkeypatch.setitem(sys.modules, "shared.simulation.demo", demo)
    assert novbe("--store", "sqlite:////here", "demo", "--speed", "10").status == 9
    assert seen == [(["--speed", "10"], "sqlite:////here")]


def test_wrong_settings_are_told_before_an_app_starts(process: Run, stand_ins: Path) -> None:
    answer = process("--json", "kiosk", cwd=stand_ins, NOVBE_VOICE="loud")
    assert (answer.status, answer.error) == (2, "settings_value")
