"""How soon a call is on the phones of a full hall, and how little the first look at the page loads."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import quantiles
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, Request, expect

from tests.display.phone.browser import chromium, phone
from tests.display.phone.conftest import WINDOW, Hall
from tests.display.phone.crowd import follow
from tests.display.phone.server import PhoneServer
from tests.display.stage import sample_centre, stage

PHONES, SILENT, CALLS = 500, 20, 60
LANGUAGES = ("az", "ru", "en")
SEEN = """
() => { new MutationObserver(() => { if (document.body.dataset.kind === 'called')
  window.seen ??= performance.timeOrigin + performance.now(); }).observe(document.body, {attributes: true}); }
"""


def run(phones: int = PHONES, calls: int = CALLS) -> dict[str, float]:
    """The figures of the phone page; times in milliseconds, sizes in KiB and MiB."""
    return {**following(phones, calls), **in_a_browser(calls // 3)}


def following(phones: int = PHONES, calls: int = CALLS) -> dict[str, float]:
    """`phone_p95_ms`: from the call to the event, with all phones following one process, some of which never read."""
    with hall() as found:
        heard = follow(found.made, found.server, phones=phones, calls=calls, never_read=SILENT)
    return {
        "phone_p95_ms": p95(heard.called),
        "phone_nearer_p95_ms": p95(heard.others),
        "phone_memory_mb": round(heard.memory_mb, 1),
        "phone_memory_each_kb": round(heard.memory_per_phone_kb, 1),
    }


def in_a_browser(calls: int = 20) -> dict[str, float]:
    """`phone_called_ms`: from the call until a real browser shows it (p95); `first_load_kb`: in the worst language."""
    with hall() as found, chromium() as browser:
        took = [_called_ms(found, browser) for _ in range(calls)]
        loads = [_first_load_kb(found, browser, language) for language in LANGUAGES]
    return {"phone_called_ms": p95(took), "first_load_kb": round(max(loads), 1)}


@contextmanager
def hall() -> Iterator[Hall]:
    """A centre with its phone server."""
    with (
        TemporaryDirectory() as folder,
        stage(f"sqlite:///{folder}/novbe.sqlite", sample_centre(1)) as made,
        PhoneServer(made) as server,
    ):
        server.wait_until_well()
        yield Hall(made, server)


def _called_ms(found: Hall, browser: Browser) -> float:

    ticket = found.visitor()
    with phone(browser) as page:
        _open(page, found, ticket.token)
        page.evaluate(SEEN)
        found.free()
        found.queue.call_number(WINDOW, ticket.text, reason="other")
        called = time.time() * 1000
        expect(page.locator("body")).to_have_attribute("data-kind", "called")
        return float(page.evaluate("window.seen")) - called


def _first_load_kb(found: Hall, browser: Browser, language: str) -> float:
    with phone(browser) as page:
        requests: list[Request] = []
        page.on("requestfinished", lambda request: requests.append(request))
        _open(page, found, found.visitor().token, language)
        page.evaluate("document.fonts.ready.then(() => true)")
        sizes = [request.sizes() for request in requests]
        return sum(size["responseBodySize"] + size["responseHeadersSize"] for size in sizes) / 1024


def _open(page: Page, found: Hall, token: str, language: str = "en") -> None:
    """Loads the page and waits until it follows."""
    with page.expect_response(lambda response: "/events" in response.url):
        page.goto(f"{found.server.url}/t/{token}?l={language}")


def p95(values: list[float]) -> float:
    """Of 100 values 95 are not greater."""
    return round(quantiles(values, n=20, method="inclusive")[-1], 1)
