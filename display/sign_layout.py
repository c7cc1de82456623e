"""Where everything on a sign stands, and how large: from the panel's pixels, its real size and the distance.

What matters (the window's number, the ticket's) fills what there is; words have letters of 2.8 mm for each metre of
distance at least, as the second words of the boards. Pure; every length is in screen pixels.
"""

import math
from dataclasses import dataclass
from typing import Final, Literal

from display.layout import CAPITAL, Box, Screen

Shape = Literal["landscape", "wide", "tall"]
MM_PER_METRE: Final = 2.8
WIDE: Final = 2.4
"""From so many times as wide as high on the state stands beside the number, not under it."""
CANVAS: Final[dict[Shape, tuple[int, int]]] = {"landscape": (1024, 600), "wide": (1280, 400), "tall": (600, 1024)}
STATE: Final = 48
"""Font size of the state as designed; the others follow it."""
DETAIL: Final = 0.75
"""Font size of the other languages, in parts of that."""
MOST: Final = 1.4
"""Up to so many times the designed size all languages find room at once."""
FULL: Final = 2.0
"""So large the words become at most, whatever the distance."""


@dataclass(frozen=True, slots=True)
class SignLayout:
    """The parts of a sign and its font sizes."""

    shape: Shape
    unit: float
    """Screen pixels of a design pixel."""
    window: Box
    rule: Box
    """The line between the window's number and the rest."""
    main: Box
    band: Box
    """The state, in its colour."""
    over: int
    digit: int
    number: int
    headline: int
    detail: int
    state: int
    least: int
    """The smallest font size of what a visitor has to read."""
    together: bool
    """Whether all languages find room at once."""


def arrange(screen: Screen) -> SignLayout:
    """The layout for a panel."""
    shape: Shape = "wide" if screen.width >= WIDE * screen.height else "landscape"
    if screen.height > screen.width:
        shape = "tall"
    canvas = CANVAS[shape]
    unit = min(screen.width / canvas[0], screen.height / canvas[1])
    needed = MM_PER_METRE * screen.distance / 1000 * screen.per_mm / CAPITAL
    larger = min(max(1.0, needed / (STATE * unit)), FULL)
    window, rule, main, band = _boxes(shape, screen, unit, larger)
    # beside the number, the state has a column of its own
    state = min(0.165 * band.height, 0.125 * band.width) if shape == "wide" else STATE * unit
    detail = state * DETAIL
    return SignLayout(
        shape=shape,
        unit=unit,
        window=window,
        rule=rule,
        main=main,
        band=band,
        over=round(36 * unit),
        digit=round(min(1.26 * window.width, (0.8 if shape == "tall" else 0.66) * window.height)),
        number=round(min(main.width / 2.25, main.height * 0.88)),
        # the longest line of the first language, "Növbəti ziyarətçi", fits the width
        headline=round(min(main.width / 8.4, main.height * 0.23)),
        detail=round(detail * min(larger, MOST)),
        state=round(state * larger),
        least=max(1, min(math.ceil(needed * 0.6), round(30 * unit * larger))),
        together=larger <= MOST,
    )


def _boxes(shape: Shape, screen: Screen, unit: float, larger: float) -> tuple[Box, Box, Box, Box]:
    """Window, rule, main part and band."""
    wide, high = screen.width, screen.height

    def px(design: float) -> int:
        return round(design * unit)

    if shape == "tall":
        top, foot = round(high * 0.33), round(high * (0.24 + 0.06 * (larger - 1)))
        middle = high - top - foot
        rule = Box(px(60), top, wide - px(120), px(3))
        main = Box(px(36), top + px(24), wide - px(72), middle - px(48))
        return Box(px(36), px(24), wide - px(72), top - px(40)), rule, main, Box(0, high - foot, wide, foot)
    margin, gap = px(40), px(40)
    if shape == "wide":
        side, aside = round(min(wide * 0.19, high * 0.72)), round(wide * (0.3 + 0.06 * (larger - 1)))
        rule = Box(margin // 2 + side + gap // 2, round(high * 0.15), px(3), round(high * 0.7))
        left = rule.x + rule.width + gap // 2
        band = Box(wide - aside, 0, aside, high)
        return Box(margin // 2, 0, side, high), rule, Box(left, 0, band.x - left - gap // 2, high), band
    foot = px(124 * max(1.0, min(larger, 1.6)))
    body, side = high - foot, px(236)
    rule = Box(margin + side + gap, round(body * 0.164), px(3), round(body * 0.672))
    left = rule.x + rule.width + gap
    window = Box(margin, 0, side, body)
    return window, rule, Box(left, 0, wide - left - margin, body), Box(0, body, wide, foot)
