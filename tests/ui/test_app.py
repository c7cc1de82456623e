"""The shell as a process of its own, driven by its robot."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self, cast

import pytest
from PIL import Image

from shared.ui.app import choose_renderer

START_S = 20.0


class Process:
    """A running sample app; a ``with`` block leaves none behind."""

    def __init__(self, cache: Path, *options: str) -> None:
        # A cache of its own: the QML of a machine that has never run the app.
        environment = {**os.environ, "XDG_CACHE_HOME": str(cache), "QT_QPA_PLATFORM": "offscreen"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.sample_app", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=Path(__file__).parents[2],
        )

    def answer(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        return cast(dict[str, Any], json.loads(self.process.stdout.readline()))

    def ask(self, command: object) -> dict[str, Any]:
        assert self.process.stdin is not None
        line = command if isinstance(command, str) else json.dumps(command, ensure_ascii=False)
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return self.answer()

    def end(self) -> str:
        """What was written to standard error, once the process has ended by itself."""
        return self.process.communicate(timeout=START_S)[1]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *unused: object) -> None:
        self.process.kill()
        with self.process:
            pass


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def robot(cache: Path) -> Iterator[Process]:
    with Process(cache, "--robot") as process:
        assert process.answer() == {"ok": True, "ready": True}
        yield process
        assert process.ask({"quit": True}) == {"ok": True}
        assert process.end() == "first frame []\nclosed\n"


def test_a_press_is_a_real_click(robot: Process) -> None:
    assert robot.ask({"wait": "Boş"}) == {"ok": True}
    assert robot.ask({"press": "Русский язык"}) == {"ok": True}
    assert robot.ask({"wait": "Свободно"}) == {"ok": True}


def test_commands_that_come_together_are_answered_in_their_order(robot: Process) -> None:
    assert robot.process.stdin is not None
    commands = ('{"press": "Later"}', '{"dance": true}', '{"wait": "later"}', '{"press": "Absent"}', '{"tree": true}')
    robot.process.stdin.write("\n".join(commands) + "\n")
    robot.process.stdin.flush()
    assert [robot.answer()["ok"] for _ in commands] == [True, False, True, False, True]


def test_waiting_ends_when_it_appears(robot: Process) -> None:
    robot.ask({"press": "Later"})
    began = time.monotonic()
    assert robot.ask({"wait": "later", "seconds": 5}) == {"ok": True}
    assert 0.1 < time.monotonic() - began < 2


def test_waiting_in_vain_says_what_is_there(robot: Process) -> None:
    answer = robot.ask({"wait": "A042", "seconds": 0.1})
    assert not answer["ok"]
    assert "Closed" in answer["error"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Absent", "no control 'Absent'"),
        ("Hidden", "no control 'Hidden'"),
        ("Twice", "2 controls 'Twice'"),
        ("Closed", "'Closed' is not available: Opens tomorrow at 09:00"),
        ("Off", "'Off' is not available"),
        ("Under a sheet", "'Under a sheet' is covered"),
        ("Far away", "'Far away' is outside the window"),
    ],
)
def test_what_a_person_could_not_press_is_refused(robot: Process, name: str, reason: str) -> None:
    answer = robot.ask({"press": name})
    assert not answer["ok"]
    assert answer["error"].startswith(reason)


def test_keys_and_typing_in_every_alphabet(robot: Process) -> None:
    assert robot.ask({"key": "F2"}) == {"ok": True}
    assert robot.ask({"wait": "called next"}) == {"ok": True}
    assert robot.ask({"press": "Name"}) == {"ok": True}
    assert robot.ask({"text": "Əliağa Ёлкина Iıİi"}) == {"ok": True}
    assert robot.ask({"key": "Return"}) == {"ok": True}
    assert robot.ask({"wait": "Əliağa Ёлкина Iıİi"}) == {"ok": True}


def test_the_tree_is_what_a_screen_reader_finds(robot: Process) -> None:
    robot.ask({"press": "Later"})
    items = {item["name"]: item for item in robot.ask({"tree": True})["items"]}
    assert items["Later"]["role"] == "Button"
    assert items["Later"]["focus"]
    assert items["Closed"] | {"rect": None} == {
        "role": "Button",
        "name": "Closed",
        "description": "Opens tomorrow at 09:00",
        "enabled": False,
        "focus": False,
        "rect": None,
    }
    assert items["Name"]["role"] == "EditableText"
    assert "Hidden" not in items


def test_a_picture_has_the_size_that_was_set(robot: Process, tmp_path: Path) -> None:
    assert robot.ask({"resize": [640, 480]}) == {"ok": True}
    assert robot.ask({"shot": str(tmp_path / "shot.png")}) == {"ok": True}
    with Image.open(tmp_path / "shot.png") as picture:
        assert picture.size == (640, 480)
        assert picture.convert("RGB").getpixel((639, 479)) == (0xF5, 0xF2, 0xEB)


@pytest.mark.parametrize("line", ["no json", '{"dance": true}', '{"press": 3}', '{"key": "Hyperspace"}'])
def test_nonsense_is_answered_and_survived(robot: Process, line: str) -> None:
    assert not robot.ask(line)["ok"]
    assert robot.ask({"tree": True})["ok"]


def test_a_picture_that_cannot_be_written_is_said(robot: Process) -> None:
    assert not robot.ask({"shot": "/nowhere/shot.png"})["ok"]


def test_the_end_of_standard_input_ends_the_app(cache: Path) -> None:
    with Process(cache, "--robot") as process:
        assert process.answer()["ready"]
        assert process.end() == "first frame []\nclosed\n"
        assert process.process.returncode == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_end_an_app_cleanly(cache: Path, number: signal.Signals) -> None:
    with Process(cache) as process:
        assert process.process.stderr is not None
        assert process.process.stderr.readline() == "first frame []\n"
        process.process.send_signal(number)
        assert process.end() == "closed\n"
        assert process.process.returncode == 0


def test_on_a_machine_that_has_never_run_it_an_app_starts(tmp_path: Path) -> None:
    """With a cold QML cache the loader thread asks for translations: nothing in Python may answer it."""
    with Process(tmp_path / "cold", "--robot") as process:
        assert process.answer()["ready"]
        assert process.ask({"wait": "Boş"})["ok"]


def test_without_a_gpu_qt_draws_in_software(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.delenv("QT_QUICK_BACKEND")
    (tmp_path / "renderD128").touch()
    choose_renderer(tmp_path)
    assert "QT_QUICK_BACKEND" not in os.environ
    choose_renderer(tmp_path / "absent")
    assert os.environ["QT_QUICK_BACKEND"] == "software"


def test_the_renderer_that_an_administrator_chose_stays(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    choose_renderer(tmp_path / "absent")
    assert os.environ["QT_QUICK_BACKEND"] == "rhi"
