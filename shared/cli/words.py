"""What the command says to people: lines, tables and small words."""

from collections.abc import Mapping, Sequence
from typing import Final

from shared.domain.centre import Centre, words
from shared.domain.estimate import AreaState, Quote, Range
from shared.domain.hours import local
from shared.domain.order import Why
from shared.domain.view import View, Visit
from shared.sentences import QT_TR_NOOP, status_word
from shared.translation import Translator

STATES: Final[Mapping[str, str]] = {
    "open": QT_TR_NOOP("open"),
    "closed": QT_TR_NOOP("closed"),
    "paused": QT_TR_NOOP("paused"),
    "break": QT_TR_NOOP("break"),
    "free": QT_TR_NOOP("free"),
}
"""States of the day and of windows."""

KINDS: Final[Mapping[str, str]] = {
    "issued": QT_TR_NOOP("ticket issued"),
    "called": QT_TR_NOOP("called"),
    "recalled": QT_TR_NOOP("called again"),
    "started": QT_TR_NOOP("service started"),
    "finished": QT_TR_NOOP("service finished"),
    "no_show": QT_TR_NOOP("did not come"),
    "held": QT_TR_NOOP("put on hold"),
    "resumed": QT_TR_NOOP("resumed"),
    "transferred": QT_TR_NOOP("transferred"),
    "returned": QT_TR_NOOP("put back into the queue"),
    "merged": QT_TR_NOOP("merged"),
    "changed": QT_TR_NOOP("ticket changed"),
    "noted": QT_TR_NOOP("note left"),
    "answered": QT_TR_NOOP("answer from the phone"),
    "cancelled": QT_TR_NOOP("cancelled"),
    "undone": QT_TR_NOOP("step undone"),
    "printed": QT_TR_NOOP("ticket on paper"),
    "help": QT_TR_NOOP("call for help"),
    "shift": QT_TR_NOOP("shift"),
    "day": QT_TR_NOOP("day"),
    "configured": QT_TR_NOOP("centre changed"),
}
"""Kinds of events."""

HELP_STEPS: Final[Mapping[str, str]] = {
    "ask": QT_TR_NOOP("made"),
    "answer": QT_TR_NOOP("answered"),
    "withdraw": QT_TR_NOOP("withdrawn"),
}
"""What becomes of a call for help."""


def table(rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> list[str]:
    """Rows as lines with aligned columns; those in `right` end where the others begin."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell.rjust(width) if index in right else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def iso(centre: Centre, at: int) -> str:
    """An instant for programs, with the centre's offset."""
    return local(centre, at).isoformat(timespec="milliseconds")


def clock(centre: Centre, at: int) -> str:
    """An instant for people."""
    return f"{local(centre, at):%H:%M}"


def moment(centre: Centre, at: int) -> str:
    """An instant of the record for people."""
    return f"{local(centre, at):%d.%m.%Y %H:%M:%S}"


def state(status: str, tr: Translator) -> str:
    """The state of a window or of a day."""
    return tr(STATES[status]) if status in STATES else status_word(status, tr)


def minutes(span: Range | None, tr: Translator) -> str:
    """A range of minutes; a dash where nothing is known."""
    if span is None:
        return "–"
    if not span.low:
        return tr("up to {high} min", high=span.high)
    return tr("{low}–{high} min", low=span.low, high=span.high)


def wait(state: AreaState | Quote, view: View, tr: Translator) -> str:
    """How long one waits; else when windows open, or that none is open for it."""
    if state.range is not None or (state.opens_at is None and not state.no_window):
        return minutes(state.range, tr)
    if state.opens_at is None:
        return tr("no window is open for it now")
    opens, time = local(view.centre, state.opens_at), clock(view.centre, state.opens_at)
    if opens.date() == view.day.date:
        return tr("windows open at {time}", time=time)
    return tr("windows open on {date} at {time}", date=f"{opens:%d.%m.%Y}", time=time)


def people(count: int, tr: Translator) -> str:
    """How many are ahead of someone."""
    return tr("%n people", "ahead of you", count) if count else tr("nobody", "ahead of you")


def turn_line(visit: Visit, centre: Centre, tr: Translator) -> str:
    """A ticket with its turn: what it is doing, where, for which service."""
    turn = visit.turn
    at = turn.window if turn.window is not None else turn.for_window
    window = [] if at is None else [tr("window {window}", window=at)]
    parts = [visit.ticket.text, status_word(turn.status, tr), *window, service_name(centre, turn.service, tr)]
    later = [tr("then: {service}", service=service_name(centre, code, tr)) for code in visit.matters[:1]]
    return " · ".join([*parts, *later])


def service_name(centre: Centre, code: str, tr: Translator) -> str:
    """A service's name; its code if the centre has it no longer."""
    service = centre.service_by_code.get(code)
    return words(service.name, tr.language) if service else code


def why(reason: Why, centre: Centre, tr: Translator) -> str:
    """Why a turn was called."""
    entry = centre.class_by_code.get(reason.priority or "")
    name = words(entry.name, tr.language) if entry else reason.priority
    time = clock(centre, reason.counted_from)
    match reason.code:
        case "head_start":
            return tr("{priority}: counted from {time}.", priority=name, time=time)
        case "strict":
            return tr("{priority}: goes before the others.", priority=name)
        case "appointment":
            return tr("Appointment at {time}.", time=time)
        case "came_back":
            return tr("Was not served on an earlier day: counted from {time}.", time=time)
        case "sent_here":
            return tr("Sent to this window.")
        case "by_number":
            names = {one.code: words(one.name, tr.language) for one in centre.policy.skip_reasons}
            return tr("Called by number: {reason}.", reason=names.get(reason.reason or "", tr("another reason")))
        case "ahead":
            return tr("Goes before the others.")
        case _:
            return tr("First in the queue: since {time}.", time=time)
