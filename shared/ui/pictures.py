"""Pictures that QML asks for: tinted icons and QR codes."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from shared import assets

QUIET_MODULES = 4
"""The white frame that a QR reader needs, in modules."""


class IconProvider(QQuickImageProvider):
    """``image://icon/umbrella-bold/0b4f5c``: a Phosphor icon in a colour, at the size asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        name, _, colour = id.partition("/")
        side = max(requestedSize.width(), requestedSize.height(), 1)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        svg = assets.path("icons", f"{name}.svg").read_bytes()
        renderer = QSvgRenderer(QByteArray(svg.replace(b"currentColor", f"#{colour}".encode())))
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        return image


class QrProvider(QQuickImageProvider):
    """``image://qr/1011-0110-…``: a QR code, one pixel a module, with its quiet frame."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        rows = id.split("-")
        side = len(rows) + 2 * QUIET_MODULES
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        black = QColor(Qt.GlobalColor.black)
        for y, row in enumerate(rows, QUIET_MODULES):
            for x, module in enumerate(row, QUIET_MODULES):
                if module == "1":
                    image.setPixelColor(x, y, black)
        return image
