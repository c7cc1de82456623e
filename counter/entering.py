"""Coming in: whose name and password these are, and the shift that follows. Runs away from the screen's thread."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counter.desk_state import Seat, seated
from counter.words import clock_time
from shared.access import Access
from shared.domain.errors import QueueError
from shared.domain.staff import Role, clean_name
from shared.domain.view import View
from shared.translation import Translator

if TYPE_CHECKING:
    from shared.store.queue import Queue

ASKED = ("shift_taken", "staff_elsewhere")
"""Refusals that the person may overrule by taking over."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A person whose password was right (`password` is its hash); `refusal` is why there is no shift yet."""

    name: str
    role: Role
    password: str | None = field(default=None, repr=False)
    refusal: QueueError | None = None


def by_password(access: Access, name: str, password: str) -> Entered:
    """Whose name and password these are. QueueError as `Staff.sign_in`, and no_accounts."""
    staff = access.staff
    try:
        account = staff.sign_in(name, password)
    except QueueError as refusal:
        if refusal.code == "sign_in_wrong" and not staff.all():
            raise QueueError("no_accounts") from refusal
        raise
    return Entered(account.name, account.role, account.password)


def by_name(access: Access, name: str) -> Entered:
    """Whoever says so, where nobody has a password. QueueError password_needed, staff_name_long."""
    if access.staff.all():
        raise QueueError("password_needed")
    return Entered(clean_name(name), Role.OPERATOR)


def sit_down(access: Access, window: int, who: Callable[[], Entered]) -> "Callable[[Queue, str], Entered]":
    """A step: finds out who it is and opens the shift, unless that has to be asked first."""

    def step(queue: "Queue", action: str) -> Entered:
        entered = who()
        if seated(access.read(), Seat(window, entered.name)):
            # taken up again, on a break too
            return entered
        try:
            queue.open_window(window, entered.name, action=action)
        except QueueError as refusal:
            if refusal.code not in ASKED:
                raise
            return Entered(entered.name, entered.role, entered.password, refusal)
        return entered

    return step


def take_over(window: int, entered: Entered) -> "Callable[[Queue, str], Entered]":
    """A step: the shift, whoever had the window and wherever else the person was."""

    def step(queue: "Queue", action: str) -> Entered:
        queue.take_over(window, entered.name, action=action)
        return Entered(entered.name, entered.role, entered.password)

    return step


def question(view: View, window: int, refusal: QueueError, tr: Translator) -> tuple[str, str]:
    """What is asked before a take-over, and what it will do."""
    elsewhere = refusal.code == "staff_elsewhere"
    left = int(str(refusal.values["window"])) if elsewhere else window
    shift, visit = view.shifts.get(left), view.at_window(left)
    since = clock_time(view.centre, shift.since) if shift else "–"
    number = visit.ticket.text if visit else ""
    if elsewhere:
        asked = tr("You are still signed in at window {window}, since {time}.", window=left, time=since)
        visitor = tr("{number} is held there; go on with it here.", number=number)
        ends = tr("If you go on here, the shift there ends.")
    else:
        staff = shift.staff if shift else refusal.values["staff"]
        asked = tr("Window {window} is open: {staff}, since {time}.", window=window, staff=staff, time=since)
        visitor = tr("{number} stays at the window, with you.", number=number)
        ends = tr("If you take it over, that shift ends.")
    recorded = tr("It is recorded under your name.")
    return asked, " ".join(filter(None, (ends, visitor if visit else "", recorded)))
