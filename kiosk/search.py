"""Finding a service by typing: without diacritics, with a slip of the finger, in any of the three languages."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from shared.domain.centre import Centre, Service

_PLAIN: Final = str.maketrans("əışçğöüёй", "eiscgouеи")
_WORD: Final = re.compile(r"\w+")
_LABEL, _KEYWORD, _NAME = 1.0, 0.9, 0.8
"""How much a word counts, by where it stands."""
_OTHER_LANGUAGE: Final = 0.95
_EVERYDAY: Final = 1.0
"""What it counts to be called so in everyday life, word for word."""
MOST: Final = 40
"""Results at most: more would be a list to read, not an answer."""


class Search:
    """The words of a centre's services. Build it once per configuration; `find` takes a few milliseconds."""

    def __init__(self, centre: Centre) -> None:
        self._services = centre.services
        self._words: dict[str, dict[int, tuple[float, frozenset[str]]]] = {}
        for index, service in enumerate(centre.services):
            for weight, text, languages in _texts(service):
                for word in _split(text):
                    self._add(word, index, weight, languages)
        self._vocabulary = list(self._words)
        self._keywords = tuple(frozenset(map(plain, service.keywords)) for service in centre.services)

    def _add(self, word: str, index: int, weight: float, languages: frozenset[str]) -> None:
        found = self._words.setdefault(word, {})
        known = found.get(index)
        if known is None or weight > known[0]:
            found[index] = (weight, languages)

    def find(self, query: str, language: str) -> tuple[Service, ...]:
        """Services in which typed words are found, the best first; nothing for a query without letters.

        Who types "işsizlik pulu" is helped by what has the one word and not the other; what has both stands first.
        """
        total: dict[int, float] = {}
        for word in _split(query):
            for index, score in self._scores(word, language).items():
                total[index] = total.get(index, 0.0) + score
        phrase = plain(query.strip())
        for index, keywords in enumerate(self._keywords):
            if phrase in keywords:
                total[index] = total.get(index, 0.0) + _EVERYDAY
        best = sorted(total, key=lambda index: (-total[index], index))
        return tuple(self._services[index] for index in best[:MOST])

    def _scores(self, asked: str, language: str) -> Mapping[int, float]:
        """Service → how well its best word answers one typed word (0–1)."""
        scores: dict[int, float] = {}
        for word, likeness in self._alike(asked):
            for index, (weight, languages) in self._words[word].items():
                own = 1.0 if language in languages else _OTHER_LANGUAGE
                scores[index] = max(scores.get(index, 0.0), likeness * weight * own)
        return scores

    def _alike(self, asked: str) -> Iterable[tuple[str, float]]:
        begins = [word for word in self._vocabulary if word.startswith(asked)]
        yield from ((word, 1.0 if word == asked else 0.95) for word in begins)
        slips = _slips(len(asked))
        if slips:
            # compared with beginnings of the same length: people stop typing when they see what they want
            heads = [word[: len(asked) + 1] for word in self._vocabulary]
            found = process.extract(asked, heads, scorer=OSA.distance, score_cutoff=slips, limit=None, processor=None)
            yield from ((self._vocabulary[index], 0.9 - 0.15 * distance) for _, distance, index in found)


def _slips(length: int) -> int:
    """Wrong, missing or swapped letters that are forgiven."""
    return 0 if length < 4 else 1 if length < 7 else 2


def _texts(service: Service) -> Iterable[tuple[float, str, frozenset[str]]]:
    for weight, text in ((_LABEL, service.label), (_NAME, service.name)):
        yield from ((weight, words, frozenset({language})) for language, words in text.items())
    everywhere = frozenset(service.label)
    yield from ((_KEYWORD, keyword, everywhere) for keyword in service.keywords)


def _split(text: str) -> list[str]:
    return [plain(word) for word in _WORD.findall(text)]


def plain(text: str) -> str:
    """Lower case without what a keyboard may lack: ə and e, ı and i, ş and s … are the same."""
    lowered = text.replace("I", "ı").replace("İ", "i").lower()
    return lowered.translate(_PLAIN).replace("\u0307", "")
