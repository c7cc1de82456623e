"""Figures as people read them."""

from shared.report.document import UNITS_BY_CODE

NOTHING = "–"


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
        case _ if value < 90:
            return _decimal(f"{value:.1f}", language)
        case _:
            return f"{int(value) // 60}:{int(value) % 60:02d}"


def _decimal(text: str, language: str) -> str:
    return text if language == "en" else text.replace(".", ",")
