"""What the hall and the voice guide say, as words: Azerbaijani, Russian and English.

A number is spoken as it is printed: its letter, a pause, every leading zero, the rest. In Azerbaijani and Russian the
rest is a number ("qırx iki"). In English it is said digit by digit: who hears English in the hall often has it as a
foreign language, and "fifteen" and "fifty" sound alike.

A call has neither verb nor case ending: "окно пять", not "пройдите к пятому окну". It is as short as it can be, the
number of the window is said as the sign above it is read, and recorded clips can be put together from it.
An unknown language is spoken as Azerbaijani.
"""

import re
from dataclasses import dataclass
from typing import Final

from shared.speech import numerals
from shared.translation import plural_form


@dataclass(frozen=True, slots=True)
class _Words:
    """Patterns of a language; `n` is a cardinal, `nth` an ordinal."""

    letters: str
    """The names of A–Z."""
    window: str
    hall: str
    floor: str
    below: str
    """A floor under the ground floor, counted downwards."""
    your_number: str
    ahead: str
    nobody: str
    people: tuple[str, ...]
    wait: str
    between: str
    up_to: str
    minutes: tuple[str, ...]


_AZ: Final = _Words(
    letters="A Be Ce De E Ef Ge Haş I Je Ka El Em En O Pe Qe Er Es Te U Ve Dubl-ve Xe Ye Ze",
    window="{nth} pəncərə",
    hall="{nth} zal",
    floor="{nth} mərtəbə",
    below="mənfi {nth} mərtəbə",
    your_number="Nömrəniz: {}",
    ahead="Sizdən əvvəl: {}",
    nobody="heç kim",
    people=("nəfər", "nəfər"),
    wait="Təxmini gözləmə: {}",
    between="{low}, {high} {minutes}",
    up_to="{high} dəqiqəyədək",
    minutes=("dəqiqə", "dəqiqə"),
)
_RU: Final = _Words(
    # The ticket shows a Latin letter, so it is called by its Latin name, as in school: "эс" is S, "эр" is R, "эн" is N.
    # That С, Р and Н have these names too misleads nobody: letters that look like them (C, P, H) stand on no ticket.
    letters="А Бэ Цэ Дэ Е Эф Гэ Аш И Йот Ка Эль Эм Эн О Пэ Ку Эр Эс Тэ У Вэ Дубль-вэ Икс Игрек Зэт",
    window="окно {n}",
    hall="зал {n}",
    floor="{nth} этаж",
    below="минус {nth} этаж",
    your_number="Ваш номер: {}",
    ahead="Перед вами: {}",
    nobody="никого",
    people=("человек", "человека", "человек"),
    wait="Ждать примерно: {}",
    between="{low}, {high} {minutes}",
    up_to="максимум {high} {minutes}",
    minutes=("минуту", "минуты", "минут"),
)
_EN: Final = _Words(
    letters="A B C D E F G H I J K L M N O P Q R S T U V W X Y Z",
    window="window {n}",
    hall="hall {n}",
    floor="floor {n}",  # "second floor" is another one in London than in New York
    below="floor minus {n}",
    your_number="Your number: {}",
    ahead="Ahead of you: {}",
    nobody="nobody",
    people=("person", "people"),
    wait="Estimated wait: {}",
    between="{low} to {high} {minutes}",
    up_to="up to {high} {minutes}",
    minutes=("minute", "minutes"),
)


def call(number: str, window: int, language: str, *, hall: int | None = None, floor: int | None = None) -> str:
    """Gives the call of a ticket (A042) to a window: "A, sıfır qırx iki, beşinci pəncərə".

    Hall and floor follow the window where they are given. Floor 0 is the ground floor, which people here count as the
    first one; so do the boards.
    """
    words = _words(language)
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
    words = _words(language)
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
    name = _words(language).letters.split()[ord(letter) - ord("A")]
    rest = digits.lstrip("0")
    parts = list(digits) if language == "en" else ["0"] * (len(digits) - len(rest)) + [rest] * bool(rest)
    return f"{name}, {' '.join(numerals.number(int(part), language) for part in parts)}"


def _filled(pattern: str, n: int, language: str) -> str:
    say = numerals.ordinal if "{nth}" in pattern else numerals.number
    return pattern.format(n=say(n, language), nth=say(n, language))


def _people(n: int, language: str) -> str:
    words = _words(language)
    return f"{numerals.number(n, language)} {words.people[plural_form(language, n)]}" if n else words.nobody


def _minutes(low: int, high: int, language: str) -> str:
    words = _words(language)
    in_words = (
        numerals.russian(n, "одну", "две") if language == "ru" else numerals.number(n, language) for n in (low, high)
    )
    least, most = in_words
    pattern = words.between if 0 < low < high else words.up_to if low < high else "{high} {minutes}"
    return pattern.format(low=least, high=most, minutes=words.minutes[plural_form(language, high)])


def _words(language: str) -> _Words:
    return {"ru": _RU, "en": _EN}.get(language, _AZ)
