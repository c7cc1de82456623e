"""What stands on a ticket, in which order: pure, so that it can be tested without a picture.

A slip carries no name and no reason for priority: whoever finds it learns nothing about a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from shared.domain.centre import Slip, words

Role = Literal["centre", "stamp", "heading", "lead", "body", "small"]


@dataclass(frozen=True)
class SlipContent:
    """One ticket as the paper shows it; texts are in the visitor's language.

    `issued_at` is the centre's local time. `people_ahead`, `low` and `high` (minutes) are None
    where nothing is known; `high` alone reads "up to". `phone_address` is "" or "https://…". `design` is the
    centre's. `short` leaves out the checklist and the centre's texts, to save the last of the paper.
    """

    number: str
    area: str
    service: str
    language: str
    centre: str
    issued_at: datetime
    people_ahead: int | None
    low: int | None
    high: int | None
    token: str
    phone_address: str = ""
    documents: tuple[str, ...] = ()
    copy: bool = False
    short: bool = False
    design: Slip = field(default_factory=Slip)

    @property
    def code(self) -> str:
        """The four characters by which staff find a ticket without reading the whole token."""
        return self.token[:4]


@dataclass(frozen=True)
class SlipWords:
    """The sentences of one slip, already in the visitor's language and with its figures."""

    copy: str
    your_number: tuple[str, ...]
    """In every language of the house, the visitor's first."""
    ahead: tuple[str, str]
    """Caption and answer: ("Ahead of you", "6 people")."""
    wait: tuple[str, str]
    code: tuple[str, str]
    """What the QR code is good for: a title and a sentence."""
    bring: str
    announced: str
    out_of_sequence: str
    missed: tuple[str, str]
    valid: str


@dataclass(frozen=True)
class Text:
    """A paragraph over the whole width, wrapped where needed."""

    text: str
    role: Role
    centred: bool = False


@dataclass(frozen=True)
class Parts:
    """One centred line of alternatives: as many as fit, the first in any case."""

    texts: tuple[str, ...]
    role: Role


@dataclass(frozen=True)
class Head:
    """The centre's logo (a data: address), or the product mark, with the centre's name."""

    centre: str
    logo: str = ""


@dataclass(frozen=True)
class Sides:
    """Two texts at the two edges of one line."""

    left: str
    right: str
    role: Role


@dataclass(frozen=True)
class Frame:
    """A word in a box that cannot be overlooked."""

    text: str


@dataclass(frozen=True)
class Number:
    """The ticket's number, as large as the paper allows."""

    text: str


@dataclass(frozen=True)
class Plate:
    """White on black: a title and what stands below it."""

    title: str
    text: str


@dataclass(frozen=True)
class Figures:
    """Captions with large figures below, side by side where the paper is wide enough."""

    columns: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Dots:
    """The row: the window's arch, a dot for each person ahead, a larger one for the visitor."""

    ahead: int


@dataclass(frozen=True)
class Code:
    """A QR code with a title and a sentence beside or below it."""

    payload: str
    title: str
    text: str


@dataclass(frozen=True)
class Item:
    """A line of the checklist with its box."""

    text: str


@dataclass(frozen=True)
class Rule:
    """A line across; dashed ones reach the edges, as if to be torn off."""

    dashed: bool = False


@dataclass(frozen=True)
class Space:
    """Empty paper, in dots."""

    dots: int


Element = Text | Parts | Head | Sides | Frame | Number | Plate | Figures | Dots | Code | Item | Rule | Space


def qr_payload(token: str, phone_address: str) -> str:
    """What the QR code says: the status page of the ticket, else the token for the desk's scanner.

    Upper case keeps the code small (alphanumeric mode); the phone server knows both cases.
    The address is ASCII, so no language's rules apply.
    """
    if not phone_address:
        return f"NOVBE:{token}"
    return f"{phone_address.rstrip('/')}/T/{token}".upper()


def lay_out(content: SlipContent, sentences: SlipWords) -> tuple[Element, ...]:
    """The whole slip from top to bottom."""
    return (
        *_top(content, sentences),
        *_wait(content, sentences),
        *_code(content, sentences),
        *_checklist(content, sentences),
        *_foot(content, sentences),
    )


def _top(content: SlipContent, sentences: SlipWords) -> tuple[Element, ...]:
    issued = content.issued_at
    header = own_lines(content.design.header, content.language, short=content.short)
    return (
        Space(16),
        *((Frame(sentences.copy), Space(16)) if content.copy else ()),
        Head(content.centre, content.design.logo),
        *((Space(10), *header) if header else ()),
        Space(14),
        Sides(f"{issued:%d.%m.%Y}", f"{issued:%H:%M}", "stamp"),
        Space(8),
        Rule(),
        Space(14),
        Parts(sentences.your_number, "heading"),
        Space(10),
        Number(content.number),
        Space(20),
        Plate(content.area, content.service),
        Space(18),
    )


def _wait(content: SlipContent, sentences: SlipWords) -> tuple[Element, ...]:
    show = content.design.show
    people = content.people_ahead if "people_ahead" in show else None
    columns = (
        *((sentences.ahead,) if people is not None else ()),
        *((sentences.wait,) if content.high is not None and "range" in show else ()),
    )
    if not columns:
        return ()
    row = () if people is None else (Space(14), Dots(people))
    return (Figures(columns), *row, Space(18))


def _code(content: SlipContent, sentences: SlipWords) -> tuple[Element, ...]:
    if "qr" not in content.design.show:
        return ()
    payload = qr_payload(content.token, content.phone_address)
    return (Rule(dashed=True), Space(28), Code(payload, *sentences.code), Space(28))


def _checklist(content: SlipContent, sentences: SlipWords) -> tuple[Element, ...]:
    if content.short or not content.documents or "documents" not in content.design.show:
        return ()
    items = (Item(document) for document in content.documents)
    return (Rule(dashed=True), Space(16), Text(sentences.bring, "lead"), Space(4), *items, Space(14))


def _foot(content: SlipContent, sentences: SlipWords) -> tuple[Element, ...]:
    own = own_lines(content.design.footer, content.language, short=content.short)
    footer: tuple[Element, ...] = (*own, Space(14)) if own else ()
    return (
        Rule(),
        Space(14),
        *(_hints(sentences) if "hints" in content.design.show else ()),
        *footer,
        Text(f"{content.code} · {sentences.valid}", "small", centred=True),
        Space(8),
    )


def _hints(sentences: SlipWords) -> tuple[Element, ...]:
    question, answer = sentences.missed
    return (
        Text(sentences.announced, "body", centred=True),
        Text(sentences.out_of_sequence, "body", centred=True),
        Space(12),
        Text(question, "lead", centred=True),
        Text(answer, "body", centred=True),
        Space(14),
    )


def own_lines(text: Mapping[str, str], language: str, *, short: bool) -> tuple[Text, ...]:
    """The centre's own words, line by line; none where paper is saved."""
    lines = () if short else words(text, language).strip().splitlines()
    return tuple(Text(line.strip(), "body", centred=True) for line in lines if line.strip())
