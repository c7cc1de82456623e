"""An app in a process of its own, driven by its robot: JSON lines in, one JSON line back for each."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

PATIENCE_SECONDS = 30.0


class RobotError(Exception):
    """The app could not do what it was told, or has ended; the text says what it answered."""


class Driven:
    """A running app. Use it in a ``with`` statement, which ends the process."""

    def __init__(
        self, app: str, *arguments: str, environment: Mapping[str, str] | None = None, password: str | None = None
    ) -> None:
        """`app` is kiosk, counter or display; `environment` is added to this process's own.

        A `password` is the first line that the app gets, for its `--password-stdin`.
        """
        self.app = app
        self._process = subprocess.Popen(
            [sys.executable, "-m", app, "--robot", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **(environment or {})},
            text=True,
            encoding="utf-8",
        )
        if password is not None:
            assert self._process.stdin is not None
            self._process.stdin.write(f"{password}\n")
            self._process.stdin.flush()
        self._answers: queue.Queue[str | None] = queue.Queue()
        self._is_ready = False
        threading.Thread(target=self._listen, name=f"{app} answers", daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    def press(self, name: str) -> None:
        """Clicks the control with this accessible name."""
        self.tell({"press": name})

    def key(self, name: str) -> None:
        """Presses a key, such as F2."""
        self.tell({"key": name})

    def wait(self, text: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Waits until something with this name or text is shown."""
        self.tell({"wait": text, "seconds": seconds}, seconds + PATIENCE_SECONDS)

    def wait_for_one(self, *names: str, seconds: float = PATIENCE_SECONDS) -> str:
        """Waits until a button with one of these names can be pressed, and returns that name."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            offered = {item["name"] for item in self.tree() if item["enabled"] and item["role"] == "Button"}
            for name in names:
                if name in offered:
                    return name
            time.sleep(0.02)
        raise RobotError(f"{self.app}: none of {names} appeared")

    def shot(self, file: Path) -> Path:
        """Writes a picture of the window."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self.tell({"shot": str(file)})
        return file

    def tree(self) -> list[dict[str, Any]]:
        """Everything that a screen reader would find."""
        found: list[dict[str, Any]] = self.tell({"tree": True})["items"]
        return found

    def tell(self, command: Mapping[str, Any], seconds: float = PATIENCE_SECONDS) -> dict[str, Any]:
        """Sends one command and returns its answer. Raises RobotError."""
        assert self._process.stdin is not None
        try:
            if not self._is_ready:
                # the first line says that the first frame is on the screen
                self._is_ready = self._answers.get(timeout=seconds) is not None
            self._process.stdin.write(json.dumps(command, ensure_ascii=False) + "\n")
            self._process.stdin.flush()
            line = self._answers.get(timeout=seconds)
        except (OSError, queue.Empty) as error:
            raise RobotError(f"{self.app} does not answer {command}") from error
        if line is None:
            raise RobotError(f"{self.app} has ended ({self._process.wait()}) before {command}")
        answer: dict[str, Any] = json.loads(line)
        if not answer.get("ok"):
            raise RobotError(f"{self.app}: {command}: {answer.get('error')}")
        return answer

    def close(self) -> int:
        """Ends the app and returns its exit status."""
        if self._process.poll() is None:
            self._process.terminate()
        try:
            return self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                self._answers.put(line)
        self._answers.put(None)
