"""Which windows a board is for. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from shared.domain.centre import Centre, Window
from shared.domain.view import Call, Walk


@dataclass(frozen=True, slots=True)
class Zone:
    """The windows of one hall, those in a list, or all."""

    hall: int | None = None
    windows: frozenset[int] = frozenset()

    def holds(self, window: Window) -> bool:
        """Whether a window belongs to it."""
        return self.hall in (None, window.hall) and (not self.windows or window.number in self.windows)

    def __str__(self) -> str:
        """Short, for the name of a device; empty for all windows."""
        hall = f"hall {self.hall}" if self.hall is not None else ""
        windows = f"window {min(self.windows)}" if self.windows else ""
        return " ".join(filter(None, (hall, windows)))


ALL_WINDOWS: Final = Zone()


def read_windows(text: str) -> frozenset[int]:
    """Window numbers written as ``1-8,12``. Raises ValueError."""
    found: set[int] = set()
    for part in text.split(","):
        written = re.fullmatch(r"\s*(\d{1,4})\s*(?:[-–]\s*(\d{1,4})\s*)?", part)
        if written is None:
            raise ValueError(text)
        first, last = int(written[1]), int(written[2] or written[1])
        if not 0 < first <= last:
            raise ValueError(text)
        found |= set(range(first, last + 1))
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Hall:
    """The part of a centre that a board shows."""

    centre: Centre
    zone: Zone

    @property
    def windows(self) -> tuple[Window, ...]:
        """Its windows, in the centre's order."""
        return tuple(filter(self.zone.holds, self.centre.windows))

    @property
    def several_halls(self) -> bool:
        """Whether the hall has to be told with a window."""
        return len({window.hall for window in self.windows}) > 1

    @property
    def several_floors(self) -> bool:
        """Whether the floor has to be told with a window."""
        return len({window.floor for window in self.windows}) > 1

    @property
    def letters(self) -> tuple[str, ...]:
        """Letters of the areas that are served here, in the centre's order."""
        services = self.centre.service_by_code
        served = {services[code].area for w in self.windows for code in self.centre.served_by[w.number]}
        return tuple(letter for letter in self.centre.area_by_letter if letter in served)

    def walks(self, walks: Iterable[Walk], at: int) -> tuple[Walk, ...]:
        """Who is on the way from these windows to another hall."""
        numbers = {window.number for window in self.windows}
        return tuple(walk for walk in walks if walk.from_window in numbers and at < walk.until)

    def calls(self, calls: Iterable[Call]) -> tuple[Call, ...]:
        """The calls to these windows."""
        numbers = {window.number for window in self.windows}
        return tuple(call for call in calls if call.window in numbers)
