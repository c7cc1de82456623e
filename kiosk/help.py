"""Help from the staff: asked for on any screen, until somebody answers it or it is withdrawn."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from shared.domain.view import View

PATIENCE_SECONDS: Final = 60
"""After so long without an answer the staff are called once more."""


class Call(StrEnum):
    """How a call for help stands."""

    NONE = ""
    ASKING = "asking"
    COMING = "coming"
    URGENT = "urgent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Help:
    """One call. Every event gives a new value; `shown`: its sheet lies above the page."""

    call: Call = Call.NONE
    id: int = 0
    """The seq of the event that made it, once the store knows it."""
    ended: int = 0
    """The last one that has ended: a view read before that may still show it."""
    seconds: int = 0
    shown: bool = False

    @property
    def stands(self) -> bool:
        """Whether help has been asked for."""
        return self.call is Call.ASKING or self.coming

    @property
    def coming(self) -> bool:
        """Whether the staff know of it: not before is it said that they come."""
        return self.call in (Call.COMING, Call.URGENT)

    def ask(self) -> "Help":
        """Help is pressed; while somebody is coming it only says so again."""
        if self.stands:
            return replace(self, shown=True)
        return Help(Call.ASKING, ended=self.ended, shown=True)

    def asked(self, id: int) -> "Help":
        """The staff have been called; the second time around it is urgent."""
        return replace(self, id=id, call=Call.URGENT if self.call is Call.URGENT else Call.COMING)

    def failed(self) -> "Help":
        """The store could not be reached."""
        return replace(self, call=Call.FAILED, id=0)

    def read(self) -> "Help":
        """The sheet has been read; the call stands."""
        return replace(self, shown=False, call=Call.NONE if self.call is Call.FAILED else self.call)

    def end(self) -> "Help":
        """Answered, or withdrawn."""
        return Help(ended=max(self.id, self.ended))

    def tick(self) -> "Help":
        """A second has passed."""
        if self.call is not Call.COMING:
            return self
        seconds = self.seconds + 1
        if seconds < PATIENCE_SECONDS:
            return replace(self, seconds=seconds)
        return replace(self, call=Call.URGENT, seconds=seconds)

    def see(self, view: View, source: str) -> "Help":
        """What the store knows: a call that is answered has ended; one from before a restart still stands."""
        ours = next((call for call in view.help if call.source == source), None)
        if ours is None:
            return self.end() if self.id and view.seq >= self.id else self
        if self.call is Call.NONE and ours.id > self.ended:
            return Help(Call.COMING, ours.id, self.ended, max(0, view.at - ours.asked_at) // 1000)
        return self
