"""One visit at the kiosk as a value: where the visitor is, what has been chosen, what each press makes of it.

Every event gives a new visit; one that means nothing here gives the same. Time comes as ticks, one a second.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from kiosk.access import Comfort
from kiosk.finding import Typed
from kiosk.issued import Issued, Matter, Paper
from shared.domain.errors import NovbeError, StoreUnavailable


class Step(StrEnum):
    """Where the visitor is, in the order of the way."""

    WELCOME = "welcome"
    AREAS = "areas"
    FIND = "find"
    SERVICES = "services"
    AGAIN = "again"
    DOCUMENTS = "documents"
    PRIORITY = "priority"
    LATE = "late"
    TICKET = "ticket"
    CODE = "code"
    ANSWER = "answer"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds without a press: until the warning, and from it to the start."""

    quiet: int
    warning: int


CHOOSING: Final = Patience(60, 30)
TICKET: Final = Patience(20, 20)
WITHOUT_PAPER: Final = Patience(270, 30)
"""Stays until it is pressed; only what was left behind goes at last, so that nobody else reads it."""
MATTERS: Final = 3
"""So many services go on one ticket."""


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
    document_page: int = 0
    ground_page: int = 0
    typed: Typed = field(default_factory=Typed)
    before_it: tuple[Matter, ...] = ()
    """What the same ticket shall be for, too: chosen before the service."""
    priority: str = ""
    """The class that the visitor named; forgotten as soon as the ticket is written."""
    asked: bool = False
    """The question for the priority has been put."""
    recent: Issued | None = None
    """A ticket for the same service that was taken here a moment ago."""
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
    comfort: Comfort = field(default_factory=Comfort)
    """How the visitor likes it; goes with the visitor."""
    sheet: bool = False
    """The sheet on which that is chosen lies above the page."""
    before: "Visit | None" = None
    """The visit that has just ended here: it comes back if its paper turns out to be missing."""

    # what the visitor presses

    def start(self, language: str) -> "Visit":
        """A language on the welcome screen begins the visit."""
        if self.step is not Step.WELCOME:
            return self
        return self._anew(language, step=Step.AREAS)

    def speak(self, language: str) -> "Visit":
        """Another language; the place, all choices and a message stay."""
        return self if self.busy else replace(self, language=language, quiet=0)

    def turn(self, page: int) -> "Visit":
        """Another page of areas, services or results."""
        match self.step:
            case Step.AREAS:
                return self._pressed(area_page=max(page, 0))
            case Step.SERVICES:
                return self._pressed(service_page=max(page, 0))
            case Step.FIND:
                return self._pressed(typed=self.typed.turn(page))
            case Step.DOCUMENTS:
                return self._pressed(document_page=max(page, 0))
            case Step.PRIORITY:
                return self._pressed(ground_page=max(page, 0))
            case _:
                return self

    def find(self) -> "Visit":
        """To the search; what was typed before is still there."""
        return self._pressed(step=Step.FIND) if self.step is Step.AREAS else self

    def type(self, typed: Typed) -> "Visit":
        """Something was typed or taken away."""
        return self._pressed(typed=typed) if self.step is Step.FIND else self

    def choose_area(self, letter: str) -> "Visit":
        """An area; the one chosen before opens on the page where it was left."""
        if self.step is not Step.AREAS:
            return self
        page = self.service_page if letter == self.area else 0
        return self._pressed(step=Step.SERVICES, area=letter, service_page=page)

    def choose_service(self, code: str, *, at_once: bool, action: str, recent: Issued | None = None) -> "Visit":
        """A service, with what to bring; `at_once` (the reception) without. `recent` asks whether it is that ticket."""
        if self.step not in (Step.AREAS, Step.FIND, Step.SERVICES) or self.busy:
            return self
        if code in [matter.service for matter in self.before_it]:
            return self._with(self.before_it)
        same = code == self.service and self.action
        area = self.area if self.step is Step.SERVICES else ""
        chosen = self._pressed(
            service=code, area=area, document_page=0, action=self.action if same else action, recent=recent
        )
        if at_once:
            return replace(chosen, before_it=()).take()
        return replace(chosen, step=Step.AGAIN if recent else Step.DOCUMENTS)

    def someone_else(self) -> "Visit":
        """The ticket of a moment ago is another person's."""
        return self._pressed(step=Step.DOCUMENTS, recent=None) if self.step is Step.AGAIN else self

    def print_again(self) -> "Visit":
        """It is the visitor's own: a copy is printed."""
        if self.step is not Step.AGAIN or self.recent is None:
            return self
        chosen = self._pressed(step=Step.TICKET, ticket=self.recent, paper=Paper("printing"), action="")
        return replace(chosen, recent=None, before_it=())

    def add_matter(self) -> "Visit":
        """One more service on the same ticket."""
        if self.step is not Step.DOCUMENTS or not self.may_add:
            return self
        matters = self.matters
        return self._pressed(step=Step.AREAS, before_it=matters, service="", typed=Typed())

    def remove_matter(self, code: str, *, action: str) -> "Visit":
        """Not this service, after all; one always stays."""
        left = tuple(matter for matter in self.matters if matter.service != code)
        if self.step is not Step.DOCUMENTS or not left or left == self.matters:
            return self
        return replace(self._with(left), action=action) if not self.busy else self

    def take(self, *, asks: bool = False, late: bool = False) -> "Visit":
        """Takes the ticket for what was chosen, or tries it again.

        First the centre that has classes `asks` for the priority, and who would be `late` is told so.
        """
        if not self.service or self.step in (Step.WELCOME, Step.AGAIN, Step.TICKET):
            return self
        if asks and self.step is Step.DOCUMENTS:
            return self._pressed(step=Step.PRIORITY, asked=True)
        if late and self.step is not Step.LATE:
            return self._pressed(step=Step.LATE)
        return self._pressed(busy=True)

    def answer(self, priority: str, *, action: str, late: bool = False) -> "Visit":
        """The class that applies to the visitor; empty: none."""
        if self.step is not Step.PRIORITY or self.busy:
            return self
        same = priority == self.priority and self.action
        return replace(self, priority=priority, action=self.action if same else action).take(late=late)

    def give_up(self) -> "Visit":
        """The visitor chose wrongly: the ticket is to be cancelled."""
        return self._pressed(busy=True) if self.step is Step.TICKET else self

    def back(self) -> "Visit":
        """One step towards the start; first of all away with a warning or a message."""
        if self.warning or self.problem:
            return self.dismiss()
        if self.sheet:
            return self.open_sheet(opens=False)
        match self.step:
            case Step.LATE:
                return self._pressed(step=Step.PRIORITY if self.asked else Step.DOCUMENTS)
            case Step.PRIORITY:
                return self._pressed(step=Step.DOCUMENTS)
            case Step.DOCUMENTS | Step.AGAIN:
                return self._pressed(step=self._chosen_in)
            case Step.SERVICES | Step.FIND:
                return self._pressed(step=Step.AREAS)
            case Step.AREAS:
                return self._with(self.before_it) if self.before_it else self.start_over()
            case _:
                return self

    def dismiss(self) -> "Visit":
        """Away with the message or the warning; what was refused leads to the choice of something else."""
        refused = self.problem is not None and not self.may_retry
        if not refused or self.step not in (Step.DOCUMENTS, Step.PRIORITY, Step.LATE):
            return self._pressed()
        # of several matters one may go
        return self._pressed(step=Step.DOCUMENTS if self.before_it else self._chosen_in)

    def start_over(self) -> "Visit":
        """To the start; a ticket is left by `done`."""
        return self if self.busy or self.step is Step.TICKET else self._anew(self.home)

    def finish(self) -> "Visit":
        """The visitor needs no more time."""
        return self if self.busy else self._end()

    def open_sheet(self, *, opens: bool) -> "Visit":
        """Opens or closes the sheet of the comforts."""
        return self._pressed(sheet=opens)

    def change(self, comfort: Comfort) -> "Visit":
        """The visitor likes it otherwise."""
        return self._pressed(comfort=comfort)

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
        return replace(self, home=language, language=language if self.idle else self.language)

    def issued(self, ticket: Issued, *, printing: bool) -> "Visit":
        """The ticket is written."""
        if not self.busy or self.step is Step.TICKET:
            return self
        paper = Paper("printing" if printing else "none")
        return self._ended(step=Step.TICKET, ticket=ticket, paper=paper, action="", priority="", asked=False)

    def cancelled(self) -> "Visit":
        """The ticket is given up: on to the areas, in the same language."""
        if not self.busy or self.ticket is None:
            return self
        return self._anew(self.language, step=Step.AREAS, given_up=self.ticket.text)

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
        if self.idle or self.busy:
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
        usual = CHOOSING
        if self.step is Step.TICKET and self.paper.state != "none":
            usual = WITHOUT_PAPER if self.paper.missing else TICKET
        return Patience(usual.quiet * self.comfort.patience, usual.warning * self.comfort.patience)

    @property
    def idle(self) -> bool:
        """Nobody is there: the start, as every visitor finds it."""
        return self.step is Step.WELCOME and not self.sheet and self.comfort == Comfort()

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

    @property
    def matters(self) -> tuple[Matter, ...]:
        """All that the ticket shall be for, in the order of choice."""
        return (*self.before_it, Matter(self.service, self.area)) if self.service else self.before_it

    @property
    def may_add(self) -> bool:
        """Whether there is room for another matter."""
        return len(self.matters) < MATTERS

    @property
    def private(self) -> bool:
        """Whether what is shown is nobody else's business: no loudspeaker speaks it."""
        return self.step is Step.PRIORITY

    @property
    def _chosen_in(self) -> Step:
        return Step.SERVICES if self.area else Step.FIND

    def _with(self, matters: tuple[Matter, ...]) -> "Visit":
        """The choice of these matters, the last one as the service."""
        *others, last = matters
        return self._pressed(
            step=Step.DOCUMENTS, before_it=tuple(others), service=last.service, area=last.area, document_page=0
        )

    def _pressed(self, **changes: object) -> "Visit":
        """A press begins the time anew and takes away what was shown above the page."""
        return self if self.busy else replace(self, quiet=0, problem=None, given_up="", **changes)  # type: ignore[arg-type]

    def _anew(self, language: str, **changes: object) -> "Visit":
        """The same visitor from the start."""
        return replace(Visit(self.home, language, comfort=self.comfort), **changes)  # type: ignore[arg-type]

    def _ended(self, **changes: object) -> "Visit":
        return replace(self, busy=False, quiet=0, **changes)  # type: ignore[arg-type]

    def _end(self) -> "Visit":
        return Visit(self.home, self.home, before=replace(self, before=None) if self.ticket else None)
