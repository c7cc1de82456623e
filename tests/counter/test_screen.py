"""The counter's screens, in this process, on a real store."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from counter import work
from counter.memory import read
from shared.ui.robot import tree
from tests.counter.conftest import Screen
from tests.counter.hall import MINUTE, Hall, kinds

Sit = Callable[..., Screen]
Key = Qt.Key


@pytest.fixture(autouse=True)
def deliberate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two presses in a row are meant, however fast the test is."""
    monkeypatch.setattr(work, "GUARD_SECONDS", 0)


def test_keys_lead_through_a_visit(sit: Sit, hall: Hall) -> None:
    hall.comes("pension-age")
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Calls: 1/2")
    desk.key(Key.Key_F3)
    desk.sees("Calls: 2/2")
    desk.key(Key.Key_F5)
    desk.sees("Service time")
    desk.sees("0 of 15 min")
    desk.finish()
    desk.sees("A001: the service is finished")
    desk.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.sees("Service time")
    assert kinds(hall) == ["called", "recalled", "started", "finished", "undone"]


def test_a_clock_that_was_set_back_does_not_stop_the_desk(sit: Sit, hall: Hall) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits for this window")
    view = hall.view()
    desk.counter.desk.show(replace(view, at=view.at + 10 * MINUTE))
    hall.comes()
    desk.sees("Next in line")


def test_a_dashed_button_says_why_when_it_is_pressed_and_to_a_screen_reader(sit: Sit, hall: Hall) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits for this window")
    assert desk.description("Transfer") == "Nobody is at the window"
    desk.key(Key.Key_F6)
    desk.sees("Nobody is at the window")
    alert = [seen for seen, _ in tree(desk.window) if seen.role == "AlertMessage"]
    assert [seen.name for seen in alert] == ["Nobody is at the window"]


@pytest.mark.parametrize("compact", [False, True])
def test_everything_can_be_reached_by_tab_and_shows_the_focus(sit: Sit, hall: Hall, compact: bool) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    if compact:
        desk.key(Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        desk.window.resize(420, 640)
        desk.sees("Full window")
    reached = set()
    for _ in range(40):
        desk.key(Key.Key_Tab)
        reached.add(desk.focused)
    buttons = {seen.name for seen, _ in tree(desk.window) if seen.role in ("Button", "CheckBox")}
    assert buttons <= reached
    assert {"Call next", "Has come, start", "Call again", "Did not come", "Transfer", "Held: 0", "By number"} <= buttons
    assert {"Break", "Help", "Close the window"} <= buttons


def test_names_of_buttons_are_unique_and_every_button_has_one(sit: Sit, hall: Hall) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    names = [seen.name for seen, _ in tree(desk.window) if seen.role in ("Button", "CheckBox")]
    assert all(names)
    assert len(set(names)) == len(names)


def test_where_no_password_opens_it_again_there_is_no_lock(sit: Sit) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits for this window")
    assert "Lock this desk" not in desk.names()


def test_high_contrast_is_switched_in_the_help_and_remembered(sit: Sit) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits for this window")
    assert desk.window.theme.property("name") == "light"
    desk.key(Key.Key_F1)
    desk.press("High contrast")
    assert desk.window.theme.property("name") == "contrast"
    desk.qtbot.waitUntil(lambda: read(desk.file).contrast, timeout=5000)
    desk.press("High contrast")
    assert desk.window.theme.property("name") == "light"


def test_from_full_to_panel_and_back_everything_stays(sit: Sit, hall: Hall) -> None:
    for _ in range(12):
        hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F4)
    desk.sees("Call by number")
    desk.types("a01")
    desk.sees("Call A010")
    for width, height in ((420, 640), (1440, 900)):
        desk.key(Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        desk.window.resize(width, height)
        desk.sees("Call A010")
    desk.key(Key.Key_Escape)
    desk.sees("Next in line")


def test_by_number_needs_a_reason_and_tells_it_on_the_screen(sit: Sit, hall: Hall) -> None:
    hall.comes()
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F4)
    desk.sees("Call by number")
    desk.types("a002")
    desk.sees("Call A002")
    desk.key(Key.Key_Return)
    assert kinds(hall) == []
    assert desk.focused == "Feels unwell"
    desk.key(Key.Key_Space)
    desk.key(Key.Key_Return)
    desk.sees("called out of turn: Feels unwell")
    (event,) = [event for event in hall.access.snapshot.events() if event.kind == "called"]
    assert event.data["reason"] == "health"
    assert len(event.data["passed"]) == 1


def test_a_visitor_is_chosen_in_the_list_with_the_keys(sit: Sit, hall: Hall) -> None:
    hall.comes()
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("A002")
    while not desk.focused.startswith("A001"):
        desk.key(Key.Key_Tab)
    desk.key(Key.Key_Down)
    assert desk.focused.startswith("A002")
    desk.key(Key.Key_Return)
    desk.sees("Call A002")
    desk.key(Key.Key_Return)
    assert desk.focused == "Feels unwell"


def test_a_free_reason_will_do_too(sit: Sit, hall: Hall) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F4)
    desk.sees("Call by number")
    desk.types("1")
    desk.press("Another reason")
    desk.types("Taksi gözləyir")
    desk.key(Key.Key_Return)
    desk.sees("called out of turn: another reason")


def _chooses_a_transfer(sit: Sit, hall: Hall) -> Screen:
    """Aysel has called A001 and has typed where it shall go."""
    hall.comes("pension-age")
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    desk.key(Key.Key_F6)
    desk.sees("Transfer A001")
    desk.types("bank card")
    desk.sees("Change of bank card")
    return desk


def test_the_transfer_is_typed_and_confirmed(sit: Sit, hall: Hall) -> None:
    desk = _chooses_a_transfer(sit, hall)
    desk.key(Key.Key_Return)
    desk.sees("A001 has been sent on")
    (visit,) = hall.view().waiting
    assert visit.turn.service == "card-change"


def test_a_transfer_note_that_is_too_long_is_cut_and_told_before_it_is_sent(sit: Sit, hall: Hall) -> None:
    desk = _chooses_a_transfer(sit, hall)
    field = next(item for seen, item in tree(desk.window) if seen.name == "Note for the next window")
    field.setProperty("text", "ə" * 100_000)
    desk.sees("A note has at most 500 characters; this one has")
    desk.key(Key.Key_Return)
    desk.sees("A001 has been sent on")
    view = hall.view()
    assert view.notes[view.waiting[0].ticket.id] == ("ə" * 500,)


def test_a_break_has_a_reason_and_an_end(sit: Sit, hall: Hall) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits")
    desk.key(Key.Key_F9)
    desk.sees("Break: for what?")
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    desk.sees("Press F9 when you are back")
    desk.sees("Rest")
    assert hall.view().shifts[4].reason == "rest"
    desk.key(Key.Key_F9)
    desk.sees("Free")
    assert hall.view().shifts[4].status == "open"


def test_the_held_are_listed_by_f7_and_served_on(sit: Sit, hall: Hall) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    desk.key(Key.Key_F5)
    desk.sees("Service time")
    desk.key(Key.Key_F7)
    desk.sees("Hold A001")
    desk.key(Key.Key_Return)
    desk.sees("A001 is held")
    desk.key(Key.Key_F7)
    desk.sees("Held visitors")
    desk.key(Key.Key_Return)
    desk.sees("Service time")
    assert kinds(hall) == ["called", "started", "held", "resumed"]


def test_the_language_changes_at_once(sit: Sit, hall: Hall) -> None:
    hall.comes(priority="priority")
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F1)
    desk.sees("Help: the keys")
    desk.press("Azərbaycan")
    desk.sees("Kömək: düymələr")
    desk.key(Key.Key_Escape)
    desk.sees("Növbətini çağır")
    desk.sees("0 dəq gözləyir, Üstünlük, 09:00-dan hesablanır")


def test_a_ticket_that_was_not_printed_is_heard_of_until_it_is_read(sit: Sit, hall: Hall) -> None:
    visit = hall.comes()
    hall.queue.printed(visit.ticket.id, "not_sent", "paper_out")
    desk = sit(4, "Aysel")
    desk.sees("Not printed: A001")
    desk.press("I have read this")
    desk.qtbot.waitUntil(lambda: not any("Not printed" in name for name in desk.names()))


def test_a_paused_day_is_told_and_goes_on_by_itself(sit: Sit, hall: Hall) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    hall.queue.pause_day("evacuation")
    desk.sees("The day is paused since 10:00: Evacuation")
    hall.queue.resume_day()
    desk.sees("Next in line")


def test_the_sign_in_offers_the_windows_and_asks_before_one_is_taken_over(sit: Sit, hall: Hall) -> None:
    hall.queue.open_window(4, "Leyla Əliyeva")
    page = sit()
    page.sees("Window 4, Hall 1, Pensions, Benefits, taken: Leyla Əliyeva")
    page.types("Aysel")
    page.press("Window 4, Hall 1, Pensions, Benefits, taken: Leyla Əliyeva")
    page.press("Open window 4")
    page.sees("Window 4 is open: Leyla Əliyeva, since 10:00.")
    page.press("Choose another window")
    page.press("Window 5, Hall 1, Benefits, Social care")
    page.press("Open window 5")
    page.sees("Nobody waits for this window")
    assert hall.view().shifts[5].staff == "Aysel"


def test_who_sits_elsewhere_is_told_where(sit: Sit, hall: Hall) -> None:
    hall.queue.open_window(7, "Aysel")
    page = sit(4, "Aysel")
    page.sees("You are still signed in at window 7, since 10:00.")


def test_a_name_is_needed(sit: Sit, hall: Hall) -> None:
    page = sit()
    page.sees("Open window 1")
    page.press("Open window 1")
    page.sees("Please give your name")


def test_leaving_closes_the_window_and_remembers_who_was_here(sit: Sit, hall: Hall) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits")
    desk.key(Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    desk.sees("Open window 4")
    assert 4 not in hall.view().shifts
    assert desk.counter.sign_in.staff == "Aysel"
    desk.press("Open window 4")
    desk.sees("Nobody waits")


def test_whoever_is_taken_off_the_window_is_told(sit: Sit, hall: Hall) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits")
    hall.queue.close_window(4)
    desk.sees("Window 4 has been closed")


def test_a_break_outlasts_a_restart_of_the_program(sit: Sit, hall: Hall) -> None:
    hall.queue.open_window(4, "Aysel")
    hall.queue.take_break(4, reason="lunch")
    desk = sit(4, "Aysel")
    desk.sees("Lunch")
    assert hall.view().shifts[4].status == "break"


def test_the_window_closes_only_without_a_visitor_and_the_shift_ends_with_it(sit: Sit, hall: Hall) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    assert not desk.counter.may_close()
    desk.sees("A001 is still with you")
    assert 4 in hall.view().shifts
    desk.key(Key.Key_Escape)
    desk.key(Key.Key_F5)
    desk.sees("Service time")
    desk.finish()
    desk.sees("A001: the service is finished")
    assert not desk.counter.may_close()
    desk.sees("Open window 4")
    assert 4 not in hall.view().shifts
    assert desk.counter.may_close()


def test_a_visitor_is_handed_on_when_the_window_closes(sit: Sit, hall: Hall) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    desk.key(Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    desk.press("Hand on and close the window")
    desk.sees("Open window 4")
    assert [visit.ticket.text for visit in hall.view().waiting] == ["A001"]
    assert 4 not in hall.view().shifts
