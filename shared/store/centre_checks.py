"""What a centre must be beyond its types: known references, unique codes, lengths, hours."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from shared import assets
from shared.domain.centre import LANGUAGES, NEEDS, RECEPTION, Centre, Hours, Outcome, Policy, Reason, Text
from shared.domain.hall_voice import HallVoice
from shared.domain.hours import hours_of
from shared.store.centre_logo import logo_faults

LABEL_LENGTH: Final = 40
SHORT_LENGTH: Final = 16
SIGN_LENGTH: Final = 3
OUTCOMES: Final = 9
"""Each has a key, 1 to 9."""
SLIP_LINES: Final = 3
SLIP_LENGTH: Final = 160
SPOKEN: Final = range(4)
"""How often a call may be spoken: more would never end."""
VOLUMES: Final = range(-40, 1)
"""Decibels below the loudest."""
Fault = tuple[str, dict[str, Any]]
"""A path into the centre (`.services[3].area`) and the values of the error: expected, allowed, found."""
_CODE: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_CYRILLIC: Final = re.compile("[А-яЁё]")
_LATIN: Final = re.compile("[A-Za-zƏəĞğİıÖöŞşÜüÇç]")
_TIMES: Final = ("open", "close", "issue_from", "issue_until")


def check(centre: Centre) -> Iterator[Fault]:
    """Every fault of a centre, the first one first."""
    yield from _head(centre)
    yield from _hours(centre)
    yield from _areas(centre)
    yield from _services(centre)
    yield from _windows(centre)
    yield from _classes(centre)
    yield from _policy(centre)
    yield from _outcomes(centre)
    yield from _slip(centre)


def _fault(path: str, expected: str, found: object, allowed: Iterable[object] = ()) -> Fault:
    if expected in ("letter", "code", "one_of", "known_service") and _CYRILLIC.search(str(found)):
        # a Cyrillic А looks like the Latin one: nobody would see what is wrong
        expected = "latin"
    return path, {"expected": expected, "found": str(found), "allowed": ", ".join(map(str, allowed))}


def _text(path: str, text: Text, centre: Centre, longest: int | None = None) -> Iterator[Fault]:
    """Words that must be there."""
    if not any(text.get(language) for language in centre.languages):
        yield _fault(path, "words", ", ".join(text) or "–")
    yield from _words(path, text, longest)


def _words(path: str, text: Text, longest: int | None = None) -> Iterator[Fault]:
    """Words that may be there."""
    for language, words in text.items():
        if language not in LANGUAGES:
            yield _fault(path, "one_of", language, LANGUAGES)
        if longest and len(words) > longest:
            yield _fault(f"{path}.{language}", "shorter", len(words), [longest])
        for word in re.findall(r"\w+", words):
            # nobody sees it, but nothing finds it and a voice stumbles over it
            if _CYRILLIC.search(word) and _LATIN.search(word):
                yield _fault(f"{path}.{language}", "one_alphabet", word)


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
    except (OSError, ValueError, ZoneInfoNotFoundError):
        yield _fault(".timezone", "timezone", centre.timezone)
    for language in centre.languages:
        if language not in LANGUAGES:
            yield _fault(".languages", "one_of", language, LANGUAGES)
    if not centre.languages:
        yield _fault(".languages", "one_of", "–", LANGUAGES)
    if len(set(centre.languages)) != len(centre.languages):
        yield _fault(".languages", "unique", ", ".join(centre.languages))
    yield from _text(".name", centre.name, centre)
    yield from _words(".ticker", centre.ticker)
    if centre.phone_address and not centre.phone_address.startswith(("https://", "http://")):
        yield _fault(".phone_address", "web_address", centre.phone_address)


def _hours(centre: Centre) -> Iterator[Fault]:
    yield from _times(".hours", centre.hours, centre.hours)
    yield from _unique(".days", (day.date for day in centre.days), "date")
    for index, day in enumerate(centre.days):
        yield from _times(f".days[{index}]", day, hours_of(centre.hours, day))
        yield from _words(f".days[{index}].name", day.name)


def _times(path: str, entry: object, hours: Hours) -> Iterator[Fault]:
    """The times that an entry names, and that a day with these hours ends after it has begun."""
    named = {key: getattr(entry, key) for key in _TIMES if getattr(entry, key, None) is not None}
    wrong = [_fault(f"{path}.{key}", "time", value) for key, value in named.items() if not _TIME.fullmatch(value)]
    if wrong:
        yield from wrong
        return
    for first, last in (("open", "close"), ("issue_from", "issue_until")):
        begin, end = getattr(hours, first), getattr(hours, last)
        if begin >= end:
            yield _fault(f"{path}.{last if last in named else first}", "later", end, [begin])


def _areas(centre: Centre) -> Iterator[Fault]:
    yield from _unique(".areas", (area.letter for area in centre.areas), "letter")
    tiles = [(f".areas[{index}]", area.letter, area.icon) for index, area in enumerate(centre.areas)]
    reception = centre.reception
    if reception:
        tiles.append((".reception", reception.letter, reception.icon))
        if reception.letter in {area.letter for area in centre.areas}:
            yield _fault(".reception.letter", "unique", reception.letter)
        yield from _minutes(".reception.minutes", reception.minutes)
        yield from _text(".reception.name", reception.name, centre)
        yield from _text(".reception.label", reception.label, centre, LABEL_LENGTH)
        yield from _words(".reception.short", reception.short, SHORT_LENGTH)
    for path, letter, icon in tiles:
        if not re.fullmatch("[A-Y]", letter):  # Z: SLIPS
            yield _fault(f"{path}.letter", "letter", letter)
        if not assets.path("icons", f"{icon}-bold.svg").is_file():
            yield _fault(f"{path}.icon", "icon", icon)
    for index, area in enumerate(centre.areas):
        yield from _text(f".areas[{index}].name", area.name, centre)
        yield from _words(f".areas[{index}].short", area.short, SHORT_LENGTH)


def _services(centre: Centre) -> Iterator[Fault]:
    letters = [area.letter for area in centre.areas]
    yield from _unique(".services", (service.code for service in centre.services), "code")
    labels: set[tuple[str, str, str]] = set()
    for index, service in enumerate(centre.services):
        path = f".services[{index}]"
        if not _CODE.fullmatch(service.code) or service.code == RECEPTION:
            yield _fault(f"{path}.code", "code", service.code)
        if service.area not in letters:
            yield _fault(f"{path}.area", "one_of", service.area, letters)
        yield from _minutes(f"{path}.minutes", service.minutes)
        if service.daily_limit < 0:
            yield _fault(f"{path}.daily_limit", "not_negative", service.daily_limit)
        hours = centre.hours
        issuing = (service.issue_from or hours.issue_from, service.issue_until or hours.issue_until)
        yield from _times(path, service, Hours((), hours.open, hours.close, *issuing))
        yield from _text(f"{path}.name", service.name, centre)
        yield from _text(f"{path}.label", service.label, centre, LABEL_LENGTH)
        for language, words in service.label.items():
            # two tiles that read alike cannot be told apart
            if (service.area, language, words) in labels:
                yield _fault(f"{path}.label.{language}", "unique", words)
            labels.add((service.area, language, words))
        for number, document in enumerate(service.documents):
            yield from _text(f"{path}.documents[{number}]", document, centre)


def _minutes(path: str, minutes: int) -> Iterator[Fault]:
    if not 1 <= minutes <= 480:
        yield _fault(path, "minutes", minutes, ["1–480"])


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
        if not _CODE.fullmatch(entry.code):
            yield _fault(f"{path}.code", "code", entry.code)
        if not 0 <= entry.head_start_minutes <= 1440:
            yield _fault(f"{path}.head_start_minutes", "minutes", entry.head_start_minutes, ["0–1440"])
        yield from _text(f"{path}.name", entry.name, centre)
        yield from _words(f"{path}.proof", entry.proof)
        yield from _words(f"{path}.basis", entry.basis)
        for number, ground in enumerate(entry.grounds):
            yield from _text(f"{path}.grounds[{number}].name", ground.name, centre)
            yield from _words(f"{path}.grounds[{number}].note", ground.note)
            if not assets.path("icons", f"{ground.icon}-bold.svg").is_file():
                yield _fault(f"{path}.grounds[{number}].icon", "icon", ground.icon)
            if len(ground.sign) > SIGN_LENGTH:
                yield _fault(f"{path}.grounds[{number}].sign", "shorter", len(ground.sign), [SIGN_LENGTH])


def _policy(centre: Centre) -> Iterator[Fault]:
    policy = centre.policy
    if policy.no_show.calls < 1:
        yield _fault(".policy.no_show.calls", "positive", policy.no_show.calls)
    for place, number in _amounts(policy):
        if number < 0:
            yield _fault(f".policy.{place}", "not_negative", number)
    for place, minutes in _minutes_of_day(policy):
        if not 0 <= minutes <= 1440:
            yield _fault(f".policy.{place}", "minutes", minutes, ["0–1440"])
    yield from _voice(policy.voice)
    yield from _reasons(".policy.break_reasons", policy.break_reasons, centre)
    yield from _reasons(".policy.pause_reasons", policy.pause_reasons, centre)
    yield from _reasons(".policy.skip_reasons", policy.skip_reasons, centre)


def _amounts(policy: Policy) -> Iterator[tuple[str, int]]:
    """What may be none, with its place."""
    yield "no_show.seconds", policy.no_show.seconds
    yield "undo_seconds", policy.undo_seconds
    yield "put_back_minutes", policy.put_back_minutes
    yield "auto_call_seconds", policy.auto_call_seconds
    yield "keep_days", policy.keep_days
    yield "come_back.days", policy.come_back.days
    yield "phone.times", policy.phone.times


def _minutes_of_day(policy: Policy) -> Iterator[tuple[str, int]]:
    for name, minutes in asdict(policy.appointment).items():
        yield f"appointment.{name}", minutes
    yield "come_back.head_start_minutes", policy.come_back.head_start_minutes
    yield "phone.minutes", policy.phone.minutes
    yield "walking_minutes", policy.walking_minutes


def _outcomes(centre: Centre) -> Iterator[Fault]:
    if len(centre.outcomes) > OUTCOMES:
        yield _fault(".outcomes", "entries", len(centre.outcomes), [OUTCOMES])
    yield from _reasons(".outcomes", centre.outcomes, centre)


def _voice(voice: HallVoice) -> Iterator[Fault]:
    if voice.times not in SPOKEN:
        yield _fault(".policy.voice.times", "one_of", voice.times, SPOKEN)
    volumes = [("", voice.volume), *((f".hours[{index}]", part.volume) for index, part in enumerate(voice.hours))]
    for place, volume in volumes:
        if volume is not None and volume not in VOLUMES:
            yield _fault(f".policy.voice{place}.volume", "one_of", volume, [f"{VOLUMES[0]} … {VOLUMES[-1]}"])
    for index, part in enumerate(voice.hours):
        for key in ("begin", "end"):
            if not _TIME.fullmatch(getattr(part, key)):
                yield _fault(f".policy.voice.hours[{index}].{key}", "time", getattr(part, key))


def _reasons(path: str, reasons: tuple[Reason | Outcome, ...], centre: Centre) -> Iterator[Fault]:
    yield from _unique(path, (reason.code for reason in reasons), "code")
    for index, reason in enumerate(reasons):
        if not _CODE.fullmatch(reason.code):
            yield _fault(f"{path}[{index}].code", "code", reason.code)
        yield from _text(f"{path}[{index}].name", reason.name, centre)


def _slip(centre: Centre) -> Iterator[Fault]:
    slip = centre.slip
    if slip.logo:
        for expected, found, limit in logo_faults(slip.logo):
            yield _fault(".slip.logo", expected, found, [limit])
    for name, text in (("header", slip.header), ("footer", slip.footer)):
        yield from _words(f".slip.{name}", text, SLIP_LENGTH)
        for language, words in text.items():
            lines = words.strip().count("\n") + 1
            if lines > SLIP_LINES:
                yield _fault(f".slip.{name}.{language}", "lines", lines, [SLIP_LINES])
    if len(set(slip.show)) != len(slip.show):
        yield _fault(".slip.show", "unique", ", ".join(slip.show))
