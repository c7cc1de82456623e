"""The page in a real browser, 320 px wide: one visit after the other, as people go through it."""

import re
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request, expect

from shared.domain.ticket import Ticket
from tests.display.phone.browser import chromium, phone
from tests.display.phone.conftest import WINDOW, Hall
from tests.display.phone.server import PhoneServer
from tests.display.stage import sample_centre, stage

FIRST_LOAD = 60 * 1024
RECONNECT_MS = 20_000
"""A phone tries again every few seconds; meanwhile the server starts."""
LANGUAGES = ("az", "ru", "en")
SEEN = "(done) => { const look = () => window.seen ? done(window.seen) : setTimeout(look, 5); look(); }"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with phone(browser) as opened:
        yield opened


def opens(page: Page, hall: Hall, ticket: Ticket, language: str = "en") -> None:
    """The visitor looks at the code."""
    page.goto(f"{hall.server.url}/T/{ticket.token}?l={language}")
    expect(page.locator("main .number")).to_have_text(ticket.text)


def fits(page: Page) -> bool:
    """Nothing is wider than the phone."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def test_waiting_called_coming_served_and_rated(hall: Hall, page: Page) -> None:
    hall.visitor()
    ticket = hall.visitor()
    opens(page, hall, ticket)
    expect(page.get_by_text("ahead of you")).to_be_visible()
    page.get_by_role("button", name="Turn the sound on").tap()
    expect(page.get_by_role("button", name="The sound is on")).to_be_visible()
    assert page.evaluate("window.notes") == 2

    hall.call(ticket)
    expect(page.get_by_role("heading", name="Please go to window")).to_be_visible()
    expect(page.locator(".which")).to_have_text(str(WINDOW))
    expect(page.locator("#urgent")).to_contain_text(f"Window {WINDOW}: it’s your turn")
    assert [400, 200, 400, 200, 400] in page.evaluate("window.rung")
    assert page.evaluate("window.notes") == 8
    expect(page).to_have_title(re.compile("^● "))
    expect(page).to_have_title(re.compile(f"^Window {WINDOW}: it’s your turn"))

    page.get_by_role("button", name="I’m coming").tap()
    expect(page.get_by_text("The window knows that you are coming.")).to_be_visible()
    assert page.evaluate("window.rung") == []  # the page was loaded again and does not ring twice

    hall.queue.start(WINDOW)
    expect(page.get_by_role("heading", name="You are being served")).to_be_visible()
    hall.queue.finish(WINDOW)
    page.get_by_role("radio", name="Very good").tap()
    page.get_by_label("Would you like to add something?").fill("<b>Спасибо</b> & sağ olun")
    page.get_by_role("button", name="Send").tap()
    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    with hall.made.access.store.read() as transaction:
        kept = transaction.one("SELECT score, comment FROM rating WHERE turn = :turn", turn=ticket.id)
    assert kept is not None
    assert tuple(kept) == (5, "<b>Спасибо</b> & sağ olun")


def test_late(hall: Hall, page: Page) -> None:
    opens(page, hall, hall.visitor())
    page.get_by_role("link", name="I’m running late").tap()
    page.get_by_role("button", name="Yes, I’m running late").tap()
    expect(page.get_by_text(re.compile("You will not be called before"))).to_be_visible()


def test_leaving_and_not_leaving(hall: Hall, page: Page) -> None:
    opens(page, hall, hall.visitor())
    page.get_by_role("link", name="Leave the queue").tap()
    page.get_by_role("link", name="No, stay in the queue").tap()
    page.get_by_role("link", name="Leave the queue").tap()
    page.get_by_role("button", name="Yes, leave the queue").tap()
    expect(page.get_by_role("heading", name="You have left the queue")).to_be_visible()


def test_a_question_gives_way_to_the_call(hall: Hall, page: Page) -> None:
    ticket = hall.visitor()
    opens(page, hall, ticket)
    page.get_by_role("link", name="Leave the queue").tap()
    expect(page.get_by_role("heading", name="Do you want to leave the queue?")).to_be_visible()
    hall.call(ticket)
    expect(page.get_by_role("heading", name="Please go to window")).to_be_visible()


def test_the_language_is_chosen_and_stays(hall: Hall, page: Page) -> None:
    ticket = hall.visitor()
    opens(page, hall, ticket)
    page.get_by_role("link", name="RU Русский").tap()
    expect(page.get_by_text("Ваш номер")).to_be_visible()
    hall.call(ticket)
    expect(page.get_by_text("Ваша очередь", exact=True)).to_be_visible()
    page.get_by_role("button", name="Иду").tap()
    expect(page.get_by_text("В окне знают, что вы идёте.")).to_be_visible()


def test_who_tabs_keeps_the_place_when_something_is_new(hall: Hall, page: Page) -> None:
    first, ticket = hall.visitor(), hall.visitor()
    opens(page, hall, ticket)
    page.locator("#leave").focus()
    was = page.locator(".ahead").inner_text()
    hall.call(first)
    hall.queue.start(WINDOW)
    expect(page.locator(".ahead")).not_to_have_text(was)
    expect(page.locator("#leave")).to_be_focused()


def test_an_answer_that_was_begun_outlives_what_else_is_new(hall: Hall, page: Page) -> None:
    ticket = hall.visitor()
    hall.serve(ticket)
    hall.page(f"/t/{ticket.token}?l=en", until="<textarea")
    page.goto(f"{hall.server.url}/t/{ticket.token}?l=en")
    page.get_by_role("radio", name="Fair").check()
    page.get_by_label("Would you like to add something?").fill("It was cold")
    hall.queue.undo(WINDOW)
    expect(page.get_by_role("heading", name="You are being served")).to_be_visible()
    hall.queue.finish(WINDOW)
    expect(page.get_by_role("radio", name="Fair")).to_be_checked()
    page.get_by_role("button", name="Send").tap()
    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    with hall.made.access.store.read() as transaction:
        kept = transaction.one("SELECT score, comment FROM rating WHERE turn = :turn", turn=ticket.id)
    assert kept is not None
    assert tuple(kept) == (3, "It was cold")


def test_without_script_everything_works(hall: Hall, browser: Browser) -> None:
    ticket = hall.visitor()
    with phone(browser, java_script_enabled=False) as page:
        opens(page, hall, ticket)
        expect(page.locator("#sound")).to_be_hidden()
        expect(page.locator("#lost")).to_be_hidden()
        hall.call(ticket)
        hall.page(f"/t/{ticket.token}?l=en", until="I’m coming")
        page.reload()
        page.get_by_role("button", name="I’m coming").tap()
        expect(page.get_by_text("The window knows that you are coming.")).to_be_visible()


def test_each_call_is_seen_by_itself(hall: Hall, browser: Browser) -> None:
    """How soon is a figure of the benchmark (tests/benchmarks/hall_phone.py)."""
    with phone(browser) as page:
        for _ in range(3):
            ticket = hall.visitor()
            with page.expect_response(lambda response: "/events" in response.url):
                opens(page, hall, ticket)
            hall.free()
            page.evaluate(
                "() => { new MutationObserver(() => { if (document.body.dataset.kind === 'called') window.seen ??="
                " performance.timeOrigin + performance.now(); }).observe(document.body, {attributes: true}); }"
            )
            hall.queue.call_number(WINDOW, ticket.text, reason="other")
            assert page.evaluate(f"new Promise(({SEEN}))") > 0


@pytest.mark.parametrize(("language", "scheme"), [*((one, "light") for one in LANGUAGES), ("az", "dark")])
def test_nothing_stands_in_anybody_s_way(hall: Hall, browser: Browser, language: str, scheme: str) -> None:
    """By the rules of axe-core; and nothing has to be pushed sideways."""
    hall.visitor()
    ticket = hall.visitor(language=language)
    steps: list[tuple[str, Callable[[], object]]] = [
        ("waiting", lambda: None),
        ("called", lambda: hall.call(ticket)),
        ("serving", lambda: hall.queue.start(WINDOW)),
        ("done", lambda: hall.queue.finish(WINDOW)),
    ]
    with phone(browser, color_scheme=scheme) as page:
        opens(page, hall, ticket, language)
        for kind, step in steps:
            step()
            expect(page.locator("body")).to_have_attribute("data-kind", kind)
            results = Axe().run(page)
            assert not results.response["violations"], results.generate_report()
            assert fits(page), kind
            if kind == "waiting":
                for question in ("leave", "late"):
                    page.goto(f"{hall.server.url}/t/{ticket.token}/{question}?l={language}")
                    results = Axe().run(page)
                    assert not results.response["violations"], results.generate_report()
                    assert fits(page), question
                opens(page, hall, ticket, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_load_is_small(hall: Hall, page: Page, language: str) -> None:
    requests: list[Request] = []
    page.on("requestfinished", lambda request: requests.append(request))
    opens(page, hall, hall.visitor(), language)
    page.evaluate("document.fonts.ready.then(() => true)")
    sizes = [request.sizes() for request in requests]
    assert len(sizes) >= 6
    assert sum(size["responseBodySize"] + size["responseHeadersSize"] for size in sizes) <= FIRST_LOAD


def test_a_lost_server_is_told_and_found_again(browser: Browser, sqlite_url: str) -> None:
    with stage(sqlite_url, sample_centre(2)) as made, phone(browser) as page:
        ticket = made.queue.issue("pension-age", language="en").ticket
        with PhoneServer(made) as server:
            server.wait_until_well()
            page.goto(f"{server.url}/t/{ticket.token}")
            expect(page.get_by_text("Your number is next")).to_be_visible()
        expect(page.get_by_text("No connection. Last updated:")).to_be_visible()
        expect(page.locator("main .number")).to_have_text(ticket.text)
        made.queue.call_next(WINDOW)
        with PhoneServer(made, port=server.port):
            expect(page.get_by_role("heading", name="Please go to window")).to_be_visible(timeout=RECONNECT_MS)
            expect(page.get_by_text("No connection.")).to_be_hidden()
        with PhoneServer(made, port=server.port, later=24 * 3600):
            expect(page.get_by_text("This ticket is not valid")).to_be_visible(timeout=RECONNECT_MS)
