"""A visitor has a code: of an appointment to check in, or of a ticket that was taken before."""

from dataclasses import dataclass, replace
from typing import Self

from kiosk.choosing import Choosing
from kiosk.finding import Typed
from kiosk.issued import Own
from kiosk.step import Step
from shared.domain.errors import QueueError


@dataclass(frozen=True, slots=True)
class Arriving(Choosing):
    """What was scanned or typed, and what became of it."""

    unasked: bool = False
    """The visitor scanned before choosing a language: that of the appointment or the ticket holds."""
    token: str = ""
    """Of the ticket that was scanned."""
    own: Own | None = None
    """The ticket that was scanned."""
    leaving: bool = False
    """The visitor is asked whether they really leave the queue."""

    def check_in(self) -> Self:
        """To the line for the code of an appointment."""
        return self._pressed(step=Step.CODE, typed=Typed()) if self.step is Step.AREAS else self

    def submit(self, *, action: str) -> Self:
        """The code is complete."""
        if self.step is not Step.CODE or not self.typed.text.strip():
            return self
        return self._pressed(busy=True, action=action)

    def scan_appointment(self, code: str, *, action: str) -> Self:
        """The code of an appointment was held to the scanner, on whatever page."""
        return self._scanned(step=Step.CODE, typed=Typed().add(code), busy=True, action=action)

    def scan_ticket(self, token: str) -> Self:
        """A ticket was held to the scanner."""
        return self._scanned(step=Step.OWN, token=token, own=None, leaving=False, busy=True)

    def scan_unknown(self) -> Self:
        """What was scanned says nothing; whoever is choosing is not disturbed."""
        if self.step not in (Step.WELCOME, Step.AREAS, Step.CODE):
            return self
        return self._scanned(step=Step.CODE, typed=Typed(), problem=QueueError("appointment_unknown"))

    def looked_up(self, own: Own) -> Self:
        """The ticket that was scanned has been read."""
        if not self.busy or self.step is not Step.OWN:
            return self
        return self._ended(own=own, language=own.ticket.language if self.unasked else self.language)

    def unserved(self) -> Self:
        """The ticket that was scanned is of an earlier day and was not served: it is as good as a come-back slip."""
        if not self.busy or self.step is not Step.OWN:
            return self
        return self._ended(step=Step.CODE, typed=Typed().add(self.token))

    def leave(self, *, sure: bool) -> Self:
        """Out of the queue: first the question, then it is done."""
        if self.step is not Step.OWN or self.own is None or not self.own.waits:
            return self
        return self._pressed(busy=True) if sure and self.leaving else self._pressed(leaving=True)

    def stay(self) -> Self:
        """The visitor stays in the queue."""
        return self._pressed(leaving=False) if self.step is Step.OWN else self

    def left(self) -> Self:
        """The ticket that was scanned is out of the queue."""
        if not self.busy or self.own is None:
            return self
        return self._ended(leaving=False, own=replace(self.own, status="cancelled"))

    def _scanned(self, **changes: object) -> Self:
        if self.busy or self.step is Step.TICKET:
            return self
        return self._pressed(unasked=self.step is Step.WELCOME or self.unasked, **changes)
