"""The contrast of texts as they stand in a picture of the window, by WCAG's formula."""

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from shared.ui.window import Window
from tests.kiosk.looking import Printed, texts


def ratios(window: Window) -> list[tuple[Printed, float]]:
    """Each text with the contrast of its letters to what is around them."""
    found = texts(window)
    picture = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    dots = memoryview(picture.constBits()).cast("B").cast("I")
    scale = picture.width() / window.width()
    return [(one, _ratio(dots, picture, one, scale)) for one in found]


def _ratio(dots: "memoryview[int]", picture: QImage, one: Printed, scale: float) -> float:
    """The commonest colour is the ground; the letters are what differs most from it."""
    box = one.ink.intersected(one.room)
    sides = (box.x(), box.y(), box.width(), box.height())
    rect = QRect(*(round(scale * side) for side in sides)).intersected(picture.rect())
    colours: Counter[int] = Counter()
    for y in range(rect.top(), rect.bottom() + 1):
        row = y * picture.width()
        colours.update(dots[row + rect.left() : row + rect.right() + 1])
    ground = colours.most_common(1)[0][0]
    return max((contrast(QColor(ground), QColor(colour)) for colour in colours), default=1.0)


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
