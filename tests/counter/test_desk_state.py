"""What a desk shows: the line in calling order, the visitor, why it is their turn, the time, today."""

from dataclasses import replace
from typing import Any

import pytest

from counter.desk_state import Seat, seated, tick
from counter.desk_view import DeskView
from counter.refusals import told
from shared.domain.centre import NoShow, Policy
from shared.domain.day import Day, Pause, Shift
from shared.domain.errors import QueueError
from shared.domain.hours import service_day
from shared.domain.order import Why
from shared.domain.view import Call, Tally
from shared.ui.language import Language
from tests.counter.desk import MINUTE, NOW, SEAT, SECOND, TR, Story
from tests.domain.small import small_centre


def test_the_line_shows_in_calling_order_whom_this_window_may_call() -> None:
    desk = (
        Story()
        .comes("A001", minutes_ago=30)
        .comes("A002", minutes_ago=20, needs=frozenset({"low-desk"}))
        .comes("A003", minutes_ago=10, priority="priority")
        .comes("A004", minutes_ago=9, needs=frozenset({"sign-language"}))
    )
    assert [row.number for row in desk.line().waiting] == ["A003", "A001", "A002"]
    assert desk.line().waiting[0].priority == "Priority"
    assert [need.name for need in desk.line().waiting[2].needs] == ["Low desk"]


def test_a_row_says_its_minutes_and_warns_past_the_norm_or_past_what_the_visitor_was_told() -> None:
    desk = Story().comes("A001", minutes_ago=31).comes("A002", minutes_ago=30).comes("A003", minutes_ago=40, high=45)
    rows = {row.number: row for row in desk.line().waiting}
    assert {number: row.minutes for number, row in rows.items()} == {"A001": 31, "A002": 30, "A003": 40}
    assert {number for number, row in rows.items() if row.over} == {"A001"}
    assert desk.state().longest == 40
    assert rows["A001"].text == "A001, pension service, 31 min, over the norm"


def test_a_transferred_visitor_is_marked_as_sent_here() -> None:
    desk = Story().comes("B001", "benefit")
    desk.turn("B001", lambda turn: _changed(turn, for_window=2))
    assert desk.line().waiting[0].sent
    following = desk.state().next
    assert following
    assert following.why == "waits 5 min, sent to this window"


def test_held_visitors_are_those_of_this_window_then_those_of_others_that_it_serves() -> None:
    desk = Story().comes("A001").held("A001").comes("A002").held("A002", window=1).comes("A003").held("A003", window=3)
    desk.shifts[1] = Shift(1, "Leyla", "open", NOW)
    assert [(row.number, row.place) for row in desk.line().held] == [
        ("A001", ""),
        ("A002", "Window 1"),
        ("A003", "Window 3"),
    ]
    assert [row.minutes for row in desk.line().held] == [5, 5, 5]


@pytest.mark.parametrize(
    ("how", "language", "sentence"),
    [
        ({}, "en", "waits 15 min, first in the queue since 09:45"),
        ({"priority": "priority"}, "en", "waits 15 min, Priority, counted from 08:45"),
        ({"priority": "priority"}, "az", "15 dəq gözləyir, Üstünlük, 08:45-dən hesablanır"),
        ({"priority": "priority"}, "ru", "ждёт 15 мин, Приоритет, отсчёт с 08:45"),
        ({"priority": "veteran"}, "en", "waits 15 min, Priority 3, goes before the others"),
    ],
)
def test_the_reason_of_a_turn_is_a_sentence(how: dict[str, Any], language: str, sentence: str) -> None:
    state = Story().comes("A001", minutes_ago=15, **how).state(language)
    assert state.next
    assert state.next.why == sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("az", "5 dəq gözləyir, əvvəlcədən yazılıb: 10:30"),
        ("ru", "ждёт 5 мин, по записи на 10:30"),
        ("en", "waits 5 min, appointment at 10:30"),
    ],
)
def test_who_is_early_for_an_appointment_is_next_only_where_nobody_else_waits(language: str, sentence: str) -> None:
    slot = NOW + 30 * 60_000
    booked = (
        Story()
        .comes("A001", slot_at=slot)
        .turn("A001", lambda turn: replace(turn, base=slot, sort_key=slot - 60 * 60_000, not_before=slot - 10 * 60_000))
    )
    alone = booked.state(language)
    assert alone.next
    assert (alone.next.number, alone.next.why) == ("A001", sentence)
    other = booked.comes("A002").state(language)
    assert other.next
    assert other.next.number == "A002"
    assert [row.number for row in booked.line(language).waiting] == ["A002", "A001"]


def test_the_list_says_until_when_somebody_is_not_called_and_counts_no_wait_before_an_appointment() -> None:
    slot = NOW + 30 * MINUTE
    desk = (
        Story()
        .comes("A001", slot_at=slot)
        .turn("A001", lambda turn: replace(turn, base=slot, not_before=slot - 10 * MINUTE))
        .comes("A002", minutes_ago=9)
        .turn("A002", lambda turn: replace(turn, away_until=NOW + 4 * MINUTE))
        .comes("A003")
    )
    rows = {row.number: (row.minutes, row.place) for row in desk.line().waiting}
    assert rows == {"A001": (0, "booked for 10:30"), "A002": (9, "on the way until 10:04"), "A003": (5, "")}
    assert "в пути до 10:04" in next(row.text for row in desk.line("ru").waiting if row.number == "A002")


def test_whoever_comes_into_reach_may_be_called_at_once(qapp: object) -> None:
    story = Story().comes("A001").turn("A001", lambda turn: replace(turn, away_until=NOW + 4 * SECOND))
    desk = DeskView(Language("en"))
    desk.sit(SEAT.window, SEAT.staff, story.view())
    assert desk.actions["next"]["reason"] == "Who waits is still on the way"
    desk.show(replace(story.view(), at=NOW + 4 * SECOND))
    assert desk.actions["next"]["reason"] == ""
    desk.rise()


def test_a_pause_of_the_day_counts_in_no_wait_that_an_operator_sees() -> None:
    desk = Story().comes("A001", minutes_ago=25).with_(pauses=(Pause(NOW - 20 * MINUTE, NOW - 5 * MINUTE),))
    state = desk.state()
    assert state.next
    assert (state.longest, state.next.waited, state.next.why) == (
        10,
        10,
        "waits 10 min, first in the queue since 09:35",
    )


def test_the_reason_given_for_a_call_by_number_is_told() -> None:
    desk = Story().comes("A001").called("A001")
    because = Why("by_number", 0, NOW, reason="frail")
    guest = desk.state(called_because=because).guest
    assert guest
    assert guest.why == "waits 0 min, called out of turn: Unwell"
    other = desk.state(called_because=Why("by_number", 0, NOW, reason="other")).guest
    assert other
    assert other.why == "waits 0 min, called out of turn: another reason"


def test_the_visitor_at_the_window_is_told_with_everything_that_helps() -> None:
    desk = Story().comes("A001", minutes_ago=20, language="ru", needs=frozenset({"ru"})).called("A001", seconds_ago=60)
    guest = desk.state().guest
    assert guest
    assert (guest.number, guest.service, guest.language) == ("A001", "pension service", "Русский")
    assert (guest.waited, guest.arrived, guest.norm) == (19, "09:40", 15)
    assert [need.name for need in guest.needs] == ["Speaks: Русский"]
    assert (guest.calls, guest.calls_wanted) == (1, 2)


def test_calls_beyond_those_of_the_policy_are_counted_too() -> None:
    desk = Story(small_centre(policy=Policy(no_show=NoShow(1, 0)))).comes("A001").called("A001").recalled("A001")
    guest = desk.state().guest
    assert guest
    assert (guest.calls, guest.calls_wanted) == (2, 2)


def test_the_timer_counts_the_service_without_the_time_on_hold_and_passes_the_norm() -> None:
    desk = Story().comes("A001").serving("A001", minutes_ago=20)
    desk.turn("A001", lambda turn: _changed(turn, held_ms=6 * MINUTE))
    assert tick(desk.view(), SEAT, NOW, 0).timer == "14:00"
    assert not tick(desk.view(), SEAT, NOW, 0).over
    assert tick(desk.view(), SEAT, NOW + 61 * SECOND, 0).over
    assert tick(desk.view(), SEAT, NOW + 60 * MINUTE, 0).timer == "1:14:00"


def test_while_called_the_time_since_the_last_call_runs() -> None:
    desk = Story().comes("A001").called("A001", seconds_ago=90).recalled("A001", seconds_ago=12)
    assert tick(desk.view(), SEAT, NOW, 0).timer == "00:12"


def test_while_free_the_time_since_then_runs_and_the_clock_is_the_centres() -> None:
    shown = tick(Story().view(), SEAT, NOW + 72 * SECOND, NOW)
    assert (shown.timer, shown.clock) == ("01:12", "10:01")


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("done", "A001: the service is finished"),
        ("no_show", "A001 did not come"),
        ("held", "A001 is held"),
        ("transferred", "A001 has been sent on"),
    ],
)
def test_undo_says_what_it_takes_back(status: str, sentence: str) -> None:
    call = Call(1, "A001", 2, "az", NOW, NOW, 1, status)
    desk = Story().with_(undo={2: ("A001", NOW)}, calls=(call,))
    assert desk.state().undo == sentence
    assert tick(desk.view(), SEAT, NOW + 2_500, 0).undo_left == 8


def test_a_visitor_who_went_back_into_the_line_is_told_as_waiting_again() -> None:
    assert Story().with_(undo={2: ("A001", NOW)}).state().undo == "A001 waits again"


def test_today_counts_visits_their_mean_and_who_did_not_come() -> None:
    today = Story().with_(tallies={"Aysel": Tally(3, 3 * 800 * SECOND, 1)}).state().today
    assert (today.visits, today.mean, today.no_shows) == (3, "13:20", 1)
    assert Story().state().today.mean == "–"
    nobody_finished = Story().with_(tallies={"Aysel": Tally(0, 0, 2)}).state().today
    assert (nobody_finished.visits, nobody_finished.mean, nobody_finished.no_shows) == (0, "–", 2)


def test_tickets_without_paper_are_told_until_the_notice_is_read() -> None:
    desk = Story().comes("A001", printed="not_sent").comes("A002", printed="printed").comes("A003", printed="unknown")
    assert desk.state().unprinted == ("A001", "A003")
    assert desk.state(seen=frozenset({1})).unprinted == ("A003",)
    assert {row.number for row in desk.line().waiting if row.unprinted} == {"A001", "A003"}


def test_a_paused_day_is_shown_as_the_state_of_a_desk_without_visitor() -> None:
    day = Day(service_day(small_centre(), NOW), "paused", "evacuation", paused_at=NOW - 5 * MINUTE)
    state = Story().with_(day=day).state("az")
    assert (state.stands, state.day_notice) == ("paused", "İş 09:55-dən dayandırılıb: Təxliyə")
    assert Story().comes("A001").serving("A001").with_(day=day).state().stands == "serving"


def test_a_desk_is_ones_own_only_while_the_shift_is() -> None:
    assert seated(Story().view(), SEAT)
    assert not seated(Story().view(), Seat(2, "Leyla"))
    assert not seated(Story().with_(shifts={}).view(), SEAT)


def test_whoever_was_faster_is_named() -> None:
    desk = Story().comes("A001").called("A001", seconds_ago=60, window=1).comes("A002").held("A002", window=3)
    refusal = QueueError("not_waiting", ticket="A001", status="called")
    assert told(refusal, "A001", desk.view(), TR) == "A001 was called to window 1 at 09:59"
    assert told(QueueError("wrong_status", status="held"), "A002", desk.view(), TR) == "A002 is held at window 3"
    assert "did not come" in told(QueueError("not_waiting", ticket="A009", status="no_show"), "A009", desk.view(), TR)


def _changed(turn: Any, **changes: Any) -> Any:
    return replace(turn, **changes)
