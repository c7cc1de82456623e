"""The stream of one phone that follows its ticket: server-sent events."""

import json
from collections.abc import AsyncIterator, Mapping
from typing import Any, Final

from display.phone import words
from display.phone.lookout import Lookout
from display.phone.rendering import Pages, Place, version
from display.phone.status import Status
from shared.translation import translator

TICK_SECONDS: Final = 15.0
"""A sign of life, so that both ends notice when the other one is gone."""
RECONNECT_MS: Final = 2_000


async def stream(lookout: Lookout, place: Place, status: Status, pages: Pages, shown: str) -> AsyncIterator[bytes]:
    """Events until the ticket is of today no more or the phone has gone; `shown` is the version it shows already.

    `page`: the page's part, when there is another one; `tick`: still there; `gone`: to be loaded again.
    """
    yield f"retry: {RECONNECT_MS}\n\n".encode()
    with lookout.follow(place.token, status) as follower:
        while follower.status is not None and not follower.dropped:
            now = version(follower.status, place.language)
            yield _page(lookout, follower.status, pages, place, now) if now != shown else _tick(lookout, place)
            shown = now
            while not await follower.news(TICK_SECONDS):
                yield _tick(lookout, place)
    if not follower.dropped:
        yield _event("gone", {})


def _page(lookout: Lookout, status: Status, pages: Pages, place: Place, shown: str) -> bytes:
    assert lookout.seen is not None
    view = lookout.seen.view
    tr = translator(place.language)
    told = {
        "kind": status.kind,
        "alarm": status.alarm,
        "version": shown,
        "title": words.title(status, tr),
        "say": words.aloud(status, view.centre, tr),
        "html": pages.part(status, view.centre, view.at, place),
    }
    return _event("page", told)


def _tick(lookout: Lookout, place: Place) -> bytes:
    if lookout.seen is None or lookout.stale:
        return _event("tick", {})
    view = lookout.seen.view
    return _event("tick", {"updated": words.updated(view.centre, view.at, translator(place.language))})


def _event(name: str, data: Mapping[str, Any]) -> bytes:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()
