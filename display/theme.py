"""Which theme a board has at a time of the day. Pure."""

from collections.abc import Mapping
from typing import Final

from shared.settings import Look

NIGHT: Final = "board"
DAY: Final = "light"
CONTRAST: Final = "contrast"
"""As Theme in QML calls them."""
_CHOSEN: Final[Mapping[str, str]] = {"night": NIGHT, "day": DAY, "contrast": CONTRAST}


def theme(look: Look, clock: str) -> str:
    """The theme at a time ("HH:MM"; "" while the centre's time is not known yet)."""
    if look.theme != "auto":
        return _CHOSEN[look.theme]
    begin, end = look.daylight
    # daylight may go past midnight
    day = begin <= clock < end if begin <= end else not end <= clock < begin
    return DAY if clock and day else NIGHT
