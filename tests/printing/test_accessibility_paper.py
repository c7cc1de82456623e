"""The lines about the paper ticket among the demands on accessibility, one test for each."""

from dataclasses import fields, is_dataclass
from datetime import date
from typing import TypeVar

import pytest

from shared import assets
from shared.domain.centre import Centre
from shared.domain.ticket import Ticket
from shared.printing.content import ticket_content
from shared.printing.picture import draw
from shared.printing.slip import Code, Element, Figures, Item, Number, Plate, Sides, lay_out
from shared.printing.words import slip_words
from shared.store import centre_file

LANGUAGES = ("az", "ru", "en")
DOTS_PER_MM = 8
Kind = TypeVar("Kind")
BIG_MM = 18
"""A number that is read at arm's length without glasses."""


@pytest.fixture(scope="module")
def dost() -> Centre:
    return centre_file.read(assets.path("centres", "dost", "centre.toml"))


def paper(centre: Centre, language: str, priority: str | None = "priority") -> tuple[Element, ...]:
    """The ticket of a visitor with a legal ground and a need."""
    ticket = Ticket(
        id=7,
        day=date(2026, 11, 24),
        letter="A",
        number=42,
        language=language,
        issued_at=1_795_501_440_000,
        token="7Q4MZXCVBNMASDFGHJKLQWERTY",
        priority=priority,
        needs=frozenset({"low-desk"}),
        people_ahead=6,
        low=15,
        high=20,
    )
    content = ticket_content(ticket, ["pension-age"], centre)
    return lay_out(content, slip_words(content))


def only(elements: tuple[Element, ...], kind: type[Kind]) -> Kind:
    (found,) = (element for element in elements if isinstance(element, kind))
    return found


def words(value: object) -> str:
    """All that is written on an element, or on several."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return "\n".join(words(one) for one in value)
    return "\n".join(words(getattr(value, one.name)) for one in fields(value)) if is_dataclass(value) else ""


def test_paper_a_big_number(dost: Centre) -> None:
    number = only(paper(dost, "az"), Number)
    assert number.text == "A042"
    rows = draw((number,), 576)
    black = [y for y in range(rows.height()) if any(rows.pixelColor(x, y).value() == 0 for x in range(rows.width()))]
    assert (black[-1] - black[0]) / DOTS_PER_MM >= BIG_MM


@pytest.mark.parametrize(("language", "area"), [("az", "Pensiya"), ("ru", "Пенсия"), ("en", "Pensions")])
def test_paper_the_area_in_the_visitors_language(dost: Centre, language: str, area: str) -> None:
    assert only(paper(dost, language), Plate).title == area


def test_paper_the_time(dost: Centre) -> None:
    stamp = only(paper(dost, "az"), Sides)
    assert (stamp.left, stamp.right) == ("24.11.2026", "10:24")


@pytest.mark.parametrize(
    ("language", "ahead", "wait"),
    [("az", "6 nəfər", "15–20 dəq"), ("ru", "6 человек", "15–20 мин"), ("en", "6 people", "15–20 min")],
)
def test_paper_people_ahead_and_the_range(dost: Centre, language: str, ahead: str, wait: str) -> None:
    assert [figure for _, figure in only(paper(dost, language), Figures).columns] == [ahead, wait]


def test_paper_the_code(dost: Centre) -> None:
    """That a foreign decoder reads it from the dots: test_picture."""
    assert only(paper(dost, "az"), Code).payload.endswith("7Q4MZXCVBNMASDFGHJKLQWERTY")


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_the_documents_to_prepare(dost: Centre, language: str) -> None:
    wanted = [one[language] for one in dost.service_by_code["pension-age"].documents]
    assert [one.text for one in paper(dost, language) if isinstance(one, Item)] == wanted != []


@pytest.mark.parametrize(
    ("language", "told"), [("az", "Qəbul masasına yaxınlaşın."), ("ru", "стойк"), ("en", "Please go to reception.")]
)
def test_paper_what_to_do_if_the_call_is_missed(dost: Centre, language: str, told: str) -> None:
    assert told in words(paper(dost, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_no_priority_reason_and_no_need(dost: Centre, language: str) -> None:
    """It is the same paper that anybody gets: nothing of the class, its grounds or the proof stands on it."""
    assert paper(dost, language) == paper(dost, language, priority=None)
    written = words(paper(dost, language))
    for one in dost.classes:
        for text in (one.proof, one.basis):
            assert not text.get(language) or text[language] not in written


def test_paper_no_names() -> None:
    """A ticket has none that could be printed."""
    assert not [one.name for one in fields(Ticket) if "name" in one.name]
