"""Saving what the statistics show as a file that the person names."""

import errno
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import Property, QObject, QStandardPaths, Signal, Slot

from shared.report.document import Document
from shared.report.files import FORMS, content, put
from shared.ui.jobs import Jobs
from shared.ui.language import Language


class Saving(QObject):
    """Asks where to, writes on a thread, tells what has become of it."""

    changed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        language: Language,
        shown: Callable[[], Document | None],
        tell: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """`shown` gives the report that is on the screen, `tell` says that it has been written."""
        super().__init__(parent)
        self._jobs, self._language = jobs, language
        self._shown, self._tell = shown, tell
        self._form = self._file = self._error = ""
        self._busy = self._exists = False

    @Slot(str)
    def ask(self, form: str) -> None:
        """Asks for the file: csv, xlsx or pdf."""
        report = self._shown()
        if report is not None and form in FORMS:
            self._form, self._error, self._exists = form, "", False
            self._file = str(_folder() / file_name(report, form))
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Nothing is written."""
        self._form = ""
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Writes the file; one that is there already only when asked once more."""
        report, form, target, replaces = self._shown(), self._form, self._target, self._exists
        if report is None or not form or target is None or self._busy:
            return
        tr = self._language.translate

        def work() -> Path:
            if target.exists() and not replaces:
                raise FileExistsError(errno.EEXIST, "", str(target))
            put(target, content(report, form))
            return target

        def done(written: Path) -> None:
            self._busy = False
            self.close()
            self._tell(tr("Report written to {file}.", file=written))

        def failed(error: Exception) -> None:
            if not isinstance(error, OSError):
                raise error
            self._busy = False
            self._exists = isinstance(error, FileExistsError) and error.filename == str(target)
            self._error = "" if self._exists else tr("The file {file} cannot be written.", file=target)
            self.changed.emit()

        self._busy = True
        self.changed.emit()
        self._jobs.run(work, done, failed)

    @property
    def _target(self) -> Path | None:
        """The file as it will be called: with the ending that tells its form."""
        if not self._file.strip():
            return None
        file = Path(self._file.strip()).expanduser()
        return file if file.suffix.lower() == f".{self._form}" else file.with_name(f"{file.name}.{self._form}")

    def _set_file(self, file: str) -> None:
        if file != self._file:
            self._file, self._error, self._exists = file, "", False
            self.changed.emit()

    form = cast(str, Property(str, lambda self: self._form, notify=changed))
    """The form that is asked about; empty for none."""
    file = cast(str, Property(str, lambda self: self._file, _set_file, notify=changed))
    """Where to, as it is typed."""
    error = cast(str, Property(str, lambda self: self._error, notify=changed))
    exists = cast(bool, Property(bool, lambda self: self._exists, notify=changed))
    """Whether there is such a file already: saving replaces it."""
    busy = Property(bool, lambda self: self._busy, notify=changed)


def file_name(report: Document, form: str) -> str:
    """novbe-2026-03-05-hour.csv: the days, and how they are cut."""
    days = report.first.isoformat()
    if report.last != report.first:
        days = f"{days}_{report.last.isoformat()}"
    return f"novbe-{days}-{report.tables[0].dimension}.{form}"


def _folder() -> Path:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()
