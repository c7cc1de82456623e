"""A visit with all that may happen in it, by key and by mouse, in this process, on a real store."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from counter import work
from shared.domain.centre import Outcome
from shared.domain.staff import Role
from shared.store.centre import apply_centre
from shared.ui.robot import tree
from tests.counter.conftest import Screen
from tests.counter.hall import MINUTE, Clock, Hall, kinds

Sit = Callable[..., Screen]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
OUTCOMES = (
    Outcome("solved", {"az": "Həll olundu", "ru": "Решено", "en": "Solved"}),
    Outcome("papers", {"az": "Sənəd çatmır", "ru": "Не хватает документов", "en": "Papers missing"}),
)


@pytest.fixture(autouse=True)
def deliberate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two presses in a row are meant, however fast the test is."""
    monkeypatch.setattr(work, "GUARD_SECONDS", 0)


@pytest.fixture
def serving(sit: Sit, hall: Hall) -> Screen:
    """Aysel serves A001 at window 4; A002 waits."""
    view = hall.view()
    apply_centre(hall.access.store, replace(view.centre, outcomes=OUTCOMES), hall.clock)
    hall.comes("pension-age")
    hall.comes("card-change")
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    desk.key(Key.Key_F5)
    desk.sees("Service time")
    return desk


def last(hall: Hall, kind: str) -> dict[str, object]:
    """What the last event of a kind says."""
    return dict([event for event in hall.access.snapshot.events() if event.kind == kind][-1].data)


def test_the_document_is_looked_at_before_a_visit_with_priority_begins(sit: Sit, hall: Hall) -> None:
    hall.comes(priority="priority")
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    desk.key(Key.Key_F5)
    desk.sees("Has the document been shown?")
    desk.key(Key.Key_Return)
    desk.sees("Service time")
    assert last(hall, "started")["proof"] == "seen"


def test_without_the_document_the_visitor_waits_in_the_normal_place(sit: Sit, hall: Hall) -> None:
    hall.comes()
    hall.comes(priority="priority")
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    desk.key(Key.Key_F5)
    desk.press("No document: waits on in the normal place")
    desk.sees("Next in line")
    assert [visit.ticket.text for visit in hall.view().waiting] == ["A001", "A002"]


def test_a_supervisor_may_decide_to_serve_without_it_and_says_why(sit: Sit, hall: Hall) -> None:
    hall.comes(priority="priority")
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    desk.counter.desk.promote(Role.SUPERVISOR)
    desk.key(Key.Key_F5)
    desk.press("Serve all the same: a supervisor’s decision")
    desk.press("Supervisor’s decision")
    desk.press("Serve without the document")
    desk.sees("Service time")
    assert last(hall, "started")["proof"] == "waived"


def test_where_a_name_is_enough_another_name_is_enough(sit: Sit, hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "GUARD_SECONDS", 0)
    hall.comes(priority="priority")
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    desk.key(Key.Key_F5)
    desk.press("Serve all the same: a supervisor’s decision")
    desk.press("Supervisor’s decision")
    desk.press("A supervisor decides here")
    desk.sees("A001 is served with priority without the document")
    assert "Password" not in desk.names()
    desk.types("aysel")
    desk.key(Key.Key_Return)
    desk.sees("aysel may not do this")
    desk.key(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.types("Nigar")
    desk.key(Key.Key_Return)
    desk.sees("Service time")
    assert last(hall, "started")["decided_by"] == "Nigar"


def test_a_result_is_chosen_by_its_key_and_the_same_key_finishes(serving: Screen, hall: Hall) -> None:
    serving.key(Key.Key_2)
    serving.finish_by(Key.Key_2)
    serving.sees("A001: the service is finished")
    assert last(hall, "finished")["outcome"] == "papers"


def test_the_number_pad_starts_calls_and_finishes(serving: Screen, hall: Hall) -> None:
    serving.finish_by(Key.Key_0, Qt.KeyboardModifier.KeypadModifier)
    serving.sees("A001: the service is finished")
    serving.key(Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier)
    serving.sees("A002")
    serving.sees("Since the call")


def test_what_else_was_done_is_in_the_record(serving: Screen, hall: Hall) -> None:
    serving.key(Key.Key_S, CTRL)
    serving.sees("Services of A001")
    serving.types("bank card")
    serving.key(Key.Key_Return)
    serving.sees("Change of bank card")
    serving.finish()
    serving.sees("A001: the service is finished")
    assert last(hall, "finished")["services"] == ["card-change"]


def test_a_service_is_corrected_without_a_transfer(serving: Screen, hall: Hall) -> None:
    serving.press("Services")
    serving.press("It was another service")
    serving.types("bank card")
    serving.key(Key.Key_Return)
    serving.qtbot.waitUntil(lambda: "changed" in kinds(hall), timeout=5000)
    visit = hall.view().at_window(4)
    assert visit is not None
    assert visit.turn.service == "card-change"


def test_a_note_is_kept_with_the_next_step_and_seen_at_the_next_window(serving: Screen, hall: Hall) -> None:
    serving.press("Note for the next window")
    serving.types("Arayış gözləyir")
    serving.key(Key.Key_F6)
    serving.sees("Transfer A001")
    serving.types("bank card")
    serving.key(Key.Key_Return)
    serving.sees("A001 has been sent on")
    (ticket,) = [visit.ticket for visit in hall.view().waiting if visit.ticket.text == "A001"]
    assert hall.view().notes[ticket.id] == ("Arayış gözləyir",)


def test_a_held_visitor_is_remembered_when_the_time_has_come(serving: Screen, hall: Hall) -> None:
    serving.key(Key.Key_F7)
    serving.sees("Hold A001")
    serving.key(Key.Key_Down)
    serving.key(Key.Key_Return)
    serving.sees("A001 is held")
    clock = hall.clock
    assert isinstance(clock, Clock)
    clock.forward(6 * MINUTE)
    serving.sees("Time to serve on: A001")


def test_a_familys_tickets_are_joined_and_parted_again(serving: Screen, hall: Hall) -> None:
    serving.key(Key.Key_J, CTRL)
    serving.sees("Join a family’s ticket to A001")
    serving.types("a002")
    serving.key(Key.Key_Return)
    serving.qtbot.waitUntil(lambda: not hall.view().waiting, timeout=5000)
    assert kinds(hall)[-1] == "merged"


def test_the_supervisor_is_called_comes_or_is_not_needed_any_more(serving: Screen, hall: Hall) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    serving.key(Key.Key_F1, shift)
    serving.sees("Call the supervisor: for what?")
    serving.key(Key.Key_Return)
    serving.sees("The supervisor was called at 10:00")
    serving.key(Key.Key_F1, shift)
    serving.qtbot.waitUntil(lambda: not hall.view().help, timeout=5000)
    serving.key(Key.Key_F1, shift)
    serving.sees("Call the supervisor: for what?")
    serving.key(Key.Key_Return)
    serving.sees("The supervisor was called at 10:00")
    (call,) = hall.view().help
    assert (call.source, call.reason) == ("window-4", "decision")
    hall.queue.answer_help(call.id, "Leyla")
    serving.sees("Leyla is on the way")


def test_what_the_phone_answers_shows_at_the_window_and_takes_no_focus(sit: Sit, hall: Hall) -> None:
    visit = hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    desk.key(Key.Key_Tab)
    before = desk.focused
    hall.queue.answer_call(visit.ticket.token, "coming")
    desk.sees("Phone, 10:00: is coming")
    assert desk.focused == before


def test_a_break_after_the_visitor_begins_when_the_visitor_goes(serving: Screen, hall: Hall) -> None:
    serving.key(Key.Key_F9)
    serving.sees("Break: for what?")
    serving.key(Key.Key_Return)
    serving.sees("No break")
    serving.finish()
    serving.sees("Press F9 when you are back")
    assert hall.view().shifts[4].status == "break"


def test_f2_finishes_and_calls_for_those_who_wish_it(serving: Screen, hall: Hall) -> None:
    serving.key(Key.Key_F1)
    serving.press("F2 also finishes the service, then calls the next")
    serving.key(Key.Key_Escape)
    serving.sees("Finish, call next")
    serving.finish_by(Key.Key_F2)
    serving.sees("Since the call")
    assert kinds(hall)[-2:] == ["finished", "called"]
    assert serving.counter.notebook.memory.chains == ("Aysel",)


def test_an_idle_window_is_given_the_next_one_if_the_centre_wishes(sit: Sit, hall: Hall) -> None:
    centre = hall.view().centre
    apply_centre(hall.access.store, replace(centre, policy=replace(centre.policy, auto_call_seconds=2)), hall.clock)
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits for this window")
    hall.comes()
    desk.sees("Since the call")
    assert kinds(hall) == ["called"]


def test_everything_grows_to_twice_its_size_and_still_works(sit: Sit, hall: Hall) -> None:
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    for _ in range(3):
        desk.key(Key.Key_Plus, CTRL)
    assert desk.counter.frame.zoom == 200
    desk.press("Call next")
    desk.sees("Calls: 1/2")


def test_the_language_is_remembered_for_each_person(sit: Sit, hall: Hall) -> None:
    desk = sit(4, "Aysel")
    desk.sees("Nobody waits for this window")
    desk.key(Key.Key_F1)
    desk.press("Русский")
    desk.key(Key.Key_Escape)
    desk.key(Key.Key_Q, CTRL)
    desk.qtbot.waitUntil(lambda: not desk.counter.desk.staff, timeout=5000)
    desk.bench.language.choose("en")
    desk.press("Open window 4")
    desk.sees("Вызвать следующего")


def test_a_tick_keeps_the_focus_and_enter_does_what_the_dialog_is_for(serving: Screen, hall: Hall) -> None:
    hall.queue.open_window(3, "Leyla")
    serving.key(Key.Key_F6)
    serving.press("To a window")
    serving.types("3")
    serving.sees("3, Leyla, Pensions, Benefits")
    serving.press("Comes back to me")
    assert serving.focused == "Comes back to me"
    serving.key(Key.Key_Return)
    serving.sees("A001 has been sent on")
    (visit,) = [visit for visit in hall.view().waiting if visit.ticket.text == "A001"]
    assert visit.turn.for_window == 3
    assert visit.turn.returns_to is not None


def test_a_result_is_chosen_with_the_mouse_and_keeps_the_focus(serving: Screen, hall: Hall) -> None:
    serving.press("Papers missing")
    assert serving.focused == "Papers missing"
    serving.finish()
    serving.sees("A001: the service is finished")
    assert last(hall, "finished")["outcome"] == "papers"


def test_a_note_of_a_hundred_thousand_characters_is_cut_and_told_and_stands_in_nobodys_way(
    serving: Screen, hall: Hall
) -> None:
    serving.press("Note for the next window")
    QGuiApplication.clipboard().setText("ə" * 100_000)
    serving.key(Key.Key_V, CTRL)
    serving.sees("A note has at most 500 characters; this one has 100000.")
    serving.finish()
    serving.sees("A001: the service is finished")
    assert kinds(hall) == ["called", "started", "noted", "finished"]


def test_who_is_on_the_way_from_another_hall_is_not_offered(sit: Sit, hall: Hall) -> None:
    hall.comes()
    hall.queue.call_next(4, staff="Leyla")
    hall.queue.transfer(4, to_window=8)
    desk = sit(8, "Aysel")
    desk.sees("Free")
    assert desk.description("Call next") == "Who waits is still on the way"
    desk.key(Key.Key_F2)
    desk.sees("Who waits is still on the way")
    assert kinds(hall) == ["called", "transferred"]
    for _ in ("full window", "panel"):
        assert "Nobody waits for this window" not in desk.names(), "the list beside it says that somebody does"
        desk.key(Key.Key_M, CTRL)


def test_a_document_that_was_ticked_last_lets_the_visitor_go(serving: Screen) -> None:
    serving.press("Identity card")
    assert serving.focused == "Identity card"
    serving.finish()
    serving.sees("A001: the service is finished")
    serving.key(Key.Key_Tab)
    assert serving.focused not in ("", "Identity card")


def test_the_band_of_practice_is_whole_in_the_panel_in_the_longest_language(sit: Sit) -> None:
    desk = sit(4, "Aysel", "ru")
    desk.sees("Окно 4")
    desk.counter.frame.practise()
    desk.key(Key.Key_M, CTRL)
    desk.window.resize(420, 640)
    desk.sees("Тренировка")
    (band,) = [item for seen, item in tree(desk.window) if seen.name.startswith("Тренировка")]
    desk.qtbot.waitUntil(lambda: band.width() == 420, timeout=5000)
    assert band.childItems()[0].width() <= band.width()
