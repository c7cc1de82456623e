"""A visitor types what they came for, as they would say it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search import MOST, Search, plain
from shared import assets
from shared.store import centre_file


@pytest.fixture(scope="module")
def search() -> Search:
    return Search(centre_file.read(assets.path("centres", "dost", "centre.toml")))


def first(search: Search, query: str, language: str = "az") -> str:
    found = search.find(query, language)
    return found[0].code if found else ""


@pytest.mark.parametrize(
    ("query", "language", "code"),
    [
        ("yaşa görə pensiya", "az", "pension-age"),
        ("yasa gore pensiya", "az", "pension-age"),
        ("pensya", "az", "pension-age"),
        ("işsizlik pulu", "az", "unemployment-insurance"),
        ("issizlik pulu", "az", "unemployment-insurance"),
        ("пенсия", "ru", "pension-age"),
        ("пенсея", "ru", "pension-age"),
        ("wheelchair", "en", "wheelchair"),
        ("wheelcahir", "en", "wheelchair"),
        ("dogum", "az", "allowance-birth"),
    ],
)
def test_what_people_type_is_found(search: Search, query: str, language: str, code: str) -> None:
    assert first(search, query, language) == code


def test_another_language_than_the_one_shown_is_understood(search: Search) -> None:
    assert first(search, "коляска", "az") == first(search, "wheelchair", "az") == "wheelchair"


def test_letters_that_a_keyboard_may_lack_make_no_difference(search: Search) -> None:
    assert search.find("əlillik", "az") == search.find("elillik", "az")
    assert plain("İŞSİZLİK Iğdır ĞÜÖÇƏ") == "issizlik igdir guoce"


def test_nobody_is_answered_for_nothing(search: Search) -> None:
    assert search.find("", "az") == ()
    assert search.find("  …  ", "az") == ()
    assert search.find("😀", "ru") == ()


@given(st.text(max_size=60), st.sampled_from(["az", "ru", "en"]))
def test_whatever_is_typed_gives_a_list_without_doubles(search: Search, query: str, language: str) -> None:
    found = search.find(query, language)
    assert len(found) == len({service.code for service in found}) <= MOST
