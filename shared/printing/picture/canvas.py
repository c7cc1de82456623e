"""Paper of a given width and the few shapes drawn on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

NARROW = 480
"""Paper of fewer dots gets everything in one column."""


def is_narrow(width: int) -> bool:
    """Whether this is 58 mm paper rather than 80 mm."""
    return width < NARROW


def margin(width: int) -> int:
    """Dots left free on each side: narrow paper has wide edges of its own."""
    return 10 if is_narrow(width) else 28


def usable(width: int) -> int:
    """Dots between the margins."""
    return width - 2 * margin(width)


def blank(width: int, height: float) -> QImage:
    """White paper."""
    image = QImage(width, round(height), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    return image


@contextmanager
def painting(image: QImage) -> Iterator[QPainter]:
    """A painter with a black pen that is done when the block is left."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor("black"))
    try:
        yield painter
    finally:
        painter.end()


def fill(painter: QPainter, shape: QRectF, radius: float = 0, colour: str = "black") -> None:
    """A filled rectangle, its corners rounded by `radius` dots."""
    path = QPainterPath()
    path.addRoundedRect(shape, radius, radius)
    painter.fillPath(path, QColor(colour))


def dot(painter: QPainter, x: float, y: float, radius: float, colour: str = "black") -> None:
    """A filled circle around (x, y)."""
    fill(painter, QRectF(x - radius, y - radius, 2 * radius, 2 * radius), radius, colour)


def box(painter: QPainter, shape: QRectF, radius: float, thick: float) -> None:
    """An outline `thick` dots wide, wholly inside `shape`."""
    fill(painter, shape, radius)
    fill(painter, shape.adjusted(thick, thick, -thick, -thick), max(radius - thick, 1), "white")


def arch(painter: QPainter, x: float, bottom: float, width: float, thick: float) -> None:
    """The window's arch, as high as it is wide."""
    radius = (width - thick) / 2
    left, right, top = x + thick / 2, x + width - thick / 2, bottom - width + thick / 2
    path = QPainterPath(QPointF(left, bottom - thick / 2))
    path.lineTo(left, top + radius)
    path.arcTo(QRectF(left, top, 2 * radius, 2 * radius), 180, -180)
    path.lineTo(right, bottom - thick / 2)
    path.closeSubpath()
    pen = QPen(QColor("black"), thick)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.strokePath(path, pen)
