"""A report on paper: A4, the figures that matter first, charts, tables, definitions."""

import io
from collections.abc import Iterable, Sequence
from typing import Any, Final

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate, Paragraph, Spacer
from reportlab.platypus import Table as Grid

from shared import assets
from shared.report.charts import BOLD, INK, LINE, REGULAR, TEAL, bars
from shared.report.document import Document, Table
from shared.report.figures import measured
from shared.translation import translator

MARGIN: Final = 16 * mm
WIDTH: Final = A4[0] - 2 * MARGIN
HEADLINES: Final = ("visitors", "wait_mean", "wait_p90", "level", "promises_broken", "satisfaction")
"""The figures in large letters at the top."""
COLUMNS: Final = ("turns", "served", "no_shows", "unserved", "wait_mean", "wait_p90", "wait_longest", "level")
"""The figures of the tables on paper; a workbook has all."""
WINDOW_COLUMNS: Final = ("turns", "service_mean", "open_minutes", "break_minutes", "busy_share", "idle_in_vain")
MANY_ROWS: Final = 40
"""A longer table begins with the groups that have most turns."""

_TEXT: Final = ParagraphStyle("text", fontName=REGULAR, fontSize=8, leading=10.5, textColor=INK)
_SMALL: Final = ParagraphStyle("small", parent=_TEXT, fontSize=7, leading=8.5)
_HEAD: Final = ParagraphStyle("head", parent=_SMALL, fontName=BOLD)
_FIGURE: Final = ParagraphStyle("figure", parent=_SMALL, alignment=TA_RIGHT)
_FIGURE_HEAD: Final = ParagraphStyle("figure head", parent=_HEAD, alignment=TA_RIGHT)
_TITLE: Final = ParagraphStyle("title", parent=_TEXT, fontName=BOLD, fontSize=16, leading=20, textColor=TEAL)
_SECTION: Final = ParagraphStyle(
    "section", parent=_TEXT, fontName=BOLD, fontSize=11, leading=14, spaceBefore=10, keepWithNext=1
)
_LARGE: Final = ParagraphStyle("large", parent=_TEXT, fontName=BOLD, fontSize=15, leading=18, textColor=TEAL)


def as_pdf(report: Document) -> bytes:
    """The file, with its fonts inside."""
    _load_fonts()
    file = io.BytesIO()
    paper = BaseDocTemplate(
        file,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN,
        title=f"{report.title}, {report.period}",
        lang=report.language,
    )
    frame = Frame(MARGIN, MARGIN, WIDTH, A4[1] - 2 * MARGIN, 0, 0, 0, 0)
    foot = f"{report.title} · {report.period} · {report.at:%d.%m.%Y %H:%M}"
    paper.addPageTemplates(PageTemplate("page", [frame], onPage=lambda canvas, _: _number(canvas, foot)))
    paper.build(list(_story(report)))
    return file.getvalue()


def _load_fonts() -> None:
    for name, file in ((REGULAR, "commissioner-400.ttf"), (BOLD, "commissioner-600.ttf")):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(assets.path("fonts", file))))


def _number(canvas: Any, foot: str) -> None:
    canvas.saveState()
    canvas.setFont(REGULAR, 7)
    canvas.setFillColor(INK)
    canvas.drawString(MARGIN, 9 * mm, foot)
    canvas.drawRightString(A4[0] - MARGIN, 9 * mm, str(canvas.getPageNumber()))
    canvas.restoreState()


def _story(report: Document) -> Iterable[Flowable]:
    yield Paragraph(_plain(report.title), _TITLE)
    yield Paragraph(report.period, _TEXT)
    yield Spacer(1, 4 * mm)
    yield _headlines(report)
    for table in report.tables:
        if table.rows:
            yield from _section(table, report)
    yield Paragraph(_plain(report.definitions_title), _SECTION)
    lines = [
        [Paragraph(_plain(name), _HEAD), Paragraph(_plain(unit), _SMALL), Paragraph(_plain(text), _SMALL)]
        for name, unit, text in report.definitions
    ]
    yield _grid(lines, [54 * mm, 18 * mm, WIDTH - 72 * mm], heads=0)


def _headlines(report: Document) -> Flowable:
    tr = translator(report.language)
    cells = [
        [Paragraph(measured(code, report.total[code], tr), _LARGE), Paragraph(report.names[code], _SMALL)]
        for code in HEADLINES
        if code in report.total
    ]
    return Grid(
        [cells],
        colWidths=[WIDTH / len(cells)] * len(cells),
        style=[("LEFTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")],
    )


def _section(table: Table, report: Document) -> Iterable[Flowable]:
    yield Spacer(1, 5 * mm)
    title = Paragraph(_plain(table.title), _SECTION)
    if table.dimension in ("hour", "day") and len(table.rows) > 1:
        yield KeepTogether([title, *_charts(table, report)])
    else:
        yield title
    codes = WINDOW_COLUMNS if table.dimension in ("window", "person") else COLUMNS
    rows = table.rows
    if len(rows) > MANY_ROWS:
        rows = tuple(sorted(rows, key=lambda row: -(row.figures["turns"] or 0)))
    tr = translator(report.language)
    lines = [["", *(Paragraph(_plain(report.names[code]), _FIGURE_HEAD) for code in codes)]]
    for row in rows:
        figures = (measured(code, row.figures[code], tr) for code in codes)
        lines.append([Paragraph(_plain(row.name), _SMALL), *(Paragraph(text, _FIGURE) for text in figures)])
    width = 17.5 * mm
    yield _grid(lines, [WIDTH - width * len(codes), *[width] * len(codes)], heads=1)


def _charts(table: Table, report: Document) -> Iterable[Flowable]:
    groups = [row.name.split("–")[0] for row in table.rows]

    def series(*codes: str) -> list[tuple[str, list[float | None]]]:
        return [(report.names[code], [row.figures[code] for row in table.rows]) for code in codes]

    yield bars(report.names["turns"], groups, series("turns"), WIDTH, 120)
    yield bars(report.waits, groups, series("wait_median", "wait_p90"), WIDTH)


def _grid(lines: Sequence[Sequence[Any]], widths: Sequence[float], heads: int) -> Flowable:
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ]
    return Grid(lines, colWidths=widths, style=style, repeatRows=heads)


def _plain(text: str) -> str:
    """A text in which nothing is taken for a mark."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
