"""Which pictures of the kiosk stand on its contact sheet."""

import re
from collections.abc import Sequence
from pathlib import Path

Size = tuple[int, int]
Picture = tuple[str, Path]

CELL = (350, 350)
"""What a picture may fill on the sheet, in pixels."""
SIZES: tuple[Size, ...] = ((1080, 1920), (1920, 1080))
LANGUAGES = {"az": "Azərbaycan dili", "ru": "Русский", "en": "English"}
IN_EVERY_LANGUAGE = re.compile(rf"(.+)-({'|'.join(f'{width}x{height}' for width, height in SIZES)})-(az|ru|en)")


def chosen(pictures: Sequence[Picture]) -> list[Picture]:
    """Every page upright and across, each in one language, the languages in turn; and what there is only once."""
    pages: dict[str, int] = {}
    kept: list[Picture] = []
    for name, file in pictures:
        page, size, language = _parts(name)
        turn = pages.setdefault(page, len(pages)) + (size == "{}x{}".format(*SIZES[0]))
        if not language or language == list(LANGUAGES)[turn % len(LANGUAGES)]:
            kept.append((name, file))
    return kept


def _parts(name: str) -> tuple[str, str, str]:
    """Page, size and language of a picture that there is in every language; else the name alone."""
    found = IN_EVERY_LANGUAGE.fullmatch(name)
    return (found[1], found[2], found[3]) if found else (name, "", "")
