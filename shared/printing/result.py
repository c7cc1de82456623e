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
class Result:
    """How a job ended; `paper_low` says that the roll should be changed soon."""

    outcome: Outcome
    cause: Cause = Cause.NONE
    paper_low: bool = False
