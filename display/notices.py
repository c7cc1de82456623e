"""What a board says when there is no call to show: nobody called yet, paused, closed, not connected, lost."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from display import words
from display.zone import Zone
from shared.domain.centre import LANGUAGES, Centre
from shared.domain.centre import words as centre_words
from shared.domain.day import CLOSED
from shared.domain.errors import NovbeError
from shared.domain.hours import local, next_day_issue, next_issue, opening, special_day
from shared.domain.view import Call, View
from shared.sentences import sentence
from shared.translation import translator


@dataclass(frozen=True, slots=True)
class Notice:
    """A headline and a line under it in each language; `kind` chooses icon and place, without one nothing is said."""

    kind: str = ""
    headlines: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    note: str = ""
    """For staff: what is wrong and what to do."""


IDLE: Final = "idle"
PAUSED: Final = "paused"
CLOSED_NOW: Final = "closed"
CONNECTING: Final = "connecting"
LOST: Final = "lost"


def connecting(error: Exception | None) -> Notice:
    """The store has not been reached since the start, or since yesterday."""
    return Notice(
        CONNECTING,
        words.each(LANGUAGES, lambda tr: tr("The board is being connected")),
        words.each(LANGUAGES, lambda tr: tr("Your place is kept")),
        note=sentence(error, translator(LANGUAGES[0])) if isinstance(error, NovbeError) else "",
    )


def no_windows(zone: Zone) -> Notice:
    """The board was started for a hall or for windows that the centre does not have."""
    tr = translator(LANGUAGES[0])
    if zone.windows:
        note = tr("There is no window {windows} here.", windows=", ".join(map(str, sorted(zone.windows))))
    else:
        note = tr("There are no windows in hall {hall}.", hall=zone.hall)
    return replace(connecting(None), note=note)


def lost(centre: Centre) -> Notice:
    """The store was reached today, and is not now."""
    return Notice(LOST, words.each(centre.languages, lambda tr: tr("The board is not updating")))


def of_day(view: View, at: int, listed: Sequence[Call]) -> Notice:
    """What the day says at an instant; nothing while there are calls to show."""
    centre = view.centre
    if view.paused:
        headlines = words.each(centre.languages, lambda tr: tr("Service is paused for now"))
        return Notice(PAUSED, headlines, _reason(centre, view.day.reason))
    if _over(view, at, listed):
        return _closed(view, at)
    if listed:
        return Notice()
    return Notice(
        IDLE,
        words.each(centre.languages, lambda tr: tr("Your number will appear here")),
        words.each(centre.languages, lambda tr: tr("Please take a seat")),
    )


def _reason(centre: Centre, code: str | None) -> tuple[str, ...]:
    for entry in centre.policy.pause_reasons:
        if entry.code == code:
            return tuple(centre_words(entry.name, language) for language in centre.languages)
    return ()


def _over(view: View, at: int, listed: Sequence[Call]) -> bool:
    """The day was closed, or its hours are over and nobody is left."""
    if view.day.status == CLOSED:
        return True
    hours = opening(view.centre, view.day.date)
    within = hours is not None and hours.issue_from <= at < hours.close
    return not within and not listed and not view.open_visits


def _closed(view: View, at: int) -> Notice:
    centre = view.centre
    ended = view.day.status == CLOSED
    today = view.day.date
    special = special_day(centre, today)
    holiday = special.name if special and special.closed else {}
    opens_at = next_day_issue(centre, at) if ended else next_issue(centre, at)
    moment = local(centre, opens_at) if opens_at is not None else None
    whole_day = ended or opening(centre, today) is None
    early = dict(zip(centre.languages, _reason(centre, view.closed_for), strict=False))

    def detail(language: str) -> str:
        tr = translator(language)
        opens = words.opening(moment.date(), f"{moment:%H:%M}", today, tr) if moment else ""
        return "\n".join(filter(None, (early.get(language) or centre_words(holiday, language), opens)))

    return Notice(
        CLOSED_NOW,
        words.each(centre.languages, lambda tr: tr("Closed today") if whole_day else tr("Closed", "the centre")),
        tuple(detail(language) for language in centre.languages),
    )
