"""The centre's logo on paper."""

import base64
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from shared.domain.centre import Slip
from shared.printing.picture import slip_picture
from shared.printing.picture.heading import BANNER, LOGO_SIDE, MARK, head
from shared.printing.slip import SlipContent

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="{}"/></svg>'
WIDE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="40" height="10" fill="#0b4f5c"/></svg>'
NAME = "Nərimanov Xidmət Mərkəzi"


def svg(text: str) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(text.encode()).decode()


def png(mode: str, size: tuple[int, int], colour: object) -> str:
    data = BytesIO()
    Image.new(mode, size, colour).save(data, "PNG")  # type: ignore[arg-type]  # a tuple or a number, by mode
    return "data:image/png;base64," + base64.b64encode(data.getvalue()).decode()


def dots(logo: str, width: int = 576) -> Image.Image:
    """The strip with the name, as Pillow sees it."""
    image = head(NAME, logo, width)
    return Image.frombytes("L", (image.width(), image.height()), bytes(image.constBits()), "raw", "L")


def black_part(picture: Image.Image, box: tuple[int, int, int, int]) -> float:
    """How much of a box is black, 0 … 1."""
    cut = picture.crop(box)
    return cut.histogram()[0] / (cut.width * cut.height)


def test_a_square_one_stands_beside_the_name_in_place_of_the_mark() -> None:
    logo, mark = dots(svg(SQUARE.format("black"))), dots("")
    assert (logo.height, mark.height) == (LOGO_SIDE, MARK)
    left = (Image.eval(logo, lambda grey: 255 - grey).getbbox() or (0,))[0]
    assert black_part(logo, (left, 0, left + LOGO_SIDE, LOGO_SIDE)) == 1


def test_a_wide_one_stands_above_the_name() -> None:
    logo = dots(svg(WIDE))
    high = BANNER[0] // 4
    assert logo.height > high
    left = (576 - BANNER[0]) // 2
    assert black_part(logo, (left, 0, left + BANNER[0], high)) == 1, "dark teal is black"


@pytest.mark.parametrize("width", [576, 384])
@pytest.mark.parametrize("shape", [SQUARE.format("black"), WIDE])
def test_it_never_reaches_the_edge(shape: str, width: int) -> None:
    left, _, right, _ = Image.eval(dots(svg(shape), width), lambda grey: 255 - grey).getbbox() or (0, 0, 0, 0)
    assert left >= 10
    assert right <= width - 10


@pytest.mark.parametrize(("colour", "least", "most"), [("#f4b63f", 0.1, 0.6), ("#7fb9c4", 0.2, 0.7), ("white", 0, 0)])
def test_pale_colours_become_patterns_neither_slabs_nor_nothing(colour: str, least: float, most: float) -> None:
    assert least <= black_part(middle_of(svg(SQUARE.format(colour))), (0, 0, 80, 80)) <= most


def middle_of(logo: str) -> Image.Image:
    """The middle of a square logo, 80 dots wide: every square one stands in the same place."""
    picture, black = dots(logo), dots(svg(SQUARE.format("black")))
    left = (Image.eval(black, lambda grey: 255 - grey).getbbox() or (0,))[0]
    return picture.crop((left + 8, 8, left + 88, 88))


def test_a_transparent_png_lies_on_white_paper() -> None:
    assert black_part(middle_of(png("RGBA", (50, 50), (0, 0, 0, 0))), (0, 0, 80, 80)) == 0
    assert black_part(middle_of(png("L", (50, 50), 0)), (0, 0, 80, 80)) == 1


def test_a_thin_line_of_a_picture_stays_a_picture() -> None:
    assert dots(png("L", (2000, 1), 0)).height > 1
    assert dots(png("L", (1, 2000), 0)).height == LOGO_SIDE


def test_what_cannot_be_drawn_gives_way_to_the_mark() -> None:
    broken = "data:image/png;base64," + base64.b64encode(b"no picture").decode()
    assert dots(broken).tobytes() == dots("").tobytes()


@pytest.mark.parametrize("width", [576, 384])
def test_a_ticket_with_a_logo_is_still_a_ticket(content: SlipContent, width: int) -> None:
    plain = slip_picture(content, width)
    own = slip_picture(replace(content, design=Slip(logo=svg(WIDE))), width)
    assert plain.height < own.height < plain.height + 260
