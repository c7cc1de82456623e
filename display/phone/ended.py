"""Visits of today that have ended: remembered until something happens to them, so that nobody reads them twice."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Final, NamedTuple

from shared.domain.coming_back import ComeBack
from shared.domain.record import Event
from shared.domain.ticket import ENDED
from shared.domain.view import Visit

KEPT: Final = 5_000


class Ended(NamedTuple):
    """A visit as it was read by its token, whether its visitor has answered, and the code to come back with.

    `left`: the visitor has left the queue; the visit's turn is the last one that was done before.
    """

    visit: Visit
    rated: bool = False
    left: bool = False
    come_back: ComeBack | None = None


class EndedVisits:
    """Token → how the visit ended. Forgets the oldest first."""

    def __init__(self) -> None:
        self._visits: OrderedDict[str, Ended] = OrderedDict()

    def get(self, token: str) -> Ended | None:
        """The visit, if it is remembered."""
        return self._visits.get(token)

    def keep(self, token: str, found: Ended | None) -> None:
        """Remembers a visit, if it has ended."""
        if found is not None and found.visit.turn.status in ENDED:
            self._visits[token] = found
            if len(self._visits) > KEPT:
                self._visits.popitem(last=False)

    def rated(self, token: str) -> None:
        """The visitor has answered."""
        if token in self._visits:
            self._visits[token] = self._visits[token]._replace(rated=True)

    def forget(self, events: Iterable[Event] | None) -> None:
        """Something has happened to these tickets; None: to anything, a new day too."""
        happened = None if events is None else list(events)
        if happened is None or any(event.kind == "day" for event in happened):
            self._visits.clear()
            return
        tickets = {event.ticket for event in happened}
        for token in [token for token, ended in self._visits.items() if ended.visit.ticket.id in tickets]:
            del self._visits[token]
