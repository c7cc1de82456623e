"""A visitor chooses: areas, services found or listed, several matters, the priority. Values, like the whole visit."""

from dataclasses import dataclass, field, replace
from typing import Final, Self

from kiosk.finding import Typed
from kiosk.issued import Issued, Matter
from kiosk.step import Step
from shared.domain.errors import NovbeError

MATTERS: Final = 3
"""So many services go on one ticket."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """What has been chosen. `home` is the language of the start, `language` the one chosen; pages count from 0."""

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
    given_up: str = ""
    """The number that was given up by "I chose wrongly"."""
    quiet: int = 0
    """Seconds since the last press."""

    def turn(self, page: int) -> Self:
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

    def find(self) -> Self:
        """To the search; what was typed before is still there."""
        return self._pressed(step=Step.FIND) if self.step is Step.AREAS else self

    def type(self, typed: Typed) -> Self:
        """Something was typed or taken away."""
        return self._pressed(typed=typed) if self.step in (Step.FIND, Step.CODE) else self

    def choose_area(self, letter: str) -> Self:
        """An area; the one chosen before opens on the page where it was left."""
        if self.step is not Step.AREAS:
            return self
        page = self.service_page if letter == self.area else 0
        return self._pressed(step=Step.SERVICES, area=letter, service_page=page)

    def choose_service(self, code: str, *, at_once: bool, action: str, recent: Issued | None = None) -> Self:
        """A service, with what to bring; `at_once` (the reception) without. `recent` asks whether it is that ticket."""
        if self.step not in (Step.AREAS, Step.FIND, Step.SERVICES) or self.busy:
            return self
        if code in [matter.service for matter in self.before_it]:
            return self._with(self.before_it)
        if self.before_it:
            recent = None  # who adds a matter is not on the way out again
        same = code == self.service and self.action
        area = self.area if self.step is Step.SERVICES else ""
        chosen = self._pressed(
            service=code, area=area, document_page=0, action=self.action if same else action, recent=recent
        )
        if at_once:
            return replace(chosen, before_it=()).take()
        return replace(chosen, step=Step.AGAIN if recent else Step.DOCUMENTS)

    def someone_else(self) -> Self:
        """The ticket of a moment ago is another person's."""
        return self._pressed(step=Step.DOCUMENTS, recent=None) if self.step is Step.AGAIN else self

    def add_matter(self) -> Self:
        """One more service on the same ticket."""
        if self.step is not Step.DOCUMENTS or not self.may_add:
            return self
        matters = self.matters
        return self._pressed(step=Step.AREAS, before_it=matters, service="", typed=Typed())

    def remove_matter(self, code: str, *, action: str) -> Self:
        """Not this service, after all; one always stays."""
        left = tuple(matter for matter in self.matters if matter.service != code)
        if self.step is not Step.DOCUMENTS or not left or left == self.matters:
            return self
        return replace(self._with(left), action=action) if not self.busy else self

    def take(self, *, asks: bool = False, late: bool = False) -> Self:
        """Takes the ticket for what was chosen, or tries it again.

        First the centre that has classes `asks` for the priority, and who would be `late` is told so.
        """
        if self.step in (Step.CODE, Step.OWN):
            return self._pressed(busy=True) if self.problem else self
        if not self.service or self.step in (Step.WELCOME, Step.AGAIN, Step.TICKET):
            return self
        if asks and self.step is Step.DOCUMENTS:
            return self._pressed(step=Step.PRIORITY, asked=True)
        if late and self.step is not Step.LATE:
            return self._pressed(step=Step.LATE)
        return self._pressed(busy=True)

    def answer(self, priority: str, *, action: str, late: bool = False) -> Self:
        """The class that applies to the visitor; empty: none."""
        if self.step is not Step.PRIORITY or self.busy:
            return self
        same = priority == self.priority and self.action
        return replace(self, priority=priority, action=self.action if same else action).take(late=late)

    @property
    def matters(self) -> tuple[Matter, ...]:
        """All that the ticket shall be for, in the order of choice."""
        return (*self.before_it, Matter(self.service, self.area)) if self.service else self.before_it

    @property
    def may_add(self) -> bool:
        """Whether there is room for another matter."""
        return len(self.matters) < MATTERS

    @property
    def _chosen_in(self) -> Step:
        return Step.SERVICES if self.area else Step.FIND

    def _with(self, matters: tuple[Matter, ...]) -> Self:
        """The choice of these matters, the last one as the service."""
        *others, last = matters
        return self._pressed(
            step=Step.DOCUMENTS, before_it=tuple(others), service=last.service, area=last.area, document_page=0
        )

    def _pressed(self, **changes: object) -> Self:
        """A press begins the time anew and takes away what was shown above the page."""
        return self if self.busy else replace(self, **{"quiet": 0, "problem": None, "given_up": "", **changes})  # type: ignore[arg-type]

    def _ended(self, **changes: object) -> Self:
        return replace(self, busy=False, quiet=0, **changes)  # type: ignore[arg-type]
