"""A book of numbered slips for a day without power: A4 pages of cards to cut out and to fill in by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPainterPath, QPdfWriter, QPen

from shared.printing.picture.heading import mark
from shared.printing.picture.lettering import NUMBERS, WORDS, Block, Style, block, fitting, load_fonts

# Sizes are tenths of a millimetre.
PER_INCH = 254
PAGE = QSizeF(2100, 2970)
COLUMNS, ROWS = 2, 5
PER_PAGE = COLUMNS * ROWS
SIDE, TOP, BOTTOM = 90, 210, 80
INSET = 50
CARD = QSizeF((PAGE.width() - 2 * SIDE) / COLUMNS, (PAGE.height() - TOP - BOTTOM) / ROWS)
MARK = 60

NUMBER = Style(NUMBERS, 260, 700)
NUMBER_ROOM = QSizeF(500, 190)
CENTRE = Style(WORDS, 36, 600)
CAPTION = Style(WORDS, 29, 600)
TITLE = Style(WORDS, 42, 700)
BODY = Style(WORDS, 34, 600)
COMMAND = Style(WORDS, 34, 700)


@dataclass(frozen=True)
class BookWords:
    """What stands on the pages; captions are in all languages of the centre."""

    centre: str
    title: str
    how: tuple[str, str]
    """For staff: how a slip is entered later, as a sentence and a command."""
    number: str
    date: str
    time: str
    service: str


def draw_book(file: Path, numbers: Sequence[str], words: BookWords) -> int:
    """Writes the PDF and gives the number of its pages. OSError where it cannot be written."""
    load_fonts()
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("ab"):  # Qt only says that it failed, not why
        pass
    writer = QPdfWriter(str(file))
    writer.setTitle(words.title)
    writer.setCreator("Növbə")
    writer.setResolution(PER_INCH)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    pages = [numbers[start : start + PER_PAGE] for start in range(0, len(numbers), PER_PAGE)]
    painter = QPainter(writer)
    for place, page in enumerate(pages):
        if place:
            writer.newPage()
        _page(painter, page, words)
    painter.end()
    return len(pages)


def _page(painter: QPainter, numbers: Sequence[str], words: BookWords) -> None:
    _head(painter, numbers, words)
    _cuts(painter, -(-len(numbers) // COLUMNS))
    for place, number in enumerate(numbers):
        row, column = divmod(place, COLUMNS)
        painter.save()
        painter.translate(SIDE + column * CARD.width(), TOP + row * CARD.height())
        _card(painter, number, words)
        painter.restore()


def _head(painter: QPainter, numbers: Sequence[str], words: BookWords) -> None:
    """For staff, above the cards: it stays when they have been cut out."""
    painter.setPen(QColor("black"))
    room = PAGE.width() - 2 * SIDE
    _line(painter, block(f"{words.title} · {words.centre}", TITLE, room), SIDE, 46)
    span = block(f"{numbers[0]}–{numbers[-1]}", TITLE, room)
    _line(painter, span, PAGE.width() - SIDE - span.width, 46)
    sentence, command = words.how
    how = block(sentence, BODY, room)
    _line(painter, how, SIDE, 116)
    _line(painter, block(command, COMMAND, room), SIDE + how.width + 14, 116)


def _cuts(painter: QPainter, rows: int) -> None:
    pen = QPen(QColor("black"), 2)
    pen.setDashPattern([8, 8])
    painter.setPen(pen)
    right, bottom = SIDE + COLUMNS * CARD.width(), TOP + rows * CARD.height()
    for row in range(rows + 1):
        y = TOP + row * CARD.height()
        painter.drawLine(QPointF(SIDE, y), QPointF(right, y))
    for column in range(COLUMNS + 1):
        x = SIDE + column * CARD.width()
        painter.drawLine(QPointF(x, TOP), QPointF(x, bottom))


def _card(painter: QPainter, number: str, words: BookWords) -> None:
    painter.setPen(QColor("black"))
    right = CARD.width() - INSET
    mark(painter, INSET, 36, MARK)
    name = block(words.centre, CENTRE, right - INSET - MARK - 20, leading=1.1)
    _line(painter, name, INSET + MARK + 20, 36 + (MARK - name.height) / 2)
    _line(painter, block(words.number, CAPTION, right - INSET), INSET, 118)
    _number(painter, number, QPointF(INSET, 172))
    fields = INSET + NUMBER_ROOM.width() + 60
    _field(painter, words.date, fields, right, 240)
    _field(painter, words.time, fields, right, 362)
    _field(painter, words.service, INSET, right, 480)


def _number(painter: QPainter, text: str, corner: QPointF) -> None:
    """Drawn as outlines, whose bounds are exact."""
    outlines = QPainterPath()
    outlines.addText(0, 0, fitting(text, NUMBER, NUMBER_ROOM.width()).font(), text)
    ink = outlines.boundingRect()
    painter.save()
    painter.translate(corner.x() - ink.x(), corner.y() + (NUMBER_ROOM.height() - ink.height()) / 2 - ink.y())
    painter.fillPath(outlines, QColor("black"))
    painter.restore()


def _field(painter: QPainter, caption: str, left: float, right: float, y: float) -> None:
    """A line to write on, what belongs there below it."""
    painter.fillRect(QRectF(left, y, right - left, 3), QColor("black"))
    _line(painter, block(caption, CAPTION, right - left), left, y + 6)


def _line(painter: QPainter, text: Block, x: float, y: float) -> None:
    text.paint(painter, x, y)
