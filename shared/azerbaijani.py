"""Endings of Azerbaijani numbers: 09:00-dan but 08:00-dən, 3-cü but 6-cı.

An ending follows the vowels of the last spoken word of the number, so it is derived from the
words and never glued on.
"""

import re

_UNITS = "sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz".split()
_TENS = "sıfır on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan".split()
_VOWELS = "aıoueəiöü"
_BACK = "aıou"
_NARROW = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "ə": "i", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}

ENDINGS = ("-dan", "-da", "-a", "-ı", "-ın", "-cı")
"""From, at, to, accusative, of, ordinal: each in the form that follows "a"."""


def with_ending(number: str, ending: str) -> str:
    """Gives a number, a time (09:00) or a ticket number (A042) with one of `ENDINGS`.

    >>> with_ending("09:00", "-dan"), with_ending("3", "-cı"), with_ending("20", "-a")
    ('09:00-dan', '3-cü', '20-yə')
    """
    word = last_word(number)
    vowel = next(letter for letter in reversed(word) if letter in _VOWELS)
    wide = "a" if vowel in _BACK else "ə"
    narrow = _NARROW[vowel]
    open_end = word[-1] in _VOWELS
    forms = {
        "-dan": f"d{wide}n",
        "-da": f"d{wide}",
        "-a": f"y{wide}" if open_end else wide,
        "-ı": f"n{narrow}" if open_end else narrow,
        "-ın": f"n{narrow}n" if open_end else f"{narrow}n",
        "-cı": f"c{narrow}",
    }
    return f"{number}-{forms[ending]}"


def last_word(number: str) -> str:
    """Gives the last spoken word of a number, a time (09:00) or a ticket number."""
    figures = re.findall(r"\d+", number.removesuffix(":00"))
    value = int(figures[-1])
    if value % 10:
        return _UNITS[value % 10]
    if value % 100:
        return _TENS[value // 10 % 10]
    if value == 0:
        return _UNITS[0]
    if value % 1000:
        return "yüz"
    return "min" if value % 1_000_000 else "milyon"
