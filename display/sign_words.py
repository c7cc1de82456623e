"""The words of a sign above a window, in each of its languages."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from display import notices
from display.words import each
from shared.domain.day import BREAK, CLOSED
from shared.domain.ticket import CALLED, SERVING
from shared.domain.view import FREE
from shared.translation import Translator

ELSEWHERE: Final = ()
"""The queue goes on at other windows: too many to name."""
_STATES: Final[Mapping[str, Callable[[Translator], str]]] = {
    FREE: lambda tr: tr("Free", "the window"),
    CALLED: lambda tr: tr("Please come forward"),
    SERVING: lambda tr: tr("Serving", "the window"),
    BREAK: lambda tr: tr("Break", "of the window"),
    CLOSED: lambda tr: tr("Closed", "the window"),
    notices.PAUSED: lambda tr: tr("Paused", "the service"),
    notices.CONNECTING: lambda tr: tr("Connecting", "the sign"),
}
_HEADLINES: Final[Mapping[str, Callable[[Translator], str]]] = {
    FREE: lambda tr: tr("The next visitor will be called"),
    BREAK: lambda tr: tr("This window is on a break"),
    CLOSED: lambda tr: tr("This window is closed for now"),
    notices.LOST: lambda tr: tr("Your place is kept"),
}


def window(languages: Iterable[str]) -> tuple[str, ...]:
    """What stands over the window's number."""
    return each(languages, lambda tr: tr("Window", "over its number"))


def state(kind: str, languages: Iterable[str]) -> tuple[str, ...]:
    """The word beside the icon."""
    return each(languages, _STATES[kind])


def headlines(kind: str, languages: Iterable[str]) -> tuple[str, ...]:
    """What is said where no number stands."""
    return each(languages, _HEADLINES[kind])


def goes_on(windows: tuple[int, ...] | None, languages: Iterable[str]) -> tuple[str, ...]:
    """Where the queue of a window goes on; nothing if it does not (None)."""
    if windows is None:
        return ()
    named = ", ".join(map(str, windows))
    if windows == ELSEWHERE:
        return each(languages, lambda tr: tr("Your queue goes on at other windows"))
    if len(windows) == 1:
        return each(languages, lambda tr: tr("Your queue goes on at window {window}", window=windows[0]))
    return each(languages, lambda tr: tr("Your queue goes on at windows {windows}", windows=named))


def lost(clock: str, languages: Iterable[str]) -> tuple[str, ...]:
    """Since when the store cannot be reached; beside the icon too."""
    return each(languages, lambda tr: tr("Not updating since {time}", time=clock))
