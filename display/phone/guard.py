"""What stands before every page: how much an address may ask for, what a browser may do with the answer."""

import asyncio
import re
import time
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from display.phone.limits import Limit, address_key

BODY_BYTES: Final = 16_384
"""A thousand letters of a comment, each as a form writes it, and some more."""
BODY_SECONDS: Final = 10.0
_TOKEN: Final = re.compile(r"/t/([A-Z2-7]{26})(?=/|$)", re.IGNORECASE | re.ASCII)

HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}


class Refusal(Exception):
    """A request that is not answered with a page: status and reason."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(status, reason)
        self.status = status
        self.reason = reason


class Guard:
    """ASGI: limits requests by ticket, and of all others by address; adds headers.

    A hall full of phones may have one address: whoever holds a ticket (`holds` a token) is not held up by those who
    make a nuisance of themselves there.
    """

    def __init__(self, app: ASGIApp, holds: Callable[[str], bool], *, hsts: bool) -> None:
        self._app = app
        self._holds = holds
        self._tickets = Limit(60, 2, time.monotonic)
        self._addresses = Limit(1_000, 50, time.monotonic)
        self._headers = {**HEADERS, **({"Strict-Transport-Security": "max-age=31536000"} if hsts else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self._headers)
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        request = Request(scope)
        token = token_in(request)
        limit, key = (self._tickets, token) if self._holds(token) else (self._addresses, address_of(request))
        if limit.take(key):
            await self._app(scope, receive, send_guarded)
        else:
            wait = str(limit.wait_seconds(key))
            response = PlainTextResponse("too many requests", 429, {"Retry-After": wait, "Connection": "close"})
            await response(scope, receive, send_guarded)


def token_in(request: Request) -> str:
    """The token in the address of a page; empty if nothing there can be one."""
    found = _TOKEN.search(request.url.path)
    return found[1].upper() if found else ""


def address_of(request: Request) -> str:
    """Who asks, as limits count it; a trusted proxy has said whom it asks for."""
    return address_key(request.client.host if request.client else "")


def require_same_origin(request: Request) -> None:
    """Only the page itself may press its buttons. Refusal 403.

    A page that says no-referrer sends `Origin: null` with a form, so without Sec-Fetch-Site (no https) that passes:
    whoever does not know the token cannot press anything in any case.
    """
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin", "null")
    same = origin == "null" or urlsplit(origin).netloc == request.headers.get("host")
    if site != "same-origin" if site else not same:
        raise Refusal(403, "this request comes from another page")


async def read_form(request: Request) -> Mapping[str, str]:
    """The fields of a form. Refusal 413 (before it is read, if it says so itself), 415, 408, 400."""
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        raise Refusal(415, "not a form")
    length = request.headers.get("content-length", "0")
    if not length.isdecimal() or int(length) > BODY_BYTES:
        raise Refusal(413, "too much")
    body = b""
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.stream():
                body += chunk
                if len(body) > BODY_BYTES:
                    raise Refusal(413, "too much")
    except TimeoutError as error:
        raise Refusal(408, "too slow") from error
    try:
        return dict(parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="replace", max_num_fields=8))
    except ValueError as error:
        raise Refusal(400, "not a form") from error
