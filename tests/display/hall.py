"""A hall on paper: calls as a view lists them, moved on by hand."""

from dataclasses import dataclass, field, replace

from shared.domain.ticket import CALLED, NO_SHOW, SERVING
from shared.domain.view import Call

MORNING = 1_772_690_400_000
"""Thursday, 5 March 2026, 10:00 in Baku."""


@dataclass
class Hall:
    """Calls of a day, newest first in `calls`; `now` is set by the test, in milliseconds."""

    now: int = MORNING
    turns: dict[int, Call] = field(default_factory=dict)

    @property
    def calls(self) -> list[Call]:
        return sorted(self.turns.values(), key=lambda call: (call.at, call.turn), reverse=True)

    def call(self, number: str, window: int = 5, language: str = "az") -> Call:
        call = Call(len(self.turns) + 1, number, window, language, self.now, self.now, 1, CALLED)
        self.turns[call.turn] = call
        return call

    def recall(self, call: Call) -> Call:
        now = self.turns[call.turn]
        return self._put(replace(now, at=self.now, calls=now.calls + 1))

    def start(self, call: Call) -> Call:
        return self._put(replace(self.turns[call.turn], status=SERVING))

    def no_show(self, call: Call) -> Call:
        return self._put(replace(self.turns[call.turn], status=NO_SHOW))

    def wait(self, seconds: float) -> None:
        self.now += int(seconds * 1000)

    def _put(self, call: Call) -> Call:
        self.turns[call.turn] = call
        return call
