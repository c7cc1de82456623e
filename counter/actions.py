"""Which of the desk's buttons apply now, what they say, and why one does not. Pure.

Buttons keep their places in all states; one that does not apply says why.
"""

from dataclasses import dataclass

from counter.desk_state import DeskState, undo_left
from counter.words import stop_watch
from shared.domain.day import BREAK
from shared.domain.day import OPEN as DAY_OPEN
from shared.domain.ticket import CALLED, SERVING, finish_opens_at
from shared.domain.view import View
from shared.translation import Translator


@dataclass(frozen=True, slots=True)
class Action:
    """A button. `reason` says why it does not apply (empty: it does), `note` is its small second line."""

    text: str
    icon: str
    key: str
    reason: str = ""
    note: str = ""
    primary: bool = False


def actions_of(
    view: View, state: DeskState, now: int, lost: str, tr: Translator, auto_at: int = 0
) -> dict[str, Action]:
    """Every button by its name. `lost` says since when the store is away; empty while it is there.

    `auto_at` is when the next one is called by itself, ms UTC; 0: not.
    Without the store one calls aloud and ticks by hand (`by_hand`); the rest waits.
    """
    return {
        "next": _next(view, state, now, lost, tr, auto_at),
        "finish": _finish(view, state, now, tr),
        "recall": _recall(state, lost, tr),
        "number": _number(state, lost, tr),
        "transfer": _with_guest(tr("Transfer"), "arrow-bend-up-right-bold", "F6", state, lost, tr),
        "hold": _hold(state, lost, tr),
        "no_show": _no_show(view, state, now, lost, tr),
        "break": _break(state, lost, tr),
        "undo": _undo(view, state, now, lost, tr),
        "leave": Action(tr("Close the window"), "sign-out-bold", "Ctrl+Q", lost),
        "help": Action(tr("Help"), "question-bold", "F1"),
        "supervisor": _supervisor(state, lost, tr),
        "merge": _with_guest(tr("Join a ticket"), "users-bold", "Ctrl+J", state, lost, tr),
        "priority": _with_guest(tr("Priority"), "star-bold", "Ctrl+U", state, lost, tr),
        "services": _with_guest(tr("Services"), "note-pencil-bold", "Ctrl+S", state, lost, tr),
    }


def _day(state: DeskState) -> str:
    return "" if state.day == DAY_OPEN else state.day_notice


def _guest(state: DeskState, tr: Translator) -> str:
    """Why nobody else can be called."""
    if state.guest is None:
        return ""
    if state.status == CALLED:
        return tr("{number} has been called", number=state.guest.number)
    return tr("{number} is being served", number=state.guest.number)


def _on_break(state: DeskState, tr: Translator) -> str:
    return tr("You are on a break") if state.status == BREAK else ""


def _next(view: View, state: DeskState, now: int, lost: str, tr: Translator, auto_at: int) -> Action:
    icon, key = "megaphone-bold", "F2"
    if state.chain and state.status == SERVING and not lost:
        reason, note = _just_begun(view, state, now, tr)
        return Action(tr("Finish, call next"), icon, key, reason, note)
    nobody = tr("Who waits is still on the way") if state.waiting else tr("Nobody waits for this window")
    nobody = "" if state.near else nobody
    if lost:
        aloud = _guest(state, tr) or _on_break(state, tr) or nobody
        return Action(tr("Call aloud"), icon, key, aloud, tr("by hand, entered later"), primary=not aloud)
    reason = _guest(state, tr) or _day(state) or _on_break(state, tr) or nobody
    left = max(0, -((now - auto_at) // 1000)) if auto_at and not reason else None
    note = tr("by itself in {seconds} s", seconds=left) if left is not None else ""
    return Action(tr("Call next"), icon, key, reason, note, primary=not reason)


def _finish(view: View, state: DeskState, now: int, tr: Translator) -> Action:
    if state.status == SERVING:
        reason, note = _just_begun(view, state, now, tr)
        return Action(tr("Finish service"), "check-fat-fill", "F5", reason, note, primary=not reason)
    reason = "" if state.guest else tr("Nobody has been called")
    proof = bool(state.guest and state.guest.proof_wanted and not reason)
    note = tr("look at the document first") if proof else ""
    return Action(tr("Has come, start"), "play-fill", "F5", reason, note, primary=not reason)


def _just_begun(view: View, state: DeskState, now: int, tr: Translator) -> tuple[str, str]:
    """Why a service cannot be finished yet: it has begun a moment ago, perhaps by a double press."""
    visit = view.at_window(state.window)
    opens_at = finish_opens_at(visit.turn) if visit else None
    if opens_at is None or now >= opens_at:
        return "", ""
    left = -((now - opens_at) // 1000)
    return tr("The service has just begun; possible in {seconds} s", seconds=left), tr("in {seconds} s", seconds=left)


def _recall(state: DeskState, lost: str, tr: Translator) -> Action:
    reason = lost
    if state.status != CALLED:
        reason = lost or _guest(state, tr) or tr("Nobody has been called")
    return Action(tr("Call again"), "bell-bold", "F3", reason or _day(state))


def _number(state: DeskState, lost: str, tr: Translator) -> Action:
    reason = lost or _guest(state, tr) or _day(state) or _on_break(state, tr)
    return Action(tr("By number"), "hash-bold", "F4", reason)


def _with_guest(text: str, icon: str, key: str, state: DeskState, lost: str, tr: Translator) -> Action:
    return Action(text, icon, key, lost or ("" if state.guest else tr("Nobody is at the window")))


def _hold(state: DeskState, lost: str, tr: Translator) -> Action:
    """With a visitor F7 puts aside; without one it opens the list of those who are."""
    if state.guest:
        return _with_guest(tr("Hold"), "pause-circle-bold", "F7", state, lost, tr)
    text = tr("Held: {count}", count=state.held)
    return Action(text, "pause-circle-bold", "F7", "" if state.held else tr("Nobody is held"))


def _no_show(view: View, state: DeskState, now: int, lost: str, tr: Translator) -> Action:
    text, icon, key = tr("Did not come"), "user-minus-bold", "F8"
    visit = view.at_window(state.window)
    if visit is None or visit.turn.status != CALLED:
        serving = _guest(state, tr) or tr("Nobody has been called")
        return Action(text, icon, key, serving)
    if lost:
        return Action(text, icon, key)
    wanted, opens_at = view.centre.policy.no_show.calls, view.no_show_opens_at(state.window)
    if opens_at is None:
        reason = tr("Opens after call {wanted}", wanted=wanted)
        note = tr("calls: {calls}/{wanted}", calls=visit.turn.calls, wanted=wanted)
        return Action(text, icon, key, reason, note=note)
    if now < opens_at:
        left = stop_watch(opens_at - now + 999)
        return Action(text, icon, key, tr("Opens in {time}", time=left), note=left)
    return Action(text, icon, key)


def _break(state: DeskState, lost: str, tr: Translator) -> Action:
    icon, key = "coffee-bold", "F9"
    if state.status == BREAK:
        return Action(tr("End the break"), icon, key, lost, primary=not lost)
    if state.planned:
        return Action(tr("No break"), icon, key, lost, note=state.planned)
    return Action(tr("Break after"), icon, key, lost) if state.guest else Action(tr("Break"), icon, key, lost)


def _supervisor(state: DeskState, lost: str, tr: Translator) -> Action:
    text = tr("Help no longer needed") if state.help_id else tr("Call the supervisor")
    return Action(text, "hand-waving-bold", "Shift+F1", lost)


def _undo(view: View, state: DeskState, now: int, lost: str, tr: Translator) -> Action:
    left = undo_left(view, state.window, now)
    reason = lost or ("" if left else tr("There is nothing to undo"))
    return Action(tr("Undo"), "arrow-counter-clockwise-bold", "Ctrl+Z", reason)
