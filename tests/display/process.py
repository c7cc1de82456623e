"""An app as a process of its own, driven by its robot."""

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0


class AppProcess:
    """``python -m MODULE ARGUMENTS --robot``, from entering to leaving the ``with`` block."""

    def __init__(self, module: str, *arguments: str, environment: Mapping[str, str] | None = None) -> None:
        self._command = [sys.executable, "-m", module, *arguments, "--robot"]
        self._environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            **(environment or {}),
        }
        self._rest = b""
        self.first_frame_ms = 0.0
        """From the start of the process until it said that its first frame can be seen."""

    def __enter__(self) -> Self:
        started = time.monotonic_ns()
        self.process = subprocess.Popen(
            self._command,
            cwd=ROOT,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert self.read()["ready"]
        self.first_frame_ms = (time.monotonic_ns() - started) / 1e6
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.terminate()
        self.errors = self.process.communicate(timeout=PATIENCE)[1]

    def read(self, seconds: float = PATIENCE) -> dict[str, Any]:
        """The next line the app writes. Raises AssertionError when none comes."""
        assert self.process.stdout
        deadline = time.monotonic() + seconds
        while b"\n" not in self._rest:
            ready, _, _ = select.select([self.process.stdout], [], [], max(0.0, deadline - time.monotonic()))
            assert ready, f"the app was silent for {seconds} s"
            some = os.read(self.process.stdout.fileno(), 1 << 20)
            assert some, f"the app has ended: {self.process.communicate()[1].decode()}"
            self._rest += some
        line, _, self._rest = self._rest.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def ask(self, **command: Any) -> dict[str, Any]:
        """The answer to a command of the robot; a refusal is an error."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps(command).encode() + b"\n")
        self.process.stdin.flush()
        answer = self.read(float(command.get("seconds", 0)) + PATIENCE)
        assert answer.get("ok"), answer
        return answer

    def wait(self, text: str, seconds: float = 15.0) -> None:
        """Until the text can be seen."""
        self.ask(wait=text, seconds=seconds)

    def names(self) -> list[str]:
        """What can be read on the screen, from back to front."""
        return [item["name"] for item in self.ask(tree=True)["items"] if item["name"]]

    def shot(self, file: Path) -> Path:
        """A picture of the window."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self.ask(shot=str(file))
        return file
