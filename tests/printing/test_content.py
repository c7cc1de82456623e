"""What a ticket says on paper, whoever prints it."""

from dataclasses import replace
from datetime import date

import pytest

from shared import assets
from shared.domain.centre import Centre, Slip
from shared.domain.ticket import Ticket
from shared.printing.content import ticket_content
from shared.store import centre_file

TICKET = Ticket(
    id=7,
    day=date(2026, 11, 24),
    letter="A",
    number=42,
    language="az",
    issued_at=1_795_501_440_000,
    token="7Q4MZXCVBNMASDFGHJKLQWERTY",
    priority="priority",
    needs=frozenset({"low-desk"}),
    people_ahead=6,
    low=15,
    high=20,
)


@pytest.fixture(scope="module")
def dost() -> Centre:
    return centre_file.read(assets.path("centres", "dost", "centre.toml"))


def test_a_ticket_in_the_visitors_language_and_the_centres_time(dost: Centre) -> None:
    content = ticket_content(replace(TICKET, language="ru"), ["pension-age"], dost)
    assert (content.number, content.area, content.service) == ("A042", "Пенсия", "Пенсия по возрасту")
    assert (content.centre, f"{content.issued_at:%d.%m.%Y %H:%M}") == ("Наримановский центр услуг", "24.11.2026 10:24")
    assert (content.people_ahead, content.low, content.high) == (6, 15, 20)
    assert content.documents[0] == "Удостоверение личности"


def test_several_services_stand_below_each_other_and_share_their_documents(dost: Centre) -> None:
    content = ticket_content(TICKET, ["pension-age", "card-change"], dost)
    assert content.service.splitlines() == ["Yaşa görə pensiya", "Bank kartının dəyişdirilməsi"]
    assert content.documents.count("Şəxsiyyət vəsiqəsi") == 1
    assert "Yeni bank hesabının rekvizitləri" in content.documents


def test_the_reception_is_named_once(dost: Centre) -> None:
    content = ticket_content(replace(TICKET, letter="N"), ["reception"], dost)
    assert (content.area, content.service) == ("Qəbul masasında məsləhət", "")


def test_what_the_centre_has_no_longer_is_left_out(dost: Centre) -> None:
    content = ticket_content(replace(TICKET, letter="Z"), ["abolished"], dost)
    assert (content.area, content.service, content.documents) == ("", "", ())


def test_priority_and_needs_never_come_on_paper(dost: Centre) -> None:
    plain = replace(TICKET, priority=None, needs=frozenset())
    assert ticket_content(TICKET, ["pension-age"], dost) == ticket_content(plain, ["pension-age"], dost)


def test_the_centres_design_and_a_copy(dost: Centre) -> None:
    design = Slip(footer={"az": "Rəy: 142"})
    content = ticket_content(TICKET, ["pension-age"], replace(dost, slip=design), copy=True)
    assert (content.design, content.copy) == (design, True)
