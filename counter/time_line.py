"""What has happened with a ticket, line by line in words. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from counter.words import class_name, clock_time, skip_reason
from shared.domain.centre import Centre, words
from shared.domain.record import Event
from shared.domain.ticket import Turn
from shared.translation import Translator


@dataclass(frozen=True, slots=True)
class Moment:
    """One line: when, what, and who did it where."""

    key: int
    time: str
    what: str
    who: str
    text: str


def time_line(events: Iterable[Event], turns: Iterable[Turn], centre: Centre, tr: Translator) -> tuple[Moment, ...]:
    """The events of a ticket in words, the first one first."""
    services = {turn.id: turn.service for turn in turns}
    return tuple(_moment(event, services, centre, tr) for event in events)


def _moment(event: Event, services: dict[int, str], centre: Centre, tr: Translator) -> Moment:
    time, what = clock_time(centre, event.at), _what(event, services, centre, tr)
    window = tr("Window {window}", window=event.window) if event.window else ""
    who = ", ".join(filter(None, (window, event.staff or "")))
    return Moment(event.seq, time, what, who, ", ".join(filter(None, (time, what, who))))


def _what(event: Event, services: dict[int, str], centre: Centre, tr: Translator) -> str:
    names = {
        "recalled": tr("called again"),
        "started": tr("service began"),
        "finished": tr("service finished"),
        "no_show": tr("did not come"),
        "held": tr("held"),
        "resumed": tr("served on"),
        "returned": tr("put back into the queue"),
        "merged": tr("merged"),
        "cancelled": tr("cancelled"),
        "undone": tr("taken back"),
        "noted": tr("note left"),
        "answered": tr("answer from the phone"),
        "day": tr("the day was paused or closed"),
    }
    match event.kind:
        case "issued":
            service = centre.service_by_code.get(services.get(event.seq, ""))
            return tr("issued: {service}", service=words(service.label, tr.language) if service else "–")
        case "called":
            if reason := event.data.get("reason"):
                return tr("called out of order: {reason}", reason=skip_reason(centre, reason, tr))
            return tr("called")
        case "transferred":
            return _sent(event, services, centre, tr)
        case "changed":
            return _changed(event, centre, tr)
        case "shift":
            # the only one of a ticket: its window changed hands
            return tr("taken over from {staff}", staff=event.data["from"])
        case "printed":
            return tr("printed") if event.data.get("result") == "printed" else tr("not printed")
        case kind:
            return names.get(kind, kind)


def _sent(event: Event, services: dict[int, str], centre: Centre, tr: Translator) -> str:
    if window := event.data.get("for_window"):
        return tr("sent on to window {window}", window=window)
    service = centre.service_by_code.get(services.get(event.seq, ""))
    return tr("sent on: {service}", service=words(service.label, tr.language) if service else "–")


def _changed(event: Event, centre: Centre, tr: Translator) -> str:
    now = event.data.get("now") or event.data
    parts = []
    if service := centre.service_by_code.get(str(now.get("service"))):
        parts.append(words(service.label, tr.language))
    if "priority" in now:
        parts.append(class_name(centre, now["priority"], tr.language) or tr("No priority"))
    return tr("put right: {what}", what=", ".join(parts)) if parts else tr("put right")
