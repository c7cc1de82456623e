"""Who waited in vain when the day closed: a slip with a code that gives a head start on one of the next days."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shared.domain.centre import Centre
from shared.domain.hours import SEARCH_DAYS, opening

_CODE: Final = re.compile(r"GL-?([A-Z2-7]{4})-?([A-Z2-7]{4})")
"""As it is printed and typed: `GL` (gəlin, "come"), eight characters of Base32."""
CODE_CHARACTERS: Final = 8


@dataclass(frozen=True, slots=True)
class ComeBack:
    """A come-back slip: the ticket that was not served (`id`), the code, and the last day on which it counts."""

    number: str
    service: str
    language: str
    code: str
    until: date
    id: int = 0


def code_of(secret: str) -> str:
    """Eight characters of Base32 as a code for people: GL-7Q4M-K2PD."""
    return f"GL-{secret[:4]}-{secret[4:8]}"


def clean_come_back(text: str) -> str:
    """A code as it was typed or scanned, in the form in which it is kept; empty if it is none."""
    found = _CODE.fullmatch(text.strip().upper()) if text.isascii() else None
    return f"GL-{found[1]}-{found[2]}" if found else ""


def last_day(centre: Centre, day: date) -> date:
    """The last day on which a ticket of `day` gives a head start: so many working days later as the policy says."""
    last, left = day, centre.policy.come_back.days
    for _ in range(SEARCH_DAYS):
        if not left:
            break
        last += timedelta(days=1)
        left -= opening(centre, last) is not None
    return last
