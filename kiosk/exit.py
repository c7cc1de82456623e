"""The way out of the kiosk, for staff: taps in a corner open a pad for the PIN; wrong ones cost patience."""

from dataclasses import dataclass, replace
from typing import Final

TAPS: Final = 5
WITHIN_SECONDS: Final = 5.0
SHOWN_SECONDS: Final = 20.0
"""So long the pad stays without a press."""
LONGEST: Final = 12
FIRST_DELAY: Final = 2.0
LONGEST_DELAY: Final = 600.0


@dataclass(frozen=True, slots=True)
class Exit:
    """Instants (`now` too) are seconds of a clock that only runs forward."""

    taps: tuple[float, ...] = ()
    """The last ones in the corner."""
    closes_at: float = 0.0
    """The pad is shown until then; 0: it is not."""
    digits: str = ""
    checking: bool = False
    """A PIN is being compared; until that has ended, presses do nothing."""
    wrong: int = 0
    """Wrong PINs since the last right one, whenever they were typed."""
    again_at: float = 0.0
    """The next PIN is taken from then on."""

    @property
    def shown(self) -> bool:
        """Whether the pad is on the screen."""
        return self.closes_at > 0

    def tap(self, now: float) -> "Exit":
        """A tap in the corner: the fifth within five seconds opens the pad."""
        taps = (*(tap for tap in self.taps if now - tap < WITHIN_SECONDS), now)
        return self.open(now) if len(taps) >= TAPS else replace(self, taps=taps)

    def open(self, now: float) -> "Exit":
        """The pad, empty. How often the PIN was wrong is not forgotten."""
        return self if self.shown else replace(self, taps=(), closes_at=now + SHOWN_SECONDS, digits="")

    def close(self) -> "Exit":
        """Back to the visitor's screen."""
        return replace(self, closes_at=0.0, digits="", checking=False)

    def add(self, digit: str, now: float) -> "Exit":
        """One more figure."""
        return self._pressed(now, digits=(self.digits + digit)[:LONGEST])

    def erase(self, now: float) -> "Exit":
        """One figure less."""
        return self._pressed(now, digits=self.digits[:-1])

    def enter(self, now: float) -> "Exit":
        """The PIN is complete: it is to be compared, unless patience is asked for."""
        return self._pressed(now, checking=bool(self.digits) and not self.wait(now))

    def refuse(self, now: float) -> "Exit":
        """It was the wrong one: the next has to wait, each time twice as long."""
        delay = min(FIRST_DELAY * 2**self.wrong, LONGEST_DELAY)
        refused = replace(self, checking=False, digits="", wrong=self.wrong + 1, again_at=now + delay)
        return replace(refused, closes_at=now + SHOWN_SECONDS) if self.shown else refused

    def tick(self, now: float) -> "Exit":
        """Time has passed: a pad that nobody uses goes away."""
        return self.close() if self.shown and not self.checking and now >= self.closes_at else self

    def wait(self, now: float) -> int:
        """Whole seconds until the next PIN is taken."""
        return max(0, -int(-(self.again_at - now) // 1))

    def _pressed(self, now: float, **changes: object) -> "Exit":
        if not self.shown or self.checking:
            return self
        return replace(self, closes_at=now + SHOWN_SECONDS, **changes)  # type: ignore[arg-type]
