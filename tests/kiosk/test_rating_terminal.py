"""The rating terminal on a real screen and store, and as a process beside a window at work."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from kiosk.rating_app import PAGE
from kiosk.rating_screen import RatingScreen, look
from shared.access import Access
from shared.domain.errors import StoreUnavailable
from shared.ui.jobs import Jobs
from shared.ui.language import Language
from shared.ui.live import Live
from shared.ui.robot import RobotError, find, shows, tree
from shared.ui.window import Window
from tests.kiosk import hall
from tests.kiosk.looking import faults
from tests.kiosk.robot import kiosk
from tests.kiosk.test_app import running_hall, wait_for
from tests.kiosk.test_exit import PIN, PIN_HASH

WINDOW = 2
QUESTION = "Bugünkü ziyarətiniz necə keçdi?"
SIZES = [(540, 960), (960, 540), (683, 384), (640, 400), (400, 640)]


def serve(access: Access, language: str = "az") -> int:
    """A visitor is served at the window to the end; gives the turn."""
    access.queue.issue("pension-age", language=language)
    access.queue.call_next(WINDOW)
    access.queue.start(WINDOW)
    return access.queue.finish(WINDOW).turn.id


def answers(access: Access) -> dict[int, tuple[int, str | None]]:
    """Turn → score and comment, as they stand in the store."""
    with access.store.engine.connect() as connection:
        rows = connection.execute(text("SELECT turn, score, comment FROM rating"))
        return {turn: (score, comment) for turn, score, comment in rows}


class Losing:
    """A store that is away as long as the test says so."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self.away = False

    def read(self) -> Any:
        return self._access.read()

    @property
    def ratings(self) -> Any:
        if self.away:
            raise StoreUnavailable("store_unavailable", store="somewhere")
        return self._access.ratings


class Terminal:
    """A terminal that a test looks at and presses."""

    def __init__(self, qtbot: QtBot, access: Access, size: tuple[int, int]) -> None:
        self.qtbot = qtbot
        self.access = access
        self.jobs = Jobs()
        self.language = Language("az")
        self.store = Losing(access)
        self.screen = RatingScreen(self.store, self.jobs, self.language, WINDOW)
        self.screen.set_panel(10.1, 500, still=True)
        self.live = Live(self.jobs, access.changes(), lambda: look(access, WINDOW))
        self.live.refreshed.connect(self.screen.see)
        self.window = Window(PAGE, {"rating": self.screen}, self.language, size=size)
        with qtbot.waitSignal(self.window.first_frame):
            self.window.show()
        self.live.start()

    @property
    def step(self) -> str:
        values: dict[str, Any] = self.screen.property("rating")
        return str(values["step"])

    def press(self, *names: str) -> None:
        for name in names:
            self.qtbot.waitUntil(lambda name=name: self._can_press(name), timeout=10_000)  # type: ignore[misc]
            item = find(self.window, name)
            centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=centre)

    def _can_press(self, name: str) -> None:
        try:
            find(self.window, name)
        except RobotError as refused:
            raise AssertionError(str(refused)) from refused

    def sees(self, words: str) -> None:
        def seen() -> None:
            assert shows(self.window, words), self.names()

        self.qtbot.waitUntil(seen, timeout=10_000)

    def names(self) -> list[str]:
        return [seen.name for seen, _ in tree(self.window) if seen.name]

    def seconds_pass(self, seconds: int) -> None:
        for _ in range(seconds):
            self.screen._tick()  # the timer's own slot

    def close(self) -> None:
        self.live.close()
        self.jobs.close()
        self.window.destroy_all()
        self.access.close()


Open = Callable[..., Terminal]


@pytest.fixture
def open_terminal(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    opened: list[Terminal] = []

    def open_(size: tuple[int, int] = (640, 400)) -> Terminal:
        access = hall.set_up(hall.sqlite_url(tmp_path), hall.dost(), hall.morning())
        opened.append(Terminal(qtbot, access, size))
        return opened[-1]

    yield open_
    for terminal in opened:
        terminal.close()


def test_a_face_is_an_answer_about_the_turn(open_terminal: Open) -> None:
    terminal = open_terminal()
    terminal.sees("How was your visit?")
    turn = serve(terminal.access)
    terminal.sees(QUESTION)
    terminal.sees("Talon A001 · Pəncərə 2")
    terminal.press("Yaxşı", "Göndərin")
    terminal.sees("Təşəkkür edirik")
    assert answers(terminal.access) == {turn: (4, None)}
    terminal.press("Hazırdır")
    terminal.sees("Ziyarətiniz necə keçdi?")


def test_words_are_written_with_the_letters_of_the_language(open_terminal: Open) -> None:
    terminal = open_terminal()
    turn = serve(terminal.access, language="ru")
    terminal.press("Очень хорошо", "Добавить пару слов", *"СПАСИБОО", "Стереть", "Отправить")
    terminal.sees("Ваш ответ помогает центру")
    assert answers(terminal.access) == {turn: (5, "Спасибо")}


def test_another_language_in_the_middle_keeps_the_answer(open_terminal: Open) -> None:
    terminal = open_terminal()
    turn = serve(terminal.access)
    terminal.press("Pis", "Bir neçə söz yazın", *"ƏLA", "English")
    terminal.sees("Would you like to add something?")
    terminal.press("Send")
    terminal.sees("Thank you")
    assert answers(terminal.access) == {turn: (2, "Əla")}


def test_the_operator_is_said_not_to_see_it_before_one_answers(open_terminal: Open) -> None:
    terminal = open_terminal()
    serve(terminal.access)
    terminal.sees("Operator cavabınızı görmür.")
    send = next(seen for seen, _ in tree(terminal.window) if seen.name == "Göndərin")
    assert (send.enabled, send.description) == (False, "Əvvəlcə sifətlərdən birini seçin")


def test_a_visitor_who_goes_leaves_nothing_behind(open_terminal: Open) -> None:
    terminal = open_terminal()
    turn = serve(terminal.access)
    terminal.press("Çox pis", "Bir neçə söz yazın", "A")
    terminal.seconds_pass(60)
    terminal.sees("Təşəkkür edirik")
    assert answers(terminal.access) == {turn: (1, "A")}
    terminal.seconds_pass(8)
    assert terminal.step == "idle"


def test_the_next_visitor_is_never_asked_about_this_one(open_terminal: Open) -> None:
    terminal = open_terminal()
    serve(terminal.access)
    terminal.sees(QUESTION)
    terminal.access.queue.issue("pension-age")
    terminal.access.queue.call_next(WINDOW)
    terminal.access.queue.start(WINDOW)
    terminal.qtbot.waitUntil(lambda: terminal.step == "idle")
    turn = terminal.access.queue.finish(WINDOW).turn.id
    terminal.sees("Talon A002 · Pəncərə 2")
    terminal.press("Orta", "Göndərin")
    terminal.sees("Təşəkkür edirik")
    assert answers(terminal.access) == {turn: (3, None)}


def test_other_windows_ask_nothing_here(open_terminal: Open) -> None:
    terminal = open_terminal()
    queue = terminal.access.queue
    queue.issue("pension-age")
    queue.call_next(3)
    queue.start(3)
    queue.finish(3)
    turn = serve(terminal.access)
    terminal.sees("Talon A002 · Pəncərə 2")
    assert turn


def test_an_end_that_is_taken_back_takes_the_question_away(open_terminal: Open) -> None:
    terminal = open_terminal()
    serve(terminal.access)
    terminal.sees(QUESTION)
    terminal.access.queue.undo(WINDOW)
    terminal.qtbot.waitUntil(lambda: terminal.step == "idle")


def test_a_store_that_is_away_loses_no_answer(open_terminal: Open, caplog: pytest.LogCaptureFixture) -> None:
    terminal = open_terminal()
    turn = serve(terminal.access)
    terminal.press("Yaxşı")
    terminal.store.away = True
    terminal.press("Göndərin")
    terminal.sees("İndi alınmadı. Yenidən göndərin.")
    terminal.store.away = False
    terminal.press("Göndərin")
    terminal.sees("Təşəkkür edirik")
    assert answers(terminal.access) == {turn: (4, None)}
    assert "an answer was not kept" in caplog.text


def test_an_answer_whose_receipt_was_lost_is_not_given_twice(open_terminal: Open) -> None:
    terminal = open_terminal()
    turn = serve(terminal.access)
    terminal.press("Yaxşı")
    terminal.live.close()
    terminal.access.ratings.rate(turn, 4)
    terminal.press("Göndərin")
    terminal.sees("Təşəkkür edirik")


@pytest.mark.parametrize("language", ["az", "ru", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_everything_can_be_read(open_terminal: Open, size: tuple[int, int], language: str) -> None:
    terminal = open_terminal(size)
    terminal.sees("How was your visit?")
    assert faults(terminal.window) == []
    serve(terminal.access, language)
    terminal.qtbot.waitUntil(lambda: terminal.step == "ask")
    assert faults(terminal.window) == []
    terminal.screen.choose(5)
    assert faults(terminal.window) == []
    terminal.screen.add_words()
    assert faults(terminal.window) == []
    terminal.screen.back()
    terminal.store.away = True
    terminal.screen.send()
    terminal.qtbot.waitUntil(lambda: bool(terminal.screen.property("rating")["failed"]))
    assert faults(terminal.window) == []
    terminal.store.away = False
    terminal.screen.send()
    terminal.qtbot.waitUntil(lambda: terminal.step == "thanks")
    assert faults(terminal.window) == []


@pytest.mark.parametrize("size", SIZES)
def test_everything_is_large_enough_for_a_finger(open_terminal: Open, size: tuple[int, int]) -> None:
    """20 mm at the size of the screen, as far as there is room; 15 mm in any case."""
    terminal = open_terminal(size)
    pitch = 10.1 * 25.4 / (size[0] ** 2 + size[1] ** 2) ** 0.5
    serve(terminal.access)
    terminal.sees(QUESTION)
    for name in ("Çox yaxşı", "Çox pis", "Göndərin", "Bir neçə söz yazın", "Xeyr, sağ olun"):
        _, _, width, height = next(seen.rect for seen, _ in tree(terminal.window) if seen.name == name)
        assert min(width, height) * pitch >= 12, (name, min(width, height) * pitch)


def test_the_real_terminal_beside_a_window(sqlite_url: str) -> None:
    with running_hall(sqlite_url) as access:
        environment = hall.environment(sqlite_url, NOVBE_DEVICE="Rating 2", NOVBE_KIOSK_PIN=PIN_HASH)
        with kiosk(environment, "--rating", "--window", str(WINDOW), "--size", "640x400") as robot:
            robot.wait("How was your visit?")
            wait_for(lambda: [one.name for one in access.devices.all()] == ["Rating 2"])
            turn = serve(access)
            robot.wait(QUESTION)
            robot.press("Çox yaxşı", "Göndərin")
            robot.wait("Təşəkkür edirik")
            assert answers(access) == {turn: (5, None)}
            robot.key("Ctrl+Alt+Shift+Q")
            robot.press(*PIN, "OK")
            assert robot.process.wait(timeout=30) == 0


def test_it_needs_its_window(capsys: pytest.CaptureFixture[str]) -> None:
    from kiosk.app import main

    for options in (["--rating"], ["--window", "2"]):
        with pytest.raises(SystemExit) as ended:
            main(options)
        assert ended.value.code == 2
        assert "--rating and --window N belong together" in capsys.readouterr().err
