"""The command at hand: as a process of its own (`process`), and quicker inside the test's process (`novbe`)."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from shared.cli import main

MORNING = "2026-03-05T10:00+04:00"
"""A Thursday, in the opening hours of the sample centre."""


@dataclass(frozen=True)
class Answer:
    """What a run of the command gave."""

    status: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The one JSON value of a run that is done; nothing else was written."""
        assert (self.status, self.err) == (0, "")
        assert self.out.endswith("\n")
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """JSON lines."""
        assert (self.status, self.err) == (0, "")
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def error(self) -> str:
        """The code of a run that is not done: one line on standard error, nothing on standard output."""
        fault = self.fault
        assert fault.keys() == {"error", "message"}
        assert "{" not in fault["message"]
        return str(fault["error"])

    @property
    def fault(self) -> dict[str, Any]:
        """The line of a run that is not done."""
        assert self.status != 0
        assert self.out == ""
        (line,) = self.err.splitlines()
        fault: dict[str, Any] = json.loads(line)
        return fault

    @property
    def told(self) -> str:
        """What a person reads on standard error."""
        assert self.status != 0
        assert self.out == ""
        return self.err.rstrip("\n")


Run = Callable[..., Answer]


class Novbe:
    """The command in this process, on one store, at a time of the day that the test moves on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], url: str) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        self.url = url
        self.set(NOVBE_STORE=url, NOVBE_CLOCK=MORNING, NOVBE_LANGUAGE="en")

    @property
    def file(self) -> Path:
        """The file of a SQLite store."""
        return Path(self.url.removeprefix("sqlite:///"))

    def set(self, **environment: str) -> None:
        """Variables of the environment for the next runs."""
        for name, value in environment.items():
            self._monkeypatch.setenv(name, value)

    def at(self, time: str) -> None:
        """What the clock shows from now on."""
        self.set(NOVBE_CLOCK=f"2026-03-05T{time}+04:00")

    def __call__(self, *arguments: str | Path) -> Answer:
        """A run for people."""
        self._capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        return Answer(status, *self._capsys.readouterr())

    def json(self, *arguments: str | Path) -> Answer:
        """A run for programs."""
        return self("--json", *arguments)


@pytest.fixture
def absent(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], sqlite_url: str) -> Novbe:
    """The command on a SQLite store that does not exist."""
    return Novbe(monkeypatch, capsys, sqlite_url)


@pytest.fixture(scope="session")
def sample_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite store with the sample centre, made once and copied for each test."""
    file = tmp_path_factory.mktemp("sample") / "novbe.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOVBE_CLOCK", MORNING)
        assert main(["--store", f"sqlite:///{file}", "init"]) == 0
    return file


@pytest.fixture
def novbe(absent: Novbe, sample_store: Path) -> Novbe:
    """The command on a SQLite store with the sample centre."""
    shutil.copy(sample_store, absent.file)
    return absent


@pytest.fixture
def on_store(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], store_url: str) -> Novbe:
    """The command on a store with the sample centre, once for each engine."""
    novbe = Novbe(monkeypatch, capsys, store_url)
    assert novbe("init").status == 0
    return novbe


@pytest.fixture
def process() -> Run:
    """Runs the command as a process; keywords are variables of its environment."""

    def run(*arguments: str | Path, cwd: Path | None = None, **environment: str) -> Answer:
        done = subprocess.run(
            [sys.executable, "-m", "shared", *map(str, arguments)],
            env=os.environ | {"NOVBE_CLOCK": MORNING, "NOVBE_LANGUAGE": "en"} | environment,
            cwd=cwd,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    return run
