"""A report as a file."""

import shutil
from pathlib import Path
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


def put(file: Path, content: bytes) -> None:
    """Writes a file as a whole, with the folders that it needs: on a full disk an older one stays. OSError."""
    file = file.resolve()
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.exists() and not file.is_file():
        # a device or a pipe cannot be replaced
        file.write_bytes(content)
        return
    part = file.with_name(f"{file.name}.part")
    try:
        part.write_bytes(content)
        if file.exists():
            shutil.copymode(file, part)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
