"""What if: how the waits of the areas would change with one more window, or with a break. Pure."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from shared.domain.calibration import Estimate
from shared.domain.centre import words
from shared.domain.day import BREAK, OPEN
from shared.domain.estimate import STEP, Range
from shared.domain.view import View
from shared.domain.what_if import Change, Option
from shared.translation import Translator

LEAST: Final = 2.0
LEAST_SHARE: Final = 0.05
"""A difference of fewer minutes, or of a smaller share of the wait, is chance: the queue is played a few times only."""

Changes = Mapping[str, Change]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that a supervisor may do, and what comes of it; `tone` success, danger or empty."""

    key: str
    window: int
    opens: bool
    title: str
    staff: str
    effect: str
    tone: str
    text: str


@dataclass(frozen=True, slots=True)
class AreaChange:
    """The wait of an area now and then, as ranges, and the difference; `tone` success, danger or empty."""

    key: str
    name: str
    waiting: int
    before: str
    after: str
    difference: str
    tone: str
    text: str


def key_of(option: Option) -> str:
    """An option as lists call it."""
    return f"{option.window}:{option.status}"


def choices(view: View, found: Mapping[Option, Changes], tr: Translator) -> tuple[Choice, ...]:
    """What helps most first, then what does the least harm."""
    ordered = sorted(found, key=lambda option: (option.status == BREAK, _burden(found[option]), option.window))
    return tuple(_choice(view, option, found[option], tr) for option in ordered)


def _choice(view: View, option: Option, changes: Changes, tr: Translator) -> Choice:
    shift = view.shifts.get(option.window)
    opens = option.status == OPEN
    title = tr("Window {window} opens", window=option.window)
    if not opens:
        title = tr("Window {window} takes a break", window=option.window)
    staff = "" if opens or shift is None else shift.staff
    effect, tone = _effect(changes, tr)
    text = ", ".join(filter(None, (title, staff, effect)))
    return Choice(key_of(option), option.window, opens, title, staff, effect, tone, text)


def _effect(changes: Changes, tr: Translator) -> tuple[str, str]:
    """What comes of it for all whom it touches, and whether that is good."""
    if not changes:
        return tr("Nobody waits"), ""
    reached = sum(one.waiting for one in changes.values() if one.before is None and one.after is not None)
    if reached:
        return tr("%n people can be called only then", "", reached), "success"
    stranded = sum(one.waiting for one in changes.values() if one.before is not None and one.after is None)
    if stranded:
        return tr("%n people could not be called any more", "", stranded), "danger"
    touched = [one for one in changes.values() if matters(one)]
    if not touched:
        unknown = all(one.difference is None for one in changes.values())
        return (tr("not known") if unknown else tr("changes nothing")), ""
    people = sum(one.waiting for one in touched)
    mean = sum(one.waiting * (one.difference or 0) for one in touched) / people
    if abs(mean) < LEAST:
        return tr("no change on average"), ""
    return tr("{change} for %n people", "", people, change=_difference(mean, tr)), _tone(mean)


def matters(change: Change) -> bool:
    """Whether a difference is more than chance."""
    if change.before is None or change.difference is None:
        return False
    return abs(change.difference) >= max(LEAST, LEAST_SHARE * change.before.middle)


def _burden(changes: Changes) -> float:
    """Minutes that all who wait would wait longer; whoever is reached or stranded outweighs everything else."""
    reached = sum(one.waiting for one in changes.values() if one.before is None and one.after is not None)
    stranded = sum(one.waiting for one in changes.values() if one.before is not None and one.after is None)
    day = 24 * 60
    touched = (one.waiting * (one.difference or 0) for one in changes.values() if matters(one))
    return day * (stranded - reached) + sum(touched)


def area_changes(view: View, changes: Changes, tr: Translator) -> tuple[AreaChange, ...]:
    """The areas in which somebody waits: those that it touches most first."""
    ordered = sorted(changes, key=lambda letter: (not matters(changes[letter]), letter))
    return tuple(_area(view, letter, changes[letter], tr) for letter in ordered)


def _area(view: View, letter: str, change: Change, tr: Translator) -> AreaChange:
    area = view.centre.area_by_letter.get(letter)
    name = words(area.name, tr.language) if area else letter
    before, after = minutes(change.before, tr), minutes(change.after, tr)
    said, tone = _said(change, tr)
    text = ", ".join(
        (name, tr("%n waiting", "", change.waiting), f"{tr('Now')}: {before}", f"{tr('Then')}: {after}", said)
    )
    return AreaChange(letter, name, change.waiting, before, after, said, tone, text)


def _said(change: Change, tr: Translator) -> tuple[str, str]:
    """The difference in words, and whether it is good."""
    if change.difference is not None:
        return (
            (_difference(change.difference, tr), _tone(change.difference)) if matters(change) else (tr("no change"), "")
        )
    if change.after is not None:
        return tr("can be called"), "success"
    return (tr("cannot be called"), "danger") if change.before is not None else (tr("not known"), "")


def minutes(told: Estimate | None, tr: Translator) -> str:
    """A range as visitors are told it: rounded outwards to 5 minutes; what nobody knows is said to be so."""
    if told is None:
        return tr("not known")
    low = math.floor(told.low / STEP) * STEP
    span = Range(low, max(math.ceil(told.high / STEP) * STEP, low + STEP))
    if span.is_wide or not span.low:
        return tr("up to {high} min", high=span.high)
    return tr("{low}–{high} min", low=span.low, high=span.high)


def _difference(minutes: float, tr: Translator) -> str:
    shorter, longer = tr("%n min shorter", "", round(-minutes)), tr("%n min longer", "", round(minutes))
    return shorter if minutes < 0 else longer


def _tone(minutes: float) -> str:
    return "success" if minutes < 0 else "danger"
