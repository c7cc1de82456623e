"""The windows of a centre as they are offered at sign-in. Pure."""

from dataclasses import dataclass

from counter.desk_state import areas_text
from shared.domain.view import View
from shared.translation import Translator


@dataclass(frozen=True, slots=True)
class Place:
    """A window to sit down at; `staff` is who works there now. `text` is what is read aloud."""

    key: int
    areas: str
    hall: str
    staff: str
    text: str


def places_of(view: View, tr: Translator) -> tuple[Place, ...]:
    """Every window, by its number."""
    halls = len({window.hall for window in view.centre.windows})
    found = []
    for window in sorted(view.centre.windows, key=lambda window: window.number):
        areas = areas_text(view.centre, window.number, tr.language)
        hall = tr("Hall {hall}", hall=window.hall) if halls > 1 else ""
        shift = view.shifts.get(window.number)
        staff = shift.staff if shift else ""
        taken = tr("taken: {staff}", staff=staff) if staff else ""
        text = ", ".join(filter(None, (tr("Window {window}", window=window.number), hall, areas, taken)))
        found.append(Place(window.number, areas, hall, staff, text))
    return tuple(found)
