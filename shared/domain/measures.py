"""Durations of a turn as they are measured; every one can be recomputed from events."""

from shared.domain.ticket import Turn


def wait_ms(turn: Turn, opened_at: int | None = None) -> int | None:
    """First call − max(arrival at this turn, slot, opening of the day), in milliseconds; None before the first call."""
    if turn.first_called_at is None:
        return None
    # the base is later than the arrival only where an appointment was checked in before its slot
    return max(0, turn.first_called_at - max(turn.began_at, turn.base, opened_at or 0))


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
