"""The patterns of what is said, per language."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Words:
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


_AZ: Final = Words(
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
_RU: Final = Words(
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
_EN: Final = Words(
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


def words_of(language: str) -> Words:
    """Gives the patterns of a language; of Azerbaijani if it is unknown."""
    return {"ru": _RU, "en": _EN}.get(language, _AZ)
