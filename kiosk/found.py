"""The search: the keys of the keyboard, what was typed, and what it finds."""

import html
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale

from kiosk.outlook import Outlook
from kiosk.pages import Page, Shown, closed, page
from kiosk.search import plain
from kiosk.step import Step
from kiosk.visit import Visit
from shared.domain.centre import RECEPTION, Service, words
from shared.translation import Translator

LETTERS: Final = {
    "az": (8, "abcçdeəfgğhxıijkqlmnoöprsştuüvyz"),
    "ru": (9, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    "en": (7, "abcdefghijklmnopqrstuvwxyz"),
}
"""Language → keys in a row, and the letters in the order in which they are learnt."""
CODE: Final = (9, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""What codes are made of."""
NAMES: Final = ("code", "name", "marked", "area", "open", "reason", "when")


def keyboard(visit: Visit) -> Shown:
    """The keys for what is typed on this page."""
    if visit.step is not Step.CODE:
        return letters(visit.language)
    columns, signs = CODE
    return {"columns": columns, "keys": [{"sign": sign, "types": sign} for sign in signs], "space": False}


def letters(language: str) -> Shown:
    """The keys of a language."""
    columns, signs = LETTERS[language]
    upper = QLocale(language).toUpper
    return {"columns": columns, "keys": [{"sign": upper(sign), "types": sign} for sign in signs], "space": True}


def found(visit: Visit, outlook: Outlook, tr: Translator, places: int) -> Page:
    """A page of the services that were typed; before that, of those most asked for today."""
    if visit.step is not Step.FIND:
        return page([], 0, places)
    asked = visit.typed.text.strip()
    services = outlook.search.find(asked, tr.language) if asked else most_asked(outlook, places)
    return page([_row(service, outlook, asked, tr) for service in services], visit.typed.page, places)


def most_asked(outlook: Outlook, most: int) -> Sequence[Service]:
    """Services that can be had now, by how many tickets for them were given today."""
    issued, services = outlook.view.issued, outlook.view.centre.service_by_code
    codes = [code for code in services if issued.get(code) and code != RECEPTION and code not in outlook.services]
    return [services[code] for code in sorted(codes, key=lambda code: -issued[code])[:most]]


def shown(visit: Visit, results: Page, tr: Translator) -> Shown:
    """What was typed, and what is said of it."""
    asked = bool(visit.typed.text.strip())
    if not asked:
        said = tr("Most asked for today") if results.count else ""
    elif results.count:
        said = tr("%n services found in all areas", "", results.count)
    else:
        said = tr("Nothing was found. Please try another word, or ask at the reception desk.")
    return {"text": visit.typed.text, "said": said, "nothing": asked and not results.count, "typing": asked}


def _row(service: Service, outlook: Outlook, asked: str, tr: Translator) -> Shown:
    name = words(service.label, tr.language)
    area = outlook.view.centre.area_by_letter[service.area]
    return {
        "code": service.code,
        "name": name,
        "marked": marked(name, asked),
        "area": words(area.name, tr.language),
        **closed(outlook, outlook.services.get(service.code), tr),
    }


def marked(name: str, asked: str) -> str:
    """The name as HTML, with what was typed in <u></u> where a word begins with it."""
    parts = [plain(part) for part in asked.split() if part]
    pieces = []
    for word in name.split(" "):
        begins = max((len(part) for part in parts if part and plain(word).startswith(part)), default=0)
        head = f"<u>{html.escape(word[:begins])}</u>" if begins else ""
        pieces.append(head + html.escape(word[begins:]))
    return " ".join(pieces)
