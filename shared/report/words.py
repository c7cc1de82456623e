"""The words of a report: what each figure is called, and what it means exactly."""

from collections.abc import Mapping
from typing import Final

from shared.domain.breakdown import Key
from shared.domain.centre import Centre, words
from shared.domain.figures import PROMISED_BOOKED_MINUTES, PROMISED_MINUTES, PROMISED_PRIORITY_MINUTES
from shared.translation import Translator


def QT_TR_NOOP(source: str) -> str:
    """Marks a sentence so that `make translations` finds it."""
    return source


NAMES: Final[Mapping[str, str]] = {
    "visitors": QT_TR_NOOP("Visitors"),
    "turns": QT_TR_NOOP("Turns"),
    "served": QT_TR_NOOP("Served"),
    "waiting": QT_TR_NOOP("Waiting now"),
    "transferred": QT_TR_NOOP("Sent on"),
    "no_shows": QT_TR_NOOP("Did not come"),
    "no_show_share": QT_TR_NOOP("Did not come, share"),
    "gone": QT_TR_NOOP("Left before the call"),
    "unserved": QT_TR_NOOP("Not served by closing"),
    "wait_mean": QT_TR_NOOP("Wait, mean"),
    "wait_median": QT_TR_NOOP("Wait, half within"),
    "wait_p90": QT_TR_NOOP("Wait, nine of ten within"),
    "wait_longest": QT_TR_NOOP("Wait, longest"),
    "level": QT_TR_NOOP("Service level"),
    "level_least": QT_TR_NOOP("Service level, at least"),
    "level_most": QT_TR_NOOP("Service level, at most"),
    "to_window_mean": QT_TR_NOOP("Way to the window, mean"),
    "service_mean": QT_TR_NOOP("Service, mean"),
    "service_p90": QT_TR_NOOP("Service, nine of ten within"),
    "quoted_inside": QT_TR_NOOP("Estimate kept"),
    "promises_broken": QT_TR_NOOP("Estimate exceeded"),
    "open_minutes": QT_TR_NOOP("Windows open"),
    "break_minutes": QT_TR_NOOP("Breaks"),
    "busy_share": QT_TR_NOOP("Windows busy"),
    "idle_in_vain": QT_TR_NOOP("Free while people waited"),
    "satisfaction": QT_TR_NOOP("Satisfaction"),
    "response": QT_TR_NOOP("Answers"),
}

DEFINITIONS: Final[Mapping[str, str]] = {
    "visitors": QT_TR_NOOP("Tickets given out: people or families, however many windows they went to."),
    "turns": QT_TR_NOOP("Waits in the queue: a ticket that goes on to another window waits again."),
    "served": QT_TR_NOOP("Turns whose service was finished or handed on."),
    "waiting": QT_TR_NOOP("Turns that wait for their first call now."),
    "transferred": QT_TR_NOOP("Turns that were sent on to another service, window or person."),
    "no_shows": QT_TR_NOOP("Turns that were called and did not come."),
    "no_show_share": QT_TR_NOOP("Those who did not come, among the turns that were called."),
    "gone": QT_TR_NOOP("Turns whose visitors left before they were called."),
    "unserved": QT_TR_NOOP("Turns that were still open when the day was closed."),
    "wait_mean": QT_TR_NOOP(
        "From arrival (check-in), appointment or opening, whichever is last, to the first call. Interruptions of the "
        "day do not count. Whoever still waits, or left, counts as having waited longer (Kaplan and Meier)."
    ),
    "wait_median": QT_TR_NOOP("The wait that half of the turns do not exceed; whoever still waits is not left out."),
    "wait_p90": QT_TR_NOOP("The wait that nine of ten turns do not exceed; whoever still waits is not left out."),
    "wait_longest": QT_TR_NOOP("The longest wait, be it over or not."),
    "level": QT_TR_NOOP(
        "Share of turns called in time: within {normal} minutes, with priority {priority}, with an appointment "
        "{booked}. Whoever waits longer, or left or was not served after it, counts as not in time."
    ),
    "level_least": QT_TR_NOOP("The service level if nobody who waits now is called in time."),
    "level_most": QT_TR_NOOP("The service level if all who can still be called in time are."),
    "to_window_mean": QT_TR_NOOP("From the last call to the start of the service."),
    "service_mean": QT_TR_NOOP("From the start to the end of the service, without the time on hold."),
    "service_p90": QT_TR_NOOP("The time that nine of ten finished services do not exceed."),
    "quoted_inside": QT_TR_NOOP("Turns called within the range of minutes that their ticket had told."),
    "promises_broken": QT_TR_NOOP("Turns called later than their ticket had told; the aim is one in ten at most."),
    "open_minutes": QT_TR_NOOP("Time that windows were open, without breaks and interruptions of the day."),
    "break_minutes": QT_TR_NOOP("Time of breaks."),
    "busy_share": QT_TR_NOOP("Share of the open time in which somebody was called to the window or served there."),
    "idle_in_vain": QT_TR_NOOP("Time that windows were open and free while somebody whom they serve waited."),
    "satisfaction": QT_TR_NOOP("Mean of the visitors’ answers, 1 to 5; shown from ten answers on."),
    "response": QT_TR_NOOP("Rated turns among the finished ones."),
}

UNITS: Final[Mapping[str, str]] = {
    "count": QT_TR_NOOP("number"),
    "minutes": QT_TR_NOOP("minutes"),
    "share": QT_TR_NOOP("share"),
    "score": QT_TR_NOOP("1 to 5"),
}

DIMENSIONS: Final[Mapping[str, str]] = {
    "day": QT_TR_NOOP("Day"),
    "hour": QT_TR_NOOP("Hour"),
    "area": QT_TR_NOOP("Area"),
    "service": QT_TR_NOOP("Service"),
    "window": QT_TR_NOOP("Window"),
    "class": QT_TR_NOOP("Class"),
    "language": QT_TR_NOOP("Language"),
    "channel": QT_TR_NOOP("Channel"),
    "person": QT_TR_NOOP("Person"),
}

_CHANNELS: Final[Mapping[str, str]] = {
    "kiosk": QT_TR_NOOP("kiosk"),
    "reception": QT_TR_NOOP("reception"),
    "cli": QT_TR_NOOP("command"),
    "phone": QT_TR_NOOP("phone"),
    "appointment": QT_TR_NOOP("appointment"),
}
_LANGUAGES: Final = {"az": "azərbaycanca", "ru": "русский", "en": "English"}


def definition(code: str, tr: Translator) -> str:
    """What a figure means exactly."""
    return tr(
        DEFINITIONS[code],
        normal=PROMISED_MINUTES,
        priority=PROMISED_PRIORITY_MINUTES,
        booked=PROMISED_BOOKED_MINUTES,
    )


def key_name(centre: Centre, dimension: str, key: Key, tr: Translator) -> str:
    """What a group is called."""
    match dimension, key:
        case "day", str():
            return f"{key[8:10]}.{key[5:7]}.{key[:4]}"
        case "hour", int():
            return f"{key:02d}:00–{key + 1:02d}:00"
        case "area", str():
            area = centre.area_by_letter.get(key)
            return f"{key} · {words(area.name, tr.language)}" if area else str(key)
        case "service", str():
            service = centre.service_by_code.get(key)
            return words(service.label, tr.language) if service else key
        case "window", _:
            return tr("Window {window}", window=key)
        case "class", "":
            return tr("no priority")
        case "class", "appointment":
            return tr("appointment")
        case "class", str():
            entry = centre.class_by_code.get(key)
            return words(entry.name, tr.language) if entry else key
        case "language", _:
            return _LANGUAGES.get(str(key), str(key))
        case "channel", _:
            return tr(_CHANNELS[str(key)]) if key in _CHANNELS else str(key)
        case _:
            return str(key) or tr("nobody")
