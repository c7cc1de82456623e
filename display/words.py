"""The board's words in all languages of the centre, so that everybody in the hall finds his own."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QDate, QLocale

from shared.domain.centre import Centre, Window
from shared.domain.estimate import AreaState, Range
from shared.domain.hours import local
from shared.translation import Translator, translator


def each(languages: Iterable[str], sentence: Callable[[Translator], str]) -> tuple[str, ...]:
    """A sentence in every language, in their order."""
    return tuple(sentence(translator(language)) for language in languages)


def phrases(languages: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """What never changes on a board, by the name that its page knows."""
    known = tuple(languages)
    return {
        "calling": each(known, lambda tr: tr("Now calling")),
        "turn": each(known, lambda tr: tr("It’s your turn")),
        "window": each(known, lambda tr: tr("Window", "over its number")),
        "kept": each(known, lambda tr: tr("Your place is kept")),
        "valid": each(known, lambda tr: tr("Your ticket stays valid, the order is kept")),
        "questions": each(known, lambda tr: tr("Any questions?")),
        "reception": each(known, lambda tr: tr("Please go to the reception desk")),
        "listen": each(known, lambda tr: tr("Please listen: you will be called from the window")),
    }


def place(window: Window, tr: Translator, *, halls: bool, floors: bool) -> tuple[str, ...]:
    """Hall and floor of a window, where there are several. People here count the ground floor as the first."""
    lines = []
    if halls:
        lines.append(tr("Hall {hall}", hall=window.hall))
    if floors:
        lines.append(tr("Floor {floor}", floor=window.floor + 1 if window.floor >= 0 else window.floor))
    return tuple(lines)


def wait(state: AreaState, today: date, centre: Centre, tr: Translator) -> tuple[str, str, str]:
    """What a newcomer to an area is told, as the words before the figures, the figures and those after them.

    Minutes, else when windows open today, else that none is; all empty where nothing can be told.
    """
    if state.range is not None:
        return estimate(state.range, tr)
    moment = local(centre, state.opens_at) if state.opens_at is not None else None
    if moment is not None and moment.date() == today:
        time = f"{moment:%H:%M}"
        before, _, after = tr("opens at {time}", time=time).partition(time)
        ending, _, rest = after.partition(" ")
        return before.strip(), time + ending, rest
    return "", "", tr("no window open", "on a tile") if state.no_window else ""


def estimate(found: Range, tr: Translator) -> tuple[str, str, str]:
    """A range as the words before it, its figures and its unit; one that begins with nothing is told by its end."""
    unit = tr("min", "minutes")
    if found.is_wide or not found.low:
        return tr("up to", "so many minutes"), str(found.high), unit
    return "", f"{found.low}–{found.high}", unit


def day_and_month(day: date, language: str) -> str:
    """24 noyabr, 24 ноября, 24 November."""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMMM")


def opening(day: date, clock: str, today: date, tr: Translator) -> str:
    """When tickets are issued again."""
    if day == today:
        return tr("Opens today at {time}", time=clock)
    if (day - today).days == 1:
        return tr("Opens tomorrow at {time}", time=clock)
    return tr("Opens on {day} at {time}", day=day_and_month(day, tr.language), time=clock)
