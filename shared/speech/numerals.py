"""Numbers as words: cardinals and ordinals 0–9999 in Azerbaijani, Russian and English.

An unknown language is spoken as Azerbaijani, as on the screens.
"""

from typing import Final

from shared import azerbaijani
from shared.translation import plural_form

_AZ_UNITS: Final = "sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz".split()
_AZ_TENS: Final = " on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan".split(" ")

_RU_UNITS: Final = (
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать"
    " пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
).split()
_RU_TENS: Final = "  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split(" ")
_RU_HUNDREDS: Final = " сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".split(" ")
_RU_UNITH: Final = (
    "нулевой первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый"
    " тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый"
).split()
_RU_TENTH: Final = (
    "  двадцатый тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый"
).split(" ")
_RU_TIMES: Final = "  двух трёх четырёх пяти шести семи восьми девяти".split(" ")

_EN_UNITS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_EN_TENS: Final = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
_EN_IRREGULAR: Final = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def number(n: int, language: str) -> str:
    """Gives how many, 0–9999: "qırx iki", "сорок два", "forty-two"."""
    _check(n)
    match language:
        case "ru":
            return russian(n)
        case "en":
            return _english(n)
        case _:
            return _azerbaijani(n)


def ordinal(n: int, language: str) -> str:
    """Gives which one, 0–9999: "qırx ikinci", "сорок второй" (masculine), "forty-second"."""
    _check(n)
    match language:
        case "ru":
            return _russian_ordinal(n)
        case "en":
            return _english_ordinal(n)
        case _:
            return _azerbaijani_ordinal(n)


def russian(n: int, one: str = "один", two: str = "два") -> str:
    """Gives a Russian cardinal, its last 1 and 2 in the gender and case asked for ("одну", "две")."""
    words = []
    if n >= 1000:
        # a lone thousand is "тысяча": nobody says "одна тысяча" of a ticket
        count = [russian(n // 1000, "одна", "две")] if n >= 2000 else []
        words += [*count, ("тысяча", "тысячи", "тысяч")[plural_form("ru", n // 1000)]]
    words += [_RU_HUNDREDS[n // 100 % 10]]
    rest = n % 100
    if rest >= 20:
        words += [_RU_TENS[rest // 10]]
        rest %= 10
    if rest or not n:
        words += [{1: one, 2: two}.get(rest, _RU_UNITS[rest])]
    return _joined(words)


def _russian_ordinal(n: int) -> str:
    units, hundreds = n % 100 if n % 100 < 20 else n % 10, n % 1000
    if units or not n:
        last, word = units, _RU_UNITH[units]
    elif n % 100:
        last, word = n % 100, _RU_TENTH[n % 100 // 10]
    elif hundreds:
        last, word = hundreds, _RU_TIMES[hundreds // 100] + "сотый"
    else:
        last, word = n, _RU_TIMES[n // 1000] + "тысячный"
    return _joined([russian(n - last) if n > last else "", word])


def _azerbaijani(n: int) -> str:
    words = []
    for value, name in ((n // 1000, "min"), (n // 100 % 10, "yüz")):
        words += [_AZ_UNITS[value] if value > 1 else "", name if value else ""]
    words += [_AZ_TENS[n // 10 % 10], _AZ_UNITS[n % 10] if n % 10 or not n else ""]
    return _joined(words)


def _azerbaijani_ordinal(n: int) -> str:
    words = _azerbaijani(n)
    vowel = azerbaijani.with_ending(str(n), "-cı")[-1]
    return words + ("" if words[-1] in "ıiuü" else vowel) + "nc" + vowel


def _english(n: int) -> str:
    if n >= 100:
        unit, name = (1000, "thousand") if n >= 1000 else (100, "hundred")
        link = "and" if 0 < n % unit < 100 else ""
        return _joined([_english(n // unit), name, link, _english(n % unit) if n % unit else ""])
    if n < 20:
        return _EN_UNITS[n]
    return _EN_TENS[n // 10] + (f"-{_EN_UNITS[n % 10]}" if n % 10 else "")


def _english_ordinal(n: int) -> str:
    words = _english(n)
    last = words.replace("-", " ").split(" ")[-1]
    th = _EN_IRREGULAR.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return words.removesuffix(last) + th


def _joined(words: list[str]) -> str:
    return " ".join(filter(None, words))


def _check(n: int) -> None:
    if not 0 <= n <= 9999:
        raise ValueError(f"no number 0–9999: {n}")
