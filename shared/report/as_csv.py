"""A report as comma-separated values (RFC 4180), UTF-8: a line for each group, a column for each figure."""

import csv
import io

from shared.domain.figures import FIGURES
from shared.report.document import Document

BOM = "\ufeff"
"""Without it Excel takes the letters for others."""


def as_csv(report: Document) -> str:
    """Codes in the first line; minutes and shares (0 to 1) with a point; what a group has not is empty."""
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    codes = [figure.code for figure in FIGURES]
    lines.writerow(["from", "to", "by", "key", "name", *codes])
    period = [report.first.isoformat(), report.last.isoformat()]
    lines.writerow([*period, "", "", report.title, *(_cell(report.total.get(code)) for code in codes)])
    for table in report.tables:
        for row in table.rows:
            told = {code: row.figures[code] for code in table.columns}
            lines.writerow(
                [*period, table.dimension, _text(row.key), _text(row.name), *(_cell(told.get(code)) for code in codes)]
            )
    return BOM + text.getvalue()


def _cell(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}".rstrip("0").rstrip(".")


def _text(value: object) -> str:
    # a spreadsheet would calculate what begins like a formula
    text = str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text
