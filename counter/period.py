"""The days that statistics are about: today, yesterday, a month, or days that somebody has chosen."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from shared.translation import Translator
from shared.ui.language import Language

TODAY, YESTERDAY, MONTH, CHOSEN = range(4)
LONGEST_DAYS: Final = 366


@dataclass(frozen=True, slots=True)
class Days:
    """From one service day to another, both included."""

    first: date
    last: date

    @property
    def all(self) -> tuple[date, ...]:
        """Every one of them."""
        return tuple(self.first + timedelta(days=offset) for offset in range((self.last - self.first).days + 1))

    @property
    def text(self) -> str:
        """The days as people read them."""
        first, last = written(self.first), written(self.last)
        return first if first == last else f"{first} – {last}"

    def is_month(self, today: date) -> bool:
        """Whether they are a whole calendar month, the present one until today."""
        end = _end_of(self.first)
        return self.first.day == 1 and self.last == (min(end, today) if self.first <= today else end)


def month_of(day: date, today: date) -> Days:
    """The calendar month of a day, the present one until today."""
    return Days(day.replace(day=1), min(_end_of(day), today))


def stepped(days: Days, step: int, today: date) -> Days:
    """As many days before (-1) or after (1), a month before or after a month; nothing after today."""
    if days.is_month(today) and days.first != days.last:
        beside = days.first - timedelta(days=1) if step < 0 else _end_of(days.first) + timedelta(days=1)
        return month_of(beside, today) if beside <= today else days
    by = timedelta(days=step * len(days.all))
    return Days(days.first + by, min(days.last + by, today)) if days.first + by <= today else days


def parsed(text: str) -> date | None:
    """A date as people write it (05.03.2026, 5.3.2026, 2026-03-05); None if it is none."""
    parts = text.strip().split(".")
    try:
        if len(parts) == len(("day", "month", "year")):
            day, month, year = map(int, parts)
            return date(year, month, day)
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def written(day: date) -> str:
    """A date as people read it."""
    return f"{day:%d.%m.%Y}"


def _end_of(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


class Period(QObject):
    """What has been chosen; it moves on with the days where it is today, yesterday or this month."""

    changed = Signal()

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._kind = TODAY
        self._today: date | None = None
        self._days = Days(date.min, date.min)
        self._error = ""
        language.changed.connect(self.changed)

    @property
    def today(self) -> date | None:
        """The service day that it is; None as long as nobody has said so."""
        return self._today

    @property
    def days(self) -> Days:
        """The days that have been chosen."""
        return self._days

    def at(self, today: date) -> None:
        """It is this service day now."""
        if today != self._today:
            self._today = today
            self.choose(self._kind)

    @Slot(int)
    def choose(self, kind: int) -> None:
        """Today, yesterday, this month, or (CHOSEN) the same days, to be changed."""
        today = self._today
        if today is None:
            return
        yesterday = today - timedelta(days=1)
        known = {
            TODAY: Days(today, today),
            YESTERDAY: Days(yesterday, yesterday),
            MONTH: month_of(today, today),
        }
        self._set(known.get(kind, self._days), kind)

    @Slot(int)
    def step(self, step: int) -> None:
        """To the days before (-1) or after (1)."""
        if self._today is not None:
            days = stepped(self._days, step, self._today)
            if days != self._days:
                self._set(days, self._kind_of(days, self._today))

    @Slot(str, str)
    def set_days(self, first: str, last: str) -> None:
        """From a date to another, as somebody has typed them."""
        tr = self._language.translate
        begin, end = parsed(first), parsed(last)
        self._error = _fault(begin, end, self._today, tr)
        if not self._error and begin and end:
            self._set(Days(begin, end), CHOSEN)
        else:
            self.changed.emit()

    def _kind_of(self, days: Days, today: date) -> int:
        known = {
            Days(today, today): TODAY,
            Days(today - timedelta(days=1), today - timedelta(days=1)): YESTERDAY,
        }
        if self._kind == MONTH and days == month_of(today, today):
            return MONTH
        return known.get(days, CHOSEN)

    def _set(self, days: Days, kind: int) -> None:
        self._days, self._kind, self._error = days, kind, ""
        self.changed.emit()

    def _get_label(self) -> str:
        return self._days.text if self._today else ""

    kind = cast(int, Property(int, lambda self: self._kind, notify=changed))
    label = cast(str, Property(str, _get_label, notify=changed))
    """The days as people read them."""
    first = Property(str, lambda self: written(self._days.first) if self._today else "", notify=changed)
    last = Property(str, lambda self: written(self._days.last) if self._today else "", notify=changed)
    error = cast(str, Property(str, lambda self: self._error, notify=changed))
    """Why the typed days cannot be taken; empty if they can."""
    newest = Property(bool, lambda self: self._days.last == self._today, notify=changed)
    """Whether there are no days after them."""


def _fault(first: date | None, last: date | None, today: date | None, tr: Translator) -> str:
    if first is None or last is None:
        return tr("Please write a date as 05.03.2026")
    if last < first:
        return tr("The last day comes before the first")
    if today and last > today:
        return tr("These days are still to come")
    if len(Days(first, last).all) > LONGEST_DAYS:
        return tr("At most %n days at a time", "", LONGEST_DAYS)
    return ""
