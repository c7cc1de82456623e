"""What a visitor needs of a window follows from the sheet: the rule honours it, and nobody waits in vain."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.access import Comfort, needs
from kiosk.outlook import look
from kiosk.visit import Visit
from shared.access import Access
from shared.domain.centre import Centre
from shared.domain.day import Day, Shift
from shared.domain.view import View
from tests.kiosk import hall
from tests.kiosk.conftest import KioskWindow, OpenKiosk
from tests.kiosk.test_screens import AGE, DONE, PENSION, TAKE

LOW_DESK, WITHOUT = 4, 3
"""Windows that serve pensions."""


@pytest.fixture(scope="module")
def centre() -> Centre:
    return hall.dost()


def with_offers(centre: Centre, offers: dict[int, tuple[str, ...]]) -> Centre:
    windows = (replace(one, offers=offers.get(one.number, ())) for one in centre.windows)
    return replace(centre, windows=tuple(windows))


def seen(centre: Centre, *open_windows: int) -> View:
    shifts = {number: Shift(number, "aysel", "open", 0) for number in open_windows}
    return View(seq=1, at=0, centre=centre, day=Day(date(2026, 11, 24)), shifts=shifts)


@pytest.mark.parametrize(
    ("comfort", "needed"),
    [
        (Comfort(), set()),
        (Comfort(large=True, contrast=True, time=True), set()),
        (Comfort(low=True), {"low-desk"}),
        (Comfort(guide=True), {"escort"}),
        (Comfort(low=True, guide=True), {"low-desk", "escort"}),
    ],
)
def test_who_reaches_low_sits_and_who_does_not_see_is_led(centre: Centre, comfort: Comfort, needed: set[str]) -> None:
    assert needs(comfort, seen(centre), ["pension-age"]) == needed


def test_what_no_window_for_all_the_matters_offers_is_not_waited_for(centre: Centre) -> None:
    both = Comfort(low=True, guide=True)
    apart = with_offers(centre, {LOW_DESK: ("low-desk",), WITHOUT: ("escort",)})
    assert needs(both, seen(apart), ["pension-age"]) == {"low-desk"}
    assert needs(both, seen(apart), ["pension-age", "vacancies"]) == set()
    assert needs(both, seen(with_offers(centre, {})), ["pension-age"]) == set()


def take(kiosk: KioskWindow) -> None:
    kiosk.press("Azərbaycan dili", PENSION, AGE, *TAKE)


def test_a_visitor_who_reaches_low_is_called_to_a_low_desk_and_the_next_one_to_any(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(windows=range(WITHOUT, LOW_DESK + 1))
    kiosk.sees("Azərbaycan dili")
    kiosk.kiosk.switch_comfort("low")
    take(kiosk)
    kiosk.sees("A001")
    kiosk.press(DONE)
    kiosk.press("Azərbaycan dili", PENSION, AGE, "Başqası üçün yeni talon", *TAKE)
    kiosk.sees("A002")
    assert [set(visit.ticket.needs) for visit in kiosk.access.read().waiting] == [{"low-desk"}, set()]
    called = [kiosk.access.queue.call_next(window) for window in (WITHOUT, LOW_DESK)]
    assert [one.visit.ticket.text for one in called if one] == ["A002", "A001"]


def test_what_no_open_window_offers_is_not_waited_for(centre: Centre) -> None:
    low = Comfort(low=True)
    found = [
        needs(low, seen(centre, *open_windows), ["pension-age"]) for open_windows in ((), (WITHOUT,), (3, 4), (6,))
    ]
    assert found == [{"low-desk"}, set(), {"low-desk"}, {"low-desk"}]


def test_the_wait_is_that_for_such_a_window(open_kiosk: OpenKiosk) -> None:
    def busy(access: Access) -> None:
        for _ in range(4):
            access.queue.issue("pension-age", needs=["low-desk"])

    kiosk = open_kiosk(windows=range(WITHOUT, LOW_DESK + 1), prepare=busy)
    kiosk.sees("Azərbaycan dili")
    view = kiosk.access.read()
    usual, low = (
        look(view).quote(Visit("az", "az", service="pension-age", comfort=one))
        for one in (Comfort(), Comfort(low=True))
    )
    assert usual.range
    assert low.range
    assert usual.range.high < low.range.high
