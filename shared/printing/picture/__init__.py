"""Draws a slip with Qt, and turns the drawing into dots for a printer.

Sizes are dots of a 203 dpi head, eight to a millimetre: 576 dots on 80 mm paper, 384 on 58 mm.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QImage

from shared.printing import slip
from shared.printing.picture.lettering import load_fonts
from shared.printing.picture.strips import strip
from shared.printing.raster import Picture
from shared.printing.words import Content, elements

BLACK_BELOW = 140
"""Greys below this become black: keeps thin strokes whole without thickening the rest."""
DOTS_PER_METRE = 8000
_BLACK_OR_WHITE = bytes(0 if grey < BLACK_BELOW else 255 for grey in range(256))
_BINARY_DIGITS = bytes.maketrans(b"\x00\xff", b"10")


def prepare() -> None:
    """Load the fonts, on the main thread.

    Where no Qt application runs (command line) it makes one without a screen. FileNotFoundError if the
    fonts are missing.
    """
    load_fonts()


def warm_up() -> None:
    """Draw once, so that the first visitor doesn't wait for what Qt does only once; in any thread."""
    draw((slip.Number("A0"), slip.Text("əЖ", "body"), slip.Code("A", "A", "A")), 576)


def draw(elements: Iterable[slip.Element], width: int) -> QImage:
    """The slip in black (0) and white (255), Grayscale8, `width` dots wide (a multiple of 8).

    Works in any thread, after `prepare` has been called on the main one.
    """
    load_fonts()
    strips = [strip(element, width) for element in elements]  # kept: their bytes die with them
    greys = b"".join(bytes(image.constBits()) for image in strips)
    dots = greys.translate(_BLACK_OR_WHITE)
    image = QImage(dots, width, len(dots) // width, width, QImage.Format.Format_Grayscale8)
    return image.copy()  # the original borrows `dots`


def to_dots(image: QImage) -> Picture:
    """What `draw` drew, eight dots to a byte."""
    digits = bytes(image.constBits()).translate(_BINARY_DIGITS)
    return Picture(image.width(), int(digits, 2).to_bytes(len(digits) // 8, "big"))


def slip_picture(content: Content, width: int) -> Picture:
    """A ticket, or a come-back slip, from its content to its dots."""
    return to_dots(draw(elements(content), width))


def save_png(picture: Picture, file: Path) -> None:
    """Write a black and white PNG of true size; OSError where that fails."""
    image = QImage(picture.bits, picture.width, picture.height, picture.row_bytes, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    image.setDotsPerMeterX(DOTS_PER_METRE)
    image.setDotsPerMeterY(DOTS_PER_METRE)
    if not image.save(str(file)):
        raise OSError(f"cannot write {file}")
