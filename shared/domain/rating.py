"""The visitor's answer about a turn: a score and, if they like, a few words."""

import unicodedata
from dataclasses import dataclass
from typing import Final

SCORES: Final = (1, 2, 3, 4, 5)
COMMENT_LENGTH: Final = 1_000
RATEABLE_MS: Final = 5 * 60_000
"""For so long after the end of a turn its visitor is thought to stand at the rating terminal still."""


@dataclass(frozen=True, slots=True)
class Finished:
    """The turn that a window has just finished, for the rating terminal; `ended_at` in milliseconds, UTC."""

    turn: int
    number: str
    language: str
    ended_at: int


def clean_comment(comment: str | None) -> str | None:
    """A visitor's words as they are kept: on one line, without control characters, at most COMMENT_LENGTH long."""
    spaced = " ".join((comment or "").split())
    # Cc: controls; Cs: halves of characters, which no store takes
    kept = "".join(character for character in spaced if unicodedata.category(character) not in ("Cc", "Cs"))
    return kept[:COMMENT_LENGTH].strip() or None
