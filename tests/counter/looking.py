"""Looks at the counter as a careful reader would: is every text whole, on the screen, and clear of the others?"""

import json
import re
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QJSEngine

from shared.ui.window import Window

SMALLEST = 12
"""Pixels of a text at 100 %: a key's name in its frame."""

WALK = """
(function walk(item, port) {
    // what passes by itself may lie above something
    if (item.objectName === "message")
        return [];
    // what lies below a dialog or the lock is not read
    if (!item.visible || !item.opacity || !item.enabled)
        return [];
    const box = item.mapToItem(null, 0, 0, item.width, item.height);
    const here = [box.x, box.y, box.width, box.height];
    const found = [];
    const scrolls = item.contentY !== undefined;
    if (item.clip || scrolls) {
        const outer = port;
        port = {box: here, more: scrolls && item.contentHeight > item.height + 1 || outer !== undefined && outer.more};
        if (outer) {
            const x = Math.max(here[0], outer.box[0]), y = Math.max(here[1], outer.box[1]);
            port.box = [x, y, Math.min(here[0] + here[2], outer.box[0] + outer.box[2]) - x,
                        Math.min(here[1] + here[3], outer.box[1] + outer.box[3]) - y];
        }
    }
    if (item.keyDown !== undefined && item.refused !== undefined && item.width > 0)
        found.push({control: item.text, box: here, port: port ? port.box : null, more: port ? port.more : false});
    if (item.fontInfo && item.contentWidth !== undefined && item.text && item.width > 0) {
        const across = item.effectiveHorizontalAlignment, down = item.verticalAlignment;
        const spare = item.width - item.contentWidth;
        const x = across === 2 ? spare : across === 4 ? spare / 2 : 0;
        const y = down === 128 ? (item.height - item.contentHeight) / 2 : 0;
        const ink = item.mapToItem(null, x, y, item.contentWidth, item.contentHeight);
        let held = item.parent;
        while (held && held.keyDown === undefined)
            held = held.parent;
        const frame = held && held.refused !== undefined ? held.mapToItem(null, 0, 0, held.width, held.height) : null;
        let sheet = item.parent;
        while (sheet && !(sheet.radius !== undefined && sheet.border !== undefined && sheet.height > 0
                          && (sheet.color.a > 0 || sheet.border.width > 0)))
            sheet = sheet.parent;
        const on = sheet ? sheet.mapToItem(null, 0, 0, sheet.width, sheet.height) : null;
        found.push({
            text: item.text, sheet: on ? [on.x, on.y, on.width, on.height] : null,
            pixels: item.fontInfo.pixelSize, family: item.font.family, weight: item.font.weight,
            wraps: item.wrapMode === 4, wide: item.width, cut: item.truncated || item.lineCount > item.maximumLineCount,
            box: here, ink: [ink.x, ink.y, ink.width, ink.height], port: port ? port.box : null,
            more: port ? port.more : false, frame: frame ? [frame.x, frame.y, frame.width, frame.height] : null
        });
    }
    return found.concat(...Array.from(item.children).map(child => walk(child, port)));
})
"""


@dataclass(frozen=True)
class Printed:
    """A text or a control as it stands on the screen, in window pixels."""

    text: str
    control: bool
    ink: QRectF
    """What it fills."""
    room: QRectF
    """What it may fill."""
    port: QRectF | None
    """What it can be seen through: a list, a page that scrolls."""
    scrolls: bool
    """Whether that holds more than it shows."""
    frame: QRectF | None
    """What is pressed, where it belongs to something that can be pressed."""
    sheet: QRectF | None
    """What it is written on: a card, a chip."""
    fault: str
    """What is wrong with the text itself."""


def read(window: Window) -> list[Printed]:
    """All that can be read or pressed, laid out."""
    window.grabWindow()
    engine: Any = window.qml  # what it evaluates is told wrongly in PySide's own types
    root = window.rootObject()
    QJSEngine.setObjectOwnership(root, QJSEngine.ObjectOwnership.CppOwnership)
    answer = engine.evaluate("JSON.stringify").call([engine.evaluate(WALK).call([engine.newQObject(root)])])
    return [_printed(one) for one in json.loads(answer.toString())]


def _printed(one: dict[str, Any]) -> Printed:
    room = QRectF(*one["box"])
    port = QRectF(*one["port"]) if one["port"] else None
    if "control" in one:
        return Printed(one["control"], True, room, room, port, one["more"], None, None, "")
    frame = QRectF(*one["frame"]) if one["frame"] else None
    sheet = QRectF(*one["sheet"]) if one["sheet"] else None
    return Printed(one["text"], False, QRectF(*one["ink"]), room, port, one["more"], frame, sheet, _own_fault(one))


def _own_fault(one: dict[str, Any]) -> str:
    if one["cut"]:
        return "cut short"
    if one["pixels"] < SMALLEST:
        return "too small"
    if not one["wraps"]:
        return ""
    font = QFont(one["family"])
    font.setPixelSize(int(one["pixels"]))
    font.setWeight(QFont.Weight(one["weight"]))
    measure = QFontMetricsF(font)
    words = re.split(r"[\s\-/,]+", one["text"])
    return "a word is broken" if any(measure.horizontalAdvance(word) > one["wide"] + 2 for word in words) else ""


def faults(window: Window) -> list[str]:
    """What a reader would complain about; empty if nothing."""
    screen = QRectF(0, 0, window.width(), window.height())
    seen = [one for one in read(window) if _shows(one, screen)]
    texts = [one for one in seen if not one.control]
    found = [f"{one.fault}: {one.text!r}" for one in texts if one.fault]
    found += [f"cut: {one.text!r}" for one in texts if _is_cut(one)]
    found += [f"off the screen: {one.text!r}" for one in seen if not one.scrolls and not _fits(one, screen)]
    found += [f"out of its button: {one.text!r}" for one in texts if one.frame and _sticks_out(one.ink, one.frame)]
    found += [f"beside its card: {one.text!r}" for one in texts if one.sheet and _leaves(one)]
    for kind in (texts, [one for one in seen if one.control]):
        found += [
            f"over each other: {one.text!r} and {two.text!r}"
            for number, one in enumerate(kind)
            for two in kind[number + 1 :]
            if _overlap(one, two)
        ]
    return found


def _shows(one: Printed, screen: QRectF) -> bool:
    """Whether any of it can be seen: what a list has scrolled away cannot."""
    return one.port is None or not one.scrolls or one.port.intersected(screen).intersects(one.ink)


def _fits(one: Printed, screen: QRectF) -> bool:
    # lines are a little higher than their letters
    slack = 0.15 * one.ink.height() if not one.control else 0
    port = screen if one.port is None else one.port.intersected(screen)
    return port.adjusted(-1, -1 - slack, 1, 1 + slack).contains(one.ink)


def _is_cut(one: Printed) -> bool:
    return one.ink.width() > one.room.width() + 2 or one.ink.height() > one.room.height() + 3


def _sticks_out(ink: QRectF, frame: QRectF) -> bool:
    slack = 0.12 * ink.height()
    return not frame.adjusted(-1, -slack, 1, slack).contains(ink)


def _leaves(one: Printed) -> bool:
    """Whether it leaves what it is written on; what is scrolled away does not."""
    assert one.sheet
    slack = 0.15 * one.ink.height()
    return not one.scrolls and not one.sheet.adjusted(-1, -slack, 1, slack).contains(one.ink)


def _overlap(one: Printed, two: Printed) -> bool:
    if one.port != two.port and (one.scrolls or two.scrolls):
        return False  # one of them ends where its list does
    # lines may touch: letters do not fill their lines
    common = one.ink.intersected(two.ink)
    if one.control and (one.ink.contains(two.ink) or two.ink.contains(one.ink)):
        return False  # a button in a line that can be pressed too
    return common.width() > 2 and common.height() > 0.3 * min(one.ink.height(), two.ink.height())
