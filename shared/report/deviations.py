"""Decisions that changed the order, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from shared.domain.centre import Centre, words
from shared.domain.fairness import Deviation
from shared.sentences import QT_TR_NOOP
from shared.translation import Translator

_KINDS: Final[Mapping[str, str]] = {
    "by_number": QT_TR_NOOP("called out of order"),
    "front": QT_TR_NOOP("sent to the front"),
    "class": QT_TR_NOOP("class changed"),
    "without_proof": QT_TR_NOOP("served without proof"),
    "put_back": QT_TR_NOOP("put back into the queue"),
    "late": QT_TR_NOOP("called while the store was lost"),
    "slip": QT_TR_NOOP("entered by hand with an earlier time"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """A decision as people read it; what does not apply is empty."""

    what: str
    window: str
    reason: str
    passed: str


def told(one: Deviation, centre: Centre, tr: Translator) -> Told:
    """What was decided, at which window, why, and before whom."""
    reasons = {entry.code: words(entry.name, tr.language) for entry in centre.policy.skip_reasons}
    return Told(
        what=tr(_KINDS[one.code]),
        window="" if one.window is None else tr("window {window}", window=one.window),
        reason="" if one.reason is None else reasons.get(one.reason, tr("another reason")),
        passed=tr("before {tickets}", tickets=", ".join(one.passed)) if one.passed else "",
    )


def all_in_order(tr: Translator) -> str:
    """What there is to say where nobody decided anything."""
    return tr("Everybody was called in the order of the rules.")
