"""What whoever sits at a window may not do, a supervisor allows there, for this one step."""

from collections.abc import Callable
from typing import cast

import argon2
import pytest
from PySide6.QtCore import Qt

from counter import work
from counter.decision import PATIENCE_MS
from counter.desk_state import status_of
from shared.domain.errors import StoreUnavailable
from shared.domain.fairness import deviations
from shared.domain.record import Event
from shared.domain.staff import Role
from shared.store.staff import Account, Staff, _nobodys_hash
from shared.ui.robot import shows, tree
from tests.counter.conftest import Screen
from tests.counter.hall import MINUTE, Clock, Hall

Key = Qt.Key
Sit = Callable[..., Screen]
SECRET = "çay ilə limon"
AYSEL, LEYLA, NIGAR = "Aysel Məmmədova", "Leyla Əliyeva", "Nigar Quliyeva"
ASKED = "A supervisor decides here"


@pytest.fixture
def hall(any_hall: Hall, monkeypatch: pytest.MonkeyPatch) -> Hall:
    """Two operators and a supervisor; what costs a guesser much costs a test little; nobody is slow with keys."""
    monkeypatch.setattr(work, "GUARD_SECONDS", 0)
    quick = argon2.PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr("shared.store.staff.hasher", lambda: quick)
    _nobodys_hash.cache_clear()
    for name, role in ((AYSEL, Role.OPERATOR), (LEYLA, Role.OPERATOR), (NIGAR, Role.SUPERVISOR)):
        any_hall.access.staff.add(name, role, SECRET)
    return any_hall


def last(hall: Hall, kind: str) -> Event:
    return [event for event in hall.access.snapshot.events() if event.kind == kind][-1]


def called(sit: Sit, hall: Hall, **how: str) -> Screen:
    """Aysel has called A001 to window 4."""
    hall.comes(**how)
    desk = sit(4, AYSEL, password=SECRET)
    desk.sees("Next in line")
    desk.key(Key.Key_F2)
    desk.sees("Since the call")
    return desk


def without_document(sit: Sit, hall: Hall) -> Screen:
    """A001 has a class and no document; Aysel has given a reason."""
    desk = called(sit, hall, priority="priority")
    desk.key(Key.Key_F5)
    desk.press("Serve all the same: a supervisor’s decision")
    desk.press("Supervisor’s decision")
    desk.press(ASKED)
    desk.sees("A001 is served with priority without the document")
    return desk


def signs(desk: Screen, name: str, password: str) -> None:
    """Name, Enter, password, Enter."""
    desk.qtbot.waitUntil(lambda: desk.focused == "The supervisor’s name", timeout=5000)
    desk.types(name)
    desk.key(Key.Key_Return)
    assert desk.focused == "Password"
    desk.types(password)
    desk.key(Key.Key_Return)


def bottom(desk: Screen, role: str, name: str) -> int:
    """Where something on the screen ends."""
    return next(seen.rect[1] + seen.rect[3] for seen, _ in tree(desk.window) if (seen.role, seen.name) == (role, name))


def test_served_without_the_document_by_keys(sit: Sit, hall: Hall) -> None:
    desk = without_document(sit, hall)
    signs(desk, "nigar quliyeva", SECRET)
    desk.sees("Service time")
    started = last(hall, "started")
    assert started.data == {"proof": "waived", "reason": "supervisor", "decided_by": NIGAR}
    assert started.staff == AYSEL
    assert hall.view().shifts[4].staff == AYSEL
    assert (desk.counter.desk.staff, desk.counter.frame.pages) == (AYSEL, ["desk"])


def test_sent_to_the_front_by_mouse(sit: Sit, hall: Hall) -> None:
    desk = called(sit, hall)
    waits = hall.comes("card-change", priority="priority").ticket.text
    desk.key(Key.Key_F6)
    desk.sees("Transfer A001")
    desk.counter.desk._dialogs.lists["services"].choose("card-change")
    desk.press("Before all who wait")
    desk.press("Feels unwell")
    desk.press(ASKED)
    desk.sees("A001 goes before all who wait")
    desk.press("The supervisor’s name")
    desk.types(NIGAR)
    desk.press("Password")
    desk.types(SECRET)
    desk.press("Allow it")
    desk.sees("A001 has been sent on")
    (told,) = deviations(hall.access.snapshot.events())
    assert (told.code, told.staff, told.decided_by, told.passed) == ("front", AYSEL, NIGAR, (waits,))


def test_another_class_by_keys(sit: Sit, hall: Hall) -> None:
    desk = called(sit, hall)
    desk.key(Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    desk.sees("A001: another priority")
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return, Key.Key_Space, Key.Key_Return):
        desk.key(key)
    desk.sees("A001 gets another priority: Priority")
    signs(desk, NIGAR, SECRET)
    desk.qtbot.waitUntil(lambda: not desk.counter.desk._dialogs.name, timeout=5000)
    assert last(hall, "changed").data["now"] == {"priority": "priority"}
    assert last(hall, "changed").data["decided_by"] == NIGAR
    assert last(hall, "changed").staff == AYSEL


def test_without_that_nothing_is_asked(sit: Sit, hall: Hall) -> None:
    desk = called(sit, hall)
    desk.key(Key.Key_F6)
    desk.sees("Transfer A001")
    desk.counter.desk._dialogs.lists["services"].choose("card-change")
    desk.key(Key.Key_Return)
    desk.sees("A001 has been sent on")
    assert "decided_by" not in last(hall, "transferred").data


def test_who_was_wrong_waits_and_nothing_is_lost(sit: Sit, hall: Hall) -> None:
    desk = without_document(sit, hall)
    signs(desk, NIGAR, "wrong password")
    desk.sees("The name or the password is wrong. The next try is in 1 s.")
    desk.window.resize(1366, 768)
    # the buttons are whole: nothing of the sheet has to be scrolled
    desk.qtbot.waitUntil(lambda: bottom(desk, "Button", "Allow it") <= bottom(desk, "Dialog", ASKED) - 24, timeout=5000)
    cast(Clock, hall.clock).forward(MINUTE)
    desk.qtbot.waitUntil(lambda: not shows(desk.window, "The next try"), timeout=5000)
    assert desk.focused == "Password"
    desk.types(SECRET)
    desk.key(Key.Key_Return)
    desk.sees("Service time")
    assert last(hall, "started").data["decided_by"] == NIGAR


def test_another_operator_cannot_allow_it_nor_a_locked_supervisor(sit: Sit, hall: Hall) -> None:
    desk = without_document(sit, hall)
    signs(desk, LEYLA, SECRET)
    desk.sees(f"{LEYLA} may not do this. Please ask a supervisor.")
    hall.access.staff.lock(NIGAR)
    desk.press("The supervisor’s name")
    desk.key(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.types(NIGAR)
    desk.press("Password")
    desk.types(SECRET)
    desk.key(Key.Key_Return)
    desk.sees(f"The account {NIGAR} is locked.")
    assert status_of(hall.view(), 4) == "called"
    desk.press("Back")
    desk.sees("Why without the document?")
    assert desk.counter.desk._dialogs.filled.why == "supervisor"


def test_esc_leads_back_to_what_was_filled_in(sit: Sit, hall: Hall) -> None:
    desk = without_document(sit, hall)
    desk.key(Key.Key_Escape)
    desk.sees("Why without the document?")
    desk.key(Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not shows(desk.window, "Has the document been shown?"), timeout=5000)


def test_a_password_does_not_stay_in_its_field(sit: Sit, hall: Hall) -> None:
    desk = without_document(sit, hall)
    decision = desk.counter.desk.decision
    signs(desk, NIGAR, "wrong password")
    desk.sees("The next try is in 1 s.")
    desk.types(SECRET)
    assert decision._patience.isActive()
    assert decision._patience.interval() == PATIENCE_MS
    decision._patience.setInterval(0)
    decision.typed()
    desk.qtbot.waitUntil(lambda: decision.seconds == 0, timeout=5000)
    desk.press("Allow it")
    desk.sees("Please give your password")
    assert SECRET not in repr(vars(decision)) + repr(vars(decision.work))


def test_a_store_that_is_lost_meanwhile_is_told_and_nothing_is_repeated_by_itself(
    sit: Sit, hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> Account:
        raise StoreUnavailable("store_unavailable")

    desk = without_document(sit, hall)
    decision = desk.counter.desk.decision
    with monkeypatch.context() as broken:
        broken.setattr(Staff, "sign_in", away)
        signs(desk, NIGAR, SECRET)
        desk.qtbot.waitUntil(lambda: decision.lost, timeout=5000)
    assert not decision._work.unanswered
    desk.qtbot.waitUntil(lambda: desk.focused == "Password", timeout=5000)
    desk.types(SECRET)
    desk.key(Key.Key_Return)
    desk.sees("Service time")


def test_a_locked_desk_asks_for_no_decision(sit: Sit, hall: Hall) -> None:
    desk = without_document(sit, hall)
    desk.key(Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    desk.sees("Locked since")
    desk.types(SECRET)
    desk.key(Key.Key_Return)
    desk.sees("Why without the document?")
