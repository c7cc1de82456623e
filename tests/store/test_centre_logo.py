"""The paper ticket's design in the centre file: a logo beside it, texts, and what is shown."""

import base64
import re
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image

from shared.domain.centre import SLIP_PARTS, Slip
from shared.domain.errors import FileError
from shared.sentences import sentence
from shared.store import centre_file
from shared.store.centre import apply_centre
from shared.store.centre_logo import logo_faults
from shared.store.configuration import read_centre
from shared.store.engine import Store
from shared.store.migrate import migrate
from shared.translation import translator
from tests.store.test_centre_file import FILE

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>'


def png(size: tuple[int, int] = (9, 9)) -> bytes:
    data = BytesIO()
    Image.effect_noise(size, 90).save(data, "PNG")
    return data.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a centre file's logos."""
    (tmp_path / "loqo.svg").write_text(SVG)
    (tmp_path / "logo.png").write_bytes(png())
    (tmp_path / "broken.png").write_bytes(png((60, 60))[:900])
    (tmp_path / "broken.svg").write_text(SVG[:-10])
    (tmp_path / "sizeless.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    (tmp_path / "page.svg").write_text("<html/>")
    (tmp_path / "photo.png").write_bytes(png((640, 640)))
    (tmp_path / "endless.png").write_bytes(_blank((20_000, 3)))
    (tmp_path / "logo.jpg").write_bytes(png())
    return tmp_path


def _blank(size: tuple[int, int]) -> bytes:
    data = BytesIO()
    Image.new("1", size).save(data, "PNG")
    return data.getvalue()


def slip(folder: Path, *lines: str) -> Slip:
    """What the file with these lines in its section says."""
    file = folder / "centre.toml"
    file.write_text("\n".join((FILE, "[slip]", *lines)), encoding="utf-8")
    return centre_file.read(file).slip


def fault(folder: Path, *lines: str) -> FileError:
    with pytest.raises(FileError) as caught:
        slip(folder, *lines)
    return caught.value


@pytest.mark.parametrize(("name", "kind"), [("loqo.svg", "svg+xml"), ("logo.png", "png")])
def test_the_logo_becomes_a_part_of_the_centre(folder: Path, name: str, kind: str) -> None:
    head, _, data = slip(folder, f'logo = "{name}"').logo.partition(",")
    assert head == f"data:image/{kind};base64"
    assert base64.b64decode(data) == (folder / name).read_bytes()


def test_texts_and_what_is_shown(folder: Path) -> None:
    found = slip(folder, 'header = { az = "Bakı\\n142" }', 'footer = { ru = "Отзывы: 142" }', 'show = ["qr", "range"]')
    assert found == Slip("", {"az": "Bakı\n142"}, {"ru": "Отзывы: 142"}, ("qr", "range"))


def test_without_a_section_everything_is_shown_under_the_products_mark() -> None:
    assert centre_file.parse(FILE, "").slip == Slip("", {}, {}, SLIP_PARTS)


@pytest.mark.parametrize(
    ("line", "place", "expected", "found"),
    [
        ('logo = "nowhere.svg"', "logo", "logo_file", "nowhere.svg"),
        ('logo = "logo.jpg"', "logo", "logo_file", "logo.jpg"),
        ('logo = "."', "logo", "logo_file", "."),
        ('logo = "broken.png"', "logo", "picture", "image/png"),
        ('logo = "broken.svg"', "logo", "picture", "image/svg+xml"),
        ('logo = "sizeless.svg"', "logo", "picture", "image/svg+xml"),
        ('logo = "page.svg"', "logo", "picture", "image/svg+xml"),
        ('logo = "endless.png"', "logo", "picture", "image/png"),
        ('logo = "data:image/png;base64,?"', "logo", "picture", "image/png"),
        ('logo = "data:text/html;base64,PGI+"', "logo", "picture", "data:text/html"),
        ("logo = 5", "logo", "text", "whole_number"),
        ('header = { az = "1\\n2\\n3\\n4" }', "header, az", "lines", "4"),
        (f'footer = {{ az = "{"ə" * 161}" }}', "footer, az", "shorter", "161"),
        ('footer = { de = "Danke" }', "footer", "one_of", "de"),
        ('show = ["qr", "qr"]', "show", "unique", "qr, qr"),
        ('show = ["barcode"]', "show 1", "known_value", "barcode"),
    ],
)
def test_a_mistake_is_told_with_its_place(folder: Path, line: str, place: str, expected: str, found: str) -> None:
    values = fault(folder, line).values
    assert values["file"] == str(folder / "centre.toml")
    assert (values["place"], values["expected"], values["found"]) == (f"slip, {place}", expected, found)


def test_a_logo_that_is_too_large_is_told_with_both_sizes(folder: Path) -> None:
    error = fault(folder, 'logo = "photo.png"')
    assert re.search(r"slip, logo: .*at most 200 KB; found \d{3} KB", sentence(error, translator("en")))


@given(some.integers(8, 900), some.integers(0, 255))
def test_a_damaged_picture_never_breaks_the_import(place: int, value: int) -> None:
    data = bytearray(png((30, 30)))
    data[place % len(data)] = value
    logo = "data:image/png;base64," + base64.b64encode(data).decode()
    assert {expected for expected, _, _ in logo_faults(logo)} <= {"picture"}


def test_every_machine_has_it_from_the_store_and_an_export_is_complete(folder: Path, store_url: str) -> None:
    slip(folder, 'logo = "loqo.svg"', 'header = { az = "Bakı" }', "show = []")
    centre = centre_file.read(folder / "centre.toml")
    with Store(store_url, create=True) as store:
        migrate(store)
        apply_centre(store, centre)
        with store.read() as transaction:
            kept = read_centre(transaction, "dost")
    assert kept == centre
    assert centre_file.parse(centre_file.write(kept), "elsewhere.toml") == centre
