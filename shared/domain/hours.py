"""When a centre serves and issues: service days, opening hours, exceptions, the next opening. Pure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from shared.domain.centre import WEEKDAYS, Centre, Hours, Service, SpecialDay
from shared.domain.errors import QueueError

SEARCH_DAYS = 60


@dataclass(frozen=True, slots=True)
class Opening:
    """The hours of one service day as instants (milliseconds, UTC)."""

    open: int
    close: int
    issue_from: int
    issue_until: int


def service_day(centre: Centre, at: int) -> date:
    """The local calendar day of an instant; it changes at local midnight, whatever the length of the day."""
    return local(centre, at).date()


def local(centre: Centre, at: int) -> datetime:
    """An instant (milliseconds, UTC) as the centre's wall clock."""
    return datetime.fromtimestamp(at / 1000, tz=centre.zone)


def instant(centre: Centre, day: date, clock: str) -> int:
    """Clock time (HH:MM) on a day of the centre as an instant; a time that the clock skips is as much later."""
    moment = datetime.combine(day, time.fromisoformat(clock), tzinfo=centre.zone)
    return int(moment.astimezone(UTC).timestamp() * 1000)


def special_day(centre: Centre, day: date) -> SpecialDay | None:
    """The exception for a day, if the centre has one."""
    return next((entry for entry in centre.days if entry.date == day), None)


def opening(centre: Centre, day: date, service: Service | None = None) -> Opening | None:
    """The hours of a day, narrowed to a service's issuing hours; None on a closed day."""
    special = special_day(centre, day)
    if special.closed if special else WEEKDAYS[day.weekday()] not in centre.hours.weekdays:
        return None
    hours = hours_of(centre.hours, special) if special else centre.hours
    issue_from, issue_until = hours.issue_from, hours.issue_until
    if service:
        issue_from = max(issue_from, service.issue_from or issue_from)
        issue_until = min(issue_until, service.issue_until or issue_until)
    return Opening(
        open=instant(centre, day, hours.open),
        close=instant(centre, day, hours.close),
        issue_from=instant(centre, day, issue_from),
        issue_until=instant(centre, day, issue_until),
    )


def hours_of(weekly: Hours, special: SpecialDay) -> Hours:
    """The hours of a special day: its own where it names them, else the weekly ones.

    Tickets begin at the opening at the latest and end at the close at the latest, unless the day says otherwise.
    """
    open_, close = special.open or weekly.open, special.close or weekly.close
    issue_from = special.issue_from or min(weekly.issue_from, open_)
    issue_until = special.issue_until or min(weekly.issue_until, close)
    return Hours(weekly.weekdays, open_, close, issue_from, issue_until)


def next_opening(centre: Centre, at: int) -> int | None:
    """When the windows open next; None while they are open, or if they never do in 60 days."""
    today = service_day(centre, at)
    for offset in range(SEARCH_DAYS):
        hours = opening(centre, today + timedelta(days=offset))
        if hours and at < hours.close:
            return hours.open if at < hours.open else None
    return None


def next_day_opening(centre: Centre, at: int) -> int | None:
    """When the windows open on a later day than that of `at`: for one that was closed early; None if not in 60 days."""
    today = service_day(centre, at)
    coming = (opening(centre, today + timedelta(days=offset)) for offset in range(1, SEARCH_DAYS))
    return next((hours.open for hours in coming if hours), None)


def next_issue(centre: Centre, at: int, service: Service | None = None) -> int | None:
    """The next instant from which tickets are issued (`at` itself if they are now); None if none in 60 days."""
    today = service_day(centre, at)
    for offset in range(SEARCH_DAYS):
        hours = opening(centre, today + timedelta(days=offset), service)
        if hours and at < hours.issue_until and hours.issue_from < hours.issue_until:
            return max(at, hours.issue_from)
    return None


def next_day_issue(centre: Centre, at: int, service: Service | None = None) -> int | None:
    """Like `next_issue`, but on a later day than that of `at`: for what is full or closed for today."""
    tomorrow = service_day(centre, at) + timedelta(days=1)
    return next_issue(centre, instant(centre, tomorrow, "00:00"), service)


def issuing_refusal(
    centre: Centre, service: Service, at: int, day_status: str, reason: str | None, issued_today: int
) -> QueueError | None:
    """Why no ticket for a service is issued at an instant, or None.

    `reason` is the day's; `issued_today` counts the service's tickets of this service day. The refusal's `opens_at` is
    the next instant at which a ticket can be had, or None.
    """
    if day_status == "paused":
        return QueueError("day_paused", reason=reason)
    if day_status == "closed":
        return closed(reason, opens_at=next_day_issue(centre, at, service))
    opens_at = next_issue(centre, at, service)
    if opens_at != at:
        return QueueError("outside_hours", opens_at=opens_at, service=service.code)
    if service.daily_limit and issued_today >= service.daily_limit:
        later = next_day_issue(centre, at, service)
        return QueueError("limit_reached", limit=service.daily_limit, opens_at=later, service=service.code)
    return None


def closed(reason: str | None, **more: object) -> QueueError:
    """The day is closed; with the reason where that was early."""
    return QueueError("day_closed", **({"reason": reason} if reason else {}), **more)


def check_in_refusal(centre: Centre, at: int, day_status: str, reason: str | None) -> QueueError | None:
    """Why no appointment of today can be checked in at an instant, or None.

    A slot was set aside when it was booked: neither the hours nor the limit of its service hold for it.
    """
    if day_status == "paused":
        return QueueError("day_paused", reason=reason)
    if day_status == "closed":
        return closed(reason)
    hours = opening(centre, service_day(centre, at))
    if hours is None or not hours.issue_from <= at < hours.close:
        return QueueError("outside_hours", opens_at=hours.issue_from if hours and at < hours.issue_from else None)
    return None
