"""Who may do what, and how long a wrong password makes one wait."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.staff import (
    FORGOTTEN_AFTER_MS,
    PERMISSIONS,
    Permission,
    Role,
    failures_now,
    may,
    same_name,
    wait_after,
    waiting_ms,
)


def test_each_role_may_what_the_one_before_may_and_more() -> None:
    for role, next_role in zip(Role, list(Role)[1:], strict=False):
        assert PERMISSIONS[role] < PERMISSIONS[next_role]


def test_an_administrator_may_everything() -> None:
    assert PERMISSIONS[Role.ADMINISTRATOR] == frozenset(Permission)


@pytest.mark.parametrize(
    ("role", "permission", "allowed"),
    [
        ("operator", Permission.CALL_OUT_OF_ORDER, True),
        ("operator", Permission.ISSUE, False),
        ("operator", Permission.CHANGE_CLASS, False),
        ("operator", Permission.TRANSFER_TO_FRONT, False),
        ("reception", Permission.CHANGE_CLASS, True),
        ("reception", Permission.SERVE_WITHOUT_PROOF, False),
        ("reception", Permission.PAUSE_DAY, False),
        ("supervisor", Permission.SERVE_WITHOUT_PROOF, True),
        ("supervisor", Permission.CLOSE_DAY, True),
        ("supervisor", Permission.MANAGE_STAFF, False),
        ("supervisor", Permission.EDIT_CENTRE, False),
        ("administrator", Permission.MANAGE_STAFF, True),
    ],
)
def test_who_may_what(role: str, permission: Permission, allowed: bool) -> None:
    assert may(role, permission) is allowed


def test_a_role_that_is_none_is_no_role() -> None:
    with pytest.raises(ValueError, match="visitor"):
        may("visitor", Permission.SERVE)


def test_the_wait_doubles_up_to_a_minute() -> None:
    assert [wait_after(failures) // 1000 for failures in range(9)] == [0, 1, 2, 4, 8, 16, 32, 60, 60]


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(-(10**6), 10**6))
def test_the_rest_of_the_wait_is_never_longer_than_the_wait(failures: int, failed_at: int, passed: int) -> None:
    assert 0 <= waiting_ms(failures, failed_at, failed_at + passed) <= wait_after(failures) <= 60_000


def test_the_wait_is_over_when_it_is_over() -> None:
    assert waiting_ms(3, 10_000, 13_999) == 1
    assert waiting_ms(3, 10_000, 14_000) == 0


def test_wrong_passwords_of_yesterday_are_forgotten() -> None:
    assert failures_now(7, 0, FORGOTTEN_AFTER_MS) == 7
    assert failures_now(7, 0, FORGOTTEN_AFTER_MS + 1) == 0


@pytest.mark.parametrize("typed", ["aysel məmmədova", " Aysel  Məmmədova ", "AYSEL MƏMMƏDOVA"])
def test_a_name_is_the_same_however_it_is_typed(typed: str) -> None:
    assert same_name(typed) == same_name("Aysel Məmmədova")


def test_the_four_letters_i_are_one_in_a_name() -> None:
    assert same_name("İlqar Qızılov") == same_name("ilqar qizilov") == same_name("ILQAR QIZILOV")
