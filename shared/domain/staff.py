"""Staff: roles, what each may do, and how long a wrong password makes one wait. Pure."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

MINUTE_MS: Final = 60_000
LONGEST_WAIT_MS: Final = MINUTE_MS
SHORTEST_PASSWORD: Final = 8
"""Characters; a sentence that one can remember is better than a word with figures."""
LONGEST_PASSWORD: Final = 1000
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
    return min(LONGEST_WAIT_MS, 1000 * 2 ** min(failures - 1, 10))


def waiting_ms(failures: int, failed_at: int, now: int) -> int:
    """What is left of the wait at an instant; 0 if another try may be made."""
    wait = wait_after(failures)
    # a clock that was set back must not lock anybody out for longer than the wait itself
    return min(wait, max(0, failed_at + wait - now))


def failures_now(failures: int, failed_at: int, now: int) -> int:
    """How many wrong passwords still count at an instant."""
    return 0 if now - failed_at > FORGOTTEN_AFTER_MS else failures
