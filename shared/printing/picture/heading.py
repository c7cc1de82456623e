"""The top of a slip: the centre's logo, or the product mark, and the centre's name."""

from __future__ import annotations

import base64
import functools
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from shared.printing.picture.canvas import blank, dot, fill, painting, usable
from shared.printing.picture.lettering import WORDS, Style, block

CENTRE = Style(WORDS, 29, 700)
MARK = 52
GAP = 14
LOGO_SIDE = 96
"""How high a logo is at most beside the name: as high as three lines of it."""
BANNER = (440, 130)
"""The most that a wide logo takes above the name."""
WIDE = 1.7
"""From so many times wider than high a logo stands above the name."""
BLACK, WHITE = 90, 235
"""Greys beyond these become black or white, so that dark colours have clean edges; those between become dots."""
_LEVELS = bytes(min(max((grey - BLACK) * 255 // (WHITE - BLACK), 0), 255) for grey in range(256))


class _Logo(NamedTuple):
    """Black and white dots."""

    image: QImage
    wide: bool


def head(centre: str, logo: str, width: int) -> QImage:
    """The strip with logo (a data: address; empty: the product mark) and name."""
    drawn = _logo(logo, min(BANNER[0], usable(width))) if logo else None
    return _above(centre, drawn.image, width) if drawn and drawn.wide else _beside(centre, drawn, width)


def _beside(centre: str, logo: _Logo | None, width: int) -> QImage:
    wide, high = (logo.image.width(), logo.image.height()) if logo else (MARK, MARK)
    name = block(centre, CENTRE, usable(width) - wide - GAP, balanced=True, leading=1.12)
    image = blank(width, max(high, name.height))
    left = (width - wide - GAP - name.width) / 2
    with painting(image) as painter:
        top = (image.height() - high) / 2
        if logo:
            painter.drawImage(round(left), round(top), logo.image)
        else:
            mark(painter, left, top)
        name.paint(painter, left + wide + GAP, (image.height() - name.height) / 2)
    return image


def _above(centre: str, logo: QImage, width: int) -> QImage:
    name = block(centre, CENTRE, usable(width), balanced=True, leading=1.12)
    image = blank(width, logo.height() + GAP + name.height)
    with painting(image) as painter:
        painter.drawImage((width - logo.width()) // 2, 0, logo)
        name.paint(painter, (width - usable(width)) / 2, logo.height() + GAP, centre_in=usable(width))
    return image


def mark(painter: QPainter, left: float, top: float, side: float = MARK) -> None:
    """The product's mark: three places, the first one lit."""
    painter.save()
    painter.translate(left, top)
    painter.scale(side / MARK, side / MARK)
    fill(painter, QRectF(0, 0, MARK, MARK), 14)
    for x, y, radius in ((11.8, 33.3, 4.1), (23.2, 30.9, 5.3), (37.8, 24.4, 8.1)):
        dot(painter, x, y, radius, "white")
    painter.restore()


@functools.lru_cache(maxsize=4)
def _logo(address: str, widest: int) -> _Logo | None:
    """A logo in its size on paper; None if Qt cannot draw it. Kept: it is the same on every ticket."""
    kind, _, encoded = address.partition(";base64,")
    data = QByteArray(base64.b64decode(encoded))
    picture = _drawing(data, widest) if kind.endswith("svg+xml") else QImage.fromData(data)
    if picture.isNull():
        return None
    wide = picture.width() >= WIDE * picture.height()
    return _Logo(_dots(picture.scaled(_room(picture.size(), widest), *_SMOOTHLY)), wide)


_SMOOTHLY = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _room(size: QSize, widest: int) -> QSize:
    """As large as its place allows."""
    wide = size.width() >= WIDE * size.height()
    most = QSize(widest, BANNER[1]) if wide else QSize(round(LOGO_SIDE * WIDE), LOGO_SIDE)
    return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _drawing(data: QByteArray, widest: int) -> QImage:
    """An SVG in the size in which it is printed, on white."""
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(data)
    if not renderer.isValid() or renderer.defaultSize().isEmpty():
        return QImage()
    image = QImage(_room(renderer.defaultSize(), widest), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    with painting(image) as painter:
        renderer.render(painter, QRectF(image.rect()))
    return image


def _dots(picture: QImage) -> QImage:
    """Colours as patterns of dots: a pale logo would vanish, or become a slab, where greys are cut off."""
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    with painting(paper) as painter:
        painter.drawImage(0, 0, picture)
    grey = paper.convertToFormat(QImage.Format.Format_Grayscale8)
    levelled = bytes(grey.constBits()).translate(_LEVELS)
    grey = QImage(levelled, grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Grayscale8)
    mono = grey.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.DiffuseDither)
    return mono.convertToFormat(QImage.Format.Format_Grayscale8)
