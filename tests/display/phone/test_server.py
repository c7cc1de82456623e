"""The server among clients that behave badly, and stores that come and go."""

import asyncio
import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import make_url
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route, Router
from uvicorn import Config
from uvicorn import Server as Uvicorn

from display.phone import server as module
from display.phone.app import options
from display.phone.server import PatientProtocol
from shared.store.grants import grant
from tests.display.phone.conftest import WINDOW
from tests.display.phone.server import PhoneServer
from tests.display.process import ROOT
from tests.display.stage import Stage, sample_centre, stage
from tests.postgres import PostgresServer
from tests.store.proxy import Wire

NOBODY = "A" * 26
"""No ticket has it."""


@pytest.fixture
def made(store_url: str) -> Iterator[Stage]:
    """The sample centre at work, once on each store."""
    with stage(store_url, sample_centre(2)) as built:
        yield built


def read_event(stream: Any, name: str) -> dict[str, Any]:
    """The next event of this name."""
    for line in stream:
        if line.decode().strip() == f"event: {name}":
            told: dict[str, Any] = json.loads(next(stream).decode().removeprefix("data: "))
            return told
    raise AssertionError(f"the stream ended without {name}")


def page_with(stream: Any, text: str) -> dict[str, Any]:
    """The next page that has this text: estimates come by themselves, once they have been thought through."""
    while text not in (page := read_event(stream, "page"))["html"]:
        pass
    return page


def page_without(stream: Any, text: str) -> dict[str, Any]:
    """The next page that has not."""
    while text in (page := read_event(stream, "page"))["html"]:
        pass
    return page


def until(there: Callable[[], bool], seconds: float = 15) -> None:
    """Waits for something to be so."""
    deadline = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < deadline
        threading.Event().wait(0.02)


def test_a_call_is_told_to_who_follows(made: Stage) -> None:
    ticket = made.queue.issue("pension-age", language="en").ticket
    with PhoneServer(made) as server:
        server.wait_until_well()
        with server.events(f"/t/{ticket.token}/events") as stream:
            assert read_event(stream, "page")["kind"] == "waiting"
            made.queue.call_next(WINDOW)
            told = page_with(stream, "It’s your turn")
            assert (told["kind"], told["title"]) == ("called", f"Window 3: it’s your turn · {ticket.text}")
            made.queue.start(WINDOW)
            assert page_with(stream, "You are being served")["kind"] == "serving"
    assert server.process.returncode == 0
    assert "Traceback" not in server.errors


def test_a_paused_day_is_told_and_a_closed_one(sqlite_url: str) -> None:
    with stage(sqlite_url, sample_centre(2)) as made, PhoneServer(made) as server:
        ticket = made.queue.issue("pension-age", language="en").ticket
        server.wait_until_well()
        with server.events(f"/t/{ticket.token}/events") as stream:
            page_with(stream, ticket.text)
            made.queue.pause_day("power")
            page_with(stream, "The centre has paused its work")
            made.queue.resume_day()
            page_without(stream, "paused")
            made.queue.close_day()
            assert page_with(stream, "The working day is over")["kind"] == "unserved"


def test_yesterday_s_ticket_is_as_unknown_as_a_forged_one(sqlite_url: str) -> None:
    with stage(sqlite_url, sample_centre(1)) as made:
        ticket = made.queue.issue("pension-age").ticket
        with PhoneServer(made, later=24 * 3600) as server:
            server.wait_until_well()
            expired = server.get(f"/t/{ticket.token}")
            forged = server.get(f"/t/{NOBODY}")
    assert expired.status == forged.status == 404
    assert expired.text == forged.text


def test_a_store_that_comes_later_is_found(tmp_path: Path) -> None:
    with stage(f"sqlite:///{tmp_path}/first.sqlite", sample_centre(1)) as made:
        made.environment["NOVBE_STORE"] = url = f"sqlite:///{tmp_path}/later.sqlite"
        with PhoneServer(made) as server:
            page = server.get(f"/t/{NOBODY}?l=en")
            assert page.status == 503
            assert "The queue cannot be seen just now." in page.text
            assert '<meta http-equiv="refresh" content="10">' in page.text
            with stage(url, sample_centre(1)) as later:
                server.wait_until_well()
                ticket = later.queue.issue("pension-age").ticket
                until(lambda: ticket.text in server.get(f"/t/{ticket.token}").text)


def as_phone(made: Stage) -> None:
    """Programs on the stage are a user of the database now who may do what a phone server needs, and no more."""
    with made.access.store.engine.begin() as connection:
        connection.exec_driver_sql('CREATE ROLE "phones" LOGIN')
    grant(made.access.store, "phone", "phones")
    url = make_url(made.url).set(username="phones")
    made.environment["NOVBE_STORE"] = url.render_as_string(hide_password=False)


def test_a_visit_with_the_rights_of_a_phone_server_and_a_store_that_is_gone_meanwhile() -> None:
    with PostgresServer() as postgres, stage(postgres.create_database(), sample_centre(1)) as made:
        ticket = made.queue.issue("pension-age", language="en").ticket
        as_phone(made)
        with PhoneServer(made) as server:
            server.wait_until_well()
            with server.events(f"/t/{ticket.token}/events") as stream:
                read_event(stream, "page")
                postgres.stop()
                stale = page_with(stream, "This page is not renewed just now. Last updated: 10:00. Your place is kept.")
                assert "minutes</span>" not in stale["html"]
                assert server.get("/health").status == 503
                assert server.get(f"/t/{NOBODY}").status == 503
                pressed = server.post(f"/t/{ticket.token}/leave?l=en")
                assert pressed.status == 503
                assert "That did not work just now. Please try again." in pressed.text
                postgres.start()
                page_without(stream, "not renewed")
                until(lambda: server.get(f"/t/{NOBODY}").status == 404)
                assert server.post(f"/t/{ticket.token}/late").status == 303
                made.queue.call_number(WINDOW, ticket.text, reason="other")
                assert server.post(f"/t/{ticket.token}/coming").status == 303
                made.queue.start(WINDOW)
                made.queue.finish(WINDOW)
                until(lambda: "<textarea" in server.get(f"/t/{ticket.token}").text)
                assert server.post(f"/t/{ticket.token}/rate", score="5", comment="Sağ olun").status == 303
                assert "Thank you" in server.get(f"/t/{ticket.token}").text
                family = made.queue.issue("pension-age", also=["pension-disability"]).ticket
                made.queue.call_number(WINDOW, family.text, reason="other")
                made.queue.start(WINDOW)
                made.queue.finish(WINDOW)
                assert server.post(f"/t/{family.token}/leave").status == 303
                assert "<textarea" in server.get(f"/t/{family.token}").text
            other = made.queue.issue("pension-age").ticket
            made.queue.close_day()
            until(lambda: "GL-" in server.get(f"/t/{other.token}").text)


def test_a_network_that_falls_silent_is_told_soon_and_nobody_waits_for_it(postgres_server: PostgresServer) -> None:
    url = postgres_server.create_database()
    database, _, folder = url.partition("@/")[2].partition("?host=")
    with Wire(Path(folder) / ".s.PGSQL.5432") as wire, stage(url, sample_centre(1)) as made:
        made.environment["NOVBE_STORE"] = f"postgresql://novbe@{wire.host}/{database}"
        ticket = made.queue.issue("pension-age", language="en").ticket
        with PhoneServer(made) as server:
            server.wait_until_well()
            with server.events(f"/t/{ticket.token}/events") as stream:
                read_event(stream, "page")
                wire.silent.set()
                silent_since = time.monotonic()
                page_with(stream, "This page is not renewed just now.")
                assert server.post(f"/t/{ticket.token}/leave").status == 503
                assert time.monotonic() - silent_since < 3
                wire.silent.clear()
                page_without(stream, "not renewed")
                wire.silent.set()
                page_with(stream, "not renewed")
                server.process.terminate()
                assert server.process.wait(10) == 0
        wire.silent.clear()


WRONG = (("--root-path", "novbe"), ("--trusted-proxy", "nginx"), ("--port", "65536"), ("--port", "http"))


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_option_is_told_in_words(wrong: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        options(wrong)
    assert "is written" in capsys.readouterr().err


def test_a_port_that_is_taken_is_told_in_words() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        command = [sys.executable, "-m", "display.phone", "--port", str(other.getsockname()[1])]
        told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert "Address already in use" in told.stderr
    assert "Traceback" not in told.stderr


def test_under_the_path_of_a_proxy(sqlite_url: str) -> None:
    with stage(sqlite_url, sample_centre(1)) as made:
        ticket = made.queue.issue("pension-age").ticket
        with PhoneServer(made, "--root-path", "/novbe", "--hsts") as server:
            server.wait_until_well()
            answer = server.get(f"/T/{ticket.token}")
            assert f'href="/novbe/t/{ticket.token}/leave?l=az"' in answer.text
            assert 'src="/novbe/static/phone.js?' in answer.text
            assert answer.headers["strict-transport-security"] == "max-age=31536000"
            assert server.post(f"/t/{ticket.token}/leave").headers["location"] == f"/novbe/t/{ticket.token}?l=az"


# clients


@contextmanager
def patient(
    answer: Callable[[Request], Awaitable[Response]], protocol: type[PatientProtocol] = PatientProtocol
) -> Iterator[int]:
    """A server with the phone page's patience; gives its port."""
    config = Config(Router([Route("/", answer)]), http=protocol, lifespan="off", log_config=None)
    uvicorn = Uvicorn(config)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=lambda: asyncio.run(uvicorn.serve([listening])))
        thread.start()
        try:
            until(lambda: uvicorn.started)
            yield listening.getsockname()[1]
        finally:
            uvicorn.should_exit = True
            thread.join()


async def little(request: Request) -> PlainTextResponse:
    return PlainTextResponse("x")


def closed(client: socket.socket) -> bool:
    """Whether the server has ended the connection; whatever it sent before is read."""
    client.settimeout(10)
    try:
        while client.recv(1 << 16):
            pass
    except ConnectionResetError:
        pass
    return True


def test_who_never_reads_is_dropped_and_blocks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STUCK_SECONDS", 0.5)
    dropped = threading.Event()

    async def much(request: Request) -> StreamingResponse:
        async def chunks() -> AsyncIterator[bytes]:
            try:
                for _ in range(500):
                    yield b"x" * 16_384
            finally:
                if request.query_params:
                    dropped.set()

        return StreamingResponse(chunks())

    ask = b"GET /%s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with patient(much) as port, socket.create_connection(("127.0.0.1", port)) as idle:
        idle.sendall(ask % b"?idle")
        with socket.create_connection(("127.0.0.1", port), timeout=10) as reader:
            reader.sendall(ask % b"")
            assert sum(map(len, iter(lambda: reader.recv(1 << 16), b""))) > 500 * 16_384
        assert dropped.wait(10)
        assert closed(idle)


@pytest.mark.parametrize("said", [b"", b"GET / HTT", b"GET / HTTP/1.1\r\nHost: x\r\n"])
def test_who_never_finishes_asking_is_dropped(monkeypatch: pytest.MonkeyPatch, said: bytes) -> None:
    monkeypatch.setattr(module, "REQUEST_SECONDS", 0.2)
    with patient(little) as port, socket.create_connection(("127.0.0.1", port)) as slow:
        slow.sendall(said)
        assert closed(slow)


def test_an_answer_does_not_wait_for_the_phone_to_acknowledge_its_head() -> None:
    at_once: list[int] = []

    class Noting(PatientProtocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            line = transport.get_extra_info("socket")
            at_once.append(line.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

    with patient(little, Noting) as port, socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert closed(client)
    assert at_once == [1]
