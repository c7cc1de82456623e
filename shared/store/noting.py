"""Notes on a turn: what the next window should know. They are no part of the record and are blanked some day."""

import unicodedata

from shared.domain.errors import QueueError
from shared.domain.ticket import LONGEST_NOTE
from shared.domain.view import Visit
from shared.store import sql
from shared.store.write import Write


def note(write: Write, action: str, number: str, text: str, staff: str | None) -> Visit:
    """Puts a note on the ticket's present turn in the place of its old one; an empty one takes it away.

    QueueError not_found, note_too_long (`limit`, `length`).
    """
    visit = write.visit(number)
    kept = clean(text)
    if kept == write.one(sql.NOTE, id=visit.turn.id)[0]:
        return visit
    write.run(sql.SET_NOTE, id=visit.turn.id, note=kept)
    write.append("noted", turn=visit.turn, window=visit.turn.window, staff=staff, action=action)
    return visit


def add_note(write: Write, turn: int, text: str) -> None:
    """Adds words to a turn's note; they belong to an event of the same write."""
    kept = clean(text)
    row = write.one(sql.NOTE, id=turn)
    both = "\n".join(part for part in (row[0] if row else None, kept) if part)
    write.run(sql.SET_NOTE, id=turn, note=clean(both[:LONGEST_NOTE]))


def clean(text: str) -> str | None:
    """A note as it is kept: without control characters but line breaks; None if nothing is left.

    QueueError note_too_long (`limit`, `length`).
    """
    if len(text) > LONGEST_NOTE:
        raise QueueError("note_too_long", limit=LONGEST_NOTE, length=len(text))
    # Cc: controls; Cs: halves of characters, which no store takes
    kept = "".join(one for one in text if one == "\n" or unicodedata.category(one) not in ("Cc", "Cs"))
    return kept.strip() or None
