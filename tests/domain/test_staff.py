"""Who may do what, and how long a wrong password makes one wait."""

import pytest

from shared.domain.staff import (
    PERMISSIONS,
    Permission,
    Role,
    may,
    same_name,
    unfit,
    wait_after,
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


@pytest.mark.parametrize("typed", ["aysel məmmədova", " Aysel  Məmmədova ", "AYSEL MƏMMƏDOVA"])
def test_a_name_is_the_same_however_it_is_typed(typed: str) -> None:
    assert same_name(typed) == same_name("Aysel Məmmədova")


def test_the_four_letters_i_are_one_in_a_name() -> None:
    assert same_name("İlqar Qızılov") == same_name("ilqar qizilov") == same_name("ILQAR QIZILOV")


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("", "short"),
        ("1234567", "short"),
        ("12345678", "easy"),
        ("87654321", "easy"),
        ("aaaaaaaaaaaa", "easy"),
        ("abababababab", "easy"),
        ("ayselməmmədova", ""),
        ("AYSEL məmmədova", "easy"),
        ("x" * 999 + "yzab", "long"),
        ("çay ilə limon", ""),
        ("        ", "easy"),
    ],
)
def test_what_is_guessed_first_is_no_password(password: str, why: str) -> None:
    assert unfit(password, "Aysel Məmmədova") == why
