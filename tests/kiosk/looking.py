"""Looks at a window as a careful reader would: is every text large enough, whole, and clear of the others?"""

import json
import re
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QJSEngine

from shared.ui.robot import PRESSABLE, Seen, tree
from shared.ui.window import Window

SMALLEST = 27
"""Design pixels: 4.8 mm of capital height at 21.5 inches."""
FINGER_MM = 20
ROUNDING_MM = 0.35
"""A pixel of the largest panel."""
NUMBER = re.compile(r"[A-Z]\d{3,4}")
"""A ticket's number: figures and a capital letter, which fill 0.72 of their size."""

WALK = """
(function walk(item, pane) {
    // what lies disabled below a question is not read
    if (!item.visible || !item.opacity || !item.enabled)
        return [];
    const found = [];
    if (item.clip) {
        const corner = item.mapToItem(null, 0, 0);
        const x = Math.max(pane[0], corner.x), y = Math.max(pane[1], corner.y);
        pane = [x, y, Math.min(pane[0] + pane[2], corner.x + item.width) - x,
                Math.min(pane[1] + pane[3], corner.y + item.height) - y];
    }
    if (item.fontInfo && item.contentWidth !== undefined && item.text) {
        const across = item.effectiveHorizontalAlignment, down = item.verticalAlignment;
        const spare = item.width - item.contentWidth;
        const x = across === 2 ? spare : across === 4 ? spare / 2 : 0;
        const y = down === 128 ? (item.height - item.contentHeight) / 2 : 0;
        let control = item;
        while (control && control.keyDown === undefined)
            control = control.parent;
        const held = control ? [control.mapToItem(null, 0, 0), control.width, control.height] : null;
        const room = item.mapToItem(null, 0, 0), ink = item.mapToItem(null, x, y);
        found.push([item.text, item.fontInfo.pixelSize, item.font.family, item.font.weight,
                    item.font.letterSpacing, item.truncated,
                    room.x, room.y, item.width, item.height,
                    ink.x, ink.y, item.contentWidth, item.contentHeight, ...pane,
                    ...(held ? [held[0].x, held[0].y, held[1], held[2]] : [])]);
    }
    return found.concat(...Array.from(item.children).map(child => walk(child, pane)));
})
"""


@dataclass(frozen=True)
class Printed:
    """A text as it stands on the screen; `room` is what it may fill, `ink` what it fills, in window pixels."""

    text: str
    pixels: float
    room: QRectF
    ink: QRectF
    control: QRectF | None
    """What is pressed where it belongs to something that can be pressed."""
    pane: QRectF
    """Where it can be seen: whatever clips what lies in it."""
    truncated: bool
    """Its end is left out ("…")."""
    broken: bool
    """A word of it does not fit into its line."""


def texts(window: Window) -> list[Printed]:
    """All that can be read, laid out."""
    window.grabWindow()
    engine: Any = window.qml  # what it evaluates is told wrongly in PySide's own types
    root = window.rootObject()
    QJSEngine.setObjectOwnership(root, QJSEngine.ObjectOwnership.CppOwnership)
    walk = engine.evaluate(WALK)
    pane = engine.evaluate(f"[0, 0, {window.width()}, {window.height()}]")
    answer = engine.evaluate("JSON.stringify").call([walk.call([engine.newQObject(root), pane])])
    return [_printed(*line) for line in json.loads(answer.toString())]


def _printed(
    text: str, pixels: float, family: str, weight: int, spacing: float, truncated: bool, *box: float
) -> Printed:
    room, ink, pane = (QRectF(*box[at : at + 4]) for at in (0, 4, 8))
    control = QRectF(*box[12:]) if box[12:] else None
    if NUMBER.fullmatch(text):
        middle = ink.center()
        ink.setHeight(0.72 * pixels)
        ink.moveCenter(middle)
    font = QFont(family)
    font.setPixelSize(int(pixels))
    font.setWeight(QFont.Weight(weight))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    measure = QFontMetricsF(font)
    words = re.split(r"[\s\-/]+", re.sub("<[^>]+>", "", text))
    broken = any(len(word) > 1 and measure.horizontalAdvance(word) > room.width() + 1 for word in words)
    return Printed(text, pixels, room, ink, control, pane, truncated, broken)


def faults(window: Window) -> list[str]:
    """What a reader would complain about; empty if nothing."""
    unit = float(window.theme.property("unit"))
    found = texts(window)
    small = [f"too small: {one.text!r}" for one in found if one.pixels < int(SMALLEST * unit)]
    cut = [f"cut: {one.text!r}" for one in found if _is_cut(one) or _is_out_of_sight(one)]
    out = [f"out of its control: {one.text!r}" for one in found if one.control and _sticks_out(one.ink, one.control)]
    over = [
        f"over each other: {one.text!r} and {two.text!r}"
        for number, one in enumerate(found)
        for two in found[number + 1 :]
        if _overlap(one.ink, two.ink)
    ]
    broken = [f"a word is broken: {one.text!r}" for one in found if one.broken]
    pressed = [(one.name, QRectF(*one.rect)) for one in controls(window)]
    covered = [f"below {name!r}: {one.text!r}" for one in found for name, rect in pressed if _covers(rect, one)]
    crossed = [
        f"over each other: {name!r} and {other!r}"
        for number, (name, rect) in enumerate(pressed)
        for other, second in pressed[number + 1 :]
        if min(rect.intersected(second).size().toTuple()) > 2
    ]
    return small + cut + out + broken + over + covered + crossed


def _is_cut(one: Printed) -> bool:
    return one.truncated or one.ink.width() > one.room.width() + 1 or one.ink.height() > one.room.height() + 2


def _is_out_of_sight(one: Printed) -> bool:
    # of a line that is too long the end is seen, which is what one is typing
    seen = one.ink.intersected(one.pane)
    return one.ink.right() > one.pane.right() + 1 or one.ink.height() > seen.height() + 2


def _covers(control: QRectF, one: Printed) -> bool:
    own = one.control and control.adjusted(-2, -2, 2, 2).contains(one.control)
    return not own and _overlap(control, one.ink)


def _sticks_out(ink: QRectF, control: QRectF) -> bool:
    # a line is a little higher than its letters
    slack = 0.12 * ink.height()
    return not control.adjusted(-1, -slack, 1, slack).contains(ink)


def _overlap(one: QRectF, two: QRectF) -> bool:
    # lines may touch: letters do not fill their lines
    common = one.intersected(two)
    return common.width() > 2 and common.height() > 0.3 * min(one.height(), two.height())


def controls(window: Window) -> list[Seen]:
    """All that can be pressed on the screen; what lies below a question or a sheet cannot."""
    # what a page is still being made of belongs to no window
    there = ((seen, item) for seen, item in tree(window) if item.window())
    return [seen for seen, item in there if seen.role in PRESSABLE and item.isEnabled()]


def small_targets(window: Window, diagonal: float) -> list[str]:
    """What a finger would miss on a screen of so many inches."""
    pitch = diagonal * 25.4 / float((window.width() ** 2 + window.height() ** 2) ** 0.5)
    sides = [(one.name, one.rect[2] * pitch, one.rect[3] * pitch) for one in controls(window)]
    return [
        f"too small for a finger: {name!r}, {width:.1f} × {height:.1f} mm"
        for name, width, height in sides
        if min(width, height) < FINGER_MM - ROUNDING_MM
    ]
