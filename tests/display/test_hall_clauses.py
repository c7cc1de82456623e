"""What the notes on accessibility ask of a hall board, clause by clause; letter heights have a file of their own."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from display.announcements import ENLARGED_MS
from shared.domain.centre import Centre
from shared.domain.view import Call
from shared.settings import load
from tests.display.conftest import Desk
from tests.display.stage import sample_centre

FLASHES_PER_SECOND = 2.0
STATES = ("calls", "full", "paused", "closed")


def in_state(desk: Desk, state: str) -> None:
    """The board in one of its states."""
    desk.visitors(4)
    if state == "full":
        desk.call(3)
        return
    for window in (2, 3, 4):
        desk.call(window)
    for _ in range(4):
        desk.wait(10)
    if state == "paused":
        desk.access.queue.pause_day("evacuation")
    if state == "closed":
        desk.access.queue.close_day()
    desk.look()


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ground(picture: QImage, item: QQuickItem) -> QColor:
    """The colour that a text stands on: the commonest one at its sides, at half its height."""
    place = item.mapRectToScene(item.boundingRect()).toRect()
    middle = place.center().y()
    seen = Counter(
        picture.pixel(x, y)
        for x in (place.left() - 2, place.right() + 2)
        for y in range(middle - place.height() // 10, middle + place.height() // 10 + 1)
        if picture.valid(x, y)
    )
    return QColor(seen.most_common(1)[0][0])


@pytest.mark.parametrize(("theme", "least"), [("night", 4.5), ("day", 4.5), ("contrast", 7.0)])
@pytest.mark.parametrize("state", STATES)
def test_wcag_1_4_3_and_1_4_6_every_word_stands_out(desk: Desk, theme: str, least: float, state: str) -> None:
    desk.open(still=True, look=load({"NOVBE_BOARD_THEME": theme}).look)
    in_state(desk, state)
    picture = desk.window.grabWindow()
    sheet = desk.parts("FullCall")[0]
    texts = [item for item in (*desk.parts("Words"), *desk.parts("Figures")) if item.property("text")]
    shown = [item for item in texts if item.isVisible() and (state != "full" or _within(item, sheet))]
    assert len(shown) >= 3
    for item in shown:
        told = item.property("text"), theme, state
        assert contrast(item.property("color"), ground(picture, item)) >= least, told


def _within(item: QQuickItem, ancestor: QQuickItem) -> bool:
    parent = item.parentItem()
    return parent is not None and (parent is ancestor or _within(parent, ancestor))


def test_a_call_stays_up_for_eight_seconds_and_two_at_once_queue_up(desk: Desk) -> None:
    board = desk.open(still=True)
    desk.visitors(2)
    first, second = desk.call(2), desk.call(3)
    for _ in range(ENLARGED_MS // 1_000 - 1):
        desk.wait(1)
        assert {row["number"] for row in board.property("content")["card"]} == {first, second}


def test_every_sound_has_a_visual_twin(desk: Desk) -> None:
    board = desk.open(still=True)
    seen: list[bool] = []

    def look(call: Call) -> None:
        seen.append(call.number in [row["number"] for row in board.property("content")["card"]])

    board.announced.connect(look)
    desk.visitors(3)
    for window in (2, 3, 4):
        desk.call(window)
    assert seen == [True] * 3


def test_no_names_and_no_service_beside_a_number(desk: Desk) -> None:
    """5.1.3.8 for the eyes: a number, a window, and nothing that tells what somebody has come for."""
    desk.open(still=True)
    desk.access.queue.open_window(6, "Aytən Məmmədova")
    desk.visitors(1, "disability-assessment")
    assert desk.call(6) == "D001"
    centre = sample_centre(1)
    names = {text for service in centre.services for text in (*service.name.values(), *service.label.values())}
    assert not desk.shows("Aytən")
    assert names.isdisjoint(desk.texts)
    for row in desk.board.property("content")["card"]:
        assert set(row) == {"number", "window", "direction", "place", "times", "waits", "text"}
    for area in desk.board.property("content")["areas"]:
        assert area["name"][:2].strip() != area["name"][:1], "an area is told without its letter"


def test_wcag_2_2_2_what_moves_for_long_can_stand_still(desk_of: Callable[[Centre], Desk]) -> None:
    centre = sample_centre(1)
    line = {language: " ".join([text] * 4) for language, text in centre.ticker.items()}
    desk = desk_of(replace(centre, ticker=line))
    desk.open(still=True)
    in_state(desk, "calls")
    before = desk.window.grabWindow()
    assert desk.parts("Ticker")[0].property("moving") is False
    assert desk.window.grabWindow() == before


def test_wcag_2_3_1_nothing_flashes_faster_than_twice_a_second(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    pulse = desk.window.theme.property("pulse")
    assert 1_000 / pulse < FLASHES_PER_SECOND
    desk.visitors(1)
    desk.call(3)
    sheet = desk.parts("FullCall")[0]
    qtbot.waitUntil(lambda: sheet.property("grown") == 1)


def test_wcag_1_4_1_a_lost_store_is_told_by_sign_words_and_frame(desk: Desk, qtbot: QtBot) -> None:
    desk.open(still=True)
    in_state(desk, "calls")
    qtbot.waitUntil(lambda: desk.shows("yenilənmir"))
    icons = {item.property("name") for item in desk.parts("Icon") if item.isVisible()}
    assert {"wifi-slash-bold", "speaker-high-fill", "ticket-bold", "hand-waving-bold"} <= icons
    assert any(item.isVisible() for item in desk.parts("DashedFrame"))
