"""The board's words, right in each language."""

from datetime import date, datetime

import pytest

from display import words
from shared.domain.centre import Window
from shared.domain.estimate import AreaState, Range
from shared.translation import LANGUAGES, translator
from tests.domain.small import small_centre


@pytest.mark.parametrize(
    ("language", "told"),
    [("az", ("", "15–20", "dəq")), ("ru", ("", "15–20", "мин")), ("en", ("", "15–20", "min"))],
)
def test_a_range_is_told_by_its_ends(language: str, told: tuple[str, str, str]) -> None:
    assert words.estimate(Range(15, 20), translator(language)) == told


@pytest.mark.parametrize(
    ("language", "told"),
    [("az", ("ən çox", "50", "dəq")), ("ru", ("до", "50", "мин")), ("en", ("up to", "50", "min"))],
)
@pytest.mark.parametrize("low", [0, 15])
def test_a_range_is_told_by_its_upper_end_where_it_is_wide_or_begins_at_once(
    language: str, told: tuple[str, str, str], low: int
) -> None:
    assert words.estimate(Range(low, 50), translator(language)) == told
    assert words.estimate(Range(0, 5), translator(language)) == (told[0], "5", told[2])


@pytest.mark.parametrize(
    ("language", "today", "never"),
    [
        ("az", ("", "14:00-də", "açılır"), "pəncərə yoxdur"),
        ("ru", ("откроется в", "14:00", ""), "окно закрыто"),
        ("en", ("opens at", "14:00", ""), "no window open"),
    ],
)
def test_where_no_window_serves_it_is_told_when_one_opens(
    language: str, today: tuple[str, str, str], never: str
) -> None:
    def told(opens_at: str | None, *, no_window: bool = True) -> tuple[str, str, str]:
        at = round(datetime.fromisoformat(opens_at).timestamp() * 1000) if opens_at else None
        state = AreaState("A", 3, None, at, no_window)
        return words.wait(state, date(2026, 3, 5), small_centre(), translator(language))

    assert told("2026-03-05T14:00+04:00") == today
    assert told("2026-03-06T09:00+04:00") == ("", "", never)
    assert told(None) == ("", "", never)
    assert told(None, no_window=False) == ("", "", "")


@pytest.mark.parametrize(
    ("language", "today", "tomorrow", "later"),
    [
        ("az", "Bu gün 08:30-dan açıqdır", "Sabah 09:00-dan açıqdır", "31 mart"),
        ("ru", "Откроется сегодня в 08:30", "Откроется завтра в 09:00", "31 марта"),
        ("en", "Opens today at 08:30", "Opens tomorrow at 09:00", "31 March"),
    ],
)
def test_when_it_opens(language: str, today: str, tomorrow: str, later: str) -> None:
    tr = translator(language)
    day = date(2026, 3, 5)
    assert words.opening(day, "08:30", day, tr) == today
    assert words.opening(date(2026, 3, 6), "09:00", day, tr) == tomorrow
    assert later in words.opening(date(2026, 3, 31), "09:00", day, tr)


@pytest.mark.parametrize(
    ("language", "ground", "above", "below"),
    [
        ("az", "1-ci mərtəbə", "4-cü mərtəbə", "-1-ci mərtəbə"),
        ("ru", "1-й этаж", "4-й этаж", "-1-й этаж"),
        ("en", "Floor 1", "Floor 4", "Floor -1"),
    ],
)
def test_the_ground_floor_is_the_first(language: str, ground: str, above: str, below: str) -> None:
    tr = translator(language)
    told = [words.place(Window(1, floor=floor), tr, halls=False, floors=True) for floor in (0, 3, -1)]
    assert told == [(ground,), (above,), (below,)]


def test_hall_and_floor_are_told_only_where_there_are_several() -> None:
    tr = translator("az")
    assert words.place(Window(1, hall=2, floor=1), tr, halls=True, floors=False) == ("Zal 2",)
    assert words.place(Window(1, hall=2, floor=1), tr, halls=False, floors=False) == ()


def test_the_same_is_said_in_all_languages_of_the_centre() -> None:
    assert words.phrases(LANGUAGES)["turn"] == ("Növbəniz çatdı", "Ваша очередь", "It’s your turn")
    assert words.phrases(("ru", "az"))["window"] == ("Окно", "Pəncərə")
