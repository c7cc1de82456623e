"""What became of a print job."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """Whether paper came out."""

    PRINTED = "printed"
    """The printer answered a question queued behind the ticket."""
    NOT_SENT = "not_sent"
    """Nothing was printed: the same ticket may be sent again."""
    UNKNOWN = "unknown"
    """Something may have come out: only a person may ask for another one, a copy."""


class Cause(StrEnum):
    """Why a job is not PRINTED, for the words on the screen."""

    NONE = "none"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    OFFLINE = "offline"
    REFUSED = "refused"
    """There is no such printer, or it takes no connection."""
    SILENT = "silent"
    """It takes a connection but answers nothing."""
    RESET = "reset"
    """The connection broke."""
    TIMEOUT = "timeout"
    """The time for the job ran out."""


@dataclass(frozen=True)
class Condition:
    """How a printer was when it was last heard: why it cannot print, and whether its roll should be changed soon."""

    cause: Cause = Cause.NONE
    paper_low: bool = False


@dataclass(frozen=True)
class Result:
    """How a job ended; `paper_low` says that the roll should be changed soon.

    `by_fallback`: it was the second printer, because the first one took nothing.
    """

    outcome: Outcome
    cause: Cause = Cause.NONE
    paper_low: bool = False
    by_fallback: bool = False

    @property
    def told(self) -> str:
        """The cause as the record keeps it: a ticket of the fallback says so."""
        return "fallback" if self.by_fallback and self.cause is Cause.NONE else self.cause.value

    @property
    def condition(self) -> Condition:
        """What the job tells about the printer."""
        return Condition(self.cause, self.paper_low)
