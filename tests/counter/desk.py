"""A desk of the small centre, told as a story: who came when, what the window did."""

from dataclasses import replace
from typing import Any, Self

from counter.actions import Action, actions_of
from counter.desk_state import DeskState, Seat, desk_state
from counter.line import Line, line_of
from shared.domain import step
from shared.domain.centre import Centre
from shared.domain.day import Day, Shift
from shared.domain.hours import service_day
from shared.domain.order import sort_key
from shared.domain.ticket import Ticket, Turn, parse_number
from shared.domain.view import View, Visit
from shared.translation import translator
from tests.domain.small import THURSDAY, at, small_centre

MINUTE = 60_000
SECOND = 1_000
NOW = at(THURSDAY)
SEAT = Seat(2, "Aysel")
TR = translator("en")


class Story:
    """Builds a view of ten o'clock on a Thursday; window 2 serves both areas and offers a low desk and Russian."""

    def __init__(self, centre: Centre | None = None) -> None:
        self.centre = centre or small_centre()
        self.visits: dict[str, Visit] = {}
        self.changes: dict[str, Any] = {}
        self.seat = SEAT
        self.shifts = {2: Shift(2, "Aysel", "open", NOW - 3600 * SECOND)}

    def comes(self, number: str, service: str = "pension", minutes_ago: float = 5, **how: Any) -> Self:
        """A visitor took a ticket so many minutes ago."""
        letter, digits = parse_number(number)
        came = NOW - int(minutes_ago * MINUTE)
        id = len(self.visits) + 1
        key = sort_key(self.centre, came, how.get("priority"))
        ticket = Ticket(id, service_day(self.centre, came), letter, digits, how.pop("language", "az"), came, **how)
        self.visits[number] = Visit(ticket, Turn(id, id, service, came, key, came))
        return self

    def turn(self, number: str, change: Any) -> Self:
        """A step of a visitor's turn."""
        visit = self.visits[number]
        self.visits[number] = replace(visit, turn=change(visit.turn))
        return self

    def called(self, number: str, seconds_ago: int = 30, window: int = 2) -> Self:
        moment = NOW - seconds_ago * SECOND
        return self.turn(number, lambda turn: step.call(turn, moment, window, "Aysel"))

    def recalled(self, number: str, seconds_ago: int = 10) -> Self:
        return self.turn(number, lambda turn: step.recall(turn, NOW - seconds_ago * SECOND))

    def serving(self, number: str, minutes_ago: float = 5, window: int = 2) -> Self:
        moment = NOW - int(minutes_ago * MINUTE)
        self.called(number, int(minutes_ago * 60) + 30, window)
        return self.turn(number, lambda turn: step.start(turn, moment))

    def held(self, number: str, minutes_ago: float = 5, window: int = 2) -> Self:
        self.serving(number, minutes_ago + 2, window)
        return self.turn(number, lambda turn: step.hold(turn, NOW - int(minutes_ago * MINUTE)))

    def with_(self, **changes: Any) -> Self:
        """Other fields of the view."""
        self.changes |= changes
        return self

    def view(self) -> View:
        visits = tuple(sorted(self.visits.values(), key=lambda visit: visit.turn.key))
        fields: dict[str, Any] = {
            "day": Day(service_day(self.centre, NOW)),
            "shifts": self.shifts,
            "open_visits": visits,
            "unprinted": tuple(v.ticket for v in visits if v.ticket.printed in ("not_sent", "unknown")),
        }
        return View(seq=9, at=NOW, centre=self.centre, **(fields | self.changes))

    def line(self, language: str = "en") -> Line:
        return line_of(self.view(), self.seat.window, self.seat.staff, translator(language))

    def state(self, language: str = "en", **how: Any) -> DeskState:
        return desk_state(self.view(), self.seat, self.line(language), translator(language), **how)

    def actions(self, now: int = NOW, lost: str = "", language: str = "en") -> dict[str, Action]:
        return actions_of(self.view(), self.state(language), now, lost, translator(language))

    def possible(self, **how: Any) -> set[str]:
        """The buttons that apply."""
        return {name for name, action in self.actions(**how).items() if not action.reason}
