"""What reception has in view: the areas and their waits, today's appointments, devices, calls for help. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from counter.words import clock_time, minutes
from shared.domain.appointment import BOOKED, Appointment
from shared.domain.centre import words
from shared.domain.coming_back import ComeBack
from shared.domain.errors import QueueError
from shared.domain.estimate import AreaState, Forecast, Range
from shared.domain.help import Help
from shared.domain.hours import issuing_refusal
from shared.domain.order import MINUTE_MS
from shared.domain.view import View
from shared.sentences import status_word
from shared.translation import Translator

SILENT_MS: Final = 90_000
"""A device that has not been heard of for so long does not answer."""
_NAME: Final = re.compile(r"(kiosk|printer|board|sign|phone|window)-(\d+)")


class Device(Protocol):
    """A device as `shared.store.devices` gives it."""

    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def seen_at(self) -> int: ...
    @property
    def state(self) -> Mapping[str, Any]: ...


@dataclass(frozen=True)
class Around:
    """A view thought through, with what stands beside the queue."""

    view: View
    forecast: Forecast
    areas: Mapping[str, AreaState]
    refusals: Mapping[str, QueueError]
    """Service code → why no ticket is given now."""
    appointments: tuple[Appointment, ...] = ()
    devices: tuple[Device, ...] = ()
    come_backs: tuple[ComeBack, ...] = ()
    """The slips of who was not served, once the day is closed."""

    def come_back(self, number: str) -> ComeBack | None:
        """The slip for a ticket that was not served."""
        return next((slip for slip in self.come_backs if slip.number == number), None)


@dataclass(frozen=True, slots=True)
class Booked:
    """An appointment in the list; `tone` and `icon` of its state, `can` whether it can be checked in."""

    key: str
    time: str
    service: str
    state: str
    tone: str
    icon: str
    can: bool
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A device and how it is."""

    key: str
    name: str
    icon: str
    state: str
    tone: str


@dataclass(frozen=True, slots=True)
class HelpRow:
    """A call for help that nobody has answered."""

    key: int
    source: str
    text: str
    urgent: bool


def look(
    view: View,
    appointments: tuple[Appointment, ...],
    devices: tuple[Device, ...],
    come_backs: tuple[ComeBack, ...] = (),
) -> Around:
    """Thinks a view through; takes some milliseconds."""
    refusals = {
        code: refusal
        for code, service in view.centre.service_by_code.items()
        if (
            refusal := issuing_refusal(
                view.centre, service, view.at, view.day.status, view.day.reason, view.issued.get(code, 0)
            )
        )
    }
    forecast = Forecast(view)
    return Around(view, forecast, forecast.areas(), refusals, appointments, devices, come_backs)


def counts_of(around: Around | None) -> dict[str, Any]:
    """How many are booked and have come, the grace in minutes, tickets without paper, how many were not served."""
    booked = around.appointments if around else ()
    return {
        "booked": len(booked),
        "came": sum(bool(entry.number) for entry in booked),
        "grace": around.view.centre.policy.appointment.grace_minutes if around else 0,
        "unprinted": [ticket.text for ticket in around.view.unprinted] if around else [],
        "slips": len(around.come_backs) if around else 0,
    }


def span(found: Range | None) -> str:
    """A range of minutes as figures: 20–30, or ≤ 45; one that may be over at once has an end only."""
    if found is None:
        return ""
    return f"≤ {found.high}" if found.is_wide or not found.low else f"{found.low}–{found.high}"


def booked_rows(around: Around, tr: Translator) -> tuple[Booked, ...]:
    """Today's appointments by their time."""
    return tuple(_booked(around.view, entry, tr) for entry in around.appointments)


def _booked(view: View, entry: Appointment, tr: Translator) -> Booked:
    service = view.centre.service_by_code.get(entry.service)
    label = words(service.label, tr.language) if service else entry.service
    state, tone, icon = _booked_state(view, entry, tr)
    time = clock_time(view.centre, entry.slot_at)
    text = ", ".join(filter(None, (time, entry.code, label, state)))
    return Booked(entry.code, time, label, state, tone, icon, entry.status == BOOKED, entry.number, text)


def _booked_state(view: View, entry: Appointment, tr: Translator) -> tuple[str, str, str]:
    if entry.status == BOOKED:
        late = minutes(view.at - entry.slot_at)
        return (tr("%n min late", "", late), "notice", "clock-fill") if late else ("", "", "")
    if not entry.number:
        return tr("cancelled"), "plain", "x-bold"
    here = next((visit for visit in view.open_visits if visit.ticket.text == entry.number), None)
    if here is None:
        return tr("{number}, ended", number=entry.number), "plain", "check-bold"
    state = status_word(here.turn.status, tr)
    return f"{entry.number}, {state}", "soft", "calendar-check-fill"


def place_name(source: str, tr: Translator) -> str:
    """A device or window as people call it: Kiosk 1; a name of its own stays as it is."""
    found = _NAME.fullmatch(source)
    names = {
        "kiosk": tr("Kiosk {number}"),
        "printer": tr("Printer {number}"),
        "board": tr("Board {number}"),
        "sign": tr("Sign {number}"),
        "phone": tr("Phone server {number}"),
        "window": tr("Window {number}"),
    }
    return names[found[1]].format(number=found[2]) if found else source


def device_rows(around: Around, tr: Translator) -> tuple[DeviceRow, ...]:
    """The devices, those with trouble first."""
    rows = [_device(around.view, device, tr) for device in around.devices]
    return tuple(sorted(rows, key=lambda row: (row.tone == "success", row.name)))


def _device(view: View, device: Device, tr: Translator) -> DeviceRow:
    state, tone = device_state(view, device, tr)
    icon = "hand-pointing-bold" if device.kind == "kiosk" else "printer-bold" if device.kind == "printer" else ""
    return DeviceRow(device.name, place_name(device.name, tr), icon or "monitor-bold", state, tone)


def device_state(view: View, device: Device, tr: Translator) -> tuple[str, str]:
    """How a device is, in words, and the tone of that."""
    if view.at - device.seen_at > SILENT_MS:
        return tr("silent since {time}", time=clock_time(view.centre, device.seen_at)), "danger"
    printer = device.state.get("printer") or {}
    causes = {
        "paper_out": tr("no paper"),
        "cover_open": tr("cover open"),
        "offline": tr("printer off"),
        "refused": tr("no printer found"),
        "silent": tr("printer silent"),
        "reset": tr("printer fault"),
        "timeout": tr("printer slow"),
    }
    if cause := causes.get(str(printer.get("cause"))):
        return cause, "danger"
    return (tr("little paper"), "notice") if printer.get("paper_low") else (tr("works"), "success")


def help_rows(view: View, tr: Translator) -> tuple[HelpRow, ...]:
    """Who has asked for help and has not been answered, the first one first."""
    return tuple(_help(view, call, tr) for call in view.help)


def _help(view: View, call: Help, tr: Translator) -> HelpRow:
    place, urgent = place_name(call.source, tr), call.reason == "urgent"
    passed = (view.at - call.asked_at) // MINUTE_MS
    text = tr("{place} calls for help again", place=place) if urgent else tr("{place} calls for help", place=place)
    return HelpRow(
        call.id, call.source, ", ".join(filter(None, (text, tr("%n min", "", passed) if passed else ""))), urgent
    )
