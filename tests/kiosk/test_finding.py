"""Typing a service: letters, what is found for them, what is asked for most."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.finding import LONGEST, Typed
from kiosk.found import LETTERS, found, keyboard, marked, shown
from kiosk.latest import Latest
from kiosk.outlook import Outlook, look
from kiosk.visit import Visit
from shared.domain.day import Day
from shared.domain.hours import instant
from shared.domain.view import View
from shared.translation import translator
from tests.kiosk import hall
from tests.kiosk.test_visit import TICKET_A042

TUESDAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def outlook() -> Outlook:
    centre = hall.dost()
    issued = {"wheelchair": 3, "pension-age": 7, "reception": 99, "psychologist": 10}
    return look(View(seq=1, at=instant(centre, TUESDAY, "10:24"), centre=centre, day=Day(TUESDAY), issued=issued))


def typing(text: str, language: str = "az") -> Visit:
    visit = Visit("az", "az").start(language).find()
    return visit.type(visit.typed.add(text))


class TestTyped:
    def test_letters_come_and_go(self) -> None:
        line = Typed().add("p").add("e").add("n").turn(2)
        assert (line.text, line.page) == ("pen", 2)
        assert line.erase() == Typed("pe")
        assert Typed().erase() == Typed()

    def test_what_no_keyboard_writes_is_left_out(self) -> None:
        assert Typed().add("  pen😀\x00\x1bsi\u200bya  №5").text == "pensiya 5"

    @given(st.lists(st.text(max_size=80), max_size=20))
    def test_whatever_a_scanner_throws_in_there_is_one_short_line(self, pieces: list[str]) -> None:
        line = Typed()
        for piece in pieces:
            line = line.add(piece)
        assert len(line.text) <= LONGEST
        assert line.text.isprintable()
        assert "  " not in line.text


class TestKeyboard:
    @pytest.mark.parametrize(("language", "count", "rows"), [("az", 32, 4), ("ru", 33, 4), ("en", 26, 4)])
    def test_every_letter_of_the_language_has_a_key(self, language: str, count: int, rows: int) -> None:
        board = keyboard(Visit("az", language).start(language).find())
        assert len({key["sign"] for key in board["keys"]}) == len(board["keys"]) == count
        assert -(-count // board["columns"]) == rows

    def test_capital_letters_are_those_of_the_language(self) -> None:
        signs = {key["types"]: key["sign"] for key in keyboard(typing(""))["keys"]}
        assert (signs["i"], signs["ı"], signs["ə"]) == ("İ", "I", "Ə")
        assert set(LETTERS) == {"az", "ru", "en"}


class TestFound:
    def test_best_first_with_the_area(self, outlook: Outlook) -> None:
        results = found(typing("pensya"), outlook, translator("az"), 3)
        assert [(row["code"], row["area"]) for row in results.rows][:1] == [("pension-age", "Pensiya")]
        assert (len(results.rows), results.number) == (3, 0)
        assert shown(typing("pensya"), results, translator("az"))["said"].startswith("Bütün sahələr üzrə")

    def test_before_typing_stand_those_most_asked_for_that_can_be_had(self, outlook: Outlook) -> None:
        results = found(typing(""), outlook, translator("az"), 4)
        assert [row["code"] for row in results.rows] == ["pension-age", "wheelchair"]
        assert shown(typing(""), results, translator("ru"))["said"] == "Сегодня спрашивают чаще всего"

    def test_nothing_found_says_so(self, outlook: Outlook) -> None:
        nothing = typing("qqqqqq")
        words = shown(nothing, found(nothing, outlook, translator("en"), 4), translator("en"))
        assert words["nothing"]
        assert words["said"].startswith("Nothing was found")

    def test_what_can_not_be_had_is_found_with_its_reason(self, outlook: Outlook) -> None:
        full = replace(outlook, services=look(outlook.view).services)
        row = found(typing("psixoloq"), full, translator("en"), 4).rows[0]
        assert (row["code"], row["open"]) == ("psychologist", False)

    @pytest.mark.parametrize(
        ("name", "asked", "html"),
        [
            ("Pensiya haqqında arayış", "aray", "Pensiya haqqında <u>aray</u>ış"),
            ("Əlillik dərəcəsi", "elil", "<u>Əlil</u>lik dərəcəsi"),
            ("İş & <əmək>", "is", "<u>İş</u> &amp; &lt;əmək&gt;"),
            ("Pensiya", "", "Pensiya"),
        ],
    )
    def test_what_was_typed_is_marked(self, name: str, asked: str, html: str) -> None:
        assert marked(name, asked) == html


class TestLatest:
    def test_the_same_service_is_known_for_a_minute(self) -> None:
        now = [0.0]
        latest = Latest(lambda: now[0])
        assert latest.same("pension-age") is None
        latest.remember(TICKET_A042)
        now[0] = 59.9
        assert latest.same("pension-age") == TICKET_A042
        assert latest.same("wheelchair") is None
        now[0] = 60.0
        assert latest.same("pension-age") is None

    def test_what_was_given_up_is_not_printed_again(self) -> None:
        latest = Latest(lambda: 0.0)
        latest.remember(TICKET_A042)
        latest.forget()
        assert latest.same("pension-age") is None
