"""What the hall hears next: one voice, no call lost, none overtaken, none late. Pure; the time is given.

A call is spoken in the visitor's language and then in the centre's, and again if the centre wants it. While others wait
to be spoken, that is shortened: first the repeats are left out, then the second language, then all but the number and
the window of a call.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from shared.domain.ticket import CALLED
from shared.domain.view import Call

LATE_MS: Final = 15_000
"""So long after its call a call is heard at the latest; one that is first seen later than this is not spoken."""
SOON_MS: Final = 5_000
"""A second language is spoken if all who are known to wait are then heard so soon: the rest is for those to come."""
NEARLY_LATE_MS: Final = 10_000
"""The same for all that is not number and window."""
STALE_MS: Final = 60_000
"""A call that has waited so long (no device) is spoken only if its visitor has not come yet."""


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence of the voice."""

    call: Call
    language: str
    chime: bool = True
    """The chime goes before it."""
    again: bool = False
    brief: bool = False
    """Number and window only, without chime, hall and floor, a little quicker."""


Length = Callable[[Part], int]
"""How long a part will sound, in milliseconds, about."""


def parts(call: Call, languages: Sequence[str], times: int) -> tuple[Part, ...]:
    """All that is to be said of a call; `times` 0: the chime alone, a part without a language."""
    if not times or not languages:
        return (Part(call, ""),)
    return tuple(
        Part(call, language, chime=not place and not time, again=time > 0)
        for time in range(times)
        for place, language in enumerate(languages)
    )


class Line:
    """The calls that wait to be spoken. Instants are milliseconds, UTC."""

    def __init__(self, length: Length, centre_language: str = "az", known: Sequence[str] = (), times: int = 1) -> None:
        """`centre_language` is spoken after the visitor's if that is one of the `known`, else alone."""
        self.times = times
        self.centre_language = centre_language
        self.known = known
        self._length = length
        self._seen: dict[int, tuple[int, int]] = {}
        self._waiting: list[Call] = []
        self._rest: list[Part] = []

    @property
    def waiting(self) -> tuple[Call, ...]:
        """Whose call has not been spoken yet, in order."""
        return tuple(self._waiting)

    def hear(self, calls: Iterable[Call], at: int) -> None:
        """Today's calls as they stand now: the new ones join the line, what was taken back leaves it."""
        now = {call.turn: call for call in calls}
        self._waiting = [self._latest(call, now[call.turn]) for call in self._waiting if call.turn in now]
        self._rest = [part for part in self._rest if part.call.turn in now]
        in_line = {call.turn for call in self._waiting}
        for call in sorted(now.values(), key=lambda call: (call.at, call.turn)):
            new = self._seen.get(call.turn) != (call.calls, call.at)
            if new and call.turn not in in_line and call.at > at - LATE_MS:
                # called again while it was spoken: it is spoken anew, from its beginning
                self._rest = [part for part in self._rest if part.call.turn != call.turn]
                self._waiting.append(call)
        self._seen = {call.turn: (call.calls, call.at) for call in now.values()}

    def next(self, at: int) -> Part | None:
        """What is said now; None: silence. To be asked when the part before has ended."""
        while self._rest:
            part = self._rest.pop(0)
            if not (part.again and self._waiting) and self._affordable(part, at, SOON_MS):
                return part
        self._waiting = [call for call in self._waiting if call.status == CALLED or call.at > at - STALE_MS]
        if not self._waiting:
            return None
        call = self._waiting.pop(0)
        first, *self._rest = parts(call, self._languages(call), self.times)
        return (
            first
            if self._affordable(first, at, NEARLY_LATE_MS)
            else replace(first, chime=not first.language, brief=True)
        )

    def silence(self) -> None:
        """Nothing more is said of what has been called so far."""
        self._waiting.clear()
        self._rest.clear()

    def _affordable(self, part: Part, at: int, within: int) -> bool:
        """Whether all who wait are heard so soon after their calls if this is said before them."""
        begin = at + self._length(part)
        for call in self._waiting:
            if begin > call.at + within:
                return False
            begin += self._length(Part(call, self._languages(call)[0], chime=False, brief=True))
        return True

    def _languages(self, call: Call) -> tuple[str, ...]:
        """The visitor's language and the centre's."""
        wanted = (call.language, self.centre_language) if call.language in self.known else (self.centre_language,)
        return tuple(dict.fromkeys(wanted))

    @staticmethod
    def _latest(waiting: Call, now: Call) -> Call:
        # called again before it was spoken: it keeps its place in the line, and since when it waits
        return replace(now, at=waiting.at)
