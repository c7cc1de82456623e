"""What stands on the sign above a window, derived from what is known. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from display import notices, sign_words
from display.notices import Notice
from display.theme import NIGHT, theme
from display.zone import Zone
from shared.domain.centre import LANGUAGES, Window
from shared.domain.day import BREAK, CLOSED, OPEN
from shared.domain.hours import local, service_day
from shared.domain.view import View
from shared.settings import Look

NAMED: Final = 3
"""So many windows at most are named where the queue goes on."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a sign knows at an instant `at` (milliseconds, UTC)."""

    window: int
    at: int = 0
    view: View | None = None
    stale: bool = False
    """The view has not been renewed for a while."""
    error: Exception | None = None
    look: Look = field(default_factory=Look)
    turn: int = 0
    """Counts up: which language has its turn where there is room for one only."""


@dataclass(frozen=True, slots=True)
class SignContent:
    """What the page shows; tuples hold a text for each language, the one that matters most first."""

    kind: str
    """free, called, serving, break, closed; paused, lost, connecting."""
    window: int
    over: tuple[str, ...] = ()
    """"Window", over its number."""
    number: str = ""
    headlines: tuple[str, ...] = ()
    """Where no number stands."""
    details: tuple[str, ...] = ()
    """A line under each headline."""
    state: tuple[str, ...] = ()
    note: str = ""
    """For staff: what is wrong."""
    theme: str = NIGHT


def content(known: Known, *, together: bool = True) -> SignContent:
    """What to show; not `together`: one language at a time."""
    found = _content(known)
    clock = f"{local(known.view.centre, known.at):%H:%M}" if known.view else ""
    found = replace(found, theme=theme(known.look, clock))
    if together:
        return found
    # whose number stands here is spoken to; the others have no part in it
    turn = 0 if found.number else known.turn
    return replace(
        found,
        over=_one(found.over, turn),
        headlines=_one(found.headlines, turn),
        details=_one(found.details, turn),
        state=_one(found.state, turn),
    )


def goes_on(view: View, window: Window) -> tuple[int, ...] | None:
    """The windows that serve now all that a window serves: who was to come here waits for them, with nothing lost.

    `sign_words.ELSEWHERE` if it takes several together, or many do; None if somebody would wait in vain.
    """
    services = view.centre.served_by[window.number]
    if not services or any(visit.turn.for_window == window.number for visit in view.waiting):
        return None
    open_windows = [other for other in view.centre.windows if other != window and _open(view, other)]
    able = [other for other in open_windows if services <= view.centre.served_by[other.number]]
    able.sort(key=lambda other: (other.hall != window.hall, abs(other.number - window.number)))
    if able:
        near = [other.number for other in able if other.hall == able[0].hall]
        return tuple(sorted(near)) if len(near) <= NAMED else sign_words.ELSEWHERE
    served = frozenset[str]().union(*(view.centre.served_by[other.number] for other in open_windows))
    return sign_words.ELSEWHERE if services <= served else None


def _content(known: Known) -> SignContent:
    view = known.view
    if view is None or (known.stale and service_day(view.centre, known.at) != view.day.date):
        return _noticed(known, notices.connecting(known.error), LANGUAGES)
    window = view.centre.window_by_number.get(known.window)
    if window is None:
        return _noticed(known, notices.no_windows(Zone(windows=frozenset({known.window}))), LANGUAGES)
    notice = notices.of_day(view, known.at, ())
    if notice.kind in (notices.PAUSED, notices.CLOSED_NOW) and not known.stale:
        return _noticed(known, notice, view.centre.languages)
    return _at_work(known, view, window)


def _noticed(known: Known, notice: Notice, languages: Sequence[str]) -> SignContent:
    """What is so in the whole centre."""
    return SignContent(
        notice.kind,
        known.window,
        sign_words.window(languages),
        headlines=notice.headlines,
        details=notice.details,
        state=sign_words.state(notice.kind, languages),
        note=notice.note,
    )


def _at_work(known: Known, view: View, window: Window) -> SignContent:
    visit, languages = view.at_window(window.number), view.centre.languages
    if visit and visit.ticket.language in languages:
        languages = tuple(dict.fromkeys((visit.ticket.language, *languages)))
    kind = notices.LOST if known.stale else view.window_state(window)
    return SignContent(
        kind,
        window.number,
        sign_words.window(languages),
        number=visit.ticket.text if visit else "",
        headlines=() if visit else sign_words.headlines(kind, languages),
        details=sign_words.goes_on(goes_on(view, window), languages) if kind in (BREAK, CLOSED) else (),
        state=(
            sign_words.lost(f"{local(view.centre, view.at):%H:%M}", languages)
            if known.stale
            else sign_words.state(kind, languages)
        ),
    )


def _open(view: View, window: Window) -> bool:
    """Whether a window serves, and will serve when its visitor has gone."""
    shift = view.shifts.get(window.number)
    return shift is not None and shift.status == OPEN and shift.planned is None


def _one(texts: tuple[str, ...], turn: int) -> tuple[str, ...]:
    return texts[turn % len(texts) :][:1] if texts else ()
