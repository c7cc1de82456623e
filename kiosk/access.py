"""What makes the kiosk easier for one visitor: larger letters, contrast, low reach, the voice guide, more time.

A value like the visit it belongs to: it lasts as long as the visitor is there, and nothing of it is kept.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from shared.domain.day import CLOSED
from shared.domain.view import View
from shared.translation import Translator

STEP_DB: Final = 4
"""Between two levels of the volume."""
LEVELS: Final = 7
"""From −24 dB to the loudest: more than the 18 dB that ears differ by."""
USUAL: Final = 4
"""The level that every visitor begins with, −8 dB."""
MORE: Final = 2
"""So many times longer than usual nothing need be pressed."""
NEEDED: Final = {"low": "low-desk", "guide": "escort"}
"""What a comfort tells of the window that its visitor needs: who reaches low sits, who does not see is led there."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """How one visitor likes it."""

    large: bool = False
    contrast: bool = False
    low: bool = False
    """Every control lies in the lower half of the screen."""
    guide: bool = False
    """A voice says what is shown."""
    time: bool = False
    volume: int = USUAL
    """Of the guide: 0 is the softest, `LEVELS` − 1 the loudest."""

    def switched(self, name: str) -> "Comfort":
        """One of the switches the other way round."""
        return replace(self, **{name: not getattr(self, name)})

    def louder(self, levels: int) -> "Comfort":
        """So many levels louder, or softer if negative; as far as it goes."""
        return replace(self, volume=min(max(self.volume + levels, 0), LEVELS - 1))

    @property
    def gain_db(self) -> float:
        """The volume in decibels: 0 is the loudest."""
        return float(STEP_DB * (self.volume - LEVELS + 1))

    @property
    def patience(self) -> int:
        """How many times the usual time nothing need be pressed."""
        return MORE if self.time else 1


def needs(comfort: Comfort, view: View, services: Iterable[str]) -> frozenset[str]:
    """What the visitor needs of the windows for these services; nobody waits in vain for what was never asked for."""
    offers = [_offers(view, service) for service in services]
    found: frozenset[str] = frozenset()
    for name, need in NEEDED.items():
        more = found | {need}
        if getattr(comfort, name) and all(any(more <= one for one in windows) for windows in offers):
            found = more
    return found


def _offers(view: View, service: str) -> Sequence[frozenset[str]]:
    """What each open window for a service offers; before any is open, what each will."""
    serving = [window for window in view.centre.windows if service in view.centre.served_by[window.number]]
    at_work = {number for number, shift in view.shifts.items() if shift.status != CLOSED}
    return [frozenset(one.offers) for one in [one for one in serving if one.number in at_work] or serving]


@dataclass(frozen=True, slots=True)
class Offer:
    """What stands in the dock before a language is chosen, in one language."""

    code: str
    access: str
    guide: str
    large: str
    silent: str


def offer(tr: Translator) -> Offer:
    """The words of one language."""
    return Offer(
        code=tr.language,
        access=tr("Accessibility"),
        guide=tr("Voice guide"),
        large=tr("Large letters"),
        silent=tr("This kiosk has no sound now"),
    )


SWITCHES: Final = tuple(field.name for field in fields(Comfort) if field.name != "volume")


def shown(comfort: Comfort, *, sheet: bool, silent: str) -> Mapping[str, Any]:
    """As QML reads it. `silent` is the code why there is no voice here, else empty."""
    switches = {name: getattr(comfort, name) for name in SWITCHES}
    return switches | {
        "sheet": sheet,
        "volume": comfort.volume + 1,
        "gain_db": comfort.gain_db,
        "levels": LEVELS,
        "softest": comfort.volume == 0,
        "loudest": comfort.volume == LEVELS - 1,
        "silent": silent,
    }
