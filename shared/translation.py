"""Words on screens, paper and the command line in the visitor's language; works without Qt.

Sentences are written in English where they are used. ``assets/translations/PART_LANGUAGE.ts``
(parts shared, kiosk, counter, display) holds their translations and is read as it is: nothing
is compiled. How to mark a sentence so that ``make translations`` (lupdate) finds it:

- QML: ``qsTr("Start over")``, ``qsTr("%n people ahead", "", count)``.
- Python: call a translator through a bare name ``tr`` (a parameter or a local, never ``self.tr``
  or ``words.tr``: lupdate files these under another context)::

      def lines(slip: Slip, tr: Translator) -> list[str]:
          return [
              tr("Window {window}", window=slip.window),
              tr("%n people ahead of you", "", slip.ahead),    # the count chooses the form
              tr("%n of {total}", "", slip.place, total=slip.total),
              tr("Held", "a turn"),                            # a comment tells homonyms apart
          ]

The source is a plain string (an f-string cannot be looked up); values go in by name, never
glued. In an Azerbaijani translation a value takes its ending in the form that follows "a", and
the ending harmonises: ``{time:-dan}`` gives 09:00-dan and 08:00-dən, ``{window:-cı}`` gives
3-cü (`shared.azerbaijani`).
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any
from xml.etree import ElementTree

from shared import assets, azerbaijani

LANGUAGES = ("az", "ru", "en")
"""The languages of the interface; the first is the default."""

_Key = tuple[str, str, str]
"""Context (the QML file's name, empty in Python), source, comment."""


class Translator:
    """Translates into one language; get it from `translator`. It never changes."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._forms = _read(language)

    def __call__(self, source: str, comment: str = "", n: int | None = None, **values: object) -> str:
        """Gives `source` in this language, ``{name}`` replaced by `values` and ``%n`` by `n`.

        A sentence without a translation stays English.
        """
        text = self.find("", source, comment, n) or source
        if n is not None:
            text = text.replace("%n", str(n))
        return _FORMATTER.vformat(text, (), values) if values else text

    def find(self, context: str, source: str, comment: str, n: int | None) -> str:
        """Gives the bare translation in the form for the count `n`; empty if there is none."""
        forms = self._forms.get((context, source, comment))
        if not forms:
            return ""
        return forms[min(plural_form(self.language, n or 0), len(forms) - 1)]


@cache
def translator(language: str) -> Translator:
    """Gives the translator of a language, read once. An unknown language gets the default one."""
    return Translator(language if language in LANGUAGES else LANGUAGES[0])


def plural_form(language: str, n: int) -> int:
    """Gives which of the forms listed in the .ts file a count takes.

    Azerbaijani and English have two (one, other), Russian three (1 человек, 2 человека, 5 человек).
    """
    if language != "ru":
        return int(n != 1)
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


class _Values(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec.startswith("-"):
            return azerbaijani.with_ending(str(value), format_spec)
        return str(super().format_field(value, format_spec))


_FORMATTER = _Values()


def _read(language: str) -> dict[_Key, tuple[str, ...]]:
    files = sorted(assets.path("translations").glob(f"*_{language}.ts"))
    return {key: forms for file in files for key, forms in _messages(file)}


def _messages(file: Path) -> Iterator[tuple[_Key, tuple[str, ...]]]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            plural = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = plural or (translation.text or "",)
            if all(forms):
                source = message.findtext("source", "")
                yield (name, source, message.findtext("comment", "")), forms
