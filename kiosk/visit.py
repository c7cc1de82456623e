"""One visit at the kiosk as a value: where the visitor is, what has been chosen, what each press makes of it.

Every event gives a new visit; one that means nothing here gives the same. Time comes as ticks, one a second.
"""

from dataclasses import dataclass, field, replace

from kiosk.access import Comfort
from kiosk.issued import Paper
from kiosk.patience import Patience, patience
from kiosk.step import Step
from kiosk.taken import Taken
from shared.domain.errors import StoreUnavailable


@dataclass(frozen=True, slots=True)
class Visit(Taken):
    """One visit. `home` is the language of the start, `language` the one chosen; pages count from 0."""

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

    def back(self) -> "Visit":
        """One step towards the start; first of all away with a warning or a message."""
        if self.warning or self.problem:
            return self.dismiss()
        if self.sheet:
            return self.open_sheet(opens=False)
        match self.step:
            case Step.OWN:
                return self.stay() if self.leaving else self.start_over()
            case Step.CODE:
                return self.start_over() if self.unasked else self._pressed(step=Step.AREAS)
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
        if self.step is Step.OWN and self.own is None:
            return self.start_over()
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

    def here(self) -> "Visit":
        """The screen was touched without a choice; a warning waits for its answer."""
        return self if self.busy or self.warning else replace(self, quiet=0)

    # what happens by itself

    def at_home(self, language: str) -> "Visit":
        """The language in which the centre greets; whoever is on the way keeps theirs."""
        return replace(self, home=language, language=language if self.idle else self.language)

    def cancelled(self) -> "Visit":
        """The ticket is given up: on to the areas, in the same language."""
        if not self.busy or self.ticket is None:
            return self
        return self._anew(self.language, step=Step.AREAS, given_up=self.ticket.text)

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
        quiet = self.quiet + 1
        if self.paper.state == "printing" and quiet >= self.patience.quiet:
            return self
        return self._end() if quiet >= self.patience.ends else replace(self, quiet=quiet)

    # what is shown

    @property
    def patience(self) -> Patience:
        """How long this screen waits for a press."""
        return patience(self.step, self.paper, self.comfort)

    @property
    def idle(self) -> bool:
        """Nobody is there: the start, as every visitor finds it."""
        return self.step is Step.WELCOME and not self.sheet and self.comfort == Comfort()

    @property
    def warning(self) -> int:
        """Seconds left until the start, once there is a warning; else 0."""
        return self.patience.ends - self.quiet if self.quiet >= self.patience.quiet else 0

    @property
    def may_go_back(self) -> bool:
        """Whether "back" leads anywhere."""
        return self.step not in (Step.WELCOME, Step.TICKET)

    @property
    def may_retry(self) -> bool:
        """Whether the problem may be gone next time: the store's faults, unlike the refusals of a rule."""
        return isinstance(self.problem, StoreUnavailable)

    def _scanned(self, **changes: object) -> "Visit":
        """Whoever scans is not the visitor who has just gone."""
        return Taken._scanned(self, before=None, **changes)

    def _anew(self, language: str, **changes: object) -> "Visit":
        """The same visitor from the start."""
        return replace(Visit(self.home, language, comfort=self.comfort), **changes)  # type: ignore[arg-type]

    def _end(self) -> "Visit":
        return Visit(self.home, self.home, before=replace(self, before=None) if self.ticket else None)
