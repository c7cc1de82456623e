"""A hall on a weekday morning: a real store with the sample centre, and people who come to it."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from shared import assets
from shared.access import Access
from shared.domain.view import View, Visit
from shared.store import centre_file
from shared.store.centre import apply_centre
from shared.store.engine import Store
from shared.store.migrate import migrate

MORNING = int(datetime.fromisoformat("2026-03-05T10:00+04:00").timestamp() * 1000)
"""A Thursday, ten o'clock in Baku."""
MINUTE = 60_000
SECOND = 1_000


class Clock:
    """A clock that stands still until it is moved, or runs with the real one (`run`)."""

    def __init__(self, at: int = MORNING) -> None:
        self.at = at
        self._began: float | None = None

    def __call__(self) -> int:
        return self.at if self._began is None else self.at + int((time.monotonic() - self._began) * 1000)

    def forward(self, ms: int) -> None:
        self.at += ms

    def stop(self, at: int) -> None:
        self.at, self._began = at, None

    def run(self) -> None:
        self._began = time.monotonic()


class Hall:
    """The sample centre in a store of its own."""

    def __init__(self, url: str, clock: Callable[[], int] | None = None) -> None:
        self.url = url
        self.clock = clock or Clock()
        with Store(url, create=True) as store:
            migrate(store)
            centre = centre_file.read(assets.path("centres", "dost", "centre.toml"))
            apply_centre(store, centre, self.clock)
        self.access = Access(url, "dost", self.clock)
        self.queue = self.access.queue

    def view(self) -> View:
        return self.access.read()

    def comes(self, service: str = "pension-age", **how: Any) -> Visit:
        """A visitor takes a ticket."""
        return self.queue.issue(service, **how)

    def close(self) -> None:
        self.access.close()


def kinds(hall: Hall) -> list[str]:
    """What has happened at the windows, as the record has it."""
    events = hall.access.snapshot.events()
    return [event.kind for event in events if event.kind not in ("configured", "day", "issued", "shift", "printed")]


class Robot:
    """A counter in a process of its own, driven by its robot."""

    def __init__(
        self,
        url: str,
        home: Path,
        *options: str,
        clock: int | None = None,
        language: str = "en",
        password: str | None = None,
    ) -> None:
        """With a `password` it is the first line of standard input (`--password-stdin`), and signing in needs one."""
        environment = {
            **os.environ,
            "NOVBE_STORE": url,
            "NOVBE_LANGUAGE": language,
            "XDG_STATE_HOME": str(home),
            "PYTHONUNBUFFERED": "1",
            "NOVBE_COUNTER_SIGN_IN": "name" if password is None else "password",
        }
        if clock is not None:
            moment = datetime.fromtimestamp(clock / 1000).astimezone().isoformat()
            environment["NOVBE_CLOCK"] = f"{moment}@{time.time()}"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "counter", "--robot", *options],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        if password:
            assert self.process.stdin is not None
            self.process.stdin.write(f"{password}\n")
            self.process.stdin.flush()
        assert self._answer()["ready"]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            status = self.close() if kind is None else None
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait()
            assert self.process.stdout is not None
            self.process.stdout.close()
        assert not status

    def gives(self, **command: Any) -> None:
        """Gives a command; the answer is fetched later."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(command, ensure_ascii=False) + "\n")
        self.process.stdin.flush()

    def answers(self) -> dict[str, Any]:
        """The answer of the oldest command that has none yet."""
        return self._answer()

    def does(self, **command: Any) -> dict[str, Any]:
        """Gives a command and returns the answer, whatever it is."""
        self.gives(**command)
        return self.answers()

    def must(self, **command: Any) -> dict[str, Any]:
        """Gives a command that has to succeed."""
        answer = self.does(**command)
        assert answer["ok"], answer
        return answer

    def press(self, name: str) -> None:
        self.must(press=name)

    def key(self, name: str) -> None:
        self.must(key=name)

    def sees(self, text: str, seconds: float = 10) -> None:
        self.must(wait=text, seconds=seconds)

    def sees_exactly(self, name: str) -> None:
        """Waits until something has this very name."""
        until = time.monotonic() + 10
        while all(item["name"] != name for item in self.items()):
            assert time.monotonic() < until, name

    def until_gone(self, text: str) -> None:
        """Waits until a text cannot be seen any more."""
        until = time.monotonic() + 10
        while self.does(wait=text, seconds=0)["ok"]:
            assert time.monotonic() < until, text

    def sees_one_of(self, *texts: str) -> None:
        """Waits until one of the texts can be seen."""
        until = time.monotonic() + 10
        while not any(self.does(wait=text, seconds=0)["ok"] for text in texts):
            assert time.monotonic() < until, texts

    def sees_available(self, name: str) -> None:
        """Waits until a control can be pressed."""
        until = time.monotonic() + 10
        while not self.item(name)["enabled"]:
            assert time.monotonic() < until, self.item(name)

    def press_again(self, name: str, then: str) -> None:
        """Presses what would at first be the second half of a double click, until `then` can be seen."""
        until = time.monotonic() + 10
        while not self.does(wait=then, seconds=0.3)["ok"]:
            assert time.monotonic() < until, then
            self.press(name)

    def key_again(self, name: str, then: str) -> None:
        """Presses a key, as often as the second half of a double press is ignored, until `then` can be seen."""
        until = time.monotonic() + 10
        self.key(name)
        while not self.does(wait=then, seconds=0.7)["ok"]:
            assert time.monotonic() < until, then
            self.key(name)

    def shot(self, file: Path) -> Path:
        self.must(shot=str(file))
        return file

    def items(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.must(tree=True)["items"]
        return found

    def item(self, name: str) -> dict[str, Any]:
        return next(item for item in self.items() if item["name"] == name)

    def close(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(20)

    def _answer(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"the counter ended with {self.process.wait(5)}"
        answer: dict[str, Any] = json.loads(line)
        return answer
