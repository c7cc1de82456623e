"""The phone server as a process of its own, on a stage with a real store."""

import http.client
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self
from urllib.parse import urlencode

from tests.display.process import PATIENCE, ROOT
from tests.display.stage import Stage

HOST = "127.0.0.1"


class PhoneServer:
    """``python -m display.phone`` on a free port, from entering to leaving the ``with`` block."""

    def __init__(self, stage: Stage, *arguments: str, port: int = 0, later: float = 0) -> None:
        """Its clock may be ahead by so many seconds."""
        moment, _, began = stage.environment["NOVBE_CLOCK"].partition("@")
        clock = f"{moment}@{float(began) - later}"
        self._environment = {**os.environ, **stage.environment, "NOVBE_CLOCK": clock, "PYTHONUNBUFFERED": "1"}
        self._arguments = arguments
        self.port = port

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "display.phone", "--port", str(self.port), *self._arguments]
        self.process = subprocess.Popen(command, cwd=ROOT, env=self._environment, stderr=subprocess.PIPE, text=False)
        self._said = b""
        self._await(b"listening on")
        line = self._said.partition(b"listening on http://")[2]
        self.port = int(line.split()[0].partition(b"/")[0].rpartition(b":")[2])
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.terminate()
        self.errors = (self._said + self.process.communicate(timeout=PATIENCE)[1]).decode()

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    def _await(self, text: bytes) -> None:
        assert self.process.stderr
        deadline = time.monotonic() + PATIENCE
        while text not in self._said or not self._said.endswith(b"\n"):
            ready, _, _ = select.select([self.process.stderr], [], [], max(0.0, deadline - time.monotonic()))
            some = os.read(self.process.stderr.fileno(), 65_536) if ready else b""
            assert some, f"the server did not start: {self._said.decode()}"
            self._said += some

    def wait_until_well(self, seconds: float = PATIENCE) -> None:
        """Until it has read the store."""
        deadline = time.monotonic() + seconds
        while self.get("/health").status != 200:
            assert time.monotonic() < deadline, "the server never read the store"
            select.select([], [], [], 0.02)

    def get(self, path: str, **headers: str) -> "Answer":
        return self.ask("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def post(self, path: str, /, headers: dict[str, str] | None = None, **fields: str) -> "Answer":
        """Presses a button, as the page's own form does."""
        own = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        return self.ask("POST", path, urlencode(fields), {**own, **(headers or {})})

    def ask(self, method: str, path: str, body: str | None = None, headers: dict[str, str] | None = None) -> "Answer":
        connection = http.client.HTTPConnection(HOST, self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return Answer(response.status, dict(response.headers), response.read())
        finally:
            connection.close()

    @contextmanager
    def events(self, path: str) -> Iterator[http.client.HTTPResponse]:
        """The stream of a phone that follows."""
        connection = http.client.HTTPConnection(HOST, self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path)
            yield connection.getresponse()
        finally:
            connection.close()


class Answer:
    """What the server has answered."""

    def __init__(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.status = status
        self.headers = {name.lower(): value for name, value in headers.items()}
        self.body = body

    @property
    def text(self) -> str:
        return self.body.decode()
