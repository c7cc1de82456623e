"""The supervisor's overview on a real store."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from counter import work
from counter.floor import concerns, window_cards
from shared.domain.day import CLOSED, OPEN, PAUSED
from shared.domain.staff import Role
from tests.counter.conftest import Screen
from tests.counter.desk import TR, Story
from tests.counter.hall import Hall
from tests.counter.walking import SIGHTS, look_from

Sit = Callable[..., Screen]
Key = Qt.Key


@pytest.fixture(autouse=True)
def deliberate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two presses in a row are meant, however fast the test is."""
    monkeypatch.setattr(work, "GUARD_SECONDS", 0)


@pytest.fixture
def overview(sit: Sit, hall: Hall) -> Screen:
    """Vüsal supervises from window 4."""
    desk = sit(4, "Vüsal")
    desk.appoint(Role.SUPERVISOR)
    desk.sees("Needs attention")
    return desk


def test_every_window_tells_who_is_there_with_whom_and_for_how_long() -> None:
    desk = Story().comes("A001").serving("A001", minutes_ago=20)
    cards = {card.key: card for card in window_cards(desk.view(), TR)}
    assert (cards[2].staff, cards[2].number, cards[2].minutes, cards[2].over) == ("Aysel", "A001", 20, True)
    assert (cards[1].status, cards[1].detail) == ("closed", "Nobody works here")


def test_while_the_day_stands_still_no_window_is_ready_to_call() -> None:
    desk = Story()
    told = {}
    for status in (OPEN, PAUSED, CLOSED):
        view = desk.with_(day=replace(desk.view().day, status=status)).view()
        told[status] = {card.key: card for card in window_cards(view, TR)}[2].detail
    assert told == {OPEN: "Ready to call", PAUSED: "The day is paused", CLOSED: "The day is closed"}


def test_a_need_that_no_open_window_offers_is_shown_at_once() -> None:
    desk = Story().comes("A001", needs=frozenset({"sign-language"}))
    (concern,) = concerns(desk.view(), (), TR)
    assert concern.title == "A001: no open window can serve this visitor"
    assert "Sign language" in concern.detail


def test_a_call_for_help_is_answered_on_both_sides(overview: Screen, hall: Hall) -> None:
    hall.queue.ask_help("window-7", "decision")
    overview.press("I am going: Window 7 calls for help")
    overview.qtbot.waitUntil(lambda: not hall.view().help, timeout=5000)
    assert hall.view().answered[0].answered_by == "Vüsal"


def test_a_call_for_help_is_at_the_top_where_everything_is_twice_as_large(overview: Screen, hall: Hall) -> None:
    hall.queue.ask_help("window-7", "decision")
    look_from(overview, SIGHTS["1366, 200 %"], "en")
    overview.press("I am going: Window 7 calls for help")  # what is outside the window is not pressed
    overview.qtbot.waitUntil(lambda: not hall.view().help, timeout=5000)


def test_the_day_is_paused_with_a_reason_resumed_and_closed_after_a_question(overview: Screen, hall: Hall) -> None:
    overview.press("Pause the day")
    overview.sees("Pause the day: why?")
    overview.key(Key.Key_Down)
    overview.key(Key.Key_Return)
    overview.sees("The day is paused since 10:00: Evacuation")
    overview.press("Resume the day")
    overview.sees("Pause the day")
    assert hall.view().day.status == "open"
    overview.press("Close the day")
    overview.sees("Close the day?")
    overview.key(Key.Key_Return)
    overview.qtbot.waitUntil(lambda: hall.view().day.status == "closed", timeout=5000)
    assert hall.view().closed_for is None
    overview.sees("Open the day again")


def test_a_day_closed_early_says_why_and_who_was_not_served(overview: Screen, hall: Hall) -> None:
    hall.comes()
    overview.press("Close the day")
    overview.sees("As planned")
    overview.press("Power cut")
    overview.key(Key.Key_Return)
    overview.sees("1 visitor was not served: reception prints their come-back slip")
    overview.sees("The day is closed since 10:00: Power cut")
    assert hall.view().closed_for == "power"


def test_a_screen_reader_hears_the_figures(overview: Screen, hall: Hall) -> None:
    overview.sees("Open windows 1 of 12")
    assert any(name.startswith("Waiting ") and name[8:].isdigit() for name in overview.names())


def test_a_day_that_was_interrupted_ends_for_the_same_reason_unless_another_is_chosen(
    overview: Screen, hall: Hall
) -> None:
    hall.queue.pause_day("technical")
    overview.sees("The day is paused since")
    overview.press("Close the day")
    overview.sees("Close the day?")
    overview.key(Key.Key_Return)
    overview.sees("The day is closed since 10:00: Technical fault")
    assert hall.view().closed_for == "technical"


def test_who_serves_only_has_no_overview(sit: Sit, hall: Hall) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits for this window")
    desk.appoint(Role.RECEPTION)
    assert desk.counter.frame.pages == ["desk", "reception"]
