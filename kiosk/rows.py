"""A short list for QML that changes row by row."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

_FIRST = Qt.ItemDataRole.UserRole + 1


class Rows(QAbstractListModel):
    """Rows of equal shape; the first name is the key.

    While the keys stay, only what has changed is told: a tile that is being pressed, or has the focus, keeps it.
    """

    def __init__(self, *names: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._rows: list[Mapping[str, Any]] = []

    def show(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Makes these the rows."""
        before, key = self._rows, self._names[0]
        if [row[key] for row in rows] != [row[key] for row in before]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        self._rows = list(rows)
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._rows[index.row()][self._names[role - _FIRST]] if role >= _FIRST else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST + number: QByteArray(name.encode()) for number, name in enumerate(self._names)}
