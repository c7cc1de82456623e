"""The desk's dialogs: which one is open, and what has been typed and chosen in it."""

from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import choices
from counter.actions import Action
from counter.chooser import Chooser
from counter.desk_state import Seat
from counter.line import Line
from counter.matter import lacking
from counter.steps import Filled
from shared.domain.staff import Role
from shared.domain.view import View
from shared.translation import Translator

GUARDED_BY: Final = {"held": "number", "proof": "finish"}
"""Dialog → the action whose reason stands in its way, where that has another name."""
LISTED: Final = {
    "number": "tickets",
    "held": "held",
    "break": "breaks",
    "hold": "minutes",
    "merge": "others",
    "services": "services",
    "supervisor": "helps",
    "priority": "classes",
}
"""Dialog → the list that is chosen from in it."""
FIRST_CHOSEN: Final = ("held", "break", "hold", "supervisor")
"""Dialogs in which the first line is chosen already."""
TARGETS: Final = ("services", "windows", "people")
"""Where a visitor can be sent on to, by tab."""


def _field(name: str) -> tuple[Callable[[Any], Any], Callable[[Any, Any], None]]:
    """Getter and setter of what a dialog reads and writes."""

    def get(dialogs: "Dialogs") -> Any:
        return getattr(dialogs, name)

    def put(dialogs: "Dialogs", value: Any) -> None:
        if value != getattr(dialogs, name):
            setattr(dialogs, name, value)
            dialogs.changed.emit()

    return get, put


def _chooser(name: str) -> Any:
    """A list as a dialog sees it."""
    return Property(QObject, lambda dialogs: dialogs.lists[name], constant=True)


class Dialogs(QObject):
    """At most one dialog is open: those of LISTED, transfer, proof, leave or help."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = self._reason = self._note = self._blocked = self._language = ""
        self._tab = 0
        self._return = self._front = False
        self._role = Role.OPERATOR
        names = {*LISTED.values(), *TARGETS, "reasons"}
        self.lists: Final = {name: Chooser(self) for name in sorted(names)}
        for chooser in self.lists.values():
            chooser.changed.connect(self.changed)

    def open(self, name: str, view: View, seat: Seat, line: Line, tr: Translator) -> None:
        """Opens a dialog, empty."""
        for list_, found in _choices(view, seat, line, tr).items():
            self.lists[list_].open(found)
        self._name, self._tab, self._language, self._role = name, 0, tr.language, seat.role
        self._reason = self._note = ""
        self._return = self._front = False
        if name in FIRST_CHOSEN:
            self.lists[LISTED[name]].move(1)
        self.changed.emit()

    def refresh(self, view: View, seat: Seat, line: Line, tr: Translator) -> None:
        """Takes what there is to choose now."""
        if self._name:
            for name, found in _choices(view, seat, line, tr).items():
                self.lists[name].show(found)

    def guard(self, actions: Mapping[str, Action]) -> None:
        """Learns what stands in the way of the open dialog."""
        action = actions.get(GUARDED_BY.get(self._name, self._name))
        blocked = action.reason if action and self._name != "help" else ""
        if blocked != self._blocked:
            self._blocked = blocked
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Closes the dialog; nothing has happened."""
        self._name = ""
        self.changed.emit()

    @property
    def filled(self) -> Filled:
        """The open dialog as it has been filled in."""
        return Filled(
            self._name, self._tab, self.target, self.why, self._note, self._return, self._front, self._language
        )

    @property
    def target(self) -> str:
        """What the open dialog is about: a ticket's number, a code, a window's number, minutes, a name."""
        match self._name:
            case "number":
                return self.lists["tickets"].key or self.lists["tickets"].query.strip()
            case "transfer":
                return self.lists[TARGETS[self._tab]].key
            case name if name in LISTED:
                return self.lists[LISTED[name]].key
            case name:
                return name

    @property
    def _needs_reason(self) -> bool:
        return (
            self._name in ("number", "priority")
            or (self._name == "transfer" and self._front)
            or (self._name == "proof" and self._tab == 1)
        )

    def missing(self, tr: Translator) -> str:
        """What has not been chosen yet."""
        if self._name == "number" and not self.target:
            return tr("Please give a number")
        return tr("Please give a reason") if self.target else tr("Please choose")

    @property
    def why(self) -> str:
        """The reason for what is out of the ordinary: the centre's code or free text."""
        return self.lists["reasons"].key or self._reason.strip()

    def _set_reason(self, reason: str) -> None:
        self._reason = reason
        if reason.strip():
            self.lists["reasons"].choose("")
        self.changed.emit()

    def _get_ready(self) -> bool:
        return bool(self.target) and bool(self.why or not self._needs_reason)

    ready = cast(bool, Property(bool, _get_ready, notify=changed))
    """Whether everything has been chosen."""
    name = cast(str, Property(str, _field("_name")[0], notify=changed))
    """The open dialog; empty for none."""
    blocked = cast(str, Property(str, _field("_blocked")[0], notify=changed))
    """Why it cannot be done now; empty if it can."""
    tab = cast(int, Property(int, *_field("_tab"), notify=changed))
    """Of the transfer: 0 to a service, 1 to a window, 2 to a person; of the services: 0 delivered too, 1 it was this
    one; of the proof: 0 seen, 1 served without."""
    reason = cast(str, Property(str, _field("_reason")[0], _set_reason, notify=changed))
    """The reason in the operator's own words."""
    note = cast(str, Property(str, *_field("_note"), notify=changed))
    """What the next window should know."""
    and_return = cast(bool, Property(bool, *_field("_return"), notify=changed))
    """Whether the visitor comes back afterwards."""
    front = cast(bool, Property(bool, *_field("_front"), notify=changed))
    """Whether the visitor goes before all who wait there."""

    def _get_supervised(self) -> bool:
        return lacking(self.filled, self._role) is not None

    supervised = cast(bool, Property(bool, _get_supervised, notify=changed))
    """Whether a supervisor decides it, as it has been filled in."""

    tickets: Any = _chooser("tickets")
    held: Any = _chooser("held")
    services: Any = _chooser("services")
    windows: Any = _chooser("windows")
    people: Any = _chooser("people")
    breaks: Any = _chooser("breaks")
    reasons: Any = _chooser("reasons")
    minutes: Any = _chooser("minutes")
    others: Any = _chooser("others")
    helps: Any = _chooser("helps")
    classes: Any = _chooser("classes")


def _choices(view: View, seat: Seat, line: Line, tr: Translator) -> dict[str, tuple[choices.Choice, ...]]:
    return {
        "tickets": choices.tickets(view, seat, tr),
        "held": choices.held(line, tr),
        "services": choices.services(view, seat, tr),
        "windows": choices.windows(view, seat, tr),
        "people": choices.people(view, seat, tr),
        "breaks": choices.reasons(view, "break", tr.language),
        "reasons": choices.reasons(view, "skip", tr.language),
        "minutes": choices.minutes(tr),
        "others": choices.others(view, seat, tr),
        "helps": choices.helps(tr),
        "classes": choices.classes(view, tr),
    }
