"""Text for paper: fonts that are ours, lines broken between words, long words made to fit."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPainter

from shared import assets

WORDS, NUMBERS = "Commissioner", "Fira Sans"
# A preposition belongs to the word after it.
_SHORT_WORD = re.compile(r"(?<!\S)(\w{1,2}) ")


class Style(NamedTuple):
    """A family, the height of its letters in dots, and how bold it is (400–700)."""

    family: str
    pixels: int
    weight: int

    def font(self) -> QFont:
        """The same as Qt's font, unhinted: dots have no grid to please."""
        font = QFont(self.family)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setPixelSize(self.pixels)
        font.setWeight(QFont.Weight(self.weight))
        if self.family == NUMBERS:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


@dataclass(frozen=True)
class Block:
    """Lines of one style."""

    lines: tuple[str, ...]
    style: Style
    leading: float

    @property
    def width(self) -> float:
        """Of the longest line, in dots."""
        font = self.style.font()
        return max(advance(line, font) for line in self.lines)

    @property
    def height(self) -> int:
        """Of all lines, in dots."""
        return round(len(self.lines) * self.leading)

    def paint(self, painter: QPainter, x: float, y: float, *, centre_in: float | None = None) -> None:
        """Lines from (x, y) downwards; each centred if the width to centre them in is given."""
        font = self.style.font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        baseline = y + (self.leading - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        for line in self.lines:
            indent = 0.0 if centre_in is None else (centre_in - advance(line, font)) / 2
            painter.drawText(QPointF(x + indent, baseline), line)
            baseline += self.leading


def block(text: str, style: Style, width: float, *, balanced: bool = False, leading: float = 1.22) -> Block:
    """`text` broken at spaces into lines of at most `width` dots; a longer word makes all smaller.

    `balanced` lines are about equally long, as a title should be. `leading` is a multiple of the
    style's height.
    """
    words = _SHORT_WORD.sub("\\1\N{NO-BREAK SPACE}", text).split(" ")
    while max(advance(word, style.font()) for word in words) > width:
        style = style._replace(pixels=style.pixels - 1)
    font = style.font()
    lines = tuple(_broken(words, font, width))
    if balanced and len(lines) > 1:
        longest = max(advance(line, font) for line in lines)
        lines = _balanced(words, font, longest, len(lines))
    return Block(lines, style, style.pixels * leading)


def advance(text: str, font: QFont) -> float:
    """How far `text` reaches, in dots."""
    return QFontMetricsF(font).horizontalAdvance(text)


def fitting(text: str, style: Style, width: float) -> Style:
    """The style in the largest size in which `text` is at most `width` dots wide."""
    pixels = int(style.pixels * width / advance(text, style.font()))
    return style._replace(pixels=min(style.pixels, pixels))


@functools.cache
def load_fonts() -> None:
    """Load the fonts once per process; makes a Qt application without a screen if there is none."""
    _application()
    for style in ("commissioner-600", "commissioner-700", "fira-sans-600", "fira-sans-700"):
        file = assets.path("fonts", f"{style}.ttf")
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(f"not a font: {file}")


@functools.cache
def _application() -> QGuiApplication:
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication(["novbe", "-platform", "offscreen"])


def _broken(words: list[str], font: QFont, width: float) -> Iterator[str]:
    line = words[0]
    for word in words[1:]:
        if advance(f"{line} {word}", font) <= width:
            line = f"{line} {word}"
        else:
            yield line
            line = word
    yield line


def _balanced(words: list[str], font: QFont, width: float, count: int) -> tuple[str, ...]:
    """The same number of lines in the least width."""
    best = tuple(_broken(words, font, width))
    while True:
        narrower = max(advance(line, font) for line in best) - 1
        lines = tuple(_broken(words, font, narrower))
        if len(lines) > count or max(advance(line, font) for line in lines) > narrower:
            return best
        best = lines
