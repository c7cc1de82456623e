"""Some groups of a record alone: an area, and in it a service, a window, a class … Pure."""

from dataclasses import dataclass, replace

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
