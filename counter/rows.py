"""A list for QML that changes row by row, so that the focus and the scroll position stay."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

FEW = 3
"""So many rows come and go one by one."""
ROW = Qt.ItemDataRole.UserRole


class Keyed(Protocol):
    """A frozen dataclass that a key tells from its neighbours."""

    @property
    def key(self) -> int | str: ...


def plain(value: Any) -> Any:
    """A frozen dataclass as QML reads it: objects and lists."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return [plain(entry) for entry in value] if isinstance(value, tuple) else value


class Rows(QAbstractListModel):
    """Shows a sequence of dataclasses, each under the role `row`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Any] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self._items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = ROW) -> Any:
        return plain(self._items[index.row()]) if index.isValid() and role == ROW else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {int(ROW): QByteArray(b"row")}

    def item(self, index: int) -> Any:
        """The dataclass at an index."""
        return self._items[index]

    def show(self, items: Sequence[Keyed]) -> None:
        """Becomes `items`: gone rows go, new ones come, changed ones change; if there are many, all are new."""
        before, after = [item.key for item in self._items], [item.key for item in items]
        kept = set(before) & set(after)
        same_order = [key for key in before if key in kept] == [key for key in after if key in kept]
        if not same_order or len(before) + len(after) - 2 * len(kept) > FEW:
            self.beginResetModel()
            self._items = list(items)
            self.endResetModel()
            return
        for index in reversed(range(len(before))):
            if before[index] not in kept:
                self._remove(index)
        for index, item in enumerate(items):
            self._put(index, item, kept)

    def _remove(self, index: int) -> None:
        self.beginRemoveRows(QModelIndex(), index, index)
        del self._items[index]
        self.endRemoveRows()

    def _put(self, index: int, item: Keyed, known: set[Any]) -> None:
        if item.key not in known:
            self.beginInsertRows(QModelIndex(), index, index)
            self._items.insert(index, item)
            self.endInsertRows()
        elif self._items[index] != item:
            self._items[index] = item
            self.dataChanged.emit(self.index(index), self.index(index), [ROW])
