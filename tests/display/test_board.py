"""The board on its page: what stands there, how large, and how it moves."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from display.announcements import ENLARGED_MS
from display.board import STALE_MS
from shared.domain.centre import Centre
from shared.domain.errors import StoreUnavailable
from shared.domain.view import Call
from shared.store.centre import apply_centre
from tests.display.conftest import Desk
from tests.display.stage import sample_centre

SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1080, 1920)]
TURN = "Növbəniz çatdı"


def test_nobody_has_been_called_yet(desk: Desk) -> None:
    desk.open()
    desk.look()
    assert desk.shows("Nömrəniz burada görünəcək")
    assert desk.shows("Nərimanov Xidmət Mərkəzi")
    assert desk.shows("10:00")
    assert desk.shows("5 mart")


def test_a_call_takes_the_whole_screen_and_goes_back_to_its_card(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    desk.visitors(1)
    desk.call(3)
    sheet = desk.parts("FullCall")[0]
    assert sheet.property("grown") < 1
    qtbot.waitUntil(lambda: 0 < sheet.property("grown") < 1)
    qtbot.waitUntil(lambda: sheet.property("grown") == 1)
    assert desk.shows(f"{TURN} · Ваша очередь · It’s your turn: A001, pəncərə 3")
    desk.wait(ENLARGED_MS / 1000)
    qtbot.waitUntil(lambda: sheet.property("grown") == 0)
    assert not sheet.isVisible()
    assert desk.card == ["A001"]
    assert desk.shows("Çağırılır · Приглашается · Now calling")


def long_line(centre: Centre) -> Centre:
    return replace(centre, ticker={language: " ".join([text] * 3) for language, text in centre.ticker.items()})


def test_with_reduced_motion_the_call_is_there_at_once(desk_of: Callable[[Centre], Desk], qtbot: QtBot) -> None:
    desk = desk_of(long_line(sample_centre(1)))
    desk.open(still=True)
    desk.visitors(1)
    desk.call(3)
    sheet = desk.parts("FullCall")[0]
    qtbot.waitUntil(lambda: sheet.property("grown") == 1, timeout=100)
    assert desk.parts("Ticker")[0].property("moving") is False


@pytest.mark.parametrize("size", SIZES)
def test_the_line_at_the_foot_stands_still(desk: Desk, size: tuple[int, int]) -> None:
    desk.open(size)
    desk.look()
    ticker = desk.parts("Ticker")[0]
    for _ in range(6):
        assert ticker.property("moving") is False
        desk.board.next_turn()


def test_a_line_that_does_not_fit_moves(desk_of: Callable[[Centre], Desk], qtbot: QtBot) -> None:
    desk = desk_of(long_line(sample_centre(1)))
    desk.open()
    desk.look()
    ticker = desk.parts("Ticker")[0]
    assert ticker.property("moving") is True
    runner = next(
        item for item in desk.parts("Words") if item.isVisible() and item.property("text") == ticker.property("shown")
    )
    begin = runner.mapToScene(QPointF()).x()
    qtbot.waitUntil(lambda: runner.mapToScene(QPointF()).x() < begin - 20)
    picture = desk.window.grabWindow()
    ground = picture.pixelColor(picture.width() // 2, picture.height() - 2)
    assert ground == ticker.property("color"), "it runs on the board's own ground"


def test_a_second_call_shares_the_card(desk: Desk) -> None:
    desk.open()
    desk.visitors(2)
    desk.call(3)
    desk.wait(2)
    desk.call(4)
    assert desk.card == ["A002", "A001"]
    assert not desk.board.property("content")["full"]


def test_a_recall_is_announced_again(desk: Desk, qtbot: QtBot) -> None:
    board = desk.open()
    desk.visitors(1)
    desk.call(3)
    desk.wait(20)
    with qtbot.waitSignal(board.announced) as announced:
        desk.access.queue.recall(3)
        desk.look()
    assert announced.args[0].calls == 2
    assert board.property("content")["full"]


def test_who_has_come_is_listed_for_a_minute_after_the_call(desk: Desk) -> None:
    desk.open()
    desk.visitors(1)
    desk.call(3)
    desk.access.queue.start(3)
    desk.wait(59)
    assert desk.card == ["A001"]
    desk.wait(1)
    assert desk.card == []
    assert desk.shows("Nömrəniz burada görünəcək")


def test_a_visitor_who_did_not_come_leaves_the_board(desk: Desk) -> None:
    desk.open()
    desk.visitors(1)
    desk.call(3)
    desk.wait(61)
    desk.access.queue.recall(3)
    desk.wait(61)
    assert desk.card == ["A001"]
    desk.access.queue.no_show(3)
    desk.look()
    assert desk.card == []


@pytest.mark.parametrize("size", SIZES)
def test_twenty_calls_at_once_all_get_on_the_board(desk: Desk, size: tuple[int, int]) -> None:
    desk.open(size)
    desk.visitors(20)
    called = []
    for turn in range(20):
        window = 2 + turn % 3
        if turn > 2:
            desk.access.queue.start(window)
            desk.access.queue.finish(window)
        called.append(desk.call(window))
    seen = set(desk.card)
    for _ in range(3):
        seen |= set(desk.listed)
        desk.board.next_turn()
    assert seen == set(called)
    assert len(desk.card) == 4


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("halls", [1, 2])
def test_a_long_number_touches_neither_arrow_nor_sign(
    desk_of: Callable[[Centre], Desk], size: tuple[int, int], halls: int
) -> None:
    desk = desk_of(sample_centre(halls))
    desk.open(size)
    view = desk.access.read()
    calls = [
        Call(n, f"M{n}000", window, "az", view.at, view.at, 1, "called") for n, window in enumerate((7, 9, 4, 3), 1)
    ]
    desk.board.show(replace(view, calls=tuple(calls)))
    desk.board.show(replace(view, calls=tuple(calls), at=view.at + 120_000))
    rows = [item for item in desk.parts("CallRow") if item.isVisible()]
    assert len(rows) >= 3
    for row in rows:
        number = next(item for item in row.childItems() if item.metaObject().className().startswith("Figures"))
        arrow = next(item for item in row.childItems() if item.metaObject().className().startswith("Arrow"))
        drawn = arrow.x() + arrow.width() - arrow.implicitWidth()
        assert number.x() + number.property("contentWidth") <= drawn


def test_beside_a_long_list_the_words_of_the_card_can_still_be_read(desk: Desk) -> None:
    desk.open(still=True)
    centre = sample_centre(1)
    for window in centre.windows:  # the last one up the stairs
        desk.visitors(1, min(centre.served_by[window.number]))
        desk.call(window.number)
    desk.wait(61)
    assert len(desk.card) == 1
    words = [item for item in desk.parts("Words") if item.isVisible() and item.property("text") == "Pəncərə"]
    assert words
    assert min(word.property("fontInfo").property("pixelSize").toNumber() for word in words) > 70


def test_areas_have_names_and_icons_but_no_letters(desk: Desk) -> None:
    desk.open()
    desk.visitors(3)
    desk.look()
    areas = desk.board.property("content")["areas"]
    assert areas[0]["name"] == "Pensiya"
    assert areas[0]["waiting"] == 3
    assert areas[0]["icon"] == "hand-coins-bold"
    assert not any(name == "A" for name in desk.texts)


def test_every_area_and_every_language_has_its_turn(desk: Desk) -> None:
    desk.open()
    desk.look()
    seen = set()
    for _ in range(6):
        seen |= {area["name"] for area in desk.board.property("content")["areas"]}
        desk.board.next_turn()
    short = [area.short for area in sample_centre().area_by_letter.values()]
    assert seen == {text[language] for text in short for language in ("az", "ru", "en")}


def test_a_paused_day_says_why_in_every_language(desk: Desk) -> None:
    desk.open()
    desk.visitors(1)
    desk.call(3)
    desk.access.queue.pause_day("evacuation")
    desk.look()
    for text in ("Xidmət müvəqqəti dayandırılıb", "Təxliyə", "Эвакуация", "Evacuation", "Növbəniz itməyib"):
        assert desk.shows(text)
    assert not desk.board.property("content")["areas"]
    desk.access.queue.resume_day()
    desk.look()
    assert not desk.shows("Təxliyə")


def test_a_closed_day_says_when_it_opens_again(desk: Desk) -> None:
    desk.open()
    desk.visitors(1)
    desk.call(3)
    desk.access.queue.close_day()
    desk.look()
    for text in ("Bu gün bağlıdır", "Sabah 08:30-dan açıqdır", "Сегодня закрыто", "Opens tomorrow at 08:30"):
        assert desk.shows(text)
    assert not desk.shows("A001")


def test_a_day_closed_early_says_why(desk: Desk) -> None:
    desk.open()
    desk.access.queue.close_day(reason="power")
    desk.look()
    for text in ("Bu gün bağlıdır", "Elektrik enerjisi kəsilib", "Нет электричества", "Power cut", "Opens tomorrow at"):
        assert desk.shows(text)


def test_a_holiday_has_its_name(desk: Desk) -> None:
    desk.now += 15 * 24 * 3_600_000
    desk.open()
    desk.look()
    assert desk.shows("Novruz bayramı")
    assert desk.shows("Откроется 31 марта в 08:30")


def test_before_the_hours_it_says_when_it_opens(desk: Desk) -> None:
    desk.now -= 2 * 3_600_000
    desk.open()
    desk.look()
    assert desk.shows("Bağlıdır")
    assert desk.shows("Bu gün 08:30-dan açıqdır")


def test_a_store_that_is_lost_is_told_with_the_last_time_and_comes_back(desk: Desk, qtbot: QtBot) -> None:
    board = desk.open()
    desk.visitors(6)
    for window in (2, 3, 4):
        desk.call(window)
    desk.wait(120)
    desk.now += 60_000
    qtbot.waitUntil(lambda: desk.shows("Lövhə müvəqqəti yenilənmir"), timeout=STALE_MS + 2000)
    content = board.property("content")
    assert desk.shows("Son çağırışlar, 10:02")
    assert desk.shows("Son yenilənmə 10:02")
    assert content["clock"] == "10:03"
    assert content["areas"] == []
    assert desk.listed == ["A003", "A002", "A001"]
    desk.look()
    assert not desk.shows("yenilənmir")


def test_a_lost_store_announces_nothing_again(desk: Desk, qtbot: QtBot) -> None:
    board = desk.open()
    announced: list[object] = []
    board.announced.connect(announced.append)
    desk.visitors(1)
    desk.call(3)
    qtbot.waitUntil(lambda: desk.shows("yenilənmir"), timeout=STALE_MS + 2000)
    desk.look()
    assert len(announced) == 1


def test_after_a_night_nothing_old_is_on_the_screen(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    desk.visitors(1)
    desk.call(3)
    desk.now += 16 * 3_600_000
    qtbot.waitUntil(lambda: desk.shows("Lövhə qoşulur"), timeout=STALE_MS + 2000)
    assert not desk.shows("A001")


def test_a_board_that_has_never_reached_its_store_says_why(desk: Desk) -> None:
    board = desk.open()
    assert desk.shows("Lövhə qoşulur")
    board.fail(StoreUnavailable("store_empty", store="x"))
    assert desk.shows("novbe init")


def test_a_changed_centre_follows_by_itself(desk: Desk) -> None:
    desk.open()
    desk.look()
    name = {"az": "Səbail Xidmət Mərkəzi", "ru": "Сабаильский центр", "en": "Sabail Centre"}
    apply_centre(desk.access.store, replace(sample_centre(1), name=name), desk.clock)
    desk.look()
    assert desk.shows("Səbail Xidmət Mərkəzi")


def test_an_area_that_was_taken_away_does_not_trouble_the_board(desk: Desk) -> None:
    desk.open()
    desk.look()
    centre = sample_centre(1)
    without = replace(
        centre,
        areas=centre.areas[1:],
        services=tuple(service for service in centre.services if service.area != "A"),
        windows=tuple(
            replace(
                w,
                areas=tuple(a for a in w.areas if a != "A"),
                services=tuple(s for s in w.services if s == "reception"),
            )
            for w in centre.windows
        ),
    )
    apply_centre(desk.access.store, without, desk.clock)
    desk.look()
    assert not desk.shows("Pensiya")


def test_a_new_call_is_seen_at_once_whatever_page_has_its_turn(desk: Desk) -> None:
    desk.open((1280, 720))
    desk.visitors(41)
    for turn in range(41):
        window = 2 + turn % 3
        if turn > 2:
            desk.access.queue.start(window)
            desk.access.queue.finish(window)
        if turn == 40:
            desk.board.next_turn()
            assert "A040" not in desk.listed
        number = desk.call(window)
        assert number in (*desk.card, *desk.listed)


def test_a_ticket_of_an_unknown_language_is_shown_as_any_other(desk: Desk) -> None:
    desk.open()
    view = desk.access.read()
    desk.board.show(replace(view, calls=(Call(1, "A001", 3, "ka", view.at, view.at, 1, "called"),)))
    assert desk.card == ["A001"]
