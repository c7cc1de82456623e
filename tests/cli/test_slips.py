"""The centre's design on a sample ticket, and the book of slips for a day without power."""

import re
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument

from shared import assets
from tests.cli.conftest import Novbe, Run

DOST = assets.path("centres", "dost", "centre.toml")
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="40" height="10"/></svg>'


@pytest.fixture
def centre_file(tmp_path: Path) -> Path:
    """The sample centre with a design of its own."""
    (tmp_path / "logo.svg").write_text(LOGO)
    file = tmp_path / "centre.toml"
    text = DOST.read_text(encoding="utf-8") + '\n[slip]\nlogo = "logo.svg"\nfooter = { az = "Rəy: 142" }\n'
    file.write_text(text, encoding="utf-8")
    return file


class TestTheSampleTicket:
    def test_is_drawn_with_the_design_in_the_store(
        self, process: Run, novbe: Novbe, centre_file: Path, tmp_path: Path
    ) -> None:
        store = {"NOVBE_STORE": novbe.url}
        plain = process("--json", "slip", "--preview", tmp_path / "plain.png", **store).value
        assert novbe("centre", "import", centre_file).status == 0
        own = process("--json", "slip", "--preview", tmp_path / "own.png", **store).value
        assert own["height"] > plain["height"]
        with Image.open(tmp_path / "own.png") as image:
            assert image.size == (own["width"], own["height"])
            assert image.convert("L").getpixel((288, 40)) == 0, "the logo"

    def test_needs_no_store(self, process: Run, centre_file: Path, tmp_path: Path) -> None:
        nowhere = {"NOVBE_STORE": f"sqlite:///{tmp_path}/nowhere.sqlite"}
        file = tmp_path / "narrow.png"
        options = ["--service", "card-change", "--language", "ru", "--width", "384", "--from", centre_file]
        answer = process("slip", "--preview", file, *options, **nowhere)
        assert re.fullmatch(rf"{file}: a ticket of 48 × \d+ mm\n", answer.out)
        with Image.open(file) as image:
            assert image.width == 384
        assert not (tmp_path / "nowhere.sqlite").exists()

    def test_a_mistake_in_the_centre_file_is_told(self, novbe: Novbe, centre_file: Path, tmp_path: Path) -> None:
        (tmp_path / "logo.svg").unlink()
        answer = novbe("slip", "--preview", tmp_path / "a.png", "--from", centre_file)
        assert answer.told == (
            f"{centre_file}, slip, logo: expected the name of a PNG or SVG file that lies beside the centre file;"
            " found logo.svg."
        )

    @pytest.mark.parametrize(
        ("options", "code"),
        [
            (["--preview", "a.png", "--service", "nothing"], "service_unknown"),
            (["--preview", "a.png", "--from", "nowhere.toml"], "file_missing"),
            (["--preview", "a.png", "--width", "400"], "usage"),
            ([], "usage"),
        ],
    )
    def test_what_is_refused(self, novbe: Novbe, options: list[str], code: str) -> None:
        assert novbe.json("slip", *options).error == code

    def test_a_picture_that_cannot_be_written(self, process: Run, novbe: Novbe) -> None:
        answer = process("--json", "slip", "--preview", "/nowhere/a.png", NOVBE_STORE=novbe.url)
        assert answer.error == "file_not_written"

    def test_a_computer_without_qt(self, novbe: Novbe, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setitem(sys.modules, "shared.printing.picture", None)
        assert novbe.json("slip", "--preview", tmp_path / "a.png").error == "cannot_draw"


class TestTheEmergencyBook:
    def test_has_ten_slips_on_a_page_with_all_that_is_filled_in(
        self, process: Run, novbe: Novbe, tmp_path: Path
    ) -> None:
        file = tmp_path / "book.pdf"
        answer = process("--json", "emergency-book", file, "--to", "25", NOVBE_STORE=novbe.url)
        assert answer.value == {"file": str(file), "first": "Z001", "last": "Z025", "pages": 3}
        first, _, last = pages(file)
        words = ["Nərimanov Xidmət Mərkəzi", "Sizin nömrəniz · Ваш номер · Your number", "Tarix · Дата · Date"]
        words += ["Saat · Время · Time", "Xidmət · Услуга · Service"]
        assert [first.count(text) for text in words] == [11, 10, 10, 10, 10]
        assert [last.count(text) for text in words] == [6, 5, 5, 5, 5]
        assert "Z001–Z010" in first
        assert "Z021–Z025" in last
        assert "--number Z001 --arrived 12:07" in first

    def test_is_two_hundred_slips_in_a_folder_unless_told_otherwise(
        self, process: Run, novbe: Novbe, tmp_path: Path
    ) -> None:
        answer = process("emergency-book", tmp_path / "papers", NOVBE_STORE=novbe.url)
        file = tmp_path / "papers" / "Z001-Z200.pdf"
        assert answer.out == f"{file}: slips Z001–Z200, 20 pages\n"
        assert len(pages(file)) == 20

    def test_fits_the_paper(self, process: Run, novbe: Novbe, tmp_path: Path) -> None:
        file = tmp_path / "book.pdf"
        process("emergency-book", file, "--from", "990", "--to", "999", NOVBE_STORE=novbe.url)
        document = QPdfDocument()
        document.load(str(file))
        assert document.pagePointSize(0).toSize() == QSize(595, 842), "A4"
        picture = document.render(0, QSize(1050, 1485))
        ink = [
            (x, y)
            for x in range(0, 1050, 3)
            for y in range(0, 1485, 3)
            if picture.pixelColor(x, y).alpha() and picture.pixelColor(x, y).lightness() < 128
        ]
        assert min(x for x, _ in ink) > 40
        assert max(x for x, _ in ink) < 1010
        assert min(y for _, y in ink) > 20
        assert max(y for _, y in ink) < 1450

    def test_ends_after_it_begins(self, novbe: Novbe, tmp_path: Path) -> None:
        assert novbe.json("emergency-book", tmp_path, "--from", "7", "--to", "6").error == "usage"
        assert novbe.json("emergency-book", tmp_path, "--to", "1000").error == "usage"

    def test_a_file_that_cannot_be_written(self, process: Run, novbe: Novbe, tmp_path: Path) -> None:
        (tmp_path / "book.pdf").mkdir()
        answer = process("--json", "emergency-book", tmp_path / "book.pdf", NOVBE_STORE=novbe.url)
        assert answer.error == "file_not_written"


def pages(file: Path) -> list[str]:
    """The text of each page, as a reader that is not ours finds it."""
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    return [document.getAllText(page).text() for page in range(document.pageCount())]
