"""The real kiosk in a process of its own, driven by its robot."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]


class RobotRefused(AssertionError):
    """The robot could not do what it was told."""


class KioskProcess:
    """``python -m kiosk --robot``; ends with the block."""

    def __init__(self, environment: Mapping[str, str], *options: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "--robot", *options],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._answer()["ready"]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        assert self.process.wait(timeout=30) == 0
        assert self.process.stdout
        self.process.stdout.close()

    def press(self, *names: str) -> None:
        """Presses controls one after another, each as soon as it can be seen."""
        for name in names:
            self.wait(name)
            self.tell({"press": name})

    def wait(self, text: str, seconds: float = 20) -> None:
        self.tell({"wait": text, "seconds": seconds})

    def key(self, *names: str) -> None:
        for name in names:
            self.tell({"key": name})

    def shot(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self.tell({"shot": str(file)})

    def resize(self, width: int, height: int) -> None:
        self.tell({"resize": [width, height]})

    def items(self) -> list[dict[str, Any]]:
        return list(self.tell({"tree": True})["items"])

    def names(self) -> list[str]:
        return [item["name"] for item in self.items() if item["name"]]

    def tell(self, command: Mapping[str, object]) -> dict[str, Any]:
        assert self.process.stdin
        self.process.stdin.write(json.dumps(command, ensure_ascii=False) + "\n")
        self.process.stdin.flush()
        answer = self._answer()
        if not answer["ok"]:
            raise RobotRefused(answer["error"])
        return answer

    def _answer(self) -> dict[str, Any]:
        assert self.process.stdout
        line = self.process.stdout.readline()
        assert line, f"the kiosk has ended: {self.process.wait(timeout=30)}"
        return dict(json.loads(line))


@contextmanager
def kiosk(environment: Mapping[str, str], *options: str) -> Iterator[KioskProcess]:
    with KioskProcess(environment, *options) as process:
        yield process
