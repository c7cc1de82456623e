import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QThread
from pytestqt.qtbot import QtBot

from shared.ui.jobs import PATIENCE_S, Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def unexpected(error: Exception) -> None:
    raise error


def test_work_runs_elsewhere_and_its_result_comes_home(jobs: Jobs, qtbot: QtBot) -> None:
    home = QThread.currentThread()
    came: list[tuple[int, bool]] = []
    jobs.run(threading.get_ident, lambda thread: came.append((thread, QThread.currentThread() is home)), unexpected)
    qtbot.waitUntil(lambda: bool(came))
    assert came[0][0] != threading.get_ident()
    assert came[0][1]


def test_a_failure_comes_home_as_it_was(jobs: Jobs, qtbot: QtBot) -> None:
    failures: list[Exception] = []
    error = OSError("no network")

    def work() -> None:
        raise error

    jobs.run(work, lambda result: None, failures.append)
    qtbot.waitUntil(lambda: failures == [error])


def test_a_screen_goes_on_while_work_is_slow(jobs: Jobs, qtbot: QtBot) -> None:
    network = threading.Event()
    came: list[bool] = []
    jobs.run(network.wait, came.append, unexpected)
    assert jobs.property("busy") == 1
    QCoreApplication.processEvents()
    assert came == []
    network.set()
    qtbot.waitUntil(lambda: came == [True])
    assert jobs.property("busy") == 0


def test_jobs_with_one_key_keep_their_order(jobs: Jobs, qtbot: QtBot) -> None:
    running: list[int] = []
    most: list[int] = []
    came: list[int] = []

    def work(number: int) -> int:
        running.append(number)
        most.append(len(running))
        running.remove(number)
        return number

    for number in range(50):
        jobs.run(lambda number=number: work(number), came.append, unexpected, serial="queue")  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(came) == 50)
    assert came == list(range(50))
    assert max(most) == 1


def test_a_failed_job_does_not_hold_up_those_behind_it(jobs: Jobs, qtbot: QtBot) -> None:
    came: list[object] = []

    def work() -> None:
        raise ValueError

    jobs.run(work, came.append, lambda error: came.append("failed"), serial="queue")
    jobs.run(lambda: "next", came.append, unexpected, serial="queue")
    qtbot.waitUntil(lambda: came == ["failed", "next"])


def test_other_keys_do_not_wait(jobs: Jobs, qtbot: QtBot) -> None:
    printer = threading.Event()
    came: list[object] = []
    jobs.run(printer.wait, came.append, unexpected, serial="printer")
    jobs.run(lambda: "called", came.append, unexpected, serial="queue")
    qtbot.waitUntil(lambda: came == ["called"])
    printer.set()
    qtbot.waitUntil(lambda: came == ["called", True])


def test_nothing_is_delivered_after_the_end(qtbot: QtBot) -> None:
    jobs = Jobs()
    ready = threading.Event()
    came: list[object] = []

    def work() -> str:
        ready.set()
        return "late"

    jobs.run(work, came.append, unexpected)
    ready.wait()
    jobs.close()
    jobs.run(lambda: "later still", came.append, unexpected)
    QCoreApplication.processEvents()
    assert came == []


def test_the_end_does_not_wait_for_a_server_that_never_answers(qtbot: QtBot) -> None:
    jobs = Jobs()
    server = threading.Event()
    jobs.run(server.wait, lambda result: None, unexpected)
    began = time.monotonic()
    jobs.close()
    assert time.monotonic() - began < PATIENCE_S + 0.5
    server.set()
