"""What a view means at the kiosk: what is closed and why, how long one waits."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk import pages
from kiosk.outlook import look
from kiosk.rows import Rows
from kiosk.visit import Visit
from shared.domain.centre import Centre
from shared.domain.day import CLOSED, PAUSED, Day, Shift
from shared.domain.estimate import AreaState
from shared.domain.hours import instant
from shared.domain.view import View
from shared.translation import translator
from tests.kiosk import hall

TUESDAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def centre() -> Centre:
    return hall.dost()


def view(centre: Centre, clock: str = "10:24", **changes: object) -> View:
    at = instant(centre, TUESDAY, clock)
    return replace(View(seq=1, at=at, centre=centre, day=Day(TUESDAY)), **changes)  # type: ignore[arg-type]


def opens(centre: Centre, at: object) -> str:
    assert isinstance(at, int)
    return datetime.fromtimestamp(at / 1000, centre.zone).strftime("%a %H:%M")


def test_in_the_morning_everything_can_be_had(centre: Centre) -> None:
    outlook = look(view(centre))
    assert (outlook.closed, outlook.closed_areas, outlook.services) == (None, {}, {})


def test_after_the_hours_everything_is_closed_until_the_next_morning(centre: Centre) -> None:
    outlook = look(view(centre, "17:45"))
    assert outlook.closed is not None
    assert opens(centre, outlook.closed.values["opens_at"]) == "Wed 08:30"
    assert set(outlook.closed_areas) == set(centre.area_by_letter)


def test_an_area_whose_services_are_over_is_closed_alone(centre: Centre) -> None:
    outlook = look(view(hall.with_hours_of(centre, "L", "10:00")))
    assert set(outlook.closed_areas) == {"L"}
    assert outlook.closed is None


def test_a_full_service_is_refused_and_its_area_stays_open(centre: Centre) -> None:
    outlook = look(view(centre, issued={"psychologist": 10}))
    assert {code: refusal.code for code, refusal in outlook.services.items()} == {"psychologist": "limit_reached"}
    assert outlook.closed_areas == {}


@pytest.mark.parametrize(("status", "code"), [(PAUSED, "day_paused"), (CLOSED, "day_closed")])
def test_a_day_that_stands_still_closes_everything(centre: Centre, status: str, code: str) -> None:
    outlook = look(view(centre, day=Day(TUESDAY, status=status, reason="power")))
    assert outlook.closed is not None
    assert outlook.closed.code == code
    assert outlook.closed.values["reason"] == "power"


def test_before_the_windows_open_it_is_known_when(centre: Centre) -> None:
    early, later = look(view(centre, "08:40")), look(view(centre, "10:24"))
    assert opens(centre, early.serving_from) == "Tue 09:00"
    assert later.serving_from is None


def test_a_wait_is_known_where_a_window_serves(centre: Centre) -> None:
    shifts = {3: Shift(3, "aysel", "open", 0)}
    outlook = look(view(centre, shifts=shifts))
    assert outlook.areas["A"].range is not None
    assert outlook.areas["E"].range is None
    visit = Visit("az", "az", service="pension-age")
    assert outlook.quote(visit).people_ahead == 0


class TestRows:
    def test_what_stays_keeps_its_place_and_only_changes_are_told(self) -> None:
        rows = Rows("key", "value")
        resets, changes = [], []
        rows.modelReset.connect(lambda: resets.append(1))
        rows.dataChanged.connect(lambda first, last: changes.append(first.row()))
        rows.show([{"key": 1, "value": "a"}, {"key": 2, "value": "b"}])
        rows.show([{"key": 1, "value": "a"}, {"key": 2, "value": "c"}])
        assert (len(resets), changes) == (1, [1])
        rows.show([{"key": 3, "value": "a"}])
        assert (len(resets), rows.rowCount()) == (2, 1)


def test_an_area_whose_wait_nobody_can_know_is_not_said_to_have_no_window(centre: Centre) -> None:
    outlook = look(view(centre, shifts={3: Shift(3, "aysel", "open", 0)}))
    endless = replace(outlook, areas={**outlook.areas, "A": AreaState("A", 4000, None)})
    waits = {tile["letter"]: tile["wait"]["text"] for tile in pages.areas(endless, translator("en"))}
    assert (waits["A"], waits["E"]) == ("", "no window open")
