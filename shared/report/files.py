"""A report as a file."""

from typing import Final

from shared.report.document import Document

FORMS: Final = ("csv", "xlsx", "pdf")


def content(report: Document, form: str) -> bytes:
    """What a file of this form holds; `form` is one of FORMS."""
    # imported here: each form has a library of its own, and only one of them is wanted
    match form:
        case "pdf":
            from shared.report.as_pdf import as_pdf

            return as_pdf(report)
        case "xlsx":
            from shared.report.as_xlsx import as_xlsx

            return as_xlsx(report)
        case _:
            from shared.report.as_csv import as_csv

            return as_csv(report).encode()
