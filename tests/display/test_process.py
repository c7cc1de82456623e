"""The board as a process of its own, beside whatever else works on the store."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.display.process import ROOT, AppProcess
from tests.display.shots import posters
from tests.display.stage import Stage, sample_centre, stage
from tests.postgres import PostgresServer

SIZE = ("--size", "1920x1080")
TURN = "Növbəniz çatdı"


@pytest.fixture
def made(store_url: str) -> Iterator[Stage]:
    """The sample centre at work, once on each store."""
    with stage(store_url, sample_centre(1)) as built:
        yield built


@pytest.fixture
def at_hand(sqlite_url: str) -> Iterator[Stage]:
    """The sample centre at work on SQLite, for what has nothing to do with the store."""
    with stage(sqlite_url, sample_centre(1)) as built:
        yield built


def test_a_call_in_one_process_is_seen_in_another(made: Stage) -> None:
    with made.board(*SIZE) as board:
        board.wait("Nömrəniz burada görünəcək")
        made.visitor()
        made.call(3)
        board.wait(f"{TURN} · Ваша очередь · It’s your turn: A001, pəncərə 3", seconds=2)
    assert board.process.returncode == 0
    assert b"Traceback" not in board.errors
    assert b".qml" not in board.errors  # a warning names its page


def test_twenty_calls_at_once_are_all_on_the_board(made: Stage) -> None:
    with made.board(*SIZE) as board:
        board.wait("Nömrəniz burada görünəcək")
        called = []
        for turn in range(20):
            window = 2 + turn % 3
            made.visitor()
            if turn > 2:
                made.queue.start(window)
                made.queue.finish(window)
            called.append(made.call(window))
        for number in called:
            board.wait(number, seconds=1)


def test_a_recall_takes_the_screen_again(at_hand: Stage) -> None:
    at_hand.visitor()
    at_hand.call(3)
    with at_hand.board(*SIZE, later=100) as board:
        board.wait("A001")
        assert not any(TURN in name for name in board.names())
    with at_hand.board(*SIZE) as board:
        board.wait("A001")
        at_hand.queue.recall(3)
        board.wait(TURN)


def test_who_has_come_is_gone_after_a_minute(at_hand: Stage) -> None:
    at_hand.visitor()
    at_hand.call(3)
    at_hand.queue.start(3)
    with at_hand.board(*SIZE, later=30) as board:
        board.wait("A001")
    with at_hand.board(*SIZE, later=61) as board:
        board.wait("Nömrəniz burada görünəcək")
        assert not any("A001" in name for name in board.names())


def test_paused_resumed_and_closed(made: Stage) -> None:
    with made.board(*SIZE) as board:
        made.visitor()
        made.queue.pause_day("power")
        board.wait("Elektrik enerjisi kəsilib")
        made.queue.resume_day()
        board.wait("Nömrəniz burada görünəcək")
        made.queue.close_day()
        board.wait("Bu gün bağlıdır")


def test_a_store_that_comes_later_is_found(sqlite_url: str) -> None:
    environment = {"NOVBE_STORE": sqlite_url, "NOVBE_CLOCK": "2026-03-05T10:00+04:00"}
    with AppProcess("display", *SIZE, environment=environment) as board:
        board.wait("Lövhə qoşulur")
        with stage(sqlite_url, sample_centre(1)) as made:
            board.wait("Nömrəniz burada görünəcək")
            made.visitor()
            made.call(3)
            board.wait("A001")


@pytest.mark.parametrize("way", ["stop", "kill"])
def test_a_server_that_is_gone_is_told_and_found_again(way: str) -> None:
    with PostgresServer() as server, stage(server.create_database(), sample_centre(1)) as made:
        made.visitor()
        made.call(3)
        with made.board(*SIZE) as board:
            board.wait("A001")
            {"stop": server.stop, "kill": server.kill}[way]()
            board.wait("Lövhə müvəqqəti yenilənmir")
            board.wait("Əlaqə bərpa olunur. Son yenilənmə 10:00.")
            assert any("A001" in name for name in board.names())
            server.start()
            board.wait("Çağırılır", seconds=30)
            made.access.close()
            made.visitor()
            made.call(4)
            board.wait("A002")


def test_a_server_that_comes_later_is_found() -> None:
    with PostgresServer() as server:
        url = server.create_database()
        with stage(url, sample_centre(1)) as made:
            server.stop()
            with made.board(*SIZE) as board:
                board.wait("Lövhə qoşulur")
                server.start()
                board.wait("Nömrəniz burada görünəcək")


def test_a_hall_of_its_own(sqlite_url: str) -> None:
    with stage(sqlite_url, sample_centre(2)) as made, made.board(*SIZE, "--hall", "2") as board:
        board.wait("Nömrəniz burada görünəcək")
        made.visitor()
        made.visitor("vacancies")
        made.call(3)
        made.call(12)
        board.wait("E001")
        assert not any("A001" in name for name in board.names())


def test_some_windows_only_and_pictures_from_the_settings(sqlite_url: str, tmp_path: Path) -> None:
    posters(tmp_path)
    with (
        stage(sqlite_url, sample_centre(1)) as made,
        made.board(*SIZE, "--windows", "3-4", NOVBE_BOARD_PICTURES=str(tmp_path), NOVBE_BOARD_MOTION="off") as board,
    ):
        board.wait("Nömrəniz burada görünəcək")
        made.visitor()
        made.visitor()
        made.call(2)
        made.call(3)
        board.wait("A002")
        assert not any("A001" in name for name in board.names())
    assert b"WARNING" not in board.errors


def test_without_its_fonts_the_board_goes_on(sqlite_url: str) -> None:
    with stage(sqlite_url, sample_centre(1)) as made:
        environment = made.environment
        with AppProcess("tests.display.without_fonts", *SIZE, environment=environment) as board:
            board.wait("Nömrəniz burada görünəcək")
            made.visitor()
            made.call(3)
            board.wait(f"{TURN} · Ваша очередь · It’s your turn: A001, pəncərə 3")
    assert b"the font Fira Sans is missing" in board.errors


def test_what_is_no_list_of_windows_is_told_in_words() -> None:
    told = run("--windows", "one")
    assert told.returncode == 2
    assert "1-8,12" in told.stderr


def test_a_wrong_size_is_told_in_words() -> None:
    told = run("--size", "large")
    assert told.returncode == 2
    assert "1920x1080" in told.stderr


@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly(sqlite_url: str, way: signal.Signals) -> None:
    with stage(sqlite_url, sample_centre(1)) as made, made.board(*SIZE) as board:
        board.wait("Nömrəniz burada görünəcək")
        board.process.send_signal(way)
        assert board.process.wait(timeout=10) == 0
    assert b"Traceback" not in board.errors


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "display", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
