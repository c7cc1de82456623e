from dataclasses import fields, replace

import pytest

from shared.domain.centre import SLIP_PARTS, Slip, SlipPart
from shared.printing.slip import (
    Code,
    Dots,
    Element,
    Figures,
    Frame,
    Head,
    Item,
    Number,
    Plate,
    SlipContent,
    Text,
    lay_out,
    qr_payload,
)
from shared.printing.words import slip_words

TOKEN = "7Q4MZXCVBNMASDFGHJKLQWERTY"


def slip(content: SlipContent) -> tuple[Element, ...]:
    return lay_out(content, slip_words(content))


def texts(content: SlipContent) -> list[str]:
    return [element.text for element in slip(content) if isinstance(element, Text)]


def test_the_number_the_service_and_the_code_are_on_it(content: SlipContent) -> None:
    elements = slip(content)
    assert Number("A042") in elements
    assert Plate("Əmək pensiyası", "Yaşa görə əmək pensiyasının təyini") in elements
    assert f"{TOKEN[:4]} · Talon yalnız bu gün etibarlıdır" in texts(content)
    assert "HTTPS://NOVBE.AZ/T/" + TOKEN in [element.payload for element in elements if isinstance(element, Code)]


def test_it_says_what_to_do_when_a_call_was_missed_or_numbers_come_out_of_order(content: SlipContent) -> None:
    assert "Nömrələr sıra ilə çağırılmaya bilər." in texts(content)
    assert texts(content)[-3:-1] == ["Çağırışı qaçırmısınız?", "Qəbul masasına yaxınlaşın."]


def test_there_is_no_place_for_a_name_or_a_reason_for_priority() -> None:
    known = "number area service language centre issued_at people_ahead low high token phone_address documents"
    assert {field.name for field in fields(SlipContent)} == {*known.split(), "copy", "short", "design"}


@pytest.mark.parametrize(
    ("language", "ahead", "wait"),
    [
        ("az", ("Sizdən əvvəl", "6 nəfər"), ("Təxmini gözləmə", "15–20 dəq")),
        ("ru", ("Перед вами", "6 человек"), ("Ждать примерно", "15–20 мин")),
        ("en", ("Ahead of you", "6 people"), ("Estimated wait", "15–20 min")),
    ],
)
def test_people_ahead_and_the_wait_as_a_range(
    content: SlipContent, language: str, ahead: tuple[str, str], wait: tuple[str, str]
) -> None:
    assert Figures((ahead, wait)) in slip(replace(content, language=language))


@pytest.mark.parametrize(
    ("language", "count", "answer"),
    [
        ("az", 0, "heç kim"),
        ("az", 1, "1 nəfər"),
        ("ru", 0, "никого"),
        ("ru", 1, "1 человек"),
        ("ru", 2, "2 человека"),
        ("ru", 11, "11 человек"),
        ("ru", 21, "21 человек"),
        ("en", 0, "nobody"),
        ("en", 1, "1 person"),
    ],
)
def test_people_are_counted_as_the_language_wants_it(
    content: SlipContent, language: str, count: int, answer: str
) -> None:
    assert slip_words(replace(content, language=language, people_ahead=count)).ahead[1] == answer


@pytest.mark.parametrize(
    ("language", "answer"), [("az", "20 dəqiqəyədək"), ("ru", "до 20 мин"), ("en", "up to 20 min")]
)
@pytest.mark.parametrize("low", [None, 0])
def test_without_a_lower_end_the_wait_is_up_to(
    content: SlipContent, language: str, answer: str, low: int | None
) -> None:
    assert slip_words(replace(content, language=language, low=low)).wait[1] == answer


def test_what_is_not_known_is_left_out(content: SlipContent) -> None:
    (only_people,) = [e for e in slip(replace(content, low=None, high=None)) if isinstance(e, Figures)]
    assert [answer for _, answer in only_people.columns] == ["6 nəfər"]
    nothing = slip(replace(content, people_ahead=None, low=None, high=None))
    assert not [element for element in nothing if isinstance(element, Figures | Dots)]


def test_the_documents_are_a_checklist_unless_the_paper_is_low(content: SlipContent) -> None:
    assert [e.text for e in slip(content) if isinstance(e, Item)] == list(content.documents)
    assert not [e for e in slip(replace(content, short=True)) if isinstance(e, Item)]
    assert "Hazır saxlayın:" not in texts(replace(content, short=True))
    assert "Hazır saxlayın:" not in texts(replace(content, documents=()))


@pytest.mark.parametrize(("language", "word"), [("az", "NÜSXƏ"), ("ru", "КОПИЯ"), ("en", "COPY")])
def test_only_a_copy_says_so(content: SlipContent, language: str, word: str) -> None:
    first = replace(content, language=language)
    assert Frame(word) not in slip(first)
    assert Frame(word) in slip(replace(first, copy=True))


def test_the_number_is_announced_in_the_visitors_language_first(content: SlipContent) -> None:
    assert slip_words(replace(content, language="ru")).your_number == ("Ваш номер", "Sizin nömrəniz", "Your number")


@pytest.mark.parametrize(
    ("address", "payload"),
    [
        ("https://novbe.az", f"HTTPS://NOVBE.AZ/T/{TOKEN}"),
        ("https://dost.gov.az/queue/", f"HTTPS://DOST.GOV.AZ/QUEUE/T/{TOKEN}"),
        ("", f"NOVBE:{TOKEN}"),
    ],
)
def test_the_code_leads_to_the_phone_page_or_names_the_ticket_to_the_desk(address: str, payload: str) -> None:
    assert qr_payload(TOKEN, address) == payload
    assert set(payload) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"), "needs the larger byte mode"


def test_without_a_phone_page_nobody_is_sent_to_the_phone(content: SlipContent) -> None:
    (code,) = [e for e in slip(replace(content, phone_address="", language="ru")) if isinstance(e, Code)]
    assert code.title == "Код талона"


class TestTheCentresDesign:
    def test_its_logo_stands_with_its_name(self, content: SlipContent) -> None:
        assert Head(content.centre, "data:logo") in slip(replace(content, design=Slip(logo="data:logo")))

    def test_its_own_words_stand_above_and_below_in_the_visitors_language(self, content: SlipContent) -> None:
        design = Slip(header={"az": "Bakı\n142", "ru": "Баку"}, footer={"az": "Rəy: 142"})
        said = texts(replace(content, design=design))
        assert said[:2] == ["Bakı", "142"]
        assert said[-2] == "Rəy: 142"
        assert texts(replace(content, design=design, language="ru"))[0] == "Баку"

    def test_what_it_leaves_out_is_not_there(self, content: SlipContent) -> None:
        bare = slip(replace(content, design=Slip(show=())))
        kinds = {type(element) for element in bare}
        assert not kinds & {Figures, Dots, Code, Item}
        assert {Head, Number, Plate} <= kinds
        assert [element.text for element in bare if isinstance(element, Text)] == [
            f"{TOKEN[:4]} · Talon yalnız bu gün etibarlıdır"
        ]

    @pytest.mark.parametrize("part", SLIP_PARTS)
    def test_each_part_can_be_left_out_alone(self, content: SlipContent, part: SlipPart) -> None:
        rest: tuple[SlipPart, ...] = tuple(one for one in SLIP_PARTS if one != part)
        whole, less = slip(content), slip(replace(content, design=Slip(show=rest)))
        assert len(less) < len(whole) or part == "range"
        if part == "range":
            assert Figures((slip_words(content).ahead,)) in less

    def test_the_last_of_the_paper_is_for_what_must_be_said(self, content: SlipContent) -> None:
        design = Slip(header={"az": "Bakı"}, footer={"az": "Rəy: 142"})
        assert not {"Bakı", "Rəy: 142"} & set(texts(replace(content, design=design, short=True)))
