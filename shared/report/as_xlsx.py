"""A report as a workbook: a sheet for each way to cut, with real numbers, shares and durations."""

import io
from collections.abc import Iterable
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from shared.report.document import UNITS_BY_CODE, Document, Table

MINUTES_OF_A_DAY: Final = 24 * 60
"""A workbook counts durations in days."""
_FORMATS: Final = {"count": "0", "minutes": "[h]:mm:ss", "share": "0.0%", "score": "0.00"}
_NAME_WIDTH: Final = 38
_FIGURE_WIDTH: Final = 13
_SHEET_NAME: Final = 31
"""So many characters a sheet's name may have."""


def as_xlsx(report: Document) -> bytes:
    """The workbook's file: the whole period first, then a sheet for each dimension, definitions last."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"title": f"{report.title}, {report.period}"})
        sheets = _Sheets(book)
        sheets.write_total(report)
        for table in report.tables:
            sheets.write(table, report)
        sheets.write_definitions(report)
    return file.getvalue()


class _Sheets:
    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._units: dict[str, Format] = {
            unit: book.add_format({"num_format": shown, "align": "right"}) for unit, shown in _FORMATS.items()
        }
        self._head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._wrapped = book.add_format({"text_wrap": True, "valign": "top"})

    def write_total(self, report: Document) -> None:
        sheet = self._sheet(report.title)
        sheet.write_string(0, 0, report.title, self._title)
        sheet.write_string(1, 0, report.period)
        for row, (code, value) in enumerate(report.total.items(), start=3):
            sheet.write_string(row, 0, report.names[code])
            self._figure(sheet, row, 1, code, value)
        sheet.set_column(0, 0, _NAME_WIDTH)
        sheet.set_column(1, 1, _FIGURE_WIDTH)

    def write(self, table: Table, report: Document) -> None:
        sheet = self._sheet(table.title)
        self._line(sheet, [table.title, *(report.names[code] for code in table.columns)])
        for number, row in enumerate(table.rows, start=1):
            sheet.write_string(number, 0, row.name)
            for column, code in enumerate(table.columns, start=1):
                self._figure(sheet, number, column, code, row.figures[code])
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(table.rows), len(table.columns))
        sheet.set_column(0, 0, _NAME_WIDTH)
        sheet.set_column(1, len(table.columns), _FIGURE_WIDTH)

    def write_definitions(self, report: Document) -> None:
        sheet = self._sheet(report.definitions_title)
        for number, line in enumerate(report.definitions):
            for column, text in enumerate(line):
                sheet.write_string(number, column, text, self._wrapped)
        sheet.set_column(0, 0, _NAME_WIDTH)
        sheet.set_column(1, 1, _FIGURE_WIDTH)
        sheet.set_column(2, 2, 2.5 * _NAME_WIDTH)

    def _sheet(self, name: str) -> Worksheet:
        # what a sheet's name may not have
        clean = "".join(letter for letter in name if letter not in "[]:*?/\\'")
        return self._book.add_worksheet(clean[:_SHEET_NAME].strip() or None)

    def _line(self, sheet: Worksheet, texts: Iterable[str]) -> None:
        for column, text in enumerate(texts):
            sheet.write_string(0, column, text, self._head)

    def _figure(self, sheet: Worksheet, row: int, column: int, code: str, value: float | None) -> None:
        unit = UNITS_BY_CODE[code]
        if value is None:
            sheet.write_blank(row, column, None, self._units[unit])
        else:
            shown = value / MINUTES_OF_A_DAY if unit == "minutes" else value
            sheet.write_number(row, column, shown, self._units[unit])
