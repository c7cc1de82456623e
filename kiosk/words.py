"""What the kiosk says about times, waits and refusals, in the visitor's language."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from shared.domain.centre import Centre, words
from shared.domain.errors import NovbeError, StoreUnavailable
from shared.domain.estimate import Range
from shared.domain.hours import local
from shared.translation import Translator

DAYS_BY_NAME = 6
"""So many days ahead a weekday's name says which one is meant."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A sentence around its figure, which is set in the family of figures: ("up to", "10", "min")."""

    before: str
    figure: str
    after: str

    @property
    def text(self) -> str:
        """The whole sentence."""
        return " ".join(filter(None, (self.before, self.figure, self.after)))

    def shown(self) -> dict[str, str]:
        """As QML reads it."""
        return {"before": self.before, "figure": self.figure, "after": self.after, "text": self.text}


def around(sentence: str, figure: str) -> Figure:
    """Parts a sentence at its figure; an ending such as "-dan" stays at the figure."""
    before, found, after = sentence.partition(figure)
    if not found:
        return Figure("", "", sentence)
    ending, _, rest = after.partition(" ") if after.startswith("-") else ("", "", after)
    return Figure(before.strip(), figure + ending, rest.strip())


def clock(moment: datetime) -> str:
    """09:05."""
    return f"{moment:%H:%M}"


def day_and_month(moment: date, tr: Translator) -> str:
    """24 November."""
    return _date(moment, "d MMMM", tr)


def long_date(moment: datetime, tr: Translator) -> str:
    """Tuesday, 24 November, in the order of the language."""
    return _date(moment, tr("dddd, d MMMM", "order of weekday, day and month"), tr)


def _date(moment: date, form: str, tr: Translator) -> str:
    return QLocale(tr.language).toString(QDate(moment.year, moment.month, moment.day), form)


def opens(centre: Centre, now: int, at: int, tr: Translator) -> str:
    """When it opens again: today, tomorrow, on a weekday, on a date. Instants in milliseconds, UTC."""
    moment = local(centre, at)
    time = clock(moment)
    days = (moment.date() - local(centre, now).date()).days
    if days == 0:
        return tr("Opens today at {time}", time=time)
    if days == 1:
        return tr("Opens tomorrow at {time}", time=time)
    day = weekday(moment, tr) if days <= DAYS_BY_NAME else day_and_month(moment, tr)
    return tr("Opens on {day} at {time}", day=day, time=time)


def comes_again(centre: Centre, now: int, at: int, tr: Translator) -> str:
    """The visitor's own decision to come when it opens again."""
    moment = local(centre, at)
    time = clock(moment)
    days = (moment.date() - local(centre, now).date()).days
    if days == 1:
        return tr("I will come tomorrow at {time}", time=time)
    day = weekday(moment, tr) if days <= DAYS_BY_NAME else day_and_month(moment, tr)
    return tr("I will come on {day} at {time}", day=day, time=time)


def weekday(moment: datetime, tr: Translator) -> str:
    """The weekday as it stands in "Opens on …" and "I will come on …"."""
    names = (
        tr("Monday", "opens on"),
        tr("Tuesday", "opens on"),
        tr("Wednesday", "opens on"),
        tr("Thursday", "opens on"),
        tr("Friday", "opens on"),
        tr("Saturday", "opens on"),
        tr("Sunday", "opens on"),
    )
    return names[moment.weekday()]


def refused(centre: Centre, now: int, refusal: NovbeError, tr: Translator) -> tuple[str, str]:
    """Why no ticket is given, and when there will be one; empty where that is not known."""
    opens_at = refusal.values.get("opens_at")
    when = opens(centre, now, opens_at, tr) if isinstance(opens_at, int) else ""
    today = isinstance(opens_at, int) and local(centre, opens_at).date() == local(centre, now).date()
    match refusal.code:
        case "day_paused":
            return tr("Paused for a moment."), day_reason(centre, refusal, tr)
        case "limit_reached":
            return tr("No more tickets today."), when
        case "outside_hours" if today:
            return tr("Not open yet."), when
        case _:
            return tr("Closed today."), ". ".join(filter(None, (day_reason(centre, refusal, tr), when)))


def day_reason(centre: Centre, refusal: NovbeError, tr: Translator) -> str:
    """The centre's words for why the day is paused, or was closed early; empty where it has none."""
    found = (entry for entry in centre.policy.pause_reasons if entry.code == refusal.values.get("reason"))
    reason = next(found, None)
    return words(reason.name, tr.language) if reason else ""


def minutes(low: int | None, high: int | None, tr: Translator) -> Figure | None:
    """A range of minutes as on the paper; None where nothing is known."""
    if high is None:
        return None
    if not low or Range(low, high).is_wide:
        return around(tr("up to {high} min", high=high), str(high))
    return around(tr("{low}–{high} min", low=low, high=high), f"{low}–{high}")


def short_minutes(low: int, high: int, tr: Translator) -> Figure:
    """A range on a tile."""
    if low and not Range(low, high).is_wide:
        return around(tr("{low}–{high} min", low=low, high=high), f"{low}–{high}")
    return around(tr("{high} min or less", high=high), str(high))


def problem(error: NovbeError, centre: Centre, now: int, tr: Translator) -> tuple[str, str]:
    """What could not be done and what comes next, as title and text."""
    if isinstance(error, StoreUnavailable):
        return (
            tr("That did not work just now"),
            tr("Your choice is kept. Please try again in a moment, or ask at the reception desk."),
        )
    if error.code in ("already_ended", "wrong_status"):
        return (
            tr("This number cannot be given up any more"),
            tr("It is being served or has ended. Please ask at the reception desk."),
        )
    if error.code == "not_found":
        return tr("This ticket is not of today"), tr("Please take a new ticket, or ask at the reception desk.")
    if error.code.startswith(("appointment_", "come_back_")):
        return appointment(centre, error, tr)
    reason, when = refused(centre, now, error, tr)
    return reason, " ".join(filter(None, (when and f"{when}.", tr("You may choose another service."))))


def appointment(centre: Centre, error: NovbeError, tr: Translator) -> tuple[str, str]:
    """Why an appointment cannot be checked in, as title and text."""
    match error.code:
        case "appointment_wrong_day":
            day, time = error.values["date"], str(error.values["time"])
            assert isinstance(day, date)
            return (
                tr("Your appointment is on another day"),
                tr("It is on {day} at {time}.", day=day_and_month(day, tr), time=time),
            )
        case "appointment_used":
            number = error.values["ticket"]
            return (
                tr("You have checked in already"),
                tr("The number of this appointment is {number}.", number=number),
            )
        case "come_back_used":
            number = error.values["ticket"]
            return (
                tr("This slip has been used already"),
                tr("The number that was given out for it is {number}.", number=number),
            )
        case "come_back_too_late":
            day = error.values["date"]
            assert isinstance(day, date)
            return (
                tr("This slip is no longer valid"),
                tr("It was for a visit until {day}. Please take a new ticket.", day=day_and_month(day, tr)),
            )
        case "appointment_cancelled":
            return (
                tr("This appointment was cancelled"),
                tr("You may take a ticket without an appointment, or ask at the reception desk."),
            )
        case _:
            return (
                tr("This code is not known here"),
                tr("Please check the code and enter it again, or ask at the reception desk."),
            )
