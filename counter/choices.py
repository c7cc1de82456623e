"""What can be chosen in the desk's dialogs, and how a typed word finds it. Pure."""

import unicodedata
from dataclasses import dataclass

from counter.desk_state import Seat
from counter.line import Line, waiting_row
from shared.domain.centre import Window, words
from shared.domain.day import BREAK
from shared.domain.ticket import CALLED, SERVING
from shared.domain.view import View
from shared.translation import Translator

PERSON = "user-circle-bold"
REMIND_AFTER = (5, 10, 15, 30, 60)
"""Minutes."""
NO_CLASS = "-"
"""The key of "no priority"; the store's own word for it is an empty text, which means "nothing chosen" in a list."""
_LATIN = str.maketrans("əı", "ei")


@dataclass(frozen=True, slots=True)
class Choice:
    """A line to choose. `figure` stands in front, `detail` below; `reason` says why it cannot be chosen.

    `count` and `span` stand at its end: how many wait, and for how many minutes.
    """

    key: str
    title: str
    detail: str = ""
    figure: str = ""
    icon: str = ""
    warning: str = ""
    reason: str = ""
    keywords: str = ""
    count: str = ""
    span: str = ""


def fold(text: str) -> str:
    """A text as it is compared: without case and marks, so that "e" also finds "ə" and "i" finds "ı"."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return plain.translate(_LATIN)


def matching(choices: tuple[Choice, ...], typed: str) -> tuple[Choice, ...]:
    """The choices that hold every typed word, those whose title or figure begins with it first."""
    asked = fold(typed).split()
    if not asked:
        return choices
    found = [choice for choice in choices if all(word in _heard(choice) for word in asked)]
    start = " ".join(asked)
    return tuple(sorted(found, key=lambda c: not (fold(c.title).startswith(start) or fold(c.figure).startswith(start))))


def _heard(choice: Choice) -> str:
    return fold(f"{choice.figure} {choice.title} {choice.detail} {choice.keywords}")


def tickets(view: View, seat: Seat, tr: Translator) -> tuple[Choice, ...]:
    """The waiting tickets that the window may call by number, in calling order."""
    served = view.centre.served_by[seat.window]
    rows = (
        waiting_row(view, visit, tr)
        for visit in view.waiting
        if visit.turn.for_window == seat.window or visit.turn.service in served
    )
    return tuple(
        Choice(
            key=row.number,
            title=row.service,
            detail=", ".join((tr("{minutes} min", minutes=row.minutes), *filter(None, (row.priority,)))),
            figure=row.number,
        )
        for row in rows
    )


def held(line: Line, tr: Translator) -> tuple[Choice, ...]:
    """The held tickets that the window may serve on."""
    return tuple(
        Choice(
            key=row.number,
            title=row.service,
            detail=", ".join(filter(None, (tr("held for {minutes} min", minutes=row.minutes), row.place))),
            figure=row.number,
        )
        for row in line.held
    )


def services(view: View, seat: Seat, tr: Translator) -> tuple[Choice, ...]:
    """The services a visitor can be sent on to; the present one is left out."""
    centre, language = view.centre, tr.language
    visit = view.at_window(seat.window)
    present = visit.turn.service if visit else ""
    staffed = {code for window in view.shifts if window in centre.served_by for code in centre.served_by[window]}
    return tuple(
        Choice(
            key=service.code,
            title=words(service.label, language),
            detail=words(centre.area_by_letter[service.area].name, language),
            icon=f"{centre.area_by_letter[service.area].icon}-bold",
            warning="" if service.code in staffed else tr("no window is open for it now"),
            keywords=" ".join((*service.name.values(), *service.label.values(), *service.keywords)),
        )
        for service in centre.service_by_code.values()
        if service.code != present
    )


def windows(view: View, seat: Seat, tr: Translator) -> tuple[Choice, ...]:
    """The windows a visitor can be sent on to; a closed one says so."""
    return tuple(
        _window(view, window, tr)
        for window in sorted(view.centre.windows, key=lambda window: window.number)
        if window.number != seat.window
    )


def _window(view: View, window: Window, tr: Translator) -> Choice:
    shift = view.shifts.get(window.number)
    served = ", ".join(
        words(view.centre.area_by_letter[letter].short or view.centre.area_by_letter[letter].name, tr.language)
        for letter in window.areas
    )
    staff = shift.staff if shift else ""
    return Choice(
        key=str(window.number),
        title=staff or tr("Window {window}", window=window.number),
        detail=served,
        figure=str(window.number),
        warning=_window_state(view, window, tr),
        reason="" if shift else tr("The window is closed"),
    )


def _window_state(view: View, window: Window, tr: Translator) -> str:
    states = {SERVING: tr("is serving"), CALLED: tr("is calling"), BREAK: tr("on a break")}
    return states.get(view.window_state(window), "")


def reasons(view: View, kind: str, language: str) -> tuple[Choice, ...]:
    """The centre's reasons: `skip` for a call by number, `break` for a break."""
    policy = view.centre.policy
    known = policy.skip_reasons if kind == "skip" else policy.break_reasons
    return tuple(Choice(reason.code, words(reason.name, language)) for reason in known)


def classes(view: View, tr: Translator) -> tuple[Choice, ...]:
    """The priority classes a ticket may have, and none."""
    known = (Choice(entry.code, words(entry.name, tr.language)) for entry in view.centre.classes)
    return (Choice(NO_CLASS, tr("No priority")), *known)


def people(view: View, seat: Seat, tr: Translator) -> tuple[Choice, ...]:
    """Who is at work now and can be sent a visitor."""
    return tuple(
        Choice(key=shift.staff, title=shift.staff, detail=tr("Window {window}", window=shift.window), icon=PERSON)
        for shift in sorted(view.shifts.values(), key=lambda shift: shift.staff)
        if shift.staff != seat.staff
    )


def others(view: View, seat: Seat, tr: Translator) -> tuple[Choice, ...]:
    """Tickets that may belong to the same family: whoever waits or is held, as they came."""
    rows = (waiting_row(view, visit, tr) for visit in (*view.waiting, *view.held))
    return tuple(Choice(row.number, row.service, figure=row.number) for row in sorted(rows, key=lambda row: row.number))


def minutes(tr: Translator) -> tuple[Choice, ...]:
    """After how long the operator is reminded of a held visitor."""
    return (
        Choice("0", tr("Without a reminder")),
        *(Choice(str(after), tr("Remind me in {minutes} min", minutes=after)) for after in REMIND_AFTER),
    )


def helps(tr: Translator) -> tuple[Choice, ...]:
    """Why the supervisor is called."""
    return (
        Choice("decision", tr("A decision is needed")),
        Choice("question", tr("A question about a service")),
        Choice("unwell", tr("A visitor feels unwell")),
        Choice("conflict", tr("A difficult conversation")),
        Choice("technical", tr("Something does not work")),
    )
