"""Every decision that changed the order: report --fairness."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from shared.cli import words
from shared.cli.context import Console
from shared.domain.centre import Centre
from shared.domain.centre import words as centre_words
from shared.domain.fairness import Deviation, deviations
from shared.sentences import QT_TR_NOOP
from shared.translation import Translator

_KINDS: Final[Mapping[str, str]] = {
    "by_number": QT_TR_NOOP("called out of order"),
    "front": QT_TR_NOOP("sent to the front"),
    "class": QT_TR_NOOP("class changed"),
    "without_proof": QT_TR_NOOP("served without proof"),
    "put_back": QT_TR_NOOP("put back into the queue"),
    "late": QT_TR_NOOP("called while the store was lost"),
}


def answer(console: Console, first: date, last: date) -> None:
    """Lists what people decided from one service day to another, both included."""
    found = deviations(console.access.snapshot.events_of_days(first, last))
    centre, tr = console.read().centre, console.tr
    rows = [_row(one, centre, tr) for one in found]
    none = tr("Everybody was called in the order of the rules.")
    console.answer([_value(one, centre) for one in found], words.table(rows) if rows else [none])


def _value(one: Deviation, centre: Centre) -> dict[str, Any]:
    return {
        "seq": one.seq,
        "at": words.iso(centre, one.at),
        "what": one.code,
        "ticket": one.ticket,
        "window": one.window,
        "staff": one.staff,
        "decided_by": one.decided_by,
        "reason": one.reason,
        "passed": list(one.passed),
    }


def _row(one: Deviation, centre: Centre, tr: Translator) -> tuple[str, ...]:
    reasons = {entry.code: centre_words(entry.name, tr.language) for entry in centre.policy.skip_reasons}
    reason = "" if one.reason is None else reasons.get(one.reason, tr("another reason"))
    window = "" if one.window is None else tr("window {window}", window=one.window)
    passed = tr("before {tickets}", tickets=", ".join(one.passed)) if one.passed else ""
    time = words.moment(centre, one.at)
    return time, one.ticket, tr(_KINDS[one.code]), window, one.decided_by or "", reason, passed
