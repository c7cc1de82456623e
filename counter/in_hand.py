"""What an operator notes about the visitor in hand before the service is finished: result, services, documents."""

from typing import Any, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from shared.domain.centre import words
from shared.domain.ticket import LONGEST_NOTE
from shared.domain.view import View, Visit
from shared.translation import Translator

MOST = 9
"""Results with a key of their own."""


class InHand(QObject):
    """Each turn has its own; nothing of it is in the record before the service is finished."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._view: View | None = None
        self._tr: Translator | None = None
        self._seen: frozenset[int] = frozenset()
        self._kept = self._note = ""
        self.outcome = ""
        self.services: tuple[str, ...] = ()
        self._chosen: dict[int, tuple[str, tuple[str, ...], frozenset[int]]] = {}
        """Turn → result, services and documents: whoever comes back, held or by an undo, comes back with them."""

    def show(self, view: View, visit: Visit | None, tr: Translator) -> None:
        """Takes the visitor who is at the window now."""
        before = self._shown()
        turn = visit.turn.id if visit else 0
        notes = view.notes.get(visit.ticket.id, ()) if visit else ()
        kept = notes[-1] if notes else ""
        if turn != self._turn:
            self._chosen[self._turn] = self.outcome, self.services, self._seen
            self._turn = turn
            self.outcome, self.services, self._seen = self._chosen.get(turn, ("", (), frozenset()))
            self._note = kept
        elif not self.unsaved:
            self._note = kept
        self._kept = kept
        self._view, self._tr = view, tr
        if before != self._shown():
            self.changed.emit()

    def _shown(self) -> tuple[object, ...]:
        """What the properties follow from."""
        language = self._tr.language if self._tr else ""
        return self._view and self._view.centre, language, self._note, self.outcome, self.services, self._seen

    @property
    def unsaved(self) -> bool:
        """Whether what has been written is not in the record yet."""
        return self._note.strip() != self._kept.strip()

    def key(self, digit: int) -> bool:
        """A digit chooses a result; the same one again means: finish with it. Gives whether it was the same."""
        codes = [outcome.code for outcome in self._view.centre.outcomes] if self._view else []
        if not 1 <= digit <= len(codes):
            return False
        again = self.outcome == codes[digit - 1]
        self.outcome = codes[digit - 1]
        self.changed.emit()
        return again

    def add(self, service: str) -> None:
        """A service that was delivered too."""
        if service not in self.services:
            self.services = (*self.services, service)
            self.changed.emit()

    @Slot(str)
    def drop(self, service: str) -> None:
        """It was not delivered after all."""
        self.services = tuple(code for code in self.services if code != service)
        self.changed.emit()

    @Slot(int)
    def see(self, index: int) -> None:
        """A document of the checklist is there, or is not."""
        self._seen ^= {index}
        self.changed.emit()

    def _get_note(self) -> str:
        return self._note

    def _set_note(self, note: str) -> None:
        self._note = note

    note = cast(str, Property(str, _get_note, _set_note, notify=changed))
    """What the next window should know; kept with the next step, or when the field is left."""

    longest = Property(int, lambda self: LONGEST_NOTE, constant=True)
    """Characters of a note."""

    def _get_outcomes(self) -> list[dict[str, Any]]:
        if self._view is None or self._tr is None:
            return []
        return [
            {
                "digit": place,
                "name": words(outcome.name, self._tr.language),
                "on": outcome.code == self.outcome,
            }
            for place, outcome in enumerate(self._view.centre.outcomes[:MOST], 1)
        ]

    outcomes = Property(list, _get_outcomes, notify=changed)
    """The centre's results: digit, name and whether it is chosen."""

    def _get_delivered(self) -> list[dict[str, str]]:
        if self._view is None or self._tr is None:
            return []
        known = self._view.centre.service_by_code
        return [{"code": code, "title": words(known[code].label, self._tr.language)} for code in self.services]

    delivered = Property(list, _get_delivered, notify=changed)
    """What else was delivered: code and title."""

    seen = Property(list, lambda self: sorted(self._seen), notify=changed)
    """The places of the documents that are there."""
