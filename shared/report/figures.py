"""Figures as people read them."""

from typing import Final

from shared.report.document import UNITS_BY_CODE
from shared.translation import Translator

NOTHING: Final = "–"
HOUR_FROM: Final = 90
"""Minutes; longer times are told in hours and minutes."""


def shown(code: str, value: float | None, language: str) -> str:
    """A figure as text: minutes under an hour and a half with one decimal, longer times as 2:05, shares in percent."""
    if value is None:
        return NOTHING
    match UNITS_BY_CODE[code]:
        case "count":
            return f"{value:.0f}"
        case "share":
            return f"{100 * value:.0f} %"
        case "score":
            return _decimal(f"{value:.1f}", language)
        case _ if value < HOUR_FROM:
            return _decimal(f"{value:.1f}", language)
        case _:
            return f"{int(value) // 60}:{int(value) % 60:02d}"


def measured(code: str, value: float | None, tr: Translator) -> str:
    """A figure as text that stands alone: a duration has its unit with it."""
    text = shown(code, value, tr.language)
    if value is None or UNITS_BY_CODE[code] != "minutes":
        return text
    unit = tr("min") if value < HOUR_FROM else tr("h", "hours")
    return f"{text} {unit}"


def _decimal(text: str, language: str) -> str:
    return text if language == "en" else text.replace(".", ",")
