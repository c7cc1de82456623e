"""Appointments on the command line: a file of them, the list of today, checking in, giving one up."""

from pathlib import Path

import pytest

from tests.cli.conftest import Novbe

HEAD = "code,service,date,time,language"
BOOKED = f"{HEAD}\nK7-204,card-change,2026-03-05,10:50,ru\nK7-205,pension-age,2026-03-05,14:30,\n"
NOTHING = {"added": 0, "changed": 0, "unchanged": 0, "kept": 0}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "qəbul.csv"
    file.write_text(BOOKED, encoding="utf-8")
    return file


def test_a_file_is_taken_once(novbe: Novbe, file: Path) -> None:
    assert novbe.json("appointments", "import", file).value == {"file": str(file), **NOTHING, "added": 2}
    assert novbe.json("appointments", "import", file).value == {"file": str(file), **NOTHING, "unchanged": 2}
    told = "Appointments: added 0, changed 0, unchanged 2, used or given up 0.\n"
    assert novbe("appointments", "import", file).out == told


def test_what_has_been_used_or_given_up_is_kept(novbe: Novbe, file: Path) -> None:
    novbe("appointments", "import", file)
    novbe("check-in", "K7-204")
    novbe("appointments", "cancel", "K7-205")
    file.write_text(BOOKED.replace("10:50", "11:50").replace("14:30", "15:30"), encoding="utf-8")
    assert novbe.json("appointments", "import", file).value == {"file": str(file), **NOTHING, "kept": 2}


def test_the_appointments_of_today(novbe: Novbe, file: Path) -> None:
    file.write_text(BOOKED + "K7-206,card-change,2026-03-06,09:00,az\n", encoding="utf-8")
    novbe("appointments", "import", file)
    novbe("check-in", "K7-204")
    first, second = novbe.json("appointments").value
    assert first == {
        "code": "K7-204",
        "slot": "2026-03-05T10:50:00.000+04:00",
        "service": "card-change",
        "language": "ru",
        "status": "checked_in",
        "ticket": "A001",
    }
    assert (second["code"], second["status"], second["language"], second["ticket"]) == ("K7-205", "booked", "az", None)
    assert novbe("appointments").out.splitlines() == [
        "10:50  K7-204  checked in  A001  Change of the bank card or of the bank",
        "14:30  K7-205  booked            Old-age labour pension",
    ]
    novbe("appointments", "cancel", "K7-205")
    assert "ləğv edilib" in novbe("--language", "az", "appointments").out


def test_a_day_without_any(novbe: Novbe) -> None:
    assert novbe("appointments").out == "No appointments today.\n"
    assert novbe.json("appointments").value == []


def test_checking_in(novbe: Novbe, file: Path) -> None:
    novbe("appointments", "import", file)
    given = novbe.json("check-in", "k7-204", "--need", "ru").value
    assert (given["ticket"], given["service"], given["late"]) == ("A001", "card-change", False)
    assert given["slot"] == "2026-03-05T10:50:00.000+04:00"
    assert novbe.json("check-in", "K7-204").error == "appointment_used"
    novbe.at("14:46")
    told = novbe("check-in", "K7-205").out.splitlines()
    assert (told[0], told[-1]) == ("A002  Old-age labour pension", "Too late for 14:30: counts from now.")


def test_a_call_says_that_it_is_an_appointment(novbe: Novbe, file: Path) -> None:
    novbe("appointments", "import", file)
    novbe("check-in", "K7-204")
    called = novbe.json("call", "3").value
    assert (called["ticket"], called["why_code"], called["why"]) == ("A001", "appointment", "Appointment at 10:50.")


def test_the_same_action_gives_the_same_ticket(novbe: Novbe, file: Path) -> None:
    novbe("appointments", "import", file)
    first = novbe.json("check-in", "K7-204", "--action", "scan-1").value
    assert novbe.json("check-in", "K7-204", "--action", "scan-1").value == first


class TestAFileWithFaults:
    def test_is_told_line_by_line_and_not_taken(self, novbe: Novbe, file: Path) -> None:
        file.write_text(f"{BOOKED}K1,card-change,2026-03-05,10:50,az\nK10,passport,2026-03-05,10:50,az\n")
        assert novbe("appointments", "import", file).told.splitlines() == [
            f"{file}, line 4, code: expected 3 to 24 Latin letters and figures, with hyphens between them; found K1.",
            f"{file}, line 5, service: expected the code of a service of this centre; found passport.",
        ]
        assert novbe.json("appointments").value == []

    def test_for_programs(self, novbe: Novbe, file: Path) -> None:
        file.write_text(f"{HEAD}\nK10,card-change,2026-03-05,25:00,az\n")
        fault = novbe.json("appointments", "import", file).fault
        (one,) = fault["faults"]
        assert fault["error"] == "file_wrong_value"
        assert (one["line"], one["place"], one["expected"], one["found"]) == (2, "time", "time", "25:00")

    def test_many_are_counted(self, novbe: Novbe, file: Path) -> None:
        file.write_text(HEAD + "\n?" * 30)
        lines = novbe("appointments", "import", file).told.splitlines()
        assert (len(lines), lines[-1]) == (21, "… and 10 more.")

    def test_that_is_not_there(self, novbe: Novbe, file: Path) -> None:
        assert novbe.json("appointments", "import", file.with_name("none.csv")).error == "file_missing"
