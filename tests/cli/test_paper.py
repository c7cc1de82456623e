"""A ticket on paper: whatever becomes of it, the ticket exists."""

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Novbe, Run
from tests.printing.fake_printer import FakePrinter, Mode, read_codes


def issue(process: Run, novbe: Novbe, printer: str, *more: str) -> dict[str, object]:
    """In a process of its own: drawing brings an application of Qt with it."""
    answer: dict[str, object] = process("--json", "issue", "pension-age", "--print", *more, NOVBE_PRINTER=printer).value
    return answer


def test_on_paper_as_a_picture(process: Run, novbe: Novbe, tmp_path: Path) -> None:
    ticket = issue(process, novbe, f"picture:{tmp_path}/papers", "--action", "one")
    assert ticket["printed"] == "printed"
    assert [file.suffix for file in (tmp_path / "papers").iterdir()] == [".png"]
    event = novbe.json("ticket", "A001").value["events"][-1]
    assert (event["kind"], event["data"]["result"]) == ("printed", "printed")
    again = issue(process, novbe, f"picture:{tmp_path}/more", "--action", "one")
    assert again == ticket
    assert not (tmp_path / "more").exists()


@pytest.mark.parametrize(
    ("mode", "printed", "cause"), [("normal", "printed", "none"), ("paper-out", "not_sent", "paper_out")]
)
def test_a_network_printer(process: Run, novbe: Novbe, mode: Mode, printed: str, cause: str) -> None:
    with FakePrinter(mode) as printer:
        assert issue(process, novbe, f"tcp://127.0.0.1:{printer.port}")["printed"] == printed
    event = novbe.json("events").lines[-1]
    assert event["data"] == {"result": printed, "cause": cause}


def test_a_printer_that_is_not_there_is_told_to_people(process: Run, novbe: Novbe) -> None:
    with FakePrinter() as printer:
        gone = f"tcp://127.0.0.1:{printer.port}"
    answer = process("issue", "pension-age", "--print", NOVBE_PRINTER=gone)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.rstrip().endswith("not printed: there is no printer")


def test_no_printer_in_the_settings(novbe: Novbe) -> None:
    assert novbe.json("issue", "pension-age", "--print").value["printed"] == "none"
    assert novbe("issue", "pension-age", "--print").out.endswith("not printed: the settings name no printer\n")
    assert "printed" not in {event["kind"] for event in novbe.json("events").lines}


def test_a_computer_without_qt(novbe: Novbe, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "shared.printing.spool", None)
    novbe.set(NOVBE_PRINTER=f"picture:{tmp_path}")
    assert novbe.json("issue", "pension-age", "--print").value["printed"] == "not_sent"


def test_come_back_slips_on_paper_all_or_one(process: Run, novbe: Novbe) -> None:
    for language in ("az", "ru"):
        novbe.json("issue", "pension-age", "--language", language)
    novbe.json("day", "close")
    with FakePrinter() as printer:
        address = f"tcp://127.0.0.1:{printer.port}"
        slips = process("--json", "day", "slips", "--print", NOVBE_PRINTER=address).value
        assert [(slip["ticket"], slip["printed"]) for slip in slips] == [("A001", "printed"), ("A002", "printed")]
        (one,) = process("--json", "day", "slips", "a2", "--print", NOVBE_PRINTER=address).value
        assert one == slips[1]
        codes = [slips[0]["code"], slips[1]["code"], slips[1]["code"]]
        assert [read_codes(page) for page in printer.pages] == [[code] for code in codes]
    assert novbe.json("day", "slips", "A003").error == "not_found"
    assert novbe("day", "slips", "A001", "--print").out.endswith("not printed: the settings name no printer\n")
