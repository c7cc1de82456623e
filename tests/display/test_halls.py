"""Boards of halls and of windows: what each shows, where it sends whoever goes on, and what it tells the queue."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from display.heartbeat import Heartbeat
from display.zone import Zone
from shared.domain.centre import Centre
from shared.settings import load
from tests.display.conftest import Desk
from tests.display.stage import sample_centre

SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1080, 1920)]


@pytest.mark.parametrize("size", SIZES)
def test_hall_and_floor_stand_with_the_window_where_there_are_several(
    desk_of: Callable[[Centre], Desk], size: tuple[int, int]
) -> None:
    desk = desk_of(sample_centre(2))
    desk.open(size)
    desk.visitors(1)
    desk.visitors(1, "vacancies")
    desk.call(3)
    desk.call(12)
    content = desk.board.property("content")
    assert [row["place"] for row in content["card"]] == [["Zal 2", "2-ci mərtəbə"], ["Zal 1", "1-ci mərtəbə"]]


def test_a_board_of_one_hall_shows_its_windows_only(desk_of: Callable[[Centre], Desk]) -> None:
    desk = desk_of(sample_centre(2))
    desk.open(zone=Zone(2))
    desk.visitors(1)
    desk.visitors(1, "vacancies")
    desk.call(3)
    desk.call(12)
    content = desk.board.property("content")
    assert desk.card == ["E001"]
    assert content["card"][0]["place"] == []
    names = {area["name"] for area in content["areas"]}
    assert "Məşğulluq" in names
    assert "Pensiya" not in names


def test_a_hall_without_windows_is_told(desk: Desk) -> None:
    desk.open(zone=Zone(9))
    desk.look()
    assert desk.shows("9 nömrəli zalda pəncərə yoxdur.")


def test_a_visitor_sent_to_another_hall_is_shown_the_way_on_the_old_halls_board(
    desk_of: Callable[[Centre], Desk],
) -> None:
    desk = desk_of(sample_centre(2))
    desk.open(zone=Zone(1))
    desk.visitors(2)
    desk.call(3)
    other = desk.call(4)
    desk.access.queue.start(3)
    desk.access.queue.transfer(3, to_window=12)
    desk.look()
    assert desk.shows("A001, Zal 2, 2-ci mərtəbə")
    assert other in desk.card
    row = desk.board.property("content")["calls"][0]
    assert (row["number"], row["window"], row["place"]) == ("A001", 0, ["Zal 2", "2-ci mərtəbə"])
    desk.wait(desk.access.read().centre.policy.walking_minutes * 60)
    assert not desk.shows("A001")


def test_the_new_halls_board_waits_until_the_visitor_is_called_there(desk_of: Callable[[Centre], Desk]) -> None:
    desk = desk_of(sample_centre(2))
    desk.open(zone=Zone(2))
    desk.visitors(1)
    desk.call(3)
    desk.access.queue.start(3)
    desk.access.queue.transfer(3, to_window=12)
    desk.look()
    assert not desk.shows("A001")
    desk.wait(desk.access.read().centre.policy.walking_minutes * 60)
    desk.call(12)
    assert desk.card == ["A001"]


def test_a_board_of_some_windows_shows_their_calls_only(desk: Desk) -> None:
    desk.open(zone=Zone(windows=frozenset({3, 4})))
    desk.visitors(2)
    desk.call(2)
    desk.call(3)
    assert [*desk.card, *desk.listed] == ["A002"]


def test_windows_that_are_not_there_are_told(desk: Desk) -> None:
    desk.open(zone=Zone(windows=frozenset({98, 99})))
    desk.look()
    assert desk.shows("Burada 98, 99 nömrəli pəncərə yoxdur.")


def test_the_queue_is_told_since_when_a_number_stands_on_the_board(desk: Desk, qtbot: QtBot) -> None:
    board = desk.open()
    heartbeat = Heartbeat(
        desk.access, desk.jobs, "hall", "board", lambda: {"told": {str(turn): at for turn, at in board.told.items()}}
    )
    board.told_changed.connect(heartbeat.beat)
    desk.visitors(2)
    desk.call(3)
    called_at = desk.now
    desk.wait(5)
    desk.call(4)
    qtbot.waitUntil(lambda: desk.jobs.property("busy") == 0)
    (device,) = desk.access.devices.all()
    first, second = (call.turn for call in reversed(desk.access.read().calls))
    assert (device.name, device.kind) == ("hall", "board")
    assert device.state == {"told": {str(first): called_at, str(second): called_at + 5_000}}


def test_a_theme_by_time_changes_with_the_clock(desk: Desk) -> None:
    desk.open(look=load({"NOVBE_BOARD_THEME": "auto", "NOVBE_BOARD_DAYLIGHT": "09:00-10:01"}).look)
    desk.look()
    assert desk.window.theme.property("name") == "light"
    desk.wait(60)
    assert desk.window.theme.property("name") == "board"
