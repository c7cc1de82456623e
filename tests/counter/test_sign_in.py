"""The way in: passwords, waiting, taking over, the lock; all of it by keys alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import cast

import argon2
import psycopg
import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from counter.desk_state import status_of
from counter.idle import Idle
from shared.domain.staff import Role
from shared.store.centre import apply_centre
from shared.store.grants import grant
from shared.store.staff import _nobodys_hash
from shared.ui.robot import shows
from tests.counter.conftest import Screen
from tests.counter.hall import MINUTE, Clock, Hall, Robot
from tests.postgres import PostgresServer

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier
Sit = Callable[..., Screen]
Start = Callable[..., Robot]
SECRET = "çay ilə limon"
AYSEL, LEYLA, NIGAR = "Aysel Məmmədova", "Leyla Əliyeva", "Nigar Quliyeva"


@pytest.fixture(autouse=True)
def staff(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two operators and a supervisor; what costs a guesser much costs a test little."""
    quick = argon2.PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr("shared.store.staff.hasher", lambda: quick)
    _nobodys_hash.cache_clear()
    if "hall" in request.fixturenames:
        employ(request.getfixturevalue("hall"))


def employ(hall: Hall) -> None:
    for name, role in ((AYSEL, Role.OPERATOR), (LEYLA, Role.OPERATOR), (NIGAR, Role.SUPERVISOR)):
        hall.access.staff.add(name, role, SECRET)


def gone(page: Screen, text: str) -> None:
    page.qtbot.waitUntil(lambda: not shows(page.window, text), timeout=5000)


def door(sit: Sit, staff: str = "") -> Screen:
    """The sign-in with the windows of the store."""
    page = sit(4, staff, password="")
    page.qtbot.waitUntil(lambda: page.counter.sign_in.ready, timeout=5000)
    return page


def serving(sit: Sit, hall: Hall) -> Screen:
    """Aysel at window 4 with a visitor."""
    hall.comes()
    desk = sit(4, AYSEL, password=SECRET)
    desk.sees("Next in line")
    hall.queue.call_next(4, staff=AYSEL)
    hall.queue.start(4, staff=AYSEL)
    desk.qtbot.waitUntil(
        lambda: status_of(desk.hall.view(), 4) == cast(dict[str, object], desk.counter.desk.state)["status"],
        timeout=5000,
    )
    return desk


def tries(page: Screen, password: str, sign: str) -> None:
    """Signs in; at first it may be taken for the second press of a double click."""

    def tried() -> bool:
        page.counter.sign_in.open(password)
        return shows(page.window, sign)

    page.qtbot.waitUntil(tried, timeout=5000)


class TestSigningIn:
    def test_by_keys_alone(self, sit: Sit, hall: Hall) -> None:
        page = door(sit)
        page.qtbot.waitUntil(lambda: page.focused == "Your name", timeout=5000)
        page.types("aysel məmmədova")
        page.key(Key.Key_Return)
        assert page.focused == "Password"
        page.types(SECRET)
        page.key(Key.Key_Return)
        page.sees("Nobody waits for this window")
        assert hall.view().shifts[4].staff == AYSEL
        assert page.counter.sign_in.staff == AYSEL

    def test_who_was_wrong_sees_how_long_to_wait_and_not_what_was_wrong(self, sit: Sit) -> None:
        page = door(sit)
        for name in (AYSEL, "Nobody"):
            page.counter.sign_in.staff = name
            tries(page, "wrong password", "The name or the password is wrong. The next try is in 1 s.")
            assert "The name or the password is wrong" in page.description("Open window 4")
        gone(page, "The next try")
        page.sees("The name or the password is wrong.")

    def test_the_right_password_after_the_wait(self, sit: Sit, hall: Hall) -> None:
        clock = cast(Clock, hall.clock)
        page = door(sit)
        page.counter.sign_in.staff = AYSEL
        page.counter.sign_in.open("wrong password")
        page.sees("The next try is in 1 s.")
        clock.forward(MINUTE)
        gone(page, "The next try")
        tries(page, SECRET, "Nobody waits for this window")

    def test_a_locked_account_is_told_whom_to_ask(self, sit: Sit, hall: Hall) -> None:
        hall.access.staff.add("Rəna", Role.ADMINISTRATOR, SECRET)
        hall.access.staff.lock(AYSEL)
        page = sit(4, AYSEL, password=SECRET)
        page.sees(f"The account {AYSEL} is locked. Who can unlock it: Rəna.")
        assert hall.view().shifts == {}

    def test_a_window_that_is_taken_away_is_told_before_another_one_is_opened(self, sit: Sit, hall: Hall) -> None:
        page = door(sit)
        page.sees("Open window 4")
        centre = hall.view().centre
        left = tuple(window for window in centre.windows if window.number != 4)
        apply_centre(hall.access.store, replace(centre, windows=left), hall.clock)
        page.sees("There is no window 4.")
        page.sees("Open window 1")

    def test_a_password_is_needed(self, sit: Sit) -> None:
        page = door(sit)
        page.counter.sign_in.staff = AYSEL
        page.press("Open window 4")
        page.sees("Please give your password")

    def test_a_name_alone_is_not_enough_where_there_are_accounts(self, sit: Sit, hall: Hall) -> None:
        page = sit(4, AYSEL)
        page.sees("This centre has accounts. Please give your password.")
        page.sees("Show the password")
        assert hall.view().shifts == {}

    def test_a_password_can_be_seen_and_is_hidden_again(self, sit: Sit) -> None:
        page = door(sit)
        page.press("Show the password")
        page.sees("Hide the password")
        page.press("Hide the password")
        page.sees("Show the password")

    def test_locked_capitals_are_told(self, sit: Sit) -> None:
        page = door(sit, AYSEL)
        page.qtbot.waitUntil(lambda: page.focused == "Password", timeout=5000)
        page.types("L")
        page.sees("Capitals are locked")
        page.types("l")
        gone(page, "Capitals are locked")


class TestTakingOver:
    def test_is_asked_and_recorded(self, sit: Sit, hall: Hall) -> None:
        hall.comes()
        hall.queue.call_next(4, staff=LEYLA)
        hall.queue.start(4, staff=LEYLA)
        page = sit(4, AYSEL, password=SECRET)
        page.sees(f"Window 4 is open: {LEYLA}, since 10:00.")
        page.sees("A001 stays at the window, with you.")
        page.qtbot.waitUntil(lambda: page.focused == "Choose another window", timeout=5000)
        assert hall.view().shifts[4].staff == LEYLA
        page.press("Go on at window 4")
        gone(page, "Go on at window 4")
        event = hall.access.snapshot.events()[-1]
        assert (event.kind, event.window, event.staff, event.data["from"]) == ("shift", 4, AYSEL, LEYLA)

    def test_can_be_left(self, sit: Sit, hall: Hall) -> None:
        hall.queue.open_window(7, AYSEL)
        page = sit(4, AYSEL, password=SECRET)
        page.sees("You are still signed in at window 7, since 10:00.")
        page.key(Key.Key_Escape)
        page.sees("Open window 4")
        assert hall.view().shifts.keys() == {7}

    def test_from_another_window(self, sit: Sit, hall: Hall) -> None:
        hall.comes()
        hall.queue.call_next(3, staff=AYSEL)
        page = sit(4, AYSEL, password=SECRET)
        page.sees("A001 is held there; go on with it here.")
        page.press("Go on at window 4")
        page.sees("Nobody waits for this window")
        assert {window: shift.staff for window, shift in hall.view().shifts.items()} == {4: AYSEL}

    def test_who_does_not_answer_is_forgotten(self, sit: Sit, hall: Hall) -> None:
        hall.queue.open_window(4, LEYLA)
        page = sit(4, AYSEL, password=SECRET)
        page.sees("Go on at window 4")
        page.counter.sign_in._patience.timeout.emit()
        page.sees("Open window 4")
        page.counter.sign_in.take_over()
        assert hall.view().shifts[4].staff == LEYLA


class TestTheLock:
    def test_keeps_the_visitor_with_the_time_running(self, sit: Sit, hall: Hall) -> None:
        desk = serving(sit, hall)
        desk.key(Key.Key_L, Control)
        desk.sees("Locked since 10:00")
        desk.sees(f"Window 4 · {AYSEL}")
        first = next(name for name in desk.names() if name.startswith("A001, Serving"))
        desk.qtbot.waitUntil(lambda: first not in desk.names(), timeout=5000)
        assert desk.focused == "Password"
        desk.types(SECRET)
        desk.key(Key.Key_Return)
        gone(desk, "Locked since")
        assert hall.view().at_window(4) is not None

    def test_no_key_reaches_the_desk(self, sit: Sit, hall: Hall) -> None:
        desk = serving(sit, hall)
        before = hall.view().seq
        desk.key(Key.Key_L, Control)
        desk.sees("Locked since")
        for key in (Key.Key_F5, Key.Key_F6, Key.Key_F7, Key.Key_F9, Key.Key_F1):
            desk.key(key)
        desk.key(Key.Key_Q, Control)
        assert not desk.counter.may_close()
        assert "Finish" not in " ".join(desk.names())
        assert hall.view().seq == before

    @pytest.mark.parametrize("compact", [False, True])
    def test_by_the_mouse_beside_the_name_with_its_key(self, sit: Sit, hall: Hall, compact: bool) -> None:
        desk = serving(sit, hall)
        if compact:
            desk.key(Key.Key_M, Control)
            desk.window.resize(420, 640)
        assert desk.description("Lock this desk") == "Ctrl+L"
        desk.press("Lock this desk")
        desk.sees("Locked since 10:00")
        assert "Lock this desk" not in desk.names()
        desk.types(SECRET)
        desk.key(Key.Key_Return)
        gone(desk, "Locked since")
        desk.sees("Finish service")

    def test_a_wrong_password_waits(self, sit: Sit, hall: Hall) -> None:
        desk = serving(sit, hall)
        desk.key(Key.Key_L, Control)
        desk.sees("Locked since")
        desk.counter.lock.unlock("wrong password")
        desk.sees("The password is wrong. The next try is in 1 s.")

    def test_another_operator_cannot_go_on(self, sit: Sit, hall: Hall) -> None:
        desk = serving(sit, hall)
        desk.key(Key.Key_L, Control)
        desk.press("Sign in as a supervisor")
        desk.qtbot.waitUntil(lambda: desk.focused == "The supervisor’s name", timeout=5000)
        desk.types(LEYLA)
        desk.key(Key.Key_Return)
        desk.types(SECRET)
        desk.key(Key.Key_Return)
        desk.sees(f"Only {AYSEL} or a supervisor can go on here.")
        assert hall.view().shifts[4].staff == AYSEL

    def test_a_supervisor_goes_on_under_their_own_name(self, sit: Sit, hall: Hall) -> None:
        desk = serving(sit, hall)
        desk.key(Key.Key_L, Control)
        desk.press("Sign in as a supervisor")
        desk.counter.lock.enter(NIGAR, SECRET)
        gone(desk, "Locked since")
        assert hall.view().shifts[4].staff == NIGAR
        hall.queue.finish(4, staff=NIGAR)

    def test_locks_itself_when_nobody_touches_it(self, sit: Sit, hall: Hall) -> None:
        desk = serving(sit, hall)
        idle = Idle(desk.window, 0.2, desk.counter.lock.lock)
        for _ in range(8):
            desk.qtbot.wait(50)
            QTest.mouseMove(desk.window)
            QTest.keyClick(desk.window, Key.Key_Shift)
        assert not desk.counter.lock.locked
        desk.sees("Locked since")
        assert idle.parent() is desk.window

    def test_where_nobody_sits_there_is_no_lock(self, sit: Sit) -> None:
        page = sit(4, "Leyla")
        page.sees("Open window 4")
        page.key(Key.Key_L, Control)
        assert not page.counter.lock.locked

    def test_ends_when_somebody_took_the_window_over_elsewhere(self, sit: Sit, hall: Hall) -> None:
        desk = serving(sit, hall)
        desk.key(Key.Key_L, Control)
        desk.sees("Locked since")
        hall.queue.take_over(4, NIGAR)
        desk.sees(f"{NIGAR} works at window 4 now")
        assert not desk.counter.lock.locked


def test_nobody_has_an_account_yet(sit: Sit, sqlite_url: str, monkeypatch: pytest.MonkeyPatch, hall: Hall) -> None:
    with hall.access.store.write() as transaction:
        transaction.run("UPDATE staff SET password = NULL WHERE centre = :centre", {"centre": "dost"})
    page = sit(4, AYSEL, password=SECRET)
    page.sees("Nobody has an account yet. An administrator makes the first one: novbe staff add")


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    """A server that may be stopped; whoever stops it starts it again."""
    with PostgresServer() as server:
        yield server


def test_a_locked_desk_is_unlocked_though_the_store_is_away(
    server: PostgresServer, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    hall = Hall(server.create_database())
    employ(hall)
    with start(hall, "--window", "4", "--staff", AYSEL, "--password-stdin", password=SECRET) as counter:
        counter.sees("Nobody waits")
        hall.close()
        server.stop()
        counter.sees("No connection since")
        counter.key("Ctrl+L")
        counter.sees("Locked since")
        counter.must(text="wrong password")
        counter.key("Return")
        counter.sees("The password is wrong. The next try is in 1 s.")
        counter.sees_available("Unlock")
        counter.must(text=SECRET)
        counter.key("Return")
        counter.sees("No connection since")
        server.start()


def test_the_counter_works_as_its_own_user_of_the_database(server: PostgresServer, start: Start) -> None:
    hall = Hall(server.create_database())
    employ(hall)
    hall.comes()
    with psycopg.connect(hall.url, autocommit=True) as connection:
        connection.execute("CREATE ROLE counter LOGIN")
    grant(hall.access.store, "operator", "counter")
    hall.url = sa.make_url(hall.url).set(username="counter").render_as_string(hide_password=False)
    with start(hall, "--window", "4", "--staff", AYSEL, "--password-stdin", password=SECRET) as counter:
        counter.sees("Next in line")
        counter.key("F2")
        counter.sees("Since the call")
        counter.key("Ctrl+L")
        counter.sees("A001, Called")
        counter.must(text=SECRET)
        counter.key("Return")
        counter.sees("Since the call")
    hall.close()
