"""Everything that can go wrong has a sentence in az, ru and en that says what to do."""

import re
from datetime import date
from pathlib import Path

import pytest

from shared import assets
from shared.domain.errors import (
    FILE_FAULTS,
    REFUSALS,
    STORE_FAULTS,
    FileError,
    NovbeError,
    QueueError,
    StoreUnavailable,
)
from shared.sentences import sentence, status_word
from shared.settings import SettingsError
from shared.store import centre_checks, centre_file
from shared.translation import LANGUAGES, translator

VALUES: dict[str, object] = {
    "status": "held",
    "wanted": 2,
    "calls": 1,
    "priority": "priority",
    "need": "escort",
    "reason": "power",
    "name": "7",
    "limit": 20,
    "appointment": "K7-204",
    "date": date(2026, 3, 6),
    "time": "10:50",
    "language": "de",
    "minutes": 30,
    "number": "A014",
    "window": 7,
    "ticket": "A042",
    "service": "pension-age",
    "staff": "Leyla",
    "seconds": 30,
    "store": "/srv/novbe.sqlite",
    "found": "8",
    "file": "centre.toml",
    "url": "mysql://here",
    "centre": "dost",
    "place": "hours",
    "key": "opne",
    "nearest": "open",
    "ask": "Nigar",
    "user": "counter",
    "answer": "maybe",
    "slip": "GL-7Q4M-K2PD",
    "length": 100_000,
    "outcome": "solved",
    "proof": "asked",
}
VARIANTS = {
    "in_use": [{"what": "window"}, {"what": "service"}, {"what": "appointment"}],
    "file_backup": [{"expected": "absent"}, {"expected": "writable"}, {"expected": "backup"}],
    "file_wrong_value": [{"expected": "time"}],
    "centre_unknown": [{}, {"what": "any"}],
    "password_unfit": [{"what": "short"}, {"what": "long"}, {"what": "easy"}],
}


def errors(codes: frozenset[str], kind: type[NovbeError]) -> list[NovbeError]:
    return [kind(code, **VALUES | more) for code in sorted(codes) for more in VARIANTS.get(code, [{}])]


SETTINGS = [
    SettingsError(code, "novbe.toml", key="voice", value="loud", allowed="espeak | none", line=3)
    for code in ("value", "unknown_key", "syntax", "unreadable")
]
ALL: list[NovbeError | SettingsError] = [
    *errors(REFUSALS, QueueError),
    *errors(STORE_FAULTS, StoreUnavailable),
    *errors(FILE_FAULTS, FileError),
    *SETTINGS,
]


@pytest.mark.parametrize("error", ALL, ids=str)
def test_a_sentence_in_each_language(error: NovbeError | SettingsError) -> None:
    az, ru, en = (sentence(error, translator(language)) for language in LANGUAGES)
    assert len({az, ru, en}) == 3
    assert re.search("[а-я]", ru)
    for told in (az, ru, en):
        assert told[0].isupper() or told.startswith(("centre.toml", "novbe.toml", "mysql", "“", "7", "/"))
        assert not re.search(r"[{}\n–]", told)


def test_whatever_a_centre_file_should_say_has_words() -> None:
    source = Path(centre_checks.__file__).read_text(encoding="utf-8")
    codes = set(re.findall(r'_fault\([^,]+, "(\w+)"', source))
    assert {"time", "one_of", "known_service"} <= codes
    for code in codes:
        error = FileError("file_wrong_value", file="centre.toml", place="hours", expected=code, found="x", allowed="y")
        az, ru, en = (sentence(error, translator(language)) for language in LANGUAGES)
        assert f": {code};" not in en
        assert len({az, ru, en}) == 3


def test_values_that_are_not_known_leave_a_dash() -> None:
    assert (
        sentence(StoreUnavailable("store_empty"), translator("en"))
        == "There is no store yet at –. Make one: novbe init"
    )


def test_what_a_person_may_answer_is_listed() -> None:
    error = QueueError("class_unknown", priority="king", allowed=["priority", "veteran"])
    told = "There is no priority class “king”. Known: priority, veteran."
    assert sentence(error, translator("en")) == told


def test_times_and_reasons_of_the_centre() -> None:
    centre = centre_file.read(assets.path("centres", "dost", "centre.toml"))
    closed = QueueError("outside_hours", opens_at=1_772_771_400_000)
    told = "İndi talon verilmir. Talonlar 06.03.2026 saat 08:30-da yenidən verilir."
    assert sentence(closed, translator("az"), centre) == told
    paused = QueueError("day_paused", reason="power")
    assert sentence(paused, translator("ru"), centre) == "Работа центра приостановлена: Нет электричества."
    own_words = QueueError("day_paused", reason="Su basıb")
    assert sentence(own_words, translator("az"), centre) == "Mərkəzin işi dayandırılıb: Su basıb."


def test_statuses_in_words() -> None:
    assert [status_word("no_show", translator(one)) for one in LANGUAGES] == ["gəlməyib", "не явился", "did not come"]
