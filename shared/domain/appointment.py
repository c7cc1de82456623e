"""Appointments: a booked slot with a code; checked in, it becomes a ticket."""

import re
from dataclasses import dataclass
from typing import Final

from shared.domain.centre import Centre
from shared.domain.coming_back import clean_come_back
from shared.domain.order import MINUTE_MS

BOOKED: Final = "booked"
CHECKED_IN: Final = "checked_in"
CANCELLED: Final = "cancelled"
CODE: Final = re.compile(r"[A-Z0-9](-?[A-Z0-9]){2,23}")
"""3 to 24 capital letters and figures, with hyphens between them: never a ticket's token, which has 26."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """A slot that somebody has booked; `slot_at` in milliseconds, UTC; once it is checked in, its ticket and number."""

    code: str
    service: str
    slot_at: int
    language: str
    status: str = BOOKED
    ticket: int | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class Arrival:
    """From when a visitor counts, and until when they give way to others (`not_before`)."""

    base: int
    not_before: int | None = None


def clean_code(text: str) -> str:
    """A code as it was typed or scanned, in the form in which it is kept; empty if it is none."""
    # capitals only of what is ASCII: those of some other letters are
    code = text.strip().upper() if text.isascii() else ""
    # a come-back slip has a form of its own, so that what is scanned is one or the other
    return code if CODE.fullmatch(code) and not clean_come_back(code) else ""


def arrival(centre: Centre, slot_at: int, at: int) -> Arrival:
    """How a visitor who checks in at an instant is counted: from the slot, or from now if that is too late."""
    rule = centre.policy.appointment
    if at > slot_at + rule.grace_minutes * MINUTE_MS:
        return Arrival(at)
    soonest = slot_at - rule.early_minutes * MINUTE_MS
    return Arrival(slot_at, soonest if at < soonest else None)
