"""What the record tells, in every form; days that never were."""

import csv
import io
import json
import os
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtPdf import QPdfDocument

from shared.domain.figures import FIGURES
from shared.report.files import put
from tests.cli.conftest import Novbe


@pytest.fixture
def morning(on_store: Novbe) -> Novbe:
    """One visitor was served after twelve minutes, one waits."""
    novbe = on_store
    for number in range(2):
        assert novbe("issue", "pension-age", "--language", ("az", "ru")[number]).status == 0
    novbe.at("10:12")
    assert novbe("--staff", "Gülşən Əliyeva", "call", "3").status == 0
    assert novbe("start", "3").status == 0
    novbe.at("10:30")
    assert novbe("finish", "3").status == 0
    return novbe


class TestForms:
    def test_json_for_programs(self, morning: Novbe) -> None:
        told = morning.json("report", "--by", "person").value
        assert (told["from"], told["to"]) == ("2026-03-05", "2026-03-05")
        figures = told["figures"]
        assert figures.keys() == {figure.code for figure in FIGURES}
        assert (figures["visitors"], figures["served"], figures["waiting"]) == (2, 1, 1)
        assert figures["service_mean"] == pytest.approx(18, abs=0.1)
        assert figures["wait_longest"] == pytest.approx(30, abs=0.1)
        (person,) = told["by"]["person"]
        assert (person["name"], person["figures"]["served"]) == ("Gülşən Əliyeva", 1)

    def test_text_for_people(self, morning: Novbe) -> None:
        lines = morning("report").out.splitlines()
        assert lines[0].endswith(" · 05.03.2026")
        assert any(line.startswith("Service, mean") and line.endswith("18.0 min") for line in lines)
        assert any(line.startswith("10:00–11:00") for line in lines)

    def test_csv_has_a_line_for_each_group(self, morning: Novbe, tmp_path: Path) -> None:
        file = tmp_path / "day.csv"
        assert morning("report", "--output", file).status == 0
        content = file.read_bytes()
        assert content.startswith(b"\xef\xbb\xbf"), "Excel has to know that these are letters of Unicode"
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
        by_language = {row["key"]: row for row in rows if row["by"] == "language"}
        assert by_language.keys() == {"az", "ru"}
        assert float(by_language["az"]["service_mean"]) == pytest.approx(18, abs=0.1)
        assert by_language["ru"]["service_mean"] == "", "nobody has been served: no figure, and no zero"

    def test_a_name_never_becomes_a_formula(self, morning: Novbe, tmp_path: Path) -> None:
        assert morning("--staff", "=1+1", "open", "4").status == 0
        morning.at("10:40")
        assert morning("report", "--by", "person", "--output", tmp_path / "day.csv").status == 0
        assert ",'=1+1,'=1+1," in (tmp_path / "day.csv").read_text(encoding="utf-8-sig")
        assert morning("report", "--by", "person", "--output", tmp_path / "day.xlsx").status == 0
        sheet = openpyxl.load_workbook(tmp_path / "day.xlsx").worksheets[1]
        assert {cell.data_type for cell in sheet["A"]} == {"s"}

    def test_a_workbook_has_real_numbers_and_durations(self, morning: Novbe, tmp_path: Path) -> None:
        file = tmp_path / "month.xlsx"
        assert morning.json("report", "--month", "2026-03", "--output", file).value == {"file": str(file)}
        book = openpyxl.load_workbook(file)
        assert book.sheetnames[1:] == [
            *("Day", "Hour", "Area", "Service", "Window", "Class", "Language", "Channel", "Person", "Definitions")
        ]
        sheet = book["Person"]
        heads = {cell.value: cell.column for cell in sheet[1]}
        service = sheet.cell(2, heads["Service, mean"])
        assert service.number_format == "[h]:mm:ss"
        assert service.value.total_seconds() == pytest.approx(18 * 60, abs=5)
        busy = sheet.cell(2, heads["Windows busy"])
        assert (busy.number_format, busy.value) == ("0.0%", pytest.approx(1, abs=0.02))
        assert len(list(book["Definitions"])) == len(FIGURES)

    @pytest.mark.parametrize(
        ("language", "words"),
        [
            ("az", ["Növbələr", "Gözləmə, ən uzun", "Xidmət səviyyəsi", "Gülşən Əliyeva"]),
            ("ru", ["Ожидание, среднее", "Уровень сервиса"]),
            ("en", ["Service level", "Definitions"]),
        ],
    )
    def test_a_pdf_in_each_language(self, morning: Novbe, tmp_path: Path, language: str, words: list[str]) -> None:
        file = tmp_path / f"{language}.pdf"
        assert morning("--language", language, "report", "--output", file).status == 0
        paper = QPdfDocument()
        paper.load(str(file))
        text = "".join(paper.getAllText(page).text() for page in range(paper.pageCount()))
        paper.close()
        for word in words:
            assert word in text
        assert "\ufffd" not in text

    def test_a_pdf_leaves_out_no_service(self, on_store: Novbe, tmp_path: Path) -> None:
        codes = [service["code"] for service in on_store.json("services").value if service["open"]][:45]
        for code in codes:
            assert on_store("issue", code).status == 0
        names = {row["key"]: row["name"] for row in on_store.json("report", "--by", "service").value["by"]["service"]}
        assert on_store("report", "--by", "service", "--output", tmp_path / "day.pdf").status == 0
        paper = QPdfDocument()
        paper.load(str(tmp_path / "day.pdf"))
        text = " ".join(" ".join(paper.getAllText(page).text().split()) for page in range(paper.pageCount()))
        paper.close()
        assert [code for code in codes if names[code] not in text] == []


class TestClosing:
    def test_the_day_s_report_is_written_when_the_day_is_closed(self, morning: Novbe, tmp_path: Path) -> None:
        file = tmp_path / "reports" / "2026-03-05.json"
        assert morning.json("day", "close", "--report", file).value["unserved"] == 1
        told = json.loads(file.read_text(encoding="utf-8"))
        assert (told["from"], told["figures"]["unserved"], told["figures"]["waiting"]) == ("2026-03-05", 1, 0)

    def test_a_report_that_cannot_be_written_leaves_the_day_closed(self, novbe: Novbe, tmp_path: Path) -> None:
        (tmp_path / "taken").write_text("a file, and no folder")
        refused = novbe.json("day", "close", "--report", tmp_path / "taken" / "day.pdf")
        assert refused.error == "file_not_written"
        assert novbe.json("day").value["status"] == "closed"


@contextmanager
def full_after(size: int) -> Iterator[None]:
    """While it lasts, no file of this process grows beyond so many bytes: for a writer, a disk that is full."""
    _, hard = before = resource.getrlimit(resource.RLIMIT_FSIZE)
    heard = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, heard)


class TestDays:
    def test_are_today_if_nothing_is_said(self, morning: Novbe) -> None:
        morning.set(NOVBE_CLOCK="2026-03-06T10:00+04:00")
        assert morning.json("report").value["figures"]["visitors"] == 0
        assert morning.json("report", "--day", "2026-03-05").value["figures"]["visitors"] == 2
        span = morning.json("report", "--from", "2026-03-01", "--to", "2026-03-31").value
        assert span["figures"] == morning.json("report", "--month", "2026-03").value["figures"]

    @pytest.mark.parametrize(
        "options",
        [
            ("--day", "5 March"),
            ("--month", "2026-13"),
            ("--day", "2026-03-05", "--month", "2026-03"),
            ("--from", "2026-03-05", "--to", "2026-03-01"),
            ("--as", "pdf"),
            ("--by", "weather"),
            ("--month", "26-03"),
        ],
    )
    def test_what_cannot_be_meant_is_wrong_usage(self, novbe: Novbe, options: tuple[str, ...]) -> None:
        assert novbe.json("report", *options).error == "usage"

    @pytest.mark.parametrize("month", ["0001-01", "9999-12"])
    def test_a_month_at_the_end_of_the_calendar_is_empty(self, novbe: Novbe, month: str) -> None:
        told = novbe.json("report", "--month", month).value
        assert (told["to"][-2:], told["figures"]["visitors"]) == ("31", 0)

    def test_a_file_that_cannot_be_written(self, novbe: Novbe, tmp_path: Path) -> None:
        (tmp_path / "taken").write_text("a file, and no folder")
        refused = novbe.json("report", "--output", tmp_path / "taken" / "day.pdf")
        assert (refused.status, refused.error) == (1, "file_not_written")

    def test_a_full_disk_leaves_the_report_that_was_there(self, tmp_path: Path) -> None:
        file = tmp_path / "day.pdf"
        put(file, b"yesterday's")
        with full_after(1_000):
            for target in (file, tmp_path / "new.pdf"):
                with pytest.raises(OSError, match="too large"):
                    put(target, bytes(2_000))
        assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("day.pdf", b"yesterday's")]

    def test_a_report_goes_to_a_device_and_through_a_link(self, morning: Novbe, tmp_path: Path) -> None:
        assert morning("report", "--as", "csv", "--output", os.devnull).status == 0
        assert not Path(os.devnull).is_file()
        (tmp_path / "latest.csv").symlink_to(tmp_path / "day.csv")
        assert morning("report", "--output", tmp_path / "latest.csv").status == 0
        assert (tmp_path / "latest.csv").is_symlink()
        assert (tmp_path / "day.csv").read_bytes().startswith(b"\xef\xbb\xbf")

    def test_a_store_that_is_not_there(self, absent: Novbe) -> None:
        assert absent.json("report").status == 4


class TestSimulation:
    def test_the_same_seed_brings_the_same_days(self, absent: Novbe, tmp_path: Path) -> None:
        kept = tmp_path / "days.sqlite"
        day = ("simulate", "--of", "dost", "--from", "2026-03-05", "--days", "1", "--visitors", "120")
        one = absent.json(*day, "--no-staffing", "--keep", kept).value
        assert (one["days"], one["file"]) == (1, str(kept))
        assert one["figures"]["visitors"] == pytest.approx(120, rel=0.3)
        assert one["figures"]["served"] > 80
        two = absent.json(*day, "--no-staffing").value
        assert two["figures"] == one["figures"]
        other = absent.json(*day, "--no-staffing", "--seed", "2").value
        assert other["figures"] != one["figures"]

        on_it = ("--store", f"sqlite:///{kept}")
        assert absent.json(*on_it, "check").value["ok"]
        told = absent.json(*on_it, "report", "--day", "2026-03-05").value
        assert told["figures"] == one["figures"], "statistics can be tried out on it"
        assert told["figures"]["promises_broken"] is not None
        assert absent.json(*day, "--keep", kept).error == "usage", "nothing is written over"

    def test_days_after_the_end_of_the_calendar_are_refused(self, absent: Novbe) -> None:
        late = absent.json("simulate", "--of", "dost", "--from", "9999-12-30", "--days", "9", "--no-staffing")
        assert late.error == "usage"

    def test_advice_says_how_many_windows_are_enough(self, absent: Novbe) -> None:
        answer = absent("simulate", "--of", "dost", "--from", "2026-03-05", "--days", "1", "--visitors", "60")
        assert answer.status == 0
        assert "80 % are called in time with" in answer.out

    def test_people_behave_as_in_the_record(self, novbe: Novbe) -> None:
        for _ in range(3):
            assert novbe("issue", "wheelchair").status == 0
        learned = novbe.json("simulate", "--learn", "--days", "1", "--visitors", "40", "--no-staffing", "--seed", "3")
        assert learned.value["figures"]["visitors"] > 20
        assert json.dumps(learned.value["needed_by_hour"])
