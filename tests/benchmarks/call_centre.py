"""A real call centre of a bank: its callers, its agents' times, and its log as it is.

Source: the "Anonymous Bank" data of Guedj and Mandelbaum, Technion; one month, cleaned. The file is no part of the
project: NOVBE_CALLCENTRE names it, else it is looked for beside the project.
"""

import csv
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from random import Random

from shared.domain.centre import WEEKDAYS, Area, Centre, Hours, PriorityClass, Service, Window
from shared.domain.day import BREAK, CLOSED, OPEN
from shared.domain.hours import instant
from shared.domain.ticket import DONE, Turn
from shared.domain.view import Visit
from tests.benchmarks.made_centre import World
from tests.benchmarks.made_hall import Look, MadeHall

STRETCH = 4 / 3
"""A second of the log is so long here: the head start of 90 s is whole minutes then."""
FROM_S = 24_600
"""Where the log's day begins, in seconds; everything lies within a day then."""
TURNING_MS = 5_000
AWAY_S = 600
"""An agent without a call for so long has not been there."""
PAUSE_S = 15
"""Calls are given out by a machine: an agent who lets somebody wait for longer than that is not ready."""
LEFT_OUT = 6
"""One agent in so many is removed."""


@dataclass(frozen=True, slots=True)
class LoggedCall:
    """A line of the log; seconds of the day."""

    type: str
    priority: bool
    arrived: int
    queued: int
    start: int | None
    service: int
    server: str

    @property
    def ended(self) -> int:
        """When it is over: served, or given up."""
        return self.arrived + self.queued if self.start is None else self.start + self.service


Log = dict[date, list[LoggedCall]]


def log_file() -> Path | None:
    """The log, if it is there."""
    named = os.environ.get("NOVBE_CALLCENTRE")
    beside = Path(__file__).parents[3] / "shared" / "data" / "callcentre_1999_02.csv"
    path = Path(named) if named else beside
    return path if path.is_file() else None


def read_log(path: Path) -> Log:
    """The log by days, in the order of arrival. Only days on which the centre was open until midnight."""
    days: Log = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            day = date(1900 + int(row["date"][:2]), int(row["date"][2:4]), int(row["date"][4:]))
            served = row["outcome"] == "served"
            if int(row["arrived_s"]) < FROM_S:
                continue  # rang before the day had begun
            if served and (not row["server"] or int(row["service_s"]) <= 0):
                continue  # taken by nobody who is known
            days.setdefault(day, []).append(
                LoggedCall(
                    row["type"],
                    row["class"] == "priority",
                    int(row["arrived_s"]),
                    int(row["queue_s"]),
                    int(row["start_s"]) if served else None,
                    int(row["service_s"]) if served else 0,
                    row["server"],
                )
            )
    usual = (day for day in sorted(days) if WEEKDAYS[day.weekday()] not in ("fri", "sat"))
    return {day: sorted(days[day], key=lambda call: call.arrived) for day in usual}


def log_centre(log: Log) -> tuple[Centre, dict[str, int]]:
    """The call centre as a centre: an agent is a window, a type of call a service; and the agents' windows."""
    calls = [call for day in log.values() for call in day]
    types, servers = sorted({call.type for call in calls}), sorted({call.server for call in calls if call.server})
    windows = {server: number for number, server in enumerate(servers, start=1)}
    words = {"en": "Calls"}
    services = tuple(Service(kind, "A", words, words, max(1, round(_mean_minutes(calls, kind)))) for kind in types)
    rooms = tuple(Window(windows[server], services=tuple(_skills(calls, server))) for server in servers)
    hours = Hours(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "00:00", "23:59", "00:00", "23:59")
    centre = Centre(
        "calls", "Asia/Baku", words, hours, (Area("A", "phone", words),), services, rooms, languages=("en",),
        classes=(PriorityClass("priority", words, head_start_minutes=round(90 * STRETCH / 60)),),
    )  # fmt: skip
    return centre, windows


def _mean_minutes(calls: list[LoggedCall], kind: str) -> float:
    taken = [call.service for call in calls if call.type == kind and call.server]
    return sum(taken) * STRETCH / 60 / max(len(taken), 1)


def _skills(calls: list[LoggedCall], server: str) -> list[str]:
    own = [call.type for call in calls if call.server == server]
    return [kind for kind in sorted(set(own)) if own.count(kind) >= 0.02 * len(own)]


class TracedHall(MadeHall):
    """The callers of the log come, its agents are there when they were, and the rule decides who takes whom.

    What a caller's service takes is in the log; `removed` says for a day which of its agents (by place) stay away.
    """

    def __init__(
        self,
        log: Log,
        removed: Callable[[date], Callable[[int], bool]],
        look: Look,
        called: Callable[[Visit, int], None],
        ended: Callable[[Turn], None],
    ) -> None:
        centre, self._windows = log_centre(log)
        super().__init__(World(centre, {}, (), {}, {}, 0.0), 1, look, called, ended)
        self._log, self._removed = log, removed
        calls = [call for day in log.values() for call in day]
        # those who left, by how long people waited: how patient callers are
        self._patience_s = sum(call.queued for call in calls) / sum(call.start is None for call in calls)
        self._services = {kind: [call.service for call in calls if call.type == kind and call.server] for kind in
                          {call.type for call in calls}}  # fmt: skip

    def _prepare(self) -> None:
        calls = self._log[self.day]
        self._breaks = {}
        self._leaving: dict[int, str] = {}
        servers = sorted({call.server for call in calls if call.server})
        removed = self._removed(self.day)
        for place, server in enumerate(servers):
            if not removed(place):
                skills = self.centre.served_by[self._windows[server]]
                there = spells(calls, server, skills)
                for (begin, end), (later, _) in zip(there, [*there[1:], (there[-1][1] + AWAY_S + 1, 0)], strict=True):
                    self._at(self._instant(begin), partial(self._begin, self._windows[server]))
                    status = BREAK if later - end <= AWAY_S else CLOSED
                    self._at(self._instant(end), partial(self._go, self._windows[server], status))
        for call in calls:
            self._at(self._instant(call.arrived), partial(self._ring, call))

    def _instant(self, second: float) -> int:
        return instant(self.centre, self.day, "00:00") + round((second - FROM_S) * STRETCH * 1000)

    def _ring(self, call: LoggedCall) -> None:
        patience: float = call.queued
        service = call.service
        if call.start is not None:
            patience += self._dice.expovariate(1 / self._patience_s)
        else:
            service = self._dice.choice(self._services[call.type])
        turn = self._arrive(call.type, "priority" if call.priority else None, round(service * STRETCH * 1000))
        self._at(self.at + round(patience * STRETCH * 1000), partial(self._leave, turn))

    def _begin(self, number: int) -> None:
        self._leaving.pop(number, None)
        if number not in self._shifts or self._shifts[number].status != OPEN:
            self._open(number)

    def _go(self, number: int, status: str) -> None:
        if number in self._at_window:
            self._leaving[number] = status
            return
        if number in self._idle:
            self._idle.remove(number)
        self._shift(number, status)

    def _finish(self, number: int, how: str) -> None:
        super()._finish(number, how)
        if number in self._leaving:
            self._shift(number, self._leaving.pop(number))

    def _next(self, number: int) -> None:
        if self._shifts[number].status == OPEN and number not in self._idle and number not in self._at_window:
            super()._next(number)

    def _receive(self, number: int, waited: float) -> None:
        self._serve(number)

    def _serve(self, number: int) -> None:
        visit = self._at_window[number]
        turn = replace(visit.turn, status="serving", started_at=self.at)
        self._at_window[number] = Visit(visit.ticket, turn)
        self._at(self.at + self._takes[turn.ticket], partial(self._finish, number, DONE))


def spells(day: list[LoggedCall], server: str, skills: frozenset[str]) -> list[tuple[int, int]]:
    """When an agent was there, as far as the log tells.

    Who does not take a call for long, or does not although somebody waits whom they could take, is away.
    """
    waits = [(call.arrived, call.arrived + call.queued) for call in day if call.type in skills]
    found: list[tuple[int, int]] = []
    for call in sorted((call for call in day if call.server == server), key=lambda call: call.start or 0):
        assert call.start is not None
        if found and not _away(waits, found[-1][1], call.start):
            found[-1] = (found[-1][0], max(found[-1][1], call.ended))
        else:
            found.append((call.start, call.ended))
    return found


def _away(waits: list[tuple[int, int]], since: int, until: int) -> bool:
    """Whether an agent without a call from one second to another was not there."""
    ignored = (
        max(begin, since) for begin, end in waits if begin < until - PAUSE_S and min(end, until) > max(begin, since)
    )
    return until - since > AWAY_S or until - min(ignored, default=until) > PAUSE_S


def one_in(number: int, seed: int) -> Callable[[int], bool]:
    """Removes one agent in so many, others on other days."""
    dice = Random(seed)
    shift = dice.randrange(number)
    return lambda place: (place + shift) % number == 0
