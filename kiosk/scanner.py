"""Tells a scanner from a hand: it types a whole line faster than anybody could and ends it with Enter."""

from typing import Final

GAP_SECONDS: Final = 0.1
"""Between two characters; scanners leave 1 to 50 ms."""
SHORTEST: Final = 4
"""Characters of what may be a code."""


class Scanner:
    """Listens to a keyboard. Instants in seconds."""

    def __init__(self) -> None:
        self.line = ""
        """What came from the keyboard without another key between."""
        self._burst = ""
        self._at = float("-inf")

    def character(self, text: str, at: float) -> bool:
        """A character; gives whether it begins a new burst."""
        begins = at - self._at > GAP_SECONDS
        self._burst = text if begins else self._burst + text
        self.line += text
        self._at = at
        return begins

    def runs(self, at: float) -> bool:
        """Whether a burst is under way."""
        return at - self._at <= GAP_SECONDS

    def enter(self, at: float) -> str:
        """Enter; gives what was scanned, else nothing."""
        scanned = self._burst if self.runs(at) and len(self._burst) >= SHORTEST else ""
        self.forget()
        return scanned

    def forget(self) -> None:
        """Another key, or a touch: what was typed before is no line any more."""
        self.line = self._burst = ""
        self._at = float("-inf")
