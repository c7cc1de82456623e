"""The desk's dialogs: which one is open, and what has been typed and chosen in it."""

from collections.abc import Mapping
from typing import Final, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import choices
from counter.actions import Action
from counter.chooser import Chooser
from counter.desk_state import Seat
from counter.line import Line
from shared.domain.view import View
from shared.translation import Translator

GUARDED_BY: Final = {"number": "number", "held": "number", "transfer": "transfer", "break": "break"}
"""Dialog → the action whose reason stands in its way."""


class Dialogs(QObject):
    """At most one dialog is open: number, transfer, held, break or help."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._tab = 0
        self._reason = ""
        self._blocked = ""
        self.lists: Final = {
            name: Chooser(self) for name in ("tickets", "held", "services", "windows", "breaks", "reasons")
        }
        for chooser in self.lists.values():
            chooser.changed.connect(self.changed)

    def open(self, name: str, view: View, seat: Seat, line: Line, tr: Translator) -> None:
        """Opens a dialog, empty."""
        for list_, found in _choices(view, seat, line, tr).items():
            self.lists[list_].open(found)
        self._name, self._tab, self._reason = name, 0, ""
        first = {"held": "held", "break": "breaks"}.get(name)
        if first:
            self.lists[first].move(1)
        self.changed.emit()

    def refresh(self, view: View, seat: Seat, line: Line, tr: Translator) -> None:
        """Takes what there is to choose now."""
        if self._name:
            for name, found in _choices(view, seat, line, tr).items():
                self.lists[name].show(found)

    def guard(self, actions: Mapping[str, Action]) -> None:
        """Learns what stands in the way of the open dialog."""
        action = actions.get(GUARDED_BY.get(self._name, ""))
        blocked = action.reason if action else ""
        if blocked != self._blocked:
            self._blocked = blocked
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Closes the dialog; nothing has happened."""
        self._name = ""
        self.changed.emit()

    @property
    def target(self) -> str:
        """What the open dialog is about: a ticket's number, a service's or reason's code, a window's number."""
        match self._name:
            case "number":
                return self.lists["tickets"].key or self.lists["tickets"].query.strip()
            case "transfer":
                return self._list().key
            case "held":
                return self.lists["held"].key
            case _:
                return self.lists["breaks"].key

    def missing(self, tr: Translator) -> str:
        """What has not been chosen yet."""
        if self._name == "number":
            return tr("Please give a reason") if self.target else tr("Please give a number")
        return tr("Please choose")

    @property
    def why(self) -> str:
        """The reason for a call by number: the centre's code or free text."""
        return self.lists["reasons"].key or self._reason.strip()

    def _list(self) -> Chooser:
        return self.lists["windows" if self._tab else "services"]

    def _get_name(self) -> str:
        return self._name

    name = cast(str, Property(str, _get_name, notify=changed))
    """The open dialog; empty for none."""

    def _get_tab(self) -> int:
        return self._tab

    def _set_tab(self, tab: int) -> None:
        self._tab = tab
        self.changed.emit()

    tab = cast(int, Property(int, _get_tab, _set_tab, notify=changed))
    """Of the transfer: 0 to a service, 1 to a window."""

    def _get_reason(self) -> str:
        return self._reason

    def _set_reason(self, reason: str) -> None:
        self._reason = reason
        if reason.strip():
            self.lists["reasons"].choose("")
        self.changed.emit()

    reason = cast(str, Property(str, _get_reason, _set_reason, notify=changed))
    """The reason in the operator's own words."""

    def _get_ready(self) -> bool:
        needs_reason = self._name == "number"
        return bool(self.target) and bool(self.why or not needs_reason)

    ready = cast(bool, Property(bool, _get_ready, notify=changed))
    """Whether everything has been chosen."""

    def _get_blocked(self) -> str:
        return self._blocked

    blocked = cast(str, Property(str, _get_blocked, notify=changed))
    """Why it cannot be done now; empty if it can."""

    tickets = Property(QObject, lambda self: self.lists["tickets"], constant=True)
    held = Property(QObject, lambda self: self.lists["held"], constant=True)
    services = Property(QObject, lambda self: self.lists["services"], constant=True)
    windows = Property(QObject, lambda self: self.lists["windows"], constant=True)
    breaks = Property(QObject, lambda self: self.lists["breaks"], constant=True)
    reasons = Property(QObject, lambda self: self.lists["reasons"], constant=True)


def _choices(view: View, seat: Seat, line: Line, tr: Translator) -> dict[str, tuple[choices.Choice, ...]]:
    return {
        "tickets": choices.tickets(view, seat, tr),
        "held": choices.held(line, tr),
        "services": choices.services(view, seat, tr),
        "windows": choices.windows(view, seat, tr),
        "breaks": choices.reasons(view, "break", tr.language),
        "reasons": choices.reasons(view, "skip", tr.language),
    }
