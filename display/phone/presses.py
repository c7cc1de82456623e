"""What a visitor presses, as writes of the store."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from display.phone.status import Status
from shared.access import Access
from shared.domain.errors import QueueError
from shared.domain.ticket import COMING, LATE, MORE_TIME

_SEEN: Final = re.compile("[0-9]{1,6}[.][0-9]{1,6}", re.ASCII)
Press = Callable[[Access, str, Status, Mapping[str, str]], None]
"""Does it for the holder of a token, whose status was this one, with the fields of the form.

QueueError, StoreUnavailable.
"""


def _answer(answer: str) -> Press:
    def press(access: Access, token: str, status: Status, form: Mapping[str, str]) -> None:
        # pressed twice on one page is pressed once; the turn is never the form's word, or it could be another visitor's
        seen = form.get("seen", "")
        action = f"phone-{answer}-{status.turn}-{seen if _SEEN.fullmatch(seen) else status.seen}"
        access.queue.answer_call(token, answer, action=action)

    return press


def _leave(access: Access, token: str, status: Status, form: Mapping[str, str]) -> None:
    if status.kind != "cancelled" and not status.left:
        access.queue.cancel(status.number)


def _rate(access: Access, token: str, status: Status, form: Mapping[str, str]) -> None:
    score = form.get("score", "")
    if not (score.isascii() and score.isdecimal() and len(score) == 1):
        raise QueueError("score_wrong", score=score)
    access.ratings.rate(status.turn, int(score), form.get("comment"))


PRESSES: Final[Mapping[str, Press]] = {
    "coming": _answer(COMING),
    "more-time": _answer(MORE_TIME),
    "late": _answer(LATE),
    "leave": _leave,
    "rate": _rate,
}
"""The last part of the address → what it does."""

ASKED_FIRST: Final = ("leave", "late")
"""What cannot be taken back."""
