"""The rating terminal as pure states: it waits, asks the visitor who was just served, takes a few words, thanks."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from shared.domain.rating import SCORES, Finished

CHOSEN_SECONDS: Final = 20
"""So long after its last press a chosen face waits for "Send"; then it is sent, because it is an answer."""
WRITING_SECONDS: Final = 60
THANKS_SECONDS: Final = 8
TRIES: Final = 3
"""So often an answer that the store did not take is tried again."""
LONGEST: Final = 300
"""Characters of a comment."""


class Step(StrEnum):
    """What the terminal shows."""

    IDLE = "idle"
    ASK = "ask"
    WORDS = "words"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True)
class Rating:
    """One answer. `home` is the language of the idle screen; seconds are counted from the last press."""

    home: str
    language: str
    step: Step = Step.IDLE
    about: Finished | None = None
    """The turn that is asked about."""
    score: int = 0
    comment: str = ""
    busy: bool = False
    """The answer is being written; until that has ended, presses do nothing."""
    tries: int = 0
    """How often the store did not take it."""
    quiet: int = 0
    done: int = 0
    """The turn that was asked about last: answered or declined, it is not asked about again."""

    # what happens at the window

    def see(self, finished: Finished | None, *, serving: bool, home: str) -> "Rating":
        """What the window has finished last; `serving`: the next visitor sits there already."""
        seen = replace(self, home=home, language=home if self.step is Step.IDLE else self.language)
        if seen._answering:
            return seen
        if finished is None or serving or finished.turn == seen.done:
            return seen._idle() if seen.step is Step.ASK else seen
        if seen.step is Step.ASK and seen.about == finished:
            return seen
        return Rating(home, finished.language, Step.ASK, finished, done=seen.done)

    # what the visitor presses

    def choose(self, score: int) -> "Rating":
        """One of the five faces; another one may follow."""
        return self._pressed(score=score) if self.step is Step.ASK and score in SCORES else self

    def add_words(self) -> "Rating":
        """A few words, too."""
        return self._pressed(step=Step.WORDS) if self.step is Step.ASK and self.score else self

    def back(self) -> "Rating":
        """From the words to the faces; what was written stays."""
        return self._pressed(step=Step.ASK) if self.step is Step.WORDS else self

    def type(self, text: str) -> "Rating":
        """More letters at the end."""
        kept = "".join(letter for letter in text if letter.isprintable())
        return self._pressed(comment=(self.comment + kept)[:LONGEST]) if self.step is Step.WORDS else self

    def erase(self) -> "Rating":
        """One letter less."""
        return self._pressed(comment=self.comment[:-1]) if self.step is Step.WORDS else self

    def speak(self, language: str) -> "Rating":
        """Another language; the answer stays."""
        return self._pressed(language=language) if self.step is not Step.IDLE else self

    def send(self) -> "Rating":
        """The answer is complete."""
        return self._pressed(busy=True) if self._answering else self

    def decline(self) -> "Rating":
        """No answer; also the way from the thanks to the start."""
        return self if self.busy or self.step is Step.IDLE else self._idle()

    # what becomes of it

    def sent(self) -> "Rating":
        """The answer is kept."""
        return self._ended(step=Step.THANKS, done=self._turn) if self.busy else self

    def refused(self) -> "Rating":
        """There is nothing to answer any more: the operator took the end back."""
        return self._idle() if self.busy else self

    def failed(self) -> "Rating":
        """The store could not be reached: the visitor may try again, and so does the terminal, a few times."""
        if not self.busy:
            return self
        failed = self._ended(tries=self.tries + 1)
        return failed if failed.tries < TRIES else failed._idle()

    def tick(self) -> "Rating":
        """A second has passed."""
        if self.busy or self.step is Step.IDLE:
            return self
        later = replace(self, quiet=self.quiet + 1)
        match self.step:
            case Step.THANKS:
                return later._idle() if later.quiet >= THANKS_SECONDS else later
            case Step.WORDS:
                return later.send() if later.quiet >= WRITING_SECONDS else later
            case _:
                return later.send() if later.score and later.quiet >= CHOSEN_SECONDS else later

    @property
    def _answering(self) -> bool:
        """Somebody has begun to answer: the next visitor's question waits."""
        return self.busy or self.step is Step.WORDS or (self.step is Step.ASK and self.score > 0)

    @property
    def _turn(self) -> int:
        """The turn that is asked about now, else the last one."""
        return self.about.turn if self.about else self.done

    def _pressed(self, **changes: object) -> "Rating":
        return self if self.busy else replace(self, quiet=0, **changes)  # type: ignore[arg-type]

    def _ended(self, **changes: object) -> "Rating":
        return replace(self, busy=False, quiet=0, **changes)  # type: ignore[arg-type]

    def _idle(self) -> "Rating":
        return Rating(self.home, self.home, done=self._turn)
