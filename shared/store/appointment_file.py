"""A file of appointments (CSV): every error names its line, its column and what is expected there.

The first line names the columns; others than COLUMNS are passed over, so that a list with more in it can be taken as
it is, and nothing of that is kept.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from shared.domain.appointment import Appointment, clean_code
from shared.domain.centre import Centre
from shared.domain.errors import FileError
from shared.domain.hours import instant, local, opening

COLUMNS: Final = ("code", "service", "date", "time", "language")
_SEPARATORS: Final = ",;\t"
_DATES: Final = ("%Y-%m-%d", "%d.%m.%Y")
_TIME: Final = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True)
class Found:
    """What is in a file: its appointments, to be taken only if there are no faults."""

    appointments: tuple[Appointment, ...]
    faults: tuple[FileError, ...]


class _Fault(Exception):
    """A value of a line is wrong: its column, what is expected, what else may stand there."""

    def __init__(self, column: str, expected: str, allowed: Iterable[str] = ()) -> None:
        super().__init__(column, expected)
        self.values = {"place": column, "expected": expected, "allowed": ", ".join(allowed)}


def read(path: Path, centre: Centre) -> Found:
    """The appointments of a file. Raises FileError file_missing."""
    try:
        # all that is needed is ASCII: whatever names stand beside it may be written in an old encoding
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise FileError("file_missing", file=str(path)) from error
    return parse(text, str(path), centre)


def parse(text: str, name: str, centre: Centre) -> Found:
    """The appointments of the text of a file; `name` is the file as errors call it."""
    found: dict[str, Appointment] = {}
    faults: list[FileError] = []
    lines = _lines(text, name)
    try:
        for number, line in lines:
            try:
                booked = _appointment(line, centre)
                if booked.code in found:
                    raise _Fault("code", "unique")
                found[booked.code] = booked
            except _Fault as fault:
                shown = line.get(str(fault.values["place"]), "")[:40] or "–"
                faults.append(FileError("file_wrong_value", file=name, line=number, found=shown, **fault.values))
    except FileError as fault:
        faults.append(fault)
    return Found(tuple(found.values()), tuple(faults))


def _lines(text: str, name: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    """The lines with their numbers, as column → value without blanks around it."""
    head = text.split("\n", 1)[0]
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=max(_SEPARATORS, key=head.count))
    try:
        columns = [column.strip().lower() for column in next(lines, [])]
        missing = [column for column in COLUMNS if column not in columns]
        if missing:
            wanted = {"expected": "columns", "allowed": ", ".join(COLUMNS), "found": head.strip()[:60] or "–"}
            raise FileError("file_wrong_value", file=name, line=1, **wanted)
        for values in lines:
            if any(value.strip() for value in values):
                yield lines.line_num, dict(zip(columns, (value.strip() for value in values), strict=False))
    except csv.Error as error:
        raise FileError("file_wrong_value", file=name, line=lines.line_num, expected="csv", found=str(error)) from error


def _appointment(line: Mapping[str, str], centre: Centre) -> Appointment:
    code = clean_code(line.get("code", ""))
    if not code:
        raise _Fault("code", "booking_code")
    service = line.get("service", "")
    if service not in centre.service_by_code:
        raise _Fault("service", "known_service")
    language = line.get("language", "").lower() or centre.languages[0]
    if language not in centre.languages:
        raise _Fault("language", "one_of", centre.languages)
    return Appointment(code, service, _slot(line, centre), language)


def _slot(line: Mapping[str, str], centre: Centre) -> int:
    day = _date(line.get("date", ""))
    hours = opening(centre, day)
    if hours is None:
        raise _Fault("date", "working_day")
    clock = line.get("time", "")
    if not _TIME.fullmatch(clock):
        raise _Fault("time", "time")
    slot_at = instant(centre, day, clock.zfill(5))
    if not hours.open <= slot_at < hours.close:
        span = f"{local(centre, hours.open):%H:%M}–{local(centre, hours.close):%H:%M}"
        raise _Fault("time", "working_time", [span])
    return slot_at


def _date(text: str) -> date:
    for form in _DATES:
        try:
            return datetime.strptime(text, form).date()
        except ValueError:
            continue
    raise _Fault("date", "day")
