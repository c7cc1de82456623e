"""The web server: uvicorn, which here loses patience with those who never finish asking or never read."""

import asyncio
import socket
from collections.abc import Coroutine, Sequence
from typing import Any, Final

import h11
import uvicorn
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol

from display.phone.lookout import Lookout

REQUEST_SECONDS: Final = 10.0
"""To finish the head of a request."""
STUCK_SECONDS: Final = 20.0
"""To read on, once what was sent has filled the buffers."""
BUFFER_BYTES: Final = 16_384
"""What waits in this process for one phone; the system holds about as much again."""
GONE_MS: Final = 60_000
"""A phone that has left its network says no farewell; it acknowledges nothing any more."""
CONNECTIONS: Final = 8_000
ENDING_SECONDS: Final = 3


class PatientProtocol(H11Protocol):
    """One connection."""

    _asking: asyncio.TimerHandle | None = None
    _stuck: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        transport.set_write_buffer_limits(high=BUFFER_BYTES)
        line = transport.get_extra_info("socket")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER_BYTES)
        # head and body are written apart: the second would wait for the phone to acknowledge the first
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, GONE_MS)
        self._watch_request()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch_request()

    def _watch_request(self) -> None:
        if self.conn.their_state is not h11.IDLE:
            self._asking = _cancel(self._asking)
        elif self._asking is None:
            self._asking = self.loop.call_later(REQUEST_SECONDS, self._give_up)

    def _give_up(self) -> None:
        # between two requests uvicorn's own patience holds
        if self.timeout_keep_alive_task is None:
            self.transport.abort()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._stuck = self.loop.call_later(STUCK_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._stuck = _cancel(self._stuck)

    def connection_lost(self, exc: Exception | None) -> None:
        self._asking, self._stuck = _cancel(self._asking), _cancel(self._stuck)
        super().connection_lost(exc)


def _cancel(timer: asyncio.TimerHandle | None) -> asyncio.TimerHandle | None:
    if timer is not None:
        timer.cancel()
    return None


class Server(uvicorn.Server):
    """Serves until it is told to end; then those who follow are let go at once."""

    def __init__(self, config: Config, lookout: Lookout, *beside: Coroutine[Any, Any, None]) -> None:
        """What runs `beside` the watching of the queue ends with it."""
        super().__init__(config)
        self._lookout = lookout
        self._beside = beside

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        """Serves, and watches the queue meanwhile."""
        watching = asyncio.create_task(self._watch())
        watching.add_done_callback(self._end)
        await super().serve(sockets)
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)

    async def _watch(self) -> None:
        async with asyncio.TaskGroup() as group:
            for work in (self._lookout.run(), *self._beside):
                group.create_task(work)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._lookout.close()
        await super().shutdown(sockets)

    def _end(self, watching: "asyncio.Task[None]") -> None:
        # a mistake in the watching is no reason to serve old news for ever
        if not watching.cancelled():
            self.should_exit = True
            watching.result()


def configure(application: object, root: str, proxies: Sequence[str]) -> Config:
    """The settings of uvicorn. `proxies` are the addresses whose X-Forwarded-For and -Proto are believed.

    There is no access log: the addresses in it would be keys to tickets.
    """
    return Config(
        application,  # type: ignore[arg-type]
        http=PatientProtocol,
        ws="none",
        lifespan="off",
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=bool(proxies),
        forwarded_allow_ips=list(proxies),
        root_path=root,
        limit_concurrency=CONNECTIONS,
        timeout_graceful_shutdown=ENDING_SECONDS,
    )
