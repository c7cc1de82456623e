"""A report for programs: codes and figures, no words but the names of groups."""

from typing import Any

from shared.report.document import Document

DECIMALS = 4


def as_json(report: Document) -> dict[str, Any]:
    """{"centre","from","to","at","figures","by": {dimension: [{"key","name","figures"}]}}; minutes, shares 0 to 1."""
    return {
        "centre": report.centre.code,
        "from": report.first.isoformat(),
        "to": report.last.isoformat(),
        "at": report.at.isoformat(timespec="seconds"),
        "figures": _rounded(report.total),
        "by": {
            table.dimension: [
                {
                    "key": row.key,
                    "name": row.name,
                    "figures": _rounded({code: row.figures[code] for code in table.columns}),
                }
                for row in table.rows
            ]
            for table in report.tables
        },
    }


def _rounded(figures: Any) -> dict[str, float | None]:
    return {code: None if value is None else round(value, DECIMALS) for code, value in figures.items()}
