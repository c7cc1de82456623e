"""The visitor's answer about a turn: a score and, if they like, a few words. What staff see of all of them."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
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
    # Cc: controls; Cs: halves of characters, which no store takes
    kept = (
        " " if character.isspace() else character
        for character in comment or ""
        if character.isspace() or unicodedata.category(character) not in ("Cc", "Cs")
    )
    return " ".join("".join(kept).split())[:COMMENT_LENGTH].strip() or None


LEAST_ANSWERS: Final = 10
"""Staff see scores from so many answers on: nobody's own answer can be told from fewer."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What visitors of a month answered about some turns.

    `served` turns were finished, `scores` say how many answered 1, 2, 3, 4 and 5; None: too few to be shown.
    """

    served: int
    answered: int
    scores: tuple[int, ...] | None

    @property
    def response_rate(self) -> float | None:
        """How many of those who were served have answered, from 0 to 1; None if nobody was served."""
        return self.answered / self.served if self.served else None

    @property
    def mean(self) -> float | None:
        """The mean score from 1 to 5; None without scores."""
        if not self.scores or not self.answered:
            return None
        return sum(score * count for score, count in zip(SCORES, self.scores, strict=True)) / self.answered


def count_answers(found: Iterable[tuple[int | None, int]]) -> Answers:
    """Counts pairs of a score (None: no answer) and how many turns it was given to."""
    counted = dict.fromkeys((None, *SCORES), 0)
    for score, turns in found:
        counted[score] += turns
    scores = tuple(counted[score] for score in SCORES)
    return Answers(sum(counted.values()), sum(scores), scores)


def shown_answers(total: Answers, groups: Mapping[str, Answers]) -> tuple[Answers, Mapping[str, Answers]]:
    """What staff may see of a month and of its groups (areas, people).

    Groups with too few answers keep their scores to themselves; so do as many others, the smallest first, as are
    needed that the hidden ones together cannot be told from the total.
    """
    if total.answered < LEAST_ANSWERS:
        return _hidden(total), {name: _hidden(answers) for name, answers in groups.items()}
    by_size = sorted(groups, key=lambda name: (groups[name].answered, name))
    hidden = [name for name in by_size if groups[name].answered < LEAST_ANSWERS]
    shown = by_size[len(hidden) :]
    while 0 < sum(groups[name].answered for name in hidden) < LEAST_ANSWERS and shown:
        hidden.append(shown.pop(0))
    return total, {name: _hidden(groups[name]) if name in hidden else groups[name] for name in groups}


def _hidden(answers: Answers) -> Answers:
    return replace(answers, scores=None)
