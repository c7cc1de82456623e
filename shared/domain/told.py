"""When the hall was told of a call: the time in which a visitor may come begins then, not when a key was pressed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

THERE_MS: Final = 60_000
"""A board that has not been heard of for so long is not there."""
LATEST_MS: Final = 30_000
"""So long after a call its time begins at the latest, even if the boards that are there have not told it."""


@dataclass(frozen=True, slots=True)
class Board:
    """A board as it was last heard of; `told` is turn → when it first showed or sounded the call."""

    name: str
    seen_at: int
    told: Mapping[int, int] = field(default_factory=dict)


def told_at(turn: int, called_at: int, boards: Iterable[Board], at: int) -> int:
    """When the hall was told, as far as is known at an instant: by a board, or by the call where no board is there."""
    there = [board for board in boards if at - board.seen_at <= THERE_MS]
    told = [shown for board in there if (shown := board.told.get(turn)) is not None and shown >= called_at]
    if told:
        # a board's clock may be wrong
        return min(min(told), called_at + LATEST_MS)
    return called_at + LATEST_MS if there else called_at
