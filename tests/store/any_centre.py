"""Any centre, for properties that hold for all of them."""

import base64
from datetime import date

from hypothesis import strategies as some

from shared.domain.centre import (
    LANGUAGES,
    NEEDS,
    SLIP_PARTS,
    WEEKDAYS,
    Area,
    Booked,
    Centre,
    ComingBack,
    Hours,
    NoShow,
    Outcome,
    Phone,
    Policy,
    PriorityClass,
    Reason,
    Reception,
    Service,
    Slip,
    SpecialDay,
    Window,
)

PIXEL = (
    "data:image/svg+xml;base64,"
    + base64.b64encode(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>').decode()
)
words = some.text(some.sampled_from("ABCabcəğıİöşüç 0123456789-’«»\"'\\#=[]{}\n\t"), min_size=1, max_size=16)
texts = some.dictionaries(some.sampled_from(LANGUAGES), words, max_size=3).map(lambda text: {"az": "Ad", **text})
codes = some.from_regex(r"[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?", fullmatch=True).filter(lambda code: code != "reception")
slip_texts = texts.map(lambda text: {language: words.replace("\n", " ") for language, words in text.items()})
minutes = some.integers(0, 1440)
icons = some.sampled_from(["hand-coins", "coins", "briefcase", "question"])
maybe_time = some.none() | some.sampled_from(["10:00", "11:30"])


@some.composite
def centres(draw: some.DrawFn) -> Centre:
    """Any centre that the checks let pass."""
    letters = draw(some.lists(some.sampled_from("ADEFGKLMRS"), unique=True, min_size=1, max_size=4))
    service_codes = draw(some.lists(codes, unique=True, max_size=5))
    services = tuple(
        Service(
            code,
            draw(some.sampled_from(letters)),
            draw(texts),
            {"az": f"{code} {number}"},
            draw(some.integers(1, 480)),
            tuple(draw(some.lists(texts, max_size=2))),
            tuple(draw(some.lists(words, max_size=2))),
            draw(some.integers(0, 500)),
            draw(maybe_time),
            draw(some.none() | some.just("16:00")),
            draw(some.booleans()),
        )
        for number, code in enumerate(service_codes)
    )
    dates = draw(some.lists(some.dates(date(2026, 1, 1), date(2028, 1, 1)), unique=True, max_size=4))
    reasons = some.lists(some.builds(Reason, codes, texts), max_size=2, unique_by=lambda reason: reason.code).map(tuple)
    no_show = some.builds(NoShow, some.integers(1, 5), some.integers(0, 600), some.sampled_from(["out", "back"]))
    return Centre(
        code=draw(codes),
        timezone=draw(some.sampled_from(["Asia/Baku", "Europe/Berlin", "UTC"])),
        name=draw(texts),
        hours=Hours(
            tuple(draw(some.lists(some.sampled_from(WEEKDAYS), unique=True))), "09:00", "18:00", "08:30", "17:30"
        ),
        areas=tuple(Area(letter, draw(icons), draw(texts), draw(texts | some.just({}))) for letter in letters),
        services=services,
        windows=tuple(
            Window(
                number,
                draw(some.integers(1, 9)),
                draw(some.integers(-2, 9)),
                draw(some.sampled_from(["", "left", "right", "straight", "up", "down"])),
                tuple(draw(some.lists(some.sampled_from(letters), unique=True))),
                tuple(draw(some.lists(some.sampled_from(service_codes), unique=True))) if service_codes else (),
                tuple(draw(some.lists(some.sampled_from(NEEDS), unique=True))),
            )
            for number in draw(some.lists(some.integers(1, 99), unique=True, max_size=4))
        ),
        languages=tuple(draw(some.permutations(LANGUAGES))),
        phone_address=draw(some.sampled_from(["", "https://novbe.example.az"])),
        ticker=draw(texts | some.just({})),
        days=tuple(
            SpecialDay(day, draw(some.booleans()), draw(texts | some.just({})), draw(maybe_time), None, None, None)
            for day in dates
        ),
        policy=Policy(
            draw(some.sampled_from(["head_start", "fifo"])),
            draw(no_show),
            draw(some.integers(0, 60)),
            draw(reasons),
            draw(reasons),
            draw(reasons),
            draw(some.integers(0, 60)),
            draw(some.builds(Booked, minutes, minutes, minutes)),
            draw(some.builds(ComingBack, minutes, some.integers(0, 30))),
            draw(some.builds(Phone, minutes, some.integers(0, 5))),
            walking_minutes=draw(minutes),
            auto_call_seconds=draw(some.integers(0, 600)),
            keep_days=draw(some.integers(0, 3_650)),
        ),
        classes=tuple(
            PriorityClass(code, draw(texts), draw(some.integers(0, 1440)), draw(some.booleans()), draw(texts))
            for code in draw(some.lists(codes, unique=True, max_size=3))
        ),
        outcomes=tuple(Outcome(code, draw(texts)) for code in draw(some.lists(codes, unique=True, max_size=3))),
        reception=draw(
            some.none() | some.builds(Reception, some.just("N"), texts, texts, some.integers(1, 480), icons)
        ),
        slip=Slip(
            draw(some.sampled_from(["", PIXEL])),
            draw(slip_texts),
            draw(slip_texts),
            tuple(draw(some.lists(some.sampled_from(SLIP_PARTS), unique=True))),
        ),
    )
