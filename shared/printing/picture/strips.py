"""Each element of a slip as a strip as wide as the paper; the strips in a row are the slip."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from shared.printing import qr, slip
from shared.printing.picture.canvas import arch, blank, box, dot, fill, is_narrow, margin, painting, usable
from shared.printing.picture.heading import head
from shared.printing.picture.lettering import NUMBERS, WORDS, Style, advance, block, fitting

QR_DOTS = 208
"""The most that a QR code takes in width and height."""

STYLES: dict[slip.Role, Style] = {
    "stamp": Style(NUMBERS, 28, 600),
    "heading": Style(WORDS, 26, 600),
    "lead": Style(WORDS, 31, 700),
    "body": Style(WORDS, 28, 600),
    "small": Style(NUMBERS, 24, 600),
}
COPY = Style(WORDS, 44, 700)
NUMBER = Style(NUMBERS, 240, 700)
TITLE = Style(WORDS, 33, 700)
CAPTION = Style(WORDS, 27, 600)
FIGURE = Style(NUMBERS, 58, 700)
UNIT = Style(WORDS, 34, 700)


def strip(element: slip.Element, width: int) -> QImage:
    """One element in greys on paper of `width` dots."""
    match element:
        case slip.Space(dots):
            return blank(width, dots)
        case slip.Rule(dashed):
            return _rule(dashed, width)
        case slip.Text(text, role, centred):
            return _text(text, STYLES[role], centred, width)
        case slip.Parts(texts, role):
            return _parts(texts, STYLES[role], width)
        case slip.Head(centre, logo):
            return head(centre, logo, width)
        case slip.Sides(left, right, role):
            return _sides(left, right, STYLES[role], width)
        case slip.Frame(text):
            return _frame(text, width)
        case slip.Number(text):
            return _number(text, width)
        case slip.Plate(title, text):
            return _plate(title, text, width)
        case slip.Figures(columns):
            return _figures(columns, width)
        case slip.Dots(ahead):
            return _dots(ahead, width)
        case slip.Code(payload, title, text):
            return _code(payload, title, text, width)
        case slip.Item(text):
            return _item(text, width)


def _rule(dashed: bool, width: int) -> QImage:
    image = blank(width, 3)
    pen = QPen(QColor("black"), 3)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([3, 2])
    edge = 0 if dashed else margin(width)
    with painting(image) as painter:
        painter.setPen(pen)
        painter.drawLine(QPointF(edge, 1.5), QPointF(width - edge, 1.5))
    return image


def _text(text: str, style: Style, centred: bool, width: int) -> QImage:
    lines = block(text, style, usable(width), balanced=centred)
    image = blank(width, lines.height)
    with painting(image) as painter:
        lines.paint(painter, margin(width), 0, centre_in=usable(width) if centred else None)
    return image


def _parts(texts: Sequence[str], style: Style, width: int) -> QImage:
    font = style.font()
    line = texts[0]
    for text in texts[1:]:
        longer = f"{line} · {text}"
        if advance(longer, font) <= usable(width):
            line = longer
    return _text(line, style, True, width)


def _sides(left: str, right: str, style: Style, width: int) -> QImage:
    first, second = (block(text, style, usable(width)) for text in (left, right))
    image = blank(width, first.height)
    with painting(image) as painter:
        first.paint(painter, margin(width), 0)
        second.paint(painter, width - margin(width) - second.width, 0)
    return image


def _frame(text: str, width: int) -> QImage:
    word = block(text, COPY, usable(width) - 40)
    image = blank(width, word.height + 24)
    with painting(image) as painter:
        shape = QRectF(margin(width), 0, usable(width), image.height())
        box(painter, shape, 12, 5)
        word.paint(painter, shape.x(), 12, centre_in=shape.width())
    return image


def _number(text: str, width: int) -> QImage:
    """Drawn as outlines, whose bounds are exact."""
    outlines = QPainterPath()
    outlines.addText(0, 0, fitting(text, NUMBER, usable(width)).font(), text)
    ink = outlines.boundingRect()
    image = blank(width, ink.height() + 4)
    with painting(image) as painter:
        painter.translate((width - ink.width()) / 2 - ink.x(), 2 - ink.y())
        painter.fillPath(outlines, QColor("black"))
    return image


def _plate(title: str, text: str, width: int) -> QImage:
    inner = usable(width) - 2 * 18
    upper = block(title, TITLE, inner, balanced=True, leading=1.15)
    lower = [block(line, STYLES["body"], inner, balanced=True) for line in text.splitlines()]
    image = blank(width, upper.height + sum(lines.height + 4 for lines in lower) + 2 * 14)
    with painting(image) as painter:
        shape = QRectF(margin(width), 0, usable(width), image.height())
        fill(painter, shape, 10)
        painter.setPen(QColor("white"))
        y = 14.0
        for lines in (upper, *lower):
            lines.paint(painter, shape.x(), y, centre_in=shape.width())
            y += lines.height + 4
    return image


def _figures(columns: Sequence[tuple[str, str]], width: int) -> QImage:
    gap, height = 46, 104
    for scale in (1.0, 0.9, 0.8):
        sizes = [max(advance(caption, CAPTION.font()), _figure_width(figure, scale)) for caption, figure in columns]
        if sum(sizes) + gap * (len(columns) - 1) <= usable(width):
            return _figures_beside(columns, sizes, scale, width)
    image = blank(width, (height + 10) * len(columns) - 10)
    with painting(image) as painter:
        for index, column in enumerate(columns):
            _paint_column(painter, column, margin(width), index * (height + 10), 1.0)
    return image


def _figures_beside(columns: Sequence[tuple[str, str]], sizes: Sequence[float], scale: float, width: int) -> QImage:
    """Columns as wide as they need, what is left shared out among them, a line between two."""
    image = blank(width, 104)
    share = (usable(width) - sum(sizes)) / len(columns)
    x = float(margin(width))
    with painting(image) as painter:
        for index, (column, size) in enumerate(zip(columns, sizes, strict=True)):
            if index:
                fill(painter, QRectF(x - share / 2 - 2, 4, 3, 92))
            _paint_column(painter, column, x, 0, scale)
            x += size + share
    return image


def _paint_column(painter: QPainter, column: tuple[str, str], x: float, y: float, scale: float) -> None:
    caption, figure = column
    block(caption, CAPTION, painter.device().width()).paint(painter, x, y)
    for run, style in _figure_runs(figure, scale):
        painter.setFont(style.font())
        painter.drawText(QPointF(x, y + 86), run)
        x += advance(run, style.font())


def _figure_width(figure: str, scale: float) -> float:
    return sum(advance(run, style.font()) for run, style in _figure_runs(figure, scale))


def _figure_runs(figure: str, scale: float) -> Iterator[tuple[str, Style]]:
    """Figures large, in the numbers' typeface; words beside them smaller."""
    for run in re.split(r"([\d–]+)", figure):
        if run:
            style = FIGURE if run[0].isdigit() else UNIT
            yield run, style._replace(pixels=round(style.pixels * scale))


def _dots(ahead: int, width: int) -> QImage:
    side = 44 if not is_narrow(width) else 36
    each = 32 if not is_narrow(width) else 24
    gap = 12 if not is_narrow(width) else 8
    image = blank(width, side)
    middle = side / 2
    with painting(image) as painter:
        x = float(margin(width))
        arch(painter, x, side - 2, side - 8, 5)
        x += side - 8 + gap
        for _ in range(ahead if ahead <= 8 else 3):
            dot(painter, x + each / 2, middle, each / 2)
            x += each + gap
        if ahead > 8:
            rest = block(f"+{ahead - 3}", Style(NUMBERS, 34, 700), width)
            rest.paint(painter, x, (side - rest.height) / 2)
            x += rest.width + gap
        dot(painter, x + middle, middle, middle)
        dot(painter, x + middle, middle, middle - 5, "white")
        dot(painter, x + middle, middle, middle - 11)
    return image


def _code(payload: str, title: str, text: str, width: int) -> QImage:
    modules = qr.matrix(payload)
    scale = QR_DOTS // len(modules)
    side = scale * len(modules)
    beside = not is_narrow(width)
    room = usable(width) - side - 32 if beside else usable(width)
    upper = block(title, STYLES["lead"], room, balanced=not beside, leading=1.15)
    lower = block(text, STYLES["body"], room, balanced=not beside)
    words = upper.height + lower.height + 4
    image = blank(width, max(side, words) if beside else side + 24 + words)
    x, y = (margin(width) + side + 32, (image.height() - words) / 2) if beside else (margin(width), side + 24)
    with painting(image) as painter:
        _paint_modules(painter, modules, margin(width) if beside else (width - side) // 2, scale)
        upper.paint(painter, x, y, centre_in=None if beside else room)
        lower.paint(painter, x, y + upper.height + 4, centre_in=None if beside else room)
    return image


def _paint_modules(painter: QPainter, modules: qr.Matrix, left: int, scale: int) -> None:
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(left + x * scale, y * scale, scale, scale, QColor("black"))


def _item(text: str, width: int) -> QImage:
    indent, side = 42, 26
    words = block(text, STYLES["body"], usable(width) - indent)
    image = blank(width, words.height + 6)
    with painting(image) as painter:
        box(painter, QRectF(margin(width), 3 + (words.leading - side) / 2, side, side), 5, 3)
        words.paint(painter, margin(width) + indent, 3)
    return image
