"""Which sound goes with what happens (pure). No sound carries a message alone."""

from typing import Final

from kiosk.step import Step
from kiosk.visit import Visit

TICK: Final = "tick"
"""Something was pressed."""
TICKET: Final = "ticket"
"""The ticket is there: on the paper, or on the screen where there is no printer."""
MORE_TIME: Final = "more-time"
"""The kiosk asks whether more time is needed."""


def sounds_of(before: Visit, after: Visit) -> tuple[str, ...]:
    """What is to be heard when one visit has become the other."""
    warns = after.warning and not before.warning
    out = _out(after) and not _out(before)
    return (*((TICKET,) if out else ()), *((MORE_TIME,) if warns else ()))


def _out(visit: Visit) -> bool:
    return visit.step is Step.TICKET and visit.paper.state in ("none", "printed")
