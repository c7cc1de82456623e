"""What the visitor's phone says to a call: coming, a little more time, late. The window sees it; it decides."""

from shared.domain import step
from shared.domain.errors import QueueError
from shared.domain.order import MINUTE_MS
from shared.domain.ticket import ANSWERS, COMING, WAITING
from shared.domain.view import Visit
from shared.store import sql
from shared.store.write import Write


def answer_call(write: Write, action: str, token: str, said: str) -> Visit:
    """Keeps the answer on the turn; who waits and is late is not called for the minutes of the policy.

    QueueError not_found, answer_unknown, wrong_status, already_ended, answers_used_up (`limit`).
    """
    if said not in ANSWERS:
        raise QueueError("answer_unknown", answer=said[:40], allowed=list(ANSWERS))
    row = write.one(sql.BY_TOKEN, day=write.today.isoformat(), token=token)
    if row is None:
        raise QueueError("not_found", ticket="–")
    visit = write.visit_in(row)
    turn, policy = visit.turn, write.centre.policy.phone
    until = write.at + policy.minutes * MINUTE_MS if turn.status == WAITING else None
    answered = step.answer(turn, write.at, said, until)
    if turn.answer == said == COMING:
        return visit
    if answered.delays > policy.times:
        raise QueueError("answers_used_up", limit=policy.times)
    write.answer(answered)
    data = {"answer": said, **({"until": until} if until is not None else {})}
    write.append("answered", turn=answered, window=turn.window, action=action, data=data)
    return Visit(visit.ticket, answered)
