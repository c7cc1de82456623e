"""How visitors rated the centre, as the statistics show it: five faces with their shares. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from shared.domain.measured import Recorded
from shared.domain.rating import LEAST_ANSWERS, SCORES, Answers, count_answers
from shared.domain.ticket import DONE
from shared.report.figures import shown
from shared.translation import Translator


@dataclass(frozen=True, slots=True)
class Mood:
    """One of the five answers, the best first; `score` is its face."""

    key: int
    name: str
    share: float
    text: str


@dataclass(frozen=True, slots=True)
class Moods:
    """All answers of a month; without lines where they are not told, `note` says why or how many answered."""

    lines: tuple[Mood, ...]
    note: str


NO_MOODS = Moods((), "")


def answers(record: Recorded, scores: Mapping[int, int]) -> Answers:
    """What visitors of these turns answered."""
    return count_answers((scores.get(one.turn.id), 1) for one in record.turns if one.turn.status == DONE)


def moods(given: Answers | None, why_not: str, tr: Translator) -> Moods:
    """The five answers with their shares; none where there are too few, or where they may not be told (`why_not`)."""
    if why_not or given is None:
        return Moods((), why_not)
    if given.scores is None or given.answered < LEAST_ANSWERS:
        return Moods((), tr("fewer than ten answers"))
    names = (tr("Very poor"), tr("Poor"), tr("Fair"), tr("Good"), tr("Very good"))
    lines = []
    for score, name in reversed(list(zip(SCORES, names, strict=True))):
        share = given.scores[score - 1] / given.answered
        lines.append(Mood(score, name, share, shown("response", share, tr.language)))
    rate = shown("response", given.response_rate, tr.language)
    return Moods(tuple(lines), tr("%n answers, {rate} of those who were served", "", given.answered, rate=rate))
