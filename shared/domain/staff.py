"""Staff: roles, what each may do, and how long a wrong password makes one wait. Pure."""

from collections.abc import Mapping
from enum import StrEnum
from itertools import pairwise
from typing import Final

from shared.domain.errors import QueueError

MINUTE_MS: Final = 60_000
LONGEST_WAIT_MS: Final = MINUTE_MS
LONGEST_NAME: Final = 60
SHORTEST_PASSWORD: Final = 8
"""Characters; a sentence that one can remember is better than a word with figures."""
LONGEST_PASSWORD: Final = 1000
FEWEST_CHARACTERS: Final = 4
"""How many different characters a password has at least."""
FORGOTTEN_AFTER_MS: Final = 12 * 60 * MINUTE_MS
"""So long after the last wrong password the next one counts as the first."""


class Role(StrEnum):
    """What a person is in the centre."""

    OPERATOR = "operator"
    RECEPTION = "reception"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """What not everybody may do."""

    SERVE = "serve"
    """Open a window, call and serve; correct the service of the visitor in hand."""
    CALL_OUT_OF_ORDER = "call_out_of_order"
    ISSUE = "issue"
    """Give out tickets, check appointments in, enter handwritten slips."""
    PUT_BACK = "put_back"
    """Put a missed call back into the queue."""
    CANCEL = "cancel"
    CHANGE_TICKET = "change_ticket"
    """Service, language and needs of a ticket that waits."""
    CHANGE_CLASS = "change_class"
    TRANSFER_TO_FRONT = "transfer_to_front"
    SERVE_WITHOUT_PROOF = "serve_without_proof"
    """Decide that a visitor keeps the priority though the document is missing."""
    PAUSE_DAY = "pause_day"
    """Interrupt the day and go on with it."""
    CLOSE_DAY = "close_day"
    SUPERVISE = "supervise"
    """See the supervisor's view, answer calls for help, take over other people's windows."""
    STATISTICS = "statistics"
    MANAGE_STAFF = "manage_staff"
    EDIT_CENTRE = "edit_centre"
    PRACTICE = "practice"


_OPERATOR: Final = frozenset({Permission.SERVE, Permission.CALL_OUT_OF_ORDER, Permission.PRACTICE})
_RECEPTION: Final = _OPERATOR | {
    Permission.ISSUE,
    Permission.PUT_BACK,
    Permission.CANCEL,
    Permission.CHANGE_TICKET,
    Permission.CHANGE_CLASS,
    Permission.TRANSFER_TO_FRONT,
}
_ADMINISTRATOR: Final = frozenset(Permission)
PERMISSIONS: Final[Mapping[Role, frozenset[Permission]]] = {
    Role.OPERATOR: _OPERATOR,
    Role.RECEPTION: _RECEPTION,
    Role.SUPERVISOR: _ADMINISTRATOR - {Permission.MANAGE_STAFF, Permission.EDIT_CENTRE},
    Role.ADMINISTRATOR: _ADMINISTRATOR,
}


def may(role: Role | str, permission: Permission) -> bool:
    """Whether somebody of this role may do it."""
    return permission in PERMISSIONS[Role(role)]


def unfit(password: str, name: str) -> str:
    """Why a password cannot be taken: short, long, easy (guessed first); empty if it can."""
    if len(password) < SHORTEST_PASSWORD:
        return "short"
    if len(password) > LONGEST_PASSWORD:
        return "long"
    steps = {ord(after) - ord(before) for before, after in pairwise(password)}
    in_a_row = len(steps) == 1 and steps <= {-1, 0, 1}
    if in_a_row or len(set(password)) < FEWEST_CHARACTERS or same_name(password) == same_name(name):
        return "easy"
    return ""


def clean_name(name: str) -> str:
    """A name as it is kept. QueueError staff_name_empty, staff_name_long."""
    clean = " ".join(name.split())
    if not clean:
        raise QueueError("staff_name_empty")
    if len(clean) > LONGEST_NAME or not clean.isprintable():
        raise QueueError("staff_name_long", limit=LONGEST_NAME)
    return clean


def same_name(name: str) -> str:
    """A name as accounts are told apart: without spaces around it, whatever the case of its letters.

    Written by hand, the Azerbaijani İ and ı are often typed as I and i: they count as the same letter here.
    """
    plain = " ".join(name.split()).translate({0x130: "i", 0x131: "i"})
    return plain.casefold()


def wait_after(failures: int) -> int:
    """How long to wait before the next try, in milliseconds: 1, 2, 4 … 60 s after so many wrong passwords in a row."""
    if failures <= 0:
        return 0
    return min(LONGEST_WAIT_MS, 1000 << min(failures - 1, 10))
