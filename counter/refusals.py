"""What to tell an operator when something was refused."""

from counter.words import clock_time
from shared.domain.errors import QueueError
from shared.domain.ticket import CALLED, HELD, SERVING
from shared.domain.view import View
from shared.sentences import sentence
from shared.translation import Translator

TAKEN = frozenset({"not_waiting", "wrong_status", "already_ended", "not_called", "window_empty"})
"""Refusals that may mean that somebody else was faster."""


def told(refusal: QueueError, number: str, view: View, tr: Translator) -> str:
    """Why it was refused; if somebody else has taken the ticket `number` in the meantime, who has it now."""
    elsewhere = where_is(number, view, tr) if refusal.code in TAKEN else ""
    return elsewhere or sentence(refusal, tr, view.centre)


def where_is(number: str, view: View, tr: Translator) -> str:
    """At which window a ticket is; empty if at none."""
    visit = next((visit for visit in view.open_visits if visit.ticket.text == number), None)
    if visit is None or visit.turn.window is None:
        return ""
    turn = visit.turn
    if turn.status == CALLED:
        at = clock_time(view.centre, turn.last_called_at or view.at)
        return tr("{number} was called to window {window} at {time}", number=number, window=turn.window, time=at)
    if turn.status == SERVING:
        return tr("{number} is being served at window {window}", number=number, window=turn.window)
    if turn.status == HELD:
        return tr("{number} is held at window {window}", number=number, window=turn.window)
    return ""
