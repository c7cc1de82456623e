"""The supervisor's statistics on real stores: figures, files, what if, what changed the order."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shared.domain.staff import Role
from shared.report.as_csv import BOM
from shared.report.files import content
from shared.report.words import definition
from shared.store.reports import Reports
from shared.translation import translator
from shared.ui.robot import tree
from tests.counter.conftest import Screen
from tests.counter.hall import MINUTE, MORNING, SECOND, Clock, Hall

Key = Qt.Key
DAY = 24 * 60 * MINUTE
CTRL = Qt.KeyboardModifier.ControlModifier
Open = Callable[..., Screen]


def serve(hall: Hall, clock: Clock) -> None:
    """Window 3 calls the next visitor, who is there at once and needs five minutes."""
    assert hall.queue.call_next(3)
    clock.forward(20 * SECOND)
    hall.queue.start(3)
    clock.forward(5 * MINUTE)
    hall.queue.finish(3)


def two_days(hall: Hall) -> None:
    """Yesterday six were served one after the other; today five came, and the third was called before the others."""
    clock = hall.clock
    assert isinstance(clock, Clock)
    clock.stop(MORNING - DAY)
    hall.queue.open_window(3, "Leyla")
    for _ in range(6):
        hall.comes("pension-age")
    for _ in range(6):
        serve(hall, clock)
    hall.queue.close_window(3)
    hall.queue.close_day()
    clock.stop(MORNING)
    hall.queue.open_window(3, "Leyla")
    for service in ("pension-age", "pension-age", "pension-age", "card-change", "pension-age"):
        hall.comes(service)
        clock.forward(MINUTE)
    hall.queue.call_number(3, "A003", reason="infant", staff="Leyla")
    clock.run()


def two_thursdays(hall: Hall) -> None:
    """A week ago thirty were served by ten past ten, and six came later; today thirty-three have been served."""
    clock = hall.clock
    assert isinstance(clock, Clock)
    for morning, people in ((MORNING - 7 * DAY, 30), (MORNING, 33)):
        clock.stop(morning)
        hall.queue.open_window(3, "Leyla")
        for _ in range(people):
            hall.comes("pension-age")
        clock.forward(people // 3 * MINUTE)
        for _ in range(people):
            hall.queue.call_next(3)
            hall.queue.start(3)
            hall.queue.finish(3)
        if morning < MORNING:
            clock.forward(5 * MINUTE)
            for _ in range(6):
                hall.comes("card-change")
            hall.queue.close_window(3)
            hall.queue.close_day()


def two_rated_weeks(hall: Hall) -> None:
    """In each of the last two weeks ten visitors answered, the second time a little better."""
    clock = hall.clock
    assert isinstance(clock, Clock)
    for weeks, answers in ((2, (4,) * 10), (1, (5,) * 4 + (4,) * 6)):
        clock.stop(MORNING - weeks * 7 * DAY)
        hall.queue.open_window(3, "Leyla")
        for score in answers:
            turn = hall.comes("pension-age").turn.id
            hall.queue.call_next(3)
            hall.queue.start(3)
            hall.queue.finish(3)
            hall.access.ratings.rate(turn, score)
        hall.queue.close_window(3)
        hall.queue.close_day()
    clock.stop(MORNING)
    hall.comes("pension-age")


def supervise(qtbot: QtBot, hall: Hall, folder: Path, language: str = "en", look: str = "Statistics") -> Screen:
    """Vüsal supervises from window 4 and goes to the statistics."""
    screen = Screen(qtbot, hall, folder / "counter.json", 4, "Vüsal", language)
    screen.appoint(Role.SUPERVISOR)
    screen.press(look)
    return screen


@pytest.fixture
def screen(qtbot: QtBot, hall: Hall, tmp_path: Path) -> Iterator[Screen]:
    """The statistics of two days, on SQLite."""
    two_days(hall)
    screen = supervise(qtbot, hall, tmp_path)
    yield screen
    screen.close()


def test_a_supervisor_looks_at_today_at_yesterday_at_what_changed_the_order_and_asks_what_if(
    qtbot: QtBot, any_hall: Hall, tmp_path: Path
) -> None:
    two_days(any_hall)
    screen = supervise(qtbot, any_hall, tmp_path)
    screen.sees("Visitors 5 4 waiting now")
    screen.press("Yesterday")
    screen.sees("Visitors 6")
    assert "Wait, half within 10.7 min" in screen.names()

    screen.press("Arrivals")
    screen.sees("Wednesday, 10:00: 6")
    screen.press("Chart")
    screen.press("Area")
    row = (
        "A · Pensions, Turns: 6, Wait, half within: 10.7 min, Wait, nine of ten within: 26.7 min, Service level: 100 %"
    )
    screen.sees(row)
    screen.press(row)
    screen.sees("Only A · Pensions")
    screen.sees(
        "10:00–11:00, Turns: 6, Wait, half within: 10.7 min, Wait, nine of ten within: 26.7 min, Service level: 100 %"
    )
    screen.press("Show everything")
    screen.sees(row)

    screen.press("Out of order")
    screen.sees("Everybody was called in the order of the rules.")
    screen.press("Today")
    screen.sees("A003")
    assert any(
        name.startswith("05.03.2026") and "Leyla, With an infant, before A001, A002" in name for name in screen.names()
    )

    screen.press("What if")
    screen.sees("Until the call, for those who wait now")
    first = screen.counter.statistics.what_if.chosen
    while screen.focused != "What if …":
        screen.key(Key.Key_Tab)
    screen.key(Key.Key_Down)
    assert screen.counter.statistics.what_if.chosen != first
    screen.close()


def test_today_stands_beside_the_same_weekday_until_the_same_time(qtbot: QtBot, any_hall: Hall, tmp_path: Path) -> None:
    two_thursdays(any_hall)
    screen = supervise(qtbot, any_hall, tmp_path)
    screen.sees("Visitors 33, 10 % more than before")
    screen.sees("Wait, half within 11.0 min, was 10.0 min")
    assert "Service level 100 % the aim is 80 %, was 100 %" in screen.names()
    meaning = definition("visitors", translator("en"))
    against = "Compared with 26.02.2026 until 10:11."
    assert screen.description("Visitors 33, 10 % more than before") == f"{meaning} {against}"

    screen.counter.statistics.figures.cut(2)
    screen.qtbot.waitUntil(lambda: screen.counter.statistics.figures.state["dimension"] == "area", timeout=5000)
    screen.counter.statistics.figures.narrow("A")
    screen.sees("Only A · Pensions")
    screen.sees("Visitors 33, 10 % more than before")
    screen.press("Yesterday")
    screen.sees("Nobody came on these days")
    assert not any("before" in name or "was" in name for name in screen.names() if name.startswith("Visitors"))
    screen.close()


def test_the_mean_answer_of_the_weeks_is_a_line_or_a_list_also_where_days_have_no_answers(
    qtbot: QtBot, any_hall: Hall, tmp_path: Path
) -> None:
    two_rated_weeks(any_hall)
    screen = supervise(qtbot, any_hall, tmp_path)
    screen.sees("Visitors 1 1 waiting now")
    screen.press("Ratings")
    screen.sees("No ratings to show")
    screen.sees("Average score by week")
    line = next(name for name in screen.names() if name.startswith("Week from"))
    weeks = ("Week from 16.02.2026: 4.0", "Week from 23.02.2026: 4.4")
    assert line.endswith(", ".join(("Week from 09.02.2026: fewer than ten answers", *weeks)))

    screen.press("List")
    screen.sees(weeks[1])
    screen.key(Key.Key_Tab)
    for _ in range(7):
        screen.key(Key.Key_Down)
    assert screen.focused == weeks[1], "the keys walk the list"
    screen.counter.statistics.figures.cut(2)
    screen.counter.statistics.figures.narrow("A")
    qtbot.waitUntil(lambda: weeks[1] not in screen.names(), timeout=5000)
    screen.close()


def test_every_figure_tells_what_it_means_to_the_mouse_to_the_keyboard_and_aloud(screen: Screen) -> None:
    meaning = definition("visitors", translator("en"))
    screen.sees("Visitors 5 4 waiting now")
    assert screen.description("Visitors 5 4 waiting now") == meaning
    while screen.focused != "Visitors 5 4 waiting now":
        screen.key(Key.Key_Tab)
    screen.sees(meaning)
    screen.press("Table")
    screen.sees("Wait, mean")
    assert screen.description("Wait, mean") == definition("wait_mean", translator("en"))


def test_days_are_stepped_through_by_keys_and_typed(screen: Screen) -> None:
    screen.sees("Visitors 5 4 waiting now")
    screen.key(Key.Key_PageUp, CTRL)
    screen.sees("04.03.2026")
    screen.key(Key.Key_PageUp, CTRL)
    screen.sees("Nobody came on these days")
    screen.press("Other days")
    screen.press("From")
    screen.key(Key.Key_A, CTRL)
    screen.types("4.3")
    screen.key(Key.Key_Return)
    screen.sees("Please write a date as 05.03.2026")
    screen.key(Key.Key_A, CTRL)
    screen.types("1.3.2026")
    screen.press("To")
    screen.key(Key.Key_A, CTRL)
    screen.types("5.3.2026")
    screen.key(Key.Key_Return)
    screen.sees("Visitors 11 4 waiting now")


def test_what_is_shown_is_saved_where_the_person_says(screen: Screen, tmp_path: Path) -> None:
    screen.sees("Visitors 5 4 waiting now")
    for form, beginning in (("csv", BOM.encode()), ("xlsx", b"PK"), ("pdf", b"%PDF")):
        screen.press({"csv": "CSV", "xlsx": "Excel", "pdf": "PDF"}[form])
        screen.sees("File")
        screen.key(Key.Key_A, CTRL)
        screen.types(str(tmp_path / "figures"))
        screen.key(Key.Key_Return)
        file = tmp_path / f"figures.{form}"
        screen.sees(f"Report written to {file}.")
        assert file.read_bytes().startswith(beginning)
    lines = (tmp_path / "figures.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(",")[2:5] for line in lines[1:]] == [
        ["", "", "Narimanov Service Centre"],
        ["hour", "10", "10:00–11:00"],
    ]


def press_row(screen: Screen, beginning: str) -> None:
    """Presses the bars of a group."""
    screen.qtbot.waitUntil(lambda: any(name.startswith(beginning) for name in screen.names()), timeout=5000)
    screen.press(next(name for name in screen.names() if name.startswith(beginning)))


def test_a_service_within_an_area_is_looked_at_alone_and_the_files_say_so(screen: Screen, tmp_path: Path) -> None:
    figures = screen.counter.statistics.figures
    screen.press("Yesterday")
    screen.sees("Visitors 6")
    screen.press("Today")
    screen.sees("Visitors 5 4 waiting now")
    for cut, key in (("Area", "A · Pensions"), ("Service", "Old-age pension")):
        screen.press(cut)
        row = f"{key}, Turns: {4 if cut == 'Service' else 5}"
        press_row(screen, row)
    screen.sees("Only A · Pensions › Old-age pension")
    screen.sees("Visitors 4 3 waiting now")

    screen.press("Class")
    press_row(screen, "no priority, Turns: 4")
    assert len(figures.state["path"]) == 2, "two deep, no deeper"
    report = figures.report
    assert report
    assert report.title == "Narimanov Service Centre · A · Pensions › Old-age pension"
    assert report.title in content(report, "csv").decode()
    assert all(content(report, form) for form in ("xlsx", "pdf"))

    screen.press("Old-age pension")
    screen.sees("Only A · Pensions")
    screen.sees("Visitors 5 4 waiting now")
    assert screen.focused == "Day", "the first way to cut: where the next choice is made"
    screen.press("Show everything")
    screen.qtbot.waitUntil(lambda: not any(name.startswith("Only") for name in screen.names()), timeout=5000)


def test_a_file_is_replaced_only_when_asked_once_more_and_a_place_that_does_not_take_it_is_told(
    screen: Screen, tmp_path: Path
) -> None:
    (tmp_path / "figures.csv").write_text("dear to somebody")
    screen.sees("Visitors 5 4 waiting now")
    screen.press("CSV")
    screen.sees("File")
    for name in ("figures.csv/figures", "figures"):
        screen.key(Key.Key_A, CTRL)
        screen.types(str(tmp_path / name))
        screen.key(Key.Key_Return)
        file = tmp_path / f"{name}.csv"
        screen.sees("There is such a file already." if file.exists() else f"The file {file} cannot be written.")
    assert (tmp_path / "figures.csv").read_text() == "dear to somebody"
    screen.press("Replace it")
    screen.sees(f"Report written to {tmp_path / 'figures.csv'}.")


def test_it_reads_nothing_while_nobody_looks(screen: Screen, hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    screen.sees("Visitors 5 4 waiting now")
    screen.press("Window 4")
    screen.sees("A001")

    def read(*_: object) -> None:
        raise AssertionError("nobody looks")

    monkeypatch.setattr(Reports, "read", read)
    number = hall.comes("pension-age").ticket.text
    screen.sees(number)
    statistics = screen.counter.statistics
    shown = (statistics.figures.active, statistics.what_if.active, statistics.deviations.active)
    assert not any(shown)
    assert statistics.figures.report is None


def test_a_digit_does_not_choose_a_result_that_nobody_sees(screen: Screen, hall: Hall) -> None:
    screen.sees("Visitors 5 4 waiting now")
    desk = cast(Any, screen.counter.desk)
    hall.queue.call_next(4)
    hall.queue.start(4)
    screen.qtbot.waitUntil(lambda: desk.state["status"] == "serving", timeout=5000)
    screen.types("1")
    assert not any(outcome["on"] for outcome in desk.in_hand.outcomes)


@pytest.mark.parametrize("language", ["az", "ru"])
def test_in_their_own_language(qtbot: QtBot, hall: Hall, tmp_path: Path, language: str) -> None:
    two_days(hall)
    screen = supervise(qtbot, hall, tmp_path, language, {"az": "Statistika", "ru": "Статистика"}[language])
    name = translator(language)("Visitors")
    screen.qtbot.waitUntil(lambda: any(seen.startswith(f"{name} 5") for seen in screen.names()), timeout=5000)
    meaning = definition("visitors", translator(language))
    assert meaning in [screen.description(seen) for seen in screen.names() if seen.startswith(f"{name} 5")]
    screen.close()


def test_who_only_serves_or_receives_has_no_statistics(qtbot: QtBot, hall: Hall, tmp_path: Path) -> None:
    screen = Screen(qtbot, hall, tmp_path / "counter.json", 12, "Aysel", "en")
    for role in (Role.OPERATOR, Role.RECEPTION):
        screen.appoint(role)
        assert "statistics" not in screen.counter.frame.pages
    screen.close()


def test_however_large_everything_is_what_has_the_focus_is_on_the_screen(screen: Screen) -> None:
    screen.window.resize(1366, 768)
    screen.sees("Visitors 5 4 waiting now")
    screen.press("Table")
    screen.sees("Service level, at most")
    for _ in range(3):
        screen.key(Key.Key_Plus, CTRL)
    screen.qtbot.waitUntil(lambda: screen.counter.frame.zoom == 200, timeout=5000)
    while screen.focused != "Service level, at most":
        screen.key(Key.Key_Tab)
    seen = {seen.name: seen.rect for seen, _ in tree(screen.window)}["Service level, at most"]
    assert 0 <= seen[0] <= seen[0] + seen[2] <= 1366
    assert 0 <= seen[1] <= seen[1] + seen[3] <= 768


def test_figures_of_other_days_are_not_saved_under_the_days_that_were_just_chosen(screen: Screen) -> None:
    screen.sees("Visitors 5 4 waiting now")
    figures = screen.counter.statistics.figures
    screen.counter.statistics.period.step(-1)
    assert (figures.state["old"], figures.report) == (True, None)
    figures.cut(2)
    screen.sees("Visitors 6")
    report = figures.report
    assert (figures.state["old"], report and report.tables[0].dimension) == (False, "area")
