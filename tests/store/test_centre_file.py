"""A file that a person wrote: what is wrong in it is named by its place, with what is expected there."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from shared import assets
from shared.domain.centre import LANGUAGES, Centre, Policy, SpecialDay
from shared.domain.errors import FileError
from shared.store import centre_file
from tests.domain.small import small_centre
from tests.store.any_centre import centres

FILE = """\
[centre]
code = "dost"
timezone = "Asia/Baku"
languages = ["az", "ru", "en"]
name = { az = "Mərkəz", ru = "Центр", en = "Centre" }
phone_address = "https://novbe.example.az"

[hours]
weekdays = ["mon", "tue", "wed", "thu", "fri"]
open = "09:00"
close = "18:00"
issue_from = "08:30"
issue_until = "17:30"

[[day]]
date = 2026-03-20
closed = true
name = { az = "Novruz", ru = "Новруз", en = "Novruz" }

[[day]]
date = 2026-03-28
open = "10:00"
close = "15:00"
issue_until = "14:30"

[policy]
order = "head_start"
no_show = { calls = 2, seconds = 60, then = "out" }
undo_seconds = 10
break_reasons = [{ code = "lunch", name = { az = "Nahar", ru = "Обед", en = "Lunch" } }]

[reception]
letter = "N"
name = { az = "Qəbul masası", ru = "Стойка приёма", en = "Reception" }
label = { az = "Əmin deyiləm", ru = "Не знаю", en = "I’m not sure" }

[[class]]
code = "priority"
head_start_minutes = 60
name = { az = "Üstünlük", ru = "Приоритет", en = "Priority" }

[[area]]
letter = "A"
icon = "hand-coins"
name = { az = "Pensiya", ru = "Пенсия", en = "Pensions" }
short = { az = "Pensiya", ru = "Пенсия", en = "Pensions" }

[[service]]
code = "card-change"
area = "A"
name = { az = "Kartın dəyişdirilməsi", ru = "Замена карты", en = "Change of card" }
label = { az = "Kartı dəyişmək", ru = "Замена карты", en = "Change of card" }
minutes = 15
documents = [{ az = "Şəxsiyyət vəsiqəsi", ru = "Удостоверение", en = "Identity card" }]

[[service]]
code = "pension-age"
area = "A"
name = { az = "Yaşa görə pensiya", ru = "Пенсия по возрасту", en = "Old-age pension" }
label = { az = "Yaşa görə pensiya", ru = "Пенсия по возрасту", en = "Old-age pension" }
minutes = 20
issue_from = "09:00"
issue_until = "12:00"

[[window]]
number = 1
areas = ["A"]
offers = ["low-desk", "ru"]

[[window]]
number = 2
services = ["reception", "card-change"]
direction = "left"
"""

CARD, AGE, RULE = 'service "card-change"', 'service "pension-age"', "policy, appointment"
MISTAKES = [
    # what was meant → what was written: where the error is told, what is expected, what was found
    ('timezone = "Asia/Baku"\n', "", "timezone", "present", None),
    ("minutes = 15\n", "", f"{CARD}, minutes", "present", None),
    ("minutes = 15", 'minutes = "15"', f"{CARD}, minutes", "whole_number", "text"),
    ("minutes = 15", "minutes = 15.5", f"{CARD}, minutes", "whole_number", "float"),
    ("minutes = 15", "minutes = 0", f"{CARD}, minutes", "minutes", "0"),
    ("minutes = 15", "minutes = 1500", f"{CARD}, minutes", "minutes", "1500"),
    ('"Asia/Baku"', '"Asia/Bakou"', "timezone", "timezone", "Asia/Bakou"),
    ('"Asia/Baku"', '"../etc/passwd"', "timezone", "timezone", "../etc/passwd"),
    ('"Asia/Baku"', '""', "timezone", "timezone", ""),
    ('["az", "ru", "en"]', '["az", "de"]', "languages", "one_of", "de"),
    ('["az", "ru", "en"]', '["az", "az"]', "languages", "unique", "az, az"),
    ('["az", "ru", "en"]', "[]", "languages", "one_of", "–"),
    ('["az", "ru", "en"]', '"az"', "languages", "list", "text"),
    ('"dost"', '"DOST"', "code", "code", "DOST"),
    ("https://", "novbe at ", "phone_address", "web_address", "novbe at novbe.example.az"),
    ("closed = true", 'closed = "yes"', 'day "2026-03-20", closed', "yes_no", "text"),
    ("date = 2026-03-20", 'date = "20 March"', 'day "20 March", date', "known_value", None),
    ("date = 2026-03-20", "date = 2026-03-28", 'day "2026-03-28", date', "unique", "2026-03-28"),
    ('open = "09:00"', 'open = "9:00"', "hours, open", "time", "9:00"),
    ('close = "18:00"', 'close = "24:00"', "hours, close", "time", "24:00"),
    ('close = "18:00"', 'close = "08:00"', "hours, close", "later", "08:00"),
    ('close = "15:00"', 'close = "3pm"', 'day "2026-03-28", close', "time", "3pm"),
    ('close = "15:00"', 'close = "09:00"', 'day "2026-03-28", close', "later", "09:00"),
    ('issue_until = "14:30"', 'issue_until = "08:00"', 'day "2026-03-28", issue_until', "later", "08:00"),
    ('open = "10:00"\nclose = "15:00"', 'open = "19:00"', 'day "2026-03-28", open', "later", "18:00"),
    ('issue_until = "12:00"', 'issue_until = "08:00"', 'service "pension-age", issue_until', "later", "08:00"),
    ('issue_until = "12:00"', 'issue_until = "noon"', 'service "pension-age", issue_until', "time", "noon"),
    ('"mon", "tue"', '"monday", "tue"', "hours, weekdays 1", "known_value", "monday"),
    ('"head_start"', '"lifo"', "policy, order", "known_value", "lifo"),
    ("calls = 2", "calls = 0", "policy, no_show, calls", "positive", "0"),
    ("seconds = 60", "seconds = -1", "policy, no_show, seconds", "not_negative", "-1"),
    ("undo_seconds = 10", "undo_seconds = -5", "policy, undo_seconds", "not_negative", "-5"),
    ('code = "lunch"', 'code = "Lunch!"', 'policy, break_reasons "Lunch!", code', "code", "Lunch!"),
    ("head_start_minutes = 60", "head_start_minutes = 3000", 'class "priority", head_start_minutes', "minutes", "3000"),
    ('letter = "A"', 'letter = "a"', 'area "a", letter', "letter", "a"),
    ('letter = "A"', 'letter = "N"', "reception, letter", "unique", "N"),
    ('letter = "A"', 'letter = "Z"', 'area "Z", letter', "letter", "Z"),
    ('letter = "N"', 'letter = "Z"', "reception, letter", "letter", "Z"),
    ("undo_seconds = 10", "put_back_minutes = -1", "policy, put_back_minutes", "not_negative", "-1"),
    ("undo_seconds = 10", "auto_call_seconds = -1", "policy, auto_call_seconds", "not_negative", "-1"),
    ("undo_seconds = 10", "keep_days = -1", "policy, keep_days", "not_negative", "-1"),
    ("undo_seconds = 10", "walking_minutes = 1441", "policy, walking_minutes", "minutes", "1441"),
    ("undo_seconds = 10", "come_back = { days = -1 }", "policy, come_back, days", "not_negative", "-1"),
    ("undo_seconds = 10", "voice = { times = 4 }", "policy, voice, times", "one_of", "4"),
    ("undo_seconds = 10", "voice = { volume = 3 }", "policy, voice, volume", "one_of", "3"),
    (
        "undo_seconds = 10",
        'voice = { hours = [{ begin = "13:00", end = "25:00" }] }',
        "policy, voice, hours 1, end",
        "time",
        "25:00",
    ),
    ("undo_seconds = 10", "phone = { minutes = -5 }", "policy, phone, minutes", "minutes", "-5"),
    ("undo_seconds = 10", "appointment = { grace_minutes = -1 }", f"{RULE}, grace_minutes", "minutes", "-1"),
    ("undo_seconds = 10", "appointment = { early_minutes = 1441 }", f"{RULE}, early_minutes", "minutes", "1441"),
    ("undo_seconds = 10", "appointment = 60", RULE, "table", "whole_number"),
    ('icon = "hand-coins"', 'icon = "hand-coin"', 'area "A", icon', "icon", "hand-coin"),
    ('code = "pension-age"', 'code = "card-change"', f"{CARD}, code", "unique", "card-change"),
    ('code = "pension-age"', 'code = "reception"', 'service "reception", code', "code", "reception"),
    ('area = "A"\nname = { az = "Kart', 'area = "B"\nname = { az = "Kart', f"{CARD}, area", "one_of", "B"),
    ('label = { az = "Kartı dəyişmək"', f'label = {{ az = "{"ə" * 41}"', f"{CARD}, label, az", "shorter", "41"),
    ('short = { az = "Pensiya"', 'short = { az = "Pensiya və müavinət"', 'area "A", short, az', "shorter", "19"),
    ('letter = "N"', f'letter = "N"\nshort = {{ az = "{"ə" * 17}" }}', "reception, short, az", "shorter", "17"),
    ('label = { az = "Yaşa görə pensiya"', 'label = { az = "Kartı dəyişmək"', f"{AGE}, label, az", "unique", None),
    ("number = 2", "number = 1", 'window "1", number', "unique", "1"),
    ("number = 2", "number = 0", 'window "0", number', "positive", "0"),
    ('areas = ["A"]', 'areas = ["A", "Q"]', 'window "1", areas', "one_of", "Q"),
    ('"reception", "card', '"reception", "kard', 'window "2", services', "known_service", "kard-change"),
    ('"low-desk", "ru"', '"low-desk", "fr"', 'window "1", offers', "one_of", "fr"),
    ('direction = "left"', 'direction = "west"', 'window "2", direction', "known_value", "west"),
    # words that are missing, or in a language that nobody knows
    ('name = { az = "Mərkəz", ru = "Центр", en = "Centre" }', "name = {}", "name", "words", "–"),
    ('{ az = "Mərkəz", ru = "Центр", en = "Centre" }', '{ az = "" }', "name", "words", "az"),
    ('az = "Pensiya", ru = "Пенсия", en = "Pensions" }\nsh', 'de = "Rente" }\nsh', 'area "A", name', "words", "de"),
    ('en = "Identity card"', 'de = "Ausweis"', f"{CARD}, documents 1", "one_of", "de"),
    ('name = { az = "Mərkəz", ru = "Центр", en = "Centre" }', 'name = "Centre"', "name", "table", "text"),
    # letters that look alike: these are Cyrillic
    ('letter = "A"', 'letter = "А"', 'area "А", letter', "latin", "А"),
    ('areas = ["A"]', 'areas = ["А"]', 'window "1", areas', "latin", "А"),
    ('code = "card-change"', 'code = "сard-change"', 'service "сard-change", code', "latin", "сard-change"),
    ('"reception", "card', '"reception", "саrd', 'window "2", services', "latin", "саrd-change"),
    ('offers = ["low-desk"', 'offers = ["low-dеsk"', 'window "1", offers', "latin", "low-dеsk"),
    ('en = "Change of card" }\nlabel', 'en = "Change of саrd" }\nlabel', f"{CARD}, name, en", "one_alphabet", "саrd"),
    ('ru = "Удостоверение"', 'ru = "Удоcтоверение"', f"{CARD}, documents 1, ru", "one_alphabet", "Удоcтоверение"),
]  # fmt: skip

UNKNOWN = [
    ("minutes = 15", "minuts = 15", CARD, "minuts", "minutes"),
    ("phone_address", "phone_adress", "", "phone_adress", "phone_address"),
    ("[[window]]\nnumber = 2", "[[windows_]]\nnumber = 2", "", "windows_", "window"),
    ("undo_seconds", "undo_second", "policy", "undo_second", "undo_seconds"),
    ("calls = 2", "cals = 2", "policy, no_show", "cals", "calls"),
    ('code = "lunch"', 'id = "lunch"', "policy, break_reasons 1", "id", ""),
    ("[reception]", "[reception]\ncolour = 'red'", "reception", "colour", ""),
]


@pytest.mark.parametrize(("meant", "written", "place", "expected", "found"), MISTAKES)
def test_a_mistake(meant: str, written: str, place: str, expected: str, found: str | None) -> None:
    fault = _fault(_edited(meant, written))
    assert fault.code == "file_wrong_value"
    assert fault.values["file"] == "centre.toml"
    assert (fault.values["place"], fault.values["expected"]) == (place, expected)
    if found is not None:
        assert fault.values["found"] == found


@pytest.mark.parametrize(("meant", "written", "place", "key", "nearest"), UNKNOWN)
def test_a_key_that_nothing_reads(meant: str, written: str, place: str, key: str, nearest: str) -> None:
    """A slip of the pen must not be taken for a default."""
    fault = _fault(_edited(meant, written))
    assert fault.code == "file_unknown_key"
    assert fault.values == {"file": "centre.toml", "place": place, "key": key, "nearest": nearest}


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("[centre\n", "line 1, column 8"),
        ("[centre]\ncode = dost\n", "line 2, column 8"),
        ("[centre]\ncode = 'a'\ncode = 'b'\n", "line 3"),
    ],
)
def test_what_is_no_toml(written: str, place: str) -> None:
    fault = _fault(written)
    assert fault.code == "file_not_toml"
    assert str(fault.values["place"]).startswith(place)
    assert fault.values["found"]


def test_an_empty_file() -> None:
    fault = _fault("")
    assert (fault.code, fault.values["place"], fault.values["expected"]) == ("file_wrong_value", "[centre]", "table")


class TestTheFile:
    def test_is_read(self, tmp_path: Path) -> None:
        path = tmp_path / "mərkəz.toml"
        path.write_text(FILE, encoding="utf-8")
        centre = centre_file.read(path)
        assert (centre.code, len(centre.services), centre.windows[1].services) == (
            "dost",
            2,
            ("reception", "card-change"),
        )
        assert centre.days[0] == SpecialDay(date(2026, 3, 20), True, {"az": "Novruz", "ru": "Новруз", "en": "Novruz"})

    def test_may_begin_with_the_mark_that_notepad_writes(self, tmp_path: Path) -> None:
        path = tmp_path / "centre.toml"
        path.write_text(FILE, encoding="utf-8-sig")
        assert centre_file.read(path) == centre_file.parse(FILE, "centre.toml")

    def test_may_have_the_line_ends_of_windows(self) -> None:
        assert centre_file.parse(FILE.replace("\n", "\r\n"), "") == centre_file.parse(FILE, "")

    def test_is_missing(self, tmp_path: Path) -> None:
        for path in (tmp_path / "nowhere.toml", tmp_path):
            with pytest.raises(FileError) as fault:
                centre_file.read(path)
            assert (fault.value.code, fault.value.values) == ("file_missing", {"file": str(path)})

    def test_is_in_another_encoding(self, tmp_path: Path) -> None:
        path = tmp_path / "centre.toml"
        path.write_text(FILE.replace("ə", "e"), encoding="cp1251", errors="replace")
        with pytest.raises(FileError) as fault:
            centre_file.read(path)
        assert fault.value.code == "file_not_toml"

    def test_a_language_may_be_missing_here_and_there(self) -> None:
        """Another one is shown then."""
        edited = _edited(
            'name = { az = "Pensiya", ru = "Пенсия", en = "Pensions" }\nshort', 'name = { ru = "Пенсия" }\nshort'
        )
        assert centre_file.parse(edited, "").areas[0].name == {"ru": "Пенсия"}

    def test_has_its_defaults(self) -> None:
        bare = re.sub(r"(?s)\[\[day]].*?(?=\[\[area]])", "", FILE)
        bare = bare.replace('languages = ["az", "ru", "en"]\n', "").replace('"reception", ', "")
        centre = centre_file.parse(bare, "")
        assert (centre.policy, centre.languages, centre.reception, centre.days) == (Policy(), LANGUAGES, None, ())


@pytest.mark.parametrize(
    "sample", sorted(assets.path("centres").glob("*/centre.toml")), ids=lambda path: path.parent.name
)
def test_the_samples_are_right_and_written_as_they_are_read(sample: Path) -> None:
    centre = centre_file.read(sample)
    assert centre_file.parse(centre_file.write(centre), "") == centre


def test_what_is_written_is_readable() -> None:
    text = centre_file.write(small_centre())
    assert centre_file.parse(text, "") == small_centre()
    assert "[[service]]" in text
    assert 'code = "pension"' in text
    assert "Kiçik mərkəz" in text, "letters are written as letters"
    assert "sample = false" not in text, "what is a default is left out"


def test_words_are_written_in_the_order_of_the_languages() -> None:
    """Whatever the order in which a store gave them."""
    backwards = small_centre(name={"en": "Centre", "ru": "Центр", "az": "Mərkəz"})
    name = centre_file.write(backwards).split("[centre.name]")[1]
    assert name.index("az =") < name.index("ru =") < name.index("en =")


@given(centres())
def test_every_centre_is_read_as_it_was_written(centre: Centre) -> None:
    assert centre_file.parse(centre_file.write(centre), "") == centre


def _edited(meant: str, written: str) -> str:
    assert meant in FILE
    before, _, after = FILE.partition(meant)
    return before + written + after


def _fault(text: str) -> FileError:
    with pytest.raises(FileError) as fault:
        centre_file.parse(text, "centre.toml")
    return fault.value
