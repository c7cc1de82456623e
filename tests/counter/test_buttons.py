"""Which buttons apply, and what the others say: they keep their places and explain themselves."""

from dataclasses import replace

import pytest

from counter.actions import Action
from counter.by_hand import BUTTONS
from counter.matter import lacking
from counter.steps import Filled
from shared.domain.day import Day, Shift
from shared.domain.hours import service_day
from shared.domain.staff import Permission, Role
from tests.counter.desk import NOW, SEAT, SECOND, Story
from tests.domain.small import small_centre

ALWAYS = {"help", "supervisor", "leave"}
WITH_VISITOR = {"finish", "hold", "transfer", "merge", "services", "priority", "break"} | ALWAYS


def test_with_people_waiting_the_next_can_be_called() -> None:
    desk = Story().comes("A001")
    assert desk.possible() == {"next", "number", "break"} | ALWAYS
    assert desk.actions()["next"].primary


def test_with_nobody_waiting_the_call_says_so() -> None:
    assert Story().actions()["next"].reason == "Nobody waits for this window"


def test_a_called_visitor_can_be_called_again_started_held_and_sent_on() -> None:
    desk = Story().comes("A001").comes("A002").called("A001")
    assert desk.possible() == {"recall"} | WITH_VISITOR
    assert desk.actions()["finish"].text == "Has come, start"
    assert desk.actions()["next"].reason == "A001 has been called"


def test_a_visitor_in_service_can_be_finished_held_and_sent_on() -> None:
    desk = Story().comes("A001").comes("A002").serving("A001")
    assert desk.possible() == WITH_VISITOR
    assert desk.actions()["finish"].text == "Finish service"
    assert {desk.actions()[name].reason for name in ("next", "recall", "no_show")} == {"A001 is being served"}


@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_every_button_has_a_word_an_icon_and_a_key_in_every_state_and_they_never_change_places(language: str) -> None:
    stories = (
        Story(),
        Story().comes("A001"),
        Story().comes("A001").called("A001"),
        Story().comes("A001").serving("A001"),
    )
    seen = [desk.actions(language=language) for desk in stories]
    assert len({tuple(actions) for actions in seen}) == 1
    assert all(action.text and action.icon and action.key for actions in seen for action in actions.values())
    keys = [{name: action.key for name, action in actions.items()} for actions in seen]
    assert all(found == keys[0] for found in keys)


def test_one_button_is_filled_at_most() -> None:
    free, called, serving = (
        Story().comes("A001"),
        Story().comes("A001").called("A001"),
        Story().comes("A001").serving("A001"),
    )
    assert _filled(free.actions()) == ["next"]
    assert _filled(called.actions()) == ["finish"]
    assert _filled(serving.actions()) == ["finish"]
    assert _filled(Story().actions()) == []


def test_no_show_opens_after_the_second_call_and_its_seconds() -> None:
    once = Story().comes("A001").called("A001", seconds_ago=90)
    assert once.actions()["no_show"].reason == "Opens after call 2"
    assert once.actions()["no_show"].note == "calls: 1/2"

    twice = Story().comes("A001").called("A001", seconds_ago=38).recalled("A001", seconds_ago=8)
    assert twice.actions()["no_show"].reason == "Opens in 00:22"
    assert twice.actions()["no_show"].note == "00:22"
    assert twice.actions(now=NOW + 22 * SECOND)["no_show"].reason == ""
    assert "no_show" in twice.possible(now=NOW + 22 * SECOND)


def test_the_order_of_a_call_is_said_with_its_ending_in_azerbaijani() -> None:
    once = Story().comes("A001").called("A001")
    assert once.actions(language="az")["no_show"].reason == "2-ci çağırışdan sonra açılır"


def test_hold_becomes_the_list_of_the_held_while_nobody_is_at_the_window() -> None:
    assert Story().actions()["hold"].reason == "Nobody is held"
    desk = Story().comes("A001").held("A001")
    assert desk.actions()["hold"].text == "Held: 1"
    assert "hold" in desk.possible()


def test_on_a_break_one_can_only_come_back_look_at_the_held_or_leave() -> None:
    desk = Story().comes("A001")
    desk.shifts = {2: Shift(2, "Aysel", "break", NOW, "lunch")}
    assert desk.possible() == {"break"} | ALWAYS
    assert desk.actions()["break"].text == "End the break"
    assert desk.actions()["next"].reason == "You are on a break"
    assert _filled(desk.actions()) == ["break"]


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (
            Day(service_day(Story().centre, NOW), "paused", "evacuation", paused_at=NOW),
            "The day is paused since 10:00: Evacuation",
        ),
        (Day(service_day(Story().centre, NOW), "closed", closed_at=NOW), "The day is closed since 10:00"),
    ],
)
def test_while_the_day_stands_nobody_is_called(day: Day, reason: str) -> None:
    desk = Story().comes("A001").with_(day=day)
    assert desk.actions()["next"].reason == desk.actions()["number"].reason == reason
    assert "break" in desk.possible()


def test_who_is_being_served_when_the_day_closes_is_served_to_the_end() -> None:
    day = Day(service_day(Story().centre, NOW), "closed", closed_at=NOW)
    assert "finish" in Story().comes("A001").serving("A001").with_(day=day).possible()


def test_with_the_store_lost_one_calls_aloud_and_every_other_button_that_writes_says_so() -> None:
    lost = "No connection since 10:00"
    for desk in (Story().comes("A001"), Story().comes("A001").called("A001"), Story().comes("A001").serving("A001")):
        actions = desk.actions(lost=lost)
        writes = set(actions) - {"help", "hold"} - set(BUTTONS)
        assert {actions[name].reason for name in writes} == {lost}
        assert actions["next"].text == "Call aloud"


def test_undo_is_there_for_the_seconds_of_the_policy() -> None:
    desk = Story().with_(undo={2: ("A001", NOW - 4 * SECOND)})
    assert desk.actions()["undo"].reason == ""
    assert desk.actions(now=NOW + 6 * SECOND)["undo"].reason == "There is nothing to undo"
    assert Story().with_(undo={3: ("A001", NOW)}).actions()["undo"].reason == "There is nothing to undo"


def _filled(actions: dict[str, Action]) -> list[str]:
    return [name for name, action in actions.items() if action.primary]


def test_a_service_cannot_be_finished_in_its_first_three_seconds() -> None:
    desk = Story().comes("A001").serving("A001", minutes_ago=1 / 60)
    assert desk.actions()["finish"].reason == "The service has just begun; possible in 2 s"
    assert desk.actions(now=NOW + 2 * SECOND)["finish"].reason == ""


def test_whoever_wishes_finishes_and_calls_the_next_one_with_one_key() -> None:
    desk = Story().comes("A001").comes("A002").serving("A001")
    assert desk.actions()["next"].reason == "A001 is being served"
    desk.seat = replace(SEAT, chain=True)
    assert desk.actions()["next"].text == "Finish, call next"
    assert desk.actions()["next"].reason == ""


def test_a_break_can_be_planned_for_after_the_visitor_and_given_up() -> None:
    desk = Story().comes("A001").serving("A001")
    assert desk.actions()["break"].text == "Break after"
    desk.shifts = {2: replace(desk.shifts[2], planned="lunch")}
    assert (desk.actions()["break"].text, desk.actions()["break"].note) == ("No break", "Lunch")


def test_before_a_visitor_with_priority_is_started_the_document_is_asked_for() -> None:
    centre = small_centre()
    proven = replace(centre.classes[0], proof={"en": "Identity card"})
    desk = Story(replace(centre, classes=(proven, *centre.classes[1:])))
    desk.comes("A001", priority="priority").called("A001")
    assert desk.actions()["finish"].note == "look at the document first"


@pytest.mark.parametrize(
    ("filled", "operator", "reception"),
    [
        (Filled("transfer", front=True), Permission.TRANSFER_TO_FRONT, None),
        (Filled("proof", tab=1), Permission.SERVE_WITHOUT_PROOF, Permission.SERVE_WITHOUT_PROOF),
        (Filled("priority"), Permission.CHANGE_CLASS, None),
        (Filled("number"), None, None),
        (Filled("transfer"), None, None),
        (Filled("proof"), None, None),
        (Filled("hold"), None, None),
    ],
)
def test_what_a_supervisor_decides_depends_on_who_sits_there(
    filled: Filled, operator: Permission | None, reception: Permission | None
) -> None:
    assert lacking(filled, Role.OPERATOR) == operator
    assert lacking(filled, Role.RECEPTION) == reception
    assert lacking(filled, Role.SUPERVISOR) is None
