"""The phone page in every state, language and size, as a real browser draws it."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from shared.domain.estimate import Quote, Range
from shared.domain.ticket import Ticket
from tests.display.phone.browser import chromium, phone
from tests.display.phone.conftest import WINDOW, Hall
from tests.display.phone.server import PhoneServer
from tests.display.stage import sample_centre, stage

SIZES = ((390, 844), (320, 640))
LANGUAGES = ("az", "ru", "en")


def shots(folder: Path) -> Iterator[tuple[str, Path]]:
    """The name and the file of every picture."""
    with (
        tempfile.TemporaryDirectory() as place,
        stage(f"sqlite:///{place}/novbe.sqlite", sample_centre(2)) as made,
        PhoneServer(made) as server,
        chromium() as browser,
    ):
        server.wait_until_well()
        for window, name in ((3, "Leyla"), (4, "Aysel")):
            made.queue.open_window(window, name)
        camera = _Camera(Hall(made, server), browser, folder)
        yield from camera.of_a_visit()


class _Camera:
    def __init__(self, hall: Hall, browser: Browser, folder: Path) -> None:
        self._hall = hall
        self._browser = browser
        self._folder = folder

    def of_a_visit(self) -> Iterator[tuple[str, Path]]:
        hall = self._hall
        for _ in range(3):
            hall.visitor()
        ticket = hall.queue.issue("pension-age", quoted=Quote(3, Range(10, 20))).ticket
        for _ in range(16):
            far = hall.visitor()
        yield from self._everywhere("waiting", ticket)
        yield from self._once("far", far, "ru")
        yield from self._once("waiting-dark", ticket, "az", color_scheme="dark")
        yield from self._once("waiting-contrast", ticket, "az", contrast="more")
        yield from self._once("late", ticket, "az", "/late")
        yield from self._once("leave", ticket, "ru", "/leave")
        hall.queue.answer_call(ticket.token, "late")
        yield from self._once("not-called-yet", ticket, "en", wait="You will not be called before")
        hall.queue.pause_day("power")
        yield from self._once("paused", ticket, "az", wait="Elektrik")
        hall.queue.resume_day()
        called = hall.visitor()
        hall.call(called)
        yield from self._everywhere("called", called, kind="called")
        hall.queue.answer_call(called.token, "coming")
        yield from self._once("coming", called, "en", wait="The window knows")
        hall.queue.start(WINDOW)
        yield from self._once("serving", called, "ru", kind="serving")
        hall.queue.finish(WINDOW)
        yield from self._everywhere("rate", called, kind="done", press=_good)
        yield from self._once("rate-dark", called, "az", kind="done", press=_good, color_scheme="dark")
        hall.server.post(f"/t/{called.token}/rate", score="5")
        yield from self._once("thanks", called, "az", kind="done")
        family = hall.queue.issue("pension-age", also=["pension-survivor"]).ticket
        hall.serve(family)
        hall.server.post(f"/t/{family.token}/leave")
        yield from self._once("left", family, "az", kind="done")
        hall.queue.close_window(4)
        vacancies = hall.visitor("vacancies")
        yield from self._once("no-window", vacancies, "az", wait="açıq pəncərə yoxdur")
        hall.queue.close_day(reason="power")
        yield from self._once("unserved", far, "ru", kind="unserved")
        yield self._shot("gone", f"/t/{'A' * 26}", lambda page: None)

    def _everywhere(
        self, name: str, ticket: Ticket, kind: str = "waiting", press: Callable[[Page], None] | None = None
    ) -> Iterator[tuple[str, Path]]:
        for width, height in SIZES:
            for language in LANGUAGES:
                path = f"/t/{ticket.token}?l={language}"
                yield self._shot(f"{name}-{width}-{language}", path, _until(kind, "", press), (width, height))

    def _once(
        self,
        name: str,
        ticket: Ticket,
        language: str,
        what: str = "",
        *,
        kind: str = "",
        wait: str = "",
        press: Callable[[Page], None] | None = None,
        **wishes: str,
    ) -> Iterator[tuple[str, Path]]:
        path = f"/t/{ticket.token}{what}?l={language}"
        yield self._shot(f"{name}-{language}", path, _until(kind, wait, press), SIZES[0], **wishes)

    def _shot(
        self, name: str, path: str, ready: Callable[[Page], None], size: tuple[int, int] = SIZES[0], **wishes: str
    ) -> tuple[str, Path]:
        file = self._folder / f"{name}.png"
        with phone(self._browser, size, **wishes) as page:
            page.goto(self._hall.server.url + path)
            ready(page)
            page.evaluate("document.fonts.ready.then(() => true)")
            page.screenshot(path=file, full_page=True)
        return name, file


def _until(kind: str, wait: str, press: Callable[[Page], None] | None) -> Callable[[Page], None]:
    def ready(page: Page) -> None:
        if kind:
            expect(page.locator("body")).to_have_attribute("data-kind", kind)
        if wait:
            expect(page.locator("main")).to_contain_text(wait)
        if press:
            press(page)

    return ready


def _good(page: Page) -> None:
    page.get_by_role("radio").nth(1).check()
