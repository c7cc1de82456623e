"""A visitor has a ticket, and perhaps its paper; or it could not be had. Values, like the whole visit."""

from dataclasses import dataclass, field, replace
from typing import Self

from kiosk.arriving import Arriving
from kiosk.issued import Issued, Paper
from kiosk.step import Step
from shared.domain.errors import NovbeError


@dataclass(frozen=True, slots=True)
class Taken(Arriving):
    """The ticket, and what became of its paper."""

    ticket: Issued | None = None
    paper: Paper = field(default_factory=Paper)

    def issued(self, ticket: Issued, *, printing: bool) -> Self:
        """The ticket is written."""
        if not self.busy or self.step in (Step.TICKET, Step.OWN):
            return self
        paper = Paper("printing" if printing else "none")
        language = ticket.language if self.unasked else self.language
        return self._ended(
            step=Step.TICKET, ticket=ticket, paper=paper, language=language, action="", priority="", asked=False
        )

    def failed(self, problem: NovbeError) -> Self:
        """What was pressed could not be done; nothing that was chosen is lost."""
        return self._ended(problem=problem) if self.busy else self

    def print_again(self) -> Self:
        """It is the visitor's own: a copy is printed."""
        own = self.own.ticket if self.own else None
        ticket = self.recent if self.step is Step.AGAIN else own if self.step is Step.OWN else None
        if ticket is None:
            return self
        chosen = self._pressed(step=Step.TICKET, ticket=ticket, paper=Paper("printing"), action="")
        return replace(chosen, recent=None, own=None, before_it=())

    def give_up(self) -> Self:
        """The visitor chose wrongly: the ticket is to be cancelled."""
        return self._pressed(busy=True) if self.step is Step.TICKET else self

    def came_out(self, *, yes: bool) -> Self:
        """The answer to "did your ticket come out?"."""
        if self.paper.state != "unknown":
            return self
        return self._pressed(paper=Paper("printed" if yes else "printing"))
