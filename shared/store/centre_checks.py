"""What a centre must be beyond its types: known references, unique codes, lengths, hours."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final
from zoneinfo import ZoneInfo

from shared.domain.centre import LANGUAGES, NEEDS, RECEPTION, Centre, Hours, Text

LABEL_LENGTH: Final = 40
SHORT_LENGTH: Final = 16
Fault = tuple[str, dict[str, Any]]
"""A path into the centre (`.services[3].area`) and the values of the error: expected, allowed, found."""
_CODE: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def check(centre: Centre) -> Iterator[Fault]:
    """Every fault of a centre, the first one first."""
    yield from _head(centre)
    yield from _hours(centre)
    yield from _areas(centre)
    yield from _services(centre)
    yield from _windows(centre)
    yield from _classes(centre)


def _fault(path: str, expected: str, found: object, allowed: Iterable[object] = ()) -> Fault:
    return path, {"expected": expected, "found": str(found), "allowed": ", ".join(map(str, allowed))}


def _text(path: str, text: Text, languages: Iterable[str], longest: int | None = None) -> Iterator[Fault]:
    for language in text:
        if language not in LANGUAGES:
            yield _fault(path, "one_of", language, LANGUAGES)
    if not any(text.get(language) for language in languages):
        yield _fault(path, "words", "–")
    for language, words in text.items():
        if longest and len(words) > longest:
            yield _fault(f"{path}.{language}", "shorter", len(words), [longest])


def _unique(path: str, values: Iterable[object], key: str) -> Iterator[Fault]:
    seen = set()
    for index, value in enumerate(values):
        if value in seen:
            yield _fault(f"{path}[{index}].{key}", "unique", value)
        seen.add(value)


def _head(centre: Centre) -> Iterator[Fault]:
    if not _CODE.fullmatch(centre.code):
        yield _fault(".code", "code", centre.code)
    try:
        ZoneInfo(centre.timezone)
    except (OSError, ValueError):
        yield _fault(".timezone", "timezone", centre.timezone)
    for language in centre.languages:
        if language not in LANGUAGES:
            yield _fault(".languages", "one_of", language, LANGUAGES)
    if not centre.languages or len(set(centre.languages)) != len(centre.languages):
        yield _fault(".languages", "unique", ", ".join(centre.languages))
    yield from _text(".name", centre.name, centre.languages)
    if centre.phone_address and not centre.phone_address.startswith(("https://", "http://")):
        yield _fault(".phone_address", "web_address", centre.phone_address)


def _hours(centre: Centre) -> Iterator[Fault]:
    yield from _clock(".hours", centre.hours)
    yield from _unique(".days", (day.date for day in centre.days), "date")
    for index, day in enumerate(centre.days):
        for key in ("open", "close", "issue_from", "issue_until"):
            value = getattr(day, key)
            if value is not None and not _TIME.fullmatch(value):
                yield _fault(f".days[{index}].{key}", "time", value)


def _clock(path: str, hours: Hours) -> Iterator[Fault]:
    for key in ("open", "close", "issue_from", "issue_until"):
        if not _TIME.fullmatch(getattr(hours, key)):
            yield _fault(f"{path}.{key}", "time", getattr(hours, key))
            return
    for first, last in (("open", "close"), ("issue_from", "issue_until")):
        if getattr(hours, first) >= getattr(hours, last):
            yield _fault(f"{path}.{last}", "later", getattr(hours, last), [getattr(hours, first)])


def _areas(centre: Centre) -> Iterator[Fault]:
    yield from _unique(".areas", (area.letter for area in centre.areas), "letter")
    letters = [(f".areas[{index}]", area.letter) for index, area in enumerate(centre.areas)]
    if centre.reception:
        letters.append((".reception", centre.reception.letter))
        if centre.reception.letter in {area.letter for area in centre.areas}:
            yield _fault(".reception.letter", "unique", centre.reception.letter)
        yield from _text(".reception.label", centre.reception.label, centre.languages, LABEL_LENGTH)
    for path, letter in letters:
        if not re.fullmatch("[A-Z]", letter):
            yield _fault(f"{path}.letter", "letter", letter)
    for index, area in enumerate(centre.areas):
        yield from _text(f".areas[{index}].name", area.name, centre.languages)
        if area.short:
            yield from _text(f".areas[{index}].short", area.short, centre.languages, SHORT_LENGTH)


def _services(centre: Centre) -> Iterator[Fault]:
    letters = [area.letter for area in centre.areas]
    yield from _unique(".services", (service.code for service in centre.services), "code")
    for index, service in enumerate(centre.services):
        path = f".services[{index}]"
        if not _CODE.fullmatch(service.code) or service.code == RECEPTION:
            yield _fault(f"{path}.code", "code", service.code)
        if service.area not in letters:
            yield _fault(f"{path}.area", "one_of", service.area, letters)
        if not 1 <= service.minutes <= 480:
            yield _fault(f"{path}.minutes", "minutes", service.minutes, ["1–480"])
        if service.daily_limit < 0:
            yield _fault(f"{path}.daily_limit", "not_negative", service.daily_limit)
        for key in ("issue_from", "issue_until"):
            value = getattr(service, key)
            if value is not None and not _TIME.fullmatch(value):
                yield _fault(f"{path}.{key}", "time", value)
        yield from _text(f"{path}.name", service.name, centre.languages)
        yield from _text(f"{path}.label", service.label, centre.languages, LABEL_LENGTH)


def _windows(centre: Centre) -> Iterator[Fault]:
    letters = [area.letter for area in centre.areas]
    yield from _unique(".windows", (window.number for window in centre.windows), "number")
    for index, window in enumerate(centre.windows):
        path = f".windows[{index}]"
        if window.number < 1:
            yield _fault(f"{path}.number", "positive", window.number)
        for letter in window.areas:
            if letter not in letters:
                yield _fault(f"{path}.areas", "one_of", letter, letters)
        for code in window.services:
            if code not in centre.service_by_code:
                yield _fault(f"{path}.services", "known_service", code)
        for need in window.offers:
            if need not in NEEDS:
                yield _fault(f"{path}.offers", "one_of", need, NEEDS)


def _classes(centre: Centre) -> Iterator[Fault]:
    yield from _unique(".classes", (entry.code for entry in centre.classes), "code")
    for index, entry in enumerate(centre.classes):
        path = f".classes[{index}]"
        if not 0 <= entry.head_start_minutes <= 1440:
            yield _fault(f"{path}.head_start_minutes", "minutes", entry.head_start_minutes, ["0–1440"])
        yield from _text(f"{path}.name", entry.name, centre.languages)
    policy = centre.policy.no_show
    if policy.calls < 1:
        yield _fault(".policy.no_show.calls", "positive", policy.calls)
    if policy.seconds < 0:
        yield _fault(".policy.no_show.seconds", "not_negative", policy.seconds)
    if centre.policy.undo_seconds < 0:
        yield _fault(".policy.undo_seconds", "not_negative", centre.policy.undo_seconds)
