"""The form for a new ticket at reception: services, class, needs, language; or a slip written by hand."""

import re
from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.around import Around, span
from counter.catalogue import AREA, Catalogue
from counter.steps import Step
from counter.words import LANGUAGE_NAMES, need_icon, need_name
from shared.domain.centre import words
from shared.domain.hours import instant, local
from shared.domain.scan import parse
from shared.translation import Translator

NEEDS = ("low-desk", "escort", "sign-language")
"""What can be asked for besides a language."""
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]?([0-5]\d)")


def _field(name: str) -> tuple[Callable[[Any], Any], Callable[[Any, Any], None]]:
    """Getter and setter of what a page reads and writes."""

    def get(form: "NewTicket") -> Any:
        return getattr(form, name)

    def put(form: "NewTicket", value: Any) -> None:
        if value != getattr(form, name):
            setattr(form, name, value)
            form.changed.emit()

    return get, put


class NewTicket(QObject):
    """What has been chosen for the next ticket. `see` brings what there is to choose."""

    changed = Signal()
    scanned = Signal(str)
    """A code or a number that was typed where services are looked for, as by a scanner: it is looked up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around: Around | None = None
        self._tr: Translator | None = None
        self._chosen: tuple[str, ...] = ()
        self._priority = ""
        self._needs: frozenset[str] = frozenset()
        self._language = ""
        self._slip = False
        self._number = self._came = ""
        self._catalogue = Catalogue(self)

    def see(self, around: Around, tr: Translator) -> None:
        """Takes what can be had now."""
        self._around, self._tr = around, tr
        self._language = self._language or around.view.centre.languages[0]
        self._catalogue.see(around, tr)
        self.changed.emit()

    def clear(self) -> None:
        """Begins anew; the language stays."""
        self._chosen, self._priority, self._needs = (), "", frozenset()
        self._slip, self._number, self._came = False, "", ""
        self._catalogue.begin()
        self.changed.emit()

    def missing(self, tr: Translator) -> str:
        """What has to be given before a ticket can be issued; empty if nothing."""
        if not self._chosen:
            return tr("Please choose a service")
        if self._slip and not self._number.strip():
            return tr("Please give the number on the slip: Z001")
        if self._slip and self._came_at() is None:
            return tr("Please give the time as on a clock: 09:40")
        return ""

    def issue(self, staff: str, printing: bool) -> Step:
        """The step that issues it in this person's name, with what the visitor is told now."""
        assert self._around is not None
        first, *also = self._chosen
        around, priority, needs = self._around, self._priority or None, self._needs
        wanted: dict[str, Any] = {"also": also, "priority": priority, "needs": needs, "language": self._language}
        if self._slip:
            number, came = self._number.strip(), self._came_at()
            return lambda queue, action: queue.issue(
                first, **wanted, number=number, arrived_at=came, channel="reception", staff=staff, action=action
            )
        quote = around.forecast.newcomer(around.view.centre.service_by_code[first], priority, needs)
        return lambda queue, action: queue.issue(
            first, **wanted, quoted=quote, channel="reception", printing=printing, staff=staff, action=action
        )

    def _came_at(self) -> int | None:
        """When the slip was given out, milliseconds, UTC: the time that was typed, today. None if it is none."""
        found = _TIME.fullmatch(self._came.strip())
        if found is None or self._around is None:
            return None
        view = self._around.view
        return instant(view.centre, local(view.centre, view.at).date(), f"{int(found[1]):02}:{found[2]}")

    @Slot(result=bool)
    def take(self) -> bool:
        """Takes what stands chosen in the list: opens an area (then false) or adds a service."""
        key, typed = self._catalogue.key, self._catalogue.query
        if not key and self._is_scan(typed):
            self._catalogue.begin()
            self.scanned.emit(typed)
            return False
        if key.startswith(AREA):
            self._catalogue.enter(key.removeprefix(AREA))
            return False
        if not key:
            return False
        if key not in self._chosen:
            self._chosen = (*self._chosen, key)
        self._catalogue.enter("")
        self.changed.emit()
        return True

    def _is_scan(self, text: str) -> bool:
        """Whether what is no service is a code; a word that happens to look like one is not, unless it is booked."""
        scan = parse(text)
        if scan.kind != "appointment":
            return scan.kind != "unknown"
        booked = self._around is not None and any(one.code == scan.code for one in self._around.appointments)
        return booked or any(letter.isdigit() for letter in text)

    @Slot(str)
    def drop(self, code: str) -> None:
        """Takes a service off the form."""
        self._chosen = tuple(chosen for chosen in self._chosen if chosen != code)
        self.changed.emit()

    @Slot(str)
    def toggle_need(self, need: str) -> None:
        """A need comes or goes."""
        self._needs ^= {need}
        self.changed.emit()

    def _get_chosen(self) -> list[dict[str, str]]:
        if self._around is None or self._tr is None:
            return []
        centre, language = self._around.view.centre, self._tr.language
        found = ((code, centre.service_by_code.get(code)) for code in self._chosen)
        return [{"code": code, "title": words(service.label, language)} for code, service in found if service]

    chosen = Property(list, _get_chosen, notify=changed)
    """The services: code and title."""

    def _get_classes(self) -> list[dict[str, str]]:
        if self._around is None or self._tr is None:
            return []
        tr = self._tr
        named = [{"code": e.code, "name": words(e.name, tr.language)} for e in self._around.view.centre.classes]
        return [{"code": "", "name": tr("No priority")}, *named]

    classes = Property(list, _get_classes, notify=changed)
    """The priority classes, "none" first: code and name."""

    def _get_needs(self) -> list[dict[str, Any]]:
        if self._tr is None:
            return []
        return [
            {"code": need, "name": need_name(need, self._tr), "icon": need_icon(need), "on": need in self._needs}
            for need in NEEDS
        ]

    needs = Property(list, _get_needs, notify=changed)
    """What can be needed: code, name, icon and whether it is chosen."""

    def _get_languages(self) -> list[dict[str, str]]:
        known = self._around.view.centre.languages if self._around else ()
        return [{"code": code, "name": LANGUAGE_NAMES.get(code, code)} for code in known]

    languages = Property(list, _get_languages, notify=changed)
    """The centre's languages: code and name."""

    def told(self) -> str:
        """What the visitor would be told; empty while no service is chosen."""
        if self._around is None or self._tr is None or not self._chosen or self._slip:
            return ""
        view, tr = self._around.view, self._tr
        service = view.centre.service_by_code.get(self._chosen[0])
        if service is None:
            return ""
        quote = self._around.forecast.newcomer(service, self._priority or None, self._needs)
        ahead = tr("%n people ahead", "", quote.people_ahead)
        if quote.range is not None:
            return ", ".join((ahead, tr("{minutes} min", minutes=span(quote.range))))
        # a long wait and a paused day are not known either, and windows are open then
        return ", ".join((ahead, tr("no window is open for it now"))) if quote.no_window else ahead

    catalogue = Property(QObject, lambda self: self._catalogue, constant=True)

    priority = cast(str, Property(str, *_field("_priority"), notify=changed))
    """The class's code; empty for none."""
    language = cast(str, Property(str, *_field("_language"), notify=changed))
    """The visitor's language."""
    slip = cast(bool, Property(bool, *_field("_slip"), notify=changed))
    """Whether a number that was given out by hand is entered."""
    number = cast(str, Property(str, *_field("_number"), notify=changed))
    """The number on the slip."""
    came = cast(str, Property(str, *_field("_came"), notify=changed))
    """The time on the slip."""
