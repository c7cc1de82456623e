"""Durations of a turn as they are measured; every one can be recomputed from events."""

from collections.abc import Sequence

from shared.domain.day import Pause, paused_ms
from shared.domain.ticket import Turn


def waited_ms(turn: Turn, at: int, opened_at: int | None = None, pauses: Sequence[Pause] = ()) -> int:
    """How long a turn has waited at an instant (its wait ends with the first call), in milliseconds.

    At − max(arrival at this turn, slot, opening of the day), without the pauses of the day.
    """
    # the base is later than the arrival only where an appointment was checked in before its slot
    since = max(turn.began_at, turn.base, opened_at or 0)
    return max(0, at - since - (paused_ms(pauses, since, at) if pauses else 0))


def service_ms(turn: Turn) -> int | None:
    """Finish − start without the time on hold, in milliseconds; None before the end or without a start."""
    if turn.started_at is None or turn.ended_at is None:
        return None
    return turn.ended_at - turn.started_at - turn.held_ms


def running_ms(turn: Turn, at: int) -> int:
    """How long the service has been running at an instant, in milliseconds, without the time on hold."""
    if turn.started_at is None:
        return 0
    end = turn.held_at or turn.ended_at or at
    return max(0, end - turn.started_at - turn.held_ms)
