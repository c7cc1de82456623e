"""What the voice guide says: of each page, of the item that has the focus, of the ticket. Pure.

It says what is shown, in the language in which it is shown. What others must not hear is said in a headset only.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from shared.speech import phrases
from shared.translation import LANGUAGES, Translator, translator

Values = Mapping[str, Any]
"""What the pages show, as `kiosk.screen.Screen` derives it."""
CONFIDENTIAL: Final = ("priority",)
"""Screens whose question nobody else shall hear."""
_NUMBER: Final = re.compile(r"\b[A-Z][0-9]{3,4}\b")
_READ: Final[Mapping[str, Sequence[tuple[str, str]]]] = {
    "az": [(r"dəq-dək\b", "dəqiqəyədək"), (r"\bdəq\b", "dəqiqə"), (r"(\d)–(\d)", r"\1, \2")],
    "ru": [(r"\bмин\b", "минут"), (r"\bчел\.", "человек"), (r"(\d)–(\d)", r"\1, \2")],
    "en": [(r"\bmin\b", "minutes"), (r"(\d)–(\d)", r"\1 to \2")],
}
"""What is written shorter than it is spoken."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text and the language it is in."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Item:
    """What has the focus. `own` is how it calls itself where that is not in the language shown."""

    name: str
    description: str = ""
    checkable: bool = False
    checked: bool = False
    available: bool = True
    confidential: bool = False
    own: tuple[Said, ...] = ()


def place(values: Values) -> tuple[object, ...]:
    """Where the visitor is: when it changes, the page is spoken again. Passing figures do not change it."""
    screen, prompt, ticket = values["screen"], values["prompt"], values["ticket"]
    return (
        screen,
        values["dock"].get("language"),
        values["comfort"]["sheet"],
        prompt.get("kind"),
        prompt.get("title"),
        ticket.get("number"),
        ticket.get("paper"),
        bool(ticket.get("leaving")),
        values["paging"].get(screen, {}).get("page"),
        values["notice"],
        values["question"].get("title"),
    )


def page(values: Values, seen: Sequence[str], tr: Translator, *, alone: bool) -> list[Said]:
    """What is said of a page. `seen` are the texts on it in their order; `alone`: nobody else hears it."""
    prompt, screen = values["prompt"], values["screen"]
    if prompt.get("kind"):
        about = values["service"].get("name", "") if prompt["kind"] == "problem" else ""
        return _in(tr, about, prompt["title"], prompt["text"])
    if values["comfort"]["sheet"]:
        return _in(tr, *seen)
    if screen in ("closed", "away"):
        return _standstill(values)
    if screen == "welcome":
        return _welcome(values)
    if screen in CONFIDENTIAL and not alone:
        return _in(tr, *confidential(tr))
    if screen == "ticket":
        return _in(tr, *_ticket(values["ticket"], tr))
    return _in(tr, *seen)


def how(tr: Translator) -> str:
    """How the keys are used; said once, when the guide begins."""
    return tr("Move with the arrow keys. Enter chooses. Escape leads back.")


def confidential(tr: Translator) -> Sequence[str]:
    """Instead of a question that nobody else shall hear."""
    return (
        tr("The next question is confidential, so it is not spoken aloud."),
        tr("Plug in a headset to hear it."),
        tr("Or choose “None of these” and speak to the staff at the reception desk."),
    )


def item(item: Item, tr: Translator, *, alone: bool) -> list[Said]:
    """What is said of the item that has the focus."""
    if item.own:
        return [
            said for own in item.own for said in _in(translator(own.language), own.text, _state(item, own.language))
        ]
    if item.confidential and not alone:
        return _in(tr, tr("This answer is spoken only in a headset."))
    missing = "" if item.available else tr("Not available")
    return _in(tr, item.name, _state(item, tr.language), missing, item.description)


def typed(values: Values, tr: Translator) -> list[Said]:
    """What has been typed, and what that has found."""
    finding = values["finding"]
    return _in(tr, finding.get("text", ""), finding.get("said", ""))


def volume(values: Values, tr: Translator) -> list[Said]:
    """How loud it is now."""
    comfort = values["comfort"]
    return _in(tr, tr("Volume {level} of {levels}", level=comfort["volume"], levels=comfort["levels"]))


def _state(item: Item, language: str) -> str:
    tr = translator(language)
    return (tr("On") if item.checked else tr("Off")) if item.checkable else ""


def _welcome(values: Values) -> list[Said]:
    welcome = values["welcome"]
    codes = [choice["code"] for choice in welcome["languages"]]
    texts = zip(codes, welcome["greetings"], welcome["instructions"], strict=True)
    return [said for code, *words in texts for said in _in(translator(code), *words, how(translator(code)))]


def _standstill(values: Values) -> list[Said]:
    codes = values["dock"].get("languages", LANGUAGES)
    blocks = zip(codes, values["standstill"]["blocks"], strict=True)
    return [said for code, block in blocks for said in _in(translator(code), block["title"], block["text"])]


def _ticket(ticket: Values, tr: Translator) -> Sequence[str]:
    """The ticket in words, and where its paper is."""
    wait = (ticket["low"] or 0, ticket["high"]) if ticket.get("high") is not None else None
    ahead = ticket["ahead"] if ticket["ahead"] >= 0 else None
    paper = {
        "none": tr("Please remember your number."),
        "printed": tr("Please take your paper ticket."),
    }.get(ticket["paper"], tr("Your paper ticket is being printed."))
    said = phrases.ticket(ticket["number"], tr.language, area=ticket["area"], ahead=ahead, wait=wait)
    return said, ticket.get("instead", ""), paper, ticket.get("leaving", "")


def _in(tr: Translator, *texts: str) -> list[Said]:
    """Texts as sentences of one language."""
    sentences = (text.strip() for text in texts if text.strip())
    whole = " ".join(text if text[-1] in ".?!:…" else f"{text}." for text in sentences)
    return [Said(_spoken(whole, tr.language), tr.language)] if whole else []


def _spoken(text: str, language: str) -> str:
    """A written text as it is read aloud."""
    text = text.replace(" · ", ", ")
    for written, read in _READ.get(language, ()):
        text = re.sub(written, read, text)
    return _NUMBER.sub(lambda found: phrases.spelled(found[0], language), text)
