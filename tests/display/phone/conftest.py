"""A hall with one phone server for a whole module: starting a process takes a second, a ticket none."""

import itertools
import select
import time
from collections.abc import Iterator

import pytest

from shared.domain.ticket import Ticket
from tests.display.phone.server import PhoneServer
from tests.display.stage import Stage, sample_centre, stage

PENSION, WINDOW = "pension-age", 3


class Hall:
    """A stage with a server; every visitor comes with a ticket of their own."""

    def __init__(self, made: Stage, server: PhoneServer) -> None:
        self.made = made
        self.server = server
        self.queue = made.queue
        self._addresses = itertools.count(1)

    def visitor(self, service: str = PENSION, language: str = "az") -> Ticket:
        return self.queue.issue(service, language=language).ticket

    def call(self, ticket: Ticket, window: int = WINDOW) -> None:
        """The window calls this very visitor."""
        self.free(window)
        self.queue.call_number(window, ticket.text, reason="other")

    def serve(self, ticket: Ticket, window: int = WINDOW) -> None:
        """The visitor is called, served and done."""
        self.call(ticket, window)
        self.queue.start(window)
        self.queue.finish(window)

    def free(self, window: int = WINDOW) -> None:
        """Whoever is at the window goes."""
        here = self.made.access.read().at_window(window)
        if here and here.turn.status == "called":
            self.queue.start(window)
        if here:
            self.queue.finish(window)

    def page(self, path: str, until: str = "") -> str:
        """A page of the server, once it says so: what happens at a window is seen a tenth of a second later."""
        deadline = time.monotonic() + 5
        while (answer := self.server.get(path)).status != 200 or until not in answer.text:
            assert time.monotonic() < deadline, f"no {until!r} in {answer.status}: {answer.text}"
            select.select([], [], [], 0.02)
        return answer.text

    def address(self) -> dict[str, str]:
        """A visitor at an address of their own, as the proxy tells it."""
        number = next(self._addresses)
        return {"X-Forwarded-For": f"10.0.{number // 250}.{number % 250 + 1}"}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """The sample centre on SQLite, and its phone server behind a proxy on this machine."""
    url = f"sqlite:///{tmp_path_factory.mktemp('phone')}/novbe.sqlite"
    with stage(url, sample_centre(2)) as made, PhoneServer(made, "--trusted-proxy", "127.0.0.1") as server:
        server.wait_until_well()
        made.queue.open_window(WINDOW, "Leyla")
        yield Hall(made, server)
    assert "Traceback" not in server.errors, server.errors
