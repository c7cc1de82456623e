"""Screens in all languages at once, for whoever comes while nothing can be had: closed, paused, no store."""

from collections.abc import Sequence

from kiosk import words as say
from kiosk.outlook import Outlook
from kiosk.pages import Shown
from shared.domain.centre import Centre
from shared.domain.errors import NovbeError
from shared.translation import Translator, translator


def closed(outlook: Outlook) -> Shown:
    """The whole kiosk is closed: why and until when, in all languages at once."""
    if outlook.closed is None:
        return {"icon": "", "blocks": []}
    paused = outlook.closed.code == "day_paused"
    refusal, view = outlook.closed, outlook.view
    blocks = [_closed_words(view.centre, view.at, refusal, translator(code)) for code in view.centre.languages]
    return {"icon": "pause-circle-fill" if paused else "lock-simple-bold", "blocks": blocks}


def _closed_words(centre: Centre, now: int, refusal: NovbeError, tr: Translator) -> dict[str, str]:
    title, text = say.refused(centre, now, refusal, tr)
    if refusal.code == "day_paused":
        return {
            "title": tr("Service is paused"),
            "text": ". ".join(filter(None, (text, tr("Tickets stay valid. Please follow the staff’s directions.")))),
        }
    return {"title": title.rstrip("."), "text": text}


def away(languages: Sequence[str]) -> Shown:
    """The store cannot be reached: calm, in all languages at once."""
    return {"icon": "wifi-slash-bold", "blocks": [_away_words(translator(code)) for code in languages]}


def _away_words(tr: Translator) -> dict[str, str]:
    return {
        "title": tr("The kiosk is not working right now"),
        "text": tr("Tickets that were given stay valid. Please ask at the reception desk."),
    }
