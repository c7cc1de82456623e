"""A centre as the rules see it."""

import pytest

from shared.domain.centre import RECEPTION, words
from tests.domain.small import small_centre

CENTRE = small_centre()


def test_a_window_serves_the_services_of_its_areas_and_single_ones() -> None:
    assert CENTRE.served_by == {
        1: {"pension", "card"},
        2: {"pension", "card", "benefit", "grant", RECEPTION},
        3: {"benefit", "grant"},
    }


def test_the_reception_is_a_service_with_a_letter_of_its_own() -> None:
    service = CENTRE.service_by_code[RECEPTION]
    assert (service.area, service.minutes) == ("N", 5)
    assert CENTRE.area_by_letter["N"].icon == "question"
    assert RECEPTION not in {service.code for service in CENTRE.services}


def test_a_centre_without_a_reception() -> None:
    plain = small_centre(reception=None)
    assert RECEPTION not in plain.service_by_code
    assert set(plain.area_by_letter) == {"A", "B"}


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ({"az": "Talon", "ru": "Талон", "en": "Ticket"}, "ru", "Талон"),
        ({"az": "Talon", "en": "Ticket"}, "ru", "Talon"),
        ({"en": "Ticket", "ru": "Талон"}, "az", "Талон"),
        ({"az": "", "en": "Ticket"}, "az", "Ticket"),
        ({}, "az", ""),
    ],
)
def test_words_in_a_language_or_else_in_another(text: dict[str, str], language: str, shown: str) -> None:
    """Which other one does not hang on the order in the file: a store may keep the words in an order of its own."""
    assert words(text, language) == shown
    assert words(dict(reversed(text.items())), language) == shown
