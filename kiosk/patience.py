"""How long a screen waits for a press. Pure."""

from typing import Final, NamedTuple

from kiosk.access import Comfort
from kiosk.issued import Paper
from kiosk.step import Step


class Patience(NamedTuple):
    """Seconds without a press: until the warning, and from it to the start."""

    quiet: int
    warning: int

    @property
    def ends(self) -> int:
        """After so many seconds without a press the screen is the next visitor's."""
        return self.quiet + self.warning


CHOOSING: Final = Patience(60, 30)
TICKET: Final = Patience(20, 20)
WITHOUT_PAPER: Final = Patience(270, 30)
"""Stays until it is pressed; only what was left behind goes at last, so that nobody else reads it."""


def patience(step: Step, paper: Paper, comfort: Comfort) -> Patience:
    """That of a step, with what became of the paper, for who may like more time."""
    usual = CHOOSING
    if step is Step.TICKET and paper.state != "none":
        usual = WITHOUT_PAPER if paper.missing else TICKET
    return Patience(usual.quiet * comfort.patience, usual.warning * comfort.patience)
