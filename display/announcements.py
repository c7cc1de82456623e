"""Which calls the hall sees enlarged and hears now. Nothing is lost and none is overtaken; the time is given.

Every call is listed at once. It is enlarged on the card in the order of the calls, each for at least 8 s: alone and
over the whole screen while calls are rare, up to four together when they are frequent.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from shared.domain.ticket import CALLED
from shared.domain.view import Call

MINUTE_MS: Final = 60_000
ENLARGED_MS: Final = 8_000
LISTED_MS: Final = MINUTE_MS
"""A call whose visitor has come stays listed for so long after it, for those who look up late."""
STALE_MS: Final = MINUTE_MS
"""An older call that is seen for the first time (the board was away) is listed, not announced."""
FREQUENT: Final = 2
"""From so many calls a minute on none takes the whole screen."""
ROWS: Final = 4


@dataclass(frozen=True, slots=True)
class Scene:
    """What a board shows of its calls at an instant; newest first, but `new` in the order of the calls."""

    listed: tuple[Call, ...] = ()
    card: tuple[Call, ...] = ()
    """The enlarged ones among `listed`."""
    full: bool = False
    """The one call on the card takes the whole screen."""
    new: tuple[Call, ...] = ()
    """Came to the card just now: to be sounded."""
    until: int | None = None
    """When the scene changes by itself; None: never."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A turn's newest call as it is known: enlarged since when, or in line since when."""

    call: tuple[int, int]
    asked: int
    since: int | None = None


class Announcements:
    """Remembers which calls have been enlarged. Instants are milliseconds, UTC."""

    def __init__(self, rows: int = ROWS) -> None:
        """`rows` is how many calls the card can enlarge at once."""
        self.rows = rows
        self._seen: dict[int, _Seen] = {}

    def scene(self, calls: Iterable[Call], at: int) -> Scene:
        """What to show at an instant, given today's calls as they stand now."""
        known = sorted(calls, key=lambda call: (call.at, call.turn), reverse=True)
        listed = _listed(known, at)
        frequent = sum(call.at > at - MINUTE_MS for call in known) >= FREQUENT
        places = self.rows if frequent else 1
        for call in listed:
            self._notice(call, at)
        new = self._announce(listed, at, places)
        card = self._card(listed, at, places)
        full = not frequent and len(card) == 1 and self._fresh(card[0], at)
        self._forget(listed, at)
        return Scene(listed, card, full, new, self._until(known, at))

    def _notice(self, call: Call, at: int) -> None:
        seen = self._seen.get(call.turn)
        if seen and seen.call == (call.calls, call.at):
            return
        # called again before it was announced: it keeps its place in the line
        asked = seen.asked if seen and seen.since is None else call.at
        stale = call.at <= at - STALE_MS
        self._seen[call.turn] = _Seen((call.calls, call.at), asked, call.at if stale else None)

    def _announce(self, listed: Sequence[Call], at: int, places: int) -> tuple[Call, ...]:
        taken = sum(self._fresh(call, at) for call in listed)
        waiting = [call for call in listed if self._seen[call.turn].since is None]
        waiting.sort(key=lambda call: (self._seen[call.turn].asked, call.turn))
        new = tuple(waiting[: max(0, places - taken)])
        for call in new:
            self._seen[call.turn] = replace(self._seen[call.turn], since=at)
        return new

    def _card(self, listed: Sequence[Call], at: int, places: int) -> tuple[Call, ...]:
        """The latest to have been enlarged, and whoever has not had the whole time yet."""
        since = {call: seen.since for call in listed if (seen := self._seen[call.turn]).since is not None}
        shown = sorted(since, key=lambda call: (since[call], call.at, call.turn), reverse=True)
        return tuple(call for place, call in enumerate(shown) if place < places or self._fresh(call, at))

    def _fresh(self, call: Call, at: int) -> bool:
        # an instant in the future (the clock was set back) must not hold a place for ever
        since = self._seen[call.turn].since
        return since is not None and at - ENLARGED_MS < since <= at

    def _until(self, known: Sequence[Call], at: int) -> int | None:
        ends = [call.at + MINUTE_MS for call in known]
        ends += [seen.since + ENLARGED_MS for seen in self._seen.values() if seen.since is not None]
        return min((end for end in ends if end > at), default=None)

    def _forget(self, listed: Sequence[Call], at: int) -> None:
        # one that comes back (its end was undone) is not announced again: until it is stale it is remembered
        keep = {call.turn for call in listed}
        self._seen = {t: seen for t, seen in self._seen.items() if t in keep or seen.call[1] > at - STALE_MS}


def _listed(known: Sequence[Call], at: int) -> tuple[Call, ...]:
    """Who still has to come, or was called in the last minute; of a ticket only its newest call."""
    found: dict[str, Call] = {}
    for call in known:
        if call.status == CALLED or call.at > at - LISTED_MS:
            found.setdefault(call.number, call)
    return tuple(found.values())
