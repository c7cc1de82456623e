"""What the record tells of every turn, as statistics take it: rebuilt from events alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final

from shared.domain.centre import Centre
from shared.domain.day import Pause, paused_ms, pauses
from shared.domain.hours import local, opening, service_day
from shared.domain.measures import service_ms
from shared.domain.presence import Stay, Watch
from shared.domain.record import Event, Replay, happened
from shared.domain.ticket import CANCELLED, MERGED, Turn

NO_CLASS: Final = ""
"""The class of visitors who are in none."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One turn. Instants in milliseconds, UTC; durations in milliseconds, without the time the day was paused.

    `since` is from when the wait counts: arrival, slot or opening, whichever is last. `wait_ms` lasts until the first
    call (`called`), else until the turn ended without one, else (`waits`) until now. `low` and `high` are the minutes
    that the visitor was told when coming, `told_ms` what it became: from then until the first call, interruptions and
    all. `first` is the turn that the ticket was issued for.
    """

    turn: Turn
    day: date
    since: int
    area: str
    priority: str
    booked: bool
    language: str
    channel: str
    wait_ms: int
    to_window_ms: int | None
    service_ms: int | None
    low: int | None
    high: int | None
    told_ms: int | None
    first: bool

    @property
    def called(self) -> bool:
        """Whether it has been called."""
        return self.turn.first_called_at is not None

    @property
    def waits(self) -> bool:
        """Whether it waits for its first call."""
        return not self.called and self.turn.ended_at is None


@dataclass(frozen=True)
class Recorded:
    """The record of some days until `at`: turns, and who was at which window."""

    centre: Centre
    at: int
    turns: tuple[Measured, ...]
    stays: tuple[Stay, ...]

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The days on which somebody came, in order."""
        return tuple(sorted({one.day for one in self.turns}))


def recorded(centre: Centre, events: Iterable[Event], at: int) -> Recorded:
    """Everything that whole days' events tell; `at` is now, or the end of what is asked for."""
    events = list(events)
    replay, watch = Replay(), Watch(centre)
    for event in events:
        watch.take(event, replay.apply(event))
    interruptions = pauses(events)
    taken_back = {event.data["undoes"] for event in events if event.kind == "undone"}
    turns = [turn for id, turn in sorted(replay.turns.items()) if id not in taken_back]
    issued = {event.seq: event for event in events if event.kind == "issued"}
    measured = [_measured(centre, turn, issued[turn.ticket], replay.facts, interruptions, at) for turn in turns]
    needs = {ticket: known.get("needs", ()) for ticket, known in replay.facts.items()}
    return Recorded(centre, at, tuple(measured), watch.stays(at, replay.turns, needs))


def _measured(
    centre: Centre,
    turn: Turn,
    issued: Event,
    facts: Mapping[int, Mapping[str, Any]],
    interruptions: Sequence[Pause],
    at: int,
) -> Measured:
    known = facts[turn.ticket]
    day = service_day(centre, happened(issued))
    hours = opening(centre, day)
    since = max(turn.began_at, turn.base if "slot" in known else 0, hours.open if hours else 0)
    end = turn.first_called_at or turn.ended_at or at
    if service_day(centre, end) > day:
        # nobody had closed the day: nobody waited through the night
        end = hours.close if hours else since
    first = turn.id == turn.ticket

    called, started = turn.last_called_at, turn.started_at
    service = centre.service_by_code.get(turn.service)
    return Measured(
        turn=turn,
        day=day,
        since=since,
        area=service.area if service else known["letter"],
        priority=known.get("priority") or NO_CLASS,
        booked="slot" in known,
        language=known["language"],
        channel=known["channel"],
        wait_ms=_between(interruptions, since, end),
        to_window_ms=None if called is None or started is None else _between(interruptions, called, started),
        service_ms=service_ms(turn),
        low=known.get("low") if first else None,
        high=known.get("high") if first else None,
        told_ms=None if turn.first_called_at is None else max(0, turn.first_called_at - turn.began_at),
        first=first,
    )


def _between(interruptions: Sequence[Pause], since: int, until: int) -> int:
    return max(0, until - since - paused_ms(interruptions, since, until))


def hour(centre: Centre, one: Measured) -> int:
    """The hour of the day at which a turn's wait began, on the centre's clock."""
    return local(centre, one.since).hour


def left(one: Measured) -> bool:
    """Whether the visitor left, or the day ended, before a first call; members of a family served together did not."""
    return not one.called and one.turn.ended_at is not None and one.turn.status != MERGED


def gave_up(one: Measured) -> bool:
    """Whether the visitor left before a first call."""
    return left(one) and one.turn.status == CANCELLED
