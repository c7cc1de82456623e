"""One visit at the kiosk as a value: where the visitor is, what has been chosen, what each press makes of it.

Every event gives a new visit; one that means nothing here gives the same. Time comes as ticks, one a second.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from shared.domain.errors import NovbeError, StoreUnavailable


class Step(StrEnum):
    """Where the visitor is, in the order of the way."""

    WELCOME = "welcome"
    AREAS = "areas"
    SERVICES = "services"
    DOCUMENTS = "documents"
    TICKET = "ticket"


@dataclass(frozen=True, slots=True)
class Issued:
    """The visitor's ticket; what was quoted is None where nothing is known. `issued_at` in milliseconds, UTC."""

    id: int
    number: str
    token: str
    area: str
    service: str
    language: str
    issued_at: int
    people_ahead: int | None
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Paper:
    """What became of the paper: none (no printer), printing, printed, not_sent or unknown, with the cause's code."""

    state: str = "none"
    cause: str = "none"

    @property
    def missing(self) -> bool:
        """Whether the visitor may stand there without paper."""
        return self.state in ("not_sent", "unknown")


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds without a press: until the warning, and from it to the start."""

    quiet: int
    warning: int


CHOOSING: Final = Patience(60, 30)
TICKET: Final = Patience(20, 10)
WITHOUT_PAPER: Final = Patience(270, 30)
"""Stays until it is pressed; only what was left behind goes at last, so that nobody else reads it."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit. `home` is the language of the start, `language` the one chosen; pages count from 0."""

    home: str
    language: str
    step: Step = Step.WELCOME
    area: str = ""
    service: str = ""
    area_page: int = 0
    service_page: int = 0
    action: str = ""
    """Names the attempt to take a ticket: tried again under the same name, it is never taken twice."""
    busy: bool = False
    """A ticket is being written or given up; until that has ended, presses do nothing."""
    problem: NovbeError | None = None
    """Why the last press could not be fulfilled; shown until it is dismissed."""
    ticket: Issued | None = None
    paper: Paper = field(default_factory=Paper)
    given_up: str = ""
    """The number that was given up by "I chose wrongly"."""
    quiet: int = 0
    """Seconds since the last press."""
    before: "Visit | None" = None
    """The visit that has just ended here: it comes back if its paper turns out to be missing."""

    # what the visitor presses

    def start(self, language: str) -> "Visit":
        """A language on the welcome screen begins the visit."""
        if self.step is not Step.WELCOME:
            return self
        return Visit(self.home, language, Step.AREAS)

    def speak(self, language: str) -> "Visit":
        """Another language; the place, all choices and a message stay."""
        return self if self.busy else replace(self, language=language, quiet=0)

    def turn(self, page: int) -> "Visit":
        """Another page of areas or services."""
        if self.step is Step.AREAS:
            return self._pressed(area_page=max(page, 0))
        if self.step is Step.SERVICES:
            return self._pressed(service_page=max(page, 0))
        return self

    def choose_area(self, letter: str) -> "Visit":
        """An area; the one chosen before opens on the page where it was left."""
        if self.step is not Step.AREAS:
            return self
        page = self.service_page if letter == self.area else 0
        return self._pressed(step=Step.SERVICES, area=letter, service_page=page)

    def choose_service(self, code: str, *, documents: bool, action: str) -> "Visit":
        """A service (or the reception, among the areas): first its documents, else the ticket at once."""
        if self.step not in (Step.AREAS, Step.SERVICES) or self.busy:
            return self
        same = code == self.service and self.action
        chosen = self._pressed(service=code, action=self.action if same else action)
        return replace(chosen, step=Step.DOCUMENTS) if documents else chosen.take()

    def take(self) -> "Visit":
        """Takes the ticket for the chosen service, or tries it again."""
        if not self.service or self.step in (Step.WELCOME, Step.TICKET):
            return self
        return self._pressed(busy=True)

    def give_up(self) -> "Visit":
        """The visitor chose wrongly: the ticket is to be cancelled."""
        return self._pressed(busy=True) if self.step is Step.TICKET else self

    def back(self) -> "Visit":
        """One step towards the start; first of all away with a warning or a message."""
        if self.warning or self.problem:
            return self.dismiss()
        match self.step:
            case Step.DOCUMENTS:
                return self._pressed(step=Step.SERVICES if self.area else Step.AREAS)
            case Step.SERVICES:
                return self._pressed(step=Step.AREAS)
            case Step.AREAS:
                return self.start_over()
            case _:
                return self

    def dismiss(self) -> "Visit":
        """Away with the message or the warning; what was refused leads to the choice of something else."""
        refused = self.problem is not None and not self.may_retry and self.step is Step.DOCUMENTS
        return self._pressed(step=Step.SERVICES) if refused else self._pressed()

    def start_over(self) -> "Visit":
        """To the start; a ticket is left by `done`."""
        return self if self.busy or self.step is Step.TICKET else Visit(self.home, self.home)

    def done(self) -> "Visit":
        """The visitor goes, with the ticket."""
        return self._end() if self.step is Step.TICKET and not self.busy else self

    def came_out(self, *, yes: bool) -> "Visit":
        """The answer to "did your ticket come out?"."""
        if self.paper.state != "unknown":
            return self
        return self._pressed(paper=Paper("printed" if yes else "printing"))

    def here(self) -> "Visit":
        """The screen was touched without a choice; a warning waits for its answer."""
        return self if self.busy or self.warning else replace(self, quiet=0)

    # what happens by itself

    def at_home(self, language: str) -> "Visit":
        """The language in which the centre greets; whoever is on the way keeps theirs."""
        return replace(self, home=language, language=language if self.step is Step.WELCOME else self.language)

    def issued(self, ticket: Issued, *, printing: bool) -> "Visit":
        """The ticket is written."""
        if not self.busy or self.step is Step.TICKET:
            return self
        paper = Paper("printing" if printing else "none")
        return self._ended(step=Step.TICKET, ticket=ticket, paper=paper, action="")

    def cancelled(self) -> "Visit":
        """The ticket is given up: on to the areas, in the same language."""
        if not self.busy or self.ticket is None:
            return self
        return Visit(self.home, self.language, Step.AREAS, given_up=self.ticket.number)

    def failed(self, problem: NovbeError) -> "Visit":
        """What was pressed could not be done; nothing that was chosen is lost."""
        return self._ended(problem=problem) if self.busy else self

    def printed(self, ticket: int, paper: Paper) -> "Visit":
        """The printer has answered. A visitor who has just left is called back if there is no paper."""
        if self.ticket and self.ticket.id == ticket:
            return replace(self, paper=paper, quiet=0 if paper.missing else self.quiet)
        gone = self.before
        if gone and gone.ticket and gone.ticket.id == ticket and paper.missing:
            return replace(gone, paper=paper, quiet=0)
        return self

    def tick(self) -> "Visit":
        """A second has passed. Nobody is sent away while a ticket is written or printed."""
        if self.step is Step.WELCOME or self.busy:
            return self
        patience = self.patience
        if self.paper.state == "printing" and self.quiet + 1 >= patience.quiet:
            return self
        quiet = self.quiet + 1
        return self._end() if quiet >= patience.quiet + patience.warning else replace(self, quiet=quiet)

    # what is shown

    @property
    def patience(self) -> Patience:
        """How long this screen waits for a press."""
        if self.step is not Step.TICKET:
            return CHOOSING
        return WITHOUT_PAPER if self.paper.missing else CHOOSING if self.paper.state == "none" else TICKET

    @property
    def warning(self) -> int:
        """Seconds left until the start, once there is a warning; else 0."""
        patience = self.patience
        return patience.quiet + patience.warning - self.quiet if self.quiet >= patience.quiet else 0

    @property
    def may_go_back(self) -> bool:
        """Whether "back" leads anywhere."""
        return self.step not in (Step.WELCOME, Step.TICKET)

    @property
    def may_retry(self) -> bool:
        """Whether the problem may be gone next time: the store's faults, unlike the refusals of a rule."""
        return isinstance(self.problem, StoreUnavailable)

    def _pressed(self, **changes: object) -> "Visit":
        """A press begins the time anew and takes away what was shown above the page."""
        return self if self.busy else replace(self, quiet=0, problem=None, given_up="", **changes)  # type: ignore[arg-type]

    def _ended(self, **changes: object) -> "Visit":
        return replace(self, busy=False, quiet=0, **changes)  # type: ignore[arg-type]

    def _end(self) -> "Visit":
        return Visit(self.home, self.home, before=replace(self, before=None) if self.ticket else None)
