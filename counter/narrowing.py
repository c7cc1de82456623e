"""Some groups of a record alone: an area, and in it a service, a window, a class … Pure."""

from dataclasses import dataclass, replace
from typing import Final

from shared.domain.breakdown import breakdown
from shared.domain.centre import Centre
from shared.domain.measured import Recorded
from shared.report.words import key_name
from shared.translation import Translator


@dataclass(frozen=True, slots=True)
class Only:
    """A group that everything has been narrowed to."""

    by: str
    key: str


Path = tuple[Only, ...]
"""One group inside the other; empty: everything."""


DEPTH: Final = 2
"""One group inside the other is read at a glance, and deeper ones hold too few people to tell anything."""


def deeper(path: Path, only: Only) -> Path:
    """One more group; of the same kind it takes the other's place: nobody is in two areas."""
    return (*(one for one in path if one.by != only.by), only)


def next_cut(path: Path) -> str:
    """How these groups are looked at first: over the hours, unless that is what has been chosen."""
    chosen = [only.by for only in path]
    return next(by for by in ("hour", "area", "service") if by not in chosen)


def narrowed(record: Recorded, path: Path) -> Recorded:
    """The record of what is in all of these groups."""
    for only in path:
        groups = {str(key): group for key, group in breakdown(record, only.by).items()}
        group = groups.get(only.key)
        turns, stays = (group.turns, group.stays) if group else ((), ())
        record = replace(record, turns=tuple(turns), stays=tuple(stays))
    return record


def name_of(centre: Centre, only: Only, tr: Translator) -> str:
    """What such a group is called."""
    key = int(only.key) if only.by in ("hour", "window") else only.key
    return key_name(centre, only.by, key, tr)


def path_name(centre: Centre, path: Path, tr: Translator) -> str:
    """What the innermost group is called, and all around it."""
    return " › ".join(name_of(centre, only, tr) for only in path)
