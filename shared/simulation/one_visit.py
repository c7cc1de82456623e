"""One visit, played through the real programs offscreen; every step of those with a screen leaves a picture."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import click

from shared.domain.centre import Centre, words
from shared.domain.ticket import parse_number
from shared.simulation.driven import Driven
from shared.store.checking import check
from shared.store.snapshot import Snapshot
from shared.translation import translator

if TYPE_CHECKING:
    from shared.simulation.demo import Hall

LANGUAGE: Final = "az"
PLAIN_ANSWERS: Final = {
    ("Documents", "Take a ticket"): "Documents to bring",
    ("Documents", "Continue"): "Documents to bring",
    ("Priority", "None of these"): "Priority",
}
"""Page and sentence of the button that goes on → what the page asks."""
OFFSCREEN: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "NOVBE_LANGUAGE": LANGUAGE}


def play(hall: "Hall") -> None:
    """Takes a ticket at the kiosk, calls and serves it at the counter, sees it on board and phone page.

    Raises RobotError, RuntimeError.
    """
    from shared.simulation.demo import STAFF

    environment = {**hall.environment, **OFFSCREEN}
    place = ("--window", str(hall.window), "--staff", STAFF, "--password-stdin")
    with (
        Driven("kiosk", "--size", "1080x1920", "--still", environment=environment) as kiosk,
        Driven("counter", *place, environment=environment, password=hall.password) as counter,
        Driven("display", "--size", "1920x1080", environment=environment) as board,
    ):
        number = _take_ticket(kiosk, hall.centre, _Pictures(hall, "kiosk", kiosk))
        phone = _Phone(hall, number)
        _serve(number, counter, board, _Pictures(hall, "counter", counter), _Pictures(hall, "board", board), phone)
    report = check(hall.store, hall.centre.code)
    if report.faults:
        raise RuntimeError(f"the record is not in order: {report.faults}")
    tickets = sorted((hall.folder / "tickets").glob("*.png"))
    click.echo(f"The paper ticket: {tickets[-1] if tickets else 'none'}")
    click.echo(f"Tickets in the record: {report.tickets}; every turn can be rebuilt from events.")


class _Pictures:
    """Numbered pictures of one app; says what each shows."""

    def __init__(self, hall: "Hall", app: str, driven: Driven) -> None:
        self._folder = hall.folder
        self._app = app
        self._driven = driven
        self._step = 0

    def take(self, what: str) -> None:
        self._step += 1
        slug = what.lower().replace(" ", "-")
        file = self._driven.shot(self._folder / f"{self._app}-{self._step}-{slug}.png")
        click.echo(f"{self._app:>8}: {what:<44} {file}")


class _Phone:
    """The phone of the visitor with a ticket."""

    def __init__(self, hall: "Hall", number: str) -> None:
        found = Snapshot(hall.store, hall.centre.code, hall.clock).visit(*parse_number(number))
        if found is None:
            raise RuntimeError(f"{number} is not in the record")
        self._token = found[0].ticket.token
        self._page = hall.phone
        self._window = hall.window

    def reads(self, source: str) -> None:
        """Waits until the page's title says so, in the visitor's language."""
        say = translator(LANGUAGE)
        title = self._page.wait(self._token, say(source, window=self._window))
        click.echo(f"{'phone':>8}: {title:<44} {self._page.of(self._token)}")


def _take_ticket(kiosk: Driven, centre: Centre, pictures: _Pictures) -> str:
    service = centre.service_by_code["certificate-pension"]
    area = words(centre.area_by_letter[service.area].name, LANGUAGE)
    kiosk.wait("Azərbaycan dili")
    pictures.take("Welcome")
    kiosk.press("Azərbaycan dili")
    kiosk.wait(area)
    pictures.take("Areas")
    kiosk.press(area)
    label = words(service.label, LANGUAGE)
    kiosk.wait(label)
    pictures.take("Services")
    kiosk.press(label)
    for question in _questions(kiosk):
        pictures.take(question)
    pictures.take("The ticket")
    numbers = (str(item["name"]) for item in kiosk.tree())
    return next(name for name in numbers if re.fullmatch(rf"{service.area}\d{{3,}}", name))


def _questions(kiosk: Driven) -> Iterator[str]:
    """Goes on with the plain answer, whatever is asked between the service and the ticket; yields each question."""
    left = {_shown(page, source): question for (page, source), question in PLAIN_ANSWERS.items()}
    done = _shown("Ticket", "Done")
    while (offered := kiosk.wait_for_one(*left, done)) != done:
        yield left.pop(offered)
        kiosk.press(offered)


def _shown(page: str, source: str) -> str:
    """A sentence of a QML page or control as it is shown."""
    return translator(LANGUAGE).find(page, source, "", None) or source


def _serve(number: str, counter: Driven, board: Driven, desk: _Pictures, hall: _Pictures, phone: _Phone) -> None:
    phone.reads(number)
    counter.wait(number)
    desk.take("Waiting list")
    counter.key("F2")
    counter.wait(_shown("StateChip", "Called"))
    board.wait(number)
    desk.take("Called")
    hall.take("The call")
    phone.reads("Window {window}: it’s your turn")
    counter.key("F5")
    counter.wait(_shown("StateChip", "Serving"))
    counter.wait("00:04")  # sooner, the key that finishes would be taken for a second press of the one that starts
    desk.take("Serving")
    counter.key("F5")
    counter.wait(_shown("StateChip", "Free"))
    desk.take("Finished")
    phone.reads("How was your visit today?")
