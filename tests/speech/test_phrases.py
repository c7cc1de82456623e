"""The calls of every window in three languages, and what the voice guide says of a ticket."""

import tomllib
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from string import ascii_uppercase

import pytest

from shared import assets
from shared.speech import phrases
from shared.speech.numerals import number, ordinal
from shared.store import centre_file

SPOKEN = tomllib.loads(Path(__file__).with_name("spoken.toml").read_text(encoding="utf-8"))
LANGUAGES = ("az", "ru", "en")


def table(language: str, part: str) -> Iterator[tuple[int, str]]:
    return ((int(key), text) for key, text in SPOKEN[language][part].items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_number_and_window_is_called_as_the_table_says(language: str) -> None:
    letters, numbers = SPOKEN[language]["letters"], SPOKEN[language]["numbers"]
    windows = dict(table(language, "windows"))
    assert list(windows) == list(range(1, 61))
    for (letter, name), (figures, said), (window, place) in product(letters.items(), numbers.items(), windows.items()):
        assert phrases.call(letter + figures, window, language) == f"{name}, {said}, {place}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_hall_and_floor_follow_the_window(language: str) -> None:
    alone = phrases.call("M042", 46, language)
    for hall, where in table(language, "halls"):
        assert phrases.call("M042", 46, language, hall=hall) == f"{alone}, {where}"
        for floor, storey in table(language, "floors"):
            assert phrases.call("M042", 46, language, hall=hall, floor=floor) == f"{alone}, {where}, {storey}"
            assert phrases.call("M042", 46, language, floor=floor) == f"{alone}, {storey}"


def test_the_table_has_every_letter_and_every_place_of_the_sample_centre() -> None:
    centre = centre_file.read(assets.path("centres", "dost", "centre.toml"))
    for spoken in SPOKEN.values():
        assert set(spoken["letters"]) == set(ascii_uppercase)
        assert {str(window.number) for window in centre.windows} <= set(spoken["windows"])
        assert {str(window.hall) for window in centre.windows} <= set(spoken["halls"])
        assert {str(window.floor) for window in centre.windows} <= set(spoken["floors"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_letters_and_no_two_numbers_of_a_day_are_spoken_alike(language: str) -> None:
    letters = {phrases.spelled(f"{letter}042", language) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
    assert len(letters) == 26
    # a number has three digits until A999, after which comes A1000
    numbers = {phrases.spelled(f"A{n:03}", language) for n in range(10_000)}
    assert len(numbers) == 10_000


def test_a_call_is_spoken_in_the_words_of_the_hall() -> None:
    assert phrases.call("A042", 5, "az") == "A, sıfır qırx iki, beşinci pəncərə"
    assert phrases.call("A042", 5, "ru") == "А, ноль сорок два, окно пять"
    assert phrases.call("A042", 5, "en") == "A, zero four two, window five"
    assert phrases.call("S1000", 40, "az", hall=2, floor=1) == "Es, min, qırxıncı pəncərə, ikinci zal, ikinci mərtəbə"


def test_a_window_far_beyond_the_table_is_called_too() -> None:
    assert phrases.call("A001", 1207, "ru", hall=1).endswith("окно тысяча двести семь, зал один")
    assert phrases.call("A001", 1207, "az").endswith("min iki yüz yeddinci pəncərə")


def test_a_visitor_of_an_unknown_language_is_called_in_azerbaijani() -> None:
    assert phrases.call("A042", 5, "ka") == phrases.call("A042", 5, "az")
    assert phrases.ticket("A042", "", ahead=1) == phrases.ticket("A042", "az", ahead=1)


@pytest.mark.parametrize("wrong", ["", "042", "A", "a042", "А042", "A-042", "A12345", "A٠٤٢", "Ə001", "A042\n"])
def test_what_is_no_ticket_number_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="no ticket number"):
        phrases.call(wrong, 5, "az")


def test_the_guide_tells_number_area_people_and_minutes() -> None:
    assert phrases.ticket("A042", "az", area="Əmək pensiyası", ahead=3, wait=(15, 20)) == (
        "Nömrəniz: A, sıfır qırx iki. Əmək pensiyası. Sizdən əvvəl: üç nəfər. Təxmini gözləmə: on beş, iyirmi dəqiqə."
    )
    assert phrases.ticket("A042", "ru", area="Пенсии", ahead=3, wait=(15, 20)) == (
        "Ваш номер: А, ноль сорок два. Пенсии. Перед вами: три человека. Ждать примерно: пятнадцать, двадцать минут."
    )
    assert phrases.ticket("A042", "en", area="Pensions", ahead=3, wait=(15, 20)) == (
        "Your number: A, zero four two. Pensions. Ahead of you: three people. "
        "Estimated wait: fifteen to twenty minutes."
    )


@pytest.mark.parametrize(
    ("language", "ahead", "said"),
    [
        ("az", 0, "heç kim"),
        ("az", 1, "bir nəfər"),
        ("az", 25, "iyirmi beş nəfər"),
        ("ru", 0, "никого"),
        ("ru", 1, "один человек"),
        ("ru", 2, "два человека"),
        ("ru", 5, "пять человек"),
        ("ru", 11, "одиннадцать человек"),
        ("ru", 12, "двенадцать человек"),
        ("ru", 21, "двадцать один человек"),
        ("ru", 22, "двадцать два человека"),
        ("ru", 111, "сто одиннадцать человек"),
        ("en", 0, "nobody"),
        ("en", 1, "one person"),
        ("en", 21, "twenty-one people"),
    ],
)
def test_people_are_counted_in_the_form_of_their_number(language: str, ahead: int, said: str) -> None:
    assert phrases.ticket("A001", language, ahead=ahead).endswith(f": {said}.")


@pytest.mark.parametrize(
    ("language", "wait", "said"),
    [
        ("az", (20, 25), "iyirmi, iyirmi beş dəqiqə"),
        ("az", (0, 20), "iyirmi dəqiqəyədək"),
        ("az", (15, 15), "on beş dəqiqə"),
        ("ru", (20, 25), "двадцать, двадцать пять минут"),
        ("ru", (0, 20), "максимум двадцать минут"),
        ("ru", (0, 1), "максимум одну минуту"),
        ("ru", (1, 2), "одну, две минуты"),
        ("ru", (21, 21), "двадцать одну минуту"),
        ("en", (20, 25), "twenty to twenty-five minutes"),
        ("en", (0, 5), "up to five minutes"),
        ("en", (1, 1), "one minute"),
    ],
)
def test_a_wait_is_a_range_of_minutes(language: str, wait: tuple[int, int], said: str) -> None:
    assert phrases.ticket("A001", language, wait=wait).endswith(f": {said}.")


def test_the_guide_leaves_out_what_is_not_known() -> None:
    assert phrases.ticket("K007", "az") == "Nömrəniz: Ka, sıfır sıfır yeddi."
    assert phrases.ticket("K007", "en", area="Certificates. ") == "Your number: K, zero zero seven. Certificates."


@pytest.mark.parametrize(
    ("n", "az", "ru", "en"),
    [
        (0, "sıfır", "ноль", "zero"),
        (14, "on dörd", "четырнадцать", "fourteen"),
        (80, "səksən", "восемьдесят", "eighty"),
        (100, "yüz", "сто", "one hundred"),
        (219, "iki yüz on doqquz", "двести девятнадцать", "two hundred and nineteen"),
        (1001, "min bir", "тысяча один", "one thousand and one"),
        (2340, "iki min üç yüz qırx", "две тысячи триста сорок", "two thousand three hundred and forty"),
        (5000, "beş min", "пять тысяч", "five thousand"),
        (9999, "doqquz min doqquz yüz doxsan doqquz", "девять тысяч девятьсот девяносто девять",
         "nine thousand nine hundred and ninety-nine"),
    ],
)  # fmt: skip
def test_numbers_in_words(n: int, az: str, ru: str, en: str) -> None:
    assert (number(n, "az"), number(n, "ru"), number(n, "en")) == (az, ru, en)


@pytest.mark.parametrize(
    ("n", "az", "ru", "en"),
    [
        (0, "sıfırıncı", "нулевой", "zeroth"),
        (3, "üçüncü", "третий", "third"),
        (12, "on ikinci", "двенадцатый", "twelfth"),
        (20, "iyirminci", "двадцатый", "twentieth"),
        (40, "qırxıncı", "сороковой", "fortieth"),
        (46, "qırx altıncı", "сорок шестой", "forty-sixth"),
        (100, "yüzüncü", "сотый", "one hundredth"),
        (230, "iki yüz otuzuncu", "двести тридцатый", "two hundred and thirtieth"),
        (400, "dörd yüzüncü", "четырёхсотый", "four hundredth"),
        (1000, "mininci", "тысячный", "one thousandth"),
        (3000, "üç mininci", "трёхтысячный", "three thousandth"),
        (9999, "doqquz min doqquz yüz doxsan doqquzuncu", "девять тысяч девятьсот девяносто девятый",
         "nine thousand nine hundred and ninety-ninth"),
    ],
)  # fmt: skip
def test_ordinals_in_words(n: int, az: str, ru: str, en: str) -> None:
    assert (ordinal(n, "az"), ordinal(n, "ru"), ordinal(n, "en")) == (az, ru, en)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_words_of_its_own(language: str) -> None:
    assert len({number(n, language) for n in range(10_000)} | {ordinal(n, language) for n in range(10_000)}) == 20_000


@pytest.mark.parametrize("n", [-1, 10_000])
def test_numbers_out_of_range_are_refused(n: int) -> None:
    for say in (number, ordinal):
        with pytest.raises(ValueError, match="no number"):
            say(n, "az")
