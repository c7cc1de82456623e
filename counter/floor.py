"""The hall as a supervisor sees it: every window, and what needs attention. Pure."""

from dataclasses import dataclass
from typing import Final

from counter.around import Device, device_state, help_rows, place_name
from counter.desk_state import break_name
from counter.words import minutes, need_name
from shared.domain.centre import Window, words
from shared.domain.day import BREAK, CLOSED, OPEN
from shared.domain.measures import running_ms
from shared.domain.ticket import SERVING
from shared.domain.view import View, Visit
from shared.translation import Translator

HELP: Final = "help"


@dataclass(frozen=True, slots=True)
class WindowCard:
    """A window: who works there, how it stands, with whom and for how long; `share` of the standard time is over."""

    key: int
    staff: str
    status: str
    number: str
    detail: str
    minutes: int
    share: float
    over: bool
    text: str


@dataclass(frozen=True, slots=True)
class Concern:
    """Something that needs attention; `kind` help can be answered, its `id` is the call's."""

    key: str
    tone: str
    icon: str
    title: str
    detail: str = ""
    kind: str = ""
    id: int = 0


def window_cards(view: View, tr: Translator) -> tuple[WindowCard, ...]:
    """Every window, by its number."""
    return tuple(_card(view, window, tr) for window in sorted(view.centre.windows, key=lambda window: window.number))


def _card(view: View, window: Window, tr: Translator) -> WindowCard:
    shift, visit = view.shifts.get(window.number), view.at_window(window.number)
    status = view.window_state(window)
    staff = shift.staff if shift and status != CLOSED else ""
    since = shift.since if shift else view.at
    passed, norm = view.at - since, 0
    if visit:
        serving = visit.turn.status == SERVING
        passed = running_ms(visit.turn, view.at) if serving else view.at - (visit.turn.last_called_at or view.at)
        norm = view.centre.service_by_code[visit.turn.service].minutes if serving else 0
    spent = minutes(passed)
    detail = _detail(view, status, visit, shift.reason if shift else None, tr)
    number = visit.ticket.text if visit else ""
    name = tr("Window {number}").format(number=window.number)
    text = ", ".join(filter(None, (name, staff, number, detail, tr("%n min", "", spent) if staff else "")))
    return WindowCard(
        key=window.number,
        staff=staff,
        status=status,
        number=number,
        detail=detail,
        minutes=spent,
        share=min(1.0, spent / norm) if norm else 0.0,
        over=bool(norm) and spent >= norm,
        text=text,
    )


def _detail(view: View, status: str, visit: Visit | None, reason: str | None, tr: Translator) -> str:
    if visit:
        return words(view.centre.service_by_code[visit.turn.service].label, tr.language)
    if status == BREAK:
        return break_name(view.centre, reason, tr.language) or tr("Break")
    if status == CLOSED:
        return tr("Nobody works here")
    if view.day.status != OPEN:
        return tr("The day is paused") if view.paused else tr("The day is closed")
    return tr("Ready to call")


def concerns(view: View, devices: tuple[Device, ...], tr: Translator) -> tuple[Concern, ...]:
    """What needs attention, the most urgent first."""
    calls = (
        Concern(
            f"help{row.key}", "danger" if row.urgent else "notice", "hand-waving-fill", row.text, kind=HELP, id=row.key
        )
        for row in help_rows(view, tr)
    )
    stranded = (_stranded(view, visit, tr) for visit in view.stranded)
    slow = (
        Concern(
            f"slow{card.key}",
            "danger",
            "timer-fill",
            tr(
                "Window {window}: {number} for {minutes} min", window=card.key, number=card.number, minutes=card.minutes
            ),
            card.detail,
        )
        for card in window_cards(view, tr)
        if card.over
    )
    sick = ((device, *device_state(view, device, tr)) for device in devices)
    broken = (
        Concern(f"device{device.name}", tone, "printer-fill", f"{place_name(device.name, tr)}: {state}")
        for device, state, tone in sick
        if tone != "success"
    )
    return (*calls, *stranded, *slow, *broken)


def _stranded(view: View, visit: Visit, tr: Translator) -> Concern:
    """Somebody waits whom no open window may call."""
    needs = ", ".join(need_name(need, tr) for need in sorted(visit.ticket.needs))
    service = words(view.centre.service_by_code[visit.turn.service].label, tr.language)
    waits = tr("waits %n min", "", minutes(view.waited_ms(visit.turn)))
    title = tr("{number}: no open window can serve this visitor", number=visit.ticket.text)
    return Concern(
        f"stranded{visit.turn.id}", "danger", "warning-fill", title, ", ".join(filter(None, (service, needs, waits)))
    )
