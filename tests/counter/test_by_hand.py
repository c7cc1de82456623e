"""The store is away: numbers are called aloud and ticked, and entered when it is back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from counter import work
from counter.memory import read
from shared.domain.errors import StoreUnavailable
from shared.domain.staff import Role
from shared.domain.view import View, Visit
from tests.counter.conftest import Screen
from tests.counter.hall import MINUTE, Clock, Hall, kinds

Sit = Callable[..., Screen]
Key = Qt.Key


@pytest.fixture(autouse=True)
def deliberate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two presses in a row are meant, however fast the test is."""
    monkeypatch.setattr(work, "GUARD_SECONDS", 0)


class Cable:
    """What connects a desk with its store; it can be pulled out."""

    def __init__(self, hall: Hall) -> None:
        self.file = Path(hall.url.removeprefix("sqlite:///"))
        self.away = self.file.with_suffix(".away")

    def pull(self) -> None:
        self.file.rename(self.away)

    def plug_in(self) -> None:
        self.away.rename(self.file)


def test_numbers_are_called_aloud_and_entered_afterwards_with_their_times(sit: Sit, hall: Hall) -> None:
    for _ in range(3):
        hall.comes("pension-age")
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    clock, cable = hall.clock, Cable(hall)
    assert isinstance(clock, Clock)
    cable.pull()
    desk.sees("Call aloud")
    desk.sees("No connection since 10:00")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    desk.key(Key.Key_F5)
    desk.sees("Service time")
    desk.qtbot.waitUntil(lambda: not desk.counter.desk.actions["finish"]["reason"], timeout=5000)
    desk.key(Key.Key_F5)
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("A002")
    assert desk.description("Transfer").startswith("No connection since")
    clock.forward(2 * MINUTE)
    cable.plug_in()
    desk.sees("Entered afterwards: 2")
    events = [event for event in hall.access.snapshot.events() if event.data.get("late")]
    assert [event.kind for event in events] == ["called", "started", "finished", "called"]
    visit = hall.view().at_window(4)
    assert visit is not None
    assert visit.ticket.text == "A002"


def test_the_visitor_in_hand_stays_and_may_be_finished_by_hand(sit: Sit, hall: Hall) -> None:
    hall.comes("pension-age")
    hall.queue.call_next(4, staff="Aysel")
    hall.queue.start(4)
    cable = Cable(hall)
    desk = sit(4, "Aysel")
    desk.sees("Service time")
    cable.pull()
    desk.sees("No connection since 10:00")
    desk.sees("Service time")
    desk.qtbot.waitUntil(lambda: not desk.counter.desk.actions["finish"]["reason"], timeout=5000)
    desk.key(Key.Key_F5)
    desk.sees("Nobody waits for this window")
    cable.plug_in()
    desk.sees("Entered afterwards: 1")
    assert kinds(hall) == ["called", "started", "finished"]


def test_a_step_whose_answer_was_lost_is_repeated_and_not_done_twice(sit: Sit, hall: Hall) -> None:
    hall.comes()
    hall.comes()
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    cable = Cable(hall)
    read: Callable[[], View] = hall.access.read

    def lost_on_the_way() -> View:
        # the call is written; its answer never comes
        hall.access.__dict__.pop("read")
        cable.pull()
        return read()

    hall.access.read = lost_on_the_way  # type: ignore[method-assign]  # a cable pulled at this very moment
    desk.key(Key.Key_F2)
    desk.sees("No connection since 10:00")
    cable.plug_in()
    desk.sees("Since the call")
    assert kinds(hall) == ["called"]


def test_a_ticket_whose_number_was_not_heard_is_not_issued_twice(sit: Sit, hall: Hall) -> None:
    front = sit(1, "Zəhra")
    front.appoint(Role.RECEPTION)
    front.sees("Today’s appointments")
    front.key(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    front.types("old-age")
    front.sees("A, Old-age pension, Pensions")
    front.key(Key.Key_Return)
    front.qtbot.waitUntil(lambda: front.counter.reception.actions["issue"]["primary"], timeout=5000)
    cable = Cable(hall)
    queue, issue = hall.queue, hall.queue.issue

    def lost_on_the_way(service: str, **how: Any) -> Visit:
        # the ticket is written; its number never comes
        queue.__dict__.pop("issue")
        issue(service, **how)
        cable.pull()
        raise StoreUnavailable("store_unavailable", store=hall.url)

    queue.issue = lost_on_the_way  # type: ignore[method-assign]  # a cable pulled at this very moment
    front.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    front.sees("No connection since 10:00")
    cable.plug_in()
    front.sees("A001 has been issued")
    assert [visit.ticket.text for visit in hall.view().waiting] == ["A001"]


def test_what_was_ticked_outlives_the_program(sit: Sit, hall: Hall) -> None:
    hall.comes("pension-age")
    desk = sit(4, "Aysel")
    desk.sees("Next in line")
    cable = Cable(hall)
    cable.pull()
    desk.sees("Call aloud")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    desk.qtbot.waitUntil(lambda: bool(read(desk.file).ticked), timeout=5000)
    desk.close()
    cable.plug_in()
    again = sit(4, "Aysel")
    again.sees("Entered afterwards: 1")
    again.sees("Since the call")
    assert [event.kind for event in hall.access.snapshot.events() if event.data.get("late")] == ["called"]
    assert not read(again.file).ticked
