"""Somebody calls for help; somebody comes."""

import pytest

from tests.store.hall import Hall


def test_a_call_for_help_is_open_until_somebody_answers(hall: Hall) -> None:
    call = hall.queue.ask_help("kiosk-1", "no-paper", "ru")
    assert (call.source, call.reason, call.language, call.asked_at) == ("kiosk-1", "no-paper", "ru", hall.clock.now)
    assert hall.view().help == (call,)
    assert (hall.last_event().kind, hall.last_event().seq) == ("help", call.id)
    hall.clock.wait(seconds=20)
    answered = hall.queue.answer_help(call.id, "Nigar")
    assert (answered.answered_by, answered.answered_at) == ("Nigar", hall.clock.now)
    assert hall.view().help == ()
    assert (hall.last_event().staff, hall.last_event().data) == ("Nigar", {"op": "answer", "help": call.id})


def test_a_second_press_is_the_same_call(hall: Hall) -> None:
    call = hall.queue.ask_help("kiosk-1")
    hall.clock.wait(seconds=5)
    with hall.unchanged():
        assert hall.queue.ask_help("kiosk-1", "other-reason") == call
    other = hall.queue.ask_help("window-5")
    assert hall.view().help == (call, other)


def test_once_answered_help_can_be_called_again(hall: Hall) -> None:
    first = hall.queue.ask_help("kiosk-1")
    hall.queue.answer_help(first.id, "Nigar")
    second = hall.queue.ask_help("kiosk-1")
    assert second.id > first.id
    assert hall.view().help == (second,)


def test_a_call_is_withdrawn(hall: Hall) -> None:
    call = hall.queue.ask_help("kiosk-1")
    withdrawn = hall.queue.withdraw_help(call.id)
    assert withdrawn.withdrawn_at == hall.clock.now
    assert hall.view().help == ()


def test_what_has_ended_stays_as_it_is(hall: Hall) -> None:
    answered, withdrawn = hall.queue.ask_help("kiosk-1"), hall.queue.ask_help("kiosk-2")
    answered = hall.queue.answer_help(answered.id, "Nigar")
    withdrawn = hall.queue.withdraw_help(withdrawn.id)
    with hall.unchanged():
        assert hall.queue.answer_help(answered.id, "Samir") == answered
        assert hall.queue.withdraw_help(answered.id) == answered
        assert hall.queue.answer_help(withdrawn.id, "Samir") == withdrawn
        assert hall.queue.withdraw_help(withdrawn.id) == withdrawn


def test_a_call_that_there_is_not(hall: Hall) -> None:
    hall.visitor()
    with hall.refused("help_unknown"):
        hall.queue.answer_help(1, "Nigar")
    with hall.refused("help_unknown"):
        hall.queue.withdraw_help(99)


def test_the_same_action_gives_the_first_answer(hall: Hall) -> None:
    call = hall.queue.ask_help("kiosk-1", action="ask")
    answered = hall.queue.answer_help(call.id, "Nigar", action="come")
    with hall.unchanged():
        assert hall.queue.ask_help("kiosk-1", action="ask") == call
        assert hall.queue.answer_help(call.id, "Samir", action="come") == answered
    again = hall.queue.ask_help("kiosk-1")
    withdrawn = hall.queue.withdraw_help(again.id, action="no")
    with hall.unchanged():
        assert hall.queue.withdraw_help(again.id, action="no") == withdrawn


def test_a_call_does_not_outlive_its_day(hall: Hall) -> None:
    old = hall.queue.ask_help("kiosk-1")
    hall.clock.set("2026-03-06 08:45")
    assert hall.view().help == ()
    new = hall.queue.ask_help("kiosk-1")
    assert new.id != old.id
    assert hall.view().help == (new,)
    opened = hall.events("day")[-1]
    assert opened.data["help"] == [old.id]


def test_help_is_called_on_any_day(hall: Hall) -> None:
    hall.queue.pause_day("evacuation")
    hall.queue.ask_help("kiosk-1")
    hall.queue.close_day()
    hall.queue.ask_help("kiosk-2")
    assert [call.source for call in hall.view().help] == ["kiosk-1", "kiosk-2"]


@pytest.mark.parametrize(
    ("source", "reason", "language", "kept"),
    [
        ("  kiosk-1 ", "help", "az", ("kiosk-1", "help", "az")),
        ("k" * 100, "Mənə kömək edin!", "de", ("k" * 40, "other", "az")),
        ("köşk 1", "", None, ("köşk 1", "other", "az")),
    ],
)
def test_what_is_kept_of_it(
    hall: Hall, source: str, reason: str, language: str | None, kept: tuple[str, str, str]
) -> None:
    call = hall.queue.ask_help(source, reason, language)
    assert (call.source, call.reason, call.language) == kept


def test_help_is_no_step_of_the_window(hall: Hall) -> None:
    hall.serves(1)
    hall.queue.finish(1)
    hall.queue.ask_help("window-1")
    assert hall.queue.undo(1).turn.status == "serving"
