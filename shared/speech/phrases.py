"""What the hall and the voice guide say, as words: Azerbaijani, Russian and English.

A number is spoken as it is printed: its letter, a pause, every leading zero, the rest. In Azerbaijani and Russian the
rest is a number ("qırx iki"). In English it is said digit by digit: who hears English in the hall often has it as a
foreign language, and "fifteen" and "fifty" sound alike.

A call has neither verb nor case ending: "окно пять", not "пройдите к пятому окну". It is as short as it can be, the
number of the window is said as the sign above it is read, and recorded clips can be put together from it.
An unknown language is spoken as Azerbaijani.
"""

import re

from shared.speech import numerals
from shared.speech.words import words_of
from shared.translation import plural_form


def call(number: str, window: int, language: str, *, hall: int | None = None, floor: int | None = None) -> str:
    """Gives the call of a ticket (A042) to a window: "A, sıfır qırx iki, beşinci pəncərə".

    Hall and floor follow the window where they are given. Floor 0 is the ground floor, which people here count as the
    first one; so do the boards.
    """
    words = words_of(language)
    places = [(words.window, window), (words.hall, hall)]
    if floor is not None:
        places.append((words.floor, floor + 1) if floor >= 0 else (words.below, -floor))
    said = [_filled(pattern, n, language) for pattern, n in places if n is not None]
    return ", ".join([spelled(number, language), *said])


def ticket(
    number: str, language: str, *, area: str = "", ahead: int | None = None, wait: tuple[int, int] | None = None
) -> str:
    """Gives what the voice guide says of a ticket: its number, area, people ahead, expected minutes.

    `area` is a name in this language. `wait` is a range in minutes; one that begins with 0 is "up to". What is empty
    or None is left out.
    """
    words = words_of(language)
    said = [words.your_number.format(spelled(number, language)), area.strip().rstrip(".")]
    if ahead is not None:
        said.append(words.ahead.format(_people(ahead, language)))
    if wait is not None:
        said.append(words.wait.format(_minutes(*wait, language)))
    return "".join(f"{sentence}. " for sentence in said if sentence).rstrip()


def spelled(number: str, language: str) -> str:
    """Gives a ticket's number in words: A042 is "A, sıfır qırx iki", "А, ноль сорок два", "A, zero four two".

    Raises:
        ValueError: it is not a letter A–Z with up to four digits.
    """
    found = re.fullmatch("([A-Z])([0-9]{1,4})", number)
    if not found:
        raise ValueError(f"no ticket number: {number!r}")
    letter, digits = found.groups()
    name = words_of(language).letters.split()[ord(letter) - ord("A")]
    rest = digits.lstrip("0")
    parts = list(digits) if language == "en" else ["0"] * (len(digits) - len(rest)) + [rest] * bool(rest)
    return f"{name}, {' '.join(numerals.number(int(part), language) for part in parts)}"


def _filled(pattern: str, n: int, language: str) -> str:
    say = numerals.ordinal if "{nth}" in pattern else numerals.number
    return pattern.format(n=say(n, language), nth=say(n, language))


def _people(n: int, language: str) -> str:
    words = words_of(language)
    return f"{numerals.number(n, language)} {words.people[plural_form(language, n)]}" if n else words.nobody


def _minutes(low: int, high: int, language: str) -> str:
    words = words_of(language)
    in_words = (
        numerals.russian(n, "одну", "две") if language == "ru" else numerals.number(n, language) for n in (low, high)
    )
    least, most = in_words
    pattern = words.between if 0 < low < high else words.up_to if low < high else "{high} {minutes}"
    return pattern.format(low=least, high=most, minutes=words.minutes[plural_form(language, high)])
