"""A file of appointments, as booking systems and Excel write it: what is wrong is told by line and column."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain.appointment import Appointment
from shared.domain.errors import FileError
from shared.sentences import sentence
from shared.store import appointment_file
from shared.store.appointment_file import parse
from shared.translation import LANGUAGES, translator
from tests.domain.small import at, small_centre

CENTRE = small_centre()
HEAD = "code,service,date,time,language"
LINE = "K7-204,pension,2026-03-05,10:50,ru"
BOOKED = Appointment("K7-204", "pension", at("2026-03-05 10:50"), "ru")


def taken(text: str) -> tuple[Appointment, ...]:
    found = parse(text, "booked.csv", CENTRE)
    assert found.faults == ()
    return found.appointments


def faults(text: str) -> list[tuple[object, ...]]:
    """Line, column, what is expected and what was found."""
    found = parse(text, "booked.csv", CENTRE)
    names = ("line", "place", "expected", "found")
    return [tuple(fault.values.get(name) for name in names) for fault in found.faults]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\n{LINE}\n",
        f"{HEAD}\r\n{LINE}\r\n",
        f"{HEAD}\n{LINE}",
        f"\n{HEAD}\n{LINE}".lstrip("\n"),
        f"{HEAD}\n\n{LINE}\n,,,,\n",
        f"{HEAD};\n{LINE}".replace(",", ";"),
        f"{HEAD}\n{LINE}".replace(",", "\t"),
        f"{HEAD}\n{LINE}".replace(",", " , "),
        f"{HEAD.upper()}\nk7-204,pension,05.03.2026,10:50,RU",
        'Language,Code,Name,Service,Date,Time\nru,K7-204,"Əliyev, Vəli ""V""",pension,2026-03-05,10:50',
        f'{HEAD},note\n{LINE},"two\nlines"\n',
        f"{HEAD}\n{LINE},more,than,columns",
    ],
)
def test_the_ways_in_which_such_files_are_written(text: str) -> None:
    assert taken(text) == (BOOKED,)


def test_small_things_that_are_forgiven() -> None:
    first, second = taken(f"{HEAD}\nK1A,card,2026-03-05,9:05,\nK1B,card,2026-03-05,09:05,en\n")
    assert first == Appointment("K1A", "card", at("2026-03-05 09:05"), "az"), "no language: the centre's first"
    assert second.slot_at == first.slot_at


def test_a_file_without_any() -> None:
    assert taken(HEAD) == ()


@pytest.mark.parametrize(
    ("line", "column", "expected", "found"),
    [
        ("K1,pension,2026-03-05,10:50,ru", "code", "booking_code", "K1"),
        (",pension,2026-03-05,10:50,ru", "code", "booking_code", "–"),
        ("Ə123,pension,2026-03-05,10:50,ru", "code", "booking_code", "Ə123"),
        ("K7-204,passport,2026-03-05,10:50,ru", "service", "known_service", "passport"),
        ("K7-204,pension,2026-02-30,10:50,ru", "date", "day", "2026-02-30"),
        ("K7-204,pension,5 mart,10:50,ru", "date", "day", "5 mart"),
        ("K7-204,pension,03/05/2026,10:50,ru", "date", "day", "03/05/2026"),
        ("K7-204,pension,2026-03-07,10:50,ru", "date", "working_day", "2026-03-07"),
        ("K7-204,pension,2026-03-20,10:50,ru", "date", "working_day", "2026-03-20"),
        ("K7-204,pension,2026-03-05,24:00,ru", "time", "time", "24:00"),
        ("K7-204,pension,2026-03-05,10.50,ru", "time", "time", "10.50"),
        ("K7-204,pension,2026-03-05,08:59,ru", "time", "working_time", "08:59"),
        ("K7-204,pension,2026-03-05,18:00,ru", "time", "working_time", "18:00"),
        ("K7-204,pension,2026-03-28,17:00,ru", "time", "working_time", "17:00"),
        ("K7-204,pension,2026-03-05,10:50,de", "language", "one_of", "de"),
        ("K7-204,pension", "date", "day", "–"),
    ],
)
def test_a_line_that_is_wrong(line: str, column: str, expected: str, found: str) -> None:
    assert faults(f"{HEAD}\nK1A,card,2026-03-05,09:05,az\n{line}\n") == [(3, column, expected, found)]


def test_every_wrong_line_is_told() -> None:
    text = f"{HEAD}\n{LINE}\n\nK1,pension,2026-03-05,10:50,ru\n{LINE}\nK1A,card,?,?,?\n"
    assert faults(text) == [
        (4, "code", "booking_code", "K1"),
        (5, "code", "unique", "K7-204"),
        (6, "language", "one_of", "?"),
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [("", "–"), ("code,service\n", "code,service"), ("PK\x03\x04\x14\0\n", "PK\x03\x04\x14\0"), ("x" * 200, "x" * 60)],
)
def test_a_file_whose_columns_are_others(text: str, shown: str) -> None:
    assert faults(text) == [(1, None, "columns", shown)]


def test_a_file_that_is_no_csv() -> None:
    (fault,) = faults(f"{HEAD}\n{LINE}\n" + "x" * 200_000)
    assert fault[:3] == (3, None, "csv")


@given(text=some.text(max_size=200))
def test_whatever_is_in_it(text: str) -> None:
    for head in ("", f"{HEAD}\n"):
        found = parse(head + text, "booked.csv", CENTRE)
        assert all(isinstance(fault, FileError) for fault in found.faults)


class TestAFileOnTheDisk:
    def test_in_utf_8_with_a_mark(self, tmp_path: Path) -> None:
        file = tmp_path / "booked.csv"
        file.write_text(f"{HEAD}\n{LINE}", encoding="utf-8-sig")
        assert appointment_file.read(file, CENTRE).appointments == (BOOKED,)

    def test_with_names_in_an_old_encoding(self, tmp_path: Path) -> None:
        file = tmp_path / "booked.csv"
        file.write_bytes(f"{HEAD};имя\n{LINE};Пётр".replace(",", ";").encode("cp1251"))
        assert appointment_file.read(file, CENTRE).appointments == (BOOKED,)

    @pytest.mark.parametrize("name", ["absent.csv", "."])
    def test_that_cannot_be_read(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(FileError, match="file_missing"):
            appointment_file.read(tmp_path / name, CENTRE)


def test_whatever_a_file_of_appointments_should_say_has_words() -> None:
    source = Path(appointment_file.__file__).read_text(encoding="utf-8")
    codes = set(re.findall(r'_Fault\("\w+", "(\w+)"|"expected": "(\w+)"|expected="(\w+)"', source))
    expected = {code for found in codes for code in found if code}
    assert {"booking_code", "columns", "csv", "working_time"} <= expected
    for code in expected:
        fault = FileError("file_wrong_value", file="a.csv", line=7, place="time", expected=code, found="x", allowed="y")
        az, ru, en = (sentence(fault, translator(language)) for language in LANGUAGES)
        assert f"expected {code};" not in en or code == "time"
        assert len({az, ru, en}) == 3
        assert (az[:15], ru[:15], en[:13]) == ("a.csv, 7-ci sət", "a.csv, строка 7", "a.csv, line 7")
