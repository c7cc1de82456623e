"""Habits as the record of a real centre shows them."""

from collections import Counter, defaultdict
from dataclasses import replace
from typing import Final

from shared.domain.breakdown import whole
from shared.domain.figures import service_mean
from shared.domain.group import Group
from shared.domain.measured import Measured, Recorded, gave_up, hour
from shared.domain.ticket import DONE, NO_SHOW, TRANSFERRED
from shared.simulation.habits import Habits

ENOUGH: Final = 10
"""So many finished services before their mean is believed rather than the catalogue."""


def habits_of(record: Recorded) -> Habits:
    """What its visitors and operators do: arrivals by hour, services, times, no-shows, patience; else the usual."""
    usual = Habits(resting=True)
    first = [one for one in record.turns if one.first]
    if not first:
        return usual
    hours = Counter(hour(record.centre, one) for one in first)
    per_hour = len(first) / len(hours) / len(record.days)
    called = [one for one in record.turns if one.called]
    started = sum(one.turn.started_at is not None for one in record.turns)
    gone = [one for one in record.turns if gave_up(one)]
    return replace(
        usual,
        visitors_per_hour=per_hour,
        by_hour={at: count / len(record.days) / per_hour for at, count in hours.items()},
        priority_share=sum(bool(one.priority) for one in first) / len(first),
        no_show_share=_status(called, NO_SHOW) / len(called) if called else usual.no_show_share,
        transfer_share=_status(called, TRANSFERRED) / started if started else usual.transfer_share,
        # of those who would leave, some are called before
        impatient_share=min(1.0, 2 * len(gone) / len(record.turns)),
        patience_minutes=_mean_minutes(gone) if gone else usual.patience_minutes,
        service_minutes=_service_minutes(record),
        service_visitors=dict(Counter(one.turn.service for one in first)),
    )


def _status(turns: list[Measured], status: str) -> int:
    return sum(one.turn.status == status for one in turns)


def _mean_minutes(gone: list[Measured]) -> float:
    return max(1.0, sum(one.wait_ms for one in gone) / len(gone) / 60_000)


def _service_minutes(record: Recorded) -> dict[str, float]:
    finished: defaultdict[str, list[Measured]] = defaultdict(list)
    for one in whole(record).turns:
        if one.turn.status == DONE and one.service_ms is not None:
            finished[one.turn.service].append(one)
    means = {code: service_mean(Group(turns)) for code, turns in finished.items() if len(turns) >= ENOUGH}
    return {code: mean for code, mean in means.items() if mean}
