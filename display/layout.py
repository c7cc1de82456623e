"""Where everything on a hall board stands, and how large: from the screen's pixels, its real size and the distance.

What matters (numbers, windows) has letters of 8.3 mm for each metre of distance; how many rows there are follows.
Pure; every length is in screen pixels.
"""

import math
from dataclasses import dataclass
from typing import Final

MM_PER_METRE: Final = 8.3
INCH_MM: Final = 25.4
CAPITAL: Final = 0.693
"""Height of a capital and of a figure, in parts of Fira Sans' font size."""
ROW: Final = 1.22
"""Height of a row of the list, in parts of its number's font size."""
TIGHT_ROW: Final = 1.16
"""The least height of an enlarged row, in parts of its number's font size."""
MOST_TEXT: Final = 1.35
"""How much larger than designed the secondary words become at most."""
AS_DESIGNED: Final = 1.05
"""Numbers need not be larger than this, in parts of the design's: nothing else becomes larger."""
LEAST_ROWS: Final = 3
PICTURE: Final = 16 / 9
FLATTEST_PICTURE: Final = 3.0
"""A picture's place is at most so many times as wide as high."""
ENLARGED: Final = 1.15
"""An enlarged row's font size at least, in parts of that of a listed one."""
LEAST_ENLARGED: Final = 2
MOST_ENLARGED: Final = 4


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen's pixels, its diagonal in inches and the distance it is read from in millimetres."""

    width: int
    height: int
    diagonal: float = 55.0
    distance: float = 4500.0

    @property
    def per_mm(self) -> float:
        """Pixels of a millimetre."""
        return math.hypot(self.width, self.height) / (self.diagonal * INCH_MM)

    @property
    def number(self) -> int:
        """The font size at which a ticket's number can be read from the distance."""
        return math.ceil(MM_PER_METRE * self.distance / 1000 * self.per_mm / CAPITAL)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of a board. `text` enlarges secondary words; `rows` and `columns` are those of the list."""

    unit: float
    text: float
    header: Box
    card: Box
    calls: Box
    areas: Box
    pictures: Box
    """Empty where pictures find no place."""
    ticker: Box
    number: int
    row: int
    rows: int
    columns: int
    enlarged: int
    """How many rows the card can hold."""
    area_rows: int
    area_columns: int
    titled: bool
    """Whether the list has a title."""

    @property
    def places(self) -> int:
        """How many calls the list shows at once."""
        return self.rows * self.columns


def arrange(screen: Screen, *, crowded: bool = False, halls: bool = False, pictures: bool = False) -> Layout:
    """The layout for a screen.

    `crowded`: there are more calls than usual, areas and pictures make room. `halls`: hall or floor stand beside each
    window. `pictures`: the centre has some; they get what the calls can spare.
    """
    return _Plan(screen, crowded, halls, pictures and not crowded).layout()


class _Plan:
    """The lengths that an arrangement is made of."""

    def __init__(self, screen: Screen, crowded: bool, halls: bool, pictures: bool) -> None:
        self.screen = screen
        self.crowded = crowded
        self.pictures = pictures
        wide = screen.width >= screen.height
        self.unit = min(screen.width / (1920 if wide else 1080), screen.height / (1080 if wide else 1920))
        self.upright = not wide
        self.row_ems = 7.5 if halls else 5.5
        self.number = min(max(screen.number, self.px(84)), self._largest())
        larger = self.number / self.px(84)
        self.text = min(larger, MOST_TEXT) if larger > AS_DESIGNED else 1.0
        self.row = math.ceil(self.number * ROW)
        self.margin = self.px(56)
        self.gap = self.px(40)
        self.between = self.px(24)
        self.head = self.px(108 * self.text)
        self.foot = self.px(self._foot() * self.text)
        self.width = screen.width - 2 * self.margin
        self.body = screen.height - self.head - self.foot - self.px(24)
        self.pad = self.px(40)
        self.edge = self.px(32)
        self.title = self.px(60 * self.text)
        self.row_width = round(self.number * self.row_ems)
        self.enlarged_width = round(self.number * ENLARGED * (7.4 if halls else 5.5)) + 2 * self.pad
        self.list_width = max(self.row_width, self.px(558)) + 2 * self.pad

    def px(self, design: float) -> int:
        return round(design * self.unit)

    def _foot(self) -> int:
        # upright, the line at the foot is broken in two rather than moved
        return 124 if self.upright else 84

    def _largest(self) -> int:
        """The number's size at which one call on the card and one on the list fill the screen."""
        rest = self.px((108 + self._foot()) * MOST_TEXT + 24 + 24 + 20 + 32 + 8)
        broad = (self.screen.width - self.px(2 * 56 + 2 * 40)) / self.row_ems
        return math.floor(min((self.screen.height - rest) / (2 * ROW), broad))

    def layout(self) -> Layout:
        """The parts in their places."""
        beside = self.list_width + self.gap + self.enlarged_width <= self.width
        picture = self._picture_height(beside)
        body = self.body - (0 if beside else picture)
        areas = 0 if self.crowded else self._areas(beside, body, picture)
        height = body - self._areas_height(areas)
        card, calls, columns = self._beside(height) if beside else self._stacked(height)
        pictures = Box()
        if picture and beside:
            calls = Box(calls.x, calls.y, calls.width, self.body - picture)
            pictures = Box(calls.x, calls.y + calls.height + self.between, calls.width, picture - self.between)
        elif picture:
            pictures = Box(self.margin, self.head + body + self.between, self.width, picture - self.between)
        titled = not self.crowded and (calls.height - self.edge - self.title) // self.row >= LEAST_ROWS
        room = calls.height - self.edge - (self.title if titled else 0)
        rows = max(1, room // self.row)
        areas_width = card.width if picture and beside else self.width
        return Layout(
            unit=self.unit,
            text=self.text,
            header=Box(0, 0, self.screen.width, self.head),
            card=card,
            calls=calls,
            areas=Box(self.margin, self.head + height, areas_width, self._areas_height(areas)),
            pictures=pictures,
            ticker=Box(0, self.screen.height - self.foot, self.screen.width, self.foot),
            number=self.number,
            row=max(self.row, room // rows),
            rows=rows,
            columns=columns,
            enlarged=self._enlarged(card),
            area_rows=areas,
            area_columns=self._area_columns(areas_width),
            titled=titled,
        )

    def _picture_height(self, beside: bool) -> int:
        """What calls and areas can spare for pictures, with the gap above them; 0 if that is too little to be seen."""
        if not self.pictures or (beside and self._area_columns(self.width - self.gap - self.list_width) < 2):
            return 0
        width = self.list_width if beside else self.width
        lowest = width / FLATTEST_PICTURE + self.between
        highest = width / PICTURE + self.between
        for rows in (LEAST_ROWS + 1, LEAST_ROWS):
            calls = self.edge + self.title + rows * self.row
            if not beside:
                calls += 3 * self.row + self.px(100 * self.text) + self.gap // 2 + self._areas_height(1)
            if self.body - calls >= lowest:
                return math.floor(min(self.body - calls, highest))
        return 0

    def _beside(self, height: int) -> tuple[Box, Box, int]:
        columns = self._columns(self.width - self.gap - self.enlarged_width)
        width = max(self.list_width, columns * self.row_width + (columns - 1) * self.gap + 2 * self.pad)
        card = Box(self.margin, self.head, self.width - self.gap - width, height)
        return card, Box(self.margin + self.width - width, self.head, width, height), columns

    def _stacked(self, height: int) -> tuple[Box, Box, int]:
        between = self.gap // 2
        rest = self.edge + LEAST_ROWS * self.row + between
        top = max(self._least_card(), min(self.px(600), height - rest - self.title))
        card = Box(self.margin, self.head, self.width, top)
        below = Box(self.margin, self.head + top + between, self.width, height - top - between)
        return card, below, self._columns(self.width)

    def _columns(self, width: int) -> int:
        return max(1, (width - 2 * self.pad + self.gap) // (self.row_width + self.gap)) if self.crowded else 1

    def _areas(self, beside: bool, body: int, picture: int) -> int:
        """Rows of areas: as many as leave room for the calls."""
        least = self.title + self.edge + LEAST_ROWS * self.row
        if not beside:
            least += self._least_card() + self.gap // 2
        fitting = (rows for rows in (3, 2, 1) if body - self._areas_height(rows) >= least)
        return min(next(fitting, 0), 2 if beside else 1 if picture else 3)

    def _area_columns(self, width: int) -> int:
        return max(1, width // self.px(440 * self.text))

    def _areas_height(self, rows: int) -> int:
        return self.px(24) + rows * self.px(104 * self.text) + (rows - 1) * self.px(14) if rows else 0

    def _least_card(self) -> int:
        return self.row + self.px(24)

    def _enlarged(self, card: Box) -> int:
        rows = (card.height - self._card_head(card)) // round(self.number * ENLARGED * ROW)
        # one at a time would be too slow for a rush: rather two that are no larger than on the list
        least = min(LEAST_ENLARGED, (card.height - self.px(28)) // math.ceil(self.number * TIGHT_ROW))
        return max(1, least, min(MOST_ENLARGED, rows))

    def _card_head(self, card: Box) -> int:
        return self.px(100 * self.text) if card.height > 3 * self.row else 0
