"""What stands on a come-back slip, for who was not served when the day closed: pure.

As a ticket, it carries no name and no reason for priority.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from shared.domain.centre import Slip
from shared.printing.slip import Code, Element, Frame, Head, Number, Plate, Rule, Sides, Space, Text, own_lines


@dataclass(frozen=True)
class ComeBackContent:
    """One slip as the paper shows it; texts are in the visitor's language.

    `number` is that of the ticket that was not served, `issued_at` when the slip is printed, the centre's local time,
    `until` the last day on which it counts, `minutes` its head start. `copy`, `short` and `design` as on a ticket.
    """

    number: str
    service: str
    language: str
    centre: str
    issued_at: datetime
    code: str
    until: date
    minutes: int
    copy: bool = False
    short: bool = False
    design: Slip = field(default_factory=Slip)


@dataclass(frozen=True)
class ComeBackWords:
    """The sentences of one slip, already in the visitor's language and with its figures."""

    copy: str
    title: str
    ticket: str
    sorry: str
    come: str
    sooner: str
    how: tuple[str, str]
    """What the code is good for: a title and a sentence."""
    valid: str


def lay_out_come_back(content: ComeBackContent, sentences: ComeBackWords) -> tuple[Element, ...]:
    """The whole slip from top to bottom."""
    printed = content.issued_at
    footer = own_lines(content.design.footer, content.language, short=content.short)
    return (
        Space(16),
        *((Frame(sentences.copy), Space(16)) if content.copy else ()),
        Head(content.centre, content.design.logo),
        Space(14),
        Sides(f"{printed:%d.%m.%Y}", f"{printed:%H:%M}", "stamp"),
        Space(8),
        Rule(),
        Space(14),
        Text(sentences.title, "heading", centred=True),
        Space(14),
        Text(sentences.sorry, "body", centred=True),
        Space(14),
        Plate(sentences.ticket, content.service),
        Space(18),
        Text(sentences.come, "lead", centred=True),
        *((Text(sentences.sooner, "body", centred=True),) if content.minutes else ()),
        Space(18),
        Number(content.code),
        Space(18),
        Rule(dashed=True),
        Space(28),
        Code(content.code, *sentences.how),
        Space(28),
        Rule(),
        Space(14),
        *((*footer, Space(14)) if footer else ()),
        Text(sentences.valid, "small", centred=True),
        Space(8),
    )
