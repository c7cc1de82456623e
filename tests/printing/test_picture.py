import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage, QRawFont

from shared.printing.picture import draw, save_png, slip_picture, to_dots
from shared.printing.picture.lettering import NUMBERS, WORDS, Style, advance, block
from shared.printing.raster import Picture
from shared.printing.slip import Number, SlipContent, Text, lay_out, qr_payload
from shared.printing.words import slip_words

LANGUAGES = ("az", "ru", "en")
WIDTHS = (576, 384)
RUSSIAN = {
    "language": "ru",
    "area": "Функциональные вспомогательные услуги",
    "service": "Обеспечение техническими средствами реабилитации",
    "centre": "Наримановский центр услуг",
    "people_ahead": 22,
    "low": 75,
    "high": 110,
    "documents": ("Индивидуальная программа реабилитации и абилитации лица с инвалидностью",),
}


def pillow(picture: Picture) -> Image.Image:
    inverted = bytes(~byte & 0xFF for byte in picture.bits)
    return Image.frombytes("1", (picture.width, picture.height), inverted).convert("L")


def variants(content: SlipContent) -> dict[str, SlipContent]:
    return {
        "full": content,
        "bare": replace(content, documents=()),
        "copy": replace(content, copy=True),
        "long": replace(content, **RUSSIAN, number="A1042"),  # type: ignore[arg-type]  # fields of several types
        "unknown": replace(content, people_ahead=None, low=None, high=None, phone_address=""),
    }


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", ["full", "bare", "copy", "long", "unknown"])
def test_a_foreign_reader_reads_the_code(content: SlipContent, variant: str, language: str, width: int) -> None:
    ticket = replace(variants(content)[variant], language=language)
    page = pillow(slip_picture(ticket, width))
    (code,) = zxingcpp.read_barcodes(page)
    assert code.text == qr_payload(ticket.token, ticket.phone_address)
    assert code.position.top_right.x - code.position.top_left.x >= 24 * 8, "smaller than 24 mm"
    from_afar = page.resize((width // 4, page.height // 4), Image.Resampling.BILINEAR)
    assert [far.text for far in zxingcpp.read_barcodes(from_afar)] == [code.text]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", ["full", "bare", "copy", "long", "unknown"])
def test_nothing_runs_over_the_edge(content: SlipContent, variant: str, language: str, width: int) -> None:
    ticket = replace(variants(content)[variant], language=language)
    page = pillow(slip_picture(ticket, width))
    edge = 8
    dashes = 3  # rows of a line to tear along, which may touch the edge
    inked = {
        y for x in (*range(edge), *range(width - edge, width)) for y in range(page.height) if not page.getpixel((x, y))
    }
    rules = sum(1 for y in inked if y - 1 not in inked)
    assert len(inked) == rules * dashes
    assert rules <= 2


def test_the_drawing_is_black_and_white_and_as_wide_as_the_paper(content: SlipContent) -> None:
    image = draw(lay_out(content, slip_words(content)), 576)
    assert image.format() == QImage.Format.Format_Grayscale8
    assert image.width() == 576
    assert set(bytes(image.constBits())) == {0, 255}


def test_dots_are_the_drawing(content: SlipContent) -> None:
    image = draw(lay_out(content, slip_words(content)), 384)
    picture = to_dots(image)
    assert (picture.width, picture.height) == (image.width(), image.height())
    assert pillow(picture).tobytes() == bytes(image.constBits())


def test_several_threads_draw_the_same_ticket_at_once(content: SlipContent) -> None:
    here = slip_picture(content, 576)
    with ThreadPoolExecutor(4) as pool:
        for there in pool.map(lambda _: slip_picture(content, 576), range(16)):
            assert there.height == here.height
            different = int.from_bytes(there.bits) ^ int.from_bytes(here.bits)
            # FreeType rounds outlines by a sixteenth of a dot, depending on what was drawn before.
            assert different.bit_count() < 0.001 * here.width * here.height


@pytest.mark.parametrize("family", [WORDS, NUMBERS])
@pytest.mark.parametrize("letters", ["əƏıIiİşŞçÇğĞöÖüÜ", "абвгдежзийклмнопрстуфхцчшщъыьэюяЁёЖЩ", "0123456789–·:.?+№"])
def test_every_letter_has_its_own_shape_in_our_fonts(family: str, letters: str) -> None:
    style = Style(family, 40, 600)
    font = QRawFont.fromFont(style.font())
    assert font.familyName().startswith(family)
    glyphs = font.glyphIndexesForString(letters)
    assert 0 not in glyphs, [letter for letter, glyph in zip(letters, glyphs, strict=True) if not glyph]


@pytest.mark.parametrize("letter", "əıİşçğöüЖщё")
def test_letters_on_paper_are_not_the_box_of_a_missing_one(letter: str) -> None:
    def drawn(text: str) -> bytes:
        return to_dots(draw((Text(text, "body"),), 384)).bits

    missing, plain = "\U0010fffd", {"ə": "e", "ı": "i", "İ": "I", "ş": "s", "ç": "c", "ğ": "g", "ö": "o", "ü": "u"}
    assert drawn(letter) != drawn(missing)
    assert drawn(letter) != drawn(plain.get(letter, " "))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("number", ["A042", "M1000", "W1888"])
def test_the_number_fills_the_paper(number: str, width: int) -> None:
    page = pillow(to_dots(draw((Number(number),), width)))
    left, _, right, _ = Image.eval(page, lambda grey: 255 - grey).getbbox() or (0, 0, 0, 0)
    assert 0.85 * width <= right - left <= width - 16


def test_lines_break_between_words_and_prepositions_stay_with_their_nouns() -> None:
    text = "лица с инвалидностью"
    style = Style(WORDS, 28, 600)
    lines = block(text, style, advance("лица с", style.font()) + 1).lines
    assert [line.replace("\N{NO-BREAK SPACE}", " ") for line in lines] == ["лица", "с инвалидностью"]


def test_a_word_that_is_too_long_makes_the_text_smaller_not_cut() -> None:
    word = "Перекомиссионноосвидетельствование"
    lines = block(word, Style(WORDS, 28, 600), 364)
    assert lines.lines == (word,)
    assert lines.width <= 364


def test_a_picture_on_disk_is_black_and_white_and_of_true_size(content: SlipContent, tmp_path: Path) -> None:
    picture = slip_picture(content, 576)
    save_png(picture, tmp_path / "ə.png")
    with Image.open(tmp_path / "ə.png") as image:
        assert image.size == (picture.width, picture.height)
        assert image.info["dpi"] == pytest.approx((203.2, 203.2), abs=0.1)
        assert image.convert("L").tobytes() == pillow(picture).tobytes()


def test_a_picture_that_cannot_be_written_is_an_error(content: SlipContent, tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"nowhere"):
        save_png(slip_picture(content, 576), tmp_path / "nowhere" / "a.png")


def test_the_command_line_draws_without_an_application(tmp_path: Path) -> None:
    script = (
        "from pathlib import Path; from shared.printing import picture; from shared.printing.slip import Number;"
        "picture.prepare(); picture.warm_up();"
        "picture.save_png(picture.to_dots(picture.draw((Number('A042'),), 384)), Path('a.png'))"
    )
    root = Path(__file__).parents[2]
    environment = {"PYTHONPATH": str(root), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    with Image.open(tmp_path / "a.png") as image:
        assert image.width == 384
