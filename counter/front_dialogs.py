"""Reception's dialogs: which one is open, and what has been typed and chosen in it."""

from typing import Final, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.around import Around
from counter.catalogue import services_of
from counter.choices import NO_CLASS, Choice, classes, reasons
from counter.chooser import Chooser
from counter.steps import Step
from counter.words import LANGUAGE_NAMES
from shared.translation import Translator

LISTED: Final = {"service": "services", "priority": "classes", "language": "languages"}
"""Dialog → the list that is chosen from in it."""


class FrontDialogs(QObject):
    """At most one dialog is open: service, priority, language, cancel, compare or line."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = self._number = self._reason = self._other = self._answer = ""
        self.lists: Final = {name: Chooser(self) for name in ("services", "classes", "languages", "reasons")}
        for chooser in self.lists.values():
            chooser.changed.connect(self.changed)

    def open(self, name: str, number: str, around: Around, tr: Translator) -> None:
        """Opens a dialog about a ticket."""
        centre = around.view.centre
        services = tuple(choice for found in services_of(around, tr).values() for choice in found)
        self.lists["services"].open(services)
        self.lists["classes"].open(classes(around.view, tr))
        self.lists["languages"].open(tuple(Choice(code, LANGUAGE_NAMES.get(code, code)) for code in centre.languages))
        self.lists["reasons"].open(reasons(around.view, "skip", tr.language))
        self._name, self._number = name, number
        self._reason = self._other = self._answer = ""
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Closes the dialog; nothing has happened."""
        self._name = ""
        self.changed.emit()

    def step(self, staff: str) -> Step:
        """What the open dialog is for."""
        number, target, why = self._number, self.target, self.why
        match self._name:
            case "service":
                return lambda queue, action: queue.change(number, service=target, staff=staff, action=action)
            case "language":
                return lambda queue, action: queue.change(number, language=target, staff=staff, action=action)
            case "priority":
                code = "" if target == NO_CLASS else target
                return lambda queue, action: queue.change(number, priority=code, reason=why, staff=staff, action=action)
            case "cancel":
                return lambda queue, action: queue.cancel(number, staff=staff, action=action)
            case name:
                raise ValueError(name)

    @property
    def target(self) -> str:
        """What was chosen."""
        return self.lists[LISTED[self._name]].key if self._name in LISTED else self._number

    @property
    def why(self) -> str:
        """The reason of a change of class: the centre's code or the person's own words."""
        return self.lists["reasons"].key or self._reason.strip()

    def tell(self, answer: str) -> None:
        """Shows the answer of a comparison."""
        self._answer = answer
        self.changed.emit()

    def missing(self, tr: Translator) -> str:
        """What has not been given yet."""
        if self._name == "compare":
            return tr("Please give a number")
        return tr("Please give a reason") if self.target else tr("Please choose")

    def _get_name(self) -> str:
        return self._name

    name = cast(str, Property(str, _get_name, notify=changed))
    """The open dialog; empty for none."""

    def _get_number(self) -> str:
        return self._number

    number = cast(str, Property(str, _get_number, notify=changed))
    """The ticket it is about."""

    def _get_reason(self) -> str:
        return self._reason

    def _set_reason(self, reason: str) -> None:
        self._reason = reason
        if reason.strip():
            self.lists["reasons"].choose("")
        self.changed.emit()

    reason = cast(str, Property(str, _get_reason, _set_reason, notify=changed))
    """The reason in the person's own words."""

    def _get_other(self) -> str:
        return self._other

    def _set_other(self, other: str) -> None:
        self._other, self._answer = other, ""
        self.changed.emit()

    other = cast(str, Property(str, _get_other, _set_other, notify=changed))
    """The ticket to compare with."""

    def _get_answer(self) -> str:
        return self._answer

    answer = cast(str, Property(str, _get_answer, notify=changed))
    """Why the other one is before."""

    def _get_ready(self) -> bool:
        if self._name == "compare":
            return bool(self._other.strip())
        return bool(self.target) and bool(self.why or self._name != "priority")

    ready = cast(bool, Property(bool, _get_ready, notify=changed))
    """Whether everything has been given."""

    blocked = Property(str, lambda self: "", constant=True)
    services = Property(QObject, lambda self: self.lists["services"], constant=True)
    classes = Property(QObject, lambda self: self.lists["classes"], constant=True)
    languages = Property(QObject, lambda self: self.lists["languages"], constant=True)
    reasons = Property(QObject, lambda self: self.lists["reasons"], constant=True)
