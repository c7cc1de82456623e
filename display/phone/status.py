"""What a visitor is told about their ticket, as plain values: pure, and equal as long as nothing is new."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final, Literal, TypeVar

from shared.domain import ticket as step
from shared.domain.centre import Centre
from shared.domain.coming_back import ComeBack
from shared.domain.estimate import Forecast, Quote, Range
from shared.domain.hours import service_day
from shared.domain.order import MINUTE_MS
from shared.domain.view import View, Visit

T = TypeVar("T")
Kind = Literal["waiting", "called", "serving", "held", "done", "no_show", "cancelled", "unserved", "merged"]

BACK_MINUTES: Final = 10
"""So long before the earliest call a visitor who went away is asked to be back."""
WORTH_MINUTES: Final = 10
"""Going away for less is not worth the way."""


@dataclass(frozen=True, slots=True)
class Status:
    """A ticket as its phone shows it; instants in milliseconds, UTC."""

    kind: Kind
    turn: int
    number: str
    language: str
    service: str
    matters: tuple[str, ...] = ()
    ahead: int | None = None
    range: Range | None = None
    away_until: int | None = None
    """Who waits may go away until then; None: stay close."""
    opens_at: int | None = None
    """When windows open today, if they are closed now."""
    no_window: bool = False
    """No window that is open serves the visitor."""
    window: int | None = None
    calls: int = 0
    started_at: int | None = None
    ended_at: int | None = None
    rated: bool = False
    left: bool = False
    """The visitor has left the queue, after `turn` was done: what follows was not waited for."""
    answer: str | None = None
    """What the visitor has said to the call: coming, more_time, late."""
    not_called_before: int | None = None
    """Who said that they are late is not called until then."""
    delays: int = 0
    """How often the visitor has asked for time."""
    more_time: bool = False
    """Whether they may do so once more."""
    come_back: tuple[str, date] | None = None
    """The code with which whoever was not served is called sooner on another day, and the last such day."""
    paused: str | None = None
    """The reason for which the day is interrupted."""
    closed_for: str | None = None
    """Why the day was closed before the turn came, where that was early."""
    stale_since: int | None = None
    """When the store was last heard of, if it has not been since."""

    @property
    def is_open(self) -> bool:
        """Whether something may still happen to the ticket by itself."""
        return self.kind in ("waiting", "called", "serving", "held")

    @property
    def seen(self) -> str:
        """Names what the buttons of the page stand under: pressed twice there is pressed once."""
        return f"{self.calls}.{self.delays}"

    @property
    def alarm(self) -> str:
        """Names the call that the phone should ring for; empty if there is none."""
        return f"{self.turn}.{self.calls}" if self.kind == "called" else ""


Quotes = Mapping[int, Quote]
"""Turn → what its visitor may be told of the wait."""


def quotes(view: View) -> Quotes:
    """Thinks a view through for all who wait; this takes longer than to read it."""
    forecast = Forecast(view)
    return {visit.turn.id: forecast.waiting(visit) for visit in view.waiting}


class Seen:
    """A view with what phones ask of it, thought through once for all of them."""

    def __init__(self, view: View, quoted: Quotes) -> None:
        """`quoted` may be of a view a few seconds older."""
        self.view = view
        self.quoted = quoted

    @cached_property
    def visits(self) -> Mapping[str, Visit]:
        """The open visits by their token."""
        return {visit.ticket.token: visit for visit in self.view.open_visits}

    @cached_property
    def _ahead(self) -> Mapping[int, int]:
        """Turn → how many of its area are called before it: `Quote.people_ahead` of all in one pass, and of now."""
        ahead: dict[int, int] = {}
        counted: dict[str, int] = {}
        services = self.view.centre.service_by_code
        for visit in self.view.open_visits:  # in calling order
            area = services[visit.turn.service].area
            ahead[visit.turn.id] = counted.get(area, 0)
            if visit.turn.status in (step.WAITING, step.CALLED):
                counted[area] = ahead[visit.turn.id] + 1
        return ahead

    def status(
        self,
        visit: Visit,
        *,
        rated: bool = False,
        left: bool = False,
        come_back: ComeBack | None = None,
        stale: bool = False,
    ) -> Status:
        """What to tell about a visit of today."""
        turn, ticket, at = visit.turn, visit.ticket, self.view.at
        waits = turn.status == step.WAITING
        # an estimate that may be wrong by now is not shown
        quote = self._quote(visit) if waits and not stale and not self.view.paused else None
        late = waits and turn.answer == step.LATE and (turn.away_until or 0) > at
        return Status(
            kind=_kind(turn.status),
            turn=turn.id,
            number=ticket.text,
            language=ticket.language,
            service=turn.service,
            matters=ticket.matters,
            ahead=self._ahead.get(turn.id) if waits else None,
            range=quote.range if quote else None,
            opens_at=quote.opens_at if quote and self._is_today(quote.opens_at) else None,
            no_window=quote.no_window if quote else False,
            away_until=_away_until(at, quote.range) if quote and quote.range else None,
            window=None if waits else turn.window,
            calls=turn.calls,
            started_at=turn.started_at,
            ended_at=turn.ended_at,
            rated=rated,
            left=left,
            answer=turn.answer,
            not_called_before=turn.away_until if late else None,
            delays=turn.delays,
            more_time=turn.delays < self.view.centre.policy.phone.times,
            come_back=(come_back.code, come_back.until) if come_back else None,
            paused=self.view.day.reason if self.view.paused and turn.status not in step.ENDED else None,
            closed_for=self.view.closed_for if turn.status == step.UNSERVED else None,
            stale_since=at if stale else None,
        )

    def _is_today(self, at: int | None) -> bool:
        # nobody's ticket is of tomorrow
        return at is not None and service_day(self.view.centre, at) == self.view.day.date

    def _quote(self, visit: Visit) -> Quote | None:
        turn, ticket = visit.turn, visit.ticket
        if turn.id in self.quoted or turn.id != ticket.id or ticket.low is None or ticket.high is None:
            return self.quoted.get(turn.id)
        # came a moment ago: what the paper says still holds
        return Quote(ticket.people_ahead or 0, Range(ticket.low, ticket.high))


def most_urgent_first(told: Iterable[tuple[Status | None, T]]) -> list[tuple[Status | None, T]]:
    """Who is called hears of it before the others hear that they are one nearer."""
    return sorted(told, key=lambda one: one[0] is None or one[0].kind != "called")


def _kind(status: str) -> Kind:
    # a ticket's present turn is transferred only for the instant before the next one is read
    return "waiting" if status == step.TRANSFERRED else status  # type: ignore[return-value]


def _away_until(at: int, span: Range) -> int | None:
    if span.low < BACK_MINUTES + WORTH_MINUTES:
        return None
    until = at + (span.low - BACK_MINUTES) * MINUTE_MS
    return until - until % (5 * MINUTE_MS)


def come_within(centre: Centre) -> int:
    """Minutes after the call during which nobody gives the visitor up; 0 if the centre promises none."""
    policy = centre.policy.no_show
    return policy.seconds * (policy.calls - 1) // 60
