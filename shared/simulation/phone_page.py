"""The demo's page for visitors' phones: its server in a process of its own, and what a visitor reads there."""

import html
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Self

PATIENCE_SECONDS = 30.0


def free_port(host: str) -> int:
    """A port on which nobody listens just now."""
    with socket.create_server((host, 0)) as found:
        return int(found.getsockname()[1])


class PhonePage:
    """A running phone server. Use it in a ``with`` statement, which ends the process; its log is `phone.log`."""

    def __init__(self, host: str, port: int, environment: Mapping[str, str], folder: Path) -> None:
        self._command = [sys.executable, "-m", "display.phone", "--host", host, "--port", str(port)]
        self._environment = environment
        self._folder = folder
        self.address = f"http://{host}:{port}"

    def __enter__(self) -> Self:
        with (self._folder / "phone.log").open("wb") as log:
            self._process = subprocess.Popen(self._command, env=dict(self._environment), stderr=log)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def of(self, token: str) -> str:
        """The address of a ticket's page."""
        return f"{self.address}/t/{token}"

    def wait(self, token: str, text: str) -> str:
        """Waits until a ticket's page has `text` in its title; gives the title. RuntimeError: it never has."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        title = ""
        while time.monotonic() < deadline:
            title = self._title(token)
            if text in title:
                return title
            time.sleep(0.05)
        raise RuntimeError(f"the phone page never said {text!r}, but {title!r}")

    def _title(self, token: str) -> str:
        try:
            with urllib.request.urlopen(self.of(token), timeout=PATIENCE_SECONDS) as answer:  # noqa: S310 - our own
                page: str = answer.read().decode()
        except (urllib.error.URLError, ConnectionError):
            return ""  # it has not started yet
        found = re.search("<title>(.*?)</title>", page)
        return html.unescape(found[1]) if found else ""
