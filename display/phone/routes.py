"""The addresses of the phone page."""

import time
from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from display.phone import words
from display.phone.files import StaticFiles
from display.phone.following import stream
from display.phone.guard import Refusal, address_of, read_form, require_same_origin, token_in
from display.phone.limits import Limit
from display.phone.lookout import Lookout
from display.phone.presses import ASKED_FIRST, PRESSES
from display.phone.rendering import Pages, Place
from display.phone.status import Seen, Status
from shared.access import Access
from shared.domain.centre import LANGUAGES, Centre
from shared.domain.errors import QueueError, StoreUnavailable
from shared.sentences import sentence
from shared.translation import translator

PHONES: Final = 4_000
"""One process has room for them."""


class Instead(Exception):
    """What is answered instead of the page that was asked for."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status_code)
        self.response = response


class Routes:
    """Answers requests. An address may guess a few tokens, then known ones only; a ticket may press now and then."""

    def __init__(self, access: Access, lookout: Lookout, root: str) -> None:
        self._access = access
        self._lookout = lookout
        self._root = root
        self._files = StaticFiles(root)
        self._pages = Pages(self._files.addresses)
        self._misses = Limit(20, 0.5, time.monotonic)
        self._presses = Limit(12, 0.2, time.monotonic)

    def application(self) -> Starlette:
        """What a server serves."""
        routes = [
            Route("/robots.txt", self._robots),
            Route("/health", self._health),
            Route("/static/{name}", self._files.answer),
            Route("/t/{token}/events", self._events),
            Route("/t/{token}/{what}", self._press, methods=["POST"]),
            Route("/t/{token}/{what}", self._question),
            # the code on paper is in upper case: it is smaller so
            *(Route(f"/{letter}/{{token}}", self._page) for letter in "tT"),
            Route("/{path:path}", self._unknown),
        ]
        return Starlette(
            routes=routes,
            middleware=[Middleware(GZipMiddleware)],
            exception_handlers={Refusal: _refused, Instead: _instead},
        )

    # what may be asked for

    async def _page(self, request: Request) -> Response:
        return self._shown(*await self._holder(request))

    async def _question(self, request: Request) -> Response:
        place, status = await self._holder(request)
        what = request.path_params["what"]
        may = what in ASKED_FIRST and status.kind in ("waiting", "called") and (what != "late" or status.more_time)
        if not may:
            return _see(place)
        return HTMLResponse(self._pages.question(what, status, self._seen.view.centre, place))

    async def _press(self, request: Request) -> Response:
        require_same_origin(request)
        press = PRESSES.get(request.path_params["what"])
        if press is None:
            raise Refusal(404, "no such button")
        form = await read_form(request)
        place, status = await self._holder(request)
        if not self._presses.take(place.token):
            raise Instead(self._busy(place, self._presses.wait_seconds(place.token)))
        try:
            await self._lookout.do(partial(press, self._access, place.token, status, form))
        except QueueError as error:
            if error.code != "already_rated":
                return await self._refusal(place, error, form)
        except StoreUnavailable:
            told = words.phrases(translator(place.language), self._seen.view.centre)["failed"]
            return self._shown(place, status, 503, message=told, **_begun(form))
        if request.path_params["what"] == "rate":
            self._lookout.rated(place.token)
        await self._lookout.look()
        return _see(place)

    async def _events(self, request: Request) -> Response:
        place, status = await self._holder(request)
        if len(self._lookout.followers) >= PHONES:
            raise Refusal(503, "too many phones follow")
        return StreamingResponse(
            stream(self._lookout, place, status, self._pages, request.query_params.get("v", "")),
            media_type="text/event-stream",
            headers={"X-Accel-Buffering": "no"},
        )

    async def _health(self, request: Request) -> Response:
        lost = self._lookout.seen is None or self._lookout.stale
        return PlainTextResponse("the store is lost" if lost else "well", 503 if lost else 200)

    async def _robots(self, request: Request) -> Response:
        return PlainTextResponse("User-agent: *\nDisallow: /\n")

    async def _unknown(self, request: Request) -> Response:
        return self._gone(self._place(request, "", None))

    # what is answered

    async def _holder(self, request: Request) -> tuple[Place, Status]:
        """Whose page is asked for, and how the ticket stands. Instead: the same page for every token without one.

        Who has guessed too often is still answered, if a ticket of today has the token: a hall has one address.
        """
        token, key = token_in(request), address_of(request)
        status = self._lookout.known(token)
        if status is None and not self._lookout.holds(token) and not self._misses.has(key):
            raise Instead(self._busy(self._place(request, "", None), self._misses.wait_seconds(key)))
        if status is None:
            try:
                status = await self._lookout.find(token) if token else None
            except StoreUnavailable:
                raise Instead(self._away(self._place(request, "", None))) from None
        if status is None:
            self._misses.take(key)
            raise Instead(self._gone(self._place(request, "", None)))
        return self._place(request, token, status), status

    def _place(self, request: Request, token: str, status: Status | None) -> Place:
        """Whose page, in the language that was chosen, else the ticket's, else the browser's."""
        centre = self._centre
        offered = centre.languages if centre else LANGUAGES
        accepted = request.headers.get("accept-language", "")[:2].lower()
        wished = (request.query_params.get("l"), status.language if status else accepted)
        return Place(self._root, token, next((one for one in wished if one in offered), offered[0]))

    def _shown(self, place: Place, status: Status, code: int = 200, **more: Any) -> Response:
        view = self._seen.view
        return HTMLResponse(self._pages.page(status, view.centre, view.at, place, **more), code)

    async def _refusal(self, place: Place, error: QueueError, form: Mapping[str, str]) -> Response:
        """The page as it stands now, and why what was pressed is not done."""
        await self._lookout.look()
        try:
            status = await self._lookout.find(place.token)
        except StoreUnavailable:
            raise Instead(self._away(place)) from None
        if status is None:
            return _see(place)
        tr = translator(place.language)
        if error.code == "score_wrong":
            message = words.phrases(tr, None)["choose"]
        else:
            message = sentence(error, tr, self._seen.view.centre)
        return self._shown(place, status, 409, message=message, **_begun(form))

    def _gone(self, place: Place) -> Response:
        told = words.gone(translator(place.language))
        return HTMLResponse(self._pages.plain(told, place, self._centre), 404)

    def _away(self, place: Place) -> Response:
        told = words.away(translator(place.language))
        page = self._pages.plain(told, place, self._centre, again=True)
        return HTMLResponse(page, 503, {"Retry-After": "10"})

    def _busy(self, place: Place, seconds: int) -> Response:
        told = words.busy(translator(place.language))
        page = self._pages.plain(told, place, self._centre, again=True)
        return HTMLResponse(page, 429, {"Retry-After": str(seconds)})

    @property
    def _seen(self) -> Seen:
        """What was read last; whoever holds a ticket is known from there."""
        assert self._lookout.seen is not None
        return self._lookout.seen

    @property
    def _centre(self) -> Centre | None:
        return self._lookout.seen.view.centre if self._lookout.seen else None


def _begun(form: Mapping[str, str]) -> dict[str, str]:
    """The answer of a visitor as it stands in the form."""
    return {"comment": form.get("comment", ""), "given": form.get("score", "")}


def _see(place: Place) -> Response:
    """After a press: the page, so that loading it again presses nothing."""
    return RedirectResponse(place.page + place.asked, 303)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return PlainTextResponse(error.reason, error.status, {"Connection": "close"})


async def _instead(request: Request, error: Exception) -> Response:
    assert isinstance(error, Instead)
    return error.response
