"""A list that typing narrows and the arrow keys walk through."""

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.choices import Choice, matching
from counter.rows import Rows


class Chooser(QObject):
    """Choices, what has been typed, and the one that Enter would take."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = Rows(self)
        self._all: tuple[Choice, ...] = ()
        self._query = ""
        self._key = ""

    def open(self, choices: tuple[Choice, ...]) -> None:
        """Begins anew: nothing typed, nothing chosen."""
        self._query, self._key = "", ""
        self.show(choices)

    def show(self, choices: tuple[Choice, ...]) -> None:
        """Takes the choices as they are now; what was typed and chosen stays."""
        self._all = choices
        self._narrow()

    def _narrow(self) -> None:
        found = matching(self._all, self._query)
        self._rows.show(found)
        if self._key not in {choice.key for choice in found if not choice.reason}:
            self._key = next((choice.key for choice in found if not choice.reason), "") if self._query else ""
        self.changed.emit()

    def _get_rows(self) -> Rows:
        return self._rows

    rows = Property(QObject, _get_rows, constant=True)
    """The choices that match."""

    def _get_query(self) -> str:
        return self._query

    def _set_query(self, query: str) -> None:
        if query != self._query:
            self._query = query
            self._narrow()

    query = cast(str, Property(str, _get_query, _set_query, notify=changed))
    """What has been typed."""

    def _get_key(self) -> str:
        return self._key

    key = cast(str, Property(str, _get_key, notify=changed))
    """The key of the choice that Enter would take; empty for none."""

    def _get_index(self) -> int:
        keys = [self._rows.item(index).key for index in range(self._rows.rowCount())]
        return keys.index(self._key) if self._key in keys else -1

    index = Property(int, _get_index, notify=changed)
    """Where that choice stands; -1 for none."""

    @Slot(str)
    def choose(self, key: str) -> None:
        """Chooses by key; one that cannot be chosen changes nothing."""
        if any(choice.key == key and not choice.reason for choice in self._all):
            self._key = key
            self.changed.emit()

    @Slot(int)
    def move(self, step: int) -> None:
        """Chooses the next (1) or previous (-1) choice that can be chosen."""
        count = self._rows.rowCount()
        index = self._get_index() if self._key else (-1 if step > 0 else count)
        while 0 <= (index := index + step) < count:
            if not self._rows.item(index).reason:
                self.choose(self._rows.item(index).key)
                return
