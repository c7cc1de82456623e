"""The services of a centre as reception finds them: by area, or by a word that is typed."""

from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.around import Around, span
from counter.choices import Choice, matching
from counter.chooser import Chooser
from shared.domain.centre import Area, Service, words
from shared.sentences import sentence
from shared.translation import Translator

AREA = "area:"
"""Before the letter in the key of an area."""


class Catalogue(Chooser):
    """Nothing typed: the areas, or the services of the open one. Something typed: the services that match."""

    area_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._areas: tuple[Choice, ...] = ()
        self._services: dict[str, tuple[Choice, ...]] = {}
        self._area = ""

    def see(self, around: Around, tr: Translator) -> None:
        """Takes what can be had now."""
        self._areas, self._services = areas_of(around, tr), services_of(around, tr)
        self._narrow()

    def begin(self) -> None:
        """Begins anew, with the areas."""
        self._query = self._key = self._area = ""
        self._narrow()

    @Slot(str)
    def enter(self, area: str) -> None:
        """Opens an area by its letter; empty: back to all of them."""
        self._area, self._query, self._key = area, "", ""
        self._narrow()
        if area:
            self.move(1)

    def _narrow(self) -> None:
        every = tuple(choice for choices in self._services.values() for choice in choices)
        self._all = (*self._areas, *every)
        shown = self._services.get(self._area, self._areas)
        found = matching(every, self._query) if self._query.strip() else shown
        self._rows.show(found)
        able = [choice.key for choice in found if not choice.reason]
        if self._key not in able:
            self._key = next(iter(able), "") if self._query else ""
        self.changed.emit()
        self.area_changed.emit()

    def _get_area(self) -> str:
        name = next((choice.title for choice in self._areas if choice.key == AREA + self._area), "")
        return "" if self._query.strip() else name

    area = cast(str, Property(str, _get_area, notify=area_changed))
    """The name of the open area; empty for none."""


def areas_of(around: Around, tr: Translator) -> tuple[Choice, ...]:
    """The areas, with how many wait and for how long a newcomer would."""
    return tuple(_area(around, area, tr) for area in around.view.centre.area_by_letter.values())


def _area(around: Around, area: Area, tr: Translator) -> Choice:
    state = around.areas[area.letter]
    services = [code for code, service in around.view.centre.service_by_code.items() if service.area == area.letter]
    closed = all(code in around.refusals for code in services)
    return Choice(
        key=AREA + area.letter,
        title=words(area.name, tr.language),
        figure=area.letter,
        reason=tr("closed") if closed else "",
        count=str(state.waiting),
        span=span(state.range),
    )


def services_of(around: Around, tr: Translator) -> dict[str, tuple[Choice, ...]]:
    """Letter → the area's services."""
    found: dict[str, tuple[Choice, ...]] = {}
    for service in around.view.centre.service_by_code.values():
        found[service.area] = (*found.get(service.area, ()), _service(around, service, tr))
    return found


def _service(around: Around, service: Service, tr: Translator) -> Choice:
    refusal = around.refusals.get(service.code)
    area = around.view.centre.area_by_letter[service.area]
    return Choice(
        key=service.code,
        title=words(service.label, tr.language),
        detail=words(area.short or area.name, tr.language),
        figure=service.area,
        reason=sentence(refusal, tr, around.view.centre) if refusal else "",
        keywords=" ".join((*service.name.values(), *service.label.values(), *service.keywords)),
    )
