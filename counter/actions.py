"""Which of the desk's buttons apply now, what they say, and why one does not. Pure.

Buttons keep their places in all states; one that does not apply says why.
"""

from dataclasses import dataclass

from counter.desk_state import DeskState, undo_left
from counter.words import stop_watch
from shared.domain.day import BREAK
from shared.domain.day import OPEN as DAY_OPEN
from shared.domain.ticket import CALLED, SERVING, no_show_opens_at
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


def actions_of(view: View, state: DeskState, now: int, lost: str, tr: Translator) -> dict[str, Action]:
    """Every button by its name. `lost` says since when the store is away; empty while it is there."""
    return {
        "next": _next(state, lost, tr),
        "finish": _finish(state, lost, tr),
        "recall": _recall(state, lost, tr),
        "number": _number(state, lost, tr),
        "transfer": _with_guest(tr("Transfer"), "arrow-bend-up-right-bold", "F6", state, lost, tr),
        "hold": _hold(state, lost, tr),
        "no_show": _no_show(view, state, now, lost, tr),
        "break": _break(state, lost, tr),
        "undo": _undo(view, state, now, lost, tr),
        "leave": _leave(state, lost, tr),
        "help": Action(tr("Help"), "question-bold", "F1"),
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


def _next(state: DeskState, lost: str, tr: Translator) -> Action:
    nobody = "" if state.waiting else tr("Nobody waits for this window")
    reason = lost or _guest(state, tr) or _day(state) or _on_break(state, tr) or nobody
    return Action(tr("Call next"), "megaphone-bold", "F2", reason, primary=not reason)


def _finish(state: DeskState, lost: str, tr: Translator) -> Action:
    serving = state.status == SERVING
    text, icon = (tr("Finish service"), "check-fat-fill") if serving else (tr("Has come, start"), "play-fill")
    reason = lost or ("" if state.guest else tr("Nobody has been called"))
    return Action(text, icon, "F5", reason, primary=not reason)


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
        return Action(text, icon, key, lost or serving)
    policy = view.centre.policy.no_show
    opens_at = no_show_opens_at(visit.turn, policy)
    if opens_at is None:
        reason = tr("Opens after call {wanted}", wanted=policy.calls)
        return Action(
            text,
            icon,
            key,
            lost or reason,
            note=tr("calls: {calls}/{wanted}", calls=visit.turn.calls, wanted=policy.calls),
        )
    if now < opens_at:
        left = stop_watch(opens_at - now + 999)
        return Action(text, icon, key, lost or tr("Opens in {time}", time=left), note=left)
    return Action(text, icon, key, lost)


def _break(state: DeskState, lost: str, tr: Translator) -> Action:
    if state.status == BREAK:
        return Action(tr("End the break"), "coffee-bold", "F9", lost, primary=not lost)
    return Action(tr("Break"), "coffee-bold", "F9", lost or _guest(state, tr))


def _undo(view: View, state: DeskState, now: int, lost: str, tr: Translator) -> Action:
    left = undo_left(view, state.window, now)
    reason = lost or ("" if left else tr("There is nothing to undo"))
    return Action(tr("Undo"), "arrow-counter-clockwise-bold", "Ctrl+Z", reason)


def _leave(state: DeskState, lost: str, tr: Translator) -> Action:
    return Action(tr("Close the window"), "sign-out-bold", "Ctrl+Q", lost or _guest(state, tr))
