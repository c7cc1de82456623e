"""A call for help from a kiosk or a window, until somebody answers it or it is withdrawn."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from shared.domain.record import Event

ASK: Final = "ask"
ANSWER: Final = "answer"
WITHDRAW: Final = "withdraw"
OTHER: Final = "other"
LONGEST: Final = 40
"""Characters of a source and of a reason."""
_REASON: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Help:
    """One call for help. `id` is the seq of the event that made it; `source` such as "kiosk-1" or "window-5"."""

    id: int
    source: str
    reason: str
    language: str
    asked_at: int
    answered_at: int | None = None
    answered_by: str | None = None
    withdrawn_at: int | None = None

    @property
    def open(self) -> bool:
        """Whether nobody has answered it and it still stands."""
        return self.answered_at is None and self.withdrawn_at is None


def reason_code(reason: str) -> str:
    """A reason as it may stand in the record: a short code, never a person's words."""
    return reason if len(reason) <= LONGEST and _REASON.fullmatch(reason) else OTHER


def help_effect(calls: Mapping[int, Help], event: "Event") -> dict[int, Help]:
    """The calls for help that an event changes, as they are after it; a new day withdraws those of the old one."""
    data = event.data
    if event.kind == "day":
        return {id: replace(calls[id], withdrawn_at=event.at) for id in data.get("help", ()) if id in calls}
    if event.kind != "help":
        return {}
    if data["op"] == ASK:
        return {event.seq: Help(event.seq, data["source"], data["reason"], data["language"], event.at)}
    call = calls[data["help"]]
    if data["op"] == ANSWER:
        return {call.id: replace(call, answered_at=event.at, answered_by=event.staff)}
    return {call.id: replace(call, withdrawn_at=event.at)}
