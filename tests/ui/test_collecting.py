"""What is no longer needed goes on the GUI thread, whoever makes garbage."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from pytestqt.qtbot import QtBot

from shared.ui.collecting import Collector


class Cycle(QObject):
    """What only a collection can free, with a timer that runs."""

    gone_on: list[threading.Thread] = []  # noqa: RUF012 — all of them write into it

    def __init__(self) -> None:
        super().__init__()
        self.myself = self
        self.timer = QTimer(self, interval=1)
        self.timer.start()

    def __del__(self) -> None:
        self.gone_on.append(threading.current_thread())


@pytest.fixture
def collector(qapp: QCoreApplication) -> Iterator[Collector]:
    collector = Collector(qapp)
    yield collector
    collector.close()


def make_garbage() -> None:
    for _ in range(30_000):
        cycle: list[object] = []
        cycle.append(cycle)


def test_a_thread_that_makes_garbage_frees_no_object_of_the_screens(collector: Collector, qtbot: QtBot) -> None:
    Cycle.gone_on.clear()
    Cycle()
    thread = threading.Thread(target=make_garbage)
    thread.start()
    thread.join()
    assert not Cycle.gone_on
    qtbot.waitUntil(lambda: Cycle.gone_on == [threading.main_thread()])


def test_python_collects_again_when_the_app_has_ended(qapp: QCoreApplication) -> None:
    collector = Collector(qapp)
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
