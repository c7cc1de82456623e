"""The time line of a ticket is words, whatever has happened with it."""

import pytest

from counter.time_line import time_line
from shared.domain.record import KINDS, Event
from tests.counter.desk import TR
from tests.domain.small import small_centre

NOT_OF_A_TICKET = {"help", "configured"}
SAY_THEMSELVES = {"called", "held", "merged", "cancelled"}


def told(kind: str, **data: object) -> str:
    """What the line of an event says has happened."""
    event = Event(1, 0, kind, ticket=1, turn=1, window=3, staff="Leyla", data=data)
    return time_line([event], [], small_centre(), TR)[0].what


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in NOT_OF_A_TICKET])
def test_every_event_of_a_ticket_has_words(kind: str) -> None:
    data = {"from": "Aysel"} if kind == "shift" else {}
    words = told(kind, **data)
    assert words != kind or kind in SAY_THEMSELVES


def test_a_take_over_names_who_was_there() -> None:
    assert told("shift", **{"op": "open", "from": "Aysel"}) == "taken over from Aysel"
