"""Many phones that follow at once: how long a call takes to each of them, and what that costs the server."""

import asyncio
import json
import socket
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

import psutil

from shared.domain.ticket import Ticket
from tests.display.phone.server import HOST, PhoneServer
from tests.display.stage import Stage

WINDOWS = (2, 3, 4)
"""They serve pensions in the sample centre."""
SERVICE = "pension-age"
PATIENCE = 60.0


@dataclass
class Heard:
    """What came of some calls: milliseconds from each call's return until an event had come."""

    called: list[float] = field(default_factory=list)
    """To the phone of whoever was called."""
    others: list[float] = field(default_factory=list)
    """To the phones of those who are one nearer now."""
    memory_mb: float = 0.0
    """Of the server, with everybody there."""
    memory_per_phone_kb: float = 0.0


class Phone:
    """One phone that reads its stream."""

    def __init__(self, ticket: Ticket) -> None:
        self.ticket = ticket
        self.kind = ""
        self.heard_at = 0.0
        self.news = asyncio.Event()

    async def open(self, port: int, stack: AsyncExitStack) -> None:
        """Connects, and reads from then on."""
        reader, writer = await asyncio.open_connection(HOST, port, limit=1 << 20)
        stack.push_async_callback(writer.wait_closed)
        stack.callback(writer.close)
        writer.write(f"GET /t/{self.ticket.token}/events HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode())
        reading = asyncio.create_task(self._read(reader))
        stack.callback(reading.cancel)
        await asyncio.wait_for(self.news.wait(), PATIENCE)

    async def until(self, kind: str) -> None:
        """Waits for the phone to show this."""
        while self.kind != kind:
            self.news.clear()
            await asyncio.wait_for(self.news.wait(), PATIENCE)

    async def _read(self, reader: asyncio.StreamReader) -> None:
        page = False
        while line := await reader.readline():
            if line.startswith(b"event: "):
                page = line.startswith(b"event: page")
            elif page and line.startswith(b"data: "):
                self.heard_at = time.monotonic()
                self.kind = json.loads(line[6:])["kind"]
                self.news.set()


async def silent(ticket: Ticket, port: int, stack: AsyncExitStack) -> None:
    """A phone that follows and never reads."""
    line = socket.create_connection((HOST, port))
    stack.callback(line.close)
    await asyncio.to_thread(line.sendall, f"GET /t/{ticket.token}/events HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode())


def follow(made: Stage, server: PhoneServer, *, phones: int, calls: int, never_read: int = 0) -> Heard:
    """So many visitors follow, so many are called, one after the other."""
    tickets = [made.queue.issue(SERVICE).ticket for _ in range(phones)]
    return asyncio.run(_follow(made, server, tickets, calls, never_read))


async def _follow(made: Stage, server: PhoneServer, tickets: Sequence[Ticket], calls: int, never_read: int) -> Heard:
    heard = Heard()
    process = psutil.Process(server.process.pid)
    alone = process.memory_info().rss
    async with AsyncExitStack() as stack:
        phones = {ticket.id: Phone(ticket) for ticket in tickets}
        for phone in phones.values():
            await phone.open(server.port, stack)
        for ticket in tickets[-never_read:] if never_read else ():
            await silent(ticket, server.port, stack)
        for number in range(calls):
            await _one_call(made, phones, WINDOWS[number % len(WINDOWS)], heard)
        now = process.memory_info().rss
    heard.memory_mb = now / 2**20
    heard.memory_per_phone_kb = (now - alone) / 1024 / len(tickets)
    return heard


async def _one_call(made: Stage, phones: dict[int, Phone], window: int, heard: Heard) -> None:
    """The next visitor is called and sits down: they hear of it, and all who wait are one nearer."""
    called = await asyncio.to_thread(made.queue.call_next, window)
    at = time.monotonic()
    assert called
    phone = phones.pop(called.visit.ticket.id)
    await phone.until("called")
    heard.called.append((phone.heard_at - at) * 1000)
    for other in phones.values():
        other.news.clear()
    await asyncio.to_thread(made.queue.start, window)
    at = time.monotonic()
    for other in phones.values():
        await asyncio.wait_for(other.news.wait(), PATIENCE)
        heard.others.append((other.heard_at - at) * 1000)
    await asyncio.to_thread(made.queue.finish, window)
    await phone.until("done")
