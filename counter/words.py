"""Times and reasons in the operator's words."""

from shared.domain.centre import Centre, words
from shared.domain.hours import local
from shared.domain.order import MINUTE_MS
from shared.domain.view import View
from shared.translation import Translator

LANGUAGE_NAMES = {"az": "Azərbaycan", "ru": "Русский", "en": "English"}
"""Each in itself, so that it needs no translation."""


def clock_time(centre: Centre, at: int) -> str:
    """An instant as the centre's wall clock shows it: 09:40."""
    return f"{local(centre, at):%H:%M}"


def stop_watch(ms: int) -> str:
    """A duration that runs: 06:42, from an hour on 1:06:42."""
    seconds = max(0, ms) // 1000
    hours, rest = divmod(seconds, 3600)
    shown = f"{rest // 60:02}:{rest % 60:02}"
    return f"{hours}:{shown}" if hours else shown


def minutes(ms: int) -> int:
    """Whole minutes of a duration."""
    return max(0, ms) // MINUTE_MS


def class_name(centre: Centre, code: str | None, language: str) -> str:
    """The name of a priority class; empty without one."""
    entry = centre.class_by_code.get(code or "")
    return words(entry.name, language) if entry else ""


def skip_reason(centre: Centre, code: str | None, tr: Translator) -> str:
    """Why somebody was called out of order: the centre's own words, or that it was another reason."""
    for reason in centre.policy.skip_reasons:
        if reason.code == code:
            return words(reason.name, tr.language)
    return tr("another reason")


def need_name(need: str, tr: Translator) -> str:
    """What a visitor needs from a window."""
    names = {"low-desk": tr("Low desk"), "escort": tr("Escort"), "sign-language": tr("Sign language")}
    return names.get(need) or tr("Speaks: {language}", language=LANGUAGE_NAMES.get(need, need))


NEED_ICONS = {"low-desk": "wheelchair-bold", "escort": "hand-heart-bold", "sign-language": "ear-bold"}


def need_icon(need: str) -> str:
    """The icon of a need; spoken languages share one."""
    return NEED_ICONS.get(need, "translate-bold")


def day_notice(view: View, tr: Translator) -> str:
    """What there is to say of a day that is paused or closed; empty while it runs."""
    day, centre = view.day, view.centre
    reason = next((words(r.name, tr.language) for r in centre.policy.pause_reasons if r.code == day.reason), "")
    if view.paused:
        since = clock_time(centre, day.paused_at or view.at)
        if reason:
            return tr("The day is paused since {time}: {reason}", time=since, reason=reason)
        return tr("The day is paused since {time}", time=since)
    if day.status == "closed":
        if reason:
            since = clock_time(centre, day.closed_at or view.at)
            return tr("The day is closed since {time}: {reason}", time=since, reason=reason)
        return tr("The day is closed since {time}", time=clock_time(centre, day.closed_at or view.at))
    return ""
