"""What a visitor types, as a value: the words of a search, or a code. Every press gives a new one."""

from dataclasses import dataclass, replace
from typing import Final

LONGEST: Final = 30
"""Letters; whatever comes after them is left out."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A line of text, and the page of what it finds (from 0)."""

    text: str = ""
    page: int = 0

    def add(self, text: str) -> "Typed":
        """More letters at the end. What no keyboard writes is left out; a space stands between words only."""
        line = self.text
        for letter in text:
            if letter == " " and (not line or line.endswith(" ")):
                continue
            if letter.isalpha() or (letter.isprintable() and letter.isascii()):
                line += letter
        return Typed(line[:LONGEST])

    def erase(self) -> "Typed":
        """Without the last letter."""
        return Typed(self.text[:-1])

    def turn(self, page: int) -> "Typed":
        """Another page of what was found."""
        return replace(self, page=max(page, 0))
