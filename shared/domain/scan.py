"""What a scanner has read: the code of a ticket, of an appointment, of a come-back slip, or nothing known here."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from shared.domain.appointment import clean_code
from shared.domain.coming_back import clean_come_back

LONGEST: Final = 500
"""Characters; nothing on a ticket or an appointment is longer."""
# the payload of a ticket without and with a phone address; a bare token, typed
_TICKET: Final = re.compile(r"(?:NOVBE:|HTTPS?://[!-~]+/T/)?([A-Z2-7]{26})/?")


@dataclass(frozen=True, slots=True)
class Scan:
    """What was read; `code` is a ticket's token, an appointment's or a come-back slip's code; empty if none of them."""

    kind: Literal["ticket", "appointment", "come_back", "unknown"]
    code: str = ""


UNKNOWN: Final = Scan("unknown")


def parse(text: str) -> Scan:
    """What a scanner or a person has typed, whatever it is."""
    if len(text) > LONGEST or not text.isascii():
        return UNKNOWN
    if found := _TICKET.fullmatch(text.strip().upper()):
        return Scan("ticket", found[1])
    if came := clean_come_back(text):
        return Scan("come_back", came)
    code = clean_code(text)
    return Scan("appointment", code) if code else UNKNOWN
