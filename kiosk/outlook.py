"""What a view means at the kiosk: which services can be had now, else why not and when, and how long one waits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.access import needs
from kiosk.search import Search
from kiosk.visit import Visit
from shared.domain.errors import QueueError
from shared.domain.estimate import AreaState, Forecast, Quote
from shared.domain.hours import issuing_refusal, opening
from shared.domain.order import MINUTE_MS
from shared.domain.view import View

FOREVER = 2**62


@dataclass(frozen=True)
class Outlook:
    """A view thought through once. Refusals are missing where a ticket can be had."""

    view: View
    forecast: Forecast
    areas: Mapping[str, AreaState]
    services: Mapping[str, QueueError]
    """Service code → why no ticket is given."""
    closed_areas: Mapping[str, QueueError]
    """Letter → why none of the area's services can be had."""
    closed: QueueError | None
    """Why nothing can be had at all."""
    serving_from: int | None
    """When the windows open, while that lies ahead today: milliseconds, UTC."""
    closes_at: int | None
    """When the windows close today: milliseconds, UTC; None on a closed day."""
    search: Search

    def quote(self, visit: Visit) -> Quote:
        """What who takes a ticket now is told; the wait is for the first matter. QueueError class_unknown."""
        services = [matter.service for matter in visit.matters]
        needed = needs(visit.comfort, self.view, services)
        return self.forecast.newcomer(self.view.centre.service_by_code[services[0]], visit.priority or None, needed)

    def is_late(self, visit: Visit) -> bool:
        """Whether the turn of the visitor who comes now may be after the windows have closed."""
        span = self.quote(visit).range
        if span is None or self.closes_at is None:
            return False
        return self.view.at + span.high * MINUTE_MS > self.closes_at


def look(view: View, before: Outlook | None = None) -> Outlook:
    """Thinks a view through; takes some milliseconds. `before` lends what holds for the same centre."""
    centre = view.centre
    refusals = {
        code: refusal
        for code, service in centre.service_by_code.items()
        if (
            refusal := issuing_refusal(
                centre, service, view.at, view.day.status, view.day.reason, view.issued.get(code, 0)
            )
        )
    }
    by_area: dict[str, list[str]] = {}
    for code, service in centre.service_by_code.items():
        by_area.setdefault(service.area, []).append(code)
    closed_areas = {
        letter: _soonest(refusals[code] for code in codes)
        for letter, codes in by_area.items()
        if all(code in refusals for code in codes)
    }
    forecast = Forecast(view)
    hours = opening(centre, view.day.date)
    return Outlook(
        view=view,
        forecast=forecast,
        areas=forecast.areas(),
        services=refusals,
        closed_areas=closed_areas,
        closed=_soonest(refusals.values()) if len(refusals) == len(centre.service_by_code) else None,
        serving_from=hours.open if hours and view.at < hours.open else None,
        closes_at=hours.close if hours else None,
        search=before.search if before and before.view.centre is centre else Search(centre),
    )


def _soonest(refusals: Iterable[QueueError]) -> QueueError:
    """The refusal that ends first."""
    return min(refusals, key=lambda refusal: refusal.values.get("opens_at") or FOREVER)  # type: ignore[return-value,arg-type]
