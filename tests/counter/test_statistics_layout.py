"""Statistics as a careful reader looks at them: no text is cut short, off the screen, or over another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.counter.conftest import Screen
from tests.counter.hall import Hall
from tests.counter.looking import faults
from tests.counter.test_statistics import supervise, two_days
from tests.counter.walking import SIGHTS, look_from

PLACES = (("1366", "ru"), ("1366, 150 %", "az"), ("1280, 200 %", "ru"))
"""Where there is least room."""


@pytest.fixture
def screen(qtbot: QtBot, hall: Hall, tmp_path: Path) -> Iterator[Screen]:
    """The statistics of two days."""
    two_days(hall)
    screen = supervise(qtbot, hall, tmp_path)
    screen.sees("Visitors 5 4 waiting now")
    yield screen
    screen.close()


def states(screen: Screen) -> Iterator[str]:
    """From one state of the page to the next."""
    statistics = screen.counter.statistics
    yield "hours"
    statistics.figures.cut(2)
    screen.qtbot.waitUntil(lambda: statistics.figures.state["dimension"] == "area", timeout=5000)
    yield "areas"
    statistics.figures.narrow("A")
    screen.sees("Only A · Pensions")
    statistics.figures.cut(3)
    statistics.figures.narrow("pension-age")
    screen.qtbot.waitUntil(lambda: len(statistics.figures.state["path"]) == 2, timeout=5000)
    yield "only one service of one area"
    statistics.figures.widen(-1)
    screen.press("Table")
    for chosen in range(5):
        statistics.figures.choose_set(chosen)
        yield f"table {chosen}"
    screen.press("Arrivals")
    yield "arrivals"
    screen.press("Ratings")
    yield "ratings"
    statistics.saving.ask("csv")
    yield "save"
    statistics.saving.close()
    statistics.period.choose(3)
    yield "other days"
    statistics.period.set_days("x", "y")
    yield "no date"
    statistics.period.choose(0)
    statistics.go(1)
    screen.qtbot.waitUntil(lambda: statistics.what_if.options.rowCount() > 0, timeout=5000)
    yield "what if"
    statistics.what_if.lose("No connection since 10:00")
    yield "what if, lost"
    statistics.go(2)
    screen.sees("A003")
    yield "out of order"


def test_everything_can_be_read_in_every_state(screen: Screen) -> None:
    found = []
    for state in states(screen):
        for sight, language in PLACES:
            look_from(screen, SIGHTS[sight], language)
            found += [f"{state}, {sight}, {language}: {fault}" for fault in faults(screen.window)]
        look_from(screen, SIGHTS["1366"], "en")
    assert not found, "\n".join(found)
