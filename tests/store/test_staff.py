"""Accounts and signing in, on each store."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import argon2
import pytest

from shared.domain.errors import QueueError
from shared.domain.staff import Role
from shared.store.staff import Staff, _nobodys_hash
from tests.store.hall import Hall

QUICK = argon2.PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
SECRET = "çay ilə limon"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What costs a guesser much costs a test little."""
    _nobodys_hash.cache_clear()
    monkeypatch.setattr("shared.store.staff.hasher", lambda: QUICK)


@pytest.fixture
def staff(hall: Hall) -> Staff:
    """A centre with an administrator and an operator; before there were accounts, Leyla was at a window."""
    hall.queue.open_window(3, "Leyla")
    staff = Staff(hall.store, hall.code, hall.clock)
    staff.add("Nigar Əliyeva", Role.ADMINISTRATOR, "nigarın sözü")
    staff.add("Aysel İlqarqızı", Role.OPERATOR, SECRET)
    return staff


@contextmanager
def refused(code: str, **values: object) -> Iterator[None]:
    with pytest.raises(QueueError) as refusal:
        yield
    assert refusal.value.code == code
    assert values.items() <= refusal.value.values.items()


class TestSigningIn:
    @pytest.mark.parametrize("name", ["Aysel İlqarqızı", " aysel  ilqarqizi", "AYSEL ILQARQIZI"])
    def test_with_name_and_password(self, staff: Staff, name: str) -> None:
        account = staff.sign_in(name, SECRET)
        assert (account.name, account.role) == ("Aysel İlqarqızı", Role.OPERATOR)

    def test_letters_may_come_composed_or_in_parts(self, staff: Staff) -> None:
        assert staff.sign_in("Aysel İlqarqızı", "c\u0327ay ilə limon").role == Role.OPERATOR

    @pytest.mark.parametrize("name", ["Aysel İlqarqızı", "Nobody"])
    def test_whether_it_was_the_name_is_not_told(self, staff: Staff, hall: Hall, name: str) -> None:
        for seconds in (1, 2, 4):
            with refused("sign_in_wrong", seconds=seconds):
                staff.sign_in(name, "wrong password")
            with refused("sign_in_wait", seconds=seconds):
                staff.sign_in(name, SECRET)
            hall.clock.wait(seconds=seconds)

    def test_after_the_wait_the_right_password_lets_in_and_all_is_forgiven(self, staff: Staff, hall: Hall) -> None:
        for seconds in (1, 2, 4, 8, 16, 32, 60, 60):
            with refused("sign_in_wrong", seconds=seconds):
                staff.sign_in("Aysel İlqarqızı", "wrong password")
            hall.clock.wait(seconds=seconds)
        staff.sign_in("Aysel İlqarqızı", SECRET)
        with refused("sign_in_wrong", seconds=1):
            staff.sign_in("Aysel İlqarqızı", "wrong password")

    def test_another_computer_or_another_spelling_does_not_end_the_wait(self, staff: Staff, hall: Hall) -> None:
        with refused("sign_in_wrong"):
            staff.sign_in("Aysel İlqarqızı", "wrong password")
        with refused("sign_in_wait"):
            Staff(hall.store, hall.code, hall.clock).sign_in("aysel ilqarqizi", SECRET)

    def test_others_do_not_wait(self, staff: Staff) -> None:
        with refused("sign_in_wrong"):
            staff.sign_in("Aysel İlqarqızı", "wrong password")
        assert staff.sign_in("Nigar Əliyeva", "nigarın sözü").role == Role.ADMINISTRATOR

    def test_many_at_once_have_one_try(self, staff: Staff) -> None:
        def guess(number: int) -> str:
            with pytest.raises(QueueError) as refusal:
                staff.sign_in("Aysel İlqarqızı", f"guess number {number}")
            return refusal.value.code

        with ThreadPoolExecutor(6) as pool:
            assert sorted(pool.map(guess, range(6))) == ["sign_in_wait"] * 5 + ["sign_in_wrong"]

    def test_wrong_tries_of_yesterday_do_not_count(self, staff: Staff, hall: Hall) -> None:
        for _ in range(3):
            with refused("sign_in_wrong"):
                staff.sign_in("Aysel İlqarqızı", "wrong password")
            hall.clock.wait(minutes=1)
        hall.clock.wait(hours=13)
        with refused("sign_in_wrong", seconds=1):
            staff.sign_in("Aysel İlqarqızı", "wrong password")

    def test_a_clock_that_was_set_back_locks_nobody_out(self, staff: Staff, hall: Hall) -> None:
        with refused("sign_in_wrong"):
            staff.sign_in("Aysel İlqarqızı", "wrong password")
        hall.clock.wait(hours=-3)
        assert staff.sign_in("Aysel İlqarqızı", SECRET)

    def test_a_name_that_was_only_at_a_window_has_no_password(self, staff: Staff) -> None:
        with refused("sign_in_wrong"):
            staff.sign_in("Leyla", "")

    def test_what_was_typed_as_a_name_is_not_kept(self, staff: Staff, hall: Hall) -> None:
        with refused("sign_in_wrong"):
            staff.sign_in("my secret password", "")
        assert "secret" not in str(hall.contents()["attempt"])


class TestALockedAccount:
    def test_is_told_whom_to_ask(self, staff: Staff) -> None:
        staff.lock("Aysel İlqarqızı")
        with refused("staff_locked", staff="Aysel İlqarqızı", ask="Nigar Əliyeva"):
            staff.sign_in("Aysel İlqarqızı", SECRET)

    def test_is_not_told_to_who_guesses(self, staff: Staff) -> None:
        staff.lock("Aysel İlqarqızı")
        with refused("sign_in_wrong"):
            staff.sign_in("Aysel İlqarqızı", "wrong password")

    def test_is_unlocked(self, staff: Staff) -> None:
        staff.lock("aysel ilqarqızı")
        assert staff.unlock("Aysel İlqarqızı").locked_at is None
        assert staff.sign_in("Aysel İlqarqızı", SECRET)


class TestChanging:
    def test_a_password(self, staff: Staff) -> None:
        staff.set_password("Aysel İlqarqızı", "limonsuz çay")
        with refused("sign_in_wrong"):
            staff.sign_in("Aysel İlqarqızı", SECRET)
        staff.set_password("Aysel İlqarqızı", "limonsuz çay")  # and the wait is over
        assert staff.sign_in("Aysel İlqarqızı", "limonsuz çay")

    def test_a_role(self, staff: Staff) -> None:
        staff.set_role("Aysel İlqarqızı", Role.SUPERVISOR)
        assert staff.sign_in("Aysel İlqarqızı", SECRET).role == Role.SUPERVISOR

    @pytest.mark.parametrize("name", ["Leyla", "cli", ""])
    def test_nobody(self, staff: Staff, name: str) -> None:
        with refused("staff_name_empty" if not name else "staff_unknown"):
            staff.lock(name)

    def test_a_known_name_again(self, staff: Staff, hall: Hall) -> None:
        for name in ("Aysel İlqarqızı", "AYSEL ILQARQIZI", "cli"):
            with hall.unchanged(), refused("staff_known"):
                staff.add(name, Role.ADMINISTRATOR, SECRET)

    @pytest.mark.parametrize("name", ["x" * 61, "a\x00b"], ids=["too long", "a NUL in it"])
    def test_a_name_that_is_none(self, staff: Staff, hall: Hall, name: str) -> None:
        with hall.unchanged(), refused("staff_name_long"):
            staff.add(name, Role.OPERATOR, SECRET)

    def test_a_name_that_was_at_a_window_becomes_an_account(self, staff: Staff, hall: Hall) -> None:
        staff.add("leyla", Role.OPERATOR, SECRET)
        assert [account.name for account in staff.all()] == ["Aysel İlqarqızı", "Leyla", "Nigar Əliyeva"]
        assert hall.view().shifts[3].staff == staff.sign_in("LEYLA", SECRET).name


def test_hashes_are_made_anew_when_stronger_ones_are_possible(staff: Staff, hall: Hall) -> None:
    weak = argon2.PasswordHasher(time_cost=1, memory_cost=32, parallelism=1).hash(SECRET)
    with hall.store.write() as transaction:
        changed = {"centre": hall.code, "name": "Aysel İlqarqızı", "password": weak}
        transaction.run("UPDATE staff SET password = :password WHERE centre = :centre AND name = :name", changed)
    staff.sign_in("Aysel İlqarqızı", SECRET)
    stored = next(account.password for account in staff.all() if account.name.startswith("Aysel"))
    assert stored
    assert stored != weak
    assert not QUICK.check_needs_rehash(stored)
    assert staff.sign_in("Aysel İlqarqızı", SECRET)


def test_a_hash_is_not_shown_by_accident(staff: Staff) -> None:
    assert "argon2" not in repr(staff.all())
