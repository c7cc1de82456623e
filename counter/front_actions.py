"""Reception's buttons, each with the reason why it does not apply. Pure."""

from dataclasses import dataclass, replace

from counter.actions import Action
from counter.around import Around
from counter.desk_state import barred
from counter.found import Found
from counter.words import day_notice
from shared.domain.day import paused_ms
from shared.domain.order import MINUTE_MS
from shared.domain.staff import Permission, Role
from shared.domain.ticket import ENDED, NO_SHOW, SERVING, Turn
from shared.domain.view import View
from shared.translation import Translator


@dataclass(frozen=True, slots=True)
class NewOne:
    """The form of a new ticket: whether it is for a handwritten slip, what is missing, what is to be told."""

    slip: bool
    missing: str
    told: str


def front_actions(
    around: Around, found: Found | None, new: NewOne, role: Role, *, lost: str, printer: bool, tr: Translator
) -> dict[str, Action]:
    """Every button by its name. `lost` says since when the store is away; empty while it is there."""
    text = tr("Issue and print") if printer and not new.slip else tr("Issue a ticket")
    # a number that was written by hand has been given out: only a closed day keeps it out
    stands = "" if new.slip and around.view.paused else day_notice(around.view, tr)
    missing = barred(role, Permission.ISSUE, tr) or stands or new.missing
    count = len(around.come_backs)
    slips = barred(role, Permission.ISSUE, tr) or _paper(printer, tr)
    actions = {
        "issue": Action(
            tr("Enter the slip") if new.slip else text, "receipt-bold", "Ctrl+Enter", missing, new.told, not missing
        ),
        "slips": Action(
            tr("%n visitors were not served today", "", count),
            "receipt-bold",
            "Ctrl+Shift+P",
            slips if count else tr("Nobody waited in vain today."),
        ),
        **found_actions(found, around, role, printer=printer, tr=tr),
    }
    if not lost:
        return actions
    return {name: replace(action, reason=lost, primary=False) for name, action in actions.items()}


def found_actions(
    found: Found | None, around: Around, role: Role, *, printer: bool, tr: Translator
) -> dict[str, Action]:
    """The buttons of the found ticket, each with the reason why it does not apply."""
    view = around.view
    slip = found and around.come_back(found.visit.ticket.text)
    turn = found.visit.turn if found else None
    none = "" if turn else tr("First find a ticket")
    ended = none or (tr("The ticket has ended") if turn and turn.status in ENDED else "")
    waits = ended or (tr("It is being served") if turn and turn.status == SERVING else "")
    return {
        "reprint": Action(
            tr("Come-back slip") if slip else tr("Copy on paper"),
            "printer-bold",
            "Ctrl+P",
            barred(role, Permission.ISSUE, tr) or none or _paper(printer, tr),
        ),
        "put_back": Action(
            tr("Back in line"),
            "arrow-counter-clockwise-bold",
            "Ctrl+B",
            barred(role, Permission.PUT_BACK, tr) or none or _missed(turn, view, tr),
        ),
        "service": Action(
            tr("Service"), "note-pencil-bold", "Ctrl+S", barred(role, Permission.CHANGE_TICKET, tr) or ended
        ),
        "priority": Action(
            tr("Other priority"), "star-bold", "Ctrl+U", barred(role, Permission.CHANGE_CLASS, tr) or ended
        ),
        "language": Action(
            tr("Language"), "translate-bold", "Ctrl+T", barred(role, Permission.CHANGE_TICKET, tr) or ended
        ),
        "cancel": Action(tr("Cancel it"), "x-bold", "Ctrl+D", barred(role, Permission.CANCEL, tr) or waits),
        "compare": Action(tr("Why before me?"), "question-bold", "Ctrl+W", none),
    }


def _missed(turn: Turn | None, view: View, tr: Translator) -> str:
    """Why a ticket cannot be put back; empty if it can."""
    if turn is None or turn.status != NO_SHOW:
        return tr("Only after a missed call")
    limit, missed_at = view.centre.policy.put_back_minutes, turn.ended_at or 0
    late = view.at - missed_at - paused_ms(view.pauses, missed_at, view.at) > limit * MINUTE_MS
    return tr("Only within %n min of the missed call", "", limit) if late else ""


def _paper(printer: bool, tr: Translator) -> str:
    return "" if printer else tr("This desk has no printer")
