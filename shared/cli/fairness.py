"""Every decision that changed the order: report --fairness."""

from datetime import date
from typing import Any

from shared.cli import words
from shared.cli.context import Console
from shared.domain.centre import Centre
from shared.domain.fairness import Deviation, deviations
from shared.report.deviations import all_in_order, told
from shared.translation import Translator


def answer(console: Console, first: date, last: date) -> None:
    """Lists what people decided from one service day to another, both included."""
    found = deviations(console.access.snapshot.events_of_days(first, last))
    centre, tr = console.read().centre, console.tr
    rows = [_row(one, centre, tr) for one in found]
    console.answer([_value(one, centre) for one in found], words.table(rows) if rows else [all_in_order(tr)])


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
    said = told(one, centre, tr)
    return (
        words.moment(centre, one.at),
        one.ticket,
        said.what,
        said.window,
        one.decided_by or "",
        said.reason,
        said.passed,
    )
