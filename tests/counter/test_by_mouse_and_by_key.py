"""Every action of the counter twice: with the mouse alone, and with the keys alone; the record is the same."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QKeyCombination, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from counter import work
from shared.domain.appointment import Appointment
from shared.domain.staff import Role
from shared.printers import Printer
from shared.ui.robot import PRESSABLE, Seen, tree
from tests.counter.conftest import Screen
from tests.counter.hall import MINUTE, SECOND, Clock, Hall, kinds

Sit = Callable[..., Screen]


@pytest.fixture(autouse=True)
def deliberate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two presses in a row are meant, however fast the test is."""
    monkeypatch.setattr(work, "GUARD_SECONDS", 0)


class Hand:
    """Works at a screen with the mouse or with the keys; what is typed is typed either way."""

    def __init__(self, desk: Screen, hall: Hall, means: str) -> None:
        self.desk = desk
        self.hall = hall
        self.mouse = means == "mouse"
        self._known: list[str] = []

    def does(self, button: str, key: str, then: str) -> None:
        """Clicks the button, or presses its key (without one: walks there by Tab); then something is to be seen."""
        if self.mouse:
            self.clicks(button)
        elif not key:
            self.desk.qtbot.waitUntil(lambda: button in self.desk.names(), timeout=5000)
            self.walks_to(button)
            self.desk.key(Qt.Key.Key_Space)
        else:
            combined = cast(QKeyCombination, cast(Any, QKeySequence(key))[0])
            self.desk.key(combined.key(), combined.keyboardModifiers())
        if then:
            self.desk.sees(then)

    def clicks(self, name: str) -> None:
        """A click on what has this name and can be pressed: in a dialog not what lies behind it."""
        found: list[tuple[Seen, QQuickItem]] = []

        def lies_still() -> bool:
            before = [seen.rect for seen, _ in found]
            every = tree(self.desk.window)
            found[:] = [
                pair for pair in every if pair[0].name == name and pair[0].enabled and pair[0].role in PRESSABLE
            ]
            return len(found) == 1 and [seen.rect for seen, _ in found] == before

        self.desk.qtbot.waitUntil(lies_still, timeout=5000)
        ((_, item),) = found
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.desk.window, Qt.MouseButton.LeftButton, pos=point)

    def walks_to(self, button: str) -> None:
        """Presses Tab until the focus is there."""
        for _ in range(60):
            if self.desk.focused == button:
                return
            self.desk.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {button}")

    def chooses(self, text: str, row: str, button: str, then: str) -> None:
        """Narrows a list by typing, which chooses what stands first, and confirms."""
        self.desk.types(text)
        self.desk.sees(row)
        self.does(button, "Return", then)

    def chooses_line(self, place: int, row: str, button: str) -> None:
        """Takes a line of a list: clicks it, or walks there with the arrows; confirms."""
        if self.mouse:
            self.clicks(row)
        else:
            for _ in range(place):
                self.desk.key(Qt.Key.Key_Down)
        if button:
            self.does(button, "Return", "")

    def finds(self, number: str) -> None:
        """Looks a ticket up at reception."""
        self.does("Number or code", "Ctrl+F", "Number or code")
        self.desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.desk.types(number)
        self.desk.key(Qt.Key.Key_Return)
        self.desk.qtbot.waitUntil(lambda: number in self.desk.names(), timeout=5000)

    def later(self, seconds: int) -> None:
        clock = self.hall.clock
        assert isinstance(clock, Clock)
        clock.forward(seconds * SECOND)

    def finishes(self, then: str) -> None:
        self.later(4)
        self.desk.qtbot.waitUntil(lambda: not self.desk.counter.desk.actions["finish"]["reason"], timeout=5000)
        self.does("Finish service", "F5", then)

    def happened(self, *events: str) -> None:
        """The record says this, and nothing else, since the last time."""
        known, desk = len(self._known), self.desk.counter.desk
        self.desk.qtbot.waitUntil(lambda: len(kinds(self.hall)) >= known + len(events), timeout=5000)
        self.desk.qtbot.waitUntil(lambda: not (desk.property("work").running or desk.property("dialogs").name))
        self._known = kinds(self.hall)
        assert tuple(self._known[known:]) == events


@pytest.mark.parametrize("means", ["mouse", "keys"])
def test_at_the_window(sit: Sit, hall: Hall, means: str) -> None:
    for _ in range(4):
        hall.comes()
    hall.comes(priority="priority")
    desk = sit(4, "Aysel")
    hand = Hand(desk, hall, means)
    desk.sees("Next in line")
    hand.does("Call next", "F2", "Calls: 1/2")
    hand.does("Has come, start", "F5", "Has the document been shown?")
    hand.does("Shown, start", "Return", "Service time")
    hand.happened("called", "started")

    hand.does("Solved", "1", "Solved")
    hand.does("Services", "Ctrl+S", "Services of A005")
    hand.chooses("bank card", "Change of bank card, Pensions", "Add the service", "Finish service")
    hand.does("Call the supervisor", "Shift+F1", "Call the supervisor: for what?")
    hand.does("Call", "Return", "The supervisor was called")
    hand.does("Help no longer needed", "Shift+F1", "Call the supervisor")
    hand.happened("help", "help")
    hand.does("Hold", "F7", "Hold A005")
    hand.does("Hold", "Return", "A005 is held")
    hand.does("Undo", "Ctrl+Z", "Service time")
    hand.happened("held", "undone")
    hand.does("Hold", "F7", "Hold A005")
    hand.does("Hold", "Return", "A005 is held")
    hand.does("Held: 1", "F7", "Held visitors")
    hand.does("Serve on", "Return", "Service time")
    hand.happened("held", "resumed")
    hand.does("Join a ticket", "Ctrl+J", "Join a family’s ticket to A005")
    hand.chooses("A004", "A004, Old-age pension", "Join", "")
    hand.happened("merged")
    hand.does("Break after", "F9", "Break: for what?")
    hand.does("Begin the break", "Return", "No break")
    hand.does("No break", "F9", "Break after")
    hand.finishes("A005: the service is finished")
    hand.happened("finished")

    hand.does("Call next", "F2", "Calls: 1/2")
    hand.does("Call again", "F3", "Calls: 2/2")
    hand.later(61)
    desk.qtbot.waitUntil(lambda: not desk.counter.desk.actions["no_show"]["reason"], timeout=5000)
    hand.does("Did not come", "F8", "A001 did not come")
    hand.happened("called", "recalled", "no_show")
    hand.does("By number", "F4", "Call by number")
    desk.types("A003")
    hand.does("Feels unwell", "Return", "Feels unwell")
    if not hand.mouse:
        desk.key(Qt.Key.Key_Space)
    hand.does("Call A003", "Return", "called out of turn: Feels unwell")
    hand.does("Transfer", "F6", "Transfer A003")
    hand.chooses("bank card", "Change of bank card, Pensions", "Transfer", "A003 has been sent on")
    hand.happened("called", "transferred")
    hand.does("Break", "F9", "Break: for what?")
    hand.does("Begin the break", "Return", "Press F9 when you are back")
    hand.does("End the break", "F9", "Free")
    hand.does("Help", "F1", "Help: the keys")
    hand.does("Close", "Esc", "")
    hand.does("Small panel", "Ctrl+M", "Full window")
    hand.does("Full window", "Ctrl+M", "Small panel")
    hand.does("Close the window", "Ctrl+Q", "Open window 4")
    hand.happened()


@pytest.mark.parametrize("means", ["mouse", "keys"])
def test_at_reception(sit: Sit, hall: Hall, tmp_path: Path, means: str) -> None:
    hall.access.appointments.book([Appointment("K7Q4M", "pension-age", hall.view().at + 10 * MINUTE, "az")])
    desk = sit(1, "Zəhra")
    desk.appoint(Role.RECEPTION)
    desk.sees("K7Q4M has come")
    desk.counter.papers.open(Printer("picture", path=tmp_path), Printer())
    hand = Hand(desk, hall, means)
    hand.does("Find a service", "Ctrl+K", "A, Pensions")
    desk.types("old-age")
    hand.does("A, Old-age pension, Pensions", "Return", "")
    hand.does("Issue and print", "Ctrl+Return", "A001 has been issued")
    desk.qtbot.waitUntil(lambda: "A001" in desk.names(), timeout=5000)
    hand.does("Copy on paper", "Ctrl+P", "A copy of A001 is being printed")
    hand.does("Service", "Ctrl+S", "A001: another service")
    hand.chooses("bank card", "A, Change of bank card, Pensions", "Put right", "put right: Change of bank card")
    hand.does("Language", "Ctrl+T", "A001: another language")
    hand.chooses_line(2, "Русский", "Put right")
    desk.qtbot.waitUntil(lambda: hall.view().waiting[0].ticket.language == "ru", timeout=5000)
    desk.qtbot.waitUntil(lambda: not desk.counter.reception.dialogs.name, timeout=5000)
    hand.does("Other priority", "Ctrl+U", "A001: another priority")
    hand.chooses_line(2, "Priority", "")
    desk.press("Feels unwell")
    hand.does("Put right", "Return", "put right: Priority")
    hand.happened("changed", "changed", "changed")
    hand.does("K7Q4M has come", "", "A002 has been issued")
    desk.qtbot.waitUntil(lambda: "A002" in desk.names(), timeout=5000)
    hand.does("Why before me?", "Ctrl+W", "A002 asks: why before me?")
    desk.types("A001")
    hand.does("Compare", "Return", "A001 has been in the queue since 10:00, A002 since 10:10")
    hand.does("Close", "Esc", "Find a ticket")
    hall.queue.call_next(3, staff="Leyla")
    hall.queue.recall(3)
    hand.later(61)
    hall.queue.no_show(3)
    hand.happened("called", "recalled", "no_show")
    hand.finds("A001")
    hand.does("Back in line", "Ctrl+B", "put back into the queue")
    hand.happened("returned")
    hand.does("Cancel it", "Ctrl+D", "Cancel A001?")
    hand.does("Cancel the ticket", "Return", "")
    hand.happened("cancelled")
    hall.queue.ask_help("kiosk-1")
    hand.does("I am going there: Kiosk 1 calls for help", "", "")
    hand.happened("help", "help")
    desk.counter.papers.close()


@pytest.mark.parametrize("means", ["mouse", "keys"])
def test_over_the_day(sit: Sit, hall: Hall, means: str) -> None:
    desk = sit(4, "Vüsal")
    desk.appoint(Role.SUPERVISOR)
    desk.sees("Needs attention")
    hand = Hand(desk, hall, means)
    hand.does("Pause the day", "", "Pause the day: why?")
    hand.chooses_line(1, "Evacuation", "Pause the day")
    desk.sees("The day is paused since 10:00: Evacuation")
    hand.does("Resume the day", "", "Pause the day")
    hall.queue.ask_help("window-7", "decision")
    hand.does("I am going: Window 7 calls for help", "", "")
    hand.happened("help", "help")
    hand.does("Close the day", "", "Close the day?")
    hand.does("Close the day", "Return", "The day is closed since 10:00")
    ops = [event.data["op"] for event in hall.access.snapshot.events() if event.kind == "day"]
    assert ops == ["open", "pause", "resume", "close"]
